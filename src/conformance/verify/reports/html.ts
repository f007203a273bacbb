import { operations } from "../../../../generated/rules.ts";
import type { OperationCoverage } from "../coverage.ts";
import type { Finding } from "../findings.ts";
import { percentOf, SHARES } from "../thresholds.ts";
import { isFailed, type VerifyReport } from "../verify.ts";
import { callOf, count, notesOf, problemOf, summaryOf, verdictOf } from "./problemOf.ts";

const STYLE = `
:root { color-scheme: light dark; --line: #8886; --bad: #b3261e; --good: #1b6e3c; --none: #888; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #7ddc9f; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.verdict { font-weight: 600; } .failed { color: var(--bad); } .passed { color: var(--good); }
h1 { overflow-wrap: anywhere; } .scroll { overflow-x: auto; }
.scroll th:first-child { background: Canvas; left: 0; min-width: 8rem; overflow-wrap: anywhere; position: sticky; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: .25rem .6rem; text-align: left; }
td.status { text-align: center; } td.seen { color: var(--good); } td.wrong { color: var(--bad); font-weight: 600; }
td.unseen { color: var(--none); }
article { border-left: 4px solid var(--bad); margin: 1rem 0; padding: .25rem 1rem; }
article.warning { border-color: var(--none); } article.known { opacity: .7; }
code { overflow-wrap: anywhere; } h3 { font-size: 1rem; margin: .25rem 0; } p { margin: .25rem 0; }`;

/** A report as one HTML page that needs no network: a matrix of operations and statuses, and below it the findings. */
export function html(report: VerifyReport): string {
  const { files, findings, failures } = report;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>canvas-openapi verify: ${escapeHtml(files.join(", "))}</title>
<style>${STYLE}
</style>
<main>
<h1>${escapeHtml(files.join(", "))}</h1>
<p class="verdict ${isFailed(report) ? "failed" : "passed"}">${verdictOf(report)}</p>
<p>${escapeHtml(summaryOf(report))}</p>
${failures.map((failure) => `<p class="failed">${escapeHtml(failure)}</p>`).join("\n")}
${checkedTable(report)}
<h2>Operations and statuses</h2>
${matrix(report)}
<h2>Findings</h2>
${findings.length === 0 ? "<p>None.</p>" : findings.map(article).join("\n")}
</main>
</html>
`;
}

function checkedTable(report: VerifyReport): string {
  const { exchanges, checked, coverage } = report;
  const rows = [
    ["exchanges", `${exchanges.total}, of these ${exchanges.documented} of the contract`],
    ["checked", `${count(checked.requests, "request")}, ${count(checked.responses, "response")}`],
    ...notesOf(report).map((line) => line.split(": ", 2)),
    ...SHARES.map((name) => [
      name,
      `${percentOf(coverage[name])} % (${coverage[name].covered} of ${coverage[name].total})`,
    ]),
  ];
  const cells = rows.map(
    ([name = "", value = ""]) => `<tr><th scope="row">${escapeHtml(name)}<td>${escapeHtml(value)}`,
  );
  return `<table>\n${cells.join("\n")}\n</table>`;
}

function matrix({ coverage, findings }: VerifyReport): string {
  const documented = operations.flatMap(({ responses }) => Object.keys(responses));
  const found = findings.flatMap(({ status }) => (status === undefined ? [] : [String(status)]));
  const statuses = [...new Set([...documented, ...found])].sort();
  const rows = coverage.details.map((detail) => {
    const own = findings.filter(
      ({ operationId, severity }) => operationId === detail.operationId && severity === "error",
    );
    return `<tr><th scope="row">${escapeHtml(detail.operationId)}${statuses.map((status) => cell(detail, own, status)).join("")}`;
  });
  const head = statuses.map((status) => `<th scope="col">${status}`).join("");
  return `<div class="scroll" tabindex="0"><table>\n<tr><th scope="col">Operation${head}\n${rows.join("\n")}\n</table></div>
<p>✓ seen, ✗ seen and something is wrong, · never seen, empty: not of this operation.</p>`;
}

function cell({ covered, missing }: OperationCoverage, findings: Finding[], status: string): string {
  if (findings.some((finding) => String(finding.status) === status)) return '<td class="status wrong" title="wrong">✗';
  if (covered.includes(`status ${status}`)) return '<td class="status seen" title="seen">✓';
  return missing.includes(`status ${status}`)
    ? '<td class="status unseen" title="never seen">·'
    : '<td class="status">';
}

function article(finding: Finding): string {
  const { severity, isKnown, occurrences, first } = finding;
  const place = `${first.file}:${first.line}:${first.column}`;
  return `<article class="${severity}${isKnown ? " known" : ""}">
<h3>${severity}${isKnown ? " (known)" : ""}: <code>${escapeHtml(callOf(finding))}</code></h3>
<p>${escapeHtml(problemOf(finding))}</p>
<p>${count(occurrences, "time")}, first in entry ${first.entry}, <code>${escapeHtml(place)}</code></p>
</article>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
