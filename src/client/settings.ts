import { createQuerySerializer } from "openapi-fetch";
import { checkHeaders } from "./checkHeaders.ts";
import { type RetryRules, retryRules } from "./retry.ts";
import type { CanvasOptions } from "./types.ts";
import { VERSION } from "./version.ts";

/** The options of a client, read and completed. */
export interface Settings extends Pick<CanvasOptions, "fetch" | "asUserId"> {
  origin: string;
  headers: Record<string, string>;
  rules: RetryRules;
  timeout: number;
  querySerializer: (query: Record<string, unknown>) => string;
}

/** @throws TypeError or RangeError if an option cannot be */
export function readSettings(options: CanvasOptions): Settings {
  const { baseUrl, userAgent = defaultUserAgent(), retry, timeout, concurrency = 1, asUserId, fetch } = options;
  if (!(concurrency >= 1)) throw new RangeError("concurrency has to be at least 1");
  const headers = { Accept: "application/json+canvas-string-ids", ...(userAgent && { "User-Agent": userAgent }) };
  checkHeaders(headers);
  return {
    origin: readOrigin(baseUrl),
    headers,
    rules: retryRules(retry),
    timeout: readTimeout(timeout),
    asUserId,
    fetch,
    querySerializer: createQuerySerializer(),
  };
}

/**
 * Reads a time in milliseconds.
 *
 * @throws RangeError if it is negative or no number
 */
export function readTimeout(timeout = 60_000): number {
  if (timeout >= 0) return timeout;
  throw new RangeError(`timeout cannot be ${timeout}`);
}

/**
 * Reads a base URL.
 *
 * @returns its origin
 * @throws TypeError that says what to correct, if it is not the address of a host and nothing more, or would send the token
 *   in the clear
 */
export function readOrigin(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new TypeError("baseUrl has to be a URL, such as https://canvas.example.edu");
  const { protocol, origin, href, pathname } = new URL(baseUrl);
  const isSafe = protocol === "https:" || (protocol === "http:" && isLoopback(origin));
  if (!isSafe) throw new TypeError("baseUrl has to be https; http is for loopback only");
  if (pathname !== "/") throw new TypeError(`baseUrl has to be a host only: drop ${pathname}`);
  if (href !== `${origin}/`) throw new TypeError("baseUrl has to be a host only: drop user name, query and fragment");
  return origin;
}

/** Whether an origin is on this machine. */
export function isLoopback(origin: string): boolean {
  return /:\/\/((.+\.)?localhost|127(\.\d+){3}|\[::1])(:\d+)?$/.test(origin);
}

/** Browsers name themselves; elsewhere the client does. */
function defaultUserAgent(): string | undefined {
  return /^Mozilla/.test(globalThis.navigator?.userAgent) ? undefined : `canvas-openapi/${VERSION}`;
}
