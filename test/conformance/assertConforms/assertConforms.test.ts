import { expect, test } from "vitest";
import { type Asked, assertConforms, ConformanceError } from "../../../src/conformance/index.ts";
import type { Json } from "../../../src/core/json.ts";
import { answerExamples } from "../../support/answerExamples.ts";
import { readBundle } from "../../support/bundle.ts";
import { mutationsOf } from "../../support/mutations.ts";

const LIST = "/api/v1/conversations";
const ONE = "/api/v1/conversations/4217";
const FIND = "/api/v1/conversations/find_recipients";
const COUNT = "/api/v1/conversations/unread_count";
const CHANNELS = "/api/v1/users/self/communication_channels";
const STRING_IDS = { Accept: "application/json+canvas-string-ids" };
const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };
const TEXT_TYPE = { "Content-Type": "text/plain; charset=utf-8" };

/** An answer, and what was asked. */
interface Row {
  name: string;
  request: Asked;
  status?: number;
  headers?: Record<string, string>;
  /** A text as it is, or what is to be JSON. */
  body?: Json;
}

function answerTo({ status = 200, headers = JSON_TYPE, body = "" }: Row): Response {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  // Not as a text, which would bring a type of its own.
  return new Response(text ? new TextEncoder().encode(text) : null, { status, headers });
}

/** An example of a success, with integer ids. */
function exampleOf(operationId: string): Json {
  const found = answerExamples(readBundle("openapi.json")).find(({ name }) => name.startsWith(`${operationId} 20`));
  if (found?.value === undefined) throw new Error(`${operationId} has no example`);
  return found.value;
}

/** The example with one change. */
function changed(operationId: string, change: string): Json {
  const mutation = mutationsOf(exampleOf(operationId)).find((one) => one.change === change);
  if (!mutation) throw new Error(`The example of ${operationId} has no such change: ${change}`);
  return mutation.value;
}

const conversation = exampleOf("getConversation");
const throttling = "403 Forbidden (Rate Limit Exceeded)\n";
const unauthenticated = { status: "unauthenticated", errors: [{ message: "user authorization required" }] };

const accepted: Row[] = [
  { name: "a documented answer", request: { method: "GET", url: ONE }, body: conversation },
  { name: "a URL with a query", request: { url: `https://canvas.example.edu${LIST}?page=2` }, body: [] },
  { name: "a path with .json behind it", request: { method: "GET", url: `${LIST}.json` }, body: [] },
  { name: "a path with a slash behind it", request: { method: "GET", url: `${LIST}/` }, body: [] },
  {
    name: "an encoded slash in a path",
    request: { method: "DELETE", url: `${CHANNELS}/slack/a%2Fb@example.edu` },
    body: exampleOf("deleteCommunicationChannelByAddress"),
  },
  { name: "a method in lower case", request: { method: "get", url: ONE }, body: conversation },
  { name: "an answer to POST, without the method", request: { url: LIST }, status: 202, ...batch("1187") },
  { name: "an answer to PUT, without the method", request: { url: LIST }, body: exampleOf("batchUpdateConversations") },
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

test.each(accepted)("accepts $name", async (row) => {
  const response = answerTo(row);
  expect(await assertConforms(response, row.request)).toBe(response);
});

const GET_ONE = "getConversation (GET /api/v1/conversations/{id}) answered 200";
const GET_LIST = "listConversations (GET /api/v1/conversations) answered 200";
const GET_FIND = "findConversationRecipients (GET /api/v1/conversations/find_recipients) answered 200";

const refused: (Row & { message: string; lines: string[] })[] = [
  {
    name: "an endpoint that the contract does not have",
    request: { method: "GET", url: "/api/v1/courses/310/users/maya@example.edu" },
    body: [],
    message: "GET /api/v1/*/*/users/* answered 200",
    lines: ["operation: expected one that the contract has, found another one"],
  },
  {
    name: "a method that the path does not have",
    request: { method: "PATCH", url: ONE },
    body: {},
    message: "PATCH /api/v1/conversations/* answered 200",
    lines: ["operation: expected one that the contract has, found another one"],
  },
  {
    name: "a path that a prefix precedes",
    request: { url: `/canvas${LIST}` },
    body: [],
    message: "Any method of /*/api/v1/conversations answered 200",
    lines: ["operation: expected one that the contract has, found another one"],
  },
  {
    name: "a status that the operation does not have",
    request: { method: "PUT", url: LIST },
    status: 404,
    body: { errors: [{ message: "The specified resource does not exist." }] },
    message: "batchUpdateConversations (PUT /api/v1/conversations) answered 404",
    lines: ["status: expected one of 200, 400, 401, 403, 429, 500, found 404"],
  },
  {
    name: "304 to a request that changes something",
    request: { method: "DELETE", url: ONE },
    status: 304,
    message: "deleteConversation (DELETE /api/v1/conversations/{id}) answered 304",
    lines: ["status: expected one of 200, 401, 403, 404, 429, 500, found 304"],
  },
  {
    name: "a page of HTML",
    request: { method: "GET", url: LIST },
    headers: { "Content-Type": "text/html; charset=utf-8" },
    body: "<p>Please log in, Maya</p>",
    message: GET_LIST,
    lines: ["header Content-Type: expected application/json, found text/html"],
  },
  {
    name: "JSON without a type",
    request: { method: "GET", url: LIST },
    headers: {},
    body: [],
    message: GET_LIST,
    lines: ["header Content-Type: expected application/json, found none"],
  },
  {
    name: "a type named as a property of all objects",
    request: { method: "GET", url: LIST },
    headers: { "Content-Type": "constructor" },
    body: [],
    message: GET_LIST,
    lines: ["header Content-Type: expected application/json, found constructor"],
  },
  {
    name: "an unusual type of a refusal",
    request: { method: "GET", url: ONE },
    status: 403,
    headers: { "Content-Type": "text/xml" },
    body: "<no/>",
    message: GET_ONE.replace("200", "403"),
    lines: ["header Content-Type: expected application/json or text/plain, found text/xml"],
  },
  {
    name: "a text that is not JSON",
    request: { method: "GET", url: LIST },
    body: 'while(1);[{"subject":"private"}]',
    message: GET_LIST,
    lines: ["body: expected JSON, found another text"],
  },
  {
    name: "no body",
    request: { method: "GET", url: LIST },
    message: GET_LIST,
    lines: ["body: expected JSON, found none"],
  },
  {
    name: "a queued message without its batch",
    request: { method: "POST", url: LIST },
    status: 202,
    body: [],
    message: "createConversation (POST /api/v1/conversations) answered 202",
    lines: ["header X-Conversation-Batch-Id: expected a value, found none"],
  },
  {
    name: "headers with other values",
    request: { method: "POST", url: LIST },
    status: 202,
    headers: { ...batch("eleven").headers, "X-Request-Cost": "little" },
    body: [],
    message: "createConversation (POST /api/v1/conversations) answered 202",
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
    message: GET_ONE.replace("200", "403"),
    lines: ["body: expected a match of \\(Rate Limit Exceeded\\), found another string"],
  },
  {
    name: "a missing key",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/author_id gone"),
    message: GET_ONE,
    lines: ["body /messages/0/author_id: expected a value, found none"],
  },
  {
    name: "a value of another type",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/subject is 7"),
    message: GET_ONE,
    lines: ["body /subject: expected string or null, found integer"],
  },
  {
    name: "another value than an enumeration has",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", '/workflow_state is "changed"'),
    message: GET_ONE,
    lines: ['body /workflow_state: expected one of "unread", "read", "archived", found another string'],
  },
  {
    name: "an enumeration's value of another type, once",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/workflow_state is true"),
    message: GET_ONE,
    lines: ["body /workflow_state: expected string, found boolean"],
  },
  {
    name: "another format",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", '/last_message_at is "changed"'),
    message: GET_ONE,
    lines: ["body /last_message_at: expected the format date-time, found another string"],
  },
  {
    name: "101 characters",
    request: { method: "GET", url: ONE },
    body: { ...Object(conversation), last_message: "🌱".repeat(101) },
    message: GET_ONE,
    lines: ["body /last_message: expected at most 100 characters, found another string"],
  },
  {
    name: "a negative number",
    request: { method: "GET", url: ONE },
    body: { ...Object(conversation), message_count: -1 },
    message: GET_ONE,
    lines: ["body /message_count: expected >= 0, found another integer"],
  },
  {
    name: "too many items",
    request: { method: "POST", url: LIST },
    status: 202,
    ...batch("1187"),
    body: [changed("getConversation", "/messages gone")],
    message: "createConversation (POST /api/v1/conversations) answered 202",
    lines: ["body: expected at most 0 items, found another array"],
  },
  {
    name: "a key in an object that has none",
    request: { method: "POST", url: `${LIST}/mark_all_as_read` },
    body: { done: true },
    message: "markAllConversationsAsRead (POST /api/v1/conversations/mark_all_as_read) answered 200",
    lines: ["body: expected at most 0 keys, found another object"],
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
      "body /audience_contexts/courses: expected a match of ^\\d+$, found another key",
      "body /audience_contexts/courses/*: expected array, found integer",
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
    message: "getProgress (GET /api/v1/progress/{id}) answered 200",
    lines: ["body /id: expected integer, found string"],
  },
  {
    name: "integer ids where the request asked for strings",
    request: { method: "GET", url: "/api/v1/progress/7301", headers: new Headers(STRING_IDS) },
    body: { ...Object(exampleOf("getProgress")), context_id: "2101", user_id: "2101" },
    message: "getProgress (GET /api/v1/progress/{id}) answered 200",
    lines: ["body /id: expected string, found integer"],
  },
  {
    name: "ids of both forms, by the form that fits better",
    request: { method: "GET", url: "/api/v1/progress/7301" },
    body: { ...Object(exampleOf("getProgress")), context_id: "2101" },
    message: "getProgress (GET /api/v1/progress/{id}) answered 200",
    lines: ["body /context_id: expected integer, found string"],
  },
  {
    name: "what may be an object or null, and is neither",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/media_comment is 7"),
    message: GET_ONE,
    lines: ["body /messages/0/media_comment: expected object or null, found integer"],
  },
  {
    name: "an object that lacks a key where null would do too",
    request: { method: "GET", url: ONE },
    body: changed("getConversation", "/messages/0/media_comment is {}"),
    message: GET_ONE,
    lines: ["content-type", "display_name", "media_id", "media_type", "url"].map(
      (key) => `body /messages/0/media_comment/${key}: expected a value, found none`,
    ),
  },
  {
    name: "an item that is nearly a context, as a context",
    request: { method: "GET", url: FIND },
    body: [{ id: "course_310", name: "Introduction to Ecology", type: "context", user_count: 34, permissions: {} }],
    message: GET_FIND,
    lines: ["body /0/avatar_url: expected a value, found none"],
  },
  {
    name: "an item that is nearly a user, as a user",
    request: { method: "GET", url: FIND },
    body: [
      { id: 2202, name: "Tomás Rivera", full_name: "Tomás Rivera", pronouns: 1, common_courses: {}, common_groups: {} },
    ],
    message: GET_FIND,
    lines: ["body /0/pronouns: expected string or null, found integer"],
  },
  {
    name: "what is neither of two forms of a list",
    request: { method: "GET", url: LIST },
    body: { conversations: [], conversation_ids: ["4217", null] },
    message: GET_LIST,
    lines: ["body /conversation_ids/1: expected string, found null"],
  },
  {
    name: "a refusal that is wrong deep in one of its forms",
    request: { method: "PUT", url: ONE },
    status: 400,
    body: { errors: { subject: [{ attribute: 1, type: 2, message: 3 }] } },
    message: "updateConversation (PUT /api/v1/conversations/{id}) answered 400",
    lines: ["attribute", "type", "message"].map(
      (key) => `body /errors/subject/0/${key}: expected string, found integer`,
    ),
  },
  {
    name: "a refusal in none of its forms",
    request: { method: "PUT", url: ONE },
    status: 400,
    body: { errors: [{ text: "conversation is missing" }] },
    message: "updateConversation (PUT /api/v1/conversations/{id}) answered 400",
    lines: ["body /errors/0/message: expected a value, found none"],
  },
];

test.each(refused)("refuses $name", async (row) => {
  const error = await failureOf(row);
  const { message, lines } = row;
  expect(error.message).toBe([`${message}, but not as the contract says:`, ...lines].join("\n  "));
});

async function failureOf(row: Row): Promise<ConformanceError> {
  const outcome: unknown = await assertConforms(answerTo(row), row.request).catch((error: unknown) => error);
  if (outcome instanceof ConformanceError) return outcome;
  throw new Error(`no ConformanceError: ${outcome}`);
}

test("the error tells programs what it tells people", async () => {
  const body = changed("getConversation", "/subject is 7");
  const error = await failureOf({ name: "", request: { method: "GET", url: ONE }, headers: {}, body });
  expect(error).toMatchObject({
    name: "ConformanceError",
    operationId: "getConversation",
    endpoint: "GET /api/v1/conversations/{id}",
    status: 200,
    deviations: [{ in: "header", at: "Content-Type", expected: "application/json", found: "none" }],
  });
  const second = await failureOf({ name: "", request: { method: "GET", url: ONE }, body });
  expect(second.mismatches).toEqual([{ in: "body", at: "/subject", expected: "string or null", found: "integer" }]);
  const third = await failureOf({ name: "", request: { url: "/" } });
  expect(third.operationId).toBeUndefined();
});

test("a message lists ten deviations, and the error has all", async () => {
  const error = await failureOf({ name: "", request: { method: "GET", url: LIST }, body: new Array(25).fill(7) });
  expect(error.mismatches).toHaveLength(25);
  expect(error.message.split("\n  ").slice(-2)).toEqual(["body /9: expected object, found integer", "and 15 more"]);
});

test("the answer can be read afterwards, whatever came of the check", async () => {
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
    new TypeError("The body was read already: check the answer before, or a clone of it."),
  );
  for (const request of [undefined, {}, { url: "https://:token@/" }])
    await expect(assertConforms(new Response("[]"), request)).rejects.toThrow(
      new TypeError("It cannot be told what was asked: give the request, or { method, url }."),
    );
});
