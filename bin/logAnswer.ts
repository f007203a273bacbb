import type { MockAnswer, MockRequest } from "../mock/index.ts";

/** One line for each answer on stderr, and below it what about the request breaks the contract. */
export function logAnswer(request: MockRequest, { status, operationId, violations }: MockAnswer): void {
  const path = request.url.replace(/([?&])([^=&]*)=[^&]*/g, hideToken);
  console.error(`${status} ${request.method} ${path}${operationId ? ` (${operationId})` : ""}`);
  for (const violation of violations) console.error(`    ${violation}`);
}

/** A name may be written with percent signs, and means the same. */
function hideToken(pair: string, separator: string, name: string): string {
  const [[plain = ""] = []] = new URLSearchParams(`${name}=`);
  return plain === "access_token" ? `${separator}${name}=…` : pair;
}
