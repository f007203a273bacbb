import { describe, expect, test, vi } from "vitest";
import { operations } from "../../../generated/rules.ts";
import type { Bundles } from "../../../scripts/generate/bundle.ts";
import { checkRequest, type ObservedRequest } from "../../../src/core/checker/checkRequest.ts";
import { checkResponse, type ObservedResponse } from "../../../src/core/checker/checkResponse.ts";
import type { Mismatch } from "../../../src/core/checker/Mismatch.ts";
import type { OperationRule } from "../../../src/core/checker/rules.ts";
import type { JsonObject } from "../../../src/core/json.ts";

/** A contract of three operations, in place of ours. */
const bundles = vi.hoisted(async (): Promise<Bundles> => {
  const json = (schema: JsonObject) => ({ "application/json": { schema } });
  const id = { $ref: "#/components/schemas/Id" };
  const cost = { schema: { type: "number" } };
  const updateThing: JsonObject = {
    operationId: "updateThing",
    parameters: [
      { name: "id", in: "path", required: true, schema: id },
      { name: "mode", in: "query", schema: { enum: ["fast", "slow"] } },
      { name: "owner", in: "query", required: true, schema: id },
      { name: "tags[]", in: "query", schema: { type: "array", items: { type: "string" } } },
      { name: "size", in: "query", schema: { type: "integer" } },
    ],
    "x-canvas-aliases": [{ path: "/users/{user_id}/things/{id}" }],
    requestBody: {
      required: true,
      content: json({
        type: "object",
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          size: { type: "integer" },
          parts: { type: "array", items: id, "x-canvas-single-value": "commas" },
        },
      }),
    },
    responses: {
      200: {
        headers: { "X-Batch": { required: true, schema: { type: "string", pattern: "^\\d+$" } }, "X-Cost": cost },
        content: json({ type: "object", required: ["id"], properties: { id } }),
      },
      204: { "x-canvas-for-invalid-request": true },
      400: { "x-canvas-empty-body": true, content: json({ type: "object" }) },
      403: { content: { ...json({ type: "object" }), "text/plain": { schema: { type: "string", pattern: "Limit" } } } },
    },
  };
  const deleteThing = { operationId: "deleteThing", responses: { 200: { content: json({ type: "object" }) } } };
  const { withStringIds } = await import("../../../scripts/generate/stringIds.ts");
  const integerIds = {
    paths: {
      "/things/{id}": { put: updateThing, delete: deleteThing, get: { ...deleteThing, operationId: "getThing" } },
    },
    components: { schemas: { Id: { type: "integer" } } },
  };
  return { integerIds, stringIds: withStringIds(integerIds), workflows: [] };
});

vi.mock("../../../generated/rules.ts", async () => {
  const { createRules } = await import("../../../scripts/generate/rules.ts");
  const { importCode } = await import("../../support/importCode.ts");
  return importCode(createRules((await bundles).integerIds));
});
vi.mock("../../../generated/validators.ts", async () => {
  const { createValidators } = await import("../../../scripts/generate/validators.ts");
  const { importCode } = await import("../../support/importCode.ts");
  return importCode(createValidators(await bundles));
});

function ruleOf(id: string): OperationRule {
  const rule = operations.find((operation) => operation.id === id);
  if (!rule) throw new Error(`There is no ${id}`);
  return rule;
}

const brief = ({ rule, in: place, at, expected, found }: Mismatch) =>
  `${rule}: ${place}${at && ` ${at}`}: ${expected}: ${found}`;

describe("a request", () => {
  const check = (changes: Partial<ObservedRequest> & { text?: string }, operation = "updateThing") => {
    const { text = '{"name":"Lamp"}', ...rest } = changes;
    const usual = { values: { id: "7" }, search: "owner=8", contentType: "application/json", isRejected: false };
    return checkRequest(ruleOf(operation), { ...usual, body: new TextEncoder().encode(text), ...rest });
  };
  const wrongIn = (changes: Parameters<typeof check>[0], operation?: string) =>
    check(changes, operation).mismatches.map(brief);

  test("that is right has no mismatches, and is read as Canvas reads it", () => {
    const search = "owner=8&mode=fast&tags[]=a&size=5";
    expect(check({ search, text: '{"name":"Lamp","parts":["1",2]}' })).toEqual({
      mismatches: [],
      unchecked: [],
      // The size could be of the body too, but the query is where it was.
      query: { owner: 8, mode: "fast", tags: ["a"], size: 5 },
      body: { name: "Lamp", parts: [1, 2] },
    });
  });

  test("may have what belongs into the body in the query, and the other way round; the query wins", () => {
    expect(wrongIn({ search: "owner=8&name=Lamp", text: "{}" })).toEqual([]);
    expect(wrongIn({ search: "", text: '{"name":"Lamp","owner":8,"mode":"slow"}' })).toEqual([]);
    expect(check({ search: "owner=8", text: '{"name":"Lamp","owner":"x"}' }).query).toEqual({ owner: 8 });
    expect(wrongIn({ search: "owner=8&name=Lamp", text: "", body: new Uint8Array() })).toEqual([]);
  });

  test("may have a token anywhere", () => {
    expect(wrongIn({ search: "owner=8&access_token=x", text: '{"name":"Lamp","access_token":"x"}' })).toEqual([]);
  });

  test("may have more values in the path of an alias", () => {
    expect(wrongIn({ values: { user_id: "maya", id: "7" } })).toEqual([]);
    expect(wrongIn({ values: { user_id: "maya", id: "seven" } })).toEqual([
      "invalid-parameter: path id: integer: string",
    ]);
  });

  test.each<[string, Parameters<typeof check>[0], string[]]>([
    ["an encoded value of the path", { values: { id: "%37" } }, []],
    ["a value that encodes nothing", { values: { id: "%zz" } }, ["invalid-parameter: path id: integer: string"]],
    ["a missing parameter", { search: "" }, ["invalid-parameter: query owner: a value: nothing"]],
    [
      "a word that is not in the enum",
      { search: "owner=8&mode=x" },
      ['invalid-parameter: query mode: one of "fast", "slow": another string'],
    ],
    ["an unknown parameter", { search: "owner=8&maya=1" }, ["undocumented-parameter: query *: no such parameter: one"]],
    [
      "a parameter twice",
      { search: "owner=8&mode=fast&mode=slow" },
      ["invalid-parameter: query mode: one value: several"],
    ],
    [
      "a query that cannot be read",
      { search: "owner=%zz" },
      [
        "invalid-parameter: query: names and percent signs that Canvas can read: others",
        "invalid-parameter: query owner: a value: nothing",
      ],
    ],
    ["a missing body", { body: new Uint8Array() }, ["invalid-request-body: request body: a body: nothing"]],
    ["null for a body", { text: "null" }, ["invalid-request-body: request body: a body: nothing"]],
    ["a text for a body", { text: '"x"' }, ["invalid-request-body: request body: a JSON object: string"]],
    [
      "an unknown key",
      { text: '{"name":"x","maya":1}' },
      ["undocumented-parameter: request body /*: no such parameter: one"],
    ],
    [
      "a form where another type is given",
      { contentType: "text/plain" },
      ["undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: text/plain"],
    ],
    [
      "JSON without a type, which Canvas takes for a form",
      { contentType: "" },
      [
        "undocumented-parameter: request body /*: no such parameter: one",
        "invalid-request-body: request body /name: a value: nothing",
      ],
    ],
    ["a form without a type", { contentType: "", text: "name=Lamp&size=5" }, []],
    ["JSON whose type is not known", { contentType: undefined }, []],
    ["a form whose type is not known", { contentType: undefined, text: "name=Lamp&parts=1,2" }, []],
  ])("with %s", (_, changes, mismatches) => {
    expect(wrongIn(changes)).toEqual(mismatches);
  });

  test("with an error response has unknown parameters alone as mismatches: the others may be why", () => {
    const changes = { search: "mode=x&maya=1", text: '{"name":7,"tomas":1}', values: { id: "x" }, isRejected: true };
    expect(wrongIn(changes)).toEqual([
      "undocumented-parameter: query *: no such parameter: one",
      "undocumented-parameter: request body /*: no such parameter: one",
    ]);
  });

  test("whose body was not recorded is not checked, if it can have one", () => {
    expect(check({ body: undefined })).toMatchObject({ mismatches: [], unchecked: ["request body not recorded"] });
    const without = { body: undefined, values: {}, search: "" };
    expect(check(without, "deleteThing")).toMatchObject({ mismatches: [], unchecked: [] });
  });

  test("of an operation without a body has none", () => {
    const wrong = (text: string, contentType = "application/json") =>
      wrongIn({ text, contentType, search: "", values: {} }, "deleteThing");
    expect(wrong("{}")).toEqual([]);
    expect(wrong("null")).toEqual([]);
    expect(wrong("[1]")).toEqual(["invalid-request-body: request body: no body: array"]);
    expect(wrong("x", "text/plain")).toEqual(["invalid-request-body: request body: no body: text/plain"]);
    expect(wrong('{"name":1}')).toEqual(["undocumented-parameter: request body /name: no such parameter: one"]);
  });
});

describe("a response", () => {
  const HEADERS: Record<string, string> = { "content-type": "application/json; charset=utf-8", "x-batch": "7" };
  const check = (
    changes: Partial<ObservedResponse> & { headers?: Record<string, string> },
    operation = "updateThing",
  ) => {
    const { headers = HEADERS, ...rest } = changes;
    const header = (name: string) => headers[name.toLowerCase()];
    return checkResponse(ruleOf(operation), {
      status: 200,
      method: "PUT",
      header,
      body: '{"id":7}',
      ids: "integer",
      ...rest,
    });
  };
  const wrongIn = (changes: Parameters<typeof check>[0], operation?: string) =>
    check(changes, operation).mismatches.map(brief);

  test("that is right has no mismatches, and its value", () => {
    expect(check({})).toEqual({ mismatches: [], unchecked: [], isWhole: true, value: { id: 7 } });
    expect(check({ body: 'while(1);{"id":7}' }).value).toEqual({ id: 7 });
    expect(wrongIn({ body: '{"id":"7"}', ids: "string" })).toEqual([]);
    expect(wrongIn({ headers: { ...HEADERS, "x-cost": "2.3e-05" } })).toEqual([]);
  });

  test.each<[string, Parameters<typeof check>[0], string[]]>([
    ["an undocumented status", { status: 201 }, ["undocumented-status: status: one of 200, 204, 400, 403: 201"]],
    [
      "a missing header",
      { headers: { "content-type": "application/json" } },
      ["invalid-header: header X-Batch: a value: nothing"],
    ],
    [
      "another text in a header",
      { headers: { ...HEADERS, "x-batch": "x" } },
      ["invalid-header: header X-Batch: a match of ^\\d+$: another string"],
    ],
    ...["", " ", "x", "1,2", "0x1", "Infinity"].map((cost): [string, Parameters<typeof check>[0], string[]] => [
      `the number ${JSON.stringify(cost)} in a header`,
      { headers: { ...HEADERS, "x-cost": cost } },
      ["invalid-header: header X-Cost: number: string"],
    ]),
    [
      "no type",
      { headers: { "x-batch": "7" } },
      ["undocumented-content-type: response body: application/json: no media type"],
    ],
    [
      "another type",
      { headers: { ...HEADERS, "content-type": "text/html" } },
      ["undocumented-content-type: response body: application/json: text/html"],
    ],
    ["no body", { body: "" }, ["invalid-response-body: response body: a body of application/json: nothing"]],
    ["another text than JSON", { body: "x" }, ["invalid-response-body: response body: JSON: another text"]],
    ["a wrong value", { body: '{"id":"x"}' }, ["invalid-response-body: response body /id: integer: string"]],
    [
      "a body where none is documented",
      { status: 204, body: "x" },
      ["invalid-response-body: response body: no body: a body"],
    ],
    ["an empty body where that is documented", { status: 400, body: "", headers: {} }, []],
    [
      "a body where it may be empty",
      { status: 400, body: "[]", headers: HEADERS },
      ["invalid-response-body: response body: object: array"],
    ],
    ["one of two types", { status: 403, body: "Limit", headers: { "content-type": "text/plain" } }, []],
    [
      "the other type's body",
      { status: 403, body: "Limit", headers: HEADERS },
      ["invalid-response-body: response body: JSON: another text"],
    ],
  ])("with %s", (_, changes, mismatches) => {
    expect(wrongIn(changes)).toEqual(mismatches);
  });

  test("is checked as far as it was recorded", () => {
    const unchecked = (changes: Parameters<typeof check>[0]) => {
      const { mismatches, unchecked: reasons, isWhole } = check(changes);
      return { mismatches, reasons, isWhole };
    };
    expect(unchecked({ body: undefined })).toEqual({
      mismatches: [],
      reasons: ["response body not recorded"],
      isWhole: false,
    });
    expect(unchecked({ header: undefined })).toEqual({
      mismatches: [],
      reasons: ["response headers not recorded"],
      isWhole: true,
    });
  });

  test("without headers has the type that is known, or the documented one that its body looks like", () => {
    const known = (contentType: string) => wrongIn({ header: undefined, contentType });
    expect(known("application/json")).toEqual([]);
    expect(known("text/html")).toEqual(["undocumented-content-type: response body: application/json: text/html"]);
    expect(wrongIn({ header: undefined, status: 403, body: "Limit" })).toEqual([]);
    expect(wrongIn({ header: undefined, status: 403, body: "{}" })).toEqual([]);
    expect(wrongIn({ header: undefined, status: 403, body: "[]" })).toHaveLength(1);
  });

  test("to HEAD has no body, and 304 nothing at all, if the request was conditional", () => {
    expect(check({ method: "HEAD", body: "", headers: {} }, "getThing").mismatches).toEqual([]);
    expect(check({ status: 304, body: "", headers: {} }, "getThing")).toMatchObject({
      mismatches: [],
      unchecked: ["not modified"],
      isWhole: false,
    });
    expect(wrongIn({ status: 304 }, "deleteThing")).toEqual(["undocumented-status: status: one of 200: 304"]);
  });
});
