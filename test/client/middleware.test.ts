import { describe, expect, test } from "vitest";
import { createFetchClient } from "../../src/client/fetchClient.ts";
import type { Middleware } from "../../src/client/index.ts";
import { failureOf, HOST, inTurn, QUICK, recordedClient, servedClient, TOKEN } from "../support/recordedClient.ts";

const LIST = `${HOST}/api/v1/conversations`;
const FINE = () => Response.json({ unread_count: "7" });
const FAILED = () => new Response("", { status: 503 });

/** Middleware that notes what it sees. */
function noting(notes: string[]): Middleware {
  return {
    onRequest: ({ request, schemaPath, params }) =>
      void notes.push(`request ${request.method} ${schemaPath} ${JSON.stringify(params)}`),
    onResponse: ({ response }) => void notes.push(`response ${response.status}`),
    onError: ({ error }) => void notes.push(`error ${error instanceof Error ? error.message : error}`),
  };
}

describe("middleware", () => {
  test("runs once for each attempt", async () => {
    const lost = () => {
      throw new TypeError("fetch failed");
    };
    const { canvas } = recordedClient(inTurn(FAILED, lost, FINE), { retry: QUICK });
    const notes: string[] = [];
    canvas.use(noting(notes));
    await canvas.conversations.get("4217", { auto_mark_as_read: false });
    const request = 'request GET /api/v1/conversations/{id} {"path":{"id":"4217"},"query":{"auto_mark_as_read":false}}';
    expect(notes).toEqual([request, "response 503", request, "error fetch failed", request, "response 200"]);
  });

  test("runs for each page", async () => {
    const page = (link?: string) => () => Response.json([], link ? { headers: { Link: `<${link}>; rel="next"` } } : {});
    const { canvas } = recordedClient(inTurn(page(`${LIST}?page=2`), page()));
    const urls: string[] = [];
    canvas.use({ onRequest: ({ request, schemaPath }) => void urls.push(`${schemaPath} ${request.url}`) });
    await canvas.conversations.list().all();
    expect(urls).toEqual([`/api/v1/conversations ${LIST}`, `/api/v1/conversations ${LIST}?page=2`]);
  });

  test("can change request and response", async () => {
    const { canvas, requests } = recordedClient(FINE);
    canvas.use({
      onRequest: ({ request }) => {
        request.headers.set("x-trace", "7");
        return request;
      },
      onResponse: () => Response.json({ unread_count: "8" }),
    });
    expect(await canvas.conversations.getUnreadCount()).toEqual({ unread_count: "8" });
    expect(requests[0]?.headers.get("x-trace")).toBe("7");
  });

  test("can respond without a request", async () => {
    const { canvas, requests } = recordedClient(FAILED);
    canvas.use({ onRequest: () => FINE() });
    expect(await canvas.conversations.getUnreadCount()).toEqual({ unread_count: "7" });
    expect(requests).toEqual([]);
  });

  test("cannot lead the token to another host", async () => {
    const { canvas, requests } = recordedClient(FINE);
    canvas.use({ onRequest: ({ request }) => new Request("https://evil.example/", request) });
    await canvas.conversations.getUnreadCount();
    expect(requests.map(({ url, headers }) => [url, headers.get("authorization")])).toEqual([
      ["https://evil.example/", null],
    ]);
  });

  test("can be taken away", async () => {
    const { canvas } = recordedClient(FINE);
    const notes: string[] = [];
    const middleware = noting(notes);
    canvas.use(middleware);
    canvas.eject(middleware);
    await canvas.conversations.getUnreadCount();
    expect(notes).toEqual([]);
  });

  test.each<[string, Middleware]>([
    ["the request", { onRequest: () => Promise.reject(new Error("no")) }],
    ["the response", { onResponse: () => Promise.reject(new Error("no")) }],
  ])("that fails with %s is usage, once", async (_, middleware) => {
    const { canvas } = recordedClient(FINE, { retry: QUICK });
    const notes: string[] = [];
    canvas.use(noting(notes), middleware);
    const error = await failureOf(canvas.conversations.getUnreadCount());
    expect(error).toMatchObject({ kind: "usage", cause: { message: "no" } });
    expect(notes.filter((note) => note.startsWith("request"))).toHaveLength(1);
  });

  test.each([200, 404])("that reads the body of a response is usage, once (%d)", async (status) => {
    const { canvas, requests } = recordedClient(() => Response.json({}, { status }), { retry: QUICK });
    canvas.use({ onResponse: async ({ response }) => void (await response.json()) });
    expect(await failureOf(canvas.conversations.getUnreadCount())).toMatchObject({ kind: "usage" });
    expect(requests).toHaveLength(1);
  });

  test("that sends a request a second time, although its body is used up, is usage, once", async () => {
    const { canvas, arrivals } = await servedClient((response) => response.writeHead(503).end(), { retry: QUICK });
    let first: Request | undefined;
    canvas.use({
      onRequest: ({ request }) => {
        first ??= request;
        return first;
      },
    });
    const error = await failureOf(canvas.conversations.update("4217", { conversation: { starred: true } }));
    expect(error).toMatchObject({ kind: "usage", attempts: 2 });
    expect(arrivals).toHaveLength(1);
  });

  test("that checks responses against the contract is unexpected", async () => {
    const reason = Object.assign(new Error("body /id"), { name: "ConformanceError" });
    const { canvas } = recordedClient(FINE);
    canvas.use({ onResponse: () => Promise.reject(reason) });
    const error = await failureOf(canvas.conversations.getUnreadCount());
    expect(error.kind).toBe("unexpected");
    expect(error.cause).toBe(reason);
  });

  test("runs for the openapi-fetch client too", async () => {
    const notes: string[] = [];
    const client = createFetchClient({ baseUrl: HOST, token: TOKEN, fetch: async () => FINE() });
    client.use(noting(notes));
    await client.GET("/api/v1/conversations/unread_count");
    expect(notes).toHaveLength(2);
  });
});
