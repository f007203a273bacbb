import type { Middleware, ParseAs } from "openapi-fetch";
import { type CanvasErrorKind, kindOf } from "./CanvasError.ts";
import { isConformanceError, textAt } from "./causeOf.ts";
import { callFetch, isNetworkFailure } from "./network.ts";
import type { SerializedCall } from "./serialize.ts";
import { type Interruption, within } from "./signals.ts";

/** As much of an openapi-fetch client as is used here, whatever its paths are. */
export interface AnyClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<{ error?: unknown; response: Response }>;
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
  const { method, schemaPath, url, fetch: own, init } = call;
  const ended: Ended = { isSent: false };
  const send = async (request: Request) => {
    // The time may have been up while middleware was at work.
    request.signal.throwIfAborted();
    // Only here, so that no other host gets it.
    if (request.url.startsWith(`${origin}/`)) request.headers.set("Authorization", `Bearer ${token}`);
    ended.isSent = true;
    ended.received = await (own ? callFetch(own, request) : fetch(request));
    return ended.received;
  };
  // What was serialised before the first attempt.
  const serialized = { bodySerializer: (body: unknown) => body, pathSerializer: () => url, querySerializer: () => "" };
  // A redirect could lead the token elsewhere.
  const options = { ...init, ...serialized, parseAs: "stream", redirect: "manual", fetch: send };
  try {
    const read = await within(call, async (signal): Promise<Partial<Ended>> => {
      const { error, response } = await client.request(method, schemaPath, { ...options, signal });
      if (!response.ok) return { response, kind: kindOf(response.status, error), raw: error };
      return { response, ...(await readSuccess(response, call)) };
    });
    return { ...ended, ...read };
  } catch (cause) {
    return { ...ended, response: ended.received, kind: kindOfThrown(cause, ended, own !== undefined), cause };
  }
}

/** Reads the data of a success, or what is wrong with it. */
async function readSuccess(response: Response, { parseAs, accepts }: SerializedCall): Promise<Partial<Ended>> {
  if (parseAs === "stream") return { data: response.body };
  if (parseAs !== "json") return { data: await response[parseAs]() };
  const text = await response.text();
  try {
    const data: unknown = text === "" ? undefined : JSON.parse(text);
    if (!accepts || accepts(response.status, data)) return { data };
    if (text !== "") return { kind: "unexpected", cause: new Error("the response is not of the documented kind") };
  } catch {
    // The platform's own error would quote the text.
  }
  // Node.js does not notice when a compressed body is cut short.
  const { headers } = response;
  const isCut = headers.has("Content-Encoding") && /\bjson\b/.test(headers.get("Content-Type") ?? "");
  return { kind: isCut ? "network" : "unexpected", cause: new Error("the response is not JSON") };
}

/** What kind of failure it is that a request threw. */
export function kindOfThrown(thrown: unknown, { isSent, received }: Ended, isOwnFetch: boolean): CanvasErrorKind {
  // A `fetch` or middleware that checks responses against the contract did not accept this one.
  if (isConformanceError(thrown)) return "unexpected";
  // With a response it was middleware that failed, unless it was the reading of the body.
  const isMistake = received !== undefined || (isOwnFetch && textAt(thrown, "name") === "TypeError");
  return !isSent || (isMistake && !isNetworkFailure(thrown)) ? "usage" : "network";
}
