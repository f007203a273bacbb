import createClient, { type Client } from "openapi-fetch";
import type { Answer, AnswerInfo, CallOptions, PathValue, Runtime } from "../generated/operations.ts";
import type { operations, paths } from "../generated/types.ts";
import { CanvasError, type CanvasErrorKind, kindOf } from "./CanvasError.ts";
import { fillPath } from "./fillPath.ts";
import { nextLink } from "./nextLink.ts";
import { readHeaders } from "./readHeaders.ts";
import { createPages, createReply } from "./reply.ts";
import { retryDelay, sleep, unlessAborted } from "./retry.ts";
import { type CanvasOptions, readOrigin } from "./settings.ts";

type AnyAnswer = AnswerInfo & { readonly status: number; readonly data: unknown };

type Method = "get" | "post" | "put" | "delete";

/** Paths as openapi-fetch sees them where the generated methods have checked the types already. */
interface AnyOperation {
  parameters: { path?: object; query?: object };
  requestBody?: { content: { "application/json": object } };
  responses: { 200: { content: { "application/json": string } } };
}
type AnyPaths = Record<string, Record<Method, AnyOperation>>;

export interface Transport extends Runtime {
  client: Client<paths>;
}

/** Creates what carries calls out for one Canvas: it authorises, repeats, pages, and makes every failure a CanvasError. */
export function createTransport(options: CanvasOptions): Transport {
  const origin = readOrigin(options.baseUrl);
  const fetchRequest = (request: Request) => (options.fetch ?? fetch)(request);
  const settings = {
    baseUrl: origin,
    fetch: (request: Request) => authorize(request).then(() => fetchRequest(request)),
    // A redirect could lead the token elsewhere.
    redirect: "manual" as const,
    headers: { Accept: "application/json+canvas-string-ids", "User-Agent": options.userAgent },
    pathSerializer: fillPath,
  };
  const sender = createClient<AnyPaths>(settings);

  return {
    client: createClient<paths>(settings),
    call: <Id extends keyof operations>(...call: Parameters<typeof prepare>) =>
      createReply(prepare<Answer<Id>>(...call)()),
    list: <A extends AnyAnswer, I>(
      ...[path, values, parameters, callOptions, key = ""]: Parameters<Runtime["list"]>
    ) => {
      const send = prepare<A>("get", path, values, parameters, callOptions, key);
      return createPages<A, I>(
        send(),
        ({ headers, url }) => {
          const next = nextLink(headers.get("Link"));
          return next === undefined ? next : send(next, url);
        },
        (data) => itemsIn(data, key),
      );
    },
  };

  /** Prepares a call: what comes back sends it, or asks for a page of it that the one before, at `page`, calls `next`. */
  function prepare<A extends AnyAnswer>(
    method: Method,
    template: string,
    values: readonly PathValue[],
    parameters: object = {},
    { headers = {}, signal: ownSignal, asUserId = options.asUserId, timeout = options.timeout }: CallOptions = {},
    key?: string,
  ): (next?: string, page?: string) => Promise<A> {
    const inBody = method[0] === "p";
    const query = bracketLists(inBody ? {} : parameters);
    const body = inBody && Object.keys(parameters).length > 0 && { body: parameters };

    return async (next, page) => {
      let signal: AbortSignal | null = null;
      for (let attempt = 0; ; attempt++) {
        let path = template;
        let params: AnyOperation["parameters"] = { path: values, query: { ...query, as_user_id: asUserId } };
        /** The URL that the request went to, once it went. */
        let url = "";
        let response: Response | undefined;
        let raw: unknown;
        /** The token that this request takes along. */
        let secret = "\0";
        try {
          if (attempt === 0) {
            const signals = [ownSignal, timeout && AbortSignal.timeout(timeout)].filter(
              (candidate) => typeof candidate === "object",
            );
            signal = signals.length > 1 ? AbortSignal.any(signals) : (signals[0] ?? null);
          }
          signal?.throwIfAborted();
          if (next !== undefined) {
            const target = new URL(next, page);
            if (target.origin !== origin || target.href === page) throw new TypeError("foreign or repeated next page");
            path = target.pathname + target.search;
            params = {};
          }
          const fetch = async (request: Request) => {
            secret = await authorize(request);
            signal?.throwIfAborted();
            url = request.url;
            return fetchRequest(request);
          };
          const result = await unlessAborted(
            sender.request(method, path, { parseAs: "text", params, headers, signal, fetch, ...body }),
            signal,
          );
          response = result.response;
          raw = result.error ?? result.data;
          if (!response.ok) throw undefined;
          const data = response.status === 204 ? undefined : JSON.parse(String(raw));
          if (response.status !== 204 && Object(data) !== data) throw new TypeError("not an object");
          if (key !== undefined && !Array.isArray(itemsIn(data, key))) throw new TypeError("not a list");
          const answer: AnyAnswer = {
            status: response.status,
            data,
            headers: response.headers,
            url,
            ...readHeaders(response.headers),
          };
          // The contract gives the methods their types; only a validator could prove them here.
          return answer as A;
        } catch (cause) {
          let kind: CanvasErrorKind = response
            ? kindOf(response.status, raw)
            : url
              ? "network"
              : next
                ? "unexpected"
                : "usage";
          if (signal?.aborted) kind = Object(signal.reason).name === "TimeoutError" ? "timeout" : "aborted";
          // An answer or the platform may quote the token; no error does.
          const error = new CanvasError(
            kind,
            method.toUpperCase(),
            new URL(url || path, origin).pathname,
            response,
            raw && JSON.parse(JSON.stringify(raw).replaceAll(JSON.stringify(secret).slice(1, -1), "[token]")),
            quotes(cause, secret) ? undefined : cause,
          );
          if (error.requestId?.includes(secret)) Object.assign(error, { requestId: "[token]" });
          const delay = retryDelay(error, attempt, options.retry);
          if (delay < 0) throw error;
          await sleep(delay, signal);
        }
      }
    };
  }

  /** Adds the token to a request for this Canvas, and to no other. Brings the token, or a text that nothing quotes. */
  async function authorize(request: Request): Promise<string> {
    if (!request.url.startsWith(`${origin}/`)) return "\0";
    const secret = typeof options.token === "function" ? await options.token() : options.token;
    // The platform would quote a header that it cannot set.
    if (!/^[!-~]+$/.test(secret)) throw new TypeError("malformed token");
    request.headers.set("Authorization", `Bearer ${secret}`);
    return secret;
  }
}

/** Canvas reads a list where the name has brackets: `include[]=uuid`. */
function bracketLists(parameters: object): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}

/** The items of a page: the page itself, or what an object around them has under `key`. */
function itemsIn(data: unknown, key: string) {
  return Array.isArray(data) ? data : Object(data)[key];
}

/** Whether a value, or anything that it holds, has a text in it. */
function quotes(value: unknown, text: string, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return value.includes(text);
  if (Object(value) !== value || seen.has(value)) return false;
  seen.add(value);
  const properties: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(value);
  return Reflect.ownKeys(properties).some((key) => quotes(properties[key as string]?.value, text, seen));
}
