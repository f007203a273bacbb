import type { Middleware } from "openapi-fetch";
import { type CanvasErrorKind, kindOf } from "./CanvasError.ts";
import { isConformanceError, textAt } from "./causeOf.ts";
import { callFetch, isNetworkFailure, isUsedTwice } from "./network.ts";
import type { SerializedCall } from "./serialize.ts";
import { type Interruption, within } from "./signals.ts";

/** As much of an openapi-fetch client as is used here, whatever its paths are. */
export interface AnyClient {
  request(
    method: string,
    path: string,
    init: Record<string, unknown>,
  ): Promise<{ error?: unknown; response: Response }>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** How an attempt ended. */
export interface Ended extends Partial<Omit<Interruption, "kind">> {
  /** Whether the request was sent. */
  isSent: boolean;
  /** The response as `fetch` returned it. */
  received?: Response;
  /** The response as middleware left it. */
  response?: Response | undefined;
  /** The data of a success. */
  data?: unknown;
  /** What went wrong, if it was no success. */
  kind?: CanvasErrorKind;
  /** The body of an error response. */
  raw?: unknown;
  /** What was thrown. */
  cause?: unknown;
}

/** Sends the request of a call once, through openapi-fetch and its middleware, and reads the response. */
export async function exchange(client: AnyClient, origin: string, call: SerializedCall, token: string): Promise<Ended> {
  const { method, schemaPath, url, params, headers, body, parseAs, init } = call;
  const ended: Ended = { isSent: false };
  try {
    return Object.assign(ended, await within(call, roundTrip));
  } catch (cause) {
    const kind = kindOfThrown(cause, ended, call.fetch !== undefined);
    return Object.assign(ended, { response: ended.received, kind, cause });
  }

  async function roundTrip(signal: AbortSignal): Promise<Partial<Ended>> {
    const { error, response } = await client.request(method, schemaPath, {
      ...init,
      params,
      headers,
      body,
      pathSerializer: () => url,
      parseAs: "stream",
      // Joined to a Request, the signal would cost more than the rest of the client.
      signal: call.fetch && signal,
      fetch: (request: Request) => send(request, signal),
    });
    if (!response.ok) return { response, kind: kindOf(response, error), raw: error };
    if (parseAs === "stream") return { response, data: response.body };
    if (parseAs !== "json") return { response, data: await response[parseAs]() };
    return readJson(response, await response.text(), call);
  }

  async function send(request: Request, signal: AbortSignal): Promise<Response> {
    // The time may have been up while middleware was at work.
    signal.throwIfAborted();
    // Only here, so that no other host gets it.
    if (request.url.startsWith(`${origin}/`)) request.headers.set("Authorization", `Bearer ${token}`);
    ended.isSent = true;
    ended.received = await (call.fetch ? callFetch(call.fetch, request) : fetch(request, { signal }));
    return ended.received;
  }
}

/** Reads the JSON of a success, or finds out what is wrong with it. */
function readJson(response: Response, text: string, { accepts }: SerializedCall): Partial<Ended> {
  try {
    const data: unknown = text === "" ? undefined : JSON.parse(text);
    if (!accepts || accepts(response.status, data)) return { response, data };
    const cause = new Error("the response is not of the documented kind");
    if (text !== "") return { response, kind: "unexpected", cause };
  } catch {
    // The platform's own error would quote the text.
  }
  // Node.js does not notice when a compressed body is cut short.
  const { headers } = response;
  const isCut = headers.has("Content-Encoding") && /\bjson\b/.test(headers.get("Content-Type") ?? "");
  return { response, kind: isCut ? "network" : "unexpected", cause: new Error("the response is not JSON") };
}

/** What kind of failure it is that a request threw. */
export function kindOfThrown(thrown: unknown, { isSent, received }: Ended, isOwnFetch: boolean): CanvasErrorKind {
  // A `fetch` or middleware that checks responses against the contract did not accept this one.
  if (isConformanceError(thrown)) return "unexpected";
  if (!isSent) return "usage";
  if (isNetworkFailure(thrown)) return "network";
  if (isUsedTwice(thrown)) return "usage";
  // With a response it was middleware that failed, unless it was the reading of the body.
  if (received) return received.bodyUsed ? "network" : "usage";
  return isOwnFetch && textAt(thrown, "name") === "TypeError" ? "usage" : "network";
}
