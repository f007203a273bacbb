import type { HeadersOptions, ParseAs, PathSerializer } from "openapi-fetch";
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import { CanvasError } from "./CanvasError.ts";
import { checkValue, fillPath } from "./fillPath.ts";
import { type RetryRules, retryRules } from "./retry.ts";
import { readTimeout, type Settings } from "./settings.ts";
import type { CallOptions, Fetch } from "./types.ts";

/** What a call is made of: our own options, and what openapi-fetch and `fetch` take. */
export interface CallInit extends Omit<CallOptions, "headers"> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  headers?: HeadersOptions | undefined;
  body?: unknown;
  baseUrl?: string;
  pathSerializer?: PathSerializer;
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  bodySerializer?: (body: unknown, headers: Headers) => unknown;
  parseAs?: ParseAs;
  fetch?: Fetch | undefined;
  [other: string]: unknown;
}

/** A call as every attempt sends it, whatever the caller changes meanwhile. */
export interface SerializedCall {
  /** In capitals. */
  method: string;
  /** The path with its placeholders. */
  schemaPath: string;
  url: string;
  signal: AbortSignal | undefined;
  timeout: number;
  rules: RetryRules;
  /** Sends the requests, in place of the platform's `fetch`. */
  fetch: Fetch | undefined;
  parseAs: ParseAs;
  /** Whether a success has data of the documented kind. */
  accepts?: (status: number, data: unknown) => boolean;
  /** What openapi-fetch takes besides. */
  init: Record<string, unknown>;
}

/** @throws CanvasError if the call cannot be sent */
export function serializeCall(method: string, schemaPath: string, init: CallInit, settings: Settings): SerializedCall {
  const { origin, querySerializer: toQuery } = settings;
  const { baseUrl = origin, pathSerializer = fillPath, querySerializer = toQuery, bodySerializer = toJson, ...given } = init;
  const { params, headers: own, body, signal, timeout, retry, asUserId = settings.asUserId, ...others } = given;
  const { fetch = settings.fetch, parseAs = "json", ...rest } = others;
  try {
    const user = asUserId === undefined ? {} : { as_user_id: checkValue("asUserId", asUserId) };
    const copies = { path: { ...params?.path }, query: { ...params?.query, ...user } };
    const headers = headersOf(settings.headers, own);
    return {
      method,
      schemaPath,
      url: createFinalURL(schemaPath, { baseUrl, params: copies, pathSerializer, querySerializer }),
      signal,
      timeout: timeout === undefined ? settings.timeout : readTimeout(timeout),
      rules: retry === undefined ? settings.rules : retryRules(retry),
      fetch,
      parseAs,
      init: { ...rest, params: copies, headers, body: body && bodySerializer(body, headers) },
    };
  } catch (cause) {
    throw new CanvasError({ kind: "usage", method, url: origin + schemaPath, cause });
  }
}

/** The JSON of a body. Canvas reads ids from strings too, so they can be `bigint`. */
export function toJson(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

/**
 * Merges headers.
 *
 * @throws TypeError that names a header that cannot be sent; the platform's own would quote it
 */
function headersOf(base: Record<string, string>, own: HeadersOptions | undefined): Headers {
  for (const [name, value] of Object.entries({ ...base, ...own })) {
    if (/^[!#-'*+.^`|~\w-]+$/.test(name) && /^[\t -~\x80-\xff]*$/.test(`${value}`)) continue;
    throw new TypeError(`the header ${JSON.stringify(name)} cannot be sent`);
  }
  return mergeHeaders(base, own);
}
