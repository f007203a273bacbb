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
const PROGRESS = "/api/v1/progress/7301";
const CHANNELS = "/api/v1/users/self/communication_channels";
const STRING_IDS = { Accept: "application/json+canvas-string-ids" };
const LINK = { Link: '<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="current"' };
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8", ...LINK };
const TEXT_TYPE = { "Content-Type": "text/plain; charset=utf-8" };

/** A response with a text as it is, or with what is to be JSON. */
function respond(body: Json = "", status = 200, headers: Record<string, string> = JSON_TYPE): Response {
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
const progress = exampleOf("getProgress");
const BATCH = { ...JSON_TYPE, "X-Conversation-Batch-Id": "1187" };
const throttling = "403 Forbidden (Rate Limit Exceeded)\n";
const unauthenticated = { status: "unauthenticated", errors: [{ message: "user authorization required" }] };
const get = (url: string, headers?: RequestFacts["headers"]) => ({ method: "GET", url, ...(headers && { headers }) });

test.each<[name: string, request: RequestFacts, response: Response]>([
  ["a documented response", get(ONE), respond(conversation)],
  ["a URL with a query", { url: `https://canvas.example.edu${LIST}?page=2` }, respond([])],
  ["a path with .json behind it", get(`${LIST}.json`), respond([])],
  ["a path with a slash behind it", get(`${LIST}/`), respond([])],
  [
    "an encoded slash in a path",
    { method: "DELETE", url: `${CHANNELS}/slack/a%2Fb@example.edu` },
    respond(exampleOf("deleteCommunicationChannelByAddress")),
  ],
  ["a method in lower case", { method: "get", url: ONE }, respond(conversation)],
  ["a response to POST, without the method", { url: LIST }, respond([], 202, BATCH)],
  ["a response to PUT, without the method", { url: LIST }, respond(exampleOf("batchUpdateConversations"))],
  ["a type without parameters", { url: LIST }, respond([], 200, { ...LINK, "Content-Type": "application/json" })],
  ["a type in other letters", { url: LIST }, respond([], 200, { ...LINK, "Content-Type": "Application/JSON;x=1" })],
  [
    "keys and headers that are new",
    { url: COUNT },
    respond({ unread_count: "3", new: {} }, 200, { ...JSON_TYPE, "X-New": "1" }),
  ],
  ["a response to a browser session", get(LIST), respond("while(1);[]")],
  ["HEAD, which has no body", { method: "HEAD", url: LIST }, respond()],
  ["HEAD without a type", { method: "HEAD", url: LIST }, respond("", 200, LINK)],
  ["304, which has neither", get(LIST), respond("", 304, {})],
  ["204, which has neither", { method: "POST", url: `${ONE}/remove_messages` }, respond("", 204, {})],
  ["throttling with 403", { url: LIST }, respond(throttling, 403, TEXT_TYPE)],
  ["throttling with 429", { url: LIST }, respond(throttling, 429, TEXT_TYPE)],
  ["401", { method: "DELETE", url: ONE }, respond(unauthenticated, 401)],
  [
    "an integer id beyond 2^53",
    get(PROGRESS),
    respond(JSON.stringify(progress).replace(/"id":\d+/, '"id":9223372036854775807')),
  ],
])("accepts %s", async (_, request, response) => {
  expect(await assertConforms(response, request)).toBe(response);
});

const UNKNOWN = "operation: expected an operation of the contract, found another";
const GET_ONE = "getConversation (GET /api/v1/conversations/{id})";
const GET_LIST = "listConversations (GET /api/v1/conversations)";
const GET_PROGRESS = "getProgress (GET /api/v1/progress/{id})";

test.each<[name: string, request: RequestFacts, response: Response, operation: string, mismatch: string]>([
  [
    "an endpoint that the contract does not have",
    get("/api/v1/courses/310/users/maya@example.edu"),
    respond([]),
    "GET /api/v1/*/*/users/*",
    UNKNOWN,
  ],
  [
    "a method that the path does not have",
    { method: "PATCH", url: ONE },
    respond({}),
    "PATCH /api/v1/conversations/*",
    UNKNOWN,
  ],
  [
    "a path that a prefix precedes",
    { url: `/canvas${LIST}` },
    respond([]),
    "Any method of /*/api/v1/conversations",
    UNKNOWN,
  ],
  [
    "a status that the operation does not have",
    { method: "PUT", url: LIST },
    respond({ errors: [{ message: "The specified resource does not exist." }] }, 404),
    "batchUpdateConversations (PUT /api/v1/conversations)",
    `status: expected one of ${statusesOf("batchUpdateConversations")}, found 404`,
  ],
  [
    "304 to a request that changes something",
    { method: "DELETE", url: ONE },
    respond("", 304),
    "deleteConversation (DELETE /api/v1/conversations/{id})",
    `status: expected one of ${statusesOf("deleteConversation")}, found 304`,
  ],
  [
    "a type named as a property of all objects",
    get(LIST),
    respond([], 200, { ...LINK, "Content-Type": "constructor" }),
    GET_LIST,
    "response body: expected application/json, found */*",
  ],
  [
    "a list without Link",
    get(LIST),
    respond([], 200, { "Content-Type": "application/json" }),
    GET_LIST,
    "header Link: expected a value, found nothing",
  ],
  [
    "a Link that is no link",
    get(LIST),
    respond([], 200, { ...JSON_TYPE, Link: "page 2" }),
    GET_LIST,
    `header Link: expected a match of ${LINK_PATTERN}, found another string`,
  ],
  [
    "a missing key",
    get(ONE),
    respond(JSON.stringify(conversation).replace('"author_id"', '"author"')),
    GET_ONE,
    "response body /messages/0/author_id: expected a value, found nothing",
  ],
  [
    "too many items",
    { method: "POST", url: LIST },
    respond(`[${JSON.stringify(conversation).replace('"messages"', '"notes"')}]`, 202, BATCH),
    "createConversation (POST /api/v1/conversations)",
    "response body: expected at most 0 items, found another array",
  ],
  [
    "string ids where the request did not ask for them",
    get(PROGRESS, { accept: "*/*" }),
    respond({ ...Object(progress), id: "changed" }),
    GET_PROGRESS,
    "response body /id: expected integer, found string",
  ],
  [
    "integer ids where the request asked for strings",
    get(PROGRESS, new Headers(STRING_IDS)),
    respond({ ...Object(progress), context_id: "2101", user_id: "2101" }),
    GET_PROGRESS,
    "response body /id: expected string, found integer",
  ],
  [
    "ids of both forms, by the form that fits better",
    get(PROGRESS),
    respond({ ...Object(progress), context_id: "2101" }),
    GET_PROGRESS,
    "response body /context_id: expected integer, found string",
  ],
])("rejects %s", async (_, request, response, operation, mismatch) => {
  const { message } = await failureOf(request, response);
  expect(message).toBe(
    `${operation}: the response ${response.status} does not conform to the contract:\n  ${mismatch}`,
  );
});

async function failureOf(request: RequestFacts, response: Response): Promise<ConformanceError> {
  const outcome: unknown = await assertConforms(response, request).catch((error: unknown) => error);
  if (outcome instanceof ConformanceError) return outcome;
  throw new Error(`no ConformanceError: ${outcome}`);
}

test("the error has for programs what it says to people", async () => {
  const error = await failureOf(get(ONE), respond({ ...Object(conversation), subject: 7 }));
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
  const unknown = await failureOf({ url: "/" }, respond());
  expect(unknown.operationId).toBeUndefined();
  expect(unknown.mismatches).toMatchObject([{ rule: "undocumented-endpoint", in: "operation" }]);
});

test("a message lists ten mismatches, and the error has all", async () => {
  const error = await failureOf(get(LIST), respond(new Array(25).fill(7)));
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
