import createClient from "openapi-fetch";
import { expect, test, vi } from "vitest";
import type { paths } from "../../../generated/types.ts";
import { CanvasError, createCanvas } from "../../../src/client/index.ts";
import { assertConforms, ConformanceError, checkedFetch } from "../../../src/conformance/index.ts";
import { example } from "../verify/support.ts";

const STRING_IDS = "application/json+canvas-string-ids";
const baseUrl = "https://canvas.example.edu";
const LIST = `${baseUrl}/api/v1/conversations`;
const COUNT = `${LIST}/unread_count`;
const good = () => Response.json({ unread_count: "3" });
const bad = () => Response.json({ unread_count: 3 });
const LINES = [
  "getUnreadConversationCount (GET /api/v1/conversations/unread_count): the response 200 does not conform to the contract:",
  "  response body /unread_count: expected string, found integer",
].join("\n");

/** Sends nothing, and gets one response again and again. */
function sender(response: () => Response) {
  return vi.fn(async (_input: string | URL | Request, _init?: RequestInit) => response());
}

test("a method gets a response that conforms", async () => {
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(sender(good)) });
  expect(await canvas.conversations.getUnreadCount()).toEqual({ unread_count: "3" });
});

test("a method fails at once for a response that does not conform, with the check's error as cause", async () => {
  const send = sender(bad);
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(send) });
  const error: unknown = await canvas.conversations.getUnreadCount().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CanvasError);
  expect(error).toMatchObject({ kind: "unexpected", message: expect.stringContaining(LINES) });
  expect(Object(error).cause).toBeInstanceOf(ConformanceError);
  expect(send).toHaveBeenCalledTimes(1);
});

test("each page of a list is checked, to its end", async () => {
  const link = `<${baseUrl}/api/v1/conversations?page=2>; rel="next"`;
  const pages = [Response.json([], { headers: { link } }), Response.json([{ id: "7" }])];
  const fetch = checkedFetch(async () => pages.shift() ?? good());
  const canvas = createCanvas({ baseUrl, token: "any", fetch });
  await expect(canvas.conversations.list().all()).rejects.toThrow("response body /0/");
  expect(pages).toEqual([]);
});

test("an error response that conforms fails as it does without the check", async () => {
  const notFound = () =>
    Response.json({ errors: [{ message: "The specified resource does not exist." }] }, { status: 404 });
  const canvas = createCanvas({ baseUrl, token: "any", fetch: checkedFetch(sender(notFound)) });
  await expect(canvas.conversations.get("4217")).rejects.toMatchObject({ kind: "notFound", status: 404 });
});

test("a request that fails does so as it does without the check", async () => {
  const fail = async () => Promise.reject(new TypeError("fetch failed"));
  await expect(checkedFetch(fail)(new Request(`${baseUrl}/api/v1/conversations`))).rejects.toThrow("fetch failed");
});

test("a report takes the place of the failure, and is made for each response that does not conform", async () => {
  const errors: ConformanceError[] = [];
  const responses = [bad, good, bad];
  const fetch = checkedFetch(
    async () => responses.shift()?.() ?? good(),
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
  await expect(fetch(new Request(COUNT))).rejects.toThrow(RangeError);
});

test("the platform's fetch is the default, as it is when it is used", async () => {
  const fetch = checkedFetch();
  vi.stubGlobal("fetch", sender(bad));
  try {
    await expect(fetch(new Request(COUNT))).rejects.toThrow(LINES);
  } finally {
    vi.unstubAllGlobals();
  }
});

test("assertConforms is all that a middleware of openapi-fetch needs", async () => {
  const get = (response: () => Response) => {
    const client = createClient<paths>({ baseUrl, fetch: sender(response) });
    client.use({ onResponse: ({ request, response: received }) => assertConforms(received, request) });
    return client.GET("/api/v1/conversations/unread_count");
  };
  await expect(get(bad)).rejects.toThrow(LINES);
  expect((await get(good)).data).toEqual({ unread_count: "3" });
});

const created = () =>
  new Response("[]", { status: 202, headers: { "content-type": "application/json", "x-conversation-batch-id": "7" } });

test.each<[name: string, response: () => Response, fails: boolean, ...Parameters<typeof fetch>]>([
  ["a text", bad, true, COUNT],
  ["a URL", bad, true, new URL(COUNT)],
  ["a Request", bad, true, new Request(COUNT)],
  ["a method in the init", created, false, LIST, { method: "POST" }],
  ["a method of the Request", created, false, new Request(LIST, { method: "POST" })],
  ["no method, which is GET", created, true, LIST],
  ["a method of the init before that of the Request", created, false, new Request(LIST), { method: "post" }],
])("takes what fetch takes, and hands it on as it is: %s", async (_, response, fails, input, init) => {
  const send = sender(response);
  const call = checkedFetch(send)(input, init);
  if (fails) await expect(call).rejects.toThrow(ConformanceError);
  else await call;
  expect(send.mock.calls).toHaveLength(1);
  expect(send.mock.calls[0]?.[0]).toBe(input);
  expect(send.mock.calls[0]?.[1]).toBe(init);
});

test("the headers of the init decide which form ids have", async () => {
  const progress = () => Response.json({ ...Object(example("getProgress").value) });
  const fetch = checkedFetch(sender(progress));
  const url = `${baseUrl}/api/v1/progress/7301`;
  await fetch(url, { headers: { accept: "application/json" } });
  await fetch(new Request(url, { headers: { accept: STRING_IDS } }), { headers: [["Accept", "application/json"]] });
  await expect(fetch(url, { headers: { accept: STRING_IDS } })).rejects.toThrow("expected string, found integer");
  await expect(fetch(new Request(url, { headers: { accept: STRING_IDS } }))).rejects.toThrow(ConformanceError);
});

test("other endpoints pass, and are reported", async () => {
  const errors: ConformanceError[] = [];
  const send = sender(() => new Response("<html>", { headers: { "content-type": "text/html" } }));
  expect(await (await checkedFetch(send)(`${baseUrl}/courses/310`)).text()).toBe("<html>");
  await checkedFetch(send, (error) => errors.push(error))(`${baseUrl}/api/v1/courses/310`);
  expect(errors).toMatchObject([{ endpoint: "GET /api/v1/*/*", mismatches: [{ rule: "undocumented-endpoint" }] }]);
});
