import { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createArtifacts } from "../../../scripts/generate/artifacts.ts";
import { writeArtifacts } from "../../../scripts/generate/writeArtifacts.ts";
import { root } from "../../../scripts/shared/paths.ts";
import type { Listening } from "../../../src/core/Listening.ts";
import { listen } from "../../../src/core/listen.ts";
import { version } from "../../../src/core/version.ts";
import { writeTraffic } from "../../conformance/verify/support.ts";
import { startCommand } from "../../support/command.ts";
import { startProgram } from "../../support/program.ts";
import { copyProject, linesOf } from "../../support/projectCopy.ts";

const MOCK_URL = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;
const USAGE = "usage: canvas-openapi <command> [options]";

beforeAll(async () => {
  await writeArtifacts(await createArtifacts(["docs"]));
});

/** Takes a free port between two that stay free, until the test ends. */
async function takePort(): Promise<number> {
  const port = Number(new URL((await occupy(0)).url).port);
  const neighbours = await Promise.all([port - 1, port + 1].map((other) => occupy(other).catch(() => undefined)));
  for (const neighbour of neighbours) await neighbour?.stop();
  return neighbours.every(Boolean) ? port : takePort();
}

async function occupy(port: number): Promise<Listening> {
  const server = await listen(createServer(), port, "127.0.0.1");
  onTestFinished(server.stop);
  return server;
}

async function unreadCount(mock: string): Promise<unknown> {
  const response = await fetch(`${mock}/api/v1/conversations/unread_count`, {
    headers: { authorization: "Bearer any" },
  });
  return response.json();
}

test("npm run mock prints its address alone on stdout, and logs what breaks the contract and nothing personal", async () => {
  const mock = startProgram("npm", ["run", "--silent", "mock", "--", "--port", "0"], root);
  const [url] = await mock.printed("stdout", MOCK_URL);
  const headers = { authorization: "Bearer header-secret", "content-type": "application/json" };
  const ask = (path: string, method = "GET", json?: unknown) =>
    fetch(`${url}/api/v1/${path}`, { method, headers, ...(json ? { body: JSON.stringify(json) } : {}) });
  await ask("conversations", "POST", { recipents: ["2202"], body: "body-secret" });
  await ask("users/sis_user_id%3Asecret/communication_channels/email/secret%40example.edu", "DELETE");
  await ask("users/self/communication_channels/sms/0701234567", "DELETE");
  await ask("conversations/find_recipients?search=secret&user_id=secret&page=first&secret%0A200=1");
  await ask("courses/secret@example.edu?access_token=unknown-path-secret");
  const tokens = [
    "access_token=alone-secret",
    "as_user_id=2202&access_token=behind-secret&page=1",
    "access%5Ftoken=encoded-secret",
  ];
  for (const query of tokens) {
    const { status } = await fetch(`${url}/api/v1/conversations/unread_count?${query}`);
    expect(status, "the mock took the token").toBe(200);
  }
  await ask("nothing");
  await mock.printed("stderr", /^404 GET \/api\/v1\/nothing$/m);
  mock.send("SIGINT", "group");
  const { stdout, stderr } = await mock.ended;

  expect(stdout).toBe(`${url}\n`);
  expect(stderr).toContain("400 POST /api/v1/conversations (createConversation): No recipients\n");
  expect(stderr).toContain("\n    body.recipients: is missing, and CreateConversationBody requires it\n");
  expect(stderr).toContain("DELETE /api/v1/users/…/communication_channels/email/… (");
  expect(stderr).toContain("DELETE /api/v1/users/self/communication_channels/sms/… (");
  expect(stderr).toContain("/find_recipients?search=…&user_id=…&page=first&…=… (");
  expect(stderr).toContain("404 GET /api/v1/courses/…?access_token=…\n    The contract has no such path.");
  expect(stderr).not.toMatch(/secret|0701234567/);
});

test.each([
  ["mock", "SIGINT"],
  ["mock", "SIGTERM"],
  ["start", "SIGINT"],
  ["start", "SIGTERM"],
] as const)("%s ends with 0 on %s", async (name, signal) => {
  const program = startCommand([name, "--port", "0"]);
  const [, url = ""] = await program.printed("stdout", /^(?:mock +)?(http:\/\/127\.0\.0\.1:[1-9]\d*)$/m);
  await unreadCount(url);

  program.send(signal, "program");

  expect((await program.ended).exitCode).toBe(0);
  await expect(unreadCount(url)).rejects.toThrow();
});

test("npm start makes what is missing, says so first, serves the docs beside the mock, and ends both", async () => {
  const project = copyProject();
  project.remove("generated/openapi.json");
  const program = project.start("start", "--port", "0");
  await program.printed(
    "stderr",
    /^Making json, checker, exampleNames, workflows, docs in generated\/ …\nStarting the mock and the docs/,
  );

  const [, docs = ""] = await program.printed("stdout", /^docs +(http:\S+)$/m);
  const [, mock = ""] = await program.printed("stdout", /^mock +(http:\S+)$/m);
  await program.printed("stdout", /^ *curl .*\/api\/v1\/\S+$/m);

  const page = await (await fetch(`${docs}/`)).text();
  expect(page).toContain("<title>Canvas LMS messaging</title>");
  expect(page).toContain(`<meta name="sandbox" content="${mock}">`);
  expect(foreignParts(page)).toEqual([]);
  const reference = await (await fetch(`${docs}/reference.html`)).text();
  expect(reference).toBe(project.read("generated/docs/reference.html"));
  expect(foreignParts(reference)).toEqual([]);
  expect((await fetch(`${docs}/nothing`)).status).toBe(404);
  expect(await unreadCount(mock)).toHaveProperty("unread_count");

  program.send("SIGINT", "group");
  const { stdout } = await program.ended;
  expect(stdout).toContain(`curl -H 'Authorization: Bearer any' ${mock}/api/v1/`);
  await expect(fetch(docs)).rejects.toThrow();
  await expect(fetch(mock)).rejects.toThrow();
});

test("npm run docs says where the first page is", async () => {
  const outcome = await startProgram("npm", ["run", "--silent", "docs"], root).ended;
  expect(outcome).toMatchObject({ exitCode: 0, stdout: "generated/docs/index.html\n" });
});

test("docs --serve prints its address alone on stdout, and serves both pages until it is stopped", async () => {
  const program = startCommand(["docs", "--serve", "--port", "0"]);
  const [url] = await program.printed("stdout", MOCK_URL);

  const pages = ["/", "/index.html", "/reference.html"].map(async (path) => (await fetch(url + path)).text());
  const [first, index, reference] = await Promise.all(pages);
  expect(first).toContain('href="reference.html"');
  expect(index).toBe(first);
  expect(reference).toContain('href="index.html"');
  expect((await fetch(`${url}/openapi.json`)).status).toBe(404);

  program.send("SIGINT", "program");
  expect(await program.ended).toMatchObject({ exitCode: 0, stdout: `${url}\n` });
});

test("docs says what to do where the pages were not made", async () => {
  const { exitCode, stdout, stderr } = await copyProject().startBare("docs", "--serve").ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain("make it: npm run docs");
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

test.each(taken)("$name suggests a free port where its own is taken (docs: $docsPort)", async ({ name, docsPort }) => {
  const port = await takePort();
  // So that the next one is no free one.
  await occupy(port + 1);

  const { exitCode, stdout, stderr } = await startCommand([name, "--port", String(docsPort ? port - 1 : port)]).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  const [line, suggested] =
    /^Port (?:\d+) is taken\. Stop what listens there, or choose another: --port (\d+)$/m.exec(stderr) ?? [];
  expect(line).toContain(`Port ${port} is taken.`);
  expect(Number(suggested)).toBeGreaterThan(port + 1);
  // What is suggested is free, and for the docs page the next one too.
  await occupy(Number(suggested));
  if (name === "start") await occupy(Number(suggested) + 1);
});

test.each([
  ["", 2, [USAGE]],
  ["fly", 2, ['There is no command "fly".', USAGE]],
  ["--help", 0, [USAGE]],
  ["-h", 0, [USAGE]],
  ["mock --help", 0, ["usage: canvas-openapi mock [options]"]],
  ["mock --port 0 -h", 0, ["usage: canvas-openapi mock [options]"]],
  ["docs --help", 0, ["usage: npm run docs -- [--serve [--port 4011] [--host 127.0.0.1]]"]],
  ["start --help", 0, ["usage: npm start -- [--port 4010] [--host 127.0.0.1]"]],
  ["verify --help", 0, ["usage: canvas-openapi verify <traffic.har|recording.zip|-> ... [options]"]],
  ["record --help", 0, [expect.stringContaining("usage: canvas-openapi record --target https://canvas.example.edu ")]],
  ["workflows --help", 0, [expect.stringContaining("usage: canvas-openapi workflows [name ...] ")]],
  ["--version", 0, [version()]],
  ["mock --version", 0, [version()]],
])("canvas-openapi %s ends with %i", async (words, exitCode, lines) => {
  const outcome = await startCommand(words.split(" ").filter(Boolean)).ended;
  expect(outcome).toMatchObject({ exitCode, [exitCode === 0 ? "stderr" : "stdout"]: "" });
  expect(linesOf(outcome.stdout + outcome.stderr).slice(0, lines.length)).toEqual(lines);
});

test("each command that needs the mock says in one line which packages it lacks", async () => {
  const project = copyProject();
  mkdirSync(`${project.folder}/generated/docs`);
  project.write("generated/docs/index.html", "");
  const modules = `${project.folder}/node_modules`;
  project.remove("node_modules");
  mkdirSync(`${modules}/.bin`, { recursive: true });
  symlinkSync(path.resolve("node_modules/jiti/lib/jiti-cli.mjs"), `${modules}/.bin/jiti`);
  symlinkSync(path.resolve("node_modules/openapi-fetch"), `${modules}/openapi-fetch`);

  for (const name of ["mock", "start", "workflows"]) {
    const { exitCode, stdout, stderr } = await project.startLocal("jiti src/cli/canvas-openapi.ts", name).ended;
    expect({ exitCode, stdout }, name).toEqual({ exitCode: 2, stdout: "" });
    expect(linesOf(stderr).filter((line) => !line.endsWith("…"))).toEqual([
      expect.stringMatching(/^The mock needs a package that is not installed\. Run: npm install --save-dev .+$/),
    ]);
  }
});

test("mock has the world of its file, and Canvas' own figures of the throttle", async () => {
  const file = writeTraffic(JSON.stringify({ users: [{ id: 7, name: "Inés Prado", token: "ines" }] }), "world.json");
  const mock = startCommand(["mock", "--port", "0", "--world", file, "--throttle"]);
  const [url] = await mock.printed("stdout", MOCK_URL);
  const getSelf = (token: string) =>
    fetch(`${url}/api/v1/users/self`, { headers: { authorization: `Bearer ${token}` } });
  const self = await getSelf("ines");
  expect(self.headers.get("x-rate-limit-remaining")).toMatch(/^(599\.\d+|600\.0)$/);
  expect(await self.json()).toMatchObject({ id: 7, name: "Inés Prado" });
  expect((await getSelf("maya")).status).toBe(401);
});

test("mock --state goes on where it was stopped", async () => {
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const folder = path.dirname(writeTraffic("", "any"));
  const start = async () => {
    const program = startCommand(["mock", "--port", "0", "--state", path.join(folder, "state.json")]);
    const [url] = await program.printed("stdout", MOCK_URL);
    return { program, conversation: `${url}/api/v1/conversations/4217` };
  };
  const first = await start();
  await fetch(first.conversation, { method: "PUT", headers, body: '{"conversation":{"starred":true}}' });
  first.program.send("SIGINT", "program");
  await first.program.ended;

  const second = await start();
  expect(await (await fetch(second.conversation, { headers })).json()).toMatchObject({ starred: true });
});

test("mock takes the length of its lists, how it throttles, and whether it is strict", async () => {
  const options = ["--size", "1000", "--throttle-cost", "300", "--throttle-status", "429", "--strict"];
  const mock = startCommand(["mock", "--port", "0", ...options]);
  const [url] = await mock.printed("stdout", MOCK_URL);
  const ask = (query = "per_page=100") =>
    fetch(`${url}/api/v1/conversations?${query}`, { headers: { authorization: "Bearer any" } });

  expect((await ask("scope=junk")).status).toBe(400);
  const first = await ask();
  expect(await first.json()).toHaveLength(100);
  expect(first.headers.get("link")).toContain(`<${url}/api/v1/conversations?page=10&per_page=100>; rel="last"`);
  expect(first.headers.get("x-request-cost")).toBe("300.0");
  // It leaks 10 a second: the fourth in a row is too much even if they take a while.
  const statuses = [(await ask()).status, (await ask()).status, (await ask()).status];
  expect(statuses).toContain(429);
  await mock.printed("stderr", /^429 GET \S+ \(listConversations\): throttled$/m);
});
