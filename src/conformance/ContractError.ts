/** Where an answer is not what the contract says, and how. */
export interface Deviation {
  /** What is wrong: that this was asked at all, the status, a header, or something in the body. */
  readonly in: "operation" | "status" | "header" | "body";
  /**
   * The header's name, or the place in the body (JSON pointer, RFC 6901). Keys that the contract does not name are `*`:
   * they may be personal.
   */
  readonly at: string;
  readonly expected: string;
  /** What kind of thing stands there; never the value. */
  readonly found: string;
}

/** What is known of an answer whatever it holds. */
export interface AnswerFacts {
  /** The operation, if the contract has it. */
  readonly operationId?: string;
  /** Method and path, with placeholders for all that may be personal. */
  readonly endpoint: string;
  readonly status: number;
}

/** How many deviations a message lists. */
const LISTED = 10;

/** An answer that the contract does not allow. It quotes no values: it can be logged. */
export class ContractError extends Error implements AnswerFacts {
  override name = "ContractError";
  readonly operationId?: string;
  readonly endpoint: string;
  readonly status: number;
  readonly deviations: readonly Deviation[];

  constructor({ operationId, endpoint, status }: AnswerFacts, deviations: readonly Deviation[]) {
    const lines = deviations.slice(0, LISTED).map(describe);
    if (deviations.length > LISTED) lines.push(`and ${deviations.length - LISTED} more`);
    const label = operationId === undefined ? endpoint : `${operationId} (${endpoint})`;
    super([`${label} answered ${status}, but not as the contract says:`, ...lines].join("\n  "));
    if (operationId !== undefined) this.operationId = operationId;
    this.endpoint = endpoint;
    this.status = status;
    this.deviations = deviations;
  }
}

function describe({ in: part, at, expected, found }: Deviation): string {
  return `${at ? `${part} ${at}` : part}: expected ${expected}, found ${found}`;
}
