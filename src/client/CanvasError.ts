import { normalizeErrors, type Reason } from "./normalizeErrors.ts";
import { readHeaders } from "./readHeaders.ts";

/**
 * What went wrong with a call.
 *
 * - `unauthenticated`: the token is unknown, expired, revoked or lacks a scope (401)
 * - `forbidden`: the caller may not do this (403, or 401 of older installations and for concluded courses)
 * - `notFound`: no such record, or not for the caller (404)
 * - `invalid`: the request was refused for what it holds (other 4xx)
 * - `throttled`: the quota is used up (429, or 403 with the throttle's text)
 * - `server`: the server failed (5xx)
 * - `unexpected`: an answer that Canvas would not give, such as a page of HTML, a redirect or a foreign next page
 * - `network`: no answer arrived, or not the whole of it
 * - `timeout`: the call took longer than `timeout`
 * - `aborted`: the caller's signal ended the call
 * - `usage`: the call could not be sent as it was made, or there was no token for it
 */
export type CanvasErrorKind =
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "invalid"
  | "throttled"
  | "server"
  | "unexpected"
  | "network"
  | "timeout"
  | "aborted"
  | "usage";

/** Everything that a call throws. `kind` says what went wrong. */
export class CanvasError extends Error {
  declare readonly kind: CanvasErrorKind;
  declare readonly method: string;
  declare readonly path: string;
  /** The HTTP status, if an answer came. */
  declare readonly status: number | undefined;
  /** The reasons that the answer gives, whichever of Canvas' shapes it has. */
  declare readonly errors: Reason[];
  /** The body of the answer: JSON if it was JSON, as far as it is not nested too deep, else text. */
  declare readonly raw: unknown;
  /** The server's name for the request, to quote to its administrators. */
  declare readonly requestId: string | undefined;
  declare readonly requestCost: number | undefined;
  declare readonly rateLimitRemaining: number | undefined;
  /** Milliseconds after which the server asks to try again; 0 if it does not say. */
  declare readonly retryAfter: number;

  /** @param response the answer, if one came; `raw` is its body, `cause` what was thrown else */
  constructor(
    kind: CanvasErrorKind,
    method: string,
    path: string,
    response?: Response,
    raw?: unknown,
    cause?: unknown,
  ) {
    const status = response?.status;
    const errors = normalizeErrors(raw);
    const reasons = errors.map(({ field, message }) => (field ? `${field}: ${message}` : message));
    const parts = [`${method} ${path}`, status, kind, ...reasons, Object(cause).message];
    super(parts.filter((part) => part && typeof part !== "object").join("; "), { cause });
    this.name = "CanvasError";
    Object.assign(this, {
      kind,
      method,
      path,
      status,
      errors,
      raw,
      ...readHeaders(response?.headers ?? new Headers()),
    });
  }
}

/** What kind of refusal an answer is. */
export function kindOf(status: number, raw: unknown): CanvasErrorKind {
  if (status === 429 || (status === 403 && typeof raw === "string" && /Rate Limit/.test(raw))) return "throttled";
  // Older installations refuse with 401 what the caller may not do, and all of them writing into a concluded course.
  const isRight = Array.isArray(raw) || Object(raw).status === "unauthorized";
  if (status === 403 || (status === 401 && isRight)) return "forbidden";
  if (status === 401) return "unauthenticated";
  if (status === 404) return "notFound";
  return status > 499 ? "server" : status > 399 ? "invalid" : "unexpected";
}
