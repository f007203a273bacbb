import type { Share } from "../coverage.ts";
import type { Finding } from "../findings.ts";
import type { VerifyReport } from "../verify.ts";
import { callOf, problemOf } from "./problemOf.ts";

/** A report for people. */
export function pretty({ files, servers, exchanges, checked, unchecked, findings, coverage }: VerifyReport): string {
  const { total, undocumented, notInContract, foreign } = exchanges;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const missed = coverage.details.filter(({ missing }) => missing.includes("operation"));
  const lines = [
    `${files.join(", ")}: ${count(total, "exchange")} with ${servers.join(", ")}`,
    `  checked: ${count(checked.requests, "request")} and ${count(checked.responses, "response")}`,
    ...Object.entries(unchecked).map(([reason, number]) => `  not checked: ${number} × ${reason}`),
    `  ${undocumented} undocumented, ${notInContract} of other endpoints, ${foreign} of no API`,
    "",
    ...findings.flatMap((finding) => [...paragraph(finding), ""]),
    "Coverage of the contract",
    share("operations", coverage.operations),
    share("parameters", coverage.parameters),
    share("properties", coverage.properties),
    share("statuses", coverage.statuses),
    ...(missed.length > 0 ? [`  never called: ${missed.map(({ operationId }) => operationId).join(", ")}`] : []),
    "",
    findings.length === 0
      ? "The traffic fits the contract."
      : `${count(errors, "error")}, ${count(findings.length - errors, "warning")}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function paragraph(finding: Finding): string[] {
  const { severity, occurrences, first } = finding;
  const often = occurrences > 1 ? `${occurrences} times, first in` : "in";
  return [
    `${severity}: ${callOf(finding)}`,
    `  ${problemOf(finding)}`,
    `  ${often} entry ${first.entry}, ${first.file}:${first.line}:${first.column}`,
  ];
}

function share(name: string, { covered, total }: Share): string {
  const percent = total === 0 ? 0 : Math.floor((100 * covered) / total);
  return `  ${name.padEnd(10)} ${String(percent).padStart(3)} % (${covered} of ${total})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
