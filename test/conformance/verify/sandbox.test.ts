import { afterAll, beforeAll, expect, test } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { assertConforms } from "../../../src/conformance/index.ts";
import { createMock, type InProcessMock, type Mock, startMock } from "../../../src/mock/index.ts";
import { type Played, play } from "../../scenarios/play.ts";
import { readScenarios } from "../../scenarios/readScenarios.ts";
import { readBundle } from "../../support/bundle.ts";
import { contractCalls, perform } from "../../support/contractCalls.ts";
import { type Entry, recordEntry } from "../../support/har.ts";
import { brief, verifyEntries } from "./support.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

test.each([
  ["openapi.json", "application/json"],
  ["openapi.string-ids.json", "application/json+canvas-string-ids, application/json"],
] as const)("the traffic of client and sandbox is valid, with the examples of %s", async (bundle, accept) => {
  const recorded: Entry[] = [];
  const canvas = createCanvas({
    baseUrl: mock.url,
    token: "secret",
    retry: false,
    fetch: async (request) => {
      const sent = new Request(request, { headers: { ...Object.fromEntries(request.headers), accept } });
      const copy = sent.clone();
      const response = await fetch(sent);
      recorded.push(await recordEntry(copy, response.clone()));
      return response;
    },
  });
  for (const call of contractCalls(readBundle(bundle))) await Object(perform(canvas, call)).catch(() => undefined);
  const { findings, exchanges, servers, coverage } = verifyEntries(recorded);

  expect(findings.map(brief)).toEqual([]);
  expect(servers).toEqual([mock.url]);
  expect(exchanges).toMatchObject({ total: recorded.length, documented: recorded.length });
  expect(coverage.details.filter(({ covered }) => covered.length === 0)).toEqual([]);
  expect(coverage.parameters.covered).toBe(coverage.parameters.total);
});

/** Scenarios that send what the contract forbids, to show what Canvas makes of it. */
const SENDING_WRONG = [
  ...["an-033", "an-101", "cc-015", "cc-105"],
  ...["conv-029", "conv-071", "conv-202", "conv-207", "conv-240", "conv-244", "conv-262"],
  ...["linked-103", "linked-105", "search-014", "search-101", "search-111"],
];

const STRING_IDS = "application/json+canvas-string-ids";

test("the traffic of all scenarios is valid in both forms of ids, but for those that send what is wrong", async () => {
  const recorded: { scenario: string; entry: Entry }[] = [];
  for (const { world, scenarios } of readScenarios()) {
    const mocks = [await createMock({ world }), await createMock({ world })] as const;
    for (const scenario of scenarios) {
      const problem = await play(
        twins(mocks, async (request, response) => {
          recorded.push({ scenario: scenario.id, entry: await recordEntry(request.clone(), response.clone()) });
          await assertConforms(response, request);
        }),
        scenario,
      );
      expect(problem, scenario.id).toBeUndefined();
    }
  }
  const { findings } = verifyEntries(recorded.map(({ entry }) => entry));
  expect(findings.filter(({ in: part }) => /response|status|header|operation/.test(part)).map(brief)).toEqual([]);
  const sending = findings.flatMap(({ entries }) => entries.map((entry) => recorded[entry - 1]?.scenario));
  expect([...new Set(sending)].sort()).toEqual(SENDING_WRONG);
});

/** Two mocks that get the same requests: the second is asked for string ids. The response is that of the first. */
function twins(
  [first, second]: readonly [InProcessMock, InProcessMock],
  onExchange: (request: Request, response: Response) => Promise<void>,
): Played {
  const exchange = async (mock: InProcessMock, request: Request) => {
    const response = await mock.fetch(request.clone());
    await onExchange(request, response);
    return response;
  };
  return {
    reset: () => {
      first.reset();
      second.reset();
    },
    advance: (time) => {
      first.advance(time);
      second.advance(time);
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const other = request.clone();
      other.headers.set("accept", STRING_IDS);
      await exchange(second, other);
      return exchange(first, request);
    },
  };
}
