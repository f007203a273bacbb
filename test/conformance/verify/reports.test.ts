import path from "node:path";
import { describe, expect, test } from "vitest";
import { keyOf } from "../../../src/conformance/verify/findings.ts";
import { type FormatName, formats } from "../../../src/conformance/verify/index.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { version } from "../../../src/core/version.ts";
import { readBundle } from "../../support/bundle.ts";
import { type Entry, HOST } from "../../support/har.ts";
import { entryOf, verifyEntries } from "./support.ts";

const OPERATIONS = operationsOf(readBundle("openapi.json"));
const STATUSES = OPERATIONS.find(({ id }) => id === "getUnreadConversationCount")
  ?.responses.map(({ status }) => status)
  .join(", ");

const fitting = entryOf("getUnreadConversationCount");
const at = (entry: Entry, path: string): Entry => ({ ...entry, request: { ...entry.request, url: HOST + path } });
const withStatus = (entry: Entry, status: number): Entry => ({ ...entry, response: { ...entry.response, status } });

/** An undocumented status twice, an undocumented endpoint, a known finding, and another endpoint of Canvas. */
const ENTRIES = [
  fitting,
  withStatus(fitting, 418),
  at(fitting, "/api/v1/conversations/1/bogus"),
  withStatus(entryOf("getConversation"), 418),
  at(fitting, "/api/v1/courses/310"),
  withStatus(fitting, 418),
];

/** What they give, as findings of a file, with a threshold that is missed. */
function reportOf(file: string) {
  const findings = verifyEntries(ENTRIES).findings.filter(({ operationId }) => operationId === "getConversation");
  return verifyEntries(ENTRIES, { file, known: new Set(findings.map(keyOf)), thresholds: { operations: 100 } });
}

const report = reportOf("recorded/traffic.har");
const CALL = "getUnreadConversationCount: GET /api/v1/conversations/unread_count (418)";
const PROBLEM = `status: expected one of ${STATUSES}, found 418`;
const MISSED = /The traffic covers \d+ %(?:25)? of the operations, not 100 %(?:25)?\./;
const SUMMARY =
  /2 errors, 1 warning, 1 known; 4 responses checked, 0 parts not; \d+ %(?:25)? of the operations and \d+ %(?:25)? of/;

/** A name of a file that would break a format which does not escape it, and a character that XML cannot have. */
const HOSTILE = "a&b<c>\"d'%0A::error::e,f:g\u0001\n]]>.har";

test("json is the report", () => {
  expect(JSON.parse(formats.json(report))).toEqual(JSON.parse(JSON.stringify(report)));
  expect(report.findings).toMatchObject([
    {
      rule: "undocumented-status",
      severity: "error",
      isKnown: false,
      operationId: "getUnreadConversationCount",
      occurrences: 2,
      first: { file: "recorded/traffic.har", entry: 2, line: 4, column: 1 },
      entries: [2, 6],
    },
    { rule: "undocumented-endpoint", path: "/api/v1/conversations/{id}/{…}" },
    { rule: "undocumented-status", operationId: "getConversation", isKnown: true },
    { rule: "not-in-contract", severity: "warning", path: "/api/v1/courses/{…}" },
  ]);
});

test("pretty names what is wrong, where, how often, what was never seen, and why it fails", () => {
  const text = formats.pretty(report);
  expect(text).toContain(`error: ${CALL}\n  ${PROBLEM}\n  2 times, first in entry 2, recorded/traffic.har:4:1\n`);
  expect(text).toContain(
    "error: GET /api/v1/conversations/{id}/{…} (200)\n  The contract has no such operation of this resource.\n",
  );
  expect(text).toContain("warning: GET /api/v1/courses/{…} (200)\n");
  expect(text).not.toMatch(/^error: getConversation/m);
  const others = OPERATIONS.map(({ id }) => id).filter((id) => id !== "getUnreadConversationCount");
  expect(text).toContain(`  no success response: ${others.join(", ")}\n`);
  expect(text).toMatch(/^ {4}getUnreadConversationCount: 401, 403.*\n {4}getConversation: 200, /m);
  expect(text).toMatch(new RegExp(`^error: ${MISSED.source}$`, "m"));
  expect(text).toMatch(
    new RegExp(`^${SUMMARY.source} the statuses seen\\. The traffic does not fit the contract\\.\n$`, "m"),
  );
});

test("pretty says when all fits", () => {
  expect(formats.pretty(verifyEntries([fitting]))).toMatch(/ The traffic fits the contract\.\n$/);
  const missed = formats.pretty(verifyEntries([fitting], { thresholds: { operations: 100 } }));
  expect(missed).toMatch(/ The verification failed\.\n$/);
});

describe("sarif", () => {
  const read = (file: string, sarifRoot?: string) => JSON.parse(formats.sarif(reportOf(file), { sarifRoot }));
  const log = read("recorded/my traffic.har");
  const [run] = log.runs;

  test("has what code scanning demands beyond the types of SARIF 2.1.0", () => {
    expect(log).toMatchObject({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" });
    expect(run.tool.driver).toMatchObject({ name: "canvas-openapi verify", version: version() });
    const text = { text: expect.stringMatching(/^.{1,1024}$/s) };
    const name = expect.stringMatching(/^([A-Z][a-z]*)+$/);
    for (const rule of run.tool.driver.rules)
      expect(rule).toMatchObject({ name, shortDescription: text, fullDescription: text, help: text });
    // Relative, as code scanning looks for it in the repository.
    const artifactLocation = { uri: expect.stringMatching(/^(?![/.]|\w+:)[^ \\]+$/) };
    for (const result of run.results)
      expect(result).toMatchObject({ message: text, locations: [{ physicalLocation: { artifactLocation } }] });
  });

  test("has a result for each finding, with its rule, level and place", () => {
    expect(run.results).toHaveLength(report.findings.length);
    for (const { ruleId, ruleIndex, level } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, defaultConfiguration: { level } });
    }
    expect(run.results[0]).toMatchObject({
      ruleId: "undocumented-status",
      level: "error",
      occurrenceCount: 2,
      message: { text: `${CALL}: ${PROBLEM} (entry 2 of my traffic.har)` },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "recorded/my%20traffic.har" }, region: { startLine: 4 } } },
      ],
    });
    const suppressed = run.results.map(({ suppressions = [] }) => suppressions.length);
    expect(suppressed).toEqual(report.findings.map(({ isKnown }) => (isKnown ? 1 : 0)));
  });

  test("has fingerprints that do not depend on the recording", () => {
    const prints = (one: { runs: [{ results: { partialFingerprints: object }[] }] }) =>
      one.runs[0].results.map(({ partialFingerprints }) => partialFingerprints);
    expect(prints(read("other.har"))).toEqual(prints(log));
    expect(new Set(prints(log).map((print) => JSON.stringify(print))).size).toBe(run.results.length);
  });

  test("places alerts at a file of the repository if one is named, and never outside the folder", () => {
    const [rooted] = read("traffic.har", "package.json").runs;
    for (const { locations } of rooted.results)
      expect(locations).toEqual([
        { physicalLocation: { artifactLocation: { uri: "package.json" }, region: { startLine: 1 } } },
      ]);
    const uriOf = (file: string) => read(file).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uriOf(path.resolve("sub/traffic.har"))).toBe("sub/traffic.har");
    expect(uriOf(path.resolve("../elsewhere/traffic.har"))).toBe("traffic.har");
  });

  test("says why the verification failed, and what it covered", () => {
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: "error", message: { text: expect.stringMatching(MISSED) } },
    ]);
    expect(run.properties.coverage.operations).toEqual({ covered: 1, total: OPERATIONS.length });
  });
});

describe("junit", () => {
  test("has a test case for each operation, which fails, passes or is skipped", () => {
    const text = formats.junit(report);
    const caseOf = (name: string) => new RegExp(`<testcase classname="contract" name="${name}".*`).exec(text)?.[0];
    expect(caseOf("getUnreadConversationCount")).toContain(`<failure message="${CALL}: ${PROBLEM}`);
    expect(caseOf("getConversation")).toContain('<skipped message="no success response"/>');
    expect(formats.junit(verifyEntries([fitting]))).toContain(' name="getUnreadConversationCount"/>');
    expect(caseOf("endpoints")).toContain("The contract has no such operation of this resource.");
    expect(caseOf("what was checked")).toMatch(MISSED);
    const skipped = OPERATIONS.length - 1;
    expect(text).toContain(`tests="${OPERATIONS.length + 2}" failures="3" skipped="${skipped}" errors="0"`);
    expect(text.match(/<testcase /g)).toHaveLength(OPERATIONS.length + 2);
    expect(text).toMatch(new RegExp(`<system-out>${SUMMARY.source}`));
  });

  test("is well-formed XML, whatever the file is called", () => {
    expect(openElements(formats.junit(reportOf(HOSTILE)))).toEqual([]);
  });
});

/** The elements of an XML text that are not closed; fails where the text is not well-formed. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  const token = /<\?xml [^<>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^<"]*")*)(\/?)>|[^<]+|</g;
  for (const [text, end, name = "", , empty] of xml.matchAll(token)) {
    expect(text).not.toBe("<");
    expect(text.replace(/&(amp|lt|gt|quot);/g, "")).not.toMatch(/&|\]\]>|[^\t\n\r -\ud7ff\ue000-\ufffd]/);
    if (end) expect(open.pop()).toBe(name);
    else if (name && !empty) open.push(name);
  }
  return open;
}

describe("github", () => {
  test("has an annotation for each new finding, and the summary", () => {
    const lines = formats.github(report).trimEnd().split("\n");
    expect(lines).toEqual([
      `::error file=recorded/traffic.har,line=4,title=${CALL.replace(":", "%3A")}::${PROBLEM}`,
      "::error file=recorded/traffic.har,line=5,title=GET /api/v1/conversations/{id}/{…} (200)::The contract has no such operation of this resource.",
      "::warning file=recorded/traffic.har,line=7,title=GET /api/v1/courses/{…} (200)::An endpoint of Canvas that this contract does not describe.",
      expect.stringMatching(new RegExp(`^::error title=canvas-openapi verify::${MISSED.source}$`)),
      expect.stringMatching(new RegExp(`^::notice title=canvas-openapi verify::${SUMMARY.source}`)),
    ]);
  });

  test("lets no file's name end a command", () => {
    const lines = formats.github(reportOf(HOSTILE)).trimEnd().split("\n");
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^:]*::[^\n]*$/);
    expect(lines[0]).toContain("file=a&b<c>\"d'%250A%3A%3Aerror%3A%3Ae%2Cf%3Ag\u0001%0A]]>.har,");
  });
});

test("html is one page with the matrix and the findings, and escapes what it shows", () => {
  const page = formats.html(report);
  expect(page).not.toMatch(/<(script|link|img|iframe)|https?:|@import|url\(/);
  expect(page).toContain('<p class="verdict failed">The traffic does not fit the contract.</p>');
  expect(page.match(/<tr><th scope="row">/g)?.length).toBeGreaterThan(OPERATIONS.length);
  expect(page).toMatch(/<th scope="row">getUnreadConversationCount.*title="seen">✓/);
  expect(page.match(/<article class="error">/g)).toHaveLength(2);
  expect(page.match(/<article class="error known">/g)).toHaveLength(1);
  expect(page.match(/<article class="warning">/g)).toHaveLength(1);
  expect(formats.html(reportOf(HOSTILE))).not.toMatch(/<c>|a&b/);
});

test("every format ends in a line feed and is the same for the same traffic", () => {
  for (const name of Object.keys(formats) as FormatName[]) {
    const format = formats[name];
    expect(format(report)).toMatch(/[^\n]\n$/);
    expect(format(reportOf("recorded/traffic.har"))).toBe(format(report));
  }
});
