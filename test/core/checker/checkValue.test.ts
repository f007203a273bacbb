import { expect, test, vi } from "vitest";
import { checkValue, showName } from "../../../src/core/checker/checkValue.ts";

/** Schemas of a thing's properties, each for one rule. */
const PROPERTIES = vi.hoisted(() => ({
  text: { type: ["string", "null"], maxLength: 3 },
  word: { type: "string", enum: ["on", "off"] },
  size: { type: "number", exclusiveMinimum: 0, maximum: 9 },
  at: { type: "string", format: "date-time" },
  url: { type: "string", format: "uri" },
  big: { type: "integer", format: "int64" },
  thing: { $ref: "#/components/schemas/Thing" },
  tags: { type: "array", minItems: 1, maxItems: 2, items: { type: "string", pattern: "^[a-z]+$", minLength: 2 } },
  map: {
    type: "object",
    maxProperties: 2,
    propertyNames: { pattern: "^\\d+$" },
    additionalProperties: { type: "integer" },
  },
  closed: { type: "object", properties: { text: {} }, additionalProperties: false, minProperties: 1 },
  one: { const: 1 },
  not: { not: { type: "string" } },
  equal: {
    oneOf: [
      { type: "object", required: ["text"] },
      { type: "object", required: ["word"] },
    ],
  },
  deep: {
    anyOf: [
      { type: "object", required: ["text", "word"] },
      { type: "object", properties: { map: { type: "object", properties: { text: { type: "string" } } } } },
    ],
  },
  list: { oneOf: [{ type: "array", items: { type: "integer" } }, { type: "string" }, { type: "null" }] },
  both: { oneOf: [{ type: "integer" }, { type: "number" }] },
  owner_id: { $ref: "#/components/schemas/Id" },
}));

vi.mock("../../../generated/validators.ts", async () => {
  const { withStringIds } = await import("../../../scripts/generate/stringIds.ts");
  const { createValidators } = await import("../../../scripts/generate/validators.ts");
  const { importCode } = await import("../../support/importCode.ts");
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const Thing = { type: "object", properties: PROPERTIES };
  const integerIds = {
    paths: { "/things": { get: { operationId: "getThing", responses: { 200: { content } } } } },
    components: { schemas: { Id: { type: "integer" }, Thing } },
  };
  const stringIds = withStringIds(integerIds);
  return importCode(createValidators({ integerIds, stringIds, workflows: [] }));
});

const check = (value: unknown, ids: "integer" | "string" | "either" = "integer") =>
  checkValue("Thing", value, ids).map(({ at, expected, found }) => `${at}: ${expected}: ${found}`);

test.each<[string, unknown, string[]]>([
  ["nothing that is wrong", { text: null, word: "on", size: 9, map: { 1: 2 }, new: {} }, []],
  ["another type, and nothing else of that place", { word: 7 }, ["/word: string: integer"]],
  ["several types", { text: {} }, ["/text: string or null: object"]],
  ["the whole", [], [": object: array"]],
  ["a text that is too long, counted in characters", { text: "🌱🌱🌱" }, []],
  ["a text that is too long", { text: "long" }, ["/text: at most 3 characters: another string"]],
  ["a text that is not in an enum", { word: "dim" }, ['/word: one of "on", "off": another string']],
  ["numbers out of their range", { size: 0 }, ["/size: > 0: another integer"]],
  ["a fraction out of its range", { size: 9.5 }, ["/size: <= 9: another number"]],
  ["no format of numbers, and an object within its like", { big: 7, thing: { thing: { size: 1 } } }, []],
  [
    "a mistake in an object within its like",
    { thing: { thing: { size: 0 } } },
    ["/thing/thing/size: > 0: another integer"],
  ],
  ["a text that is no URI", { url: "lamp" }, ["/url: the format uri: another string"]],
  ["a text of another format", { at: "Friday" }, ["/at: the format date-time: another string"]],
  ["an item", { tags: ["ok", "UPPER"] }, ["/tags/1: a match of ^[a-z]+$: another string"]],
  ["a short text", { tags: ["a"] }, ["/tags/0: at least 2 characters: another string"]],
  ["too few and too many items", { tags: [] }, ["/tags: at least 1 items: another array"]],
  ["a key of a map", { map: { maya: 1 } }, ["/map: a match of ^\\d+$: another key"]],
  ["a value of a map", { map: { 7: "x" } }, ["/map/*: integer: string"]],
  [
    "a key with a slash",
    { map: { "7/8~9": "x" } },
    ["/map: a match of ^\\d+$: another key", "/map/*: integer: string"],
  ],
  ["too many keys", { map: { 1: 1, 2: 2, 3: 3 } }, ["/map: at most 2 keys: another object"]],
  ["too few keys", { closed: {} }, ["/closed: at least 1 keys: another object"]],
  [
    "a key that is too much",
    { closed: { word: 1, maya: [] } },
    ["/closed/word: no such key: integer", "/closed/*: no such key: array"],
  ],
  ["a constant", { one: 2 }, ["/one: 1: another integer"]],
  ["what must not be", { not: "x" }, ['/not: what "not" permits: another string']],
  ["a union's first branch, if no other is nearer", { equal: {} }, ["/equal/text: a value: nothing"]],
  ["a union's branch whose mistakes are deepest", { deep: { map: { text: 7 } } }, ["/deep/map/text: string: integer"]],
  ["a union's branch of the value's type", { list: [7, "x"] }, ["/list/1: integer: string"]],
  ["a union without a branch of the type", { list: 7 }, ["/list: array or string or null: integer"]],
  ["two branches where only one may fit", { both: 7 }, ["/both: only one of several forms: more"]],
])("names %s", (_, value, mismatches) => {
  expect(check(value)).toEqual(mismatches);
});

test("ids have one form, or either of them", () => {
  expect(check({ owner_id: "7" })).toEqual(["/owner_id: integer: string"]);
  expect(check({ owner_id: 7 }, "string")).toEqual(["/owner_id: string: integer"]);
  expect(check({ owner_id: "seven" }, "string")).toEqual(["/owner_id: a match of ^\\d{1,19}$: another string"]);
  expect(check({ owner_id: "7" }, "either")).toEqual([]);
  expect(check({ owner_id: 7 }, "either")).toEqual([]);
  expect(check({ owner_id: [] }, "either")).toEqual(["/owner_id: integer: array"]);
  // The form with fewer mistakes is meant.
  expect(check({ owner_id: "7", word: 7 }, "either")).toEqual(["/word: string: integer"]);
});

test("of very many mistakes, the first are named", () => {
  expect(check({ list: Array(5000).fill("x") })).toHaveLength(100);
});

test("a name that no schema has is hidden", () => {
  expect([showName("word"), showName("maya"), showName("constructor")]).toEqual(["word", "*", "*"]);
});

test("a validator that is not there finds nothing", () => {
  expect(checkValue("Nothing", 7, "integer")).toEqual([]);
});
