import { createQuerySerializer, mergeHeaders } from "openapi-fetch";
import type { Answer, AnswerInfo, CallOptions, PathValue, Runtime } from "../../generated/operations.ts";
import type { operations } from "../../generated/types.ts";
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
  values: Record<string, unknown>;
  query: Record<string, unknown>;
  body: object;
  options: CallOptions;
  /** Names the items where the answer is an object around a list. */
  key?: string;
  /** How the page at `url` names this one, if it is not the first; `earlier` is a page before. */
  next?: { link: string; url: string; earlier: string };
}

/** Creates what carries calls out for one Canvas: it authorises, repeats, pages, and makes every failure a CanvasError. */
export function createTransport(options: CanvasOptions): Runtime {
  const origin = readOrigin(options.baseUrl);
  const serialize = createQuerySerializer();

  return {
    call: <Id extends keyof operations>(...args: Parameters<Runtime["call"]>) =>
      createReply(send<Answer<Id>>(readCall(...args))),
    list: <A extends AnyAnswer, I>(...[path, values, parameters, given, key = ""]: Parameters<Runtime["list"]>) => {
      const call = { ...readCall("get", path, values, parameters, given), key };
      return createPages<A, I>(
        send(call),
        ({ headers, url }, earlier) => {
          const link = nextLink(headers.get("Link"));
          return link === undefined ? undefined : send({ ...call, next: { link, url, earlier } });
        },
        (data) => itemsIn(data, key),
      );
    },
  };

  function readCall(
    method: "get" | "post" | "put" | "delete",
    path: string,
    values: readonly PathValue[],
    parameters?: object,
    given?: CallOptions,
  ): Call {
    // What is called without types may give null.
    const own = parameters ?? {};
    const inBody = method === "post" || method === "put";
    const query = { ...(inBody ? {} : bracketLists(own)), as_user_id: given?.asUserId ?? options.asUserId };
    return {
      method: method.toUpperCase(),
      path,
      values: { ...values },
      query,
      body: inBody ? own : {},
      options: given ?? {},
    };
  }

  /** Sends a call, again and again where that may help. */
  async function send<A extends AnyAnswer>(call: Call): Promise<A> {
    let signal: AbortSignal | null = null;
    for (let attempt = 0; ; attempt++) {
      const trace: Trace = { method: call.method, path: call.path, isFollowing: call.next !== undefined };
      try {
        if (attempt === 0) signal = signalOf(call.options.signal, call.options.timeout ?? options.timeout);
        signal?.throwIfAborted();
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
    // Also of a next page: what the server names can hold anything.
    trace.path = fillPath(call.path, call.values);
    const request = createRequest(call, trace.path, signal);
    trace.secret = await authorize(request, origin, options.token);
    signal?.throwIfAborted();
    trace.isSent = true;
    const response = await (options.fetch ?? fetch)(request);
    const text = await response.text();
    trace.response = response;
    trace.raw = response.ok ? text : readJson(text);
    if (!response.ok) throw undefined;
    const { status, headers } = response;
    return { status, data: readData(call, status, text), headers, url: request.url, ...readHeaders(headers) };
  }

  function createRequest(call: Call, path: string, signal: AbortSignal | null): Request {
    const { method, query, body, next } = call;
    // Who acts is named in the query, by the same rules as in a path.
    fillPath("{asUserId}", { asUserId: query.as_user_id ?? "self" });
    const hasBody = Object.keys(body).length > 0;
    const search = serialize(query);
    const json = hasBody ? { "Content-Type": "application/json" } : {};
    return new Request(next ? nextUrl(next) : origin + path + (search && `?${search}`), {
      method,
      headers: mergeHeaders(json, baseHeaders(options), call.options.headers),
      body: hasBody ? JSON.stringify(body) : null,
      signal,
      // A redirect could lead the token elsewhere.
      redirect: "manual",
    });
  }

  /** The URL of the next page, which must be of this Canvas. */
  function nextUrl({ link, url, earlier }: NonNullable<Call["next"]>): string {
    // The platform would quote a URL that it cannot use, and a fragment makes no other page.
    const target = URL.canParse(link, url) ? new URL(link, url).href.replace(/#.*/, "") : "";
    if (!target.startsWith(`${origin}/`) || target === url || target === earlier) {
      throw new TypeError("foreign or repeated next page");
    }
    return target;
  }
}

/** A body: JSON if it is JSON, else text. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Reads the data of a success. It has to be a list, or an object that has one under the call's key, if there is a key.
 *
 * @throws TypeError if it is not what Canvas would send
 */
function readData({ method, key }: Call, status: number, text: string): unknown {
  // What is asked for has a body.
  if (status === 204 && method !== "GET") return undefined;
  const data = readJson(text);
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
