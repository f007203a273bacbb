import type { operations } from "../../generated/types.ts";
import { errorOf, Failure } from "./Failure.ts";
import { nextLink } from "./nextLink.ts";
import { createCall, createPages } from "./pages.ts";
import { readHeaders } from "./readHeaders.ts";
import type { Sender } from "./sender.ts";
import type { SerializedCall } from "./serialize.ts";
import type { AnyResponse, CallRequest, ResponseOf, Runtime } from "./types.ts";

/** Creates what carries the methods' calls out. */
export function createRuntime({ origin, serialize, send }: Sender): Runtime {
  return {
    call: <Id extends keyof operations>(request: CallRequest) => {
      // What was asked for has a body.
      const accepts = (status: number, data: unknown) =>
        Object(data) === data || (status === 204 && request.method !== "get");
      return createCall(prepare(request, accepts).then((call) => perform<ResponseOf<Id>>(call)));
    },
    list: <R extends AnyResponse, I>({ key = "", ...request }: CallRequest & { key?: string }) => {
      const prepared = prepare(request, (_, data) => Array.isArray(itemsIn(data, key)));
      return createPages<R, I>(
        prepared.then((call) => perform(call)),
        ({ headers, url }, earlier) => {
          const link = nextLink(headers.get("Link"));
          if (link === undefined) return undefined;
          return prepared.then((call) => perform(nextPage({ ...call, url }, link, earlier)));
        },
        (data) => itemsIn(data, key),
      );
    },
  };

  /** Serialises a call at once, before the caller can change what it is made of. */
  async function prepare(
    { method, path, values, query, body, options }: CallRequest,
    accepts: SerializedCall["accepts"],
  ): Promise<SerializedCall> {
    // What is called without types may give null.
    const params = { path: values ?? {}, query: bracketLists(query ?? {}) };
    const content = Object.keys(body ?? {}).length > 0 ? { body } : {};
    return { ...serialize(method.toUpperCase(), path, { ...options, ...content, params }), accepts };
  }

  async function perform<R extends AnyResponse>(call: SerializedCall): Promise<R> {
    const { response, data } = await send(call);
    const { status, headers } = response;
    const { retryAfter: _, ...info } = readHeaders(headers);
    const whole: AnyResponse = { ...info, status, data, headers, url: call.url, response };
    // The contract gives the methods their types; only a validator could prove them here.
    return whole as R;
  }

  /** The call of the next page, which has to be on this Canvas. */
  function nextPage(call: SerializedCall, link: string, earlier: string): SerializedCall {
    // The platform would quote a URL that it cannot use, and a fragment makes no other page.
    const url = URL.canParse(link, call.url) ? new URL(link, call.url).href.replace(/#.*/, "") : "";
    if (url.startsWith(`${origin}/`) && url !== call.url && url !== earlier) return { ...call, url };
    throw errorOf(call, new Failure("unexpected", { cause: new Error("the next page is elsewhere, or was read before") }));
  }
}

/** The items of a page: the page itself, or what an object around them has under `key`. */
function itemsIn(data: unknown, key: string) {
  return Array.isArray(data) ? data : Object(data)[key];
}

/** Canvas reads a list where the name has brackets: `include[]=uuid`. */
function bracketLists(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}
