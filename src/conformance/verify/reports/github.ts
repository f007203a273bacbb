import type { VerifyReport } from "../verify.ts";
import { callOf, notesOf, problemOf, summaryOf } from "./problemOf.ts";

const TITLE = "title=canvas-openapi verify";

/** A report as workflow commands of GitHub Actions, which show each finding as an annotation. */
export function github(report: VerifyReport): string {
  const annotations = report.findings
    .filter(({ isKnown }) => !isKnown)
    .map((finding) => {
      const { severity, first } = finding;
      const properties = `file=${escapeData(first.file, true)},line=${first.line},title=${escapeData(callOf(finding), true)}`;
      return `::${severity} ${properties}::${escapeData(problemOf(finding), false)}`;
    });
  const failures = report.failures.map((failure) => `::error ${TITLE}::${escapeData(failure, false)}`);
  const notices = [summaryOf(report), ...notesOf(report)];
  return [
    ...annotations,
    ...failures,
    ...notices.map((text) => `::notice ${TITLE}::${escapeData(text, false)}`),
    "",
  ].join("\n");
}

/** What would end a command or one of its properties. */
function escapeData(text: string, isProperty: boolean): string {
  const data = text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return isProperty ? data.replaceAll(":", "%3A").replaceAll(",", "%2C") : data;
}
