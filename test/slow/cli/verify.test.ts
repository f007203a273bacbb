import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
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

/** Runs the command in the folder of a file, which is its first argument. */
function verify(file: string, ...args: string[]) {
  return startCommand(["verify", path.basename(file), ...args], path.dirname(file)).ended;
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

test("--min-coverage fails below its percentages", async () => {
  const file = writeTraffic(toHar([fitting]));
  expect((await verify(file, "--min-coverage", "operations=1,statuses=0")).exitCode).toBe(0);
  expect((await verify(file, "--min-coverage", "operations=80,properties=50")).exitCode).toBe(1);
});

test("a baseline is written, and what it has fails no more", async () => {
  const file = writeTraffic(toHar([broken]));
  const updated = await verify(file, "--update-baseline");
  expect(updated).toMatchObject({
    exitCode: 0,
    stderr: "verify.baseline.json now has what is found. Commit it, and verify with --baseline verify.baseline.json\n",
  });
  const known = await verify(file, "--baseline", "verify.baseline.json", "--format", "json");
  expect(known).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(known.stdout).findings).toMatchObject([{ isKnown: true }]);
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

test("a report that cannot be written: exit 2, and no half of it", async () => {
  const file = writeTraffic(toHar([fitting]));
  const outcome = await verify(file, "--output", "junit=nowhere/report.xml");
  expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr: "nowhere/report.xml cannot be written: ENOENT\n" });
  expect(readdirSync(path.dirname(file))).toEqual(["traffic.har"]);
});

test("what cannot be verified: exit 2, and nothing on stdout", async () => {
  const stderr = "traffic.har:1:1: this is not a HAR file, which is one JSON object in UTF-8.\n";
  expect(await verify(writeTraffic("not JSON"))).toEqual({ exitCode: 2, stdout: "", stderr });
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
