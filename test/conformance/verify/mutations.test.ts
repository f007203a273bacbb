import { expect, test } from "vitest";
import { readBundle } from "../../support/bundle.ts";
import { exampleExchanges } from "../../support/exampleExchanges.ts";
import { toEntry } from "../../support/har.ts";
import { checkEntries } from "./check.ts";
import { type Mutation, mutationsOf } from "./mutations.ts";
import { Oracle } from "./oracle.ts";

const KINDS = [
  "dropped key",
  "changed type",
  "renamed value",
  "changed status",
  "undocumented parameter",
  "undocumented endpoint",
  "dropped key of a request",
  "changed type of a request",
  "renamed value of a request",
];

test.each([
  ["openapi.json", "application/json", 500],
  ["openapi.string-ids.json", "application/json+canvas-string-ids", 300],
] as const)(
  "every change that %s forbids is found, and none that it allows",
  async (bundle, accept, below) => {
    const document = readBundle(bundle);
    const oracle = new Oracle(document);
    const exchanges = exampleExchanges(document).filter(({ status }) => status < below);
    const mutations = exchanges.flatMap((exchange) => mutationsOf(exchange, oracle));
    const { findings } = await checkEntries(mutations.map(({ exchange }) => toEntry(exchange, accept)));

    const found = new Set(findings.flatMap(({ entries }) => entries));
    const judged = mutations.map((mutation, index) => ({ ...mutation, isFound: found.has(index + 1) }));
    for (const kind of KINDS) {
      const forbidden = judged.filter((mutation) => mutation.kind === kind && mutation.isForbidden);
      const missed = forbidden.filter(({ isFound }) => !isFound);
      const share = (100 * (forbidden.length - missed.length)) / forbidden.length;
      console.log(`${bundle}: ${kind}: ${share.toFixed(1)} % of ${forbidden.length} found`);
      expect.soft(forbidden.length, kind).toBeGreaterThan(0);
      expect.soft(missed.slice(0, 3).map(describe), kind).toEqual([]);
    }
    expect(judged.filter(({ isForbidden, isFound }) => isFound && !isForbidden).map(describe)).toEqual([]);
  },
  600_000,
);

function describe({ kind, exchange: { method, path, status, body, answer } }: Mutation): string {
  return `${kind}: ${method} ${path} ${JSON.stringify(body)} → ${status} ${JSON.stringify(answer)}`;
}
