import { describe, expect, test } from "vitest";
import type { Shape } from "../../src/core/checker/rules.ts";
import { createCoercion, readBoolean } from "../../src/core/coerce.ts";
import type { Json } from "../../src/core/json.ts";

const SHAPES: Record<string, Shape> = {
  any: {},
  boolean: { type: "boolean" },
  flag: { type: "flag" },
  integer: { type: "integer" },
  number: { type: "number" },
  id: { type: "id" },
  ids: { items: "id", single: "scalar" },
  strictIds: { items: "id" },
  words: { items: "any", single: "commas" },
  thing: { properties: { id: "id", starred: "boolean", parts: "things" } },
  things: { items: "thing", single: "scalar" },
  map: { additional: "integer" },
  open: { properties: { a: "integer" }, additional: "boolean" },
};
const coerce = createCoercion(SHAPES, "integer");

const asText: [string, Json, Json][] = [
  ...["true", "t", "yes", "y", "on", "1", "TRUE", "Yes"].map((word): [string, Json, Json] => ["boolean", word, true]),
  ...["false", "f", "no", "n", "off", "0", "", "Off"].map((word): [string, Json, Json] => ["boolean", word, false]),
  ["boolean", "perhaps", "perhaps"],
  ["boolean", "2", "2"],
  ["boolean", null, false],
  ["flag", "", true],
  ["flag", "false", true],
  ["flag", null, true],
  ["integer", "12", 12],
  ["integer", "-12", -12],
  ["integer", "1.5", "1.5"],
  ["integer", "1e3", "1e3"],
  ["integer", " 1", " 1"],
  ["integer", "", ""],
  ["integer", "many", "many"],
  ["number", "1.5", 1.5],
  ["number", "-2", -2],
  ["number", ".5", ".5"],
  ["number", "Infinity", "Infinity"],
  ["id", "7", 7],
  ["id", "self", "self"],
  ["any", "7", "7"],
  ["any", "true", "true"],
  ["any", null, ""],
  ["unknown", "7", "7"],
  ["ids", ["7", "8"], [7, 8]],
  ["ids", "7", [7]],
  ["ids", "7,8", ["7,8"]],
  ["ids", "", []],
  ["ids", null, []],
  ["ids", { 0: "7" }, { 0: "7" }],
  ["words", "a,b", ["a", "b"]],
  ["words", ["a,b"], ["a,b"]],
  ["words", "", []],
  ["strictIds", "7", "7"],
  ["strictIds", ["7"], [7]],
  ["things", [{ id: "7", starred: "yes" }], [{ id: 7, starred: true }]],
  [
    "thing",
    { id: "7", starred: "no", parts: [{ id: "8" }], new: "9" },
    { id: 7, starred: false, parts: [{ id: 8 }], new: "9" },
  ],
  ["thing", "text", "text"],
  ["thing", ["text"], ["text"]],
  ["map", { a: "1", b: "x" }, { a: 1, b: "x" }],
  ["open", { a: "1", b: "on" }, { a: 1, b: true }],
  ["open", JSON.parse('{"__proto__":"on","constructor":"off"}'), JSON.parse('{"__proto__":true,"constructor":false}')],
];

describe("what was sent as text", () => {
  test.each(asText)("%s of %j is %j", (shape, value, coerced) => {
    expect(coerce(value, shape, true)).toEqual(coerced);
  });
});

const asJson: [string, Json, Json][] = [
  ["boolean", "true", "true"],
  ["boolean", true, true],
  ["boolean", null, null],
  ["integer", "12", "12"],
  ["number", "1.5", "1.5"],
  ["id", "7", 7],
  ["id", 7, 7],
  ["id", "9007199254740993", Number("9007199254740993")],
  ["id", "seven", "seven"],
  ["id", null, null],
  ["ids", ["7", 8], [7, 8]],
  ["ids", "7", "7"],
  ["ids", null, null],
  ["words", "a,b", ["a", "b"]],
  ["words", 7, 7],
  ["strictIds", "7", "7"],
  ["thing", { id: "7", starred: "yes" }, { id: 7, starred: "yes" }],
  ["map", { a: "1" }, { a: "1" }],
];

describe("what was sent as JSON", () => {
  test.each(asJson)("%s of %j is %j", (shape, value, coerced) => {
    expect(coerce(value, shape, false)).toEqual(coerced);
  });
});

test("a word that Canvas does not know is no boolean", () => {
  expect([true, 1, "on"].map(readBoolean)).toEqual([true, true, true]);
  expect([false, 0, ""].map(readBoolean)).toEqual([false, false, false]);
  expect(["perhaps", 2, null, undefined].map(readBoolean)).toEqual([undefined, undefined, undefined, undefined]);
});
