import { createQuerySerializer } from "openapi-fetch";
import { type RetryRules, retryRules } from "./retry.ts";
import type { CanvasOptions, PathValue } from "./types.ts";
import { VERSION } from "./version.ts";

/** Milliseconds that an attempt may take by default. */
const TIMEOUT = 60_000;

/** The options of a client, read and completed. */
export interface Settings {
  origin: string;
  headers: Record<string, string>;
  rules: RetryRules;
  timeout: number;
  asUserId: PathValue | undefined;
  querySerializer: (query: Record<string, unknown>) => string;
}

/** @throws TypeError or RangeError if an option cannot be */
export function readSettings(options: CanvasOptions): Settings {
  const { baseUrl, userAgent = defaultUserAgent(), retry, timeout, concurrency = 1, asUserId } = options;
  if (!(concurrency >= 1)) throw new RangeError("concurrency has to be at least 1.");
  return {
    origin: readOrigin(baseUrl),
    headers: { Accept: "application/json+canvas-string-ids", ...(userAgent && { "User-Agent": userAgent }) },
    rules: retryRules(retry),
    timeout: readTimeout(timeout) ?? TIMEOUT,
    asUserId,
    querySerializer: createQuerySerializer(),
  };
}

/** @throws RangeError if the time is negative or no number */
export function readTimeout(timeout: number | undefined): number | undefined {
  if (timeout === undefined || timeout >= 0) return timeout;
  throw new RangeError(`timeout cannot be ${timeout}: give milliseconds.`);
}

/**
 * Reads a base URL.
 *
 * @returns its origin
 * @throws TypeError that says which rule is broken, if it is not the address of a host and nothing more, or would send the
 *   token in the clear
 */
export function readOrigin(baseUrl: string): string {
  const wrong = whatIsWrong(baseUrl);
  if (wrong) throw new TypeError(`baseUrl has to be like https://canvas.example.edu: ${wrong}.`);
  return new URL(baseUrl).origin;
}

function whatIsWrong(baseUrl: string): string | undefined {
  if (!URL.canParse(baseUrl)) return "this is no URL";
  const { protocol, origin, href, pathname, username, password } = new URL(baseUrl);
  if (!/^https?:$/.test(protocol)) return `${protocol} is not https:`;
  if (username || password) return "drop the user name and password";
  if (pathname !== "/") return `drop ${pathname}`;
  if (href !== `${origin}/`) return "drop the query and fragment";
  return protocol === "http:" && !isLoopback(origin) ? "http is for loopback only, use https" : undefined;
}

/** Whether an origin is on this machine. */
export function isLoopback(origin: string): boolean {
  return /:\/\/((.+\.)?localhost|127(\.\d+){3}|\[::1])(:\d+)?$/.test(origin);
}

/** Browsers name themselves; elsewhere the client does. */
function defaultUserAgent(): string | undefined {
  const isBrowser = /^Mozilla/.test(globalThis.navigator?.userAgent);
  return isBrowser ? undefined : `canvas-openapi/${VERSION}`;
}
