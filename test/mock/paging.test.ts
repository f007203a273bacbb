import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCanvas } from "../../src/client/index.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";

const HEADERS = { authorization: "Bearer any" };
const STRING_IDS = { ...HEADERS, accept: "application/json+canvas-string-ids" };

let plain: Mock;
let seeded: Mock;
beforeAll(async () => {
  [plain, seeded] = await Promise.all([startMock(), startMock({ size: 1000 })]);
});
afterAll(() => Promise.all([plain.stop(), seeded.stop()]));

interface Item {
  id: number | string;
}

async function ask(url: string, headers: Record<string, string> = HEADERS) {
  const response = await fetch(url, { headers });
  const text = await response.text();
  const body: Item[] & { conversations: Item[]; conversation_ids: number[] } = JSON.parse(text);
  const links = [...(response.headers.get("link") ?? "").matchAll(/<([^>]*)>; rel="(\w+)"(?:,|$)/g)];
  return { response, text, body, links: Object.fromEntries(links.map(([, target = "", name = ""]) => [name, target])) };
}

/** Follows `next` from a URL on, and collects the ids; fails rather than going in circles. */
async function follow(
  url: string,
  headers = HEADERS,
  listOf = (body: Awaited<ReturnType<typeof ask>>["body"]) => body as Item[],
) {
  const ids: Item["id"][] = [];
  const sizes: number[] = [];
  for (let next: string | undefined = url; next; ) {
    const { body, links } = await ask(next, headers);
    const items = listOf(body);
    ids.push(...items.map(({ id }) => id));
    sizes.push(items.length);
    if (sizes.length > 1100) throw new Error("there is no end");
    next = links.next;
  }
  return { ids, sizes };
}

/** The relations of a `Link` with their query parameters, in the order in which they stand. */
const queries = (links: Record<string, string>) =>
  Object.entries(links).map(([name, url]) => [name, new URL(url).searchParams.toString()]);

describe("the Link header", () => {
  test.each([
    { page: 1, names: ["current", "next", "first", "last"] },
    { page: 2, names: ["current", "next", "prev", "first", "last"] },
    { page: 10, names: ["current", "prev", "first", "last"] },
    { page: 11, names: ["current", "prev", "first", "last"] },
  ])("names the pages around page $page in Canvas' order", async ({ page, names }) => {
    const { links } = await ask(`${seeded.url}/api/v1/conversations?per_page=100&page=${page}`);
    const number = { current: page, next: page + 1, prev: page - 1, first: 1, last: 10 };
    expect(queries(links)).toEqual(
      names.map((name) => [name, `page=${number[name as keyof typeof number]}&per_page=100`]),
    );
  });

  test("has the origin that the caller used, and nothing of the contract's example", async () => {
    const { port } = new URL(seeded.url);
    for (const origin of [seeded.url, `http://localhost:${port}`]) {
      const { links } = await ask(`${origin}/api/v1/conversations`);
      expect(Object.values(links).map((url) => new URL(url).origin)).toEqual(Array(4).fill(origin));
    }
  });

  test("repeats the query, but for the page and the credentials", async () => {
    const query = "filter[]=course_310&filter[]=user_2202&scope=unread&access_token=secret&api_key=secret&per_page=2";
    const { links } = await ask(`${seeded.url}/api/v1/conversations.json?${query}`);
    expect(links.next).toBe(
      `${seeded.url}/api/v1/conversations?filter%5B%5D=course_310&filter%5B%5D=user_2202&scope=unread&page=2&per_page=2`,
    );
  });

  test("stands on every paged list, and on no other answer", async () => {
    const paths = ["conversations", "conversations/batches", "users/self/communication_channels"];
    for (const path of paths) expect((await ask(`${plain.url}/api/v1/${path}`)).links).toHaveProperty("current");
    const others = ["accounts/self/account_notifications", "conversations/1", "conversations?filter_mode=xor"];
    for (const path of [...others, "conversations/find_recipients", "conversations/find_recipients?user_id=2202"])
      expect((await ask(`${plain.url}/api/v1/${path}`)).response.headers.get("link"), path).toBeNull();
  });

  test("grows no longer than 6 KB, and keeps the next page longest", async () => {
    const long = `filter[]=${"course_310,".repeat(150)}x`;
    const { response, links } = await ask(`${seeded.url}/api/v1/conversations?${long}&page=2`);
    expect(response.headers.get("link")?.length).toBeLessThanOrEqual(6000);
    expect(Object.keys(links)).toEqual(["next", "last"]);
  });

  test("is left out where even the next page is too long", async () => {
    const { response } = await ask(`${seeded.url}/api/v1/conversations?filter[]=${"course_310,".repeat(600)}x`);
    expect([response.status, response.headers.get("link")]).toEqual([200, null]);
  });
});

describe("per_page", () => {
  test.each([
    ["", 10],
    ["per_page=3", 3],
    ["per_page=100", 100],
    ["per_page=101", 100],
    ["per_page=1e9", 1],
    ["per_page=99999999999999999999", 100],
    ["per_page=0", 1],
    ["per_page=-5", 1],
    ["per_page=many", 1],
    ["per_page=", 1],
  ])("%j makes a page of %i", async (query, size) => {
    const { response, body, links } = await ask(`${seeded.url}/api/v1/conversations?${query}`);
    expect([response.status, body.length]).toEqual([200, size]);
    expect(new URL(links.current ?? "").searchParams.get("per_page")).toBe(String(size));
  });

  test.each([
    ["per_page=0", 10],
    ["per_page=many", 10],
    ["per_page=500", 100],
  ])("%j makes a page of %i where the pages have bookmarks", async (query, size) => {
    const { body } = await ask(`${seeded.url}/api/v1/conversations/find_recipients?search=a&${query}`);
    expect(body).toHaveLength(size);
  });
});

describe("page", () => {
  test.each(["101", "9223372036854775807"])("%s, past the end, is empty", async (page) => {
    const { response, body, links } = await ask(`${seeded.url}/api/v1/conversations?page=${page}`);
    expect([response.status, body]).toEqual([200, []]);
    expect(links).not.toHaveProperty("next");
    expect(new URL(links.current ?? "").searchParams.get("page")).toBe(page);
    const before = String(BigInt(page) - 1n);
    expect(new URL(links.prev ?? "").searchParams.get("page")).toBe(before);
  });

  test.each(["0", "-1", "two", "1.5", "9223372036854775808", "bookmark:WyJhIiwxXQ"])("%s is none", async (page) => {
    const { response, body } = await ask(`${seeded.url}/api/v1/conversations?page=${page}`);
    expect(response.status).toBe(404);
    expect(body).toEqual({ errors: [{ message: "The specified resource does not exist.", error_code: "not_found" }] });
  });

  test.each(["2", "bookmark:", "bookmark:e30", "bookmark:!"])("%s is none where it is a bookmark", async (page) => {
    const url = `${seeded.url}/api/v1/conversations/find_recipients?search=a&page=${page}`;
    expect((await ask(url)).response.status).toBe(404);
  });
});

describe("a list of 1000 items", () => {
  const PATHS = [
    { operation: "listConversations", path: "conversations?" },
    { operation: "listConversationBatches", path: "conversations/batches?" },
    { operation: "listCommunicationChannels", path: "users/self/communication_channels?" },
    { operation: "findConversationRecipients", path: "conversations/find_recipients?search=a&" },
    { operation: "findConversationRecipients", path: "search/recipients?search=a&" },
  ];

  test.each(PATHS)("of $path comes whole, each item once, and ends", async ({ path }) => {
    for (const perPage of [100, 33]) {
      const { ids, sizes } = await follow(`${seeded.url}/api/v1/${path}per_page=${perPage}`);
      expect(sizes).toHaveLength(Math.ceil(1000 / perPage));
      expect(new Set(ids).size).toBe(1000);
      expect(ids).toHaveLength(1000);
    }
  });

  test.each(PATHS)("of $path fits the contract, with ids of both kinds", async ({ operation, path }) => {
    for (const [file, headers] of [
      ["openapi.json", HEADERS],
      ["openapi.string-ids.json", STRING_IDS],
    ] as const) {
      const { text, response } = await ask(`${seeded.url}/api/v1/${path}per_page=100`, headers);
      const type = response.headers.get("content-type") ?? "";
      expect(new ResponseValidator(readBundle(file)).problems(operation, 200, type, text)).toEqual([]);
    }
  });

  test("has rising ids, and string ids have the same digits", async () => {
    const { body } = await ask(`${seeded.url}/api/v1/conversations?per_page=100`);
    const strings = await ask(`${seeded.url}/api/v1/conversations?per_page=100`, STRING_IDS);
    const ids = body.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, index) => Number(ids[0]) + index));
    expect(strings.body.map(({ id }) => id)).toEqual(ids.map(String));
  });

  test("beside the ids of all, has the same items under these ids", async () => {
    const url = `${seeded.url}/api/v1/conversations?include_all_conversation_ids=true&per_page=100`;
    const { ids } = await follow(url, HEADERS, (body) => body.conversations);
    expect(ids).toHaveLength(1000);
    expect((await ask(url)).body.conversation_ids).toEqual(ids);
  });

  test("comes whole to our own client, conversations and recipients", async () => {
    const canvas = createCanvas({ baseUrl: seeded.url, token: "any" });
    const conversations = await canvas.conversations.list({ per_page: 100 }).all();
    const recipients = await canvas.conversations.findRecipients({ search: "a", per_page: 100 }).all();
    for (const list of [conversations, recipients]) expect(new Set(list.map(({ id }) => id)).size).toBe(1000);
  });

  test("keeps an example that is asked for by its name as it is", async () => {
    const headers = { ...HEADERS, prefer: "code=200, example=page" };
    expect((await ask(`${seeded.url}/api/v1/conversations`, headers)).body).toEqual(
      (await ask(`${plain.url}/api/v1/conversations`)).body,
    );
  });
});

describe("without a size", () => {
  test("the example's items come page by page, each once", async () => {
    const { ids, sizes } = await follow(`${plain.url}/api/v1/conversations?per_page=1`);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.every((size) => size === 1)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("the ids of all are those of the items that come", async () => {
    const url = `${plain.url}/api/v1/conversations?include_all_conversation_ids=true&per_page=1`;
    const { ids } = await follow(url, HEADERS, (body) => body.conversations);
    expect((await ask(url)).body.conversation_ids).toEqual(ids);
  });
});

test("a list of no items is empty, and has one page", async () => {
  const empty = await startMock({ size: 0 });
  const { body, links } = await ask(`${empty.url}/api/v1/conversations`);
  await empty.stop();
  expect(body).toEqual([]);
  expect(Object.keys(links)).toEqual(["current", "first", "last"]);
});

test.each([-1, 1.5, Number.NaN])("a size of %s is refused", async (size) => {
  await expect(startMock({ size })).rejects.toThrow(`size is ${size}: give a whole number from 0 on.`);
});
