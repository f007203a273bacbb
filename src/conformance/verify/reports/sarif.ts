import path from "node:path";
import type { Log, ReportingDescriptor, Result } from "sarif";
import { version } from "../../../core/version.ts";
import { type Finding, keyOf, RULES } from "../findings.ts";
import type { VerifyReport } from "../verify.ts";
import { callOf, problemOf } from "./problemOf.ts";

/**
 * A report as SARIF 2.1.0, which code scanning services read.
 *
 * @param root a file of the repository at which the alerts are shown: services show none on a file that they do not have,
 *   as recordings are not committed. Without it, the alerts are in the recording.
 */
export function sarif(report: VerifyReport, root?: string): string {
  const { servers, exchanges, checked, unchecked, findings, failures, coverage, stale } = report;
  const { details: _, ...shares } = coverage;
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "canvas-openapi verify", version: version(), rules: rules() } },
        results: findings.map((finding) => toResult(finding, root)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: failures.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        properties: { servers, exchanges, checked, unchecked, stale, coverage: shares },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rules(): ReportingDescriptor[] {
  return Object.entries(RULES).map(([id, text]) => ({
    id,
    name: id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: `${text} Either the client or the server differs from the contract, or the contract from the server: compare the place that the alert names with the operation's documentation.`,
    },
    defaultConfiguration: { level: id === "not-in-contract" ? "warning" : "error" },
    properties: { tags: ["contract"] },
  }));
}

function toResult(finding: Finding, root: string | undefined): Result {
  const { rule, severity, isKnown, occurrences, entries, first } = finding;
  const recorded = { artifactLocation: { uri: relativeUri(first.file) }, region: { startLine: first.line } };
  const tracked =
    root === undefined ? recorded : { artifactLocation: { uri: relativeUri(root) }, region: { startLine: 1 } };
  return {
    ruleId: rule,
    ruleIndex: Object.keys(RULES).indexOf(rule),
    level: severity,
    message: {
      text: `${callOf(finding)}: ${problemOf(finding)} (entry ${first.entry} of ${path.basename(first.file)})`,
    },
    locations: [{ physicalLocation: tracked }],
    // So that a service knows a finding again when the traffic was recorded anew.
    partialFingerprints: { "finding/v1": keyOf(finding) },
    occurrenceCount: occurrences,
    ...(isKnown ? { suppressions: [{ kind: "external", justification: "It is in the baseline." }] } : {}),
    properties: { entries: entries.slice(0, 100), operationId: finding.operationId, at: `${finding.in} ${finding.at}` },
  };
}

/** Where a file is, seen from the folder in which the command runs: a service looks it up in the repository. */
function relativeUri(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const inside = relative.startsWith("..") || path.isAbsolute(relative) ? path.basename(file) : relative;
  return inside.split(path.sep).map(encodeURIComponent).join("/");
}
