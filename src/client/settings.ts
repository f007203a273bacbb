import type { PathValue } from "../../generated/operations.ts";

/** How throttled and failed calls are repeated. */
export interface RetryOptions {
  /** How often at the most, after the first try. */
  retries?: number;
  /** Milliseconds before the first repetition; doubled each time, less a random part. */
  minDelay?: number;
  /** Milliseconds that no wait exceeds. A longer `Retry-After` ends the repetitions. */
  maxDelay?: number;
}

export interface CanvasOptions {
  /** Where the Canvas is, such as `https://canvas.example.edu`; `http` for a loopback address only. */
  baseUrl: string;
  /** The access token, or what brings one for each request. */
  token: string | (() => string | Promise<string>);
  /** Sends the requests, in place of the platform's own `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent as `User-Agent`, where the platform permits. */
  userAgent?: string | undefined;
  /** Acts as this user in every call, if the caller may become users. */
  asUserId?: PathValue | undefined;
  /** How to repeat calls; `false` to never do. */
  retry?: RetryOptions | false | undefined;
  /** Milliseconds after which a call fails, repetitions included. */
  timeout?: number | undefined;
}

/**
 * Reads a base URL.
 *
 * @returns its origin
 * @throws TypeError if it is not the address of a host and nothing more, or would send the token in the clear
 */
export function readOrigin(baseUrl: string): string {
  const { origin, href } = new URL(baseUrl);
  const isSafe = /^https:/.test(origin) || (/^http:/.test(origin) && isLoopback(origin));
  if (href !== `${origin}/` || !isSafe) {
    throw new TypeError("baseUrl must be an https origin");
  }
  return origin;
}

/** Whether an origin is on this machine. */
export function isLoopback(origin: string): boolean {
  return /:\/\/((.+\.)?localhost|127(\.\d+){3}|\[::1])(:\d+)?$/.test(origin);
}

/** The headers of every request but for its token. */
export function baseHeaders({ userAgent }: Pick<CanvasOptions, "userAgent">): Record<string, string> {
  return { Accept: "application/json+canvas-string-ids", ...(userAgent && { "User-Agent": userAgent }) };
}
