import { type Finding, RULES } from "../findings.ts";

/** What is wrong, in one line. */
export function problemOf({ rule, in: part, at, expected, found }: Finding): string {
  if (part === "operation") return RULES[rule];
  return `${at === "" ? part : `${part} ${at}`}: expected ${expected}, found ${found}`;
}

/** The operation and the response's status: `getConversation: GET /api/v1/conversations/{id} (200)`. */
export function callOf({ operationId, method, path, status }: Finding): string {
  return `${operationId ? `${operationId}: ` : ""}${method} ${path} (${status ?? "no response"})`;
}
