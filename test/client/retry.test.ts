import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { CallOptions, Canvas, RetryOptions } from "../../src/client/index.ts";
import { failureOf, HOST, inTurn, QUICK, recordedClient, servedClient, throttled } from "../support/recordedClient.ts";
import { useVirtualTime } from "../support/virtualTime.ts";

const FINE = () => Response.json({});
const FAILED = (status: number) => () => new Response("<h1>Bad</h1>", { status });
const FORBIDDEN = () => Response.json({ status: "unauthorized", errors: [{ message: "no" }] }, { status: 403 });
const UNREACHABLE = () => {
  throw new TypeError("fetch failed");
};

/** A call for each HTTP method. */
const CALLS: Record<string, (canvas: Canvas, options?: CallOptions) => PromiseLike<unknown>> = {
  GET: (canvas, options) => canvas.conversations.get("4217", {}, options),
  PUT: (canvas, options) => canvas.conversations.update("4217", { conversation: { starred: true } }, options),
  DELETE: (canvas, options) => canvas.conversations.delete("4217", {}, options),
  POST: (canvas, options) => canvas.conversations.addMessage("4217", { body: "Noon is fine." }, options),
};
const METHODS = Object.entries(CALLS).map(([method, call]) => ({ method, call }));
const REPEATABLE = METHODS.filter(({ method }) => method !== "POST");

describe("is repeated", () => {
  test.each(METHODS.flatMap((row) => ([403, 429] as const).map((status) => ({ ...row, status }))))(
    "a $method that is throttled with $status",
    async ({ method, call, status }) => {
      const respond = inTurn(
        () => throttled(status),
        () => throttled(status),
        FINE,
      );
      const { canvas, requests } = recordedClient(respond, { retry: QUICK });
      await call(canvas);
      expect(requests.map((request) => request.method)).toEqual([method, method, method]);
    },
  );

  test.each(REPEATABLE)("a $method that the server or a gateway fails, or that the network loses", async (row) => {
    const respond = inTurn(FAILED(500), FAILED(502), FAILED(503), FAILED(504), UNREACHABLE, FINE);
    const { canvas, requests } = recordedClient(respond, { retry: { ...QUICK, retries: 5 } });
    await row.call(canvas);
    expect(requests.map((request) => request.method)).toEqual(Array(6).fill(row.method));
  });

  const whole = gzipSync(JSON.stringify({ subject: "Field trip. ".repeat(1000) }));
  const cuts: [string, Record<string, string>, Uint8Array | string][] = [
    ["is shorter than it says", { "content-length": "1000" }, "{"],
    ["ends without an end", { "transfer-encoding": "chunked" }, "{"],
    ["is compressed and cut short", { "content-encoding": "gzip" }, whole.subarray(0, whole.length - 20)],
    ["is compressed and cut at once", { "content-encoding": "gzip" }, whole.subarray(0, 15)],
  ];

  test.each(cuts)("a GET whose response %s", async (_, headers, body) => {
    const { canvas, arrivals } = await servedClient(
      (response) => {
        if (arrivals.length > 1) return response.end("{}");
        response.writeHead(200, { "content-type": "application/json; charset=utf-8", ...headers });
        if ("content-encoding" in headers) return response.end(body);
        return response.write(body, () => response.destroy());
      },
      { retry: QUICK },
    );
    expect(await canvas.conversations.get("4217")).toEqual({});
    expect(arrivals).toHaveLength(2);
  });

  test("a GET whose body does not arrive, whatever the platform says of that", async () => {
    const cut = () => new ReadableStream({ pull: (controller) => controller.error(new TypeError("unexpected end")) });
    for (const status of [200, 404]) {
      const { canvas } = recordedClient(
        inTurn(() => new Response(cut(), { status }), FINE),
        { retry: QUICK },
      );
      expect(await canvas.conversations.get("4217")).toEqual({});
    }
  });

  test("with a token of its own each time", async () => {
    let asked = 0;
    const token = async () => `token-${++asked}`;
    const { canvas, requests } = recordedClient(inTurn(FAILED(503), FAILED(503), FINE), { token, retry: QUICK });
    await canvas.conversations.get("4217");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
  });

  const ways = [FAILED(503), () => throttled(429)];
  const limits = [
    { name: "as often as the options say", options: { retries: 2 }, attempts: 3 },
    { name: "not for ever by default", options: {}, attempts: 6 },
  ];
  test.each(ways.flatMap((respond) => limits.map((row) => ({ ...row, respond }))))("$name", async (row) => {
    const { canvas, requests } = recordedClient(row.respond, { retry: { ...QUICK, ...row.options } });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ attempts: row.attempts });
    expect(requests).toHaveLength(row.attempts);
  });

  test("as often as the options of the call say", async () => {
    const { canvas, requests } = recordedClient(FAILED(503), { retry: { ...QUICK, retries: 2 } });
    await failureOf(canvas.conversations.get("4217", {}, { retry: { ...QUICK, retries: 1 } }));
    await failureOf(canvas.conversations.get("4217", {}, { retry: false }));
    expect(requests).toHaveLength(3);
  });
});

describe("is not repeated", () => {
  test.each(METHODS)("a $method that is forbidden", async ({ call }) => {
    const { canvas, requests } = recordedClient(FORBIDDEN, { retry: QUICK });
    expect(await failureOf(call(canvas))).toMatchObject({ kind: "forbidden" });
    expect(requests).toHaveLength(1);
  });

  test.each([200, 400, 401, 404, 422, 501, 505])("a GET with a page and the status %d", async (status) => {
    const { canvas, requests } = recordedClient(FAILED(status), { retry: QUICK });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  test.each([FAILED(500), FAILED(502), FAILED(503), FAILED(504), UNREACHABLE])(
    "a POST that may have been carried out (%#)",
    async (respond) => {
      const { canvas, requests } = recordedClient(respond, { retry: QUICK });
      await failureOf(canvas.conversations.addMessage("4217", { body: "Noon is fine." }));
      expect(requests).toHaveLength(1);
    },
  );

  test.each([() => throttled(403), () => throttled(429), FAILED(503), UNREACHABLE])(
    "anything, if the options say so (%#)",
    async (respond) => {
      const { canvas, requests } = recordedClient(respond, { retry: false });
      await failureOf(canvas.conversations.get("4217"));
      expect(requests).toHaveLength(1);
    },
  );

  test.each([
    ["Node.js", Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" })],
    ["Deno", new Error("client error (Connect): dns error: failed to lookup address information")],
  ])("a host that is not known, as %s says", async (_, cause) => {
    const { canvas, requests } = recordedClient(
      () => {
        throw new TypeError("fetch failed", { cause });
      },
      { retry: QUICK },
    );
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "network", attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["seconds", () => "60"],
    ["a date", () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])("what the server puts off for too long, in %s", async (_, retryAfter) => {
    for (const status of [429, 503]) {
      const respond = () => new Response("", { status, headers: { "retry-after": retryAfter() } });
      const { canvas, requests } = recordedClient(respond, { retry: { maxDelay: 5000 } });
      const error = await failureOf(canvas.conversations.get("4217"));
      expect(error.retryAfter).toBeGreaterThan(5000);
      expect(requests).toHaveLength(1);
    }
  });

  test.each([{ retries: Number.NaN }, { maxDelay: Number.NaN }, { minDelay: -1 }])(
    "anything, if an option is no number (%o)",
    async (option) => {
      const { canvas, requests } = recordedClient(FAILED(503), { retry: { ...QUICK, ...option } });
      await failureOf(canvas.conversations.get("4217"));
      expect(requests).toHaveLength(1);
    },
  );

  test("what the server puts off for longer than a timer runs", async () => {
    const respond = (index: number) => (index < 50 ? throttled(429, { "retry-after": "3000000" }) : FINE());
    const { canvas, requests } = recordedClient(respond, { retry: { ...QUICK, maxDelay: Number.POSITIVE_INFINITY } });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "throttled" });
    expect(requests).toHaveLength(1);
  });
});

describe("an error says whether the request may have been carried out:", () => {
  const rows: { name: string; method: string; respond: () => Response; may: boolean }[] = [
    { name: "a POST whose response is lost", method: "POST", respond: UNREACHABLE, may: true },
    { name: "a POST that the server fails", method: "POST", respond: FAILED(502), may: true },
    { name: "a POST whose response is no JSON", method: "POST", respond: FAILED(200), may: true },
    { name: "a POST that is throttled", method: "POST", respond: () => throttled(429), may: false },
    { name: "a POST that is wrong", method: "POST", respond: FAILED(400), may: false },
    { name: "a DELETE whose response is lost", method: "DELETE", respond: UNREACHABLE, may: true },
    { name: "a DELETE of nothing", method: "DELETE", respond: FAILED(404), may: false },
    {
      name: "a DELETE whose response is lost, and then of nothing",
      method: "DELETE",
      respond: lostThen404(),
      may: true,
    },
    { name: "a GET whose response is lost", method: "GET", respond: UNREACHABLE, may: false },
  ];

  test.each(rows)("$name ($may)", async ({ method, respond, may }) => {
    const { canvas } = recordedClient(respond, { retry: { ...QUICK, retries: 1 } });
    const call = CALLS[method];
    const { mayHaveHappened, message } = await failureOf(call ? call(canvas) : Promise.resolve());
    expect(mayHaveHappened).toBe(may);
    expect(message.includes("it may have been carried out")).toBe(may);
  });

  /** Loses the first response. */
  function lostThen404() {
    let count = 0;
    return () => (count++ === 0 ? UNREACHABLE() : FAILED(404)());
  }
});

describe("the wait", () => {
  useVirtualTime();

  test.each([
    ["seconds", "20"],
    ["a date", "Mon, 05 Oct 2026 08:00:20 GMT"],
  ])("is as long as the server asks, in %s", async (_, retryAfter) => {
    const headers = { "retry-after": retryAfter };
    for (const first of [() => throttled(429, headers), () => new Response("", { status: 503, headers })]) {
      vi.setSystemTime(new Date("2026-10-05T08:00:00Z"));
      const { canvas, requests } = recordedClient(inTurn(first, FINE), { retry: { minDelay: 1, maxDelay: 30_000 } });
      const call = canvas.conversations.get("4217");
      await vi.advanceTimersByTimeAsync(19_999);
      expect(requests).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      await call;
      expect(requests).toHaveLength(2);
    }
  });

  test.each([FAILED(503), () => throttled(403)])("doubles each time, up to the limit (%#)", async (respond) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const waits = await waitsOf(respond, { retries: 4, minDelay: 1000, maxDelay: 4000 });
    expect(waits).toEqual([750, 1500, 3000, 3000]);
  });

  test("is not the same for all clients", async () => {
    const retry = { retries: 1, minDelay: 1000 };
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    const one = await waitsOf(FAILED(503), retry);
    vi.spyOn(Math, "random").mockReturnValue(0.75);
    expect(await waitsOf(FAILED(503), retry)).not.toEqual(one);
  });

  /** The milliseconds between the requests of a call that fails again and again. */
  async function waitsOf(respond: () => Response, retry: RetryOptions): Promise<number[]> {
    const times: number[] = [];
    const { canvas } = recordedClient(
      () => {
        times.push(Date.now());
        return respond();
      },
      { retry },
    );
    const failure = failureOf(canvas.conversations.get("4217"));
    await vi.advanceTimersByTimeAsync(60_000);
    await failure;
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }
});

describe("the caller's signal", () => {
  test("ends the call before anything is sent", async () => {
    const { canvas, requests } = recordedClient(FINE, { retry: QUICK });
    for (const { call, method } of METHODS) {
      const error = await failureOf(call(canvas, { signal: AbortSignal.abort() }));
      expect(error).toMatchObject({ kind: "aborted", method, attempts: 0 });
    }
    expect(requests).toEqual([]);
  });

  // If the signal did not end the wait, the test would take too long.
  test.each([() => throttled(429, { "retry-after": "20" }), FAILED(503)])(
    "ends the wait, and nothing more is sent (%#)",
    { timeout: 5000 },
    async (respond) => {
      const controller = new AbortController();
      const { canvas, requests } = recordedClient(respond, { retry: { minDelay: 20_000 } });
      const failure = failureOf(canvas.conversations.get("4217", {}, { signal: controller.signal }));
      setTimeout(() => controller.abort(new Error("no longer of interest")), 30);
      expect(await failure).toMatchObject({ kind: "aborted" });
      expect(requests).toHaveLength(1);
    },
  );

  test("ends a request that gets no response, and its reason is the cause", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const reason = new Error("no longer of interest");
    const { canvas, arrivals } = await servedClient(() => controller.abort(reason), { retry: QUICK });
    const error = await failureOf(canvas.conversations.get("4217", {}, { signal: controller.signal }));
    expect(error.kind).toBe("aborted");
    expect(error.cause).toBe(reason);
    expect(arrivals).toHaveLength(1);
  });

  test("ends a response that does not end", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { canvas } = await servedClient(
      (response) => {
        response.writeHead(200).write("[");
        setTimeout(() => controller.abort(), 50);
      },
      { retry: QUICK },
    );
    const call = canvas.conversations.get("4217", {}, { signal: controller.signal });
    expect(await failureOf(call)).toMatchObject({ kind: "aborted" });
  });

  test("can be shared by 2,000 calls: without a warning, and no listener stays", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const controller = new AbortController();
    const { signal } = controller;
    const { canvas } = recordedClient(FINE, { throttle: false });
    await Promise.all(Array.from({ length: 1000 }, () => canvas.conversations.get("4217", {}, { signal })));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    const slow = recordedClient(() => new Promise(() => {}));
    const failures = Array.from({ length: 1000 }, () =>
      failureOf(slow.canvas.conversations.get("4217", {}, { signal })),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    controller.abort();
    for (const error of await Promise.all(failures)) expect(error.kind).toBe("aborted");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    expect(warnings).toEqual([]);
  });
});

describe("the timeout", { timeout: 5000 }, () => {
  const never = () => new Promise<never>(() => {});

  test("is a minute for each attempt by default", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { canvas } = recordedClient(never, { retry: QUICK });
    const start = Date.now();
    const timeOf = failureOf(canvas.conversations.get("4217")).then((error) => ({ error, time: Date.now() - start }));
    await vi.advanceTimersByTimeAsync(100_000);
    expect(await timeOf).toMatchObject({ error: { kind: "timeout", attempts: 1 }, time: 60_000 });
  });

  test("ends a request that gets no response, and it is not repeated", async () => {
    const { canvas, arrivals } = await servedClient(() => {}, { retry: QUICK, timeout: 100 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout", method: "GET" });
    expect(arrivals).toHaveLength(1);
  });

  test("ends a response that does not end", async () => {
    const { canvas } = await servedClient(
      (response) => {
        const timer = setInterval(() => response.write(" "), 10);
        response.on("close", () => clearInterval(timer));
      },
      { retry: QUICK },
    );
    expect(await failureOf(canvas.conversations.get("4217", {}, { timeout: 100 }))).toMatchObject({ kind: "timeout" });
  });

  test("starts again with each attempt, and does not include the waits", async () => {
    const slow = async (index: number) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return index < 3 ? new Response("", { status: 503 }) : FINE();
    };
    const { canvas, requests } = recordedClient(slow, { retry: { minDelay: 60, maxDelay: 60 }, timeout: 150 });
    await canvas.conversations.get("4217");
    expect(requests).toHaveLength(4);
  });

  test("includes the time that the token takes", async () => {
    const { canvas, requests } = recordedClient(FINE, { token: never, timeout: 100 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout", attempts: 0 });
    expect(requests).toEqual([]);
  });

  test.each([4000.5, 2 ** 31 - 0.5, 2 ** 31, Number.POSITIVE_INFINITY])(
    "can be %d, which does not end what takes less",
    async (timeout) => {
      const slow = async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        return Response.json({ workflow_state: "completed" });
      };
      const { canvas } = recordedClient(slow);
      await canvas.conversations.get("4217", {}, { timeout });
      await canvas.progress.wait("7301", { timeout });
      await recordedClient(slow, { timeout }).canvas.conversations.get("4217");
    },
  );

  test("of a call takes the place of the client's", async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return Response.json({});
    };
    const { canvas } = recordedClient(slow, { timeout: 50 });
    await canvas.conversations.get("4217", {}, { timeout: 4000 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout" });
  });

  test("can also be that of the caller's signal, over all attempts", async () => {
    const { canvas, requests } = recordedClient(FAILED(503), { retry: { ...QUICK, retries: 1_000_000 } });
    const call = canvas.conversations.get("4217", {}, { signal: AbortSignal.timeout(100) });
    expect(await failureOf(call)).toMatchObject({ kind: "timeout", url: `${HOST}/api/v1/conversations/4217` });
    expect(requests.length).toBeGreaterThan(1);
  });
});
