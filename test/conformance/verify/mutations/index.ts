import { expect } from "vitest";
import { type BundleFile, readBundle } from "../../../support/bundle.ts";
import { type ExampleExchange, exampleExchanges } from "../../../support/exampleExchanges.ts";
import { toEntry } from "../../../support/har.ts";
import { verifyEntries } from "../support.ts";
import { mutateExample } from "./byExample.ts";
import type { Mutate } from "./byWire.ts";
import type { Mutation } from "./Mutation.ts";
import { Oracle } from "./Oracle.ts";
import { REQUEST_CLASSES } from "./requestClasses.ts";
import { RESPONSE_CLASSES } from "./responseClasses.ts";

export type { Mutation } from "./Mutation.ts";

/** The two forms of ids: the bundle, and the `Accept` that asks for it. */
export const FORMS = [
  { bundle: "openapi.json", accept: "application/json" },
  { bundle: "openapi.string-ids.json", accept: "application/json+canvas-string-ids" },
] as const satisfies { bundle: BundleFile; accept: string }[];

/** The mutations of a bundle's examples, of all or of those that are chosen. */
export function createMutations(
  { bundle, accept }: (typeof FORMS)[number],
  isChosen: (exchange: ExampleExchange) => boolean = () => true,
) {
  const document = readBundle(bundle);
  const oracle = new Oracle(document);
  const exchanges = exampleExchanges(document).filter(isChosen);
  const mutate = (classes: Record<string, Mutate>, those: ExampleExchange[]) =>
    those.flatMap((exchange) => {
      const entry = toEntry(exchange, accept);
      return Object.entries(classes).flatMap(([kind, change]) =>
        change(exchange, entry, oracle).map((changed): Mutation => ({ kind, ...changed })),
      );
    });
  return {
    ofExamples: exchanges.flatMap((exchange) => mutateExample(exchange, oracle, accept)),
    ofResponses: mutate(RESPONSE_CLASSES, exchanges),
    // What is wrong with a request that got an error response may be why. Ids in requests can have either form.
    ofRequests:
      bundle === "openapi.json"
        ? mutate(
            REQUEST_CLASSES,
            exchanges.filter(({ status }) => status < 300 && status !== 204),
          )
        : [],
  };
}

/** One exchange of each distinct response, and of each request with a success. */
export function oneOfEach(): (exchange: ExampleExchange) => boolean {
  const seen = new Set<string>();
  return ({ operation, status, mediaType, value, body }) => {
    const key = JSON.stringify([status < 400 ? [operation.id, body] : "", status, mediaType, value]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Whether `verify` finds something in a mutation, by its index. */
export function verifyAll(mutations: readonly Mutation[]): (index: number) => boolean {
  const { findings } = verifyEntries(mutations.map(({ entry }) => entry));
  const found = new Set(findings.flatMap(({ entries }) => entries));
  return (index) => found.has(index + 1);
}

/** The result for one kind. */
interface Row {
  kind: string;
  forbidden: number;
  missed: Mutation[];
  allowed: number;
  falseAlarms: Mutation[];
}

/**
 * Expects that something is found in the forbidden mutations, and in no other.
 *
 * @returns how many there are, by kind
 */
export function expectFound(mutations: readonly Mutation[], isFound: (index: number) => boolean): Row[] {
  const rows = new Map<string, Row>();
  mutations.forEach((mutation, index) => {
    const { kind, isForbidden } = mutation;
    const row = rows.get(kind) ?? { kind, forbidden: 0, missed: [], allowed: 0, falseAlarms: [] };
    rows.set(kind, row);
    row[isForbidden ? "forbidden" : "allowed"]++;
    if (isForbidden !== isFound(index)) row[isForbidden ? "missed" : "falseAlarms"].push(mutation);
  });
  for (const { kind, missed, falseAlarms } of rows.values()) {
    expect.soft(missed.slice(0, 3).map(describe), `${kind}: missed`).toEqual([]);
    expect.soft(falseAlarms.slice(0, 3).map(describe), `${kind}: false alarms`).toEqual([]);
  }
  return [...rows.values()];
}

function describe({ entry: { request, response } }: Mutation): string {
  const { method, url, postData } = request;
  const sent = postData ? ` ${postData.mimeType} ${postData.text}` : "";
  return `${method} ${url}${sent} → ${response.status} ${JSON.stringify(response)}`;
}

/** A table of the results, for people. */
export function toTable(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ kind, forbidden, missed, allowed, falseAlarms }) => {
    const share = forbidden === 0 ? "" : `${((100 * (forbidden - missed.length)) / forbidden).toFixed(1)} %`;
    return [kind.padEnd(46), forbidden, share, allowed, falseAlarms.length].map((cell) => String(cell).padStart(8));
  });
  const head = ["kind".padEnd(46), "wrong", "found", "valid", "alarms"].map((cell) => cell.padStart(8));
  return [title, ...[head, ...lines].map((cells) => cells.join(" "))].join("\n");
}
