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
import { root } from "../../../scripts/shared/paths.ts";
import { type Program, startProgram } from "../../support/program.ts";
import { linesOf } from "../../support/projectCopy.ts";
import { type HarEntry, startTarget } from "./support.ts";

const USAGE =
  "usage: canvas-openapi record --target https://canvas.example.edu --har traffic.har [--port 4020] [--host 127.0.0.1]";
const URL_LINE = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;

let har: string;
beforeEach(() => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-record-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  har = path.join(folder, "traffic.har");
});

function record(...args: string[]): Program {
  return startProgram(
    path.join(root, "node_modules/.bin/jiti"),
    ["src/cli/canvas-openapi.ts", "record", ...args],
    root,
  );
}

/** Starts a recorder before a target that answers all alike. */
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

test("a taken port is said, and leaves no file", async () => {
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

test("a place that cannot be written is refused before it listens", async () => {
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
])("refuses $args, says how it is called, and writes nothing", async ({ args, says }) => {
  const { exitCode, stdout, stderr } = await record(...args).ended;
  expect({ exitCode, stdout, lines: linesOf(stderr) }).toEqual({ exitCode: 2, stdout: "", lines: [...says, USAGE] });
  expect(stderr).not.toContain("p4ss");
  expect(existsSync("x.har.part")).toBe(false);
});
