import { mkdirSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { copyProject, linesOf, type ProjectCopy } from "../support/projectCopy.ts";

const MOCK_URL = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;
const MOCK_USAGE = "usage: canvas-openapi mock [--port 4010] [--host 127.0.0.1]";
const START_USAGE = "usage: npm start -- [--port 4010] [--host 127.0.0.1]";
const USAGE = "usage: canvas-openapi mock|record|start|workflows [options]";

/** A docs page, where a test is not about the real one. */
function writeDocs(project: ProjectCopy): void {
  mkdirSync(`${project.folder}/generated/docs`);
  project.write("generated/docs/index.html", "<p>Docs</p>");
}

/** Takes a free port, behind another that stays free, until the test ends. */
async function takePort(): Promise<number> {
  const port = (await listen(0)).port;
  const before = await listen(port - 1).catch(() => undefined);
  before?.server.close();
  return before ? port : takePort();
}

function listen(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  onTestFinished(() => void server.close());
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve({ server, port: address.port });
    });
  });
}

async function unreadCount(mock: string): Promise<unknown> {
  const response = await fetch(`${mock}/api/v1/conversations/unread_count`, {
    headers: { authorization: "Bearer any" },
  });
  return response.json();
}

test("npm run mock prints its address alone on stdout, and answers", async () => {
  const mock = copyProject().start("mock", "--port", "0");
  const [url] = await mock.printed("stdout", MOCK_URL);

  expect(await unreadCount(url)).toEqual({ unread_count: expect.stringMatching(/^\d+$/) });
  await mock.printed("stderr", /^200 GET \/api\/v1\/conversations\/unread_count/m);

  mock.send("SIGINT", "group");
  expect((await mock.ended).stdout).toBe(`${url}\n`);
  await expect(unreadCount(url)).rejects.toThrow();
});

test.each([
  ["mock", "SIGINT"],
  ["mock", "SIGTERM"],
  ["start", "SIGINT"],
  ["start", "SIGTERM"],
] as const)("%s ends with 0 on %s", async (name, signal) => {
  const project = copyProject();
  writeDocs(project);
  const program = project.startBare(name, "--port", "0");
  const [, url = ""] = await program.printed("stdout", /^(?:mock +)?(http:\/\/127\.0\.0\.1:[1-9]\d*)$/m);
  await unreadCount(url);

  program.send(signal, "program");

  expect((await program.ended).exitCode).toBe(0);
  await expect(unreadCount(url)).rejects.toThrow();
});

test("npm start makes the docs page, serves it beside the mock, and ends both", async () => {
  const project = copyProject();
  const program = project.start("start", "--port", "0");

  const [, docs = ""] = await program.printed("stdout", /^docs +(http:\S+)$/m);
  const [, mock = ""] = await program.printed("stdout", /^mock +(http:\S+)$/m);
  await program.printed("stdout", /^ *curl .*\/api\/v1\/\S+$/m);

  const page = await (await fetch(`${docs}/`)).text();
  expect(page).toContain("<title>Canvas LMS messaging</title>");
  expect(page).toBe(project.read("generated/docs/index.html"));
  expect(foreignParts(page)).toEqual([]);
  expect((await fetch(`${docs}/nothing`)).status).toBe(404);
  expect(await unreadCount(mock)).toHaveProperty("unread_count");

  program.send("SIGINT", "group");
  const { stdout } = await program.ended;
  expect(stdout).toContain(`curl -H 'Authorization: Bearer any' ${mock}/api/v1/`);
  await expect(fetch(docs)).rejects.toThrow();
  await expect(fetch(mock)).rejects.toThrow();
});

/** The scripts, stylesheets and imports that a page fetches from elsewhere. What its scripts hold as text is no part. */
function foreignParts(page: string): string[] {
  const tags = page.replace(/(<script\b[^>]*>).*?<\/script>/gs, "$1");
  return tags.match(/<(?:script|link|img|iframe)\b[^>]*(?:https?:)?\/\/[^>]*>|@import[^;]*|url\(["']?https?:/g) ?? [];
}

const taken = [
  { name: "mock", docsPort: false },
  { name: "start", docsPort: false },
  { name: "start", docsPort: true },
];

test.each(taken)("$name says what to do where its port is taken (docs: $docsPort)", async ({ name, docsPort }) => {
  const project = copyProject();
  writeDocs(project);
  const port = await takePort();

  const outcome = await project.startBare(name, "--port", String(docsPort ? port - 1 : port)).ended;

  expect(outcome).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: `Port ${port} is taken. Stop what listens there, or choose another: --port ${port + 1}\n`,
  });
});

const refused = [
  { args: ["--port", "many"], says: "--port many is not a port: give a number from 0 to 65535." },
  { args: ["--port", "65536"], says: "--port 65536 is not a port: give a number from 0 to 65535." },
  { args: ["--speed", "9"], says: "Unknown option '--speed'" },
  { args: ["conversations"], says: "Unexpected argument 'conversations'" },
];

test.each(refused)("mock refuses $args, and says how it is called", async ({ args, says }) => {
  const { exitCode, stdout, stderr } = await copyProject().startBare("mock", ...args).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining(says), MOCK_USAGE]);
});

test("start refuses the last port, as its docs page takes the next one", async () => {
  const project = copyProject();
  writeDocs(project);

  const { exitCode, stdout, stderr } = await project.startBare("start", "--port", "65535").ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining("--port 65535"), START_USAGE]);
});

test.each([
  { args: [], lines: [USAGE] },
  { args: ["fly"], lines: ['There is no command "fly".', USAGE] },
])("the command line refuses the command $args, and names those that there are", async ({ args, lines }) => {
  const { exitCode, stdout, stderr } = await copyProject().startLocal("jiti bin/canvas-openapi.ts", ...args).ended;

  expect({ exitCode, stdout, lines: linesOf(stderr) }).toEqual({ exitCode: 2, stdout: "", lines });
});

test("the log hides a token in the URL, wherever it stands and however its name is written", async () => {
  const mock = copyProject().startBare("mock", "--port", "0");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const paths = [
    "/api/v1/conversations/unread_count?access_token=alone-secret",
    "/api/v1/conversations/unread_count?as_user_id=1&access_token=behind-secret&page=1",
    "/api/v1/conversations/unread_count?access%5Ftoken=encoded-secret",
    "/api/v1/nothing?access_token=unknown-path-secret",
  ];

  const statuses: number[] = [];
  for (const path of paths) statuses.push((await fetch(url + path)).status);
  await mock.printed("stderr", /^404 GET /m);
  mock.send("SIGINT", "program");
  const { stdout, stderr } = await mock.ended;

  // The mock took the token of each: without one it answers 401.
  expect(statuses).toEqual([200, 200, 200, 404]);
  expect(stdout).toBe(`${url}\n`);
  expect(stderr.match(/^\d{3} GET \/api\/v1\//gm)).toHaveLength(paths.length);
  expect(stderr.match(/\S*secret/g) ?? []).toEqual([]);
});
