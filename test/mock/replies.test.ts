import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { createMock, type Mock, type Reply, startMock } from "../../src/mock/index.ts";
import { sendRaw } from "../support/rawRequest.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

const get = (path = "conversations", headers = {}) =>
  fetch(`${mock.url}/api/v1/${path}`, { headers: { authorization: "Bearer any", ...headers } });

const NOT_PERMITTED = {
  status: "unauthorized",
  errors: [{ message: "user not authorized to perform that action" }],
};
const STRING_IDS = { accept: "application/json+canvas-string-ids" };

describe("a reply that was set", () => {
  test("is sent once, and then the usual response", async () => {
    mock.reply("listConversations", { status: 403 });
    const rejected = await get();
    expect([rejected.status, await rejected.json()]).toEqual([403, NOT_PERMITTED]);
    expect((await get()).status).toBe(200);
  });

  test("is sent for the next n calls, and for this operation only", async () => {
    mock.reply("listConversations", { status: 500, times: 2 });
    const statuses = [];
    for (const path of ["conversations", "conversations/unread_count", "conversations", "conversations"])
      statuses.push((await get(path)).status);
    expect(statuses).toEqual([500, 200, 500, 200]);
  });

  test("waits its turn, until a reset", async () => {
    mock.reply("listConversations", { status: 429 });
    mock.reply("listConversations", { status: 403, example: "throttled" });
    mock.reply("listConversations", { status: 500, times: Number.POSITIVE_INFINITY });
    const types = [];
    for (let index = 0; index < 4; index++) {
      const response = await get();
      types.push([response.status, response.headers.get("content-type")?.split(";")[0]]);
    }
    expect(types).toEqual([
      [429, "text/plain"],
      [403, "text/plain"],
      [500, "application/json"],
      [500, "application/json"],
    ]);
    mock.reset();
    expect((await get()).status).toBe(200);
  });

  test("is found by the name of an example alone, and has string ids where they are asked for", async () => {
    mock.reply("listConversations", { example: "with_all_ids", times: 2 });
    expect(await (await get()).json()).toMatchObject({ conversation_ids: [4217, 4198, 4105, 4063, 3987] });
    expect(await (await get("conversations", STRING_IDS)).json()).toMatchObject({
      conversation_ids: ["4217", "4198", "4105", "4063", "3987"],
    });
  });

  test("is sent whatever the request is like", async () => {
    mock.reply("createConversation", { status: 202 });
    const response = await fetch(`${mock.url}/api/v1/conversations`, { method: "POST", body: "{" });
    expect(response.status).toBe(202);
    expect(mock.requests.at(-1)?.violations).not.toEqual([]);
  });

  test("can have a body of its own, paged and with the ids that are asked for", async () => {
    const channel = { address: "a@example.edu", type: "email", position: 1, user_id: 2101, workflow_state: "active" };
    const body = [1, 2, 3].map((id) => ({ ...channel, id, created_at: "2026-01-01T00:00:00Z" }));
    mock.reply("listCommunicationChannels", { body, times: 2 });
    const page = await get("users/self/communication_channels?per_page=2&page=2");
    expect(await page.json()).toEqual([body[2]]);
    expect(page.headers.get("link")).toMatch(/page=1&per_page=2>; rel="prev"/);
    const strings = await get("users/self/communication_channels", STRING_IDS);
    expect(await strings.json()).toMatchObject([{ id: "1", user_id: "2101" }, { id: "2" }, { id: "3" }]);
  });

  test("can be a text, which is sent as it is, and can break the contract", async () => {
    const headers = { "Content-Type": "text/html", "Retry-After": "3" };
    mock.reply("listConversations", { status: 503, body: "<h1>Down</h1>", headers });
    mock.reply("listConversations", { body: "[{" });
    const down = await get();
    expect([down.status, await down.text()]).toEqual([503, "<h1>Down</h1>"]);
    expect([down.headers.get("content-type"), down.headers.get("retry-after")]).toEqual(["text/html", "3"]);
    await expect((await get()).json()).rejects.toThrow(SyntaxError);
  });

  test("can be made by a function for each request, or leave the request to the world", async () => {
    mock.reply("getUnreadConversationCount", ({ query }) =>
      query.as_user_id === "2202" ? { body: { unread_count: "7" } } : undefined,
    );
    expect(await (await get("conversations/unread_count?as_user_id=2202")).json()).toEqual({ unread_count: "7" });
    expect(await (await get("conversations/unread_count")).json()).toEqual({ unread_count: "1" });
    expect(await (await get("conversations/unread_count?as_user_id=2202")).json()).toEqual({ unread_count: "7" });
  });

  test("can be for a path that the contract does not have", async () => {
    mock.reply("GET /api/v1/courses", { body: [{ id: 310 }], headers: { link: "" } });
    mock.reply("GET /api/v1/courses", { status: 503, body: "down" });
    expect(await (await get("courses")).json()).toEqual([{ id: 310 }]);
    expect((await get("courses")).status).toBe(503);
    expect((await get("courses")).status).toBe(404);
  });

  test("can wait", async () => {
    mock.reply("listConversations", { delay: 300 });
    const start = performance.now();
    const response = await get();
    expect(response.status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(290);
  });

  test("does not hold up a stop, nor other requests, while it waits", async () => {
    const own = await startMock();
    own.reply("listConversations", { delay: 600_000 });
    const headers = { authorization: "Bearer any" };
    const waiting = fetch(`${own.url}/api/v1/conversations`, { headers }).catch((error: unknown) => error);
    expect((await fetch(`${own.url}/api/v1/conversations/unread_count`, { headers })).status).toBe(200);
    await own.stop();
    expect(await waiting).toBeInstanceOf(Error);
  });
});

describe("a connection that is to be cut", () => {
  test("is cut before the response", async () => {
    mock.reply("listConversations", { cut: true });
    await expect(get()).rejects.toThrow("fetch failed");
    expect(mock.requests.at(-1)).toMatchObject({ operationId: "listConversations", status: undefined });
    expect((await get()).status).toBe(200);
  });

  test.each([
    { cut: "headers", rest: /^$/ },
    { cut: "body", rest: /^\[\{"id":4217/ },
  ] as const)("is cut behind the $cut", async ({ cut, rest }) => {
    mock.reply("listConversations", { cut, times: 2 });
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    const bytes = Buffer.from("GET /api/v1/conversations HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer any\r\n\r\n");
    const { text } = await sendRaw(mock.url, bytes, "wait");
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(body).toMatch(rest);
    expect(body.length).toBeLessThan(Number(/content-length: (\d+)/i.exec(head)?.[1]));
    expect((await get()).status).toBe(200);
  });

  test("rejects without a port, too", async () => {
    const own = await createMock();
    own.reply("listConversations", { cut: "body" });
    await expect(own.fetch("http://canvas.example.edu/api/v1/conversations")).rejects.toThrow("fetch failed");
  });
});

test("our client retries after cut connections, throttling and gateways that are down", async () => {
  const canvas = createCanvas({ baseUrl: mock.url, token: "any", retry: { minDelay: 1 } });
  mock.reply("listConversations", { cut: true });
  mock.reply("listConversations", { status: 429 });
  mock.reply("listConversations", { status: 503, body: "" });
  expect(await canvas.conversations.list()).not.toEqual([]);
  expect(mock.requests.map(({ status }) => status)).toEqual([undefined, 429, 503, 200]);
});

type ProgressReply = Reply<"getProgress">;
const rejected: { reply: object; says: string }[] = [
  { reply: { status: 418 }, says: "The contract has no 418 for getProgress. It has: 200 (" },
  { reply: { status: 404, example: "fly" }, says: "The contract has no 404 fly for getProgress. It has: 200 (" },
  { reply: { example: "not_permitted_at_all" }, says: "404 (not_found)" },
  { reply: { status: 418 }, says: "A status that it lacks needs a body." },
  { reply: { status: 99, body: {} }, says: "status is 99" },
  { reply: { status: 600, body: {} }, says: "The contract has no 600" },
  { reply: { status: 200, example: "running", body: {} }, says: "Give a body or an example, not both." },
  {
    reply: { body: { id: 1 } },
    says: "The body does not fit getProgress 200: /context_id has to be a value, and is nothing",
  },
  { reply: { body: 1n }, says: "BigInt" },
  { reply: { body: () => undefined }, says: "The body cannot be written as JSON." },
  { reply: { times: 0 }, says: "times is 0: give a whole number from 1 on." },
  { reply: { delay: -1 }, says: "delay is -1: give a number from 0 to 2147483647." },
  { reply: { delay: Number.NaN }, says: "delay is NaN: give a number from 0 to 2147483647." },
  { reply: { delay: Infinity }, says: "delay is Infinity: give a number from 0 to 2147483647." },
  { reply: { delay: 2 ** 31 }, says: "delay is 2147483648: give a number from 0 to 2147483647." },
  { reply: { headers: { "X-A": "a\nb" } }, says: "X-A" },
];

test.each(rejected)("$reply is rejected at once: $says", ({ reply, says }) => {
  expect(() => mock.reply("getProgress", reply as ProgressReply)).toThrow(says);
});

test("an operation that does not exist is rejected, and those that do are listed", () => {
  // @ts-expect-error there is no such operation
  expect(() => mock.reply("listMessages", {})).toThrow(
    /^The contract has no operation "listMessages"\. Give a method and a path .*listConversations, batchUpdateConversations/,
  );
});

test("a path that the contract has is rejected, and its operation is named", () => {
  expect(() => mock.reply("GET /api/v1/conversations/7.json", {})).toThrow('give its operation, "getConversation"');
});

test("status and example of a reply are typed by the operation", () => {
  mock.reply("getProgress", { status: 404, example: "not_found" });
  // @ts-expect-error 404 has no such example
  expect(() => mock.reply("getProgress", { status: 404, example: "running" })).toThrow();
  // @ts-expect-error the operation has no such status
  expect(() => mock.reply("getProgress", { status: 418 })).toThrow();
});

describe("Prefer", () => {
  test.each([
    ["code=404", 404],
    ['code="404", example="not_found"', 404],
    ["return=minimal; wait=1, code=403", 403],
    ["example=not_found", 404],
    ["code=200", 200],
    ["return=minimal", 404],
  ])("%s gets a %i", async (prefer, status) => {
    expect((await get("progress/1", { prefer })).status).toBe(status);
  });

  test.each(["code=418", "code=abc", "example=nothing", "code=404, example=running", "code=", "example="])(
    "%s names nothing, and the response lists what there is",
    async (prefer) => {
      const response = await get("progress/1", { prefer });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringMatching(/^header\.prefer: must name one of 200 \(.*404 \(not_found\)/) }],
      });
    },
  );
});
