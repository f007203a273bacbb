import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { arrayAt, objectAt, stringAt } from "../../src/core/json.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { blocksOf } from "../support/samples.ts";

const action: unknown = parse(readFileSync("action.yml", "utf8"));
const steps = arrayAt(objectAt(action, "runs"), "steps");

let mock: Mock;
let folder: string;
beforeEach(async () => {
  mock = await startMock();
  folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-action-"));
  const bin = path.join(folder, "node_modules/.bin/canvas-openapi");
  const cli = [process.execPath, "node_modules/jiti/lib/jiti-cli.mjs", "src/cli/canvas-openapi.ts"].map((file) =>
    path.resolve(file),
  );
  mkdirSync(path.dirname(bin), { recursive: true });
  writeFileSync(bin, `#!/bin/sh\nexec ${cli.join(" ")} "$@"\n`);
  chmodSync(bin, 0o755);
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await mock.stop();
});

/** Runs a script in the folder, as GitHub's runner does. */
async function runScript(script: string, env: Record<string, string> = {}) {
  const file = path.join(folder, "step.sh");
  writeFileSync(file, script);
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", file], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const [stdout, status] = await Promise.all([text(child.stdout), ended]);
  return { stdout, status };
}

/** Runs the shell of a step, and reads the outputs that it sets. */
async function runStep(name: string, env: Record<string, string>) {
  const step = steps.find((one) => stringAt(one, "name") === name);
  const [output, summary] = ["output", "summary"].map((file) => path.join(folder, file));
  for (const file of [output, summary]) writeFileSync(file ?? "", "");
  const files = { GITHUB_OUTPUT: output ?? "", GITHUB_STEP_SUMMARY: summary ?? "" };
  const { stdout, status } = await runScript(stringAt(step, "run") ?? "", { ...files, ...env });
  const outputs = Object.fromEntries(
    readFileSync(output ?? "", "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split("=")),
  );
  return { status, stdout, outputs, summary: readFileSync(summary ?? "", "utf8") };
}

const record = (run: string) =>
  runStep("Record", { RUN: run, TARGET: mock.url, TRAFFIC: "traffic.har", VERSION: "0.1.0" });
const verify = (options = {}) =>
  runStep("Verify", {
    TRAFFIC: "traffic.har",
    SERVER: "",
    MIN_COVERAGE: "",
    BASELINE: "",
    SARIF_ROOT: "package.json",
    VERSION: "0.1.0",
    ...options,
  });
const call = 'curl -s -H "Authorization: Bearer any" "$CANVAS_URL/api/v1/conversations/unread_count"';

test("traffic of failing tests is recorded and verified, and the job fails for the tests alone", async () => {
  const recorded = await record(`${call}; exit 3`);
  expect(recorded).toMatchObject({ status: 0, outputs: { status: "3" } });
  const verified = await verify();
  expect(verified).toMatchObject({ status: 0, outputs: { status: "0" } });
  expect(verified.stdout).toContain("The traffic fits the contract.");
  expect(verified.summary).toContain("The traffic fits the contract.");
  expect(JSON.parse(readFileSync(path.join(folder, "canvas-verify.sarif"), "utf8")).version).toBe("2.1.0");
  expect(readFileSync(path.join(folder, "canvas-verify.html"), "utf8")).toContain("<!doctype html>");
  const result = await runStep("Result", { COMMAND_STATUS: "3", VERIFY_STATUS: "0" });
  expect(result.status).toBe(1);
  expect(result.stdout).toContain("exit code 3");
});

test("traffic that does not fit is in the log and fails the job", async () => {
  const headers = { "content-type": "application/json" };
  mock.reply("getUnreadConversationCount", { body: '{"unread_count":7}', headers });
  expect(await record(call)).toMatchObject({ status: 0, outputs: { status: "0" } });
  const verified = await verify({ MIN_COVERAGE: "operations=90" });
  expect(verified).toMatchObject({ status: 0, outputs: { status: "1" } });
  expect(verified.stdout).toContain("response body /unread_count: expected string, found integer");
  expect(verified.stdout).toContain("% of the operations, not 90 %");
  expect((await runStep("Result", { COMMAND_STATUS: "0", VERIFY_STATUS: "1" })).status).toBe(1);
  expect((await runStep("Result", { COMMAND_STATUS: "0", VERIFY_STATUS: "0" })).status).toBe(0);
});

test("a recording that is missing fails the job, alone or beside others", async () => {
  expect(await verify()).toMatchObject({ status: 0, outputs: { status: "2" } });
  await record(call);
  expect(await verify({ TRAFFIC: "traffic.har\nmissing.har" })).toMatchObject({ status: 0, outputs: { status: "2" } });
});

test("the guide's script for other CI verifies the traffic of failing tests, and fails for either", async () => {
  const [block] = blocksOf("docs/guides/check-your-canvas-in-ci.md").filter(({ language }) => language === "sh");
  const script = (block?.text ?? "")
    .replace(/^npm install.*$/m, "")
    .replace("https://canvas.example.edu", `${mock.url} --port 0`);
  const runWith = (command: string, coverage: string) => {
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ scripts: { test: command } }));
    return runScript(script.replace("operations=20", coverage));
  };
  const failing = await runWith(`${call}; exit 3`, "operations=2");
  expect(failing).toMatchObject({ status: 3, stdout: expect.stringContaining("The traffic fits the contract.") });
  expect((await runWith(call, "operations=2")).status).toBe(0);
  expect((await runWith(call, "operations=20")).status).toBe(1);
});
