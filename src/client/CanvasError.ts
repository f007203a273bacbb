import { textAt, textsAt } from "./causeOf.ts";
import { normalizeErrors, type Reason } from "./normalizeErrors.ts";
import { quotaIn, requestIdIn, retryAfterIn } from "./readHeaders.ts";
import { redact } from "./redact.ts";

/**
 * What went wrong with a call.
 *
 * - `unauthenticated`: the token is unknown, expired, revoked or lacks a scope (401)
 * - `forbidden`: the caller may not do this (403, or 401 of older installations and for concluded courses)
 * - `notFound`: no such record, or not for the caller (404)
 * - `invalid`: the server did not accept the request (other 4xx)
 * - `throttled`: the quota is used up (429, or 403 with the text or the headers of the throttle)
 * - `server`: the server failed (5xx)
 * - `unexpected`: a response that Canvas would not send, such as HTML, a redirect or a next page on another host
 * - `network`: no response arrived, or not all of it
 * - `timeout`: the time was up, that of an attempt or that of the caller's signal
 * - `aborted`: the caller's signal was aborted
 * - `usage`: the request could not be sent: an argument, the token, or the caller's own `fetch` or middleware failed
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

/** What a CanvasError is made of. */
export interface CanvasErrorInit {
  kind: CanvasErrorKind;
  method: string;
  url: string;
  attempts?: number | undefined;
  mayHaveHappened?: boolean | undefined;
  response?: Response | undefined;
  /** The body of an error response. */
  raw?: unknown;
  cause?: unknown;
  /** Hides what no error may show in a text. */
  hide?: (text: string) => string;
}

/** Everything that a call throws. `kind` says what went wrong. */
export class CanvasError extends Error {
  declare readonly kind: CanvasErrorKind;
  declare readonly method: string;
  /** The path in the URL. */
  declare readonly path: string;
  /** The URL of the request. That of a list names the page that failed: go on with the `page` in its query. */
  declare readonly url: string;
  /** How many requests were sent. */
  declare readonly attempts: number;
  /** Whether the server may have carried out what was asked, although the call failed; never for a GET. */
  declare readonly mayHaveHappened: boolean;
  /** The HTTP status, if there was a response. */
  declare readonly status: number | undefined;
  /** The reasons that the response gives, whichever of Canvas' shapes it has. */
  declare readonly errors: Reason[];
  /** The server's id of the request, to quote to its administrators. */
  declare readonly requestId: string | undefined;
  declare readonly requestCost: number | undefined;
  declare readonly rateLimitRemaining: number | undefined;
  /** Milliseconds after which the server asks to try again; 0 if it does not say. */
  declare readonly retryAfter: number;
  /**
   * The body of an error response: JSON if it was JSON, as far as it is not nested too deep, else text. It is not
   * enumerable, so logs do not show it.
   */
  declare readonly raw: unknown;

  constructor(init: CanvasErrorInit) {
    const { kind, method, attempts = 0, mayHaveHappened = false, response, cause, hide = String } = init;
    const raw = redact(init.raw, hide);
    const url = hide(init.url);
    const path = url.replace(/^\w+:\/\/[^/]*|\?.*/g, "");
    const requestId = requestIdIn(response?.headers);
    const quota = quotaIn(response?.headers);
    const retryAfter = retryAfterIn(response?.headers);
    const errors = normalizeErrors(raw);
    const status = response?.status;
    const [code] = textsAt(cause, "code");
    const details = [
      `${method} ${path}: ${kind}${status ? ` (${status})` : ""}`,
      ...errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)),
      textAt(cause, "message") + (code ? ` (${code})` : ""),
      mayHaveHappened ? "it may have been carried out" : "",
    ];
    super(details.filter(Boolean).join("; "), { cause });
    this.name = "CanvasError";
    const ids = { kind, method, path, url, requestId: requestId && hide(requestId) };
    Object.assign(this, ids, { attempts, mayHaveHappened, status, errors, retryAfter, ...quota });
    Object.defineProperty(this, "raw", { value: raw });
  }
}

/** What kind of error response it is. */
export function kindOf(response: Response, raw: unknown): CanvasErrorKind {
  const { status } = response;
  if (status === 429 || (status === 403 && isThrottle(response, raw))) return "throttled";
  // Older installations send 401 for what the caller may not do, and all of them for writing into a concluded course.
  const isRight = Array.isArray(raw) || Object(raw).status === "unauthorized";
  if (status === 403 || (status === 401 && isRight)) return "forbidden";
  if (status === 401) return "unauthenticated";
  if (status === 404) return "notFound";
  return status > 499 ? "server" : status > 399 ? "invalid" : "unexpected";
}

/**
 * Whether a 403 is from the throttle (facts 1.6): by its text; or by its headers, if the body is missing or was replaced on
 * the way. The throttle sends no cost, and nothing is left.
 */
function isThrottle({ headers }: Response, raw: unknown): boolean {
  const { requestCost, rateLimitRemaining } = quotaIn(headers);
  const isEmpty = rateLimitRemaining === 0 && requestCost === undefined;
  return typeof raw !== "object" && (isEmpty || /Rate Limit/.test(String(raw)));
}
