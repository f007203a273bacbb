/** What can be wrong with an exchange. */
export const RULES = {
  "undocumented-endpoint": "The contract has no such operation of this resource.",
  "undocumented-status": "The contract has no response of this status for the operation.",
  "undocumented-content-type": "The contract has no body of this media type here.",
  "undocumented-parameter": "The operation has no such parameter.",
  "invalid-parameter": "A parameter of the path or the query does not fit its schema.",
  "invalid-request-body": "The request body does not fit its schema.",
  "invalid-header": "A response header is missing or does not fit its schema.",
  "invalid-response-body": "The response body does not fit its schema.",
} as const;

export type RuleId = keyof typeof RULES;

/** Where a request or a response differs from the contract, and how. It names what the contract names, and no values. */
export interface Mismatch {
  readonly rule: RuleId;
  readonly in: "operation" | "path" | "query" | "request body" | "status" | "header" | "response body";
  /**
   * The name of a parameter or header, or a JSON pointer (RFC 6901) into a body; empty for the whole. Names and keys that
   * the contract does not have are `*`: they may be personal.
   */
  readonly at: string;
  readonly expected: string;
  /** What kind of thing is there; never its value. */
  readonly found: string;
}

/** Why a part of an exchange could not be checked. */
export type Unchecked =
  | "request body not recorded"
  | "invalid request that was rejected"
  | "response body not recorded"
  | "response headers not recorded"
  | "no response recorded"
  | "not modified";
