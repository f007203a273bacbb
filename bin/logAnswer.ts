import type { MockAnswer, MockRequest } from "../mock/index.ts";

/** One line for each answer on stderr, and below it what about the request breaks the contract. */
export function logAnswer(request: MockRequest, { status, operationId, violations }: MockAnswer): void {
  const path = request.url.replace(/([?&]access_token=)[^&]*/g, "$1…");
  console.error(`${status} ${request.method} ${path}${operationId ? ` (${operationId})` : ""}`);
  for (const violation of violations) console.error(`    ${violation}`);
}
