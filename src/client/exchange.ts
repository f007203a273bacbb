import type { Middleware, ParseAs } from "openapi-fetch";
import { kindOf } from "./CanvasError.ts";
import { isConformanceError, textAt } from "./causeOf.ts";
import { Failure } from "./Failure.ts";
import { callFetch, isNetworkFailure } from "./network.ts";
import type { SerializedCall } from "./serialize.ts";
import { within } from "./signals.ts";

/** As much of an openapi-fetch client as is used here, whatever its paths are. */
export interface AnyClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<{ error?: unknown; response: Response }>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** A request that is to be sent, and how far it has come. */
export interface Attempt {
  /** The token, for requests to this origin alone. */
  readonly token: string;
  readonly origin: string;
  /** Sends the request, in place of the platform's `fetch`. */
  readonly fetch: SerializedCall["fetch"];
  isSent: boolean;
  /** The response as `fetch` returned it. */
  received?: Response;
}

/** A success, and its data. */
export interface Exchanged {
  response: Response;
  data: unknown;
}

/**
 * Sends the request of a call once, through openapi-fetch and its middleware, and reads the response.
 *
 * @throws Failure for everything but a success
 */
export async function exchange(client: AnyClient, call: SerializedCall, attempt: Attempt): Promise<Exchanged> {
  try {
    return await within(call, (signal) => request(client, call, attempt, signal));
  } catch (thrown) {
    const failure = thrown instanceof Failure ? thrown : failureOfThrown(thrown, attempt);
    if (attempt.isSent) failure.token = attempt.token;
    throw failure;
  }
}

async function request(
  client: AnyClient,
  { method, schemaPath, url, parseAs, accepts, init }: SerializedCall,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Exchanged> {
  const { error, response } = await client.request(method, schemaPath, {
    ...init,
    // What was serialised before the first attempt.
    bodySerializer: (body: unknown) => body,
    pathSerializer: () => url,
    querySerializer: () => "",
    parseAs: "stream",
    // A redirect could lead the token elsewhere.
    redirect: "manual",
    signal,
    fetch: (sent: Request) => send(sent, attempt),
  });
  if (!response.ok) throw new Failure(kindOf(response.status, error), { response, raw: error });
  const data = await read(response, parseAs);
  if (!accepts || accepts(response.status, data)) return { response, data };
  throw new Failure("unexpected", { response, cause: new Error("the response has no data of the documented kind") });
}

async function send(request: Request, attempt: Attempt): Promise<Response> {
  const { token, origin, fetch: own } = attempt;
  // The time may have been up while middleware was at work.
  request.signal.throwIfAborted();
  // Only here, so that no other host gets it.
  if (request.url.startsWith(`${origin}/`)) request.headers.set("Authorization", `Bearer ${token}`);
  attempt.isSent = true;
  attempt.received = await (own ? callFetch(own, request) : fetch(request));
  return attempt.received;
}

async function read(response: Response, parseAs: ParseAs): Promise<unknown> {
  if (parseAs === "stream") return response.body;
  if (parseAs !== "json") return response[parseAs]();
  const text = await response.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    // The platform's own error would quote the text. Node.js does not notice when a compressed body is cut short.
    const { headers } = response;
    const isCut = headers.has("Content-Encoding") && /\bjson\b/.test(headers.get("Content-Type") ?? "");
    const cause = new Error("the response is not JSON");
    throw new Failure(isCut ? "network" : "unexpected", { response, cause });
  }
}

function failureOfThrown(cause: unknown, { isSent, received, fetch }: Attempt): Failure {
  // With a response it was middleware that failed, unless it was the reading of the body.
  const isMistake = received !== undefined || (fetch !== undefined && textAt(cause, "name") === "TypeError");
  const kind = !isSent || (isMistake && !isNetworkFailure(cause)) ? "usage" : "network";
  // A `fetch` or middleware that checks responses against the contract did not accept this one.
  return new Failure(isConformanceError(cause) ? "unexpected" : kind, { response: received, cause });
}
