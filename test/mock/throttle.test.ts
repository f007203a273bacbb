import { afterEach, describe, expect, test, vi } from "vitest";
import { type Mock, type MockOptions, startMock, type ThrottleOptions } from "../../src/mock/index.ts";
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

  test("lets a client through again after a reset", async () => {
    const { ask, reset } = await start({ ...STILL, cost: 600 });
    const statuses = [(await ask()).status, (await ask()).status];
    reset();
    statuses.push((await ask()).status);
    expect(statuses).toEqual([200, 403, 200]);
  });
});

describe("the bucket, while the clock stands still", () => {
  async function bucket(throttle: ThrottleOptions) {
    const { ask, advance, reply } = await start(throttle);
    advance(0);
    const run = async () => {
      const response = await ask();
      return response.status === 200 ? Number(quotaOf(response)[1]) : "throttled";
    };
    return { run, wait: (seconds: number) => advance(seconds * 1000), reply };
  }

  test("leaks at Canvas' rate of 10 a second", async () => {
    const { run, wait } = await bucket({ cost: 300 });
    expect([await run(), await run(), await run()]).toEqual([300, 0, "throttled"]);
    wait(1);
    // 590 is below the mark: the next may run, and fills it to 890, of which it holds 800.
    expect([await run(), await run()]).toEqual([0, "throttled"]);
    wait(19.9);
    expect(await run()).toBe("throttled");
    wait(0.2);
    expect(await run()).toBe(0);
    wait(80);
    expect(await run()).toBe(300);
  });

  test("never holds more than its maximum", async () => {
    const { run, wait } = await bucket({ cost: 10_000, maximum: 700 });
    expect(await run()).toBe(0);
    wait(10.1);
    expect(await run()).toBe(0);
  });

  test("leaks while a request runs", async () => {
    const { run, wait, reply } = await bucket({ cost: 100 });
    reply("listConversations", () => {
      wait(3);
      return undefined;
    });
    // 50 up front, of which 30 are gone, and then 100 instead of the 50.
    expect(await run()).toBe(530);
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
