import { CanvasError, type CanvasErrorKind, kindOf } from "./CanvasError.ts";

/** What is known of one try of a call, for the error that it may end with. */
export interface Trace {
  method: string;
  /** The path that is asked for. */
  path: string;
  /** Whether the server named the path, as that of a next page. */
  isFollowing: boolean;
  /** The token that the request took along. */
  secret?: string;
  /** Whether the request went out. */
  isSent?: boolean;
  response?: Response;
  /** The answer's body: JSON if it was a refusal in JSON, else text. */
  raw?: unknown;
}

/** The error that a try ended with. An answer or the platform may quote the token; no error does. */
export function errorOf(trace: Trace, cause: unknown, signal: AbortSignal | null): CanvasError {
  const { method, path, response, secret = "\0" } = trace;
  const raw =
    trace.raw && JSON.parse(JSON.stringify(trace.raw).replaceAll(JSON.stringify(secret).slice(1, -1), "[token]"));
  const kind = signal?.aborted ? endedBy(signal) : kindFrom(trace, cause);
  const error = new CanvasError(kind, method, path, response, raw, quotes(cause, secret) ? undefined : cause);
  return error.requestId?.includes(secret) ? Object.assign(error, { requestId: "[token]" }) : error;
}

function endedBy(signal: AbortSignal): CanvasErrorKind {
  return Object(signal.reason).name === "TimeoutError" ? "timeout" : "aborted";
}

function kindFrom({ response, raw, isSent, isFollowing }: Trace, cause: unknown): CanvasErrorKind {
  if (response) return kindOf(response.status, raw);
  // A `fetch` that checks the answers against the contract refused this one.
  if (isSent) return Object(cause).name === "ContractError" ? "unexpected" : "network";
  return isFollowing ? "unexpected" : "usage";
}

/** Whether a value, or anything that it holds, has a text in it. */
function quotes(value: unknown, text: string, seen = new Set<unknown>()): boolean {
  if (typeof value === "string") return value.includes(text);
  if (Object(value) !== value || seen.has(value)) return false;
  seen.add(value);
  return Object.values(Object.getOwnPropertyDescriptors(value)).some((property) =>
    quotes(Object(property).value, text, seen),
  );
}
