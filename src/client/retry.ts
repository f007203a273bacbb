import type { CanvasErrorKind } from "./CanvasError.ts";
import { LONGEST } from "./clock.ts";
import type { RetryOptions } from "./types.ts";

/** How a call is repeated: the options with their defaults. */
export type RetryRules = Required<RetryOptions>;

/** The rules that an option stands for. Numbers that are none repeat nothing. */
export function retryRules(option: RetryOptions | false = {}): RetryRules {
  const { retries = 5, minDelay = 1000, maxDelay = 30_000 } = option || { retries: 0 };
  const isValid = retries >= 0 && minDelay >= 0 && maxDelay >= 0;
  return { retries: isValid ? retries : 0, minDelay, maxDelay: Math.min(maxDelay, LONGEST) };
}

/**
 * How long to wait before a repetition: twice as long each time, less a random part.
 *
 * @param count how many repetitions there were before
 * @returns milliseconds
 */
export function backoff(count: number, { minDelay, maxDelay }: RetryRules): number {
  return Math.min(maxDelay, minDelay * 2 ** count) * (1 - Math.random() / 2);
}

/** Whether a request that failed may be sent again: one that was throttled, or that may as well be carried out twice. */
export function isRepeatable(method: string, kind: CanvasErrorKind, status = 0): boolean {
  const isPassing = kind === "network" || [500, 502, 503, 504].includes(status);
  return kind === "throttled" || (isPassing && method !== "POST");
}
