import { RULES as MISMATCHES, type Mismatch } from "../../core/checker/Mismatch.ts";
import type { Exchange } from "./exchange.ts";

/** What can be found, and what it means. */
export const RULES = {
  ...MISMATCHES,
  "not-in-contract": "An endpoint of Canvas that this contract does not describe.",
} as const;

export type RuleId = keyof typeof RULES;

/** What is found where, beside the endpoint. */
export type Found = Omit<Mismatch, "rule"> & { rule: RuleId };

/** One thing that is wrong in one place of an operation. It holds names and types of the traffic, and no values. */
export interface Finding extends Found {
  severity: "error" | "warning";
  /** Whether the baseline has it: then it fails nothing. */
  isKnown: boolean;
  /** Undefined where no operation of the contract was called. */
  operationId: string | undefined;
  method: string;
  /** The path's template. */
  path: string;
  status: number | undefined;
  /** How often: there can be several in an exchange. */
  occurrences: number;
  /** Where the first of them is. */
  first: FindingPlace;
  /** The numbers of the HAR entries, from 1. */
  entries: number[];
}

/** A place in a file of traffic. Line and column count from 1; the column counts bytes. */
export interface FindingPlace {
  file: string;
  entry: number;
  line: number;
  column: number;
}

/** An endpoint, as a report names it. */
export interface Endpoint {
  operationId?: string;
  path: string;
}

/** The methods of HTTP (RFC 9110, RFC 5789). Any other may be anything. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

/** Gathers findings; the same at the same place of an operation counts as one, whatever the position in a list. */
export class Findings {
  readonly #byKey = new Map<string, Finding>();
  readonly #baseline: ReadonlySet<string>;

  /** @param baseline the keys of findings that are known */
  constructor(baseline: ReadonlySet<string>) {
    this.#baseline = baseline;
  }

  add(found: Found, file: string, exchange: Exchange, { operationId, path }: Endpoint): void {
    const method = METHODS.includes(exchange.method) ? exchange.method : "*";
    const status = exchange.response?.status;
    const key = keyOf({ ...found, method, path, status });
    const known = this.#byKey.get(key);
    if (known) {
      known.occurrences++;
      if (known.entries.at(-1) !== exchange.entry) known.entries.push(exchange.entry);
      return;
    }
    this.#byKey.set(key, {
      ...found,
      severity: found.rule === "not-in-contract" ? "warning" : "error",
      isKnown: this.#baseline.has(key),
      operationId,
      method,
      path,
      status,
      occurrences: 1,
      first: { file, entry: exchange.entry, ...exchange.place },
      entries: [exchange.entry],
    });
  }

  /** The keys of the baseline that were not found again. */
  stale(): string[] {
    return [...this.#baseline].filter((key) => !this.#byKey.has(key));
  }

  /** In the order in which they were found. */
  list(): Finding[] {
    return [...this.#byKey.values()];
  }
}

/** What makes a finding the same in another recording. */
export function keyOf(
  finding: Pick<Finding, "rule" | "method" | "path" | "status" | "in" | "at" | "expected" | "found">,
): string {
  const { rule, method, path, status, in: part, at, expected, found } = finding;
  return [rule, method, path, status ?? "", part, at.replace(/\/\d+(?=\/|$)/g, "/*"), expected, found].join(" ");
}
