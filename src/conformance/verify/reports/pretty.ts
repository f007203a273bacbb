import type { OperationCoverage } from "../coverage.ts";
import type { Finding } from "../findings.ts";
import { percentOf, SHARES } from "../thresholds.ts";
import type { VerifyReport } from "../verify.ts";
import { callOf, count, notesOf, problemOf, summaryOf, verdictOf } from "./problemOf.ts";

/** A report for people. */
export function pretty(report: VerifyReport): string {
  const { files, servers, exchanges, checked, findings, coverage, failures } = report;
  const { total, undocumented, notInContract, foreign } = exchanges;
  const lines = [
    `${files.join(", ")}: ${count(total, "exchange")} with ${servers.join(", ")}`,
    `  checked: ${count(checked.requests, "request")} and ${count(checked.responses, "response")}`,
    ...notesOf(report).map((line) => `  ${line}`),
    `  ${undocumented} undocumented, ${notInContract} of other endpoints, ${foreign} of no API`,
    "",
    ...findings.filter(({ isKnown }) => !isKnown).flatMap((finding) => [...paragraph(finding), ""]),
    "Coverage of the contract",
    ...SHARES.map((name) => {
      const share = coverage[name];
      return `  ${name.padEnd(10)} ${String(percentOf(share)).padStart(3)} % (${share.covered} of ${share.total})`;
    }),
    ...unseen(coverage.details),
    "",
    ...failures.map((failure) => `error: ${failure}`),
    `${summaryOf(report)} ${verdictOf(report)}`,
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

/** The operations without a success response, and the statuses that those which were called never responded with. */
function unseen(details: readonly OperationCoverage[]): string[] {
  const never = details.filter(({ missing }) => missing.includes("operation"));
  const called = details.filter(({ covered }) => covered.length > 0);
  const statuses = called.flatMap(({ operationId, missing }) => {
    const codes = missing.filter((item) => item.startsWith("status ")).map((item) => item.slice("status ".length));
    return codes.length > 0 ? [`    ${operationId}: ${codes.join(", ")}`] : [];
  });
  return [
    ...(never.length > 0 ? [`  no success response: ${never.map(({ operationId }) => operationId).join(", ")}`] : []),
    ...(statuses.length > 0 ? ["  statuses never seen:", ...statuses] : []),
  ];
}
