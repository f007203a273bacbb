import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/shared/paths.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { example, writeTraffic } from "../../conformance/verify/support.ts";
import { readBundle } from "../../support/bundle.ts";
import { startCommand } from "../../support/command.ts";
import { type Entry, HOST, toEntry, toHar } from "../../support/har.ts";
import { shellEnv } from "../../support/program.ts";
import { createZip } from "../../support/zip.ts";

const OPERATIONS = operationsOf(readBundle("openapi.json")).length;
const fitting = toEntry(example("getUnreadConversationCount"));
const broken: Entry = { ...fitting, response: { ...fitting.response, status: 418 } };
const omitted: Entry = { ...fitting, response: { ...fitting.response, content: { size: -1, mimeType: "x-unknown" } } };

/** Runs the command in the folder of a file, which is its first argument. */
function verify(file: string, ...args: string[]) {
  return startCommand(["verify", path.basename(file), ...args], path.dirname(file)).ended;
}

/** The report in JSON, and the exit code. */
async function reportOf(file: string, ...args: string[]) {
  const { exitCode, stdout, stderr } = await verify(file, "--format", "json", ...args);
  expect(stderr).toBe("");
  return { exitCode, report: JSON.parse(stdout) };
}

test("traffic that fits: exit 0, the report on stdout", async () => {
  const { exitCode, stdout, stderr } = await verify(writeTraffic(toHar([fitting, fitting])));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain(`traffic.har: 2 exchanges with ${HOST}\n`);
  expect(stdout).toMatch(new RegExp(`operations +\\d+ % \\(1 of ${OPERATIONS}\\)`));
  expect(stdout.endsWith(" The traffic fits the contract.\n")).toBe(true);
});

test("traffic that does not fit: exit 1, with the operation, the place, what was expected and found", async () => {
  const { exitCode, stdout, stderr } = await verify(writeTraffic(toHar([fitting, broken, broken])));
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toMatch(
    /error: getUnreadConversationCount: GET \/api\/v1\/conversations\/unread_count \(418\)\n {2}status: expected one of [\d, ]+, found 418\n {2}2 times, first in entry 2, traffic\.har:4:1\n/,
  );
});

test("traffic of which nothing could be checked: exit 1", async () => {
  const { exitCode, stdout } = await verify(writeTraffic(toHar([omitted])));
  expect(exitCode).toBe(1);
  expect(stdout).toContain("not checked: 1 × response body not recorded");
  expect(stdout).toContain("error: No response was checked");
});

test("other endpoints of Canvas are a warning: exit 0", async () => {
  const other = { ...fitting, request: { ...fitting.request, url: `${HOST}/api/v1/courses/310` } };
  const { exitCode, report } = await reportOf(writeTraffic(toHar([fitting, other])));
  expect(exitCode).toBe(0);
  expect(report.findings).toMatchObject([{ rule: "not-in-contract", severity: "warning" }]);
});

test.each([
  ["https://canvas.example.edu", 2],
  ["canvas.example.edu", 2],
  ["http://proxy.example.org/canvas/", 1],
])("--server %s: only what is below it counts", async (server, documented) => {
  const url = fitting.request.url.replace(HOST, "http://proxy.example.org/canvas");
  const elsewhere = { ...fitting, request: { ...fitting.request, url } };
  const { exitCode, report } = await reportOf(writeTraffic(toHar([fitting, elsewhere, fitting])), "--server", server);
  expect(exitCode).toBe(0);
  expect(report.exchanges).toMatchObject({ total: 3, documented, foreign: 3 - documented });
});

test("--min-coverage fails below its percentages", async () => {
  const file = writeTraffic(toHar([fitting]));
  expect((await verify(file, "--min-coverage", "operations=1,statuses=0")).exitCode).toBe(0);
  const { exitCode, stdout } = await verify(file, "--min-coverage", "operations=80,properties=50");
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^error: The traffic covers \d+ % of the operations, not 80 %\.$/m);
  expect(stdout).toMatch(/^error: The traffic covers \d+ % of the properties, not 50 %\.$/m);
});

test("a baseline is written, and what it has fails no more", async () => {
  const file = writeTraffic(toHar([broken]));
  const updated = await verify(file, "--update-baseline");
  expect(updated).toMatchObject({
    exitCode: 0,
    stderr: "verify.baseline.json now has what is found. Commit it, and verify with --baseline verify.baseline.json\n",
  });
  expect((await verify(file)).exitCode).toBe(1);
  const { exitCode, report } = await reportOf(file, "--baseline", "verify.baseline.json");
  expect(exitCode).toBe(0);
  expect(report.findings).toMatchObject([{ isKnown: true }]);
  writeFileSync(file, toHar([broken, { ...fitting, response: { ...fitting.response, status: 419 } }]));
  expect((await verify(file, "--baseline", "verify.baseline.json")).exitCode).toBe(1);
});

test("several files, and several reports at once", async () => {
  const file = writeTraffic(toHar([fitting]), "one.har", { "two.zip": createZip({ "har.har": toHar([broken]) }) });
  const outputs = ["junit=report.xml", "sarif=verify.sarif", "html=verify.html"].flatMap((output) => [
    "--output",
    output,
  ]);
  const { exitCode, stdout } = await verify(
    file,
    "two.zip",
    "--format",
    "github",
    "--sarif-root",
    "two.zip",
    ...outputs,
  );
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^::error file=two\.zip,line=3,/m);
  const read = (name: string) => readFileSync(path.join(path.dirname(file), name), "utf8");
  expect(read("report.xml")).toContain('failures="1"');
  expect(read("verify.html")).toContain("two.zip");
  const [result] = JSON.parse(read("verify.sarif")).runs[0].results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("two.zip");
  expect(readdirSync(path.dirname(file)).sort()).toEqual([
    "one.har",
    "report.xml",
    "two.zip",
    "verify.html",
    "verify.sarif",
  ]);
});

test("- is standard input", async () => {
  const args = ["node_modules/jiti/lib/jiti-cli.mjs", "src/cli/canvas-openapi.ts", "verify", "-", "--format", "json"];
  const child = spawn(process.execPath, args, { cwd: root, env: shellEnv, stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(toHar([fitting, broken]));
  const report = JSON.parse(await text(child.stdout));
  expect(report).toMatchObject({
    files: ["-"],
    exchanges: { total: 2 },
    findings: [{ first: { file: "-", line: 4 } }],
  });
});

test("a file that was cut off is verified to its last whole exchange", async () => {
  const { exitCode, report } = await reportOf(writeTraffic(toHar([fitting, fitting, broken]).slice(0, -60)));
  expect(exitCode).toBe(0);
  expect(report).toMatchObject({ exchanges: { total: 2 }, unchecked: { "entry cut off": 1 }, findings: [] });
});

test.each([
  ["10,000 mistakes", `[${Array(10_000).fill('{"id":0}').join()}]`],
  ["lists in lists, 5,000 deep", "[".repeat(5000) + "]".repeat(5000)],
])("a response with %s is a finding", async (_, body) => {
  const content = { size: body.length, mimeType: "application/json", text: body };
  const list = toEntry(example("listConversations"));
  const { exitCode, report } = await reportOf(
    writeTraffic(toHar([{ ...list, response: { ...list.response, content } }])),
  );
  expect(exitCode).toBe(1);
  expect(report.findings.length).toBeGreaterThan(0);
});

describe("what cannot be verified", () => {
  const entry = (url: string) => toHar([{ request: { method: "GET", url }, response: {} }]);
  test.each<[string, string | Uint8Array, string]>([
    ["no JSON", "not JSON", "traffic.har:1:1: this is not a HAR file, which is one JSON object in UTF-8."],
    ["no entries", toHar([]), "traffic.har: there are no entries in it: a HAR file has them in log.entries."],
    ["an entry that is none", toHar([fitting, 5]), "traffic.har:4:1: entry 2 has no request.method."],
    [
      "an entry without a URL",
      toHar([{ request: { method: "GET" } }]),
      "traffic.har:3:1: entry 1 has no request.url that is an absolute URL.",
    ],
    ["a relative URL", entry("/api/v1"), "traffic.har:3:1: entry 1 has no request.url that is an absolute URL."],
    [
      "nothing of the contract",
      entry(HOST),
      "traffic.har: none of the 1 exchanges is of the contract. If the server's paths do not begin with /api/v1, name it: --server https://canvas.example.edu/canvas",
    ],
  ])("%s: exit 2, with the place, and nothing on stdout", async (_, har, message) => {
    expect(await verify(writeTraffic(har))).toEqual({ exitCode: 2, stdout: "", stderr: `${message}\n` });
  });

  const USAGE = "usage: canvas-openapi verify <traffic.har|recording.zip|-> ... [options]";
  test.each([
    [[], /^Give a HAR file, or - for standard input\.\nusage: /],
    [["missing.har"], /^missing\.har: there is no such file\.\n$/],
    [["."], /^\. is a folder: give a HAR file\.\n$/],
    [["-", "-"], /^Standard input can be read once: give - once\.\n$/],
    [
      ["a.har", "--format", "xml"],
      /^There is no format "xml"\. Formats: pretty, json, sarif, junit, github, html\.\n$/,
    ],
    [["a.har", "--output", "report.xml"], /^--output needs a format and a file: junit=report\.xml\n$/],
    [["a.har", "--output", "xml=a"], /^There is no format "xml"\./],
    [["a.har", "--min-coverage", "all"], /^--min-coverage takes percentages of operations,/],
    [["a.har", "--server", "ftp://x"], /^--server is not the URL of a server\. Give one such as /],
    [["a.har", "--baseline", "missing.json"], /^missing\.json: there is no such baseline\./],
    [["a.har", "--bogus"], /^Unknown option '--bogus'/],
  ])("called with %j: exit 2, and what to do", async (args, message) => {
    const outcome = await startCommand(["verify", ...args]).ended;
    expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
    expect(outcome.stderr).toMatch(message);
    if (args.length === 0) expect(outcome.stderr).toContain(USAGE);
  });

  test("a report that cannot be written: exit 2, and no half of it", async () => {
    const file = writeTraffic(toHar([fitting]));
    const outcome = await verify(file, "--output", "junit=nowhere/report.xml");
    expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr: "nowhere/report.xml cannot be written: ENOENT\n" });
    expect(readdirSync(path.dirname(file))).toEqual(["traffic.har"]);
  });
});

describe("progress", () => {
  const many = () => writeTraffic(toHar(Array(30_000).fill(fitting)));

  test("is shown on a terminal", async () => {
    const file = many();
    const command = `"${process.execPath}" "${root}/node_modules/jiti/lib/jiti-cli.mjs" "${root}/src/cli/canvas-openapi.ts" verify traffic.har`;
    const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: path.dirname(file), env: shellEnv });
    const output = await text(child.stdout);
    expect(output).toMatch(/\r[\d,]+ exchanges …/);
    expect(output).toContain("The traffic fits the contract.");
  });

  test("is not shown elsewhere", async () => {
    const { exitCode, stderr } = await verify(many());
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });
});

test("npm run verify is this command", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  expect(scripts.verify).toMatch(/ jiti src\/cli\/canvas-openapi\.ts verify$/);
});
