import { describe, expect, test } from "vitest";
import type { Canvas } from "../../src/client/index.ts";
import { nextLink } from "../../src/client/nextLink.ts";
import { failureOf, HOST, inTurn, recordedClient, servedClient, TOKEN, throttled } from "../support/recordedClient.ts";

const LIST = `${HOST}/api/v1/conversations`;

/** A page of items with these ids, which calls the next as `link` says. */
function page(ids: string[], link?: string): () => Response {
  return () =>
    Response.json(
      ids.map((id) => ({ id })),
      link === undefined ? {} : { headers: { Link: link } },
    );
}

/** A `Link` to the next page, as Canvas writes it. */
function next(query: string): string {
  return `<${LIST}?page=1>; rel="current",<${LIST}?${query}>; rel="next",<${LIST}?page=1>; rel="first"`;
}

/** Three pages of five items. */
const THREE = [page(["1", "2"], next("page=2")), page(["3", "4"], next("page=3")), page(["5"])];

function client(...responses: (() => Response)[]) {
  return recordedClient(inTurn(...responses));
}

function urls(requests: Request[]): string[] {
  return requests.map(({ url }) => url);
}

/** All that an iterable yields. */
async function taken<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const idsOf = (items: { id: string }[]) => items.map(({ id }) => id);

describe("a list", () => {
  test("is its first page when it is awaited", async () => {
    const { canvas, requests } = client(...THREE);
    expect(idsOf(await canvas.conversations.list())).toEqual(["1", "2"]);
    expect(requests).toHaveLength(1);
  });

  test("is the items of all pages when it is iterated", async () => {
    const { canvas, requests } = client(...THREE);
    expect(idsOf(await taken(canvas.conversations.list()))).toEqual(["1", "2", "3", "4", "5"]);
    expect(urls(requests)).toEqual([LIST, `${LIST}?page=2`, `${LIST}?page=3`]);
  });

  test("comes page by page", async () => {
    const { canvas } = client(...THREE);
    const pages = await taken(canvas.conversations.list().pages());
    expect(pages.map(idsOf)).toEqual([["1", "2"], ["3", "4"], ["5"]]);
  });

  test("goes on behind an empty page", async () => {
    const { canvas } = client(page([], next("page=2")), page(["3"]));
    expect(idsOf(await canvas.conversations.list().all())).toEqual(["3"]);
  });

  test.each([
    { limit: 0, ids: [], asked: 1 },
    { limit: 1, ids: ["1"], asked: 1 },
    { limit: 2, ids: ["1", "2"], asked: 1 },
    { limit: 3, ids: ["1", "2", "3"], asked: 2 },
    { limit: 9, ids: ["1", "2", "3", "4", "5"], asked: 3 },
  ])("is collected up to $limit, and no page too many is asked for", async ({ limit, ids, asked }) => {
    const { canvas, requests } = client(...THREE);
    expect(idsOf(await canvas.conversations.list().all({ limit }))).toEqual(ids);
    expect(requests).toHaveLength(asked);
  });

  test("asks for no page after the one in which the caller stops", async () => {
    const { canvas, requests } = client(...THREE);
    for await (const { id } of canvas.conversations.list()) if (id === "2") break;
    for await (const _ of canvas.conversations.list().pages()) break;
    expect(urls(requests)).toEqual([LIST, LIST]);
  });

  test("asks for its first page once, whatever is done with it", async () => {
    const { canvas, requests } = client(...THREE);
    const list = canvas.conversations.list();
    await list;
    await list.withResponse();
    expect(await list.all()).toHaveLength(5);
    expect(requests).toHaveLength(3);
  });

  test("with the ids of all is an object, and iterates over the conversations", async () => {
    const withIds = (ids: string[], link?: string) => () =>
      Response.json(
        { conversations: ids.map((id) => ({ id })), conversation_ids: ["1", "2", "3"] },
        link ? { headers: { Link: link } } : {},
      );
    const { canvas, requests } = client(
      withIds(["1", "2"], next("include_all_conversation_ids=true&page=2")),
      withIds(["3"]),
    );
    const list = canvas.conversations.list({ include_all_conversation_ids: true });
    expect((await list).conversation_ids).toEqual(["1", "2", "3"]);
    expect(idsOf(await taken(list))).toEqual(["1", "2", "3"]);
    const pages = await taken(list.pages());
    expect(pages.map(({ conversations }) => idsOf(conversations))).toEqual([["1", "2"], ["3"]]);
    expect(urls(requests).slice(0, 2)).toEqual([
      `${LIST}?include_all_conversation_ids=true`,
      `${LIST}?include_all_conversation_ids=true&page=2`,
    ]);
  });
});

describe("the next page", () => {
  const target = `${LIST}?page=2`;
  const written: { name: string; link: string; url?: string }[] = [
    {
      name: "an opaque value",
      link: next("page=bookmark:WyJhIiwx%2FQ%3D%3D"),
      url: `${LIST}?page=bookmark:WyJhIiwx%2FQ%3D%3D`,
    },
    { name: "no quotes", link: `<${target}>; rel=next` },
    { name: "no quotes, before another", link: `<${target}>;rel=next,<${LIST}>;rel=first` },
    { name: "capitals", link: `<${target}>; REL="NEXT"` },
    { name: "spaces", link: ` <${target}> ; rel = "next" ` },
    { name: "several relations", link: `<${target}>; rel="last next"` },
    { name: "several relations, in another order", link: `<${target}>; rel="next last"` },
    { name: "another parameter before", link: `<${target}>; title="Older"; rel="next"` },
    {
      name: "commas and semicolons in the URL",
      link: `<${LIST}?filter=a,b;c&page=2>; rel="next"`,
      url: `${LIST}?filter=a,b;c&page=2`,
    },
    { name: "commas, semicolons and angles in a title", link: `<${target}>; title="a, b; <c>; rel=x"; rel="next"` },
    { name: "quotes in a title", link: `<${target}>; title="a \\"b\\", rel=\\"prev\\""; rel="next"` },
    {
      name: "an earlier link whose title looks like one",
      link: `<${LIST}?page=1>; title="rel=next"; rel="prev", <${target}>; rel="next"`,
    },
    { name: "a relative URL", link: '</api/v1/conversations?page=2>; rel="next"' },
    { name: "a relative URL of a query alone", link: '<?page=2>; rel="next"' },
  ];

  test.each(written)("is found with $name", async ({ link, url = target }) => {
    const { canvas, requests } = client(page(["1"], link), page(["2"]));
    expect(idsOf(await canvas.conversations.list().all())).toEqual(["1", "2"]);
    expect(urls(requests)).toEqual([LIST, url]);
  });

  test.each([
    { name: "other relations", link: `<${target}>; rel="prev",<${target}>; rel="last"` },
    { name: "a relation that begins like it", link: `<${target}>; rel="nextish"` },
    { name: "a title that looks like it", link: `<${target}>; title="; rel=next"; rel="prev"` },
    { name: "a parameter that ends like it", link: `<${target}>; unrel="next"` },
    { name: "a URL that looks like it", link: `<${LIST}?q=%22;rel=next>; rel="prev"` },
    { name: "a second relation of a link", link: `<${target}>; rel="prev"; rel="next"` },
    { name: "a second relation after one without a value", link: `<${target}>; rel; rel="next"` },
    { name: "a target without an end", link: `<${target}; rel="next"` },
    { name: "no text at all", link: "" },
  ])("is not made up from $name", async ({ link }) => {
    const { canvas, requests } = client(page(["1"], link));
    expect(await canvas.conversations.list().all()).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  // In quadratic time, a megabyte would take minutes.
  test.each(["<", ",", ";", '"', '"\\', "<>;rel=", "; rel = ", " ", ';rel="next'])(
    "is looked for in linear time: %j",
    { timeout: 10_000 },
    (attack) => {
      const text = attack.repeat(1_000_000 / attack.length);
      nextLink(text);
      nextLink(`<${LIST}>; title=${text}`);
    },
  );

  test.each(["link", "LINK", "Link"])("is found under %s, and in the second of two of them", async (name) => {
    const { url, canvas, arrivals } = await servedClient((response) => {
      const isFirst = arrivals.length === 1;
      const own = `${url}/api/v1/conversations`;
      if (isFirst) response.setHeader(name, [`<${own}>; rel="first"`, `<${own}?page=2>; rel="next"`]);
      response.end(isFirst ? '[{"id":"1"}]' : '[{"id":"2"}]');
    });
    expect(idsOf(await canvas.conversations.list().all())).toEqual(["1", "2"]);
    expect(arrivals.map(({ target }) => target)).toEqual(["/api/v1/conversations", "/api/v1/conversations?page=2"]);
  });

  test.each([
    "https://evil.example/api/v1/conversations?page=2",
    "https://canvas.example.edu.evil.example/api/v1/conversations?page=2",
    "https://canvas.example.edu:8443/api/v1/conversations?page=2",
    "http://canvas.example.edu/api/v1/conversations?page=2",
    "//evil.example/api/v1/conversations?page=2",
    "https://canvas.example.edu@evil.example/",
    "https://",
    "data:application/json,[]",
  ])("at %s is an error, and nothing is sent there", async (url) => {
    const { canvas, requests } = client(page(["1"], `<${url}>; rel="next"`), page(["2"]));
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of canvas.conversations.list()) seen.push(id);
    };
    expect(await failureOf(walk())).toMatchObject({ kind: "unexpected", method: "GET" });
    expect(seen).toEqual(["1"]);
    expect(urls(requests)).toEqual([LIST]);
  });

  const circles: { name: string; next: Record<string, string>; most: number }[] = [
    { name: "to the page itself", next: { "": "" }, most: 1 },
    { name: "to the page itself, but for a fragment", next: { "": "#top" }, most: 1 },
    { name: "to a later page itself, but for a fragment", next: { "": "?page=2", "?page=2": "?page=2#a" }, most: 2 },
    { name: "to the page before", next: { "": "?page=2", "?page=2": "?page=1", "?page=1": "?page=2" }, most: 4 },
    {
      name: "to the third page of nine",
      next: {
        "": "?page=2",
        ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((page) => [`?page=${page}`, `?page=${page + 1}`])),
        "?page=9": "?page=3",
      },
      most: 30,
    },
  ];

  test.each(circles)("that leads round, $name, is an error in the end", async ({ next, most }) => {
    const { canvas, requests } = recordedClient((index, { url }) => {
      // A client that goes on for ever gets another error.
      if (index > 100) return new Response("", { status: 500 });
      const link = `<${LIST}${next[new URL(url).search]}>; rel="next"`;
      return Response.json([{ id: "1" }], { headers: { Link: link } });
    });
    expect(await failureOf(canvas.conversations.list().all())).toMatchObject({ kind: "unexpected" });
    expect(requests.length).toBeLessThanOrEqual(most);
  });

  test("is asked for without its fragment", async () => {
    const { canvas, requests } = client(page(["1"], next("page=2#top")), page(["2"]));
    expect(idsOf(await canvas.conversations.list().all())).toEqual(["1", "2"]);
    expect(urls(requests)).toEqual([LIST, target]);
  });
});

describe("all pages", () => {
  test("are asked for as the first", async () => {
    const link = next("as_user_id=2202&scope=unread&page=2");
    const { canvas, requests } = client(page(["1"], link), page(["2"]));
    const list = canvas.conversations.list({ scope: "unread" }, { asUserId: "2202", headers: { "x-trace": "7" } });
    expect(idsOf(await taken(list))).toEqual(["1", "2"]);
    expect(urls(requests)).toEqual([
      `${LIST}?scope=unread&as_user_id=2202`,
      `${LIST}?as_user_id=2202&scope=unread&page=2`,
    ]);
    for (const { headers } of requests) {
      expect(headers.get("x-trace")).toBe("7");
      expect(headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
      expect(headers.get("accept")).toContain("application/json+canvas-string-ids");
    }
  });

  test("stop when the caller's signal does, and nothing more is sent", async () => {
    const { canvas, requests } = client(...THREE);
    const controller = new AbortController();
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of canvas.conversations.list({}, { signal: controller.signal })) {
        seen.push(id);
        if (id === "3") controller.abort();
      }
    };
    expect(await failureOf(walk())).toMatchObject({ kind: "aborted" });
    expect(seen).not.toContain("5");
    expect(requests).toHaveLength(2);
  });

  test("are repeated if they are throttled", async () => {
    const respond = inTurn(page(["1"], next("page=2")), () => throttled(403), page(["2"]));
    const { canvas, requests } = recordedClient(respond, { retry: { minDelay: 1, maxDelay: 2 } });
    expect(idsOf(await canvas.conversations.list().all())).toEqual(["1", "2"]);
    expect(urls(requests)).toEqual([LIST, `${LIST}?page=2`, `${LIST}?page=2`]);
  });

  const failures: { name: string; respond: () => Response; kind: string }[] = [
    { name: "is not found", respond: () => Response.json({}, { status: 404 }), kind: "notFound" },
    { name: "fails", respond: () => new Response("", { status: 500 }), kind: "server" },
    { name: "is a page of HTML", respond: () => new Response("<p>"), kind: "unexpected" },
    { name: "is an object", respond: () => Response.json({}), kind: "unexpected" },
    { name: "has no items", respond: () => Response.json({ conversations: null }), kind: "unexpected" },
    {
      name: "does not arrive",
      respond: () => {
        throw new Error("reset");
      },
      kind: "network",
    },
  ];

  test.each(failures)("end with an error, after what came before, if one $name", async ({ respond, kind }) => {
    const { canvas } = client(page(["1", "2"], next("page=2")), respond);
    const seen: string[] = [];
    const walk = async () => {
      for await (const { id } of canvas.conversations.list()) seen.push(id);
    };
    const error = await failureOf(walk());
    expect(error).toMatchObject({ kind, method: "GET", url: `${LIST}?page=2`, path: "/api/v1/conversations" });
    expect(seen).toEqual(["1", "2"]);
  });

  test("can go on where they failed, with the page of the error's URL", async () => {
    const pages = [page(["1"], next("scope=unread&page=bookmark:Zm9v")), page(["2"], next("page=3")), page(["3"])];
    let isFailing = true;
    const { canvas } = recordedClient((_, { url }) => {
      if (!url.includes("page=")) return pages[0]?.() ?? new Response();
      if (isFailing) return new Response("", { status: 500 });
      return (decodeURIComponent(url).includes("bookmark:Zm9v") ? pages[1]?.() : pages[2]?.()) ?? new Response();
    });
    const error = await failureOf(canvas.conversations.list({ scope: "unread" }).all());
    isFailing = false;
    const rest = canvas.conversations.list({
      scope: "unread",
      page: new URL(error.url).searchParams.get("page") ?? "1",
    });
    expect(idsOf(await rest.all())).toEqual(["2", "3"]);
  });
});

type List = ReturnType<Canvas["conversations"]["list"]>;

describe("a list that fails", () => {
  test.each([
    { name: "iterated", take: (list: List) => taken(list) },
    { name: "taken page by page", take: (list: List) => taken(list.pages()) },
    { name: "collected", take: (list: List) => list.all() },
    { name: "collected up to no item", take: (list: List) => list.all({ limit: 0 }) },
    { name: "collected up to less than none", take: (list: List) => list.all({ limit: -1 }) },
    { name: "collected up to no number", take: (list: List) => list.all({ limit: Number.NaN }) },
    { name: "asked for its response", take: (list: List) => list.withResponse() },
  ])("fails once when it is $name, and leaves no rejection unhandled", async ({ take }) => {
    const { canvas } = client(() => Response.json({}, { status: 404 }));
    const unhandled = await unhandledDuring(async () => {
      expect(await failureOf(take(canvas.conversations.list()))).toMatchObject({ kind: "notFound" });
    });
    expect(unhandled).toEqual([]);
  });

  test.each([
    { name: "taken page by page", take: (list: List) => list.pages() },
    { name: "taken item by item", take: (list: List) => list[Symbol.asyncIterator]() },
    { name: "left before its first item", take: (list: List) => list[Symbol.asyncIterator]().return?.() },
  ])("leaves none when it is $name, and nothing is asked of it", async ({ take }) => {
    const { canvas } = client(() => Response.json({}, { status: 404 }));
    const unhandled = await unhandledDuring(async () => {
      await take(canvas.conversations.list());
    });
    expect(unhandled).toEqual([]);
  });
});

/** The rejections that nobody handles while this is done, and shortly after. */
async function unhandledDuring(work: () => Promise<void>): Promise<unknown[]> {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  await work();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  return unhandled;
}
