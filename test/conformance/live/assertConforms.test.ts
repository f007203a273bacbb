import { expect, test } from "vitest";
import { assertConforms, ConformanceError, type RequestFacts } from "../../../src/conformance/index.ts";
import type { Json } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { readBundle } from "../../support/bundle.ts";
import { mutationsOf } from "../../support/mutations.ts";
import { responseExamples } from "../../support/responseExamples.ts";

const LIST = "/api/v1/conversations";
const ONE = "/api/v1/conversations/4217";
const FIND = "/api/v1/conversations/find_recipients";
const COUNT = "/api/v1/conversations/unread_count";
const CHANNELS = "/api/v1/users/self/communication_channels";
const STRING_IDS = { Accept: "application/json+canvas-string-ids" };
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };
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

/** The example with one change. */
function changed(operationId: string, change: string): Json {
  const mutation = mutationsOf(exampleOf(operationId)).find((one) => one.change === change);
  if (!mutation) throw new Error(`The example of ${operationId} has no such change: ${change}`);
  return mutation.value;
}

/** The statuses of an operation, as messages list them. */
function statusesOf(operationId: string): string {
  const operation = operationsOf(readBundle("openapi.json")).find(({ id }) => id === operationId);
  return operation?.responses.map(({ status }) => status).join(", ") ?? "";
}

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
    headers: { "Content-Type": "application/json" },
    body: [],
  },
  {
    name: "a type in other letters",
    request: { url: LIST },
    headers: { "Content-Type": "Application/JSON;x=1" },
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
  { name: "HEAD without a type", request: { method: "HEAD", url: LIST }, headers: {} },
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
    name: "a number in scientific notation",
    request: { url: LIST },
    headers: { ...JSON_TYPE, "X-Request-Cost": "2.3e-05" },
    body: [],
  },
  {
    name: "100 characters that are 200 UTF-16 units",
    request: { method: "GET", url: ONE },
    body: { ...Object(conversation), last_message: "🌱".repeat(100) },
  },
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
const GET_FIND = "findConversationRecipients (GET /api/v1/conversations/find_recipients)";

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
    name: "a page of HTML",
    request: { method: "GET", url: LIST },
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: "<p>Please log in, Maya</p>",
    message: GET_LIST,
    lines: ["response body: expected application/json, found text/html"],
  },
  {
    name: "JSON without a type",
    request: { method: "GET", url: LIST },
    headers: {},
    body: [],
    message: GET_LIST,
    lines: ["response body: expected application/json, found no media type"],
  },
  {
    name: "a type named as a property of all objects",
    request: { method: "GET", url: LIST },
    headers: { "Content-Type": "constructor" },
    body: [],
    message: GET_LIST,
    lines: ["response body: expected application/json, found */*"],
  },
  {
    name: "an unusual type of an error response",
    request: { method: "GET", url: ONE },
    status: 403,
    headers: { "Content-Type": "text/xml" },
    body: "<no/>",
    message: GET_ONE,
    lines: ["response body: expected application/json or text/plain, found text/xml"],
  },
  {
    name: "a text that is not JSON",
    request: { method: "GET", url: LIST },
    body: 'not JSON: [{"subject":"private"}]',
    message: GET_LIST,
    lines: ["response body: expected JSON, found another text"],
  },
  {
    name: "no body",
    request: { method: "GET", url: LIST },
    message: GET_LIST,
    lines: ["response body: expected a body of application/json, found nothing"],
  },
  {
    name: "a queued message without its batch",
    request: { method: "POST", url: LIST },
    status: 202,
    body: [],
    message: "createConversation (POST /api/v1/conversations)",
    lines: ["header X-Conversation-Batch-Id: expected a value, found nothing"],
  },
  {
    name: "headers with other values",
    request: { method: "POST", url: LIST },
    status: 202,
    headers: { ...batch("eleven").headers, "X-Request-Cost": "little" },
    body: [],
    message: "createConversation (POST /api/v1/conversations)",
    lines: [
      "header X-Conversation-Batch-Id: expected a match of ^\\d+$, found another string",
      "header X-Request-Cost: expected number, found string",
    ],
  },
  {
    name: "another text than the throttle's",
    request: { method: "GET", url: ONE },
    status: 403,
    headers: TEXT_TYPE,
    body: "Not you, Maya",
    message: GET_ONE,
    lines: ["response body: expected a match of \\(Rate Limit Exceeded\\), found another string"],
  },
  {
    name: "a missing key",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/author_id gone"),
    message: GET_ONE,
    lines: ["response body /messages/0/author_id: expected a value, found nothing"],
  },
  {
    name: "a value of another type",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/subject is 7"),
    message: GET_ONE,
    lines: ["response body /subject: expected string or null, found integer"],
  },
  {
    name: "another value than an enumeration has",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", '/workflow_state is "changed"'),
    message: GET_ONE,
    lines: ['response body /workflow_state: expected one of "unread", "read", "archived", found another string'],
  },
  {
    name: "an enumeration's value of another type, once",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/workflow_state is true"),
    message: GET_ONE,
    lines: ["response body /workflow_state: expected string, found boolean"],
  },
  {
    name: "another format",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", '/last_message_at is "changed"'),
    message: GET_ONE,
    lines: ["response body /last_message_at: expected the format date-time, found another string"],
  },
  {
    name: "101 characters",
    request: { method: "GET", url: ONE },
    body: { ...Object(conversation), last_message: "🌱".repeat(101) },
    message: GET_ONE,
    lines: ["response body /last_message: expected at most 100 characters, found another string"],
  },
  {
    name: "a negative number",
    request: { method: "GET", url: ONE },
    body: { ...Object(conversation), message_count: -1 },
    message: GET_ONE,
    lines: ["response body /message_count: expected >= 0, found another integer"],
  },
  {
    name: "too many items",
    request: { method: "POST", url: LIST },
    status: 202,
    ...batch("1187"),
    body: [changed("getConversation", "/messages gone")],
    message: "createConversation (POST /api/v1/conversations)",
    lines: ["response body: expected at most 0 items, found another array"],
  },
  {
    name: "keys that are no ids, and what is under keys of the server",
    request: { method: "GET", url: ONE },
    body: {
      ...Object(conversation),
      audience_contexts: { courses: { maya: ["TeacherEnrollment"], 310: 7 }, groups: {} },
    },
    message: GET_ONE,
    lines: [
      "response body /audience_contexts/courses: expected a match of ^\\d+$, found another key",
      "response body /audience_contexts/courses/*: expected array, found integer",
    ],
  },
  {
    name: "string ids where the request did not ask for them",
    request: {
      method: "GET",
      url: COUNT.replace("conversations/unread_count", "progress/7301"),
      headers: { accept: "*/*" },
    },
    body: changed("getProgress", '/id is "changed"'),
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
  {
    name: "what may be an object or null, and is neither",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/media_comment is 7"),
    message: GET_ONE,
    lines: ["response body /messages/0/media_comment: expected object or null, found integer"],
  },
  {
    name: "an object that lacks a key where null would do too",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/media_comment is {}"),
    message: GET_ONE,
    lines: ["content-type", "display_name", "media_id", "media_type", "url"].map(
      (key) => `response body /messages/0/media_comment/${key}: expected a value, found nothing`,
    ),
  },
  {
    name: "an item that is nearly a context, as a context",
    request: { method: "GET", url: FIND },
    body: [{ id: "course_310", name: "Introduction to Ecology", type: "context", user_count: 34, permissions: {} }],
    message: GET_FIND,
    lines: ["response body /0/avatar_url: expected a value, found nothing"],
  },
  {
    name: "an item that is nearly a user, as a user",
    request: { method: "GET", url: FIND },
    body: [
      { id: 2202, name: "Tomás Rivera", full_name: "Tomás Rivera", pronouns: 1, common_courses: {}, common_groups: {} },
    ],
    message: GET_FIND,
    lines: ["response body /0/pronouns: expected string or null, found integer"],
  },
  {
    name: "what is neither of two forms of a list",
    request: { method: "GET", url: LIST },
    body: { conversations: [], conversation_ids: ["4217", null] },
    message: GET_LIST,
    lines: ["response body /conversation_ids/1: expected string, found null"],
  },
  {
    name: "an error response that is wrong deep in one of its forms",
    request: { method: "PUT", url: ONE },
    status: 400,
    body: { errors: { subject: [{ attribute: 1, type: 2, message: 3 }] } },
    message: "updateConversation (PUT /api/v1/conversations/{id})",
    lines: ["attribute", "type", "message"].map(
      (key) => `response body /errors/subject/0/${key}: expected string, found integer`,
    ),
  },
  {
    name: "an error response in none of its forms",
    request: { method: "PUT", url: ONE },
    status: 400,
    body: { errors: [{ text: "conversation is missing" }] },
    message: "updateConversation (PUT /api/v1/conversations/{id})",
    lines: ["response body /errors/0/message: expected a value, found nothing"],
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
  const body = changed("getConversation", "/subject is 7");
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
