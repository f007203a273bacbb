import { describe, expect, test } from "vitest";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import { readBundle } from "../support/bundle.ts";

/**
 * What Canvas' documentation lists and its server does, by operation: success statuses, whether the answer comes in
 * pages, and the refusals beside 401, 403, 429 and 500, which every operation has.
 */
const OPERATIONS: [request: string, success: number[], paged: boolean, refusals: number[]][] = [
  ["GET /api/v1/users/{user_id}/communication_channels", [200], true, [404]],
  ["POST /api/v1/users/{user_id}/communication_channels", [200], false, [400, 404, 422]],
  ["DELETE /api/v1/users/{user_id}/communication_channels/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/users/{user_id}/communication_channels/{type}/{address}", [200], false, [400, 404]],
  ["DELETE /api/v1/users/self/communication_channels/push", [200], false, [404]],
  ["GET /api/v1/accounts/{account_id}/account_notifications", [200], false, [404]],
  ["POST /api/v1/accounts/{account_id}/account_notifications", [200], false, [400, 404]],
  ["GET /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [404]],
  ["PUT /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [404]],
  ["GET /api/v1/conversations", [200], true, [400, 404]],
  ["PUT /api/v1/conversations", [200], false, [400]],
  ["POST /api/v1/conversations", [201, 202], false, [400, 404]],
  ["GET /api/v1/conversations/batches", [200], true, [404]],
  ["GET /api/v1/conversations/find_recipients", [200], true, [404]],
  ["POST /api/v1/conversations/mark_all_as_read", [200], false, []],
  ["GET /api/v1/conversations/unread_count", [200], false, []],
  ["GET /api/v1/conversations/{id}", [200], false, [400, 404]],
  ["PUT /api/v1/conversations/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/conversations/{id}", [200], false, [404]],
  ["POST /api/v1/conversations/{id}/add_message", [200, 202], false, [400, 404, 422]],
  ["POST /api/v1/conversations/{id}/add_recipients", [200], false, [400, 404]],
  ["POST /api/v1/conversations/{id}/remove_messages", [200, 204], false, [400, 404]],
];

/** What some of their answers lead to, and the client follows. */
const LINKED: typeof OPERATIONS = [
  ["GET /api/v1/progress/{id}", [200], false, [404]],
  ["POST /api/v1/progress/{id}/cancel", [200], false, [404]],
];

const document = readBundle("openapi.json");
const operations = new Map(operationsOf(document).map((operation) => [nameOf(operation), operation]));

function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function operationNamed(request: string): Operation {
  const operation = operations.get(request);
  if (!operation) throw new Error(`The contract has no ${request}`);
  return operation;
}

function headersOf(operation: Operation, status: number): string[] {
  const { value } = resolve(document, [...operation.tokens, "responses", String(status)]);
  return Object.keys(objectAt(value, "headers"));
}

test("the contract has the 23 operations and what they lead to, and no other", () => {
  expect(OPERATIONS).toHaveLength(23);
  expect([...operations.keys()].sort()).toEqual([...OPERATIONS, ...LINKED].map(([request]) => request).sort());
});

describe.each([...OPERATIONS, ...LINKED])("%s", (request, success, paged, refusals) => {
  const operation = operationNamed(request);

  test("documents every status that the server sends", () => {
    const statuses = Object.keys(objectAt(operation.object, "responses")).map(Number);
    expect(statuses).toEqual([...success, ...refusals, 401, 403, 429, 500].sort((a, b) => a - b));
  });

  test(paged ? "comes in pages" : "does not come in pages", () => {
    const names = operation.parameters.map(({ value }) => stringAt(value, "name"));
    expect(["page", "per_page"].filter((name) => names.includes(name))).toEqual(paged ? ["page", "per_page"] : []);
    expect(headersOf(operation, 200).includes("Link")).toBe(paged);
  });

  test("tells a throttle from a refusal by its media type", () => {
    const media = (status: string) =>
      mediaTypesAt(document, [...operation.tokens, "responses", status]).map(({ name }) => name);
    expect(media("403")).toEqual(["application/json", "text/plain"]);
    expect(media("429")).toEqual(["text/plain"]);
  });

  test("takes a body in both encodings, or none", () => {
    const types = mediaTypesAt(document, [...operation.tokens, "requestBody"]).map(({ name }) => name);
    expect([[], ["application/json", "application/x-www-form-urlencoded"]]).toContainEqual(types);
  });

  test("refuses unknown keys in a body, on every level", () => {
    for (const { tokens } of mediaTypesAt(document, [...operation.tokens, "requestBody"])) {
      const open = openObjects(resolve(document, [...tokens, "schema"]).value);
      expect(open).toEqual([]);
    }
  });
});

/** The object schemas that take keys which they do not name. */
function openObjects(schema: unknown): JsonObject[] {
  if (!isObject(schema)) return [];
  const own = schema.type === "object" && schema.additionalProperties !== false ? [schema] : [];
  const nested = Object.values(objectAt(schema, "properties")).flatMap((property) => openObjects(property));
  return [...own, ...nested, ...openObjects(schema.items)];
}

test("only the deprecated alias of the search is deprecated", () => {
  const deprecated = [...operations.values()].filter(({ object }) => object.deprecated === true).map(nameOf);
  expect(deprecated).toEqual(["GET /api/v1/conversations/find_recipients"]);
});

test("a queued bulk message names its batch, and a missing token a challenge", () => {
  const create = operationNamed("POST /api/v1/conversations");
  expect(headersOf(create, 202)).toContain("X-Conversation-Batch-Id");
  expect(headersOf(create, 201)).not.toContain("X-Conversation-Batch-Id");
  for (const operation of operations.values()) expect(headersOf(operation, 401)).toContain("WWW-Authenticate");
});

test("responses stay open to keys that Canvas adds", () => {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const closed = Object.entries(schemas).filter(
    ([, schema]) => isObject(schema) && schema.additionalProperties === false,
  );
  expect(closed.map(([name]) => name).filter((name) => !/(Body|Form)$/.test(name))).toEqual([]);
  expect(arrayAt(schemas.Message, "required")).toContain("participating_user_ids");
});
