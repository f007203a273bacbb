import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";

const NOTIFICATION = {
  form: [
    "account_notification[subject]=New notification",
    "account_notification[start_at]=2014-01-01T00:00:00Z",
    "account_notification[end_at]=2014-02-01T00:00:00Z",
    "account_notification[message]=This is a global notification",
  ],
  json: {
    account_notification: {
      subject: "New notification",
      start_at: "2014-01-01T00:00:00Z",
      end_at: "2014-02-01T00:00:00Z",
      message: "This is a global notification",
    },
  },
};

/**
 * The curl examples of Canvas' pages, with host and token filled in. Where a page lost a part of one, it is restored
 * from the page's twin or its parameter table. `json` is the same request as JSON.
 */
const EXAMPLES: { operation: string; request: string; form?: string[]; json?: unknown }[] = [
  { operation: "listCommunicationChannels", request: "GET /api/v1/users/12345/communication_channels" },
  {
    operation: "createCommunicationChannel",
    request: "POST /api/v1/users/1/communication_channels",
    form: ["communication_channel[address]=new@example.com", "communication_channel[type]=email"],
    json: { communication_channel: { address: "new@example.com", type: "email" } },
  },
  { operation: "deleteCommunicationChannel", request: "DELETE /api/v1/users/5/communication_channels/3" },
  {
    operation: "deleteCommunicationChannelPushEndpoint",
    request: "DELETE /api/v1/users/self/communication_channels/push",
    form: ["push_token=<push_token>"],
    json: { push_token: "<push_token>" },
  },
  { operation: "listAccountNotifications", request: "GET /api/v1/accounts/2/account_notifications" },
  { operation: "getAccountNotification", request: "GET /api/v1/accounts/2/account_notifications/4" },
  {
    operation: "createAccountNotification",
    request: "POST /api/v1/accounts/2/account_notifications",
    ...NOTIFICATION,
  },
  {
    operation: "updateAccountNotification",
    request: "PUT /api/v1/accounts/2/account_notifications/1",
    ...NOTIFICATION,
  },
  { operation: "closeAccountNotification", request: "DELETE /api/v1/accounts/2/account_notifications/4" },
  {
    operation: "batchUpdateConversations",
    request: "PUT /api/v1/conversations",
    form: ["event=mark_as_read", "conversation_ids[]=1", "conversation_ids[]=2"],
    json: { event: "mark_as_read", conversation_ids: [1, 2] },
  },
];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

async function send(request: string, accept: string, body?: { type: string; text: string }) {
  const [method = "", path = ""] = request.split(" ");
  const headers = { authorization: "Bearer token", accept, ...(body ? { "content-type": body.type } : {}) };
  const response = await fetch(mock.url + path, { method, headers, ...(body ? { body: body.text } : {}) });
  return { status: response.status, type: response.headers.get("content-type") ?? "", text: await response.text() };
}

const IDS = [
  { accept: "*/*", file: "openapi.json" },
  { accept: "application/json+canvas-string-ids", file: "openapi.string-ids.json" },
] as const;

describe.each(IDS)("with Accept: $accept", ({ accept, file }) => {
  const validator = new ResponseValidator(readBundle(file));

  test.each(EXAMPLES)("$request as curl sends it", async ({ operation, request, form }) => {
    const body = form && { type: "application/x-www-form-urlencoded", text: form.join("&") };
    const { status, type, text } = await send(request, accept, body);
    expect(status, text).toBe(200);
    expect(validator.problems(operation, status, type, text)).toEqual([]);
  });

  const withBody = EXAMPLES.filter(({ json }) => json !== undefined);
  test.each(withBody)("$request as JSON", async ({ operation, request, json }) => {
    const { status, type, text } = await send(request, accept, {
      type: "application/json",
      text: JSON.stringify(json),
    });
    expect(status, text).toBe(200);
    expect(validator.problems(operation, status, type, text)).toEqual([]);
  });
});
