import path from "node:path";
import type { Log, Result } from "sarif";
import { type Finding, keyOf, RULES } from "../findings.ts";
import type { VerifyReport } from "../verify.ts";
import { callOf, problemOf } from "./problemOf.ts";

/** A report as SARIF 2.1.0, which code scanning services read. */
export function sarif({ servers, exchanges, findings, coverage: { details, ...coverage } }: VerifyReport): string {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "canvas-openapi verify",
            rules: Object.entries(RULES).map(([id, text]) => ({
              id,
              shortDescription: { text },
              defaultConfiguration: { level: id === "not-in-contract" ? "warning" : "error" },
            })),
          },
        },
        results: findings.map(toResult),
        properties: { servers, exchanges, coverage },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding): Result {
  const { rule, severity, operationId, occurrences, entries, first } = finding;
  const uri = relativeUri(first.file);
  return {
    ruleId: rule,
    ruleIndex: Object.keys(RULES).indexOf(rule),
    level: severity,
    message: { text: `${callOf(finding)}: ${problemOf(finding)}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: first.line } } }],
    // So that a service knows a finding again when the traffic was recorded anew.
    partialFingerprints: { "finding/v1": keyOf(finding) },
    occurrenceCount: occurrences,
    properties: {
      entries,
      operationId,
      in: finding.in,
      at: finding.at,
      expected: finding.expected,
      found: finding.found,
    },
  };
}

/** Where the file is, seen from the folder in which the command runs: a service looks it up in the repository. */
function relativeUri(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const inside = relative.startsWith("..") || path.isAbsolute(relative) ? path.basename(file) : relative;
  return inside.split(path.sep).map(encodeURIComponent).join("/");
}
