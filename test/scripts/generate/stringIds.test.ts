import { expect, test } from "vitest";
import { withStringIds } from "../../../scripts/generate/stringIds.ts";
import { isObject, type Json, type JsonObject } from "../../../src/core/json.ts";
import { valueAt } from "../../../src/core/pointer.ts";
import { type BundleFile, readBundle } from "../../support/bundle.ts";
import { responseExamples } from "../../support/responseExamples.ts";

const ID = { $ref: "#/components/schemas/Id" };
const THING = { $ref: "#/components/schemas/Thing" };
const OWNED = { type: "object", properties: { owner_id: ID, age: { type: "integer" } } };
const NULLABLE_ID = { $ref: "#/components/schemas/NullableId" };
const SCHEMAS: JsonObject = {
  Id: { type: "integer", format: "int64", description: "An id.", examples: [7, 12] },
  NullableId: { type: ["integer", "null"], format: "int64", examples: [7] },
  Thing: { type: "object", properties: { id: ID, size: { type: "integer" } } },
};
const RESPONSE = ["paths", "/things", "post", "responses", "200", "content", "application/json"];

/** A document of one operation whose response has this schema and example. */
function documentOf(schema: JsonObject, value: Json): JsonObject {
  return {
    paths: {
      "/things": {
        post: { responses: { "200": { content: { "application/json": { schema, examples: { one: { value } } } } } } },
      },
    },
    components: { schemas: SCHEMAS },
  };
}

test("makes the schemas of ids strings of digits, their examples too", () => {
  const result = withStringIds(documentOf({}, {}));
  expect(valueAt(result, ["components", "schemas", "Id"])).toMatchObject({
    type: "string",
    pattern: "^\\d{1,19}$",
    examples: ["7", "12"],
  });
  expect(valueAt(result, ["components", "schemas", "Id"])).not.toHaveProperty("format");
  expect(valueAt(result, ["components", "schemas", "NullableId"])).toMatchObject({
    type: ["string", "null"],
    pattern: "^\\d{1,19}$",
    examples: ["7"],
  });
});

/** A value of each kind of schema, and what it becomes. */
const CONVERTED: Record<string, [schema: JsonObject, value: Json, converted: Json]> = {
  "an id and another number": [THING, { id: 7, size: 8 }, { id: "7", size: 8 }],
  "an id that may be null": [{ type: "array", items: NULLABLE_ID }, [7, null], ["7", null]],
  "a list of ids": [{ type: "array", items: ID }, [7, 8], ["7", "8"]],
  "a list of other numbers": [{ type: "array", items: { type: "integer" } }, [7, 8], [7, 8]],
  "a list of objects": [{ type: "array", items: THING }, [{ id: 7, size: 1 }], [{ id: "7", size: 1 }]],
  "a map, whose keys are texts anyway": [
    { type: "object", additionalProperties: THING },
    { "310": { id: 7, size: 1 } },
    { "310": { id: "7", size: 1 } },
  ],
  "the branches of a oneOf": [
    { type: "array", items: { oneOf: [THING, OWNED] } },
    [{ id: 7, size: 1 }, { owner_id: 8 }],
    [{ id: "7", size: 1 }, { owner_id: "8" }],
  ],
  "the branches of an anyOf": [{ anyOf: [THING, { type: "array", items: THING }] }, [{ id: 7 }], [{ id: "7" }]],
  "what the schema does not name, or is no integer": [
    { type: "object", properties: { id: ID, parent_id: ID } },
    { id: "7", parent_id: null, other_id: 9, count: 1.5 },
    { id: "7", parent_id: null, other_id: 9, count: 1.5 },
  ],
};

test("converts the ids of examples, and nothing else", () => {
  const entries = Object.entries(CONVERTED);
  const properties = Object.fromEntries(entries.map(([name, [schema]]) => [name, schema]));
  const value = Object.fromEntries(entries.map(([name, [, given]]) => [name, given]));
  const converted = Object.fromEntries(entries.map(([name, [, , each]]) => [name, each]));
  const result = withStringIds(documentOf({ type: "object", properties }, value));
  expect(valueAt(result, [...RESPONSE, "examples", "one", "value"])).toEqual(converted);
  const single = withStringIds(documentOf(ID, 7));
  expect(valueAt(single, [...RESPONSE, "examples", "one", "value"])).toBe("7");
});

test("converts the examples of parameters, requests and shared responses", () => {
  const shared = {
    content: { "application/json": { schema: THING, examples: { one: { $ref: "#/components/examples/One" } } } },
  };
  const document = {
    paths: {
      "/things/{id}": {
        parameters: [{ $ref: "#/components/parameters/id" }],
        put: {
          parameters: [
            { name: "size", in: "query", schema: { type: "integer" }, example: 8 },
            { name: "owner_ids[]", in: "query", schema: { type: "array", items: ID }, example: [8, 9] },
          ],
          requestBody: {
            content: { "application/json": { schema: THING, examples: { one: { value: { id: 7, size: 8 } } } } },
          },
          responses: { "404": { $ref: "#/components/responses/Missing" } },
        },
      },
    },
    components: {
      schemas: SCHEMAS,
      parameters: { id: { name: "id", in: "path", schema: ID, example: 7 } },
      responses: { Missing: shared },
      examples: { One: { value: { id: 7, size: 8 } } },
    },
  };
  const result = withStringIds(document);
  const operation = ["paths", "/things/{id}", "put"];
  const body = [...operation, "requestBody", "content", "application/json", "examples", "one", "value"];
  expect(valueAt(result, ["components", "parameters", "id", "example"])).toBe("7");
  expect(valueAt(result, [...operation, "parameters", "0", "example"])).toBe(8);
  expect(valueAt(result, [...operation, "parameters", "1", "example"])).toEqual(["8", "9"]);
  expect(valueAt(result, body)).toEqual({ id: "7", size: 8 });
  expect(valueAt(result, ["components", "examples", "One", "value"])).toEqual({ id: "7", size: 8 });
});

test("leaves the given document alone", () => {
  const document = documentOf(THING, { id: 7, size: 8 });
  const before = structuredClone(document);
  withStringIds(document);
  expect(document).toEqual(before);
});

test("the contract has the responses that Canvas' own rule makes of those with integer ids", () => {
  const [integer, string] = [valuesOf("openapi.json"), valuesOf("openapi.string-ids.json")];
  const expected = integer.map(([name, value]) => [name, stringify(value)]);
  expect(expected).not.toEqual(integer);
  expect(string).toEqual(expected);
});

/**
 * What Canvas does to a response when a request asks for string ids. It looks at keys and values, knows no schema, and
 * has `audience` converted on its own.
 */
function stringify(value: Json): Json {
  if (Array.isArray(value)) return value.map(stringify);
  if (!isObject(value)) return value;
  const digits = (item: Json) => (Number.isInteger(item) ? String(item) : stringify(item));
  const entries = Object.entries(value).map(([key, child]) => {
    if (/(^|_)id$/.test(key) && Number.isInteger(child)) return [key, String(child)];
    if ((/(^|_)ids$/.test(key) || key === "audience") && Array.isArray(child)) return [key, child.map(digits)];
    return [key, stringify(child)];
  });
  return Object.fromEntries(entries);
}

/** The names and values of all examples of responses. */
function valuesOf(file: BundleFile): [string, Json][] {
  return responseExamples(readBundle(file)).map(({ name, value = null }) => [name, value]);
}
