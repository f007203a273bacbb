import type { HeadersOptions, ParseAs, PathSerializer } from "openapi-fetch";
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import { CanvasError } from "./CanvasError.ts";
import { checkValue, fillPath } from "./fillPath.ts";
import { type RetryRules, retryRules } from "./retry.ts";
import { readTimeout, type Settings } from "./settings.ts";
import type { CallOptions } from "./types.ts";

/** What a call is made of. */
export interface CallInit extends Omit<CallOptions, "headers"> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: HeadersOptions } | undefined;
  headers?: HeadersOptions | undefined;
  body?: unknown;
  bodySerializer?: ((body: unknown, headers: Headers) => unknown) | undefined;
  baseUrl?: string | undefined;
  parseAs?: ParseAs | undefined;
  pathSerializer?: PathSerializer | undefined;
  querySerializer?: ((query: Record<string, unknown>) => string) | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** What else `fetch` takes. */
  [other: string]: unknown;
}

/** A call as every attempt sends it, whatever the caller changes meanwhile. */
export interface SerializedCall {
  method: string;
  /** The path with its placeholders. */
  schemaPath: string;
  path: string;
  url: string;
  timeout: number;
  signal: AbortSignal | undefined;
  rules: RetryRules;
  parseAs: ParseAs;
  /** Whether a success has data of the documented kind. */
  accepts?: ((status: number, data: unknown) => boolean) | undefined;
  fetch: CallInit["fetch"];
  /** What openapi-fetch takes besides. */
  init: Record<string, unknown>;
}

/** @throws CanvasError if the call cannot be sent */
export function serializeCall(method: string, schemaPath: string, given: CallInit, settings: Settings): SerializedCall {
  const { origin } = settings;
  try {
    const { params, headers, baseUrl = origin, parseAs = "json", fetch, ...others } = given;
    const { signal, timeout, retry, asUserId = settings.asUserId, ...serializing } = others;
    const { pathSerializer = fillPath, querySerializer = settings.querySerializer, ...rest } = serializing;
    const { bodySerializer = toJson, body, ...init } = rest;
    const user = asUserId === undefined ? {} : { as_user_id: checkValue("asUserId", asUserId) };
    const copies = { path: { ...params?.path }, query: { ...params?.query, ...user } };
    const merged = headersOf(settings.headers, headers, params?.header);
    return {
      method,
      schemaPath,
      path: pathSerializer(schemaPath, copies.path),
      url: createFinalURL(schemaPath, { baseUrl, params: copies, querySerializer, pathSerializer }),
      timeout: readTimeout(timeout) ?? settings.timeout,
      signal,
      rules: retry === undefined ? settings.rules : retryRules(retry),
      parseAs,
      fetch,
      init: {
        ...init,
        params: copies,
        headers: merged,
        body: body === undefined ? undefined : bodySerializer(body, merged),
      },
    };
  } catch (cause) {
    throw new CanvasError({ kind: "usage", method, path: schemaPath, url: origin + schemaPath, cause });
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
export function headersOf(...sources: (HeadersOptions | undefined)[]): Headers {
  try {
    return mergeHeaders(...sources);
  } catch {
    const headers = sources.flatMap((source) => Object.entries(source ?? {}));
    const [name] = headers.find((header) => !isSendable(header)) ?? [];
    throw new TypeError(`The header ${JSON.stringify(name)} cannot be sent.`);
  }
}

function isSendable([name, value]: [string, unknown]): boolean {
  try {
    return new Headers([[name, String(value)]]).has(name);
  } catch {
    return false;
  }
}
