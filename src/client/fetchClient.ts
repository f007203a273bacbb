import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import createClient, { createQuerySerializer } from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { createSender, type Sender } from "./sender.ts";
import { type CallInit, type HeadersRecord, toJson } from "./serialize.ts";
import type { CanvasOptions, FetchClient } from "./types.ts";

export { CanvasError, type CanvasErrorKind } from "./CanvasError.ts";
export type { CanvasOptions, FetchClient, Middleware, RetryOptions } from "./types.ts";

/** What a method of openapi-fetch takes, and our own options. */
interface Init extends Omit<CallInit, "headers" | "path" | "query" | "querySerializer" | "accepts" | "init"> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown>; header?: object };
  headers?: Headers | HeadersRecord;
  querySerializer?: QuerySerializer<unknown> | QuerySerializerOptions;
  /** What else `fetch` takes. */
  [other: string]: unknown;
}

/**
 * Creates a typed openapi-fetch client of a Canvas: the one that the methods of `createCanvas` run on. It throttles,
 * repeats, authorises and checks path values as they do, but it returns error responses as openapi-fetch does, and follows
 * no pages. What it throws is a CanvasError. Each call also takes `timeout`, `retry` and `asUserId`.
 *
 * @throws TypeError or RangeError if an option cannot be
 */
export function createFetchClient(options: CanvasOptions): FetchClient {
  const sender = createSender(options);
  const bind = (method: string) => (path: string, init?: Init) => request(sender, method, path, init);
  // The contract gives the methods their types.
  return Object.assign(createClient<paths>(), {
    request: (method: string, path: string, init?: Init) => request(sender, method.toUpperCase(), path, init),
    GET: bind("GET"),
    PUT: bind("PUT"),
    POST: bind("POST"),
    DELETE: bind("DELETE"),
    OPTIONS: bind("OPTIONS"),
    HEAD: bind("HEAD"),
    PATCH: bind("PATCH"),
    TRACE: bind("TRACE"),
    use: sender.client.use,
    eject: sender.client.eject,
  });
}

async function request({ serialize, send }: Sender, method: string, path: string, init: Init = {}) {
  const { params, querySerializer, headers, body, baseUrl, pathSerializer, parseAs, fetch, ...others } = init;
  const { bodySerializer = serializeBody, signal, timeout, retry, asUserId, redirect: _, ...rest } = others;
  const call = serialize(method, path, {
    path: params?.path,
    query: params?.query,
    headers: { ...(headers instanceof Headers ? Object.fromEntries(headers) : headers), ...params?.header },
    querySerializer: typeof querySerializer === "object" ? createQuerySerializer(querySerializer) : querySerializer,
    ...{ body, bodySerializer, baseUrl, pathSerializer, parseAs, fetch },
    ...{ signal, timeout, retry, asUserId },
    init: rest,
  });
  const outcome = await send(call);
  if (!outcome.error) return outcome;
  const { error, response } = outcome;
  if ("raw" in outcome) return { error: outcome.raw, response };
  throw error;
}

/** As openapi-fetch does, with the brackets that Canvas reads in forms. */
function serializeBody(body: unknown, headers: HeadersRecord): unknown {
  if (body instanceof FormData) return body;
  const texts = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const type = new Headers(texts).get("Content-Type");
  const isForm = type?.startsWith("application/x-www-form-urlencoded");
  return isForm ? formOf(body).toString() : toJson(body);
}

/** A form of a value: `recipients[]=2202`, `conversation[starred]=true`. */
function formOf(value: unknown, name = "", form = new URLSearchParams()): URLSearchParams {
  if (Array.isArray(value)) {
    for (const item of value) formOf(item, name.endsWith("[]") ? name : `${name}[]`, form);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) formOf(item, name ? `${name}[${key}]` : key, form);
  } else if (value !== undefined) {
    form.append(name, String(value ?? ""));
  }
  return form;
}
