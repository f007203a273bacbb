/** What the headers of an answer tell about the request. */
export function readHeaders(headers: Headers) {
  const number = (name: string) => (headers.has(name) ? Number(headers.get(name)) : undefined);
  const wait = headers.get("Retry-After") ?? "";
  return {
    requestCost: number("X-Request-Cost"),
    rateLimitRemaining: number("X-Rate-Limit-Remaining"),
    batchId: headers.get("X-Conversation-Batch-Id") ?? undefined,
    requestId: headers.get("X-Request-Context-Id") ?? undefined,
    /** Seconds or a date (RFC 9110, section 10.2.3), as milliseconds from now; 0 if the server does not say. */
    retryAfter: Math.max(0, Number(wait) * 1000 || Date.parse(wait) - Date.now()) || 0,
  };
}
