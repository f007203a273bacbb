import { expect, test } from "vitest";
import { assertConforms, ConformanceError, type RequestFacts } from "../../../src/conformance/index.ts";
import type { Json } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { valueAt } from "../../../src/core/pointer.ts";
import { readBundle } from "../../support/bundle.ts";
import { responseExamples } from "../../support/responseExamples.ts";

const LIST = "/api/v1/conversations";
const ONE = "/api/v1/conversations/4217";
const COUNT = "/api/v1/conversations/unread_count";
const CHANNELS = "/api/v1/users/self/communication_channels";
const STRING_IDS = { Accept: "application/json+canvas-string-ids" };
const LINK = { Link: '<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="current"' };
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8", ...LINK };
const TEXT_TYPE = { "Content-Type": "text/plain; charset=utf-8" };

/** A response, and what is known of its request. */
interface Row {
  name: string;
  request: RequestFacts;
  status?: number;
  headers?: Record<string, string>;
  /** A text as it is, or what is to be JSON. */
  body?: Json;
}

function responseOf({ status = 200, headers = JSON_TYPE, body = "" }: Row): Response {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  // Not as a text, which would bring a type of its own.
  return new Response(text ? new TextEncoder().encode(text) : null, { status, headers });
}

/** An example of a success, with integer ids. */
function exampleOf(operationId: string): Json {
  const found = responseExamples(readBundle("openapi.json")).find(({ name }) => name.startsWith(`${operationId} 20`));
  if (found?.value === undefined) throw new Error(`${operationId} has no example`);
  return found.value;
}

/** The statuses of an operation, as messages list them. */
function statusesOf(operationId: string): string {
  const operation = operationsOf(readBundle("openapi.json")).find(({ id }) => id === operationId);
  return operation?.responses.map(({ status }) => status).join(", ") ?? "";
}

const LINK_PATTERN = valueAt(readBundle("openapi.json"), ["components", "headers", "Link", "schema", "pattern"]);
const conversation = exampleOf("getConversation");
const throttling = "403 Forbidden (Rate Limit Exceeded)\n";
const unauthenticated = { status: "unauthenticated", errors: [{ message: "user authorization required" }] };

const valid: Row[] = [
  { name: "a documented response", request: { method: "GET", url: ONE }, body: conversation },
  { name: "a URL with a query", request: { url: `https://canvas.example.edu${LIST}?page=2` }, body: [] },
  { name: "a path with .json behind it", request: { method: "GET", url: `${LIST}.json` }, body: [] },
  { name: "a path with a slash behind it", request: { method: "GET", url: `${LIST}/` }, body: [] },
  {
    name: "an encoded slash in a path",
    request: { method: "DELETE", url: `${CHANNELS}/slack/a%2Fb@example.edu` },
    body: exampleOf("deleteCommunicationChannelByAddress"),
  },
  { name: "a method in lower case", request: { method: "get", url: ONE }, body: conversation },
  { name: "a response to POST, without the method", request: { url: LIST }, status: 202, ...batch("1187") },
  {
    name: "a response to PUT, without the method",
    request: { url: LIST },
    body: exampleOf("batchUpdateConversations"),
  },
  {
    name: "a type without parameters",
    request: { url: LIST },
    headers: { ...LINK, "Content-Type": "application/json" },
    body: [],
  },
  {
    name: "a type in other letters",
    request: { url: LIST },
    headers: { ...LINK, "Content-Type": "Application/JSON;x=1" },
    body: [],
  },
  {
    name: "keys and headers that are new",
    request: { url: COUNT },
    headers: { ...JSON_TYPE, "X-New": "1" },
    body: { unread_count: "3", new: {} },
  },
  { name: "a response to a browser session", request: { method: "GET", url: LIST }, body: "while(1);[]" },
  { name: "HEAD, which has no body", request: { method: "HEAD", url: LIST } },
  { name: "HEAD without a type", request: { method: "HEAD", url: LIST }, headers: LINK },
  { name: "304, which has neither", request: { method: "GET", url: LIST }, status: 304, headers: {} },
  {
    name: "204, which has neither",
    request: { method: "POST", url: `${ONE}/remove_messages` },
    status: 204,
    headers: {},
  },
  { name: "throttling with 403", request: { url: LIST }, status: 403, headers: TEXT_TYPE, body: throttling },
  { name: "throttling with 429", request: { url: LIST }, status: 429, headers: TEXT_TYPE, body: throttling },
  { name: "401", request: { method: "DELETE", url: ONE }, status: 401, body: unauthenticated },
  {
    name: "an integer id beyond 2^53",
    request: { method: "GET", url: COUNT.replace("conversations/unread_count", "progress/7301") },
    body: JSON.stringify(exampleOf("getProgress")).replace(/"id":\d+/, '"id":9223372036854775807'),
  },
];

function batch(id: string): Pick<Row, "headers" | "body"> {
  return { headers: { ...JSON_TYPE, "X-Conversation-Batch-Id": id }, body: [] };
}

test.each(valid)("accepts $name", async (row) => {
  const response = responseOf(row);
  expect(await assertConforms(response, row.request)).toBe(response);
});

const GET_ONE = "getConversation (GET /api/v1/conversations/{id})";
const GET_LIST = "listConversations (GET /api/v1/conversations)";

const invalid: (Row & { message: string; lines: string[] })[] = [
  {
    name: "an endpoint that the contract does not have",
    request: { method: "GET", url: "/api/v1/courses/310/users/maya@example.edu" },
    body: [],
    message: "GET /api/v1/*/*/users/*",
    lines: ["operation: expected an operation of the contract, found another"],
  },
  {
    name: "a method that the path does not have",
    request: { method: "PATCH", url: ONE },
    body: {},
    message: "PATCH /api/v1/conversations/*",
    lines: ["operation: expected an operation of the contract, found another"],
  },
  {
    name: "a path that a prefix precedes",
    request: { url: `/canvas${LIST}` },
    body: [],
    message: "Any method of /*/api/v1/conversations",
    lines: ["operation: expected an operation of the contract, found another"],
  },
  {
    name: "a status that the operation does not have",
    request: { method: "PUT", url: LIST },
    status: 404,
    body: { errors: [{ message: "The specified resource does not exist." }] },
    message: "batchUpdateConversations (PUT /api/v1/conversations)",
    lines: [`status: expected one of ${statusesOf("batchUpdateConversations")}, found 404`],
  },
  {
    name: "304 to a request that changes something",
    request: { method: "DELETE", url: ONE },
    status: 304,
    message: "deleteConversation (DELETE /api/v1/conversations/{id})",
    lines: [`status: expected one of ${statusesOf("deleteConversation")}, found 304`],
  },
  {
    name: "a type named as a property of all objects",
    request: { method: "GET", url: LIST },
    headers: { ...LINK, "Content-Type": "constructor" },
    body: [],
    message: GET_LIST,
    lines: ["response body: expected application/json, found */*"],
  },
  {
    name: "a list without Link",
    request: { method: "GET", url: LIST },
    headers: { "Content-Type": "application/json" },
    body: [],
    message: GET_LIST,
    lines: ["header Link: expected a value, found nothing"],
  },
  {
    name: "a Link that is no link",
    request: { method: "GET", url: LIST },
    headers: { ...JSON_TYPE, Link: "page 2" },
    body: [],
    message: GET_LIST,
    lines: [`header Link: expected a match of ${LINK_PATTERN}, found another string`],
  },
  {
    name: "a missing key",
    request: { method: "GET", url: ONE },
    body: JSON.stringify(conversation).replace('"author_id"', '"author"'),
    message: GET_ONE,
    lines: ["response body /messages/0/author_id: expected a value, found nothing"],
  },
  {
    name: "too many items",
    request: { method: "POST", url: LIST },
    status: 202,
    ...batch("1187"),
    body: `[${JSON.stringify(conversation).replace('"messages"', '"notes"')}]`,
    message: "createConversation (POST /api/v1/conversations)",
    lines: ["response body: expected at most 0 items, found another array"],
  },
  {
    name: "string ids where the request did not ask for them",
    request: {
      method: "GET",
      url: COUNT.replace("conversations/unread_count", "progress/7301"),
      headers: { accept: "*/*" },
    },
    body: { ...Object(exampleOf("getProgress")), id: "changed" },
    message: "getProgress (GET /api/v1/progress/{id})",
    lines: ["response body /id: expected integer, found string"],
  },
  {
    name: "integer ids where the request asked for strings",
    request: { method: "GET", url: "/api/v1/progress/7301", headers: new Headers(STRING_IDS) },
    body: { ...Object(exampleOf("getProgress")), context_id: "2101", user_id: "2101" },
    message: "getProgress (GET /api/v1/progress/{id})",
    lines: ["response body /id: expected string, found integer"],
  },
  {
    name: "ids of both forms, by the form that fits better",
    request: { method: "GET", url: "/api/v1/progress/7301" },
    body: { ...Object(exampleOf("getProgress")), context_id: "2101" },
    message: "getProgress (GET /api/v1/progress/{id})",
    lines: ["response body /context_id: expected integer, found string"],
  },
];

test.each(invalid)("rejects $name", async (row) => {
  const error = await failureOf(row);
  const { message, lines } = row;
  const status = row.status ?? 200;
  expect(error.message).toBe(
    [`${message}: the response ${status} does not conform to the contract:`, ...lines].join("\n  "),
  );
});

async function failureOf(row: Row): Promise<ConformanceError> {
  const outcome: unknown = await assertConforms(responseOf(row), row.request).catch((error: unknown) => error);
  if (outcome instanceof ConformanceError) return outcome;
  throw new Error(`no ConformanceError: ${outcome}`);
}

test("the error has for programs what it says to people", async () => {
  const body = { ...Object(conversation), subject: 7 };
  const error = await failureOf({ name: "", request: { method: "GET", url: ONE }, body });
  expect(error).toMatchObject({
    name: "ConformanceError",
    operationId: "getConversation",
    endpoint: "GET /api/v1/conversations/{id}",
    status: 200,
  });
  expect(error.mismatches).toEqual([
    {
      rule: "invalid-response-body",
      in: "response body",
      at: "/subject",
      expected: "string or null",
      found: "integer",
    },
  ]);
  const unknown = await failureOf({ name: "", request: { url: "/" } });
  expect(unknown.operationId).toBeUndefined();
  expect(unknown.mismatches).toMatchObject([{ rule: "undocumented-endpoint", in: "operation" }]);
});

test("a message lists ten mismatches, and the error has all", async () => {
  const error = await failureOf({ name: "", request: { method: "GET", url: LIST }, body: new Array(25).fill(7) });
  expect(error.mismatches).toHaveLength(25);
  expect(error.message.split("\n  ").slice(-2)).toEqual([
    "response body /9: expected object, found integer",
    "and 15 more",
  ]);
});

test("the response can be read afterwards, whatever the result", async () => {
  const good = new Response("[]", { headers: JSON_TYPE });
  await assertConforms(good, { url: LIST });
  expect(await good.json()).toEqual([]);
  const bad = new Response("[7]", { headers: JSON_TYPE });
  await expect(assertConforms(bad, { url: LIST })).rejects.toThrow(ConformanceError);
  expect(await bad.json()).toEqual([7]);
});

test("says how it is to be used", async () => {
  const read = new Response("[]", { headers: JSON_TYPE });
  await read.text();
  await expect(assertConforms(read, { url: LIST })).rejects.toThrow(
    new TypeError("The body was read already: check the response before, or a clone of it."),
  );
  for (const request of [undefined, {}, { url: "https://:token@/" }])
    await expect(assertConforms(new Response("[]"), request)).rejects.toThrow(
      new TypeError("The request is not known: give the Request, or { method, url }."),
    );
});
