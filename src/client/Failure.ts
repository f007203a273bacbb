import { CanvasError, type CanvasErrorKind } from "./CanvasError.ts";
import { causeOf } from "./causeOf.ts";
import { redact, redactText } from "./redact.ts";

/** Why an attempt failed. If the call is not repeated, a CanvasError is made of it. */
export class Failure extends Error {
  readonly kind: CanvasErrorKind;
  readonly response: Response | undefined;
  /** The body of an error response. */
  readonly raw: unknown;
  /** The token, if the request was sent with it. */
  token: string | undefined;
  /** Whether the throttle refuses too often to go on. */
  isFinal = false;

  constructor(
    kind: CanvasErrorKind,
    { response, raw, cause }: { response?: Response | undefined; raw?: unknown; cause?: unknown } = {},
  ) {
    super(kind, { cause });
    this.kind = kind;
    this.response = response;
    this.raw = raw;
  }

  /** Whether the time or the caller ended the attempt. */
  get isInterruption(): boolean {
    return this.kind === "timeout" || this.kind === "aborted";
  }
}

/**
 * The error of a call. The server, and what `fetch` throws, may quote the token; no error does.
 *
 * @param refusal how the throttle held the call up, if it did
 */
export function errorOf(
  call: { method: string; path: string; url: string },
  failure: Failure,
  history: { attempts?: number; mayHaveHappened?: boolean; refusal?: Failure } = {},
): CanvasError {
  const { kind, response, raw, cause, token, isInterruption } = failure;
  const { attempts = 0, mayHaveHappened = false, refusal } = history;
  const hide = (text: string) => redactText(text, token ?? "");
  // What was thrown before the token was in it stays as it is.
  const thrown = isInterruption || token === undefined ? cause : causeOf(cause, token);
  const error = new CanvasError({
    kind,
    method: call.method,
    path: hide(call.path),
    url: hide(call.url),
    attempts,
    mayHaveHappened,
    response,
    raw: redact(raw, token ?? ""),
    cause: isInterruption && refusal ? errorOf(call, refusal, { attempts }) : thrown,
  });
  return Object.assign(error, { requestId: error.requestId && hide(error.requestId) });
}
