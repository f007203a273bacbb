import { expect } from "vitest";
import { assertConforms, ConformanceError } from "../../../../src/conformance/index.ts";
import { type BundleFile, readBundle } from "../../../support/bundle.ts";
import { type ExampleExchange, exampleExchanges } from "../../../support/exampleExchanges.ts";
import { toEntry } from "../../../support/har.ts";
import { observe, verifyEntries } from "../support.ts";
import type { Change, Mutate } from "./byWire.ts";
import { EXCHANGE_CLASSES } from "./exchangeClasses.ts";
import { Oracle } from "./Oracle.ts";
import { REQUEST_CLASSES } from "./requestClasses.ts";
import { RESPONSE_CLASSES } from "./responseClasses.ts";

interface Mutation extends Change {
  kind: string;
}

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
  const mutate = (classes: Record<string, Mutate>, those = exchanges) =>
    those.flatMap((exchange) => {
      const entry = toEntry(exchange, accept);
      return Object.entries(classes).flatMap(([kind, change]) =>
        change(exchange, entry, oracle).map((changed): Mutation => ({ kind, ...changed })),
      );
    });
  // What is wrong with a request that got an error response may be why. Ids in requests can have either form.
  const successes = exchanges.filter(({ status }) => status < 300 && status !== 204);
  const ofRequests = bundle === "openapi.json" ? mutate(REQUEST_CLASSES, successes) : [];
  return { ofExchanges: mutate(EXCHANGE_CLASSES), ofRequests, ofResponses: mutate(RESPONSE_CLASSES) };
}

/** Which exchange is the first of its kind: of a distinct response, or of a request with a success. */
export function oneOfEach(): (exchange: ExampleExchange) => boolean {
  const seen = new Set<string>();
  return ({ operation, status, mediaType, value, body }) => {
    const key = JSON.stringify([status < 400 ? [operation.id, body] : "", status, mediaType, value]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Expects that `verify` finds something in each forbidden mutation, and in no other. */
export function expectFoundByVerify(mutations: readonly Mutation[]): void {
  const { findings } = verifyEntries(mutations.map(({ entry }) => entry));
  const found = new Set(findings.flatMap(({ entries }) => entries));
  const results = mutations.map((_, index) => found.has(index + 1));
  expectOnlyForbidden(mutations, results);
}

/** Expects the same of live checks of responses. */
export async function expectFoundLive(mutations: readonly Mutation[]): Promise<void> {
  const isFound = async ({ entry }: Mutation) => {
    const { response, request } = observe(entry);
    const error: unknown = await assertConforms(response, request).catch((reason: unknown) => reason);
    return error instanceof ConformanceError;
  };
  // Without a body, there is nothing wrong with these.
  const withBody = mutations.filter(({ entry: { response } }) => ![204, 304].includes(response.status));
  expectOnlyForbidden(withBody, await Promise.all(withBody.map(isFound)));
}

function expectOnlyForbidden(mutations: readonly Mutation[], found: readonly boolean[]): void {
  const wrong = mutations.filter(({ isForbidden }, index) => isForbidden !== found[index]);
  expect(wrong.slice(0, 10).map(describe)).toEqual([]);
  expect(mutations.filter(({ isForbidden }) => isForbidden).length).toBeGreaterThan(2000);
}

function describe({ kind, isForbidden, entry: { request, response } }: Mutation): string {
  const { method, url, postData } = request;
  const sent = postData ? ` ${postData.mimeType} ${postData.text}` : "";
  const problem = isForbidden ? "missed" : "a false alarm";
  return `${kind}, ${problem}: ${method} ${url}${sent} → ${response.status} ${JSON.stringify(response)}`;
}
