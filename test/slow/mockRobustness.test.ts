import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { sendHostileRequests } from "../support/hostileRequests.ts";

const COUNT = 6000;

let mock: Mock;
const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

test(`${COUNT} hostile requests neither stop nor hang the mock, nor make it fail`, async () => {
  const { problems, seen } = await sendHostileRequests(mock.url, 0, COUNT);
  expect(problems).toEqual([]);
  // A fault of the mock itself is a line on stderr. A 500 that Canvas sends is none.
  expect(faults.mock.calls).toEqual([]);
  expect([...seen.keys()].filter((status) => status > 500)).toEqual([]);
  // The requests are bad in many ways, or this would prove little.
  for (const status of [200, 400, 401, 404, 417, 431]) expect(seen.get(status), `${status}`).toBeGreaterThan(0);
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers: { authorization: "Bearer any" } });
  expect(response.status).toBe(200);
}, 600_000);
