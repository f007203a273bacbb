import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";

const NOT_FOUND = { errors: [{ message: "The specified resource does not exist." }] };
const BLANK = (attribute: string) => ({ errors: { [attribute]: [{ attribute }] } });
const NOTIFICATION = { subject: "S", message: "M", start_at: "2026-10-05T06:00:00Z", end_at: "2026-10-09T21:00:00Z" };
const without = (key: string) => ({
  account_notification: Object.fromEntries(Object.entries(NOTIFICATION).filter(([name]) => name !== key)),
});

/** Requests that break the contract, and what Canvas answers: statuses and bodies as its actions send them. */
const TABLE: { operation: string; request: string; json?: unknown; form?: string; status: number; body: unknown }[] = [
  // A bad enum
  ...["GET /api/v1/conversations", "GET /api/v1/conversations/1"].map((request) => ({
    operation: request.endsWith("1") ? "getConversation" : "listConversations",
    request: `${request}?filter_mode=default%20or`,
    status: 400,
    body: [{ attribute: "filter_mode", message: "invalid" }],
  })),
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    json: { recipients: ["2"], body: "Hello", filter_mode: "xor" },
    status: 400,
    body: [{ attribute: "filter_mode", message: "invalid" }],
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    form: "event=unarchive&conversation_ids[]=1",
    status: 400,
    body: { message: "invalid event" },
  },
  // A missing required parameter
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    form: "body=Hello",
    status: 400,
    body: [{ attribute: "recipients", message: "blank" }],
  },
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    json: { recipients: ["2"] },
    status: 400,
    body: [{ attribute: "body", message: "blank" }],
  },
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    json: {},
    status: 400,
    body: [{ attribute: "recipients", message: "blank" }],
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    json: { event: "star" },
    status: 400,
    body: { message: "conversation_ids not specified" },
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    form: "event=star&conversation_ids=1",
    status: 400,
    body: { message: "conversation_ids not specified" },
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    json: { conversation_ids: Array.from({ length: 501 }, (_, index) => index + 1), event: "star" },
    status: 400,
    body: { message: "conversation batch size limit (500) exceeded" },
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    json: { conversation_ids: [1] },
    status: 400,
    body: { message: "event not specified" },
  },
  {
    operation: "updateConversation",
    request: "PUT /api/v1/conversations/1",
    status: 400,
    body: { errors: [{ message: "conversation is missing" }] },
  },
  {
    operation: "addConversationRecipients",
    request: "POST /api/v1/conversations/1/add_recipients",
    status: 400,
    body: {},
  },
  {
    operation: "addConversationMessage",
    request: "POST /api/v1/conversations/1/add_message",
    json: { body: "" },
    status: 400,
    body: [{ attribute: "empty_message", message: "Unable to create message without a body" }],
  },
  {
    operation: "createAccountNotification",
    request: "POST /api/v1/accounts/1/account_notifications",
    status: 400,
    body: { errors: [{ message: "account_notification is missing" }] },
  },
  ...["subject", "message", "start_at", "end_at"].map((key) => ({
    operation: "createAccountNotification",
    request: "POST /api/v1/accounts/1/account_notifications",
    json: without(key),
    status: 400,
    body: BLANK(key),
  })),
  {
    operation: "updateAccountNotification",
    request: "PUT /api/v1/accounts/1/account_notifications/2",
    form: "account_notification_roles[]=StudentEnrollment",
    status: 400,
    body: { errors: [{ message: "account_notification is missing" }] },
  },
  {
    operation: "createCommunicationChannel",
    request: "POST /api/v1/users/self/communication_channels",
    json: { communication_channel: { address: "tomas@example.edu" } },
    status: 400,
    body: BLANK("path_type"),
  },
  // Canvas fails here with 500; the mock does on demand alone
  {
    operation: "createCommunicationChannel",
    request: "POST /api/v1/users/self/communication_channels",
    status: 400,
    body: {
      errors: {
        communication_channel: [{ attribute: "communication_channel", type: "invalid", message: "invalid" }],
      },
    },
  },
  {
    operation: "deleteCommunicationChannelPushEndpoint",
    request: "DELETE /api/v1/users/self/communication_channels/push",
    status: 404,
    body: { errors: [{ message: "The specified resource does not exist." }] },
  },
  {
    operation: "removeConversationMessages",
    request: "POST /api/v1/conversations/1/remove_messages",
    status: 204,
    body: undefined,
  },
  // A bracketed key in JSON, which Rails takes for an unknown one
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    json: { "recipients[]": ["2"], body: "Hello" },
    status: 400,
    body: [{ attribute: "recipients", message: "blank" }],
  },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    json: { "conversation_ids[]": [1], event: "star" },
    status: 400,
    body: { message: "conversation_ids not specified" },
  },
  {
    operation: "updateConversation",
    request: "PUT /api/v1/conversations/1",
    json: { "conversation[starred]": true },
    status: 400,
    body: { errors: [{ message: "conversation is missing" }] },
  },
  {
    operation: "createAccountNotification",
    request: "POST /api/v1/accounts/1/account_notifications",
    json: { "account_notification[subject]": "S" },
    status: 400,
    body: { errors: [{ message: "account_notification is missing" }] },
  },
  {
    operation: "addConversationRecipients",
    request: "POST /api/v1/conversations/1/add_recipients",
    json: { "recipients[]": ["2"] },
    status: 400,
    body: {},
  },
  // What Canvas ignores in silence, and the contract does not
  {
    operation: "listConversations",
    request: "GET /api/v1/conversations?scope=unraed",
    status: 400,
    body: [{ attribute: "scope", message: "invalid" }],
  },
  {
    operation: "createConversation",
    request: "POST /api/v1/conversations",
    json: { recipients: ["2"], body: "Hello", bulk_mesage: true },
    status: 400,
    body: [{ attribute: "bulk_mesage", message: "invalid" }],
  },
  // A user whom the caller cannot become
  {
    operation: "listConversations",
    request: "GET /api/v1/conversations?as_user_id=nobody",
    status: 401,
    body: { errors: "Invalid as_user_id" },
  },
  // An id that is none
  ...["GET /api/v1/conversations/1~2", "GET /api/v1/conversations/inbox"].map((request) => ({
    operation: "getConversation",
    request,
    status: 404,
    body: NOT_FOUND,
  })),
  {
    operation: "listCommunicationChannels",
    request: "GET /api/v1/users/nobody/communication_channels",
    status: 404,
    body: NOT_FOUND,
  },
];

let mock: Mock;
const validator = new ResponseValidator(readBundle("openapi.json"));
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

test.each(TABLE)("$request $json $form", async ({ operation, request, json, form, status, body }) => {
  const [method = "", path = ""] = request.split(" ");
  const type = json === undefined ? "application/x-www-form-urlencoded" : "application/json";
  const text = json === undefined ? form : JSON.stringify(json);
  const headers = { authorization: "Bearer token", "content-type": type };
  const response = await fetch(mock.url + path, { method, headers, ...(text === undefined ? {} : { body: text }) });
  const answer = await response.text();
  expect(response.status, answer).toBe(status);
  expect(validator.problems(operation, status, response.headers.get("content-type") ?? "", answer)).toEqual([]);
  const parsed: unknown = answer === "" ? undefined : JSON.parse(answer);
  if (typeof body !== "object" || body === null || Array.isArray(body) || status === 404) expect(parsed).toEqual(body);
  else expect(parsed).toMatchObject(body);
  if (operation === "addConversationRecipients") expect(parsed).toEqual({});
});

test("no credentials are answered with 401 and a challenge", async () => {
  const response = await fetch(`${mock.url}/api/v1/conversations`);
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe('Bearer realm="canvas-lms"');
  expect(await response.json()).toEqual({
    status: "unauthenticated",
    errors: [{ message: "user authorization required" }],
  });
});

test("a path or method that the contract lacks is not found", async () => {
  for (const [method, path] of [
    ["GET", "/api/v1/courses"],
    ["PATCH", "/api/v1/conversations/1"],
  ] as const) {
    const response = await fetch(mock.url + path, { method, headers: { authorization: "Bearer token" } });
    expect([response.status, await response.json()]).toEqual([404, NOT_FOUND]);
  }
});

test("a path that is not decodable is refused, and the mock goes on", async () => {
  const headers = { authorization: "Bearer token" };
  expect((await fetch(`${mock.url}/api/v1/conversations/%E0%A4%A`, { headers })).status).toBe(400);
  expect((await fetch(`${mock.url}/api/v1/conversations/1`, { headers })).status).toBe(200);
});

test.each([
  "conversations?include_beta=false",
  "conversations?include_all_conversation_ids=",
  "conversations/find_recipients?search=a&messageable_only=0",
])("a flag is on when it is there, whatever its value: %s", async (request) => {
  const response = await fetch(`${mock.url}/api/v1/${request}`, { headers: { authorization: "Bearer token" } });
  expect(response.status).toBe(200);
});
