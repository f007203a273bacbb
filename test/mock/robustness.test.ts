import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { operationsOf } from "../../src/core/operations.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { sendHostileRequests } from "../support/hostileRequests.ts";
import { sendRaw } from "../support/rawRequest.ts";
import { urlOf } from "../support/urlOf.ts";

let mock: Mock;
const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => faults.mockClear());
afterAll(() => mock.stop());

async function isWell(): Promise<boolean> {
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers: { authorization: "Bearer any" } });
  return response.status === 200 && Array.isArray(await response.json());
}

// Thousands more are sent by the slow tests. A fault of the mock itself is a line on stderr: a 500 that Canvas sends is none.
test("hostile requests neither stop nor hang the mock, nor make it fail", async () => {
  const { problems } = await sendHostileRequests(mock.url, 0, 480);
  expect(problems).toEqual([]);
  expect(faults.mock.calls).toEqual([]);
  expect(await isWell()).toBe(true);
});

test.each([
  [255, 200],
  [256, 500],
])("an address of %i characters is %i, as the column of the database has 255", async (length, status) => {
  const response = await fetch(`${mock.url}/api/v1/users/self/communication_channels`, {
    method: "POST",
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    body: JSON.stringify({ communication_channel: { type: "sms", address: "5".repeat(length) } }),
  });
  expect(response.status).toBe(status);
});

/** Parameters in shapes that nobody expects, of names that JavaScript has for itself. */
const SHAPES = [
  "page[toString]=1&per_page[x]=1&scope[]=unread&filter_mode[]=and&as_user_id[]=1&include=uuid&filter[a][b]=1",
  "page=constructor&per_page=__proto__&scope=toString&filter[]=hasOwnProperty&types=user&type[]=user&context[]=course_310",
  "recipients[a]=1&body[]=x&subject[]=y&context_code[]=course_310&conversation[starred][]=1&remove[a][]=1&event[]=star",
  "conversation=1&communication_channel=1&account_notification=1&notification_preferences=1&account_notification_roles=1",
  "conversation[workflow_state][]=read&communication_channel[type][]=x&account_notification[subject][a]=b&search[]=a",
  "notification_preferences[__proto__][frequency]=daily&notification_preferences[][frequency][]=1&conversation_ids[a]=1",
  "from_conversation_id[]=1&user_id[a]=1&uuid[]=1&parent_folder_id[]=1&size[]=1&tags[a]=1&forwarded_message_ids=a",
];

test.each(operationsOf(readBundle("openapi.json")))("$id takes parameters of any shape", async (operation) => {
  const method = operation.method.toUpperCase();
  for (const form of SHAPES) {
    const headers = { authorization: "Bearer any" };
    const inQuery = await fetch(`${mock.url}${urlOf(operation)}?${form}`, { method, headers });
    const [body, json] = [new URLSearchParams(form), '{"a":[null,{"b":[]}],"recipients":[[],{}],"conversation":[]}'];
    const inBody = method === "GET" ? inQuery : await fetch(mock.url + urlOf(operation), { method, headers, body });
    const type = { "content-type": "application/json" };
    const asJson =
      method === "GET"
        ? inQuery
        : await fetch(mock.url + urlOf(operation), { method, headers: { ...headers, ...type }, body: json });
    for (const { status } of [inQuery, inBody, asJson]) expect(status, form).toBeLessThan(501);
  }
  expect(faults.mock.calls).toEqual([]);
});

test("of 50,000 unknown keys a few are reported, and the others read", async () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `k${index}=1`);
  const headers = { authorization: "Bearer any" };
  const body = `recipients=2202&body=b&${keys.join("&")}`;
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const url = `${mock.url}/api/v1/conversations`;
  expect((await fetch(url, { method: "POST", headers: { ...headers, ...type }, body })).status).toBe(201);
  const { violations = [], body: read = {} } = mock.requests.at(-1) ?? {};
  expect([violations.length, Object.keys(read).length]).toEqual([20, 50_002]);
});

test("a body of 10 MB is rejected and not kept, however it comes, and its request is", async () => {
  mock.reset();
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const body = JSON.stringify({ recipients: ["1"], body: "b".repeat(10_000_000) });
  const chunks = new ReadableStream({
    start: (controller) => {
      for (let index = 0; index < 10; index++) controller.enqueue(new Uint8Array(1_000_000));
      controller.close();
    },
  });
  for (const init of [{ body }, { body: chunks, duplex: "half" }]) {
    const response = await fetch(`${mock.url}/api/v1/conversations`, { method: "POST", headers, ...init });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining("1048576 bytes") }] });
  }
  const recorded = {
    method: "POST",
    path: "/api/v1/conversations",
    body: {},
    operationId: "createConversation",
    status: 413,
    violations: [expect.stringContaining("1048576 bytes")],
  };
  expect(mock.requests).toMatchObject([recorded, recorded]);
  expect(await isWell()).toBe(true);
});

test("a client that asks before sending too much gets a 413, and one that sends without end is cut", async () => {
  const head = "POST /api/v1/conversations HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer any\r\n";
  const asked = Buffer.from(`${head}Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n`);
  expect((await sendRaw(mock.url, asked, "wait")).statuses).toEqual([413]);
  expect(mock.requests.at(-1)).toMatchObject({ operationId: "createConversation", body: {}, status: 413 });
  const endless = Buffer.concat([
    Buffer.from(`${head}Content-Length: 999999999\r\n\r\n`),
    Buffer.alloc(2 ** 26 + 2 ** 20, "b"),
  ]);
  expect((await sendRaw(mock.url, endless, "wait")).statuses).toEqual([]);
  expect(await isWell()).toBe(true);
});

test("requests that are broken off leave nothing behind", async () => {
  const url = `${mock.url}/api/v1/conversations`;
  const aborted = Array.from({ length: 200 }, (_, index) => {
    const signal = AbortSignal.timeout(index % 20);
    return fetch(url, { headers: { authorization: "Bearer any" }, signal }).catch(() => undefined);
  });
  await Promise.all(aborted);
  expect(faults.mock.calls).toEqual([]);
  expect(await isWell()).toBe(true);
});
