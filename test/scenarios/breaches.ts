import { operations } from "../../generated/rules.ts";
import { checkResponse } from "../../src/core/checker/checkResponse.ts";
import { createMatcher } from "../../src/core/matcher.ts";

const matcher = createMatcher(operations);

/** Where a response breaks the contract; nowhere if the contract does not have what was called. */
export function breaches(request: Request, response: Response, body: string): string[] {
  const { pathname } = new URL(request.url);
  const operation = matcher.match(request.method, pathname)?.operation;
  if (!operation) return [];
  const { mismatches } = checkResponse(operation, {
    status: response.status,
    method: request.method,
    header: (name) => response.headers.get(name) ?? undefined,
    body,
    ids: request.headers.get("accept")?.includes("canvas-string-ids") ? "string" : "integer",
  });
  return mismatches.map(
    ({ in: part, at, expected, found }) =>
      `${operation.id} ${response.status}, ${part} ${at}: expected ${expected}, found ${found}`,
  );
}
