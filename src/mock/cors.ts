/** Headers that pages can read beside those that any page can. */
const READABLE = [
  "Link",
  "Retry-After",
  "X-Request-Cost",
  "X-Rate-Limit-Remaining",
  "X-Conversation-Batch-Id",
  "X-Request-Context-Id",
  "WWW-Authenticate",
  "X-Mock-Violations",
  "X-Mock-Example",
];

/** Lets pages of any origin call the mock. A Canvas does not: its API is for servers and its own pages. */
export function corsHeaders(request: Record<string, string>): Record<string, string> {
  if (!request.origin) return {};
  return {
    "access-control-allow-origin": request.origin,
    "access-control-expose-headers": READABLE.join(", "),
    vary: "Origin",
  };
}

/** The headers of the response to a preflight request; undefined for any other request. */
export function preflightHeaders(method: string, request: Record<string, string>): Record<string, string> | undefined {
  const wanted = request["access-control-request-method"];
  if (method !== "OPTIONS" || !wanted) return undefined;
  return {
    ...corsHeaders(request),
    "access-control-allow-methods": wanted,
    "access-control-allow-headers": request["access-control-request-headers"] ?? "",
  };
}
