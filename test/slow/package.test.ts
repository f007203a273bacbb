import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { filesBelow, relativeTo, root } from "../../scripts/shared/paths.ts";
import { isObject } from "../../src/core/json.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";
import { exampleExchanges } from "../support/exampleExchanges.ts";
import { toEntry, toHar } from "../support/har.ts";
import { shellEnv, startProgram } from "../support/program.ts";
import { createZip } from "../support/zip.ts";
import { createProject, installPackages, packProject, runProgram, TOOLS } from "./consumers/packages.ts";

let folder: string;
let tarball: string;
let mock: Mock;
const at = (...names: string[]) => path.join(folder, ...names);
const tool = (name: keyof typeof TOOLS, file: string) => at("tools/node_modules", name, file);

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-package-")));
  const tools = Object.entries(TOOLS).map(([name, version]) => `${name}@npm:${version}`);
  const installed = createProject(at("tools"), tools);
  tarball = await packProject(folder);
  await createProject(at("consumer"), [tarball]);
  await installed;
  mock = await startMock();
}, 600_000);
afterAll(async () => {
  await mock?.stop();
  rmSync(folder, { recursive: true });
});

/** The packed files by their paths in the package. */
function packedFiles(): Map<string, string> {
  const home = at("consumer/node_modules/canvas-openapi");
  return new Map(filesBelow(home).map((file) => [relativeTo(home, file), readFileSync(file, "utf8")]));
}

/** The strings in a value of package.json, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

function readManifest() {
  const manifest: unknown = JSON.parse(readFileSync(at("consumer/node_modules/canvas-openapi/package.json"), "utf8"));
  if (!isObject(manifest)) throw new Error("package.json is no object");
  return manifest;
}

/** What the consumer has to report, by requests of our own. */
async function expectedReport() {
  const headers = { authorization: "Bearer any", accept: "application/json+canvas-string-ids" };
  const get = async (query: string) => (await fetch(`${mock.url}/api/v1/conversations${query}`, { headers })).json();
  const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
  return {
    listed: idsOf(await get("?scope=unread&include[]=participant_avatars")),
    collected: idsOf(await get("")).slice(0, 1),
    created: true,
    missing: { kind: "notFound", status: 404, errors: [{ message: "The specified resource does not exist." }] },
    checked: (await get("/unread_count")).unread_count,
    mismatches: [
      { rule: "invalid-response-body", in: "response body", at: "/unread_count", expected: "string", found: "integer" },
    ],
    readable: { unread_count: 3 },
  };
}

test("the tarball holds what is needed, and no more", () => {
  const needed = [
    /^(package\.json|README\.md|LICENSE)$/,
    /^dist\/src\/(client|core|conformance|mock)\/[\w/]+\.(js|d\.ts)$/,
    /^dist\/src\/cli\/[\w-]+\.js$/,
    /^dist\/generated\/(\w+\.js|\w+\.d\.ts|openapi\.(string-ids\.json|json|yaml))$/,
  ];
  const files = [...packedFiles().keys()];
  expect(files.filter((file) => !needed.some((pattern) => pattern.test(file)))).toEqual([]);
  const { exports, bin } = readManifest();
  const named = stringsIn({ exports, bin }).map((file) => file.replace(/^\.\//, ""));
  expect(named.length).toBeGreaterThan(8);
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", ...named]));
});

test("every file names its neighbours as they are packed", () => {
  const files = packedFiles();
  const imports = [...files].flatMap(([file, text]) =>
    /\.(js|d\.ts)$/.test(file)
      ? [...text.matchAll(/(?:from |import\()"(\.[^"]*)"/g)].map(([, name = ""]) => {
          const target = path.posix.join(path.posix.dirname(file), name);
          return { file, name, found: files.has(file.endsWith(".js") ? target : target.replace(/\.js$/, ".d.ts")) };
        })
      : [],
  );
  expect(imports.length).toBeGreaterThan(20);
  expect(imports.filter(({ name, found }) => !found || !name.endsWith(".js"))).toEqual([]);
});

test.each(["types", "operations"])("the declarations of %s keep every doc comment", (name) => {
  const comments = readFileSync(`generated/${name}.ts`, "utf8").match(/\/\*\*.*?\*\//gs) ?? [];
  const packed = unindent(packedFiles().get(`dist/generated/${name}.d.ts`) ?? "");
  expect(comments.length).toBeGreaterThan(30);
  expect(comments.map(unindent).filter((comment) => !packed.includes(comment))).toEqual([]);
});

function unindent(text: string): string {
  return text.replace(/^ +/gm, "");
}

test("the package depends on openapi-fetch alone", () => {
  const installed = filesBelow(at("consumer/node_modules")).filter((file) => path.basename(file) === "package.json");
  const names = installed.map((file) => path.basename(path.dirname(file)));
  expect(names.sort()).toEqual(["canvas-openapi", "openapi-fetch", "openapi-typescript-helpers"]);
});

test("publint finds nothing", async () => {
  const outcome = await runProgram(path.join(root, "node_modules/.bin/publint"), ["run", tarball, "--strict"], root);
  expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(0);
  expect(outcome.stdout).toContain("All good!");
});

test("are-the-types-wrong finds nothing", async () => {
  const data = ["openapi.json", "openapi.string-ids.json", "openapi.yaml", "package.json"];
  const options = ["--profile", "esm-only", "--no-definitely-typed", "--no-color", "--exclude-entrypoints", ...data];
  const outcome = await runProgram(path.join(root, "node_modules/.bin/attw"), [tarball, ...options], root);
  expect(outcome.exitCode, outcome.stdout + outcome.stderr).toBe(0);
  for (const name of ["", "/fetch", "/types", "/mock", "/conformance", "/vitest", "/jest"])
    expect(outcome.stdout).toContain(`"canvas-openapi${name}"`);
});

const runtimes = [
  ...(["node-20", "node-22", "node-24", "node-26"] as const).map((name) => ({ name, file: "bin/node", args: [] })),
  { name: "bun", file: "bin/bun", args: ["--no-install"] },
  { name: "deno", file: "deno", args: ["run", "--allow-net", "--cached-only"] },
] as const;

test.each(runtimes)("the client works on $name", async ({ name, file, args }) => {
  const env = { ...shellEnv, DENO_DIR: at("deno"), DENO_NO_UPDATE_CHECK: "1" };
  const outcome = await runProgram(tool(name, file), [...args, "main.mjs", mock.url], at("consumer"), env);
  expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(outcome.stdout)).toEqual(await expectedReport());
});

test("the client works in Chromium, bundled", async () => {
  const bundle = await build({
    entryPoints: [at("consumer/report.mjs")],
    bundle: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  const page = await (await openBrowser()).newPage();
  await page.goto(await serveBeside(mock.url, bundle.outputFiles[0]?.text ?? ""));
  const report: unknown = await page.evaluate("import('/report.js').then(({ report }) => report(location.origin))");
  expect(report).toEqual(await expectedReport());
});

async function openBrowser() {
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  return browser;
}

/** Serves a page, its script at `/report.js`, and what else is asked from the mock, all from one origin. */
async function serveBeside(mockUrl: string, script: string): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.url === "/") return response.setHeader("content-type", "text/html").end("<!doctype html>");
    if (request.url === "/report.js") return response.setHeader("content-type", "text/javascript").end(script);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { accept = "", authorization = "", "content-type": type = "" } = request.headers;
    const { method = "GET" } = request;
    const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
    const headers = { accept, authorization, "content-type": type };
    const forwarded = await fetch(`${mockUrl}${request.url}`, { method, headers, ...body });
    return response.writeHead(forwarded.status, Object.fromEntries(forwarded.headers)).end(await forwarded.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
}

const compilers = (["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const).flatMap((name) =>
  ["bundler", "nodenext"].map((resolution) => ({ name, resolution })),
);

test.each(compilers)("$name accepts the types under $resolution", async ({ name, resolution }) => {
  const args = [tool(name, "bin/tsc"), "-p", `tsconfig.${resolution}.json`];
  expect(await runProgram(process.execPath, args, at("consumer"))).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("every entry point can be found, and the files of the contract are those of the project", async () => {
  const { exports } = readManifest();
  const entries = Object.keys(isObject(exports) ? exports : {}).filter((entry) => entry !== "./types");
  const script = `for (const entry of ${JSON.stringify(entries)})
    console.log(import.meta.resolve(entry.replace(".", "canvas-openapi")))`;
  const { stdout } = await runProgram(process.execPath, ["--input-type=module", "-e", script], at("consumer"));
  const found = stdout.trim().split("\n");
  expect(found).toHaveLength(entries.length);
  for (const url of found.filter((name) => path.basename(name).startsWith("openapi.")))
    expect(readFileSync(new URL(url), "utf8")).toBe(readFileSync(`generated/${path.basename(url)}`, "utf8"));
});

test("the command line prints the package's version", async () => {
  const outcome = await runProgram("npx", ["--no-install", "canvas-openapi", "--version"], at("consumer"));
  expect(outcome).toMatchObject({ exitCode: 0, stdout: `${readManifest().version}\n` });
});

test("the workflows say which package they need", async () => {
  const program = ["--no-install", "canvas-openapi", "workflows", "readInbox", "--server", mock.url];
  expect(await startProgram("npx", program, at("consumer")).ended).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringMatching(/^The workflows need .* Run: npm install --save-dev @redocly\/cli@2\.77\n$/m),
  });
});

test("the mock says which packages it needs, and runs with them", async () => {
  const missing = await runProgram(process.execPath, ["mock.mjs"], at("consumer"));
  expect(missing.exitCode).toBe(1);
  const [, list = ""] = /^Error: .* Run: npm install --save-dev (.*)$/m.exec(missing.stderr) ?? [];
  const packages = list.split(" ");
  expectPeers(packages);
  const command = await runProgram("npx", ["--no-install", "canvas-openapi", "mock", "--port", "0"], at("consumer"));
  expect(command).toMatchObject({ exitCode: 2, stdout: "" });
  expect(command.stderr).toMatch(/^The mock needs a package that is not installed\. Run: npm install --save-dev .*$/m);
  expect(command.stderr).not.toMatch(/^ +at /m);

  await createProject(at("mocker"), [tarball]);
  await installPackages(at("mocker"), packages);
  const inProcess = await runProgram(process.execPath, ["mock.mjs"], at("mocker"));
  expect(inProcess).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(inProcess.stdout)).toEqual(await expectedReport());

  const program = startProgram("npx", ["--no-install", "canvas-openapi", "mock", "--port", "0"], at("mocker"));
  const [url] = await program.printed("stdout", /^http:\/\/127\.0\.0\.1:[1-9]\d*$/m);
  const outcome = await runProgram(process.execPath, ["main.mjs", url], at("mocker"));
  expect(JSON.parse(outcome.stdout)).toEqual(await expectedReport());
});

test("verify needs no other package, but for archives, and says which", async () => {
  const exchanges = exampleExchanges(readBundle("openapi.json"));
  const har = toHar(exchanges.map((exchange) => toEntry(exchange)));
  writeFileSync(at("traffic.har"), har);
  writeFileSync(at("traffic.zip"), createZip({ "har.har": har }));
  const verify = (file: string, folder: string) =>
    runProgram("npx", ["--no-install", "canvas-openapi", "verify", at(file)], at(folder));
  const fromFile = await verify("traffic.har", "consumer");
  expect(fromFile.exitCode, fromFile.stderr).toBe(0);
  expect(fromFile.stdout).toContain("The traffic fits the contract.");

  const missing = await verify("traffic.zip", "consumer");
  expect(missing).toMatchObject({ exitCode: 2, stdout: "" });
  const [, list = ""] = / Run: npm install --save-dev (.*)$/m.exec(missing.stderr) ?? [];
  expectPeers(list.split(" "));
  await createProject(at("checker"), [tarball]);
  await installPackages(at("checker"), list.split(" "));
  const fromArchive = await verify("traffic.zip", "checker");
  expect(fromArchive.exitCode, fromArchive.stderr).toBe(0);
  expect(fromArchive.stdout).toContain("The traffic fits the contract.");
});

/** What a message says to install are optional peers of this package. */
function expectPeers(packages: string[]): void {
  const { peerDependencies, peerDependenciesMeta } = readManifest();
  const names = packages.map((name) => name.replace(/(?<=.)@.*/, ""));
  expect(Object.keys(Object(peerDependencies))).toEqual(expect.arrayContaining(names));
  expect(Object.keys(Object(peerDependenciesMeta))).toEqual(expect.arrayContaining(names));
}
