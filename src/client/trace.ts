import { CanvasError, type CanvasErrorKind, kindOf } from "./CanvasError.ts";
import { causeOf } from "./causeOf.ts";
import { redact } from "./redact.ts";

/** What is known of one try of a call, for the error that it may end with. */
export interface Trace {
  method: string;
  /** The path that is asked for. */
  path: string;
  /** Whether it is a next page, whose URL the server named. */
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
export function errorOf(trace: Trace, thrown: unknown, signal: AbortSignal | null): CanvasError {
  const { method, path, response, secret = "\0" } = trace;
  const cause = causeOf(thrown, secret);
  const kind = signal?.aborted ? endedBy(signal) : kindFrom(trace, cause);
  const error = new CanvasError(kind, method, path, response, redact(trace.raw, secret), cause);
  return Object.assign(error, { requestId: redact(error.requestId, secret) });
}

function endedBy(signal: AbortSignal): CanvasErrorKind {
  return Object(causeOf(signal.reason, "\0")).name === "TimeoutError" ? "timeout" : "aborted";
}

function kindFrom({ response, raw, isSent, isFollowing }: Trace, cause: unknown): CanvasErrorKind {
  if (response) return kindOf(response.status, raw);
  // A `fetch` that checks the answers against the contract refused this one.
  if (isSent) return Object(cause).name === "ConformanceError" ? "unexpected" : "network";
  return isFollowing ? "unexpected" : "usage";
}
