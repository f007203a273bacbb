import { describe, expect, test, vi } from "vitest";
import type { ProgressState } from "../../src/client/index.ts";
import { failureOf, HOST, inTurn, QUICK, recordedClient, throttled } from "../support/recordedClient.ts";
import { useVirtualTime } from "../support/virtualTime.ts";

/** What is read of a job. */
const job = (workflow_state: ProgressState) => ({ id: "9007199254740993", workflow_state });

const reporting = (state: ProgressState) => () => Response.json(job(state));
const failing = (status: number) => () => Response.json({}, { status });
const JOB_URL = `${HOST}/api/v1/progress/9007199254740993`;

describe("waiting for a job", () => {
  useVirtualTime();

  /** The outcome of a wait, in whose course time passes. */
  async function outcomeOf<T>(wait: Promise<T>): Promise<T> {
    wait.catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    return wait;
  }

  test.each(["completed", "failed", "canceled"] as const)("goes on until it is %s", async (state) => {
    const states = ["queued", "running", "waiting_for_external_tool", state] as const;
    const { canvas, requests } = recordedClient(inTurn(...states.map(reporting)));
    expect(await outcomeOf(canvas.progress.wait("9007199254740993"))).toEqual(job(state));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(Array(4).fill(`GET ${JOB_URL}`));
  });

  test("goes on in a state that is not known", async () => {
    const unknown = () => Response.json({ ...job("running"), workflow_state: "paused" });
    const { canvas, requests } = recordedClient(inTurn(unknown, reporting("completed")));
    await outcomeOf(canvas.progress.wait("9007199254740993"));
    expect(requests).toHaveLength(2);
  });

  test("takes a job as a response contains it, or an id of any kind", async () => {
    const { canvas, requests } = recordedClient(reporting("completed"));
    const queued = await canvas.conversations.batchUpdate({ conversation_ids: ["4217"], event: "star" });
    for (const given of [queued, "9007199254740993", 9007199254740993n]) await outcomeOf(canvas.progress.wait(given));
    expect(requests.slice(1).map(({ url }) => url)).toEqual([JOB_URL, JOB_URL, JOB_URL]);
  });

  test("passes on the other options of a call", async () => {
    const { canvas, requests } = recordedClient(inTurn(reporting("running"), reporting("completed")));
    await outcomeOf(canvas.progress.wait("7301", { asUserId: "2202", headers: { "x-trace": "7" } }));
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?as_user_id=2202", "?as_user_id=2202"]);
    expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["7", "7"]);
  });

  test.each([
    { interval: undefined, pause: 1000 },
    { interval: 5000, pause: 5000 },
    { interval: 0, pause: 1000 },
    { interval: 1, pause: 100 },
    { interval: -1, pause: 100 },
    { interval: Number.NaN, pause: 1000 },
  ])("pauses $pause ms if the interval is $interval", async ({ interval, pause }) => {
    const times: number[] = [];
    const { canvas } = recordedClient((index) => {
      times.push(Date.now());
      return index === 0 ? reporting("running")() : reporting("completed")();
    });
    await outcomeOf(canvas.progress.wait("7301", { interval }));
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBe(pause);
  });

  test("survives the throttle", async () => {
    const respond = inTurn(
      () => throttled(429),
      reporting("running"),
      () => throttled(403),
      reporting("completed"),
    );
    const { canvas, requests } = recordedClient(respond, { retry: QUICK });
    expect(await outcomeOf(canvas.progress.wait("7301"))).toMatchObject({ workflow_state: "completed" });
    expect(requests).toHaveLength(4);
  });

  test.each([
    ["the server fails", failing(500)],
    ["a gateway sends a page", () => new Response("<p>")],
    [
      "the network fails",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
  ])("survives one request in a row for which %s", async (_, fail) => {
    const respond = inTurn(fail, reporting("running"), fail, reporting("completed"));
    const { canvas, requests } = recordedClient(respond);
    expect(await outcomeOf(canvas.progress.wait("7301"))).toMatchObject({ workflow_state: "completed" });
    expect(requests).toHaveLength(4);
  });

  test("fails with two in a row", async () => {
    const { canvas, requests } = recordedClient(inTurn(reporting("running"), failing(500)));
    expect(await outcomeOf(failureOf(canvas.progress.wait("7301")))).toMatchObject({ kind: "server" });
    expect(requests).toHaveLength(3);
  });

  test.each([401, 403, 404])("fails at once with %d", async (status) => {
    const { canvas, requests } = recordedClient(inTurn(reporting("running"), failing(status)));
    const error = await outcomeOf(failureOf(canvas.progress.wait("7301")));
    expect(error).toMatchObject({ status, path: "/api/v1/progress/7301" });
    expect(requests).toHaveLength(2);
  });

  test("ends with the caller's signal, also in a pause", async () => {
    const controller = new AbortController();
    const { canvas, requests } = recordedClient(reporting("running"));
    const failure = failureOf(canvas.progress.wait("7301", { interval: 20_000, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(30);
    controller.abort();
    expect(await failure).toMatchObject({ kind: "aborted" });
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([100, 20_000, 2 ** 31, Number.POSITIVE_INFINITY])(
    "ends after the timeout, with an interval of %d",
    async (interval) => {
      const { canvas } = recordedClient(reporting("running"));
      const start = Date.now();
      const failure = failureOf(canvas.progress.wait("7301", { interval, timeout: 30_000 }));
      failure.then(() => expect(Date.now() - start).toBe(30_000));
      expect(await outcomeOf(failure)).toMatchObject({ kind: "timeout" });
    },
  );
});

test("a job is cancelled with a POST", async () => {
  const { canvas, requests } = recordedClient(reporting("failed"));
  expect((await canvas.progress.cancel("7301", { message: "No longer wanted" })).workflow_state).toBe("failed");
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`POST ${HOST}/api/v1/progress/7301/cancel`]);
  expect(await requests[0]?.json()).toEqual({ message: "No longer wanted" });
});
