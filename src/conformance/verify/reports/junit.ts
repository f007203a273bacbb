import type { Finding } from "../findings.ts";
import type { VerifyReport } from "../verify.ts";
import { callOf, notesOf, problemOf, summaryOf } from "./problemOf.ts";

/** A report as JUnit XML: a test case for each operation, which fails if something of it does not fit the contract. */
export function junit(report: VerifyReport): string {
  const { findings, failures, coverage } = report;
  const wrong = findings.filter(({ severity, isKnown }) => severity === "error" && !isKnown);
  const cases = coverage.details.map(({ operationId, missing }) => {
    const own = wrong.filter((finding) => finding.operationId === operationId);
    return { name: operationId, problems: own.map(lineOf), isSkipped: missing.includes("operation") };
  });
  const others = wrong.filter(({ operationId }) => operationId === undefined).map(lineOf);
  const all = [
    ...cases,
    { name: "endpoints", problems: others, isSkipped: false },
    { name: "what was checked", problems: failures, isSkipped: false },
  ];
  const failed = all.filter(({ problems }) => problems.length > 0).length;
  const skipped = all.filter(({ isSkipped }) => isSkipped).length;
  const suite = `name="canvas-openapi verify" tests="${all.length}" failures="${failed}" skipped="${skipped}" errors="0"`;
  const summary = [summaryOf(report), ...notesOf(report)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite ${suite}>`,
    ...all.map(testCase),
    `    <system-out>${escapeXml(summary.join("\n"))}</system-out>`,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function lineOf(finding: Finding): string {
  const { first, occurrences } = finding;
  return `${callOf(finding)}: ${problemOf(finding)} (${occurrences} ×, first in entry ${first.entry}, ${first.file}:${first.line})`;
}

function testCase({ name, problems, isSkipped }: { name: string; problems: string[]; isSkipped: boolean }): string {
  const head = `    <testcase classname="contract" name="${escapeXml(name)}"`;
  if (problems.length > 0) {
    const message = escapeXml(problems[0] ?? "");
    return `${head}><failure message="${message}">${escapeXml(problems.join("\n"))}</failure></testcase>`;
  }
  return isSkipped ? `${head}><skipped message="no success response"/></testcase>` : `${head}/>`;
}

/** A text for XML 1.0, without the characters that it cannot have. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
