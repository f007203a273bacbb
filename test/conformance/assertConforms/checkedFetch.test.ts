import createClient from "openapi-fetch";
import { expect, onTestFinished, test, vi } from "vitest";
import type { paths } from "../../../generated/types.ts";
import { createFetchClient } from "../../../src/client/fetchClient.ts";
import { CanvasError, createCanvas } from "../../../src/client/index.ts";
import { assertConforms, ConformanceError, checkedFetch } from "../../../src/conformance/index.ts";
import { startMock } from "../../../src/mock/index.ts";

const baseUrl = "https://canvas.example.edu";
const good = () => Response.json({ unread_count: "3" });
const bad = () => Response.json({ unread_count: 3 });
const LINES = [
  "getUnreadConversationCount (GET /api/v1/conversations/unread_count) answered 200, but not as the contract says:",
  "  body /unread_count: expected string, found integer",
].join("\n");

/** A sender of one answer, again and again. */
function sender(answer: () => Response) {
  return vi.fn(async (_: Request) => answer());
}

test("a method gets an answer that fits", async () => {
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(sender(good)) });
  expect(await canvas.conversations.getUnreadCount()).toEqual({ unread_count: "3" });
});

test("a method fails at once for an answer that does not fit, with the check's error as cause", async () => {
  const send = sender(bad);
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(send) });
  const error: unknown = await canvas.conversations.getUnreadCount().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CanvasError);
  expect(error).toMatchObject({ kind: "unexpected", message: expect.stringContaining(LINES) });
  expect(Object(error).cause).toBeInstanceOf(ConformanceError);
  expect(send).toHaveBeenCalledTimes(1);
});

test("the pages of a search are checked, to their end", async () => {
  const mock = await startMock({ size: 25 });
  onTestFinished(() => mock.stop());
  const canvas = createCanvas({ baseUrl: mock.url, token: "any", fetch: checkedFetch() });
  expect(await canvas.conversations.findRecipients({ search: "a" }).all()).toHaveLength(25);
  expect(mock.requests.map(({ url }) => url)[1]).toMatch("/api/v1/search/recipients?");
});

test("a refusal that fits fails as it does without the check", async () => {
  const notFound = () =>
    Response.json({ errors: [{ message: "The specified resource does not exist." }] }, { status: 404 });
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(sender(notFound)) });
  await expect(canvas.conversations.get("4217")).rejects.toMatchObject({ kind: "notFound", status: 404 });
});

test("a request that fails does so as it does without the check", async () => {
  const refuse = async () => Promise.reject(new TypeError("fetch failed"));
  await expect(checkedFetch(refuse)(new Request(`${baseUrl}/api/v1/conversations`))).rejects.toThrow("fetch failed");
});

test("the form of ids is the one that the request asks for", async () => {
  const progress = (id: unknown) => async () =>
    Response.json({
      ...{ id, context_id: id, context_type: "User", user_id: id, tag: "conversation_batch_update", completion: 100 },
      ...{ workflow_state: "completed", created_at: "2026-10-05T08:30:00Z", updated_at: "2026-10-05T08:30:00Z" },
      ...{ message: null, url: "https://canvas.example.edu/api/v1/progress/7301" },
    });
  const get = (id: unknown) =>
    createCanvas({ baseUrl, token: "any", fetch: checkedFetch(progress(id)) }).progress.get(1);
  await expect(get("7301")).resolves.toMatchObject({ id: "7301" });
  await expect(get(7301)).rejects.toThrow("body /id: expected string, found integer");
});

test("a report takes the place of the failure, and is made for each answer that does not fit", async () => {
  const errors: ConformanceError[] = [];
  const answers = [bad, good, bad];
  const fetch = checkedFetch(
    async () => answers.shift()?.() ?? good(),
    (error) => errors.push(error),
  );
  const { conversations } = createCanvas({ baseUrl, token: "any", fetch });
  for (const unread_count of [3, "3", 3]) expect(await conversations.getUnreadCount()).toEqual({ unread_count });
  expect(errors.map(({ message }) => message)).toEqual([LINES, LINES]);
});

test("what a report throws is what the request fails with", async () => {
  const fetch = checkedFetch(sender(bad), () => {
    throw new RangeError("enough");
  });
  await expect(fetch(new Request(`${baseUrl}/api/v1/conversations/unread_count`))).rejects.toThrow(RangeError);
});

test("the platform's fetch is the default, as it is when it is used", async () => {
  const fetch = checkedFetch();
  vi.stubGlobal("fetch", sender(bad));
  try {
    await expect(fetch(new Request(`${baseUrl}/api/v1/conversations/unread_count`))).rejects.toThrow(LINES);
  } finally {
    vi.unstubAllGlobals();
  }
});

test("an openapi-fetch client is checked too", async () => {
  const client = createFetchClient({ baseUrl, token: "any", fetch: checkedFetch(sender(bad)) });
  await expect(client.GET("/api/v1/conversations/unread_count")).rejects.toThrow(LINES);
});

test("assertConforms is all that a middleware of openapi-fetch needs", async () => {
  const get = (answer: () => Response) => {
    const client = createClient<paths>({ baseUrl, fetch: sender(answer) });
    client.use({ onResponse: ({ request, response }) => assertConforms(response, request) });
    return client.GET("/api/v1/conversations/unread_count");
  };
  await expect(get(bad)).rejects.toThrow(LINES);
  expect((await get(good)).data).toEqual({ unread_count: "3" });
});
