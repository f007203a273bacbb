import type { TrafficReport } from "../checkTraffic.ts";
import type { Share } from "../coverage.ts";
import type { Finding } from "../findings.ts";
import { problemOf } from "./problemOf.ts";

/** A report for people. */
export function pretty({ traffic, servers, exchanges, findings, coverage }: TrafficReport): string {
  const { total, integerIds, stringIds, undocumented, notInContract, foreign } = exchanges;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const missed = coverage.details.filter(({ missing }) => missing.includes("operation"));
  const lines = [
    `${traffic}: ${count(total, "exchange")} with ${servers.join(", ") || "no server"}`,
    `  ${integerIds} with integer ids, ${stringIds} with string ids, ${undocumented} undocumented,`,
    `  ${notInContract} of other endpoints, ${foreign} of no API`,
    "",
    ...findings.flatMap((finding) => [...paragraph(finding, traffic), ""]),
    "Coverage of the contract",
    share("operations", coverage.operations),
    share("parameters", coverage.parameters),
    share("properties", coverage.properties),
    share("statuses", coverage.statuses),
    ...(missed.length > 0 ? [`  not called: ${missed.map(({ operationId }) => operationId).join(", ")}`] : []),
    "",
    findings.length === 0
      ? "The traffic fits the contract."
      : `${count(errors, "error")}, ${count(findings.length - errors, "warning")}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function paragraph(finding: Finding, traffic: string): string[] {
  const { severity, operationId, method, path, status, occurrences, entries, line, column } = finding;
  const answer = status === undefined ? "no answer" : status;
  const often = occurrences > 1 ? `${occurrences} times, first in` : "in";
  return [
    `${severity}: ${operationId ? `${operationId}: ` : ""}${method} ${path} (${answer})`,
    `  ${problemOf(finding)}`,
    `  ${often} entry ${entries[0]}, ${traffic}:${line}:${column}`,
  ];
}

function share(name: string, { covered, total }: Share): string {
  const percent = total === 0 ? 0 : Math.floor((100 * covered) / total);
  return `  ${name.padEnd(10)} ${String(percent).padStart(3)} % (${covered} of ${total})`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
