/** What the headers of a response say about the quota. */
export function quotaIn(headers = new Headers()) {
  return {
    requestCost: numberIn(headers, "X-Request-Cost"),
    rateLimitRemaining: numberIn(headers, "X-Rate-Limit-Remaining"),
  };
}

/** The server's id of the request. */
export function requestIdIn(headers = new Headers()): string | undefined {
  return headers.get("X-Request-Context-Id") ?? undefined;
}

/** The wait that a response asks for, in milliseconds: seconds or a date (RFC 9110, section 10.2.3); 0 if it does not. */
export function retryAfterIn(headers = new Headers()): number {
  const wait = headers.get("Retry-After") ?? "";
  return Math.max(0, Number(wait) * 1000 || Date.parse(wait) - Date.now()) || 0;
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
