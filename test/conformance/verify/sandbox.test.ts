import { afterAll, beforeAll, expect, test } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { type Mock, startMock } from "../../../src/mock/index.ts";
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
  expect(coverage.operations.covered).toBe(coverage.operations.total);
  expect(coverage.parameters.covered).toBe(coverage.parameters.total);
});
