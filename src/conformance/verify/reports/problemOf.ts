import { type Finding, RULES } from "../findings.ts";
import { percentOf } from "../thresholds.ts";
import type { VerifyReport } from "../verify.ts";

/** What is wrong, in one line. */
export function problemOf({ rule, in: part, at, expected, found }: Finding): string {
  if (part === "operation") return RULES[rule];
  return `${at === "" ? part : `${part} ${at}`}: expected ${expected}, found ${found}`;
}

/** The operation and the response's status: `getConversation: GET /api/v1/conversations/{id} (200)`. */
export function callOf({ operationId, method, path, status }: Finding): string {
  return `${operationId ? `${operationId}: ` : ""}${method} ${path} (${status ?? "no response"})`;
}

/** The whole report in one line. */
export function summaryOf({ findings, checked, unchecked, coverage }: VerifyReport): string {
  const fresh = findings.filter(({ isKnown }) => !isKnown);
  const errors = fresh.filter(({ severity }) => severity === "error").length;
  const known = findings.length - fresh.length;
  const left = Object.values(unchecked).reduce((sum, number) => sum + number, 0);
  return [
    `${count(errors, "error")}, ${count(fresh.length - errors, "warning")}${known > 0 ? `, ${known} known` : ""};`,
    `${count(checked.responses, "response")} checked, ${count(left, "part")} not;`,
    `${percentOf(coverage.operations)} % of the operations and ${percentOf(coverage.statuses)} % of the statuses seen.`,
  ].join(" ");
}

/** The result in a sentence. */
export function verdictOf(report: VerifyReport): string {
  const { findings, failures, unchecked } = report;
  if (findings.some(({ severity, isKnown }) => severity === "error" && !isKnown))
    return "The traffic does not fit the contract.";
  if (failures.length > 0) return "The verification failed.";
  return Object.keys(unchecked).length > 0 ? "What was checked fits the contract." : "The traffic fits the contract.";
}

/** What was not checked, in a line for each reason, what proves little, and what of the baseline was not found again. */
export function notesOf({ unchecked, checked, coverage, stale }: VerifyReport): string[] {
  const lines = Object.entries(unchecked).map(([reason, number]) => `not checked: ${number} × ${reason}`);
  if (checked.responses > 0 && coverage.operations.covered === 0)
    lines.push("warning: no request got a success response. Is the token valid?");
  if (stale.length > 0)
    lines.push(`not found again: ${count(stale.length, "finding")} of the baseline; --update-baseline removes them`);
  return lines;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
