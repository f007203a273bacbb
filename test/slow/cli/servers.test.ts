import { mkdirSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyProject, linesOf, type ProjectCopy } from "../../support/projectCopy.ts";

const MOCK_URL = /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m;
const MOCK_USAGE = "usage: canvas-openapi mock [options]";
const START_USAGE = "usage: npm start -- [--port 4010] [--host 127.0.0.1]";
const USAGE = "usage: canvas-openapi <command> [options]";
const DOCS_USAGE = "usage: npm run docs -- [--serve [--port 4011] [--host 127.0.0.1]]";

const PAGE = `connect-src 'none' <meta name="sandbox" content="">`;

/** A docs page, where a test is not about the real one. */
function writeDocs(project: ProjectCopy): void {
  mkdirSync(`${project.folder}/generated/docs/md`, { recursive: true });
  const texts = { "index.html": PAGE, "reference.html": "<p>Reference</p>" };
  const others = ["llms.txt", "llms-full.txt", "md/errors.md"].map((file) => [file, "Docs"]);
  for (const [file, text] of [...Object.entries(texts), ...others]) project.write(`generated/docs/${file}`, `${text}`);
}

/** Takes a free port between two that stay free, until the test ends. */
async function takePort(): Promise<number> {
  const port = (await listen(0)).port;
  const neighbours = [await listen(port - 1).catch(() => undefined), await listen(port + 1).catch(() => undefined)];
  for (const neighbour of neighbours)
    await new Promise((closed) => (neighbour ? neighbour.server.close(closed) : closed(0)));
  return neighbours.every(Boolean) ? port : takePort();
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

test("npm run mock prints its address alone on stdout, and responds", async () => {
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

test("npm start says what it does where nothing has to be made", async () => {
  const project = copyProject();
  writeDocs(project);
  const program = project.start("start", "--port", "0");
  await program.printed("stderr", /^Starting the mock and the docs page …$/m);
  await program.printed("stdout", /^docs +http:/m);
  program.send("SIGINT", "group");
  await program.ended;
  expect(project.read("generated/docs/index.html")).toBe(PAGE);
});

test("npm run docs makes both pages, and says where the first is", async () => {
  const project = copyProject();

  expect(await project.run("docs")).toMatchObject({ exitCode: 0, stdout: "generated/docs/index.html\n" });

  expect(project.read("generated/docs/index.html")).toContain('href="reference.html"');
  expect(project.read("generated/docs/reference.html")).toContain('href="index.html"');
});

test("docs --serve prints its address alone on stdout, and serves both pages until it is stopped", async () => {
  const project = copyProject();
  writeDocs(project);
  const program = project.startBare("docs", "--serve", "--port", "0");
  const [url] = await program.printed("stdout", MOCK_URL);

  const pages = ["/", "/index.html", "/reference.html"].map(async (path) => (await fetch(url + path)).text());
  expect(await Promise.all(pages)).toEqual([PAGE, PAGE, "<p>Reference</p>"]);
  expect((await fetch(`${url}/openapi.json`)).status).toBe(404);

  program.send("SIGINT", "program");
  expect(await program.ended).toMatchObject({ exitCode: 0, stdout: `${url}\n` });
});

test.each([
  { args: ["--serf"], says: "Unknown option '--serf'" },
  { args: ["--port", "4012"], says: "--port needs --serve." },
  { args: ["--serve", "--host="], says: "--host is empty" },
  { args: ["--serve", "--port", "many"], says: "--port many is not a port" },
])("docs called with $args says how it is called", async ({ args, says }) => {
  const project = copyProject();
  writeDocs(project);

  const { exitCode, stdout, stderr } = await project.startBare("docs", ...args).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining(says), DOCS_USAGE]);
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
  const project = copyProject();
  writeDocs(project);
  const port = await takePort();
  // So that the next one is no free one.
  await listen(port + 1);

  const { exitCode, stdout, stderr } = await project.startBare(name, "--port", String(docsPort ? port - 1 : port))
    .ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  const [line, suggested] =
    /^Port (?:\d+) is taken\. Stop what listens there, or choose another: --port (\d+)$/m.exec(stderr) ?? [];
  expect(line).toContain(`Port ${port} is taken.`);
  expect(Number(suggested)).toBeGreaterThan(port + 1);
  // What is suggested is free, and for the docs page the next one too.
  await listen(Number(suggested));
  if (name === "start") await listen(Number(suggested) + 1);
});

const misused = [
  { args: ["--port", "many"], says: "--port many is not a port: give a number from 0 to 65535." },
  { args: ["--port", "65536"], says: "--port 65536 is not a port: give a number from 0 to 65535." },
  { args: ["--host="], says: "--host is empty: give an address such as 127.0.0.1." },
  { args: ["--size", "many"], says: "--size many is no length of a list: give a number from 0 to 9999999." },
  { args: ["--throttle-cost", "x"], says: "--throttle-cost x is no cost: give a number such as 50 or 0.5." },
  {
    args: ["--throttle-status", "500"],
    says: "--throttle-status 500 is no status of Canvas' throttle: give 403 or 429.",
  },
  { args: ["--size", "9", "--world", "package.json"], says: "--size is for the world that the mock brings along" },
  { args: ["--speed", "9"], says: "Unknown option '--speed'" },
  { args: ["conversations"], says: "Unexpected argument 'conversations'" },
];

test.each(misused)("mock called with $args says how it is called", async ({ args, says }) => {
  const { exitCode, stdout, stderr } = await copyProject().startBare("mock", ...args).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr).slice(0, 2)).toEqual([expect.stringContaining(says), MOCK_USAGE]);
});

test("start does not take the last port, as its docs page needs the next one", async () => {
  const project = copyProject();
  writeDocs(project);

  const { exitCode, stdout, stderr } = await project.startBare("start", "--port", "65535").ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining("--port 65535"), START_USAGE]);
});

test.each([
  { args: [], lines: [USAGE] },
  { args: ["fly"], lines: ['There is no command "fly".', USAGE] },
])("the command line called with $args names the commands", async ({ args, lines }) => {
  const { exitCode, stdout, stderr } = await copyProject().startLocal("jiti src/cli/canvas-openapi.ts", ...args).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr).slice(0, lines.length)).toEqual(lines);
  expect(stderr).toMatch(/^ {2}mock +\S/m);
});

test.each([
  { args: ["--help"], says: USAGE },
  { args: ["-h"], says: USAGE },
  { args: ["mock", "--help"], says: MOCK_USAGE },
  { args: ["mock", "--port", "0", "-h"], says: MOCK_USAGE },
  { args: ["docs", "--help"], says: DOCS_USAGE },
  { args: ["start", "--help"], says: START_USAGE },
  { args: ["verify", "--help"], says: "usage: canvas-openapi verify <traffic.har|recording.zip|-> " },
  { args: ["record", "--help"], says: "usage: canvas-openapi record --target https://canvas.example.edu " },
  { args: ["workflows", "--help"], says: "usage: canvas-openapi workflows [name ...] " },
  { args: ["--version"], says: "4.5.6" },
  { args: ["mock", "--version"], says: "4.5.6" },
])("the command line called with $args prints what was asked for on stdout", async ({ args, says }) => {
  const project = copyProject();
  project.write("package.json", project.read("package.json").replace(/(?<="version": ")[^"]*/, "4.5.6"));

  const { exitCode, stdout, stderr } = await project.startLocal("jiti src/cli/canvas-openapi.ts", ...args).ended;

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout.startsWith(says)).toBe(true);
});

test.each(["mock", "start", "workflows"])("%s says in one line which packages its mock lacks", async (name) => {
  const project = copyProject();
  writeDocs(project);
  const modules = `${project.folder}/node_modules`;
  project.remove("node_modules");
  mkdirSync(`${modules}/.bin`, { recursive: true });
  symlinkSync(path.resolve("node_modules/jiti/lib/jiti-cli.mjs"), `${modules}/.bin/jiti`);
  symlinkSync(path.resolve("node_modules/openapi-fetch"), `${modules}/openapi-fetch`);

  const { exitCode, stdout, stderr } = await project.startLocal("jiti src/cli/canvas-openapi.ts", name).ended;

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  const lines = linesOf(stderr).filter((line) => !line.endsWith("…"));
  expect(lines).toEqual([
    expect.stringMatching(/^The mock needs packages that are not installed\. Run: npm install --save-dev .+$/),
  ]);
});

test("mock --world has the world of the file, and no other", async () => {
  const project = copyProject();
  project.write("world.json", JSON.stringify({ users: [{ id: 7, name: "Inés Prado", token: "ines" }] }));
  const mock = project.startBare("mock", "--port", "0", "--world", "world.json");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const getSelf = (token: string) =>
    fetch(`${url}/api/v1/users/self`, { headers: { authorization: `Bearer ${token}` } });
  expect(await (await getSelf("ines")).json()).toMatchObject({ id: 7, name: "Inés Prado" });
  expect((await getSelf("maya")).status).toBe(401);
});

test.each([
  { text: '{"users":[{"id":0,"name":"x"}]}', says: "users[0].id is 0: give a positive integer." },
  { text: "{", says: "--world world.json: " },
])("mock --world says what is wrong in the file: $text", async ({ text, says }) => {
  const project = copyProject();
  project.write("world.json", text);
  const { exitCode, stdout, stderr } = await project.startBare("mock", "--port", "0", "--world", "world.json").ended;
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining(says)]);
});

test("mock --state goes on where it was stopped", async () => {
  const project = copyProject();
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const conversation = "/api/v1/conversations/4217";
  const first = project.startBare("mock", "--port", "0", "--state", "state.json");
  const [url] = await first.printed("stdout", MOCK_URL);
  await fetch(url + conversation, { method: "PUT", headers, body: '{"conversation":{"starred":true}}' });
  first.send("SIGINT", "program");
  await first.ended;

  const second = project.startBare("mock", "--port", "0", "--state", "state.json");
  const [later] = await second.printed("stdout", MOCK_URL);
  expect(await (await fetch(later + conversation, { headers })).json()).toMatchObject({ starred: true });
});

test("mock --strict rejects what Canvas ignores", async () => {
  const mock = copyProject().startBare("mock", "--port", "0", "--strict");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const ask = (scope: string) =>
    fetch(`${url}/api/v1/conversations?scope=${scope}`, { headers: { authorization: "Bearer any" } });
  expect([(await ask("unread")).status, (await ask("junk")).status]).toEqual([200, 400]);
});

test("mock takes the length of its lists, and how it throttles", async () => {
  const options = ["--size", "1000", "--throttle-cost", "300", "--throttle-status", "429"];
  const mock = copyProject().startBare("mock", "--port", "0", ...options);
  const [url] = await mock.printed("stdout", MOCK_URL);
  const ask = () => fetch(`${url}/api/v1/conversations?per_page=100`, { headers: { authorization: "Bearer any" } });

  const first = await ask();
  expect(await first.json()).toHaveLength(100);
  expect(first.headers.get("link")).toContain(`<${url}/api/v1/conversations?page=10&per_page=100>; rel="last"`);
  expect(first.headers.get("x-request-cost")).toBe("300.0");
  // It leaks 10 a second: the fourth in a row is too much even if they take a while.
  const statuses = [(await ask()).status, (await ask()).status, (await ask()).status];
  expect(statuses).toContain(429);
  await mock.printed("stderr", /^429 GET \S+ \(listConversations\): throttled$/m);
});

test("mock --throttle alone has Canvas' own figures", async () => {
  const mock = copyProject().startBare("mock", "--port", "0", "--throttle");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const response = await fetch(`${url}/api/v1/conversations`, { headers: { authorization: "Bearer any" } });
  expect(response.headers.get("x-rate-limit-remaining")).toMatch(/^(599\.\d+|600\.0)$/);
});

test("the log says where and how a request breaks the contract, and keeps what is personal to itself", async () => {
  const mock = copyProject().startBare("mock", "--port", "0");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const headers = { authorization: "Bearer header-secret", "content-type": "application/json" };
  const ask = (path: string, method = "GET", json?: unknown) =>
    fetch(`${url}/api/v1/${path}`, { method, headers, ...(json ? { body: JSON.stringify(json) } : {}) });
  await ask("conversations", "POST", { recipents: ["2202"], body: "body-secret" });
  await ask("users/sis_user_id%3Asecret/communication_channels/email/secret%40example.edu", "DELETE");
  await ask("users/self/communication_channels/sms/0701234567", "DELETE");
  await ask("conversations/find_recipients?search=secret&user_id=secret&page=first&secret%0A200=1");
  await ask("courses/secret@example.edu");
  await mock.printed("stderr", /^404 GET \/api\/v1\/courses/m);
  mock.send("SIGINT", "program");
  const { stderr } = await mock.ended;

  expect(stderr).toContain("400 POST /api/v1/conversations (createConversation): No recipients\n");
  expect(stderr).toContain("\n    body.recipients: is missing, and CreateConversationBody requires it\n");
  expect(stderr).toContain("DELETE /api/v1/users/…/communication_channels/email/… (");
  expect(stderr).toContain("DELETE /api/v1/users/self/communication_channels/sms/… (");
  expect(stderr).toContain("/find_recipients?search=…&user_id=…&page=first&…=… (");
  expect(stderr).toContain("404 GET /api/v1/courses/…\n    The contract has no such path.");
  expect(stderr).not.toMatch(/secret|0701234567/);
});

test("the log hides a token in the URL, wherever it stands and however its name is written", async () => {
  const mock = copyProject().startBare("mock", "--port", "0");
  const [url] = await mock.printed("stdout", MOCK_URL);
  const paths = [
    "/api/v1/conversations/unread_count?access_token=alone-secret",
    "/api/v1/conversations/unread_count?as_user_id=2202&access_token=behind-secret&page=1",
    "/api/v1/conversations/unread_count?access%5Ftoken=encoded-secret",
    "/api/v1/nothing?access_token=unknown-path-secret",
  ];

  const statuses: number[] = [];
  for (const path of paths) statuses.push((await fetch(url + path)).status);
  await mock.printed("stderr", /^404 GET /m);
  mock.send("SIGINT", "program");
  const { stdout, stderr } = await mock.ended;

  // The mock took the token of each: without one it sends 401.
  expect(statuses).toEqual([200, 200, 200, 404]);
  expect(stdout).toBe(`${url}\n`);
  expect(stderr.match(/^\d{3} GET \/api\/v1\//gm)).toHaveLength(paths.length);
  expect(stderr.match(/\S*secret/g) ?? []).toEqual([]);
});
