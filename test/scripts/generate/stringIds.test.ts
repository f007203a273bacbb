import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withStringIds } from "../../../scripts/generate/stringIds.ts";
import { isObject, type Json, type JsonObject } from "../../../src/core/json.ts";
import { mediaTypesAt, operationsOf } from "../../../src/core/operations.ts";
import { type Placed, resolve, valueAt } from "../../../src/core/pointer.ts";

const ID = { $ref: "#/components/schemas/Id" };
const THING = { $ref: "#/components/schemas/Thing" };
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

describe("the example of a response", () => {
  const table: { name: string; schema: JsonObject; value: Json; converted: Json }[] = [
    { name: "an id and another number", schema: THING, value: { id: 7, size: 8 }, converted: { id: "7", size: 8 } },
    { name: "an id that is the whole response", schema: ID, value: 7, converted: "7" },
    {
      name: "a list of ids, and one of other numbers",
      schema: {
        type: "object",
        properties: {
          audience: { type: "array", items: ID },
          sizes: { type: "array", items: { type: "integer" } },
        },
      },
      value: { audience: [7, 8], sizes: [7, 8] },
      converted: { audience: ["7", "8"], sizes: [7, 8] },
    },
    {
      name: "a list of objects",
      schema: { type: "array", items: THING },
      value: [
        { id: 7, size: 1 },
        { id: 8, size: 2 },
      ],
      converted: [
        { id: "7", size: 1 },
        { id: "8", size: 2 },
      ],
    },
    {
      name: "a map, whose keys are texts anyway",
      schema: { type: "object", additionalProperties: THING },
      value: { "310": { id: 7, size: 1 } },
      converted: { "310": { id: "7", size: 1 } },
    },
    {
      name: "an object in an object",
      schema: { type: "object", properties: { thing: THING } },
      value: { thing: { id: 7, size: 1 } },
      converted: { thing: { id: "7", size: 1 } },
    },
    {
      name: "an id that may be null",
      schema: { type: "array", items: { $ref: "#/components/schemas/NullableId" } },
      value: [7, null],
      converted: ["7", null],
    },
    {
      name: "the branches of a oneOf in a list",
      schema: {
        type: "array",
        items: {
          oneOf: [
            THING,
            { type: "object", properties: { code: { type: "string" }, owner_ids: { type: "array", items: ID } } },
          ],
        },
      },
      value: [
        { id: 7, size: 1 },
        { code: "c_1", owner_ids: [8] },
      ],
      converted: [
        { id: "7", size: 1 },
        { code: "c_1", owner_ids: ["8"] },
      ],
    },
    {
      name: "the branches of an anyOf",
      schema: { anyOf: [THING, { type: "array", items: THING }] },
      value: [{ id: 7, size: 1 }],
      converted: [{ id: "7", size: 1 }],
    },
    {
      name: "what the schema does not name, or is no integer",
      schema: { type: "object", properties: { id: ID, parent_id: ID } },
      value: { id: "7", parent_id: null, other_id: 9, count: 1.5 },
      converted: { id: "7", parent_id: null, other_id: 9, count: 1.5 },
    },
  ];

  test.each(table)("converts the ids alone: $name", ({ schema, value, converted }) => {
    const result = withStringIds(documentOf(schema, value));
    expect(valueAt(result, [...RESPONSE, "examples", "one", "value"])).toEqual(converted);
  });
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

describe("the contract", () => {
  test("has the responses that Canvas' own rule makes of those with integer ids", () => {
    const integer = responsesOf(readGenerated("openapi.json"));
    const string = responsesOf(readGenerated("openapi.string-ids.json"));
    const expected = Object.fromEntries(Object.entries(integer).map(([name, value]) => [name, stringify(value)]));
    expect(expected).not.toEqual(integer);
    expect(string).toEqual(expected);
  });
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

function readGenerated(file: string): JsonObject {
  const document: unknown = JSON.parse(readFileSync(new URL(`../../../generated/${file}`, import.meta.url), "utf8"));
  if (!isObject(document)) throw new Error(`generated/${file} is no object`);
  return document;
}

/** The values of all examples of responses, by operation, status and name. */
function responsesOf(document: JsonObject): Record<string, Json> {
  const responses: Record<string, Json> = {};
  for (const { id, object, tokens } of operationsOf(document)) {
    for (const status of Object.keys(object.responses ?? {})) {
      for (const media of mediaTypesAt(document, [...tokens, "responses", status])) {
        for (const name of Object.keys(media.object.examples ?? {})) {
          const { value }: Placed = resolve(document, [...media.tokens, "examples", name]);
          if (isObject(value) && value.value !== undefined) responses[`${id} ${status} ${name}`] = value.value;
        }
      }
    }
  }
  return responses;
}
