import createClient, { type Client } from "openapi-fetch";
import type { Answer, AnswerInfo, CallOptions, PathValue, Runtime } from "../generated/operations.ts";
import type { operations, paths } from "../generated/types.ts";
import { fillPath } from "./fillPath.ts";
import { nextLink } from "./nextLink.ts";
import { readHeaders } from "./readHeaders.ts";
import { createPages, createReply } from "./reply.ts";
import { retryDelay } from "./retry.ts";
import { type CanvasOptions, readOrigin } from "./settings.ts";
import { signalOf, sleep, unlessAborted } from "./signals.ts";
import { errorOf, type Trace } from "./trace.ts";

type AnyAnswer = AnswerInfo & { readonly status: number; readonly data: unknown };

type Method = "get" | "post" | "put" | "delete";

/** Paths as openapi-fetch sees them where the generated methods have checked the types already. */
interface AnyOperation {
  parameters: { path?: object; query?: object };
  requestBody?: { content: { "application/json": object } };
  responses: { 200: { content: { "application/json": string } } };
}
type AnyPaths = Record<string, Record<Method, AnyOperation>>;

/** A call as it was made, or as it goes on to the next page. */
interface Call {
  method: Method;
  path: string;
  params: AnyOperation["parameters"];
  body?: object;
  options: CallOptions;
  /** Names the items where the answer is an object around a list. */
  key?: string | undefined;
  /** Where `path` comes from, if the server named it. */
  page?: string;
}

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
    call: <Id extends keyof operations>(...args: Parameters<Runtime["call"]>) =>
      createReply(send<Answer<Id>>(readCall(...args))),
    list: <A extends AnyAnswer, I>(...[path, values, parameters, given, key = ""]: Parameters<Runtime["list"]>) => {
      const call = { ...readCall("get", path, values, parameters, given), key };
      return createPages<A, I>(
        send(call),
        ({ headers, url }) => {
          const next = nextLink(headers.get("Link"));
          return next === undefined ? next : send({ ...call, path: next, params: {}, page: url });
        },
        (data) => itemsIn(data, key),
      );
    },
  };

  function readCall(
    method: Method,
    path: string,
    values: readonly PathValue[],
    parameters: object = {},
    given: CallOptions = {},
  ): Call {
    const inBody = method === "post" || method === "put";
    const query = { ...bracketLists(inBody ? {} : parameters), as_user_id: given.asUserId ?? options.asUserId };
    const body = inBody && Object.keys(parameters).length > 0 && { body: parameters };
    return { method, path, params: { path: values, query }, options: given, ...body };
  }

  /** Sends a call, again and again where that may help. */
  async function send<A extends AnyAnswer>(call: Call): Promise<A> {
    let signal: AbortSignal | null = null;
    for (let attempt = 0; ; attempt++) {
      const trace: Trace = { method: call.method.toUpperCase(), path: call.path, isFollowing: call.page !== undefined };
      try {
        if (attempt === 0) signal = signalOf(call.options.signal, call.options.timeout ?? options.timeout);
        const answer: AnyAnswer = await exchange(call, trace, signal);
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
    let url = "";
    const sending = sender.request(call.method, call.page === undefined ? call.path : follow(call.path, call.page), {
      parseAs: "text",
      params: call.params,
      headers: call.options.headers ?? {},
      signal,
      fetch: async (request) => {
        url = request.url;
        trace.path = new URL(url).pathname;
        trace.secret = await authorize(request);
        signal?.throwIfAborted();
        trace.isSent = true;
        return fetchRequest(request);
      },
      ...(call.body && { body: call.body }),
    });
    const { response, error, data: text } = await (signal ? unlessAborted(sending, signal) : sending);
    trace.response = response;
    trace.raw = error ?? text;
    if (!response.ok) throw undefined;
    const { status, headers } = response;
    return { status, data: readData(status, text, call.key), headers, url, ...readHeaders(headers) };
  }

  /** The path and query of the next page, which must be of this Canvas. */
  function follow(next: string, page: string): string {
    const target = new URL(next, page);
    if (target.origin !== origin || target.href === page) throw new TypeError("foreign or repeated next page");
    return target.pathname + target.search;
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

/**
 * Reads the data of a success.
 *
 * @param key given if the answer has to be a list, or an object that has one under this name
 * @throws SyntaxError or TypeError if it is not what Canvas would send
 */
function readData(status: number, text: string | undefined, key: string | undefined): unknown {
  if (status === 204) return undefined;
  const data: unknown = JSON.parse(String(text));
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
