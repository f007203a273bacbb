import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type CallOptions, type Canvas, createCanvas, type RetryOptions } from "../../src/client/index.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import { failureOf, inTurn, recordedClient, TOKEN, throttled } from "../support/recordedClient.ts";

/** Waits that a test does not notice. */
const QUICK: RetryOptions = { minDelay: 1, maxDelay: 5 };
const FINE = () => Response.json({});
const FAILED = (status: number) => () => new Response("<h1>Bad</h1>", { status });
const FORBIDDEN = () =>
  Response.json(
    { status: "unauthorized", errors: [{ message: "user not authorized to perform that action" }] },
    { status: 403 },
  );
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
      const answers = inTurn(
        () => throttled(status),
        () => throttled(status),
        FINE,
      );
      const { canvas, requests } = recordedClient(answers, { retry: QUICK });
      await call(canvas);
      expect(requests.map((request) => request.method)).toEqual([method, method, method]);
    },
  );

  test.each(REPEATABLE)("a $method that a gateway fails, or that the network loses", async ({ method, call }) => {
    const answers = inTurn(FAILED(502), FAILED(503), FAILED(504), UNREACHABLE, FINE);
    const { canvas, requests } = recordedClient(answers, { retry: { ...QUICK, retries: 4 } });
    await call(canvas);
    expect(requests.map((request) => request.method)).toEqual(Array(5).fill(method));
  });

  test("a GET whose answer is cut short", async () => {
    const { url, arrivals } = await startHostileServer((response) => {
      if (arrivals.length > 1) response.end("{}");
      else response.writeHead(200, { "content-length": "1000" }).write("{", () => response.destroy());
    });
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: QUICK });
    expect(await canvas.conversations.get("4217")).toEqual({});
    expect(arrivals).toHaveLength(2);
  });

  test("with the same body and headers", async () => {
    const { canvas, requests } = recordedClient(
      inTurn(() => throttled(429), FINE),
      { retry: QUICK },
    );
    await CALLS.POST?.(canvas, { headers: { "x-trace": "7" } });
    expect(await Promise.all(requests.map((request) => request.json()))).toEqual([
      { body: "Noon is fine." },
      { body: "Noon is fine." },
    ]);
    expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["7", "7"]);
  });

  test("with a token of its own each time", async () => {
    let asked = 0;
    const token = async () => `token-${++asked}`;
    const answers = inTurn(
      () => throttled(403),
      () => throttled(403),
      FINE,
    );
    const { canvas, requests } = recordedClient(answers, { token, retry: QUICK });
    await canvas.conversations.get("4217");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer token-1",
      "Bearer token-2",
      "Bearer token-3",
    ]);
  });

  test("as often as the options say, and then fails as the last time", async () => {
    const answers = inTurn(
      () => throttled(403),
      () => throttled(403),
      () => throttled(429),
      FINE,
    );
    const { canvas, requests } = recordedClient(answers, { retry: { ...QUICK, retries: 2 } });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "throttled", status: 429 });
    expect(requests).toHaveLength(3);
  });

  test("not for ever", async () => {
    const { canvas, requests } = recordedClient(() => throttled(429), { retry: QUICK });
    await failureOf(canvas.conversations.get("4217"));
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.length).toBeLessThan(20);
  });
});

describe("is not repeated", () => {
  test.each(METHODS)("a $method that is forbidden", async ({ call }) => {
    const { canvas, requests } = recordedClient(FORBIDDEN, { retry: QUICK });
    expect(await failureOf(call(canvas))).toMatchObject({ kind: "forbidden" });
    expect(requests).toHaveLength(1);
  });

  test.each(METHODS.flatMap((row) => [400, 401, 404, 422, 500, 501, 505].map((status) => ({ ...row, status }))))(
    "a $method that is answered with $status",
    async ({ call, status }) => {
      const { canvas, requests } = recordedClient(FAILED(status), { retry: QUICK });
      expect(await failureOf(call(canvas))).toMatchObject({ status });
      expect(requests).toHaveLength(1);
    },
  );

  test.each([FAILED(502), FAILED(503), FAILED(504), UNREACHABLE])(
    "a POST that may have been carried out (%#)",
    async (answer) => {
      const { canvas, requests } = recordedClient(answer, { retry: QUICK });
      await failureOf(canvas.conversations.addMessage("4217", { body: "Noon is fine." }));
      expect(requests).toHaveLength(1);
    },
  );

  test.each([() => throttled(403), () => throttled(429), FAILED(503), UNREACHABLE])(
    "anything, if the options say so (%#)",
    async (answer) => {
      const { canvas, requests } = recordedClient(answer, { retry: false });
      await failureOf(canvas.conversations.get("4217"));
      expect(requests).toHaveLength(1);
    },
  );

  test("a page that is no JSON", async () => {
    const { canvas, requests } = recordedClient(FAILED(200), { retry: QUICK });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "unexpected" });
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["seconds", () => "60"],
    ["a date", () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])("what the server puts off for too long, in %s", { timeout: 5000 }, async (_, retryAfter) => {
    const answer = () => throttled(429, { "retry-after": retryAfter() });
    const { canvas, requests } = recordedClient(answer, { retry: { maxDelay: 5000 } });
    const error = await failureOf(canvas.conversations.get("4217"));
    expect(error.kind).toBe("throttled");
    expect(error.retryAfter).toBeGreaterThan(5000);
    expect(requests).toHaveLength(1);
  });
});

describe("options that no timer or count can hold", () => {
  /** Answers as a throttle for long enough to prove that nobody stops asking, but not for ever. */
  const throttling = (headers?: Record<string, string>) => (index: number) =>
    index < 50 ? throttled(429, headers) : FINE();

  test("do not repeat at once what the server puts off for longer than a timer runs", async () => {
    const { canvas, requests } = recordedClient(throttling({ "retry-after": "3000000" }), {
      retry: { ...QUICK, maxDelay: Number.POSITIVE_INFINITY },
    });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "throttled" });
    expect(requests).toHaveLength(1);
  });

  test.each([{ retries: Number.NaN }, { maxDelay: Number.NaN }])(
    "do not repeat at all if they are no number (%o)",
    async (option) => {
      const { canvas, requests } = recordedClient(throttling(), { retry: { ...QUICK, ...option } });
      expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "throttled" });
      expect(requests).toHaveLength(1);
    },
  );
});

describe("the wait", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date("2026-10-05T08:00:00Z") });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each([
    ["seconds", "20"],
    ["a date", "Mon, 05 Oct 2026 08:00:20 GMT"],
  ])("is as long as the server asks, in %s", async (_, retryAfter) => {
    const answers = inTurn(() => throttled(429, { "retry-after": retryAfter }), FINE);
    const { canvas, requests } = recordedClient(answers, { retry: { minDelay: 1, maxDelay: 30_000 } });
    const call = canvas.conversations.get("4217");
    await vi.advanceTimersByTimeAsync(19_999);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await call;
    expect(requests).toHaveLength(2);
  });

  test("doubles each time, up to the limit", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const waits = await waitsOf({ retries: 4, minDelay: 1000, maxDelay: 4000 });
    const [first = 0] = waits;
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(1000);
    expect(waits).toEqual([first, first * 2, first * 4, first * 4]);
  });

  test("is not the same for all clients", async () => {
    const retry = { retries: 1, minDelay: 1000 };
    vi.spyOn(Math, "random").mockReturnValue(0.25);
    const one = await waitsOf(retry);
    vi.spyOn(Math, "random").mockReturnValue(0.75);
    expect(await waitsOf(retry)).not.toEqual(one);
  });

  /** The milliseconds between the requests of a call that is throttled again and again. */
  async function waitsOf(retry: RetryOptions): Promise<number[]> {
    const times: number[] = [];
    const { canvas } = recordedClient(
      () => {
        times.push(Date.now());
        return throttled(403);
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
      expect(error).toMatchObject({ kind: "aborted", method });
    }
    expect(requests).toEqual([]);
  });

  // If the signal did not end the wait, the test would take too long.
  test("ends the wait, and nothing more is sent", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { canvas, requests } = recordedClient(() => throttled(429, { "retry-after": "20" }), { retry: {} });
    const failure = failureOf(canvas.conversations.get("4217", {}, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await failure).toMatchObject({ kind: "aborted" });
    expect(requests).toHaveLength(1);
  });

  test("ends a request that is not answered", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { url, arrivals } = await startHostileServer(() => controller.abort(new Error("no longer of interest")));
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: QUICK });
    const call = canvas.conversations.get("4217", {}, { signal: controller.signal });
    expect(await failureOf(call)).toMatchObject({ kind: "aborted" });
    expect(arrivals).toHaveLength(1);
  });

  test("ends an answer that does not end", { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { url } = await startHostileServer((response) => {
      response.writeHead(200).write("[");
      setTimeout(() => controller.abort(), 50);
    });
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: QUICK });
    const call = canvas.conversations.get("4217", {}, { signal: controller.signal });
    expect(await failureOf(call)).toMatchObject({ kind: "aborted" });
  });
});

describe("the timeout", { timeout: 5000 }, () => {
  const never = () => new Promise<never>(() => {});

  test("ends a request that is not answered", async () => {
    const { url, arrivals } = await startHostileServer(() => {});
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: QUICK, timeout: 100 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout", method: "GET" });
    expect(arrivals).toHaveLength(1);
  });

  test("ends an answer that does not end", async () => {
    const { url } = await startHostileServer((response) => {
      const timer = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(timer));
    });
    const canvas = createCanvas({ baseUrl: url, token: TOKEN, retry: QUICK });
    expect(await failureOf(canvas.conversations.get("4217", {}, { timeout: 100 }))).toMatchObject({ kind: "timeout" });
  });

  test("includes the repetitions", async () => {
    const { canvas, requests } = recordedClient(() => throttled(429), { retry: { ...QUICK, retries: 1_000_000 } });
    expect(await failureOf(canvas.conversations.get("4217", {}, { timeout: 100 }))).toMatchObject({ kind: "timeout" });
    expect(requests.length).toBeGreaterThan(1);
  });

  test.each([4000.5, 2 ** 31 - 0.5, 2 ** 31, 2 ** 32, Number.POSITIVE_INFINITY])(
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

  test("ends what takes longer also if it is a fraction", async () => {
    const { canvas } = recordedClient(never);
    expect(await failureOf(canvas.conversations.get("4217", {}, { timeout: 50.5 }))).toMatchObject({ kind: "timeout" });
  });

  test("ends a wait", async () => {
    const { canvas, requests } = recordedClient(() => throttled(429, { "retry-after": "20" }), { retry: {} });
    expect(await failureOf(canvas.conversations.get("4217", {}, { timeout: 100 }))).toMatchObject({ kind: "timeout" });
    expect(requests).toHaveLength(1);
  });

  test("includes the time that the token takes", async () => {
    const { canvas, requests } = recordedClient(FINE, { token: never, timeout: 100 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout" });
    expect(requests).toEqual([]);
  });

  test("of a call takes the place of the client's", async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return Response.json({});
    };
    const { canvas } = recordedClient((_, request) => Promise.race([slow(), aborted(request.signal)]), { timeout: 50 });
    await canvas.conversations.get("4217", {}, { timeout: 4000 });
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind: "timeout" });
  });
});

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
