import { text } from "node:stream/consumers";
import { format, inspect } from "node:util";
import { fetch as undiciFetch } from "undici";
import { describe, expect, test } from "vitest";
import { type Canvas, type CanvasError, type CanvasErrorKind, createCanvas } from "../../src/client/index.ts";
import { closedAddress } from "../support/hostileServer.ts";
import { failureOf, HOST, inTurn, QUICK, recordedClient, servedClient, TOKEN } from "../support/recordedClient.ts";

const MESSAGE = { body: "Monday before noon is fine." };

/** The error of sending a message that gets this response. */
function failureAt(respond: () => Response): Promise<CanvasError> {
  return failureOf(recordedClient(respond).canvas.conversations.addMessage("4217", MESSAGE));
}

const NO_RECORD = "The specified resource does not exist.";
const NOT_ALLOWED = "user not authorized to perform that action";
const HTML = "<!DOCTYPE html><title>Canvas</title>";
const says = (message: string, others: object = {}) => ({ errors: [{ message, ...others }] });
const UNAUTHORIZED = { status: "unauthorized", ...says(NOT_ALLOWED) };
const TOO_LONG = { message: "is too long", error_code: "too_long" };

/** The reasons of an error, each as `message`, `field: message`, or with its code at the end. */
function reasonsOf({ errors }: CanvasError): string[] {
  return errors.map(({ field, message, code }) => (field ? `${field}: ` : "") + message + (code ? ` (${code})` : ""));
}

describe("kind and reasons", () => {
  const rows: [name: string, status: number, body: unknown, kind: CanvasErrorKind, reasons: string[]][] = [
    ["no record", 404, says(NO_RECORD), "notFound", [NO_RECORD]],
    ["a user who was deleted", 404, { id: "2288", name: "Tomás Rivera" }, "notFound", []],
    ["a code", 500, { ...says("failed", { error_code: "e" }), error_report_id: "31" }, "server", ["failed (e)"]],
    ["no permission", 403, UNAUTHORIZED, "forbidden", [NOT_ALLOWED]],
    ["no permission, on an older installation", 401, UNAUTHORIZED, "forbidden", [NOT_ALLOWED]],
    ["no permission, in words of the throttle", 403, says("Rate Limit Exceeded"), "forbidden", ["Rate Limit Exceeded"]],
    ["no permission, and no reason", 403, { status: "unauthorized" }, "forbidden", []],
    ["no credentials", 401, { status: "unauthenticated", ...says("required") }, "unauthenticated", ["required"]],
    ["an expired token", 401, says("Expired.", { expired_at: "2026-10-05" }), "unauthenticated", ["Expired."]],
    ["a text", 401, { errors: "Invalid as_user_id" }, "unauthenticated", ["Invalid as_user_id"]],
    ["a text under an attribute", 400, { errors: { type: "too many" } }, "invalid", ["type: too many"]],
    [
      "lists under attributes",
      400,
      {
        errors: {
          subject: [
            { attribute: "subject", type: "too_long", message: "is too long" },
            { attribute: "subject", type: "odd", message: "is odd" },
          ],
          end_at: [{ attribute: "end_at", type: "blank", message: "blank" }],
        },
      },
      "invalid",
      ["subject: is too long (too_long)", "subject: is odd (odd)", "end_at: blank (blank)"],
    ],
    ["a bare list", 400, [{ attribute: "body", message: "blank" }], "invalid", ["body: blank"]],
    ["a sentence and no message", 401, [{ attribute: "Unable to send", message: "" }], "forbidden", ["Unable to send"]],
    ["one message", 400, { message: "not specified" }, "invalid", ["not specified"]],
    [
      "a field and a code",
      422,
      { errors: [{ field: "body", ...TOO_LONG }] },
      "invalid",
      ["body: is too long (too_long)"],
    ],
    ["no field and a code", 422, { errors: [{ field: null, ...TOO_LONG }] }, "invalid", ["is too long (too_long)"]],
    ["an empty object", 400, {}, "invalid", []],
  ];

  test.each(rows)("of %s (%d)", async (_, status, body, kind, reasons) => {
    const error = await failureAt(() => Response.json(body, { status }));
    expect(error).toMatchObject({ kind, status, raw: body });
    expect(reasonsOf(error)).toEqual(reasons);
    for (const { message } of error.errors) expect(error.message).toContain(message);
    if (reasons.length === 0) expect(error.message).toMatch(/\(\d+\)$/);
  });

  const texts: [name: string, status: number, body: string, kind: CanvasErrorKind, reasons?: string[]][] = [
    [
      "the throttle",
      403,
      "403 Forbidden (Rate Limit Exceeded)\n",
      "throttled",
      ["403 Forbidden (Rate Limit Exceeded)"],
    ],
    ["the throttle", 429, "429 Too Many Requests\n", "throttled", ["429 Too Many Requests"]],
    ["a gateway's page", 502, HTML, "server", [HTML]],
    ["nothing", 400, "", "invalid"],
    ["nothing", 500, "", "server"],
    ["a redirect", 302, "", "unexpected"],
    ["a page", 200, HTML, "unexpected"],
    ["nothing", 200, "", "unexpected"],
    ["broken JSON", 200, '{"id":"4217",', "unexpected"],
    ["a JSON text", 200, '"fine"', "unexpected"],
    ["a JSON number", 200, "7", "unexpected"],
    ["a JSON zero", 200, "0", "unexpected"],
    ["a JSON null", 200, "null", "unexpected"],
    ["a JSON boolean", 200, "false", "unexpected"],
  ];

  test.each(texts)("of the text of %s (%d)", async (_, status, body, kind, reasons = []) => {
    const headers = { "content-type": body.startsWith("<") ? "text/html" : "application/json" };
    const error = await failureAt(() => new Response(body, { status, headers }));
    expect(error).toMatchObject({ kind, status });
    expect(reasonsOf(error)).toEqual(reasons);
    if (reasons.length > 0) expect(error.raw).toBe(body);
  });

  test("of a port that is closed is network, after all repetitions, and the error has the code", async () => {
    const canvas = createCanvas({ baseUrl: await closedAddress(), token: TOKEN, retry: { ...QUICK, retries: 2 } });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({
      kind: "network",
      status: undefined,
      attempts: 3,
      message: expect.stringContaining("(ECONNREFUSED)"),
      cause: { message: "fetch failed", cause: { code: "ECONNREFUSED" } },
    });
  });

  test.each([
    { name: "a GET", call: ({ conversations }: Canvas) => conversations.get("4217") },
    { name: "a list", call: ({ conversations }: Canvas) => conversations.list() },
    { name: "a list that is collected", call: ({ conversations }: Canvas) => conversations.list().all() },
  ])("of an empty 204 to $name is unexpected", async ({ call }) => {
    const { canvas } = recordedClient(() => new Response(null, { status: 204 }));
    expect(await failureOf(call(canvas))).toMatchObject({ kind: "unexpected", status: 204 });
  });
});

describe("an error response that is nested very deep", () => {
  const shapes = [
    { name: "lists", open: "[", close: "]" },
    { name: "objects", open: '{"errors":', close: "}" },
    { name: "attributes", open: '{"a":', close: "}" },
  ];

  test.each(shapes.flatMap((shape) => [2_000, 100_000].map((depth) => ({ ...shape, depth }))))(
    "gives an error as any other: $depth $name",
    async ({ open, close, depth }) => {
      const error = await failureAt(
        () => new Response(`${open.repeat(depth)}1${close.repeat(depth)}`, { status: 400 }),
      );
      expect(error).toMatchObject({ kind: "invalid", status: 400 });
      expect(() => [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error)]).not.toThrow();
    },
  );

  test("still gives the reasons that are not", async () => {
    const body = `{"errors":[{"message":"is too long"},${"[".repeat(2_000)}${"]".repeat(2_000)}]}`;
    const { errors } = await failureAt(() => new Response(body, { status: 400 }));
    expect(errors).toEqual([{ message: "is too long" }]);
  });
});

describe("an error has", () => {
  test("the request, and what the headers say", async () => {
    const headers = {
      "X-Request-Context-Id": "b7c1d0f2-request",
      "X-Request-Cost": "0.0612",
      "X-Rate-Limit-Remaining": "412.5",
      "Retry-After": "3",
    };
    expect(await failureAt(() => Response.json({}, { status: 503, headers }))).toMatchObject({
      name: "CanvasError",
      method: "POST",
      path: "/api/v1/conversations/4217/add_message",
      url: `${HOST}/api/v1/conversations/4217/add_message`,
      attempts: 1,
      requestId: "b7c1d0f2-request",
      requestCost: 0.0612,
      rateLimitRemaining: 412.5,
      retryAfter: 3000,
    });
  });

  test("nothing of headers that are not there, or of a Retry-After that makes no sense", async () => {
    const headers = { "Retry-After": "later" };
    for (const init of [{}, { headers }]) {
      const respond = () => Response.json({}, { status: 503, ...init });
      const { requestId, requestCost, rateLimitRemaining, retryAfter } = await failureAt(respond);
      expect({ requestId, requestCost, rateLimitRemaining, retryAfter }).toEqual({ retryAfter: 0 });
    }
  });

  test("method, path, kind, status and reasons in its message", async () => {
    const { message } = await failureAt(() => Response.json({ errors: { body: "is too long" } }, { status: 400 }));
    expect(message).toBe("POST /api/v1/conversations/4217/add_message: invalid (400); body: is too long");
  });
});

describe("a call never throws anything but a CanvasError", () => {
  const fine = () => Response.json({});

  test("where the token cannot be had", async () => {
    const reason = new Error("the session is over");
    for (const token of [
      () => {
        throw reason;
      },
      () => Promise.reject(reason),
    ]) {
      const { canvas, requests } = recordedClient(fine, { token });
      const error = await failureOf(canvas.conversations.get("4217"));
      expect(error).toMatchObject({ kind: "usage", status: undefined, method: "GET", attempts: 0 });
      expect(error.cause).toBe(reason);
      expect(requests).toEqual([]);
    }
  });

  test.each(["", "two\nlines", "tökén", undefined, null])("where the token is %j", async (token) => {
    for (const missing of [token, () => token, async () => token]) {
      // As JavaScript creates a client, without types.
      const client: ReturnType<typeof recordedClient> = Reflect.apply(recordedClient, undefined, [
        fine,
        { token: missing },
      ]);
      const error = await failureOf(client.canvas.conversations.get("4217"));
      expect(error).toMatchObject({ kind: "usage" });
      expect(client.requests).toEqual([]);
      if (token) for (const text of shown(error)) expect(text).not.toContain(inspect(token).slice(1, -1));
    }
  });

  const odd: { name: string; reason: () => unknown }[] = [
    { name: "nothing", reason: () => undefined },
    { name: "a text", reason: () => "failed" },
    { name: "an object", reason: () => ({ code: 7 }) },
    { name: "a revoked proxy", reason: revoked },
    { name: "an error that has such a proxy", reason: () => Object.assign(new Error("failed"), { held: revoked() }) },
    { name: "a message that cannot be read", reason: () => unreadable("message") },
    { name: "a name that cannot be read", reason: () => unreadable("name") },
    { name: "a cause that cannot be read", reason: () => unreadable("cause") },
    { name: "a message that is a symbol", reason: () => ({ message: Symbol("failed") }) },
    { name: "a message that is no text", reason: () => ({ message: Object.create(null) }) },
    { name: "a symbol", reason: () => Symbol("failed") },
    { name: "a function", reason: () => () => "failed" },
    { name: "an error that is its own cause", reason: ownCause },
    { name: "a long chain of causes", reason: () => chain(20_000, "cause") },
    { name: "a long chain of properties", reason: () => chain(20_000, "next") },
  ];

  test.each(odd)("where fetch throws $name", async ({ reason }) => {
    const { canvas } = recordedClient(() => {
      throw reason();
    });
    const error = await failureOf(canvas.conversations.get("4217"));
    expect(error).toMatchObject({ kind: "network", method: "GET" });
    expect(() => shown(error)).not.toThrow();
  });

  test("where the caller's signal is aborted for a reason that cannot be read", async () => {
    const { canvas } = recordedClient(fine);
    const signal = AbortSignal.abort(unreadable("name"));
    expect(await failureOf(canvas.conversations.get("4217", {}, { signal }))).toMatchObject({ kind: "aborted" });
  });

  test("where an error response has properties that objects have", async () => {
    const { canvas } = recordedClient(() => Response.json({ toString: 1, valueOf: 1 }, { status: 403 }));
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "forbidden" });
  });

  test.each<[string, object]>([
    ["a signal that is none", { signal: {} }],
    ["a negative timeout", { timeout: -1 }],
    ["a timeout that is no number", { timeout: Number.NaN }],
  ])("where the options have %s", async (_, options) => {
    const { canvas, requests } = recordedClient(fine);
    const get = Reflect.apply(canvas.conversations.get, canvas.conversations, ["4217", {}, options]);
    expect(await failureOf(get)).toMatchObject({ kind: "usage", method: "GET" });
    const wait = Reflect.apply(canvas.progress.wait, canvas.progress, ["7301", options]);
    expect(await failureOf(wait)).toMatchObject({ kind: "usage", method: "GET" });
    expect(requests).toEqual([]);
  });

  test("where the body goes in a circle", async () => {
    const { canvas, requests } = recordedClient(fine);
    const call = Reflect.apply(canvas.conversations.create, canvas.conversations, [circle()]);
    expect(await failureOf(call)).toMatchObject({ kind: "usage", method: "POST", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test("whichever way the response is taken", async () => {
    const { canvas } = recordedClient(() => Response.json({}, { status: 404 }));
    for (const take of [
      () => canvas.conversations.get("4217"),
      () => canvas.conversations.get("4217").withResponse(),
      () => canvas.conversations.list().withResponse(),
      () => canvas.conversations.list().all(),
    ]) {
      expect(await failureOf(take())).toMatchObject({ kind: "notFound" });
    }
  });
});

describe("the caller's own fetch", () => {
  test("that makes a mistake is usage, once", async () => {
    const { canvas, requests } = recordedClient(
      (_, request) => {
        Reflect.get(request, "nothing").of.this.is.there;
        return new Response();
      },
      { retry: QUICK },
    );
    const error = await failureOf(canvas.conversations.get("4217"));
    expect(error).toMatchObject({ kind: "usage", cause: { name: "TypeError" } });
    expect(error.message).toContain("Cannot read properties of undefined");
    expect(requests).toHaveLength(1);
  });

  test.each([
    new TypeError("fetch failed", { cause: new Error("other side closed") }),
    new TypeError("Failed to fetch"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("Load failed"),
    new TypeError("error sending request for url (https://canvas.example.edu/): connection closed"),
    new TypeError("terminated"),
    Object.assign(new TypeError("socket hang up"), { code: "ECONNRESET" }),
  ])("that fails for the network is network: %s", async (reason) => {
    const { canvas } = recordedClient(() => {
      throw reason;
    });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "network" });
  });

  test("that checks responses against the contract is unexpected, with its error as the cause", async () => {
    const reason = Object.assign(new Error("body /id: expected string"), { name: "ConformanceError", mismatches: [] });
    const { canvas } = recordedClient(() => {
      throw reason;
    });
    const error = await failureOf(canvas.conversations.get("4217"));
    expect(error).toMatchObject({ kind: "unexpected" });
    expect(error.cause).toBe(reason);
  });

  test("can be that of undici", async () => {
    const { canvas, arrivals } = await servedClient(
      async (response, request) => {
        const body = await text(request);
        response.setHeader("content-type", "application/json").end(body || "{}");
      },
      { fetch: undiciFetch },
    );
    expect(await canvas.conversations.get("4217")).toEqual({});
    expect(await canvas.conversations.addMessage("4217", MESSAGE)).toEqual(MESSAGE);
    for (const { headers } of arrivals) expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(arrivals[1]?.headers["content-length"]).toBe(String(JSON.stringify(MESSAGE).length));
  });
});

describe("the text of a success is not shown", () => {
  const SECRET = "See you at the clinic";

  test.each([
    ["broken JSON", `{"last_message":"${SECRET}`],
    ["a page", `<p>${SECRET}</p>`],
    ["a JSON text", `"${SECRET}"`],
  ])("where it is %s", async (_, body) => {
    const error = await failureAt(() => new Response(body));
    expect(error).toMatchObject({ kind: "unexpected", raw: undefined });
    for (const text of shown(error)) expect(text).not.toContain(SECRET.slice(0, 8));
  });
});

test("the body of an error response is at hand, but in no log", async () => {
  const error = await failureAt(() => Response.json({ errors: [], sent: "See you at the clinic" }, { status: 400 }));
  expect(error.raw).toEqual({ errors: [], sent: "See you at the clinic" });
  expect(Object.keys(error)).not.toContain("raw");
  expect(`${inspect(error)}${JSON.stringify(error)}`).not.toContain("clinic");
});

describe("the token is not shown", () => {
  const quoted = `the header was Bearer ${TOKEN}, and so on`;
  const throwing = (reason: unknown) => () => {
    throw reason;
  };
  const rows: { name: string; respond: () => Response }[] = [
    { name: "the reasons quote", respond: () => Response.json({ errors: [{ message: quoted }] }, { status: 400 }) },
    { name: "a key quotes", respond: () => Response.json({ errors: { [TOKEN]: "blank" } }, { status: 400 }) },
    { name: "a text quotes", respond: () => new Response(quoted, { status: 500 }) },
    { name: "a page quotes", respond: () => new Response(`<p>${quoted}</p>`) },
    { name: "broken JSON quotes", respond: () => new Response(`"${TOKEN}`) },
    {
      name: "a header quotes",
      respond: () => Response.json({}, { status: 400, headers: { "X-Request-Context-Id": TOKEN } }),
    },
    { name: "what fetch throws quotes", respond: throwing(new Error(quoted)) },
    { name: "a text that fetch throws quotes", respond: throwing(quoted) },
    {
      name: "the cause of what fetch throws quotes",
      respond: throwing(new Error("failed", { cause: new Error(quoted) })),
    },
    { name: "a list that fetch throws quotes", respond: throwing([{ authorization: quoted }]) },
    { name: "an object in what fetch throws has", respond: throwing(Object.assign(new Error("failed"), holders())) },
    { name: "an object in a cause has", respond: throwing(new Error("failed", { cause: { list: [holders()] } })) },
    ...Object.values(holders()).map((held) => ({
      name: `a ${held.constructor.name}, thrown as it is, has`,
      respond: throwing(held),
    })),
    { name: "what fetch throws gives away", respond: throwing(new Talkative()) },
  ];

  test.each(rows)("where $name it", async ({ respond }) => {
    const error = await failureAt(respond);
    for (const text of shown(error)) expect(text).not.toContain(TOKEN);
  });

  test.each([
    { name: "in its path, and the page fails", link: `</api/${TOKEN}/conversations?page=2>; rel="next"` },
    { name: "as a user name", link: `<https://${TOKEN}:x@canvas.example.edu/>; rel="next"` },
    { name: "where no URL can have it", link: `<https://[${TOKEN}>; rel="next"` },
    { name: "as a foreign host", link: `<https://${TOKEN}/>; rel="next"` },
  ])("where the next page has it $name", async ({ link }) => {
    const respond = inTurn(
      () => Response.json([{ id: "4217" }], { headers: { Link: link } }),
      () => new Response("", { status: 500 }),
    );
    // Each page is requested with another token.
    const tokens = [TOKEN, "1042~second"];
    const { canvas } = recordedClient(respond, { token: () => tokens.shift() ?? "" });
    const error = await failureOf(canvas.conversations.list().all());
    for (const text of shown(error)) expect(text.toLowerCase()).not.toContain(TOKEN.toLowerCase());
  });

  test("where it is of quotes and backslashes", async () => {
    const token = '1042~a"b\\c';
    for (const respond of [
      () => Response.json({ message: token }, { status: 400 }),
      () => new Response(token, { status: 500 }),
    ]) {
      const { canvas } = recordedClient(respond, { token });
      const error = await failureOf(canvas.conversations.get("4217"));
      const texts = [error.message, error.raw, ...error.errors.map(({ message }) => message)];
      expect(texts.join("\n")).not.toContain(token.slice(5));
    }
  });

  test("unless it is so short that words have it", async () => {
    const { canvas } = recordedClient(() => Response.json({ message: "no such company" }, { status: 400 }), {
      token: "any",
    });
    expect((await failureOf(canvas.conversations.get("4217"))).message).toContain("no such company");
  });

  test("while the cause still says what happened", async () => {
    const request = new Request(HOST, { headers: { authorization: `Bearer ${TOKEN}` } });
    const thrown = Object.assign(new Error(`failed with ${TOKEN}`, { cause: new Error("reset") }), {
      name: "HTTPError",
      code: "ERR_HTTP",
      request,
    });
    const { cause, message } = await failureAt(throwing(thrown));
    expect(cause).toBeInstanceOf(Error);
    expect(cause).toMatchObject({
      name: "HTTPError",
      message: "failed with [token]",
      code: "ERR_HTTP",
      cause: { message: "reset" },
      stack: expect.stringContaining("errors.test.ts"),
    });
    expect(message).toContain("failed with [token] (ERR_HTTP)");
  });

  test("where another call got a newer one in the meantime", async () => {
    const tokens = ["1042~first", "1042~second"];
    const { promise: bothSent, resolve } = deferred();
    const { canvas } = recordedClient(
      async (index, request) => {
        if (index === 1) resolve();
        await bothSent;
        return Response.json({ message: request.headers.get("authorization") }, { status: 400 });
      },
      { token: () => tokens.shift() ?? "" },
    );
    const errors = await Promise.all([1, 2].map((id) => failureOf(canvas.conversations.get(id))));
    for (const text of errors.flatMap(shown)) expect(text).not.toMatch(/1042~(first|second)/);
  });

  test("by the client", async () => {
    const { canvas } = recordedClient(() => Response.json({}));
    await canvas.conversations.get("4217");
    for (const text of shown(canvas)) expect(text).not.toContain(TOKEN);
  });

  test("to middleware", async () => {
    const seen: string[] = [];
    const { canvas } = recordedClient(() => Response.json({}));
    canvas.use({ onRequest: ({ request }) => void seen.push(String(request.headers.get("authorization"))) });
    await canvas.conversations.get("4217");
    expect(seen).toEqual(["null"]);
  });
});

/** All that a value and its causes show of themselves. */
function shown(value: unknown): string[] {
  const own = [format(value), inspect(value, { depth: Infinity, showHidden: true }), JSON.stringify(value) ?? ""];
  return value instanceof Error
    ? [...own, String(value), value.message, value.stack ?? "", ...(value.cause ? shown(value.cause) : [])]
    : own;
}

/** Values that have the token where no plain property does. */
function holders() {
  const authorization = `Bearer ${TOKEN}`;
  const headers = new Headers({ authorization });
  return {
    headers,
    request: new Request(HOST, { headers }),
    map: new Map([["authorization", authorization]]),
    url: new URL(`${HOST}/?${TOKEN}`),
    getter: Object.defineProperty({}, "authorization", { get: () => authorization, enumerable: true }),
    method: { toJSON: () => authorization },
  };
}

/** An error that says more than its properties do. */
class Talkative extends Error {
  #authorization = `Bearer ${TOKEN}`;

  get authorization(): string {
    return this.#authorization;
  }

  toJSON(): string {
    return this.#authorization;
  }

  [inspect.custom](): string {
    return this.#authorization;
  }
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An error that throws when one of its properties is read. */
function unreadable(key: string): Error {
  const get = () => {
    throw new Error("not to be read");
  };
  return Object.defineProperty(new Error("failed"), key, { get });
}

function ownCause(): Error {
  const error = new Error("failed");
  error.cause = error;
  return Object.assign(error, { revoked: revoked() });
}

/** An object that holds another under this name, and so on. */
function chain(length: number, key: string): object {
  let first = { message: "failed" };
  for (let index = 1; index < length; index++) first = { message: "failed", [key]: first };
  return first;
}

function circle(): object {
  const body: { self?: object } = {};
  body.self = body;
  return body;
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
