/** What the headers of a response say about the request. */
export function readHeaders(headers = new Headers()) {
  const wait = headers.get("Retry-After") ?? "";
  return {
    requestCost: numberIn(headers, "X-Request-Cost"),
    rateLimitRemaining: numberIn(headers, "X-Rate-Limit-Remaining"),
    batchId: headers.get("X-Conversation-Batch-Id") ?? undefined,
    requestId: headers.get("X-Request-Context-Id") ?? undefined,
    /** Seconds or a date (RFC 9110, section 10.2.3), as milliseconds from now; 0 if the server does not say. */
    retryAfter: Math.max(0, Number(wait) * 1000 || Date.parse(wait) - Date.now()) || 0,
  };
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
