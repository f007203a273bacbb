import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Finding, Verification, type VerifyReport } from "../../../src/conformance/verify/index.ts";
import type { Thresholds } from "../../../src/conformance/verify/thresholds.ts";
import { readBundle } from "../../support/bundle.ts";
import { type ExampleExchange, exampleExchanges } from "../../support/exampleExchanges.ts";
import { type Entry, type HarHeader, toEntry } from "../../support/har.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

/** Writes a file, and others beside it, into a folder that is gone after the test. */
export function writeTraffic(
  text: string | Uint8Array,
  name = "traffic.har",
  others: Record<string, string | Uint8Array> = {},
): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries({ ...others, [name]: text })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return path.join(folder, name);
}

/** Verifies entries as those of a file, an entry on each line from the third on. */
export function verifyEntries(
  entries: readonly unknown[],
  { file = "traffic.har", known = new Set<string>(), thresholds = {} }: VerifyEntriesOptions = {},
): VerifyReport {
  const verification = new Verification(undefined, known);
  entries.forEach((value, index) => {
    verification.add({ value, number: index + 1, place: { line: index + 3, column: 1 } }, file);
  });
  return verification.report([file], thresholds);
}

interface VerifyEntriesOptions {
  file?: string;
  /** The keys of findings that a baseline has. */
  known?: ReadonlySet<string>;
  thresholds?: Thresholds;
}

/** What a finding says, in one line. */
export function brief({ rule, in: part, at, expected, found }: Finding): string {
  return `${rule}: ${part}${at === "" ? "" : ` ${at}`}: ${expected}: ${found}`;
}

/** What is found in an entry. */
export function findingsIn(entry: unknown): string[] {
  return verifyEntries([entry]).findings.map(brief);
}

const EXAMPLES = exampleExchanges(readBundle("openapi.json"));

/** The first documented response of a status, or the first at all, to an operation. */
export function example(operationId: string, status?: number): ExampleExchange {
  const found = EXAMPLES.find((one) => one.operation.id === operationId && (status ?? one.status) === one.status);
  if (!found) throw new Error(`There is no ${operationId} ${status}`);
  return found;
}

export function entryOf(operationId: string, status?: number): Entry {
  return toEntry(example(operationId, status));
}

/** The response and the request of an entry, as live checks get them. */
export function observe({ request, response }: Entry) {
  const isToken = ({ name }: HarHeader) => /^[\w-]+$/.test(name);
  const toHeaders = (list: HarHeader[]) =>
    new Headers(list.filter(isToken).map(({ name, value }): [string, string] => [name, value]));
  const { status } = response;
  // As bytes: a text would bring a type of its own. `Response` takes no body for these two.
  const body = [204, 304].includes(status) ? null : new TextEncoder().encode(response.content.text ?? "");
  return {
    response: new Response(body, { status, headers: toHeaders(response.headers) }),
    request: { method: request.method, url: request.url, headers: toHeaders(request.headers) },
  };
}
