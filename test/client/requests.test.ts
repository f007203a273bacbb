import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type CallOptions, type Canvas, createCanvas } from "../../src/client/index.ts";
import { VERSION } from "../../src/client/version.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import { failureOf, HOST, recordedClient, servedClient, TOKEN } from "../support/recordedClient.ts";

const FINE = () => Response.json({ unread_count: "7" });

describe("a request", () => {
  test("has the token, and asks for string ids", async () => {
    const { canvas, requests } = recordedClient(FINE);
    await canvas.conversations.getUnreadCount();
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(requests[0]?.headers.get("accept")).toBe("application/json+canvas-string-ids");
  });

  test("has lists in brackets in its query", async () => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    await canvas.conversations.list({ scope: "sent", filter: ["course_310", "user_2202"], per_page: 50 });
    expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(
      `GET ${HOST}/api/v1/conversations?scope=sent&filter[]=course_310&filter[]=user_2202&per_page=50`,
    );
  });

  test("has its body as JSON, with ids as they are", async () => {
    const { canvas, requests } = recordedClient(() => Response.json({}));
    const ids = { included_messages: ["9007199254740993", 9312, 9223372036854775807n] };
    await canvas.conversations.addMessage("4217", { body: "Noon is fine.", ...ids });
    expect(`${requests[0]?.method} ${requests[0]?.url}`).toBe(`POST ${HOST}/api/v1/conversations/4217/add_message`);
    expect(requests[0]?.headers.get("content-type")).toBe("application/json");
    expect(await requests[0]?.json()).toEqual({
      body: "Noon is fine.",
      included_messages: ["9007199254740993", 9312, "9223372036854775807"],
    });
  });

  test("has no body, and no type of one, if there are no parameters", async () => {
    const { canvas, requests } = recordedClient(() => Response.json({}));
    await canvas.conversations.markAllAsRead();
    expect(requests[0]?.headers.get("content-type")).toBeNull();
    expect(await requests[0]?.text()).toBe("");
  });

  test("keeps a value of the query as it is", async () => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    const search = "a&b=c#d %+å😀?";
    await canvas.search.recipients({ search, from_conversation_id: 9007199254740993n });
    const query = new URL(requests[0]?.url ?? "").searchParams;
    expect([...query]).toEqual([
      ["search", search],
      ["from_conversation_id", "9007199254740993"],
    ]);
  });

  test("is what was given at the time of the call, in every attempt", async () => {
    const respond = (index: number) => (index === 0 ? new Response("", { status: 503 }) : Response.json({}));
    const { canvas, requests } = recordedClient(respond, { retry: { minDelay: 1 } });
    let asked = 0;
    const conversation = { starred: true, toJSON: () => ({ starred: true, asked: ++asked }) };
    const headers = { "x-trace": "7" };
    const call = canvas.conversations.update("4217", { conversation }, { headers, asUserId: 71 });
    conversation.starred = false;
    headers["x-trace"] = "8";
    await call;
    expect(requests).toHaveLength(2);
    for (const request of requests) {
      expect(request.url).toBe(`${HOST}/api/v1/conversations/4217?as_user_id=71`);
      expect(request.headers.get("x-trace")).toBe("7");
      expect(await request.json()).toEqual({ conversation: { starred: true, asked: 1 } });
    }
  });
});

describe("a value of the path", () => {
  const CHANNEL = "/api/v1/users/self/communication_channels/email/";
  const table: { value: string | number | bigint; segment: string }[] = [
    { value: "tomas@example.edu", segment: "tomas%40example.edu" },
    { value: "a/b", segment: "a%2Fb" },
    { value: "../../..", segment: "..%2F..%2F.." },
    { value: "..\\..", segment: "..%5C.." },
    { value: "a?b=c#d", segment: "a%3Fb%3Dc%23d" },
    { value: "%2e%2e", segment: "%252e%252e" },
    { value: "a b+c", segment: "a%20b%2Bc" },
    { value: "å😀", segment: "%C3%A5%F0%9F%98%80" },
    { value: "...", segment: "..." },
    { value: "{id}", segment: "%7Bid%7D" },
    { value: "$&", segment: "%24%26" },
    { value: 9007199254740991, segment: "9007199254740991" },
    { value: 9223372036854775807n, segment: "9223372036854775807" },
    { value: "9223372036854775807", segment: "9223372036854775807" },
    { value: 0, segment: "0" },
  ];

  test.each(table)("$value arrives as one segment", async ({ value, segment }) => {
    const { canvas, arrivals } = await servedClient((response) => response.end("{}"));
    await canvas.communicationChannels.deleteByAddress("self", "email", value);
    expect(arrivals.map(({ target }) => target)).toEqual([CHANNEL + segment]);
  });

  test("keeps its place among others", async () => {
    const { canvas, requests } = recordedClient(FINE);
    await canvas.communicationChannels.delete("sis_user_id:a/b", "71");
    expect(new URL(requests[0]?.url ?? "").pathname).toBe(
      "/api/v1/users/sis_user_id%3Aa%2Fb/communication_channels/71",
    );
  });

  test("keeps its slashes if it is the path of a folder", async () => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    await canvas.files.resolveFolderPath("self", "conversation attachments/a?b");
    expect(requests.map(({ url }) => url)).toEqual([
      `${HOST}/api/v1/users/self/folders/by_path/conversation%20attachments/a%3Fb`,
    ]);
    for (const path of ["a/..", "./a", "a//b", "/a", "a/"])
      expect(await failureOf(canvas.files.resolveFolderPath("self", path))).toMatchObject({ kind: "usage" });
    expect(requests).toHaveLength(1);
  });

  const wrong: { name: string; value: unknown }[] = [
    { name: "undefined", value: undefined },
    { name: "null", value: null },
    { name: "empty", value: "" },
    { name: "a dot", value: "." },
    { name: "two dots", value: ".." },
    { name: "an empty list", value: [] },
    { name: "a number that lost digits", value: 2 ** 53 },
    { name: "a negative number that lost digits", value: -(2 ** 53) },
    { name: "not a number", value: Number.NaN },
    { name: "infinite", value: Number.POSITIVE_INFINITY },
    { name: "half a character", value: "\ud800" },
  ];

  test.each(wrong)("cannot be $name, and nothing is sent", async ({ value }) => {
    const { canvas, requests } = recordedClient(FINE);
    const { conversations, communicationChannels, accountNotifications } = canvas;
    // As JavaScript calls, without types.
    const calls: PromiseLike<unknown>[] = [
      Reflect.apply(conversations.delete, conversations, [value]),
      Reflect.apply(communicationChannels.deleteByAddress, communicationChannels, ["self", "email", value]),
      Reflect.apply(communicationChannels.deleteByAddress, communicationChannels, ["self", value, "a@example.edu"]),
      Reflect.apply(accountNotifications.list, accountNotifications, [value]),
    ];
    for (const error of await Promise.all(calls.map(failureOf)))
      expect(error).toMatchObject({ kind: "usage", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test("that is wrong is named", async () => {
    const { canvas } = recordedClient(FINE);
    expect((await failureOf(canvas.conversations.get(".."))).message).toMatch(/\bid cannot be "\.\."/);
    expect((await failureOf(canvas.conversations.get(2 ** 53))).message).toContain("Give ids of this size as strings");
  });
});

describe("the user to act as", () => {
  test("is that of the call, or else that of the client", async () => {
    const { canvas, requests } = recordedClient(FINE, { asUserId: "2202" });
    await canvas.conversations.getUnreadCount();
    await canvas.conversations.addMessage("4217", { body: "Noon." });
    await canvas.conversations.getUnreadCount({ asUserId: 71n });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?as_user_id=2202",
      "?as_user_id=2202",
      "?as_user_id=71",
    ]);
  });

  test.each(["", "..", 2 ** 53, Number.NaN])("cannot be %o, and nothing is sent", async (asUserId) => {
    const ofClient = recordedClient(FINE, { asUserId });
    const ofCall = recordedClient(FINE);
    for (const call of [
      ofClient.canvas.conversations.getUnreadCount(),
      ofClient.canvas.conversations.list(),
      ofCall.canvas.conversations.addMessage("4217", { body: "Noon." }, { asUserId }),
    ]) {
      expect(await failureOf(call)).toMatchObject({ kind: "usage", message: expect.stringContaining("asUserId") });
    }
    expect([...ofClient.requests, ...ofCall.requests]).toEqual([]);
  });
});

describe("null, as JavaScript may give it,", () => {
  test.each([
    { name: "parameters of a list", method: "list", values: [null], search: "" },
    { name: "options of a list", method: "list", values: [{ scope: "unread" }, null], search: "?scope=unread" },
    { name: "options of a call", method: "getUnreadCount", values: [null], search: "" },
    { name: "parameters and options", method: "addMessage", values: ["4217", null, null], search: "" },
  ] as const)("is the same as no $name", async ({ method, values, search }) => {
    const { canvas, requests } = recordedClient(() => Response.json([]));
    await Reflect.apply(canvas.conversations[method], canvas.conversations, values);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([search]);
  });

  test("is the same as no options of a wait, and no job", async () => {
    const { canvas, requests } = recordedClient(() => Response.json({ workflow_state: "completed" }));
    await Reflect.apply(canvas.progress.wait, canvas.progress, ["7301", null]);
    expect(requests).toHaveLength(1);
    const call = Reflect.apply(canvas.progress.wait, canvas.progress, [null]);
    expect(await failureOf(call)).toMatchObject({ kind: "usage" });
  });
});

describe("the base URL", () => {
  test.each([
    ["https://canvas.example.edu", "https://canvas.example.edu"],
    ["https://canvas.example.edu/", "https://canvas.example.edu"],
    ["https://canvas.example.edu:8443", "https://canvas.example.edu:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://canvas.localhost/", "http://canvas.localhost"],
    ["http://127.8.9.10", "http://127.8.9.10"],
    ["http://[::1]:4010", "http://[::1]:4010"],
  ])("can be %s", async (baseUrl, origin) => {
    const { canvas, requests } = recordedClient(FINE, { baseUrl });
    await canvas.conversations.getUnreadCount();
    expect(requests.map(({ url }) => url)).toEqual([`${origin}/api/v1/conversations/unread_count`]);
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
  });

  const HTTPS = /has to be https; http is for loopback only/;
  const HOST_ONLY = /drop user name, query and fragment/;
  test.each([
    ["", /has to be a URL, such as/],
    ["canvas.example.edu", /has to be a URL, such as/],
    ["https://", /has to be a URL, such as/],
    ["http://canvas.example.edu", HTTPS],
    ["http://127.evil.example", HTTPS],
    ["http://127.0.0.1.evil.example", HTTPS],
    ["http://localhost.evil.example", HTTPS],
    ["http://notlocalhost", HTTPS],
    ["http://128.0.0.1", HTTPS],
    ["http://0.0.0.0", HTTPS],
    ["http://[::2]", HTTPS],
    ["http://localhost@evil.example", HTTPS],
    ["ftp://localhost", HTTPS],
    ["file:///etc", HTTPS],
    ["https://canvas.example.edu/api/v1", /drop \/api\/v1$/],
    ["https://canvas.example.edu?a=b", HOST_ONLY],
    ["https://canvas.example.edu#a", HOST_ONLY],
    ["https://tomas@canvas.example.edu", HOST_ONLY],
    ["http://tomas:pass@localhost", HOST_ONLY],
  ])("cannot be %j, and the error says why", (baseUrl, reason) => {
    const create = () => createCanvas({ baseUrl, token: TOKEN });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(reason);
    expect(create).not.toThrow(/pass/);
  });
});

describe("the options", () => {
  test.each<[string, object]>([
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: Number.NaN }],
    ["timeout", { timeout: -1 }],
    ["timeout", { timeout: Number.NaN }],
  ])("cannot have a %s that makes no sense: %o", (name, options) => {
    expect(() => createCanvas({ baseUrl: HOST, token: TOKEN, ...options })).toThrow(new RegExp(`^${name}`));
  });

  test("name the agent", async () => {
    const { canvas, requests } = recordedClient(FINE, { userAgent: "reminders/2.0" });
    await canvas.conversations.getUnreadCount();
    expect(requests[0]?.headers.get("user-agent")).toBe("reminders/2.0");
  });

  test("name the package and its version as the agent by default", async () => {
    const { canvas, requests } = recordedClient(FINE);
    await canvas.conversations.getUnreadCount();
    expect(requests[0]?.headers.get("user-agent")).toBe(`canvas-openapi/${VERSION}`);
  });

  test("leave the agent to browsers", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    onTestFinished(() => void vi.unstubAllGlobals());
    const { canvas, requests } = recordedClient(FINE);
    await canvas.conversations.getUnreadCount();
    expect(requests[0]?.headers.get("user-agent")).toBeNull();
  });

  test.each<[string, CallOptions]>([
    ["bad name", { headers: { "bad name": "a secret" } }],
    ["x-trace", { headers: { "x-trace": "a\nsecret" } }],
    ["x-trace", { headers: { "x-trace": "a secret ☃" } }],
  ])("that have a header %j which cannot be sent are named, and not quoted", async (name, options) => {
    const { canvas, requests } = recordedClient(FINE);
    const error = await failureOf(canvas.conversations.get("4217", {}, options));
    expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining(`"${name}"`) });
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("secret");
    expect(requests).toEqual([]);
  });
});

describe("a redirect", () => {
  const table = [301, 303, 307].flatMap((status) => [true, false].map((isForeign) => ({ status, isForeign })));

  test.each(table)("with $status is not followed (to another host: $isForeign)", async ({ status, isForeign }) => {
    const other = await startHostileServer((response) => response.end("{}"));
    const location = isForeign ? `${other.url}/api/v1/elsewhere` : "/api/v1/elsewhere";
    const { canvas, arrivals } = await servedClient((response) => response.writeHead(status, { location }).end());
    const calls: ((canvas: Canvas) => PromiseLike<unknown>)[] = [
      ({ conversations }) => conversations.getUnreadCount(),
      ({ conversations }) => conversations.list(),
      ({ conversations }) => conversations.addMessage("4217", { body: "Noon." }),
    ];
    for (const call of calls) expect(await failureOf(call(canvas))).toMatchObject({ kind: "unexpected", status });
    expect(arrivals).toHaveLength(3);
    expect(other.arrivals).toEqual([]);
  });
});

test("the version is that of the package", () => {
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  expect(Object(manifest).version).toBe(VERSION);
});
