import { afterEach, describe, expect, test, vi } from "vitest";
import { type Mock, type MockOptions, startMock, type ThrottleOptions } from "../../src/mock/index.ts";
import { Throttle } from "../../src/mock/throttle.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";

let mock: Mock | undefined;
afterEach(() => mock?.stop());

async function start(throttle: MockOptions["throttle"] & object) {
  mock = await startMock({ throttle });
  const { url, reset, reply, advance } = mock;
  const ask = (path = "conversations", token = "one") =>
    fetch(`${url}/api/v1/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { url, ask, reset, reply, advance, requests: mock.requests };
}

const quotaOf = ({ headers }: Response) => [headers.get("x-request-cost"), headers.get("x-rate-limit-remaining")];

/** No leak: a test takes its time. */
const STILL = { outflow: 0 };

describe("a throttled mock", () => {
  test.each([
    { status: 403, text: "403 Forbidden (Rate Limit Exceeded)\n", options: {} },
    { status: 403, text: "403 Forbidden (Rate Limit Exceeded)\n", options: { status: 403 } },
    { status: 429, text: "429 Too Many Requests (Rate Limit Exceeded)\n", options: { status: 429 } },
  ] as const)(
    "fills up to the high-water mark, and responds $status as Canvas does",
    async ({ status, text, options }) => {
      const { ask } = await start({ ...STILL, ...options, cost: 250 });
      const responses = [await ask(), await ask(), await ask()];
      expect(responses.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(responses.map(quotaOf)).toEqual([
        ["250.0", "350.0"],
        ["250.0", "100.0"],
        ["250.0", "0.0"],
      ]);
      const throttled = await ask();
      expect([throttled.status, await throttled.text(), quotaOf(throttled)]).toEqual([status, text, [null, "0.0"]]);
      expect(throttled.headers.get("content-type")).toBe("text/plain; charset=utf-8");
      expect(throttled.headers.get("retry-after")).toBeNull();
      const validator = new ResponseValidator(readBundle("openapi.json"));
      expect(validator.problems("listConversations", status, "text/plain", text)).toEqual([]);
    },
  );

  test("takes the cost of a request in Canvas' form of a number", async () => {
    const { ask } = await start(STILL);
    expect(quotaOf(await ask())).toEqual(["0.0231", "599.9769"]);
  });

  test("counts for each token alone, and for those without one by their address", async () => {
    const { url, ask } = await start({ ...STILL, cost: 600 });
    const statuses = [];
    for (const token of ["one", "two", "one", "two"]) statuses.push((await ask("conversations", token)).status);
    for (let index = 0; index < 2; index++) statuses.push((await fetch(`${url}/api/v1/conversations`)).status);
    const inQuery = await fetch(`${url}/api/v1/conversations?access_token=two`);
    expect([...statuses, inQuery.status]).toEqual([200, 200, 403, 403, 401, 403, 403]);
  });

  test("counts every request, whatever its response", async () => {
    const { ask } = await start({ ...STILL, cost: 300 });
    const statuses = [];
    for (const path of ["nothing", "conversations?filter_mode=xor", "conversations", "nothing"])
      statuses.push((await ask(path)).status);
    expect(statuses).toEqual([404, 400, 403, 403]);
  });

  test("holds the up-front cost of each request that runs", async () => {
    const { ask, reply, requests } = await start({ ...STILL, cost: 0 });
    let open = () => {};
    const gate = new Promise<undefined>((resolve) => {
      open = () => resolve(undefined);
    });
    reply("listConversations", () => gate);
    const responding = Promise.all(Array.from({ length: 20 }, () => ask()));
    await vi.waitUntil(() => requests.length === 8);
    open();
    const responses = await responding;
    // 12 times 50 is the high-water mark.
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(12);
    expect(responses.filter(({ status }) => status === 403)).toHaveLength(8);
    expect(quotaOf(await ask())).toEqual(["0.0", "600.0"]);
  });

  test("lets a client through again after a while by its clock, and after a reset", async () => {
    const { ask, reset, advance } = await start({ cost: 600 });
    advance(0);
    const statuses = [(await ask()).status, (await ask()).status];
    advance(1000);
    statuses.push((await ask()).status, (await ask()).status);
    reset();
    statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 403, 200, 403, 200]);
  });
});

describe("the bucket", () => {
  /** A throttle under a clock of our own. */
  function bucket(options: ThrottleOptions) {
    let now = 0;
    const throttle = new Throttle(options, () => now);
    const run = () => {
      const settle = throttle.begin("client");
      return settle ? Number(settle()["x-rate-limit-remaining"]) : "throttled";
    };
    const wait = (seconds: number) => {
      now += seconds * 1000;
    };
    return { throttle, run, wait };
  }

  test("leaks at Canvas' rate of 10 a second", () => {
    const { run, wait } = bucket({ cost: 300 });
    expect([run(), run(), run()]).toEqual([300, 0, "throttled"]);
    wait(1);
    // 590 is below the mark: the next may run, and fills it to 890, of which it holds 800.
    expect([run(), run()]).toEqual([0, "throttled"]);
    wait(19.9);
    expect(run()).toBe("throttled");
    wait(0.2);
    expect(run()).toBe(0);
    wait(80);
    expect(run()).toBe(300);
  });

  test("never holds more than its maximum", () => {
    const { run, wait } = bucket({ cost: 10_000, maximum: 700 });
    expect(run()).toBe(0);
    wait(10.1);
    expect(run()).toBe(0);
  });

  test("leaks while a request runs", () => {
    const { throttle, wait } = bucket({ cost: 100 });
    const settle = throttle.begin("client");
    wait(3);
    // 50 up front, of which 30 are gone, and then 100 instead of the 50.
    expect(settle?.()["x-rate-limit-remaining"]).toBe("530.0");
  });
});

test.each([
  [{ cost: -1 }, "throttle.cost is -1: give a number from 0 on."],
  [{ outflow: Number.NaN }, "throttle.outflow is NaN"],
])("%j is rejected", async (throttle, says) => {
  await expect(startMock({ throttle })).rejects.toThrow(says);
});

test("a status that Canvas does not throttle with is rejected", async () => {
  // @ts-expect-error
  await expect(startMock({ throttle: { status: 503 } })).rejects.toThrow("throttle.status is 503: give 403 or 429.");
});
