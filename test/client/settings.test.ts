import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { createFetchClient } from "../../src/client/fetchClient.ts";
import { createCanvas } from "../../src/client/index.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import { failureOf, recordedClient, TOKEN } from "../support/recordedClient.ts";

const FINE = () => Response.json({ unread_count: "7" });

describe("the base URL", () => {
  test.each([
    ["https://canvas.example.edu", "https://canvas.example.edu"],
    ["https://canvas.example.edu/", "https://canvas.example.edu"],
    ["https://canvas.example.edu:8443", "https://canvas.example.edu:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://canvas.localhost/", "http://canvas.localhost"],
    ["http://127.0.0.1:4010", "http://127.0.0.1:4010"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("can be %s", async (baseUrl, origin) => {
    const { canvas, requests } = recordedClient(FINE, { baseUrl });
    await canvas.conversations.getUnreadCount();
    expect(requests.map(({ url }) => url)).toEqual([`${origin}/api/v1/conversations/unread_count`]);
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
  });

  test.each([
    "",
    "canvas.example.edu",
    "https://",
    "http://canvas.example.edu",
    "http://example.edu",
    "http://127.evil.example",
    "http://127.0.0.1.evil.example",
    "http://localhost.evil.example",
    "http://notlocalhost",
    "http://evil-localhost",
    "http://128.0.0.1",
    "http://0.0.0.0",
    "http://[::2]",
    "http://localhost@evil.example",
    "https://canvas.example.edu/api/v1",
    "https://canvas.example.edu?a=b",
    "https://canvas.example.edu#a",
    "https://tomas@canvas.example.edu",
    "https://tomas:pass@canvas.example.edu",
    "http://tomas:pass@localhost",
    "ftp://canvas.example.edu",
    "ftp://localhost",
    "ws://localhost",
    "file:///etc",
    "data:,canvas",
  ])("cannot be %j", (baseUrl) => {
    expect(() => createCanvas({ baseUrl, token: TOKEN })).toThrow(TypeError);
  });
});

describe("the options", () => {
  test("name the agent and the user to act as, in every call unless it says otherwise", async () => {
    const { canvas, requests } = recordedClient(FINE, { userAgent: "reminders/2.0", asUserId: "2202" });
    await canvas.conversations.getUnreadCount();
    await canvas.conversations.addMessage("4217", { body: "Noon." });
    await canvas.conversations.getUnreadCount({ asUserId: 71, headers: { "x-trace": "7" } });
    expect(requests.map(({ headers }) => headers.get("user-agent"))).toEqual(Array(3).fill("reminders/2.0"));
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?as_user_id=2202",
      "?as_user_id=2202",
      "?as_user_id=71",
    ]);
    expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual([null, null, "7"]);
  });

  test("send no agent of their own", async () => {
    const { canvas, requests } = recordedClient(FINE);
    await canvas.conversations.getUnreadCount();
    expect(requests[0]?.headers.get("user-agent")).toBeNull();
  });

  test("hold a token, or what brings it sooner or later", async () => {
    for (const token of [TOKEN, () => TOKEN, async () => TOKEN]) {
      const { canvas, requests } = recordedClient(FINE, { token });
      await canvas.conversations.getUnreadCount();
      expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    }
  });
});

describe("a redirect", () => {
  /** Two servers, of which the first redirects to the second, or to another place of its own. */
  async function startRedirect(status: number, isForeign: boolean) {
    const other = await startHostileServer((response) => response.end("{}"));
    const redirect = (response: ServerResponse) => {
      const location = isForeign ? `${other.url}/api/v1/elsewhere` : "/api/v1/elsewhere";
      response.writeHead(status, { location }).end();
    };
    return { other, first: await startHostileServer(redirect) };
  }

  const table = [301, 302, 303, 307, 308].flatMap((status) =>
    [true, false].map((isForeign) => ({ status, isForeign, name: isForeign ? "another host" : "another path" })),
  );

  test.each(table)("with $status to $name is not followed", async ({ status, isForeign }) => {
    const { first, other } = await startRedirect(status, isForeign);
    const canvas = createCanvas({ baseUrl: first.url, token: TOKEN, retry: false });
    for (const call of [
      () => canvas.conversations.getUnreadCount(),
      () => canvas.conversations.list(),
      () => canvas.conversations.addMessage("4217", { body: "Noon." }),
    ]) {
      expect(await failureOf(call())).toMatchObject({ kind: "unexpected" });
    }
    expect(first.arrivals).toHaveLength(3);
    expect(other.arrivals).toEqual([]);
  });

  test("is not followed by the openapi-fetch client", async () => {
    const { first, other } = await startRedirect(302, true);
    const client = createFetchClient({ baseUrl: first.url, token: TOKEN });
    const { response } = await client.GET("/api/v1/conversations/unread_count");
    expect(response.ok).toBe(false);
    expect(first.arrivals).toHaveLength(1);
    expect(other.arrivals).toEqual([]);
  });
});
