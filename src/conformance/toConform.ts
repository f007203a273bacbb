import { checkLive, type RequestFacts } from "./checkLive.ts";

/** What a response is expected to be, beside what the contract says. */
export interface Expected extends RequestFacts {
  readonly status?: number;
}

/** The result of a matcher, as Vitest and Jest read it. */
export interface MatcherResult {
  pass: boolean;
  message: () => string;
}

/**
 * A matcher for Vitest's and Jest's `expect`: `await expect(response).toConform()`. The body can still be read afterwards.
 *
 * @throws TypeError if the value is no response, its body was read before, or its URL is not known
 */
export async function toConform(received: unknown, expected: Expected = {}): Promise<MatcherResult> {
  if (!(received instanceof Response)) throw new TypeError("toConform() is for a Response, as fetch returns it.");
  const { status, ...request } = expected;
  const error = await checkLive(received, request);
  const isOther = status !== undefined && status !== received.status;
  const wrong = isOther ? `expected the status ${status}, and the response has ${received.status}` : error?.message;
  return {
    pass: wrong === undefined,
    message: () => wrong ?? "expected the response not to conform to the contract, and it does",
  };
}
