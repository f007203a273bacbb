import type { Operation } from "./bundle.ts";
import type { Exchange } from "./exchange.ts";

/** What can be wrong with an exchange, and how bad it is. */
export const RULES = {
  "undocumented-endpoint": { severity: "error", text: "The contract has no such operation of this resource." },
  "undocumented-status": { severity: "error", text: "The contract has no answer of this status to the operation." },
  "undocumented-content-type": { severity: "error", text: "The contract has no body of this media type here." },
  "undocumented-parameter": { severity: "error", text: "The contract has no such parameter of the operation." },
  "invalid-parameter": { severity: "error", text: "A parameter of the path or the query does not fit its schema." },
  "invalid-request-body": { severity: "error", text: "A request body does not fit its schema." },
  "invalid-response-body": { severity: "error", text: "A response body does not fit its schema." },
  "not-in-contract": { severity: "warning", text: "An endpoint of Canvas that this contract does not describe." },
} as const satisfies Record<string, { severity: "error" | "warning"; text: string }>;

export type RuleId = keyof typeof RULES;

/** One thing that is wrong in one place of an operation. It holds names and types of the traffic, and no values. */
export interface Finding {
  rule: RuleId;
  severity: "error" | "warning";
  /** Undefined where no operation of the contract was called. */
  operationId: string | undefined;
  method: string;
  /** The path's template. */
  path: string;
  status: number | undefined;
  in: "request" | "path" | "query" | "request body" | "response" | "response body";
  /** A parameter's name, or a JSON pointer into a body; empty for the whole. */
  place: string;
  expected: string;
  found: string;
  /** How often: there can be several in an exchange. */
  occurrences: number;
  /** The numbers of the HAR entries, from 1. */
  entries: number[];
  /** Where the first of them stands in the file, from 1; the column counts bytes. */
  line: number;
  column: number;
}

/** What is particular to a finding beside where it was. */
export type Deviation = Pick<Finding, "rule" | "in" | "place" | "expected" | "found">;

/** Gathers findings; the same at the same place of an operation counts as one, whatever the position in a list. */
export class Findings {
  readonly #byKey = new Map<string, Finding>();

  add(deviation: Deviation, exchange: Exchange, endpoint: Pick<Operation, "path"> & { id?: string }): void {
    const finding: Finding = {
      ...deviation,
      severity: RULES[deviation.rule].severity,
      operationId: endpoint.id,
      method: exchange.method,
      path: endpoint.path,
      status: exchange.response?.status,
      occurrences: 1,
      entries: [exchange.entry],
      ...exchange.place,
    };
    const key = JSON.stringify([
      deviation.rule,
      finding.method,
      finding.path,
      finding.status,
      deviation.in,
      deviation.place.replace(/\/\d+(?=\/|$)/g, "/*"),
      deviation.expected,
      deviation.found,
    ]);
    const known = this.#byKey.get(key);
    if (!known) {
      this.#byKey.set(key, finding);
      return;
    }
    known.occurrences++;
    if (known.entries.at(-1) !== exchange.entry) known.entries.push(exchange.entry);
  }

  /** Errors first, then in the order of the traffic. */
  list(): Finding[] {
    const rank = ({ severity }: Finding) => (severity === "error" ? 0 : 1);
    return [...this.#byKey.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  }
}
