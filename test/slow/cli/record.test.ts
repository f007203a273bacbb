import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { startTarget } from "../../conformance/record/support.ts";
import { startCommand } from "../../support/command.ts";
import type { Entry } from "../../support/har.ts";
import type { Program } from "../../support/program.ts";
import { linesOf } from "../../support/projectCopy.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const URL_LINE = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;

let har: string;
beforeEach(() => {
  har = path.join(temporaryFolder(), "traffic.har");
});

function record(...args: string[]): Program {
  return startCommand(["record", ...args]);
}

/** Starts a recorder before a target that sends the same response to all. */
async function startRecording(body = "{}", ...options: string[]) {
  const target = await startTarget((_, outgoing) => outgoing.setHeader("content-type", "application/json").end(body));
  const program = record("--target", target, "--har", har, "--port", "0", ...options);
  const [url] = await program.printed("stdout", URL_LINE);
  return { target, program, url };
}

function readHar(file: string): { log: { version: string; creator: object; entries: Entry[] } } {
  return JSON.parse(readFileSync(file, "utf8"));
}

test.each(["SIGINT", "SIGTERM"] as const)("records until %s into a HAR file, and ends with 0", async (signal) => {
  const { program, target, url } = await startRecording();
  const token = "7~Zk3u9WqXr5Lm";
  for (const page of ["1", "2", "3"])
    await fetch(`${url}/api/v1/conversations?page=${page}&access_token=${token}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  program.send(signal, "program");
  const { exitCode, stdout, stderr } = await program.ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: `${url}\n` });
  expect(stderr).toContain(`Recorded 3 exchanges in ${har}\n`);
  expect(stderr).toContain("names, addresses and messages are not");
  const text = readFileSync(har, "utf8");
  expect(stdout + stderr + text).not.toContain(token);
  const { log } = readHar(har);
  expect(log).toMatchObject({ version: "1.2", creator: { name: "canvas-openapi", version: expect.any(String) } });
  expect(log.entries.map(({ request }) => request.url)).toEqual(
    ["1", "2", "3"].map((page) => `${target}/api/v1/conversations?page=${page}&access_token=REMOVED`),
  );
  expect(existsSync(`${har}.part`)).toBe(false);
});

test("a recording of nothing is a HAR file too", async () => {
  const { program } = await startRecording();
  program.send("SIGINT", "program");
  expect((await program.ended).stderr).toContain("Recorded 0 exchanges in ");
  expect(readHar(har).log.entries).toEqual([]);
});

test("what was recorded outlives the recorder's sudden end, is not read by others, and not overwritten", async () => {
  writeFileSync(har, "an earlier recording");
  const { program, target, url } = await startRecording();
  for (const count of [1, 2]) {
    await fetch(url);
    await vi.waitFor(() => expect(readHar(`${har}.part`).log.entries).toHaveLength(count), 10_000);
  }
  expect(statSync(`${har}.part`).mode & 0o077).toBe(0);
  expect(readFileSync(har, "utf8")).toBe("an earlier recording");

  const second = await record("--target", target, "--har", har, "--port", "0").ended;
  expect({ exitCode: second.exitCode, stdout: second.stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(second.stderr).toContain(`${har}.part is a recording that still runs or was cut off.`);
  expect(readHar(`${har}.part`).log.entries).toHaveLength(2);

  program.send("SIGINT", "program");
  await program.ended;
  expect(readHar(har).log.entries).toHaveLength(2);
});

test("a taken port: says so, and leaves no file", async () => {
  const target = await startTarget(() => undefined);
  const { port } = new URL(target);
  const outcome = await record("--target", target, "--har", har, "--port", port).ended;
  expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
  expect(outcome.stderr).toContain(`Port ${port} is taken.`);
  expect(existsSync(`${har}.part`)).toBe(false);
});

test.each([
  ["nowhere/traffic.har", " cannot be written: there is no such folder."],
  ["", " is a folder. Name a file: --har traffic.har"],
])("a place that cannot be written, %j: says so before it listens", async (name, says) => {
  const file = path.join(path.dirname(har), name);
  const outcome = await record("--target", "https://canvas.example.edu", "--port", "0", "--har", file).ended;
  expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr: `${file}${says}\n` });
});

test("after a sudden end in the middle of a large response, verify reads what is whole and counts the rest", async () => {
  const body = JSON.stringify({ unread_count: "7", padding: "x".repeat(4_000_000) });
  const { program, url } = await startRecording(body);
  const ask = () => fetch(`${url}/api/v1/conversations/unread_count`).then((response) => response.text());
  await ask();
  await vi.waitFor(() => expect(readHar(`${har}.part`).log.entries).toHaveLength(1), 10_000);
  const asked = Promise.allSettled(Array.from({ length: 8 }, ask));
  await vi.waitFor(() => expect(statSync(`${har}.part`).size).toBeGreaterThan(9_000_000), {
    timeout: 10_000,
    interval: 1,
  });
  program.send("SIGKILL", "group");
  await Promise.all([program.ended, asked]);

  const { exchanges, unchecked, findings } = await verifyTraffic([`${har}.part`]);
  expect(exchanges.total).toBeGreaterThanOrEqual(1);
  expect(findings).toEqual([]);
  expect([{}, { "entry cut off": 1 }]).toContainEqual(unchecked);
  // A cut in the middle, whether or not the signal made one.
  const file = readFileSync(`${har}.part`);
  writeFileSync(`${har}.cut`, file.subarray(0, file.length - 2_000_000));
  const cut = await verifyTraffic([`${har}.cut`]);
  expect(cut.unchecked).toEqual({ "entry cut off": 1 });
  expect(cut.exchanges.total).toBeGreaterThanOrEqual(1);
});

test("--verify says at once what does not conform, once, and ends with 1", async () => {
  const { program, url } = await startRecording('{"unread_count":7}', "--verify");
  for (const query of ["", "", "?maya=1"]) await fetch(`${url}/api/v1/conversations/unread_count${query}`);
  const line = "error: getUnreadConversationCount: GET /api/v1/conversations/unread_count (200): ";
  await program.printed("stderr", /query \*: expected no such parameter, found one/);
  program.send("SIGINT", "program");
  const { exitCode, stderr } = await program.ended;

  expect(exitCode).toBe(1);
  expect(linesOf(stderr).filter((text) => text.startsWith("error: "))).toEqual([
    `${line}response body /unread_count: expected string, found integer`,
    `${line}query *: expected no such parameter, found one`,
  ]);
  expect(stderr).toMatch(/^2 errors, 0 warnings; 3 responses checked, 0 parts not; /m);
  expect(readHar(har).log.entries).toHaveLength(3);
});

test("--verify ends with 0 if all conforms", async () => {
  const { program, url } = await startRecording('{"unread_count":"7"}', "--verify");
  await fetch(`${url}/api/v1/conversations/unread_count`);
  await vi.waitFor(() => expect(readHar(`${har}.part`).log.entries).toHaveLength(1), 10_000);
  program.send("SIGINT", "program");
  const { exitCode, stderr } = await program.ended;
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^0 errors, 0 warnings; 1 response checked, 0 parts not; /m);
});
