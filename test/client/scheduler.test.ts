import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { retryRules } from "../../src/client/retry.ts";
import { createScheduler, type Turn } from "../../src/client/scheduler.ts";
import {
  MODELS,
  type Model,
  type Noise,
  REGIMES,
  type Regime,
  randomFrom,
  SimulatedCanvas,
  VirtualClock,
} from "../support/simulation.ts";

const RULES = retryRules();

beforeEach(() => {
  vi.spyOn(Math, "random").mockImplementation(randomFrom(7));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Sends requests until they get through, as the client does. */
async function simulate(regime: Regime, model: Model, noise?: Noise) {
  const clock = new VirtualClock();
  const canvas = new SimulatedCanvas(clock, regime, model, noise);
  const scheduler = createScheduler({}, clock);
  let failed = 0;
  const call = async (order?: number): Promise<void> => {
    const turn = await scheduler.enter(RULES, undefined, order);
    if ("kind" in turn) {
      failed++;
      return;
    }
    const received = await canvas.respond();
    const mayRepeat = scheduler.leave(turn, RULES, received.ok ? { received } : { received, kind: "throttled" });
    if (received.ok) return;
    if (mayRepeat) return call(turn.order);
    failed++;
  };
  await clock.run(Promise.all(Array.from({ length: regime.calls }, () => call())));
  return { failed, throttledShare: canvas.throttled / regime.calls, slowdown: clock.now() / canvas.optimum() };
}

describe("against a Canvas that", () => {
  const rows = MODELS.flatMap((model) => REGIMES.map((regime) => ({ ...regime, model })));

  test.each(rows)(
    "$model, $calls calls at a mark of $mark ($status) take about as long as they have to",
    async (row) => {
      // Without a network between, no header is out of date.
      const { failed, throttledShare, slowdown } = await simulate(row, row.model, { transit: 30 });
      expect(failed).toBe(0);
      expect(throttledShare).toBe(0);
      expect(slowdown).toBeLessThan(row.calls < 5000 ? 1.5 : 1.15);
    },
  );

  const noises: [string, Noise][] = [
    ["responses over a slow network", { transit: 100 }],
    ["sends headers that are a second old", { lag: 1000 }],
    ["others use with the same token", { others: 3 }],
    ["has a bucket that is two thirds full", { level: 400 }],
    ["has a bucket that is full to the brim", { level: 800 }],
    ["leaves out every third header", { headerless: 0.33 }],
    ["charges a lot for some requests", { expensive: 0.05 }],
  ];

  test.each(noises.flatMap(([name, noise]) => MODELS.map((model) => ({ name, noise, model }))))(
    "$name, and $model, no call fails and few are throttled",
    async ({ noise, model }) => {
      const { failed, throttledShare } = await simulate({ calls: 2000, mark: 600, status: 403 }, model, noise);
      expect(failed).toBe(0);
      expect(throttledShare).toBeLessThanOrEqual(0.005);
    },
  );
});

/** A scheduler on a clock of its own, and what has been let pass, in order. */
function started(options: Parameters<typeof createScheduler>[0] = {}) {
  const clock = new VirtualClock();
  const scheduler = createScheduler(options, clock);
  const passed: string[] = [];
  const enter = async (name: string, order?: number, signal?: AbortSignal) => {
    const turn = await scheduler.enter(RULES, signal, order);
    if ("kind" in turn) throw new Error(turn.kind);
    passed.push(name);
    return turn;
  };
  return { clock, scheduler, passed, enter };
}

/** A response of which only the quota is known. */
function leaving(remaining: number | undefined, cost = 1) {
  const headers = { "X-Rate-Limit-Remaining": String(remaining), "X-Request-Cost": String(cost) };
  return { received: new Response(null, remaining === undefined ? {} : { headers }) };
}

const THROTTLED = { ...leaving(0, 0), kind: "throttled" } as const;

/** Lets everything happen that waits for nothing. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** How many of many requests are let pass at once. */
async function burst({ enter, passed }: ReturnType<typeof started>): Promise<number> {
  const before = passed.length;
  for (let count = 0; count < 50; count++) enter(`${count}`);
  await settled();
  return passed.length - before;
}

/** Sends one request, which leaves so much of the quota. */
async function sendOne({ enter, scheduler }: ReturnType<typeof started>, remaining: number | undefined): Promise<void> {
  scheduler.leave(await enter("first"), RULES, leaving(remaining));
}

describe("at once run", () => {
  test.each([
    { name: "five before the first response", remaining: null, running: 5 },
    { name: "as many as fit into a quota of 600", remaining: 599, running: 11 },
    { name: "as many as fit into a quota of 700", remaining: 699, running: 13 },
    { name: "as many as fit into a quota of 300", remaining: 299, running: 5 },
    { name: "one where the quota is smaller than a reserve", remaining: 40, running: 1 },
    { name: "five where responses do not say what is left", remaining: undefined, running: 5 },
  ])("$name", async ({ remaining, running }) => {
    const scheduling = started();
    if (remaining !== null) await sendOne(scheduling, remaining);
    expect(await burst(scheduling)).toBe(running);
  });

  test.each([
    { concurrency: 3, running: 3 },
    { throttle: false, running: 50 },
    { throttle: false, concurrency: 3, running: 3 },
  ])("no more than the options say: %o", async ({ running, ...options }) => {
    const scheduling = started(options);
    await sendOne(scheduling, 599);
    expect(await burst(scheduling)).toBe(running);
  });

  test("no more after a long rest than the quota ever held", async () => {
    const scheduling = started();
    await sendOne(scheduling, 299);
    await scheduling.clock.run(scheduling.clock.sleep(3_600_000));
    expect(await burst(scheduling)).toBe(5);
  });

  test("fewer while the server may be at work on what was abandoned", async () => {
    const scheduling = started();
    await sendOne(scheduling, 599);
    const turns = await Promise.all(["a", "b", "c"].map((name) => scheduling.enter(name)));
    for (const turn of turns) scheduling.scheduler.leave(turn, RULES, { kind: "timeout" });
    expect(await burst(scheduling)).toBe(8);
  });
});

describe("the order", () => {
  test("is that of the calls, and a call that was throttled goes first", async () => {
    const { clock, scheduler, passed, enter } = started({ concurrency: 1 });
    const first = await enter("a");
    const others = ["b", "c"].map((name) => enter(name).then((turn) => scheduler.leave(turn, RULES, leaving(500))));
    expect(scheduler.leave(first, RULES, THROTTLED)).toBe(true);
    const again = enter("a", first.order).then((turn) => scheduler.leave(turn, RULES, leaving(500)));
    await clock.run(Promise.all([...others, again]));
    expect(passed).toEqual(["a", "a", "b", "c"]);
  });
});

describe("a request that is throttled", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockReturnValue(0);
  });

  /** Milliseconds until the next request may pass; it gets through if the test says so. */
  async function pauseOf({ clock, enter }: ReturnType<typeof started>): Promise<[number, Turn]> {
    const start = clock.now();
    const turn = await clock.run(enter("next"));
    return [clock.now() - start, turn];
  }

  test("lets all requests pause, twice as long each time, until one gets through", async () => {
    const scheduling = started();
    const { scheduler, enter } = scheduling;
    let turn = await enter("first");
    const pauses: number[] = [];
    // Without headers, so that the quota plays no part.
    const throttled = { received: new Response(), kind: "throttled" } as const;
    for (const ended of [throttled, throttled, throttled, leaving(undefined), throttled]) {
      scheduler.leave(turn, RULES, ended);
      const [pause, next] = await pauseOf(scheduling);
      pauses.push(pause);
      turn = next;
    }
    expect(pauses).toEqual([1000, 2000, 4000, 0, 1000]);
  });

  test("of requests that were sent before the pause does not prolong it", async () => {
    const scheduling = started();
    const turns = await Promise.all(["a", "b", "c"].map((name) => scheduling.enter(name)));
    for (const turn of turns) scheduling.scheduler.leave(turn, RULES, THROTTLED);
    const [pause] = await pauseOf(scheduling);
    expect(pause).toBe(1000);
  });

  const IMPATIENT = retryRules({ retries: 2 });

  test("too often ends the requests that wait, as their rules say", async () => {
    const scheduling = started({ concurrency: 1 });
    const { clock, scheduler, enter } = scheduling;
    for (const name of ["a", "b"]) scheduler.leave(await clock.run(enter(name)), IMPATIENT, THROTTLED);
    const turn = await clock.run(enter("last"));
    const waiting = [IMPATIENT, RULES].map((rules) => scheduler.enter(rules, undefined, undefined));
    scheduler.leave(turn, IMPATIENT, THROTTLED);
    expect(await clock.run(Promise.all(waiting))).toEqual([
      { kind: "throttled" },
      expect.objectContaining({ order: 5 }),
    ]);
  });
});
