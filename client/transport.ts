import { createFinalURL, createQuerySerializer, mergeHeaders } from "openapi-fetch";
import type { Answer, AnswerInfo, CallOptions, PathValue, Runtime } from "../generated/operations.ts";
import type { operations } from "../generated/types.ts";
import { authorize } from "./authorize.ts";
import { fillPath } from "./fillPath.ts";
import { nextLink } from "./nextLink.ts";
import { readHeaders } from "./readHeaders.ts";
import { createPages, createReply } from "./reply.ts";
import { retryDelay } from "./retry.ts";
import { baseHeaders, type CanvasOptions, readOrigin } from "./settings.ts";
import { signalOf, sleep, unlessAborted } from "./signals.ts";
import { errorOf, type Trace } from "./trace.ts";

type AnyAnswer = AnswerInfo & { readonly status: number; readonly data: unknown };

/** A call as it was made, or as it goes on to the next page. */
interface Call {
  method: string;
  path: string;
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body: object;
  options: CallOptions;
  /** Names the items where the answer is an object around a list. */
  key?: string;
  /** Where the page before names this one, if it is not the first. */
  next?: { link: string; url: string };
}

/** Creates what carries calls out for one Canvas: it authorises, repeats, pages, and makes every failure a CanvasError. */
export function createTransport(options: CanvasOptions): Runtime {
  const origin = readOrigin(options.baseUrl);
  const serializers = { baseUrl: origin, querySerializer: createQuerySerializer(), pathSerializer: fillPath };

  return {
    call: <Id extends keyof operations>(...args: Parameters<Runtime["call"]>) =>
      createReply(send<Answer<Id>>(readCall(...args))),
    list: <A extends AnyAnswer, I>(...[path, values, parameters, given, key = ""]: Parameters<Runtime["list"]>) => {
      const call = { ...readCall("get", path, values, parameters, given), key };
      return createPages<A, I>(
        send(call),
        ({ headers, url }) => {
          const link = nextLink(headers.get("Link"));
          return link === undefined ? undefined : send({ ...call, next: { link, url } });
        },
        (data) => itemsIn(data, key),
      );
    },
  };

  function readCall(
    method: "get" | "post" | "put" | "delete",
    path: string,
    values: readonly PathValue[],
    parameters: object = {},
    given: CallOptions = {},
  ): Call {
    const inBody = method === "post" || method === "put";
    const query = { ...(inBody ? {} : bracketLists(parameters)), as_user_id: given.asUserId ?? options.asUserId };
    return {
      method: method.toUpperCase(),
      path,
      params: { path: { ...values }, query },
      body: inBody ? parameters : {},
      options: given,
    };
  }

  /** Sends a call, again and again where that may help. */
  async function send<A extends AnyAnswer>(call: Call): Promise<A> {
    let signal: AbortSignal | null = null;
    for (let attempt = 0; ; attempt++) {
      const trace: Trace = { method: call.method, path: call.path, isFollowing: call.next !== undefined };
      try {
        if (attempt === 0) signal = signalOf(call.options.signal, call.options.timeout ?? options.timeout);
        const exchanging = exchange(call, trace, signal);
        const answer: AnyAnswer = await (signal ? unlessAborted(exchanging, signal) : exchanging);
        // The contract gives the methods their types; only a validator could prove them here.
        return answer as A;
      } catch (cause) {
        const error = errorOf(trace, cause, signal);
        const delay = retryDelay(error, attempt, options.retry);
        if (delay < 0) throw error;
        await sleep(delay, signal);
      }
    }
  }

  /** Sends a call once, and notes in `trace` how far it came. */
  async function exchange(call: Call, trace: Trace, signal: AbortSignal | null): Promise<AnyAnswer> {
    signal?.throwIfAborted();
    const request = createRequest(call, signal);
    trace.path = new URL(request.url).pathname;
    trace.secret = await authorize(request, origin, options.token);
    signal?.throwIfAborted();
    trace.isSent = true;
    const response = await (options.fetch ?? fetch)(request);
    const text = await response.text();
    trace.response = response;
    trace.raw = response.ok ? text : readRefusal(text);
    if (!response.ok) throw undefined;
    const { status, headers } = response;
    return { status, data: readData(status, text, call.key), headers, url: request.url, ...readHeaders(headers) };
  }

  function createRequest(call: Call, signal: AbortSignal | null): Request {
    const { method, path, params, body, next } = call;
    const hasBody = Object.keys(body).length > 0;
    const json = hasBody ? { "Content-Type": "application/json" } : {};
    return new Request(next ? nextUrl(next) : createFinalURL(path, { ...serializers, params }), {
      method,
      headers: mergeHeaders(json, baseHeaders(options), call.options.headers),
      body: hasBody ? JSON.stringify(body) : null,
      signal,
      // A redirect could lead the token elsewhere.
      redirect: "manual",
    });
  }

  /** The URL of the next page, which must be of this Canvas. */
  function nextUrl({ link, url }: { link: string; url: string }): URL {
    const target = new URL(link, url);
    if (target.origin !== origin || target.href === url) throw new TypeError("foreign or repeated next page");
    return target;
  }
}

/** The body of a refusal: JSON if it is JSON, else text. */
function readRefusal(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Reads the data of a success.
 *
 * @param key given if the answer has to be a list, or an object that has one under this name
 * @throws SyntaxError or TypeError if it is not what Canvas would send
 */
function readData(status: number, text: string, key: string | undefined): unknown {
  if (status === 204) return undefined;
  const data: unknown = JSON.parse(text);
  if (Object(data) !== data) throw new TypeError("not an object");
  if (key !== undefined && !Array.isArray(itemsIn(data, key))) throw new TypeError("not a list");
  return data;
}

/** The items of a page: the page itself, or what an object around them has under `key`. */
function itemsIn(data: unknown, key: string) {
  return Array.isArray(data) ? data : Object(data)[key];
}

/** Canvas reads a list where the name has brackets: `include[]=uuid`. */
function bracketLists(parameters: object): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}
