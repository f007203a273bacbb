import path from "node:path";
import type { Log, Result } from "sarif";
import type { TrafficReport } from "../checkTraffic.ts";
import { type Finding, RULES } from "../findings.ts";
import { problemOf } from "./problemOf.ts";

/** A report as SARIF 2.1.0, which code scanning services read. */
export function sarif({
  traffic,
  servers,
  exchanges,
  findings,
  coverage: { details, ...coverage },
}: TrafficReport): string {
  const uri = relativeUri(traffic);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "canvas-openapi contract",
            rules: Object.entries(RULES).map(([id, { severity, text }]) => ({
              id,
              shortDescription: { text },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        results: findings.map((finding) => toResult(finding, uri)),
        properties: { servers, exchanges, coverage },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(finding: Finding, uri: string): Result {
  const { rule, severity, operationId, method, path: template, status, occurrences, entries, line } = finding;
  const call = `${operationId ? `${operationId}: ` : ""}${method} ${template}${status === undefined ? "" : ` (${status})`}`;
  const key = [rule, method, template, status, finding.in, finding.place, finding.expected, finding.found].join(" ");
  return {
    ruleId: rule,
    ruleIndex: Object.keys(RULES).indexOf(rule),
    level: severity,
    message: { text: `${call}: ${problemOf(finding)}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
    // So that a service knows a finding again when the traffic was recorded anew.
    partialFingerprints: { "finding/v1": key },
    occurrenceCount: occurrences,
    properties: {
      entries,
      operationId,
      in: finding.in,
      place: finding.place,
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
