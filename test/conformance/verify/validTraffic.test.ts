import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { type Mock, startMock } from "../../../src/mock/index.ts";
import { readBundle } from "../../support/bundle.ts";
import { contractCalls, perform } from "../../support/contractCalls.ts";
import { exampleExchanges } from "../../support/exampleExchanges.ts";
import { type Entry, toEntry } from "../../support/har.ts";
import { checkEntries } from "./check.ts";
import { recordEntry } from "./recordEntry.ts";

const STRING_IDS = "application/json+canvas-string-ids, application/json";
const BUNDLES = [
  ["openapi.json", "application/json", "integerIds"],
  ["openapi.string-ids.json", STRING_IDS, "stringIds"],
] as const;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

describe.each(BUNDLES)("with the examples of %s", (bundle, accept, ids) => {
  const document = readBundle(bundle);
  const entries = exampleExchanges(document).map((exchange) => toEntry(exchange, accept));

  test("every documented answer to every operation fits, and is counted", async () => {
    const { findings, exchanges, coverage } = await checkEntries(entries);

    expect(findings).toEqual([]);
    expect(exchanges).toMatchObject({ total: entries.length, [ids]: entries.length });
    const operations = operationsOf(document);
    expect(coverage.operations).toEqual({ covered: operations.length, total: operations.length });
    expect(coverage.statuses.covered).toBe(coverage.statuses.total);
  });

  test("the ids tell the bundle where the recorder left the headers out", async () => {
    const { findings, exchanges } = await checkEntries(entries.map(withoutHeaders));

    expect(findings).toEqual([]);
    expect(exchanges[ids]).toBeGreaterThan(entries.length / 5);
  });

  test("what the client and the mock say to each other fits", async () => {
    const recorded: Entry[] = [];
    const canvas = createCanvas({
      baseUrl: mock.url,
      token: "secret",
      retry: false,
      fetch: async (request) => {
        const asked = new Request(request, { headers: { ...Object.fromEntries(request.headers), accept } });
        const sent = asked.clone();
        const response = await fetch(asked);
        recorded.push(await recordEntry(sent, response.clone()));
        return response;
      },
    });
    for (const call of contractCalls(document)) await Object(perform(canvas, call)).catch(() => undefined);
    const { findings, exchanges, servers, coverage } = await checkEntries(recorded);

    expect(findings).toEqual([]);
    expect(servers).toEqual([mock.url]);
    expect(exchanges).toMatchObject({ total: recorded.length, [ids]: recorded.length });
    expect(coverage.operations.covered).toBe(coverage.operations.total);
    expect(coverage.parameters.covered).toBe(coverage.parameters.total);
  });
});

/** Some recorders keep nothing that could hold a secret. */
function withoutHeaders(entry: Entry): Entry {
  const { request, response } = entry;
  return { request: { ...request, headers: [] }, response: { ...response, headers: [] } };
}
