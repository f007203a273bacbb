import { OPERATIONS, type Resources } from "../../generated/operations.ts";
import { CanvasError } from "./CanvasError.ts";
import { nextLink } from "./nextLink.ts";
import { createCall, createPages } from "./pages.ts";
import { quotaIn, requestIdIn } from "./readHeaders.ts";
import type { Sender } from "./sender.ts";
import type { SerializedCall } from "./serialize.ts";
import type { AnyResponse, CallOptions, Operation } from "./types.ts";

/** A call, and its success response. */
interface Received {
  call: SerializedCall;
  response: Response;
  data: unknown;
}

/** Creates the methods of all operations. */
export function createResources(sender: Sender): Resources {
  const resources = mapValues(OPERATIONS, (methods) =>
    mapValues(methods, (operation: Operation) => createMethod(sender, operation)),
  );
  // The generated types and the table are of one source; only a validator could prove more here.
  return resources as unknown as Resources;
}

function mapValues<T, U>(object: { readonly [key: string]: T }, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

/** Creates a method. It takes the values of the path, parameters if the operation has any, and options. */
function createMethod({ origin, serialize, hide, send }: Sender, [method, path, place, key]: Operation) {
  const verb = method.toUpperCase();
  const names = [...path.matchAll(/\{(\w+)/g)].map(([, name]) => name);
  return (...values: unknown[]) => {
    // Serialised at once, before the caller can change what it is made of.
    const received = perform(() => prepare(values));
    if (key === undefined) return createCall(received, describe);
    const follow = ({ headers, url }: AnyResponse, earlier: string) => {
      const link = nextLink(headers.get("Link"));
      return link === undefined
        ? undefined
        : received.then(({ call }) => perform(() => nextPage({ ...call, url }, link, earlier))).then(describe);
    };
    return createPages(received.then(describe), follow, itemsOf);
  };

  function prepare(values: unknown[]): SerializedCall {
    const named = Object.fromEntries(names.map((name) => [name, values.shift()]));
    // What is called without types may give null.
    const parameters: object = Object(place && values.shift());
    const { signal, headers, asUserId, timeout, retry }: CallOptions = Object(values.shift());
    const query = place === "query" ? bracketLists(parameters) : {};
    const body = place === "body" && Object.keys(parameters).length > 0 ? parameters : undefined;
    return serialize(verb, path, { path: named, query, body, signal, headers, asUserId, timeout, retry, accepts });
  }

  /** Whether a success has a list or an object; what was asked for is never empty. */
  function accepts(status: number, data: unknown): boolean {
    if (key !== undefined) return Array.isArray(itemsOf(data));
    return Object(data) === data || (status === 204 && method !== "get");
  }

  async function perform(make: () => SerializedCall): Promise<Received> {
    const call = make();
    const { error, response, data } = await send(call);
    if (error) throw error;
    return { call, response, data };
  }

  /** The call of the next page, which has to be on this Canvas. */
  function nextPage(call: SerializedCall, link: string, earlier: string): SerializedCall {
    // The platform would quote a URL that it cannot use, and a fragment makes no other page.
    const url = URL.canParse(link, call.url) ? new URL(link, call.url).href.replace(/#.*/, "") : "";
    if (url.startsWith(`${origin}/`) && url !== call.url && url !== earlier) return { ...call, url };
    const cause = new Error("the next page is on another host, or was read before");
    throw new CanvasError({ ...call, kind: "unexpected", cause, hide });
  }

  /** The items of a page: the page itself, or what an object around them has under the key. */
  function itemsOf(data: unknown): readonly unknown[] {
    return Array.isArray(data) ? data : Object(data)[key ?? ""];
  }
}

function describe({ call: { url }, response, data }: Received): AnyResponse & { batchId: string | undefined } {
  const { status, headers } = response;
  const requestId = requestIdIn(headers);
  const batchId = headers.get("X-Conversation-Batch-Id") ?? undefined;
  return { status, data, headers, url, response, requestId, batchId, ...quotaIn(headers) };
}

/** Canvas reads a list where the name has brackets: `include[]=uuid`. */
function bracketLists(parameters: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [Array.isArray(value) ? `${name}[]` : name, value]),
  );
}
