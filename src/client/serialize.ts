import type { ParseAs, PathSerializer } from "openapi-fetch";
import { createFinalURL } from "openapi-fetch";
import { CanvasError } from "./CanvasError.ts";
import { checkHeaders } from "./checkHeaders.ts";
import { checkValue, fillPath } from "./fillPath.ts";
import { type RetryRules, retryRules } from "./retry.ts";
import { readTimeout, type Settings } from "./settings.ts";
import type { CallOptions, Fetch } from "./types.ts";

/** Headers by their names, as openapi-fetch takes them. */
export type HeadersRecord = Record<string, unknown>;

/** What a call is made of: our own options, and what openapi-fetch takes. */
export interface CallInit extends Omit<CallOptions, "headers"> {
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  headers?: HeadersRecord | undefined;
  body?: unknown;
  baseUrl?: string | undefined;
  pathSerializer?: PathSerializer | undefined;
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  bodySerializer?: ((body: unknown, headers: HeadersRecord) => unknown) | undefined;
  parseAs?: ParseAs | undefined;
  fetch?: Fetch | undefined;
  accepts?: ((status: number, data: unknown) => boolean) | undefined;
  /** What else `fetch` takes. */
  init?: object | undefined;
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
  accepts: ((status: number, data: unknown) => boolean) | undefined;
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  headers: HeadersRecord;
  body: unknown;
  /** What else `fetch` takes. */
  init: object;
}

/** @throws CanvasError if the call cannot be sent */
export function serializeCall(method: string, schemaPath: string, call: CallInit, settings: Settings): SerializedCall {
  const { origin } = settings;
  const { baseUrl = origin, pathSerializer = fillPath, querySerializer = settings.querySerializer } = call;
  const { body, bodySerializer = toJson, asUserId = settings.asUserId, timeout, retry } = call;
  try {
    const params = { path: { ...call.path }, query: { ...call.query } };
    if (asUserId !== undefined) params.query.as_user_id = checkValue("asUserId", asUserId);
    if (call.headers) checkHeaders(call.headers);
    const headers = call.headers ? { ...settings.headers, ...call.headers } : settings.headers;
    return {
      method,
      schemaPath,
      url: createFinalURL(schemaPath, { baseUrl, params, pathSerializer, querySerializer }),
      signal: call.signal,
      timeout: timeout === undefined ? settings.timeout : readTimeout(timeout),
      rules: retry === undefined ? settings.rules : retryRules(retry),
      fetch: call.fetch ?? settings.fetch,
      parseAs: call.parseAs ?? "json",
      accepts: call.accepts,
      params,
      headers,
      body: body && bodySerializer(body, headers),
      init: call.init ?? {},
    };
  } catch (cause) {
    throw new CanvasError({ kind: "usage", method, url: origin + schemaPath, cause });
  }
}

/** The JSON of a body. Canvas reads ids from strings too, so they can be `bigint`. */
export function toJson(body: unknown): string {
  return JSON.stringify(body, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}
