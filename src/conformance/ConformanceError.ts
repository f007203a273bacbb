import type { Mismatch } from "../core/checker/Mismatch.ts";

/** What is known of a response whatever it contains. */
export interface ResponseFacts {
  /** The operation, if the contract has it. */
  readonly operationId?: string;
  /** Method and path, with placeholders for all that may be personal. */
  readonly endpoint: string;
  readonly status: number;
}

/** How many mismatches a message lists. */
const LISTED = 10;

/** A response that the contract does not allow. It quotes no values: it can be logged. */
export class ConformanceError extends Error implements ResponseFacts {
  override name = "ConformanceError";
  readonly operationId?: string;
  readonly endpoint: string;
  readonly status: number;
  readonly mismatches: readonly Mismatch[];

  constructor({ operationId, endpoint, status }: ResponseFacts, mismatches: readonly Mismatch[]) {
    const lines = mismatches.slice(0, LISTED).map(describe);
    if (mismatches.length > LISTED) lines.push(`and ${mismatches.length - LISTED} more`);
    const label = operationId === undefined ? endpoint : `${operationId} (${endpoint})`;
    super([`${label}: the response ${status} does not conform to the contract:`, ...lines].join("\n  "));
    if (operationId !== undefined) this.operationId = operationId;
    this.endpoint = endpoint;
    this.status = status;
    this.mismatches = mismatches;
  }
}

function describe({ in: part, at, expected, found }: Mismatch): string {
  return `${at ? `${part} ${at}` : part}: expected ${expected}, found ${found}`;
}
