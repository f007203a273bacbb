import type { Entry } from "../../../support/har.ts";

/** An exchange with one thing changed. */
export interface Mutation {
  kind: string;
  entry: Entry;
  /** Whether the contract forbids it, by other validators than those under test. */
  isForbidden: boolean;
}
