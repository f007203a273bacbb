import type { CanvasError } from "./CanvasError.ts";
import type { RetryOptions } from "./settings.ts";
import { LONGEST } from "./signals.ts";

/**
 * How long to wait before a call is repeated.
 *
 * @param attempt how often it was repeated already
 * @returns milliseconds, or -1 if it is not to be repeated
 */
export function retryDelay(
  { kind, status = 0, method, retryAfter }: CanvasError,
  attempt: number,
  options: RetryOptions | false = {},
): number {
  const { retries = 4, minDelay = 1000, maxDelay = 30_000 } = options || { retries: 0 };
  // A throttled request was not carried out. What else failed may have been: only what may happen twice is repeated.
  const isRepeatable =
    kind === "throttled" || (method !== "POST" && (kind === "network" || (status > 501 && status < 505)));
  const longest = Math.min(maxDelay, LONGEST);
  // Options that are no numbers repeat nothing.
  if (!(attempt < retries && retryAfter <= longest && isRepeatable)) return -1;
  return Math.max(retryAfter, Math.min(longest, minDelay * 2 ** attempt) * (1 - Math.random() / 2));
}
