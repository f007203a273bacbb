import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CanvasOptions } from "../../src/client/index.ts";
import { failureOf, HOST, QUICK, type Responder, recordedClient, throttled } from "../support/recordedClient.ts";
import { randomFrom } from "../support/simulation.ts";
import { useVirtualTime } from "../support/virtualTime.ts";

useVirtualTime();
beforeEach(() => {
  vi.spyOn(Math, "random").mockImplementation(randomFrom(7));
});

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** The headers of a response that leaves so much of the quota. */
const leaving = (remaining: number) => ({
  headers: { "X-Rate-Limit-Remaining": String(remaining), "X-Request-Cost": "1.0" },
});

/** A client whose requests take a second. */
function slowClient(options: Partial<CanvasOptions>) {
  return recordedClient(() => sleep(1000).then(() => Response.json([], leaving(599))), options);
}

async function settle<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  work.finally(() => {
    isDone = true;
  });
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  return work;
}

describe("a 403 whose text is lost", () => {
  const EMPTY = { "X-Rate-Limit-Remaining": "0.0" };
  const PAGE = "<h1>Forbidden</h1>";
  const JSON_ERROR = '{"status":"unauthorized"}';

  test.each([
    { name: "with no body", body: null, headers: EMPTY, kind: "throttled" },
    { name: "with a page as its body", body: PAGE, headers: EMPTY, kind: "throttled" },
    { name: "with a cost, as a request that was carried out has", headers: { ...EMPTY, "X-Request-Cost": "1" } },
    { name: "with something left", body: PAGE, headers: { "X-Rate-Limit-Remaining": "31.5" } },
    { name: "without headers", body: PAGE },
    { name: "with an error of Canvas", body: JSON_ERROR, headers: EMPTY },
  ])("$name is $kind", async ({ body = null, headers = {}, kind = "forbidden" }) => {
    const { canvas } = recordedClient(() => new Response(body, { status: 403, headers }));
    expect(await failureOf(canvas.conversations.get("4217"))).toMatchObject({ kind });
  });
});

describe("many calls at once", () => {
  test("run as far as the cap allows, pages and repetitions too", async () => {
    let running = 0;
    let most = 0;
    const { canvas, requests } = recordedClient(
      async (index, { url }) => {
        most = Math.max(most, ++running);
        await sleep(10);
        running--;
        if (index % 3 === 0) return new Response("", { status: 503 });
        const link = `<${HOST}/api/v1/conversations?page=2>; rel="next"`;
        return Response.json([], url.includes("page") ? {} : { headers: { Link: link } });
      },
      { concurrency: 2, retry: QUICK },
    );
    await settle(Promise.all(Array.from({ length: 10 }, () => canvas.conversations.list().all())));
    expect(requests.length).toBeGreaterThan(20);
    expect(most).toBe(2);
  });

  test("have a quota for each token", async () => {
    let count = 0;
    const { canvas, requests } = slowClient({ token: () => `1042~token-${count++ % 3}` });
    const calls = Promise.all(Array.from({ length: 50 }, () => canvas.conversations.list()));
    await vi.advanceTimersByTimeAsync(0);
    // Five of each, as nothing is known yet.
    expect(requests).toHaveLength(15);
    await settle(calls);
  });
});

describe("a call that waits for the quota", () => {
  test("does not time out", async () => {
    const { canvas } = slowClient({ concurrency: 1, timeout: 1500 });
    await settle(Promise.all(Array.from({ length: 20 }, () => canvas.conversations.list())));
  });

  test("ends with the caller's signal, and the cause is the throttle", async () => {
    const { canvas, requests } = recordedClient(() => throttled(429), { retry: {} });
    const controller = new AbortController();
    const { signal } = controller;
    const failures = Array.from({ length: 6 }, () => failureOf(canvas.conversations.get("4217", {}, { signal })));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(new DOMException("too late", "TimeoutError"));
    const errors = await Promise.all(failures);
    for (const error of errors)
      expect(error).toMatchObject({ kind: "timeout", cause: { name: "CanvasError", kind: "throttled" } });
    expect(errors.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 0]);
    expect(requests).toHaveLength(5);
  });

  test("goes on when the system's clock is put back", async () => {
    const { canvas, requests } = recordedClient((index) => (index < 5 ? throttled(429) : Response.json({})), {
      retry: {},
    });
    const calls = Promise.all(Array.from({ length: 6 }, () => canvas.conversations.get("4217")));
    await vi.advanceTimersByTimeAsync(10);
    vi.setSystemTime(Date.now() - 3_600_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requests).toHaveLength(11);
    await calls;
  });

  test("keeps no timer once it has ended", async () => {
    const { canvas } = recordedClient(() => throttled(429), { retry: {} });
    const controller = new AbortController();
    const failure = failureOf(canvas.conversations.get("4217", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await failure;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a call that is throttled again and again", () => {
  /** Throttles what is asked of one conversation, and nothing else. */
  const unfair: Responder = async (_, { url }) => {
    await sleep(100);
    return url.endsWith("/4217") ? throttled(403) : Response.json({}, leaving(500));
  };

  test("does not fail while others get through, and does not hold them up", async () => {
    const { canvas } = recordedClient(unfair, { retry: {} });
    let hasEnded = false;
    const end = () => {
      hasEnded = true;
    };
    canvas.conversations.get("4217").then(end, end);
    for (let round = 0; round < 40; round++) {
      await settle(canvas.conversations.get("31"));
      expect(hasEnded).toBe(false);
    }
  });

  test("fails in the end if no other does", async () => {
    const { canvas, requests } = recordedClient(unfair, { retry: { retries: 3 } });
    expect(await settle(failureOf(canvas.conversations.get("4217")))).toMatchObject({ kind: "throttled", attempts: 4 });
    expect(requests).toHaveLength(4);
  });

  test("fails together with those that wait, if nothing gets through", async () => {
    const { canvas, requests } = recordedClient(() => throttled(403), { retry: { retries: 2 } });
    const start = Date.now();
    const failures = Array.from({ length: 500 }, () => failureOf(canvas.conversations.get("4217")));
    for (const error of await settle(Promise.all(failures))) expect(error.kind).toBe("throttled");
    expect(Date.now() - start).toBeLessThan(60_000);
    expect(requests.length).toBeLessThan(20);
  });
});
