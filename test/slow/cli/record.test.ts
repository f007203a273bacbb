import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { type HarEntry, startTarget } from "../../conformance/record/support.ts";
import { startCommand } from "../../support/command.ts";
import type { Program } from "../../support/program.ts";
import { linesOf } from "../../support/projectCopy.ts";

const USAGE =
  "usage: canvas-openapi record --target https://canvas.example.edu --har traffic.har [--verify] [--port 4020] [--host 127.0.0.1]";
const URL_LINE = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;

let har: string;
beforeEach(() => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-record-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  har = path.join(folder, "traffic.har");
});

function record(...args: string[]): Program {
  return startCommand(["record", ...args]);
}

/** Starts a recorder before a target that sends the same response to all. */
async function startRecording() {
  const target = await startTarget((_, outgoing) => outgoing.setHeader("content-type", "application/json").end("{}"));
  const program = record("--target", target, "--har", har, "--port", "0");
  const [url] = await program.printed("stdout", URL_LINE);
  return { target, program, url };
}

function readHar(file: string): { log: { version: string; creator: object; entries: HarEntry[] } } {
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
  const server = createServer();
  onTestFinished(() => void server.close());
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  const outcome = await record("--target", "http://127.0.0.1:1", "--har", har, "--port", String(port)).ended;
  expect(outcome).toMatchObject({ exitCode: 2, stdout: "" });
  expect(outcome.stderr).toContain(`Port ${port} is taken.`);
  expect(existsSync(`${har}.part`)).toBe(false);
});

test("a place that cannot be written: says so before it listens", async () => {
  const target = ["--target", "https://canvas.example.edu", "--port", "0"];
  const missing = path.join(path.dirname(har), "nowhere/traffic.har");
  expect(await record(...target, "--har", missing).ended).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `${missing} cannot be written: there is no such folder.\n`,
  });
  mkdirSync(har);
  expect(await record(...target, "--har", har).ended).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `${har} is a folder. Name a file: --har traffic.har\n`,
  });
});

test.each([
  { args: [], says: [] },
  { args: ["--target", "https://canvas.example.edu"], says: [] },
  { args: ["--har", "x.har"], says: [] },
  ...[
    "canvas.example.edu",
    "http://canvas.example.edu",
    "https://canvas.example.edu/api",
    "https://u:p4ss@c.example.edu",
    "ftp://localhost",
  ].map((target) => ({
    args: ["--target", target, "--har", "x.har"],
    says: [expect.stringMatching(/^--target is not the address of a Canvas: .*https unless it is this machine/)],
  })),
  {
    args: ["--target", "https://c.example.edu", "--har", "x.har", "--port", "x"],
    says: [expect.stringContaining("--port x is not a port")],
  },
  {
    args: ["--target", "https://c.example.edu", "--har", "x.har", "--host="],
    says: [expect.stringContaining("--host is empty")],
  },
  { args: ["--token", "x"], says: [expect.stringContaining("Unknown option '--token'")] },
])("called with $args: says how it is called, and writes nothing", async ({ args, says }) => {
  const { exitCode, stdout, stderr } = await record(...args).ended;
  expect({ exitCode, stdout, lines: linesOf(stderr) }).toEqual({ exitCode: 2, stdout: "", lines: [...says, USAGE] });
  expect(stderr).not.toContain("p4ss");
  expect(existsSync("x.har.part")).toBe(false);
});

test("after a sudden end in the middle of a large response, verify reads what is whole and counts the rest", async () => {
  const body = JSON.stringify({ unread_count: "7", padding: "x".repeat(4_000_000) });
  const target = await startTarget((_, outgoing) => outgoing.setHeader("content-type", "application/json").end(body));
  const program = record("--target", target, "--har", har, "--port", "0");
  const [url] = await program.printed("stdout", URL_LINE);
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
  const target = await startTarget((_, outgoing) =>
    outgoing.setHeader("content-type", "application/json").end('{"unread_count":7}'),
  );
  const program = record("--target", target, "--har", har, "--port", "0", "--verify");
  const [url] = await program.printed("stdout", URL_LINE);
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
  const target = await startTarget((_, outgoing) =>
    outgoing.setHeader("content-type", "application/json").end('{"unread_count":"7"}'),
  );
  const program = record("--target", target, "--har", har, "--port", "0", "--verify");
  const [url] = await program.printed("stdout", URL_LINE);
  await fetch(`${url}/api/v1/conversations/unread_count`);
  await vi.waitFor(() => expect(readHar(`${har}.part`).log.entries).toHaveLength(1), 10_000);
  program.send("SIGINT", "program");
  const { exitCode, stderr } = await program.ended;
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/^0 errors, 0 warnings; 1 response checked, 0 parts not; /m);
});
