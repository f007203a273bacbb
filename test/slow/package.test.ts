import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { filesBelow, relativeTo, root } from "../../scripts/shared/paths.ts";
import { isObject } from "../../src/core/json.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { launchBrowser } from "../support/browser.ts";
import { readBundle } from "../support/bundle.ts";
import { exampleExchanges } from "../support/exampleExchanges.ts";
import { toEntry, toHar } from "../support/har.ts";
import { installPackages, runProgram } from "../support/installPackages.ts";
import { shellEnv, startProgram } from "../support/program.ts";
import { createZip } from "../support/zip.ts";
import { createProject, packProject, TOOLS } from "./consumers/packages.ts";

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
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(mock.url);
  const code = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString("base64");
  const module = `import("data:text/javascript;base64,${code}")`;
  const report: unknown = await page.evaluate(`${module}.then(({ report }) => report(location.origin))`);
  expect(report).toEqual(await expectedReport());
});

const compilers = (["typescript-5.4", "typescript-5.9", "typescript-6", "typescript-7"] as const).flatMap((name) => [
  { name, resolution: "bundler", module: "esnext" },
  { name, resolution: "nodenext", module: "nodenext" },
]);

test.each(compilers)("$name accepts the types under $resolution", async ({ name, resolution, module }) => {
  const args = [tool(name, "bin/tsc"), "-p", ".", "--module", module, "--moduleResolution", resolution];
  expect(await runProgram(process.execPath, args, at("consumer"))).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test.each(["openapi.json", "openapi.string-ids.json", "openapi.yaml"])("%s is that of the project", (file) => {
  expect(packedFiles().get(`dist/generated/${file}`)).toBe(readFileSync(`generated/${file}`, "utf8"));
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

describe.each([
  { name: "vitest", packages: ["vitest@4.1.12"], args: ["node_modules/vitest/vitest.mjs", "run"], types: ["node"] },
  {
    name: "jest",
    packages: ["jest@30.5.2", "@types/jest@30.0.0"],
    args: ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"],
    types: ["node", "jest"],
  },
])("with $name", ({ name, packages, args, types }) => {
  beforeAll(async () => {
    await createProject(at(name), [tarball, ...packages, "typescript@5.9.3", "@types/node@20.19.43"]);
    cpSync(path.join(root, "test/slow/consumers/matchers"), at(name), { recursive: true });
  });

  test("expect(response).toConform() passes and fails, and says why", async () => {
    const env = { ...shellEnv, NO_COLOR: "1" };
    const { exitCode, stdout, stderr } = await runProgram(process.execPath, args, at(name), env);
    const output = stdout + stderr;
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/1 failed.*1 passed/);
    expect(output).toContain("unread_count): the response 200 does not conform to the contract:");
    expect(output).toContain("response body /unread_count: expected string, found integer");
  });

  test("the matcher has types", async () => {
    const options = { strict: true, noEmit: true, module: "nodenext", target: "es2022", skipLibCheck: true, types };
    const config = { compilerOptions: options, files: [`${name}.types.ts`] };
    writeFileSync(at(name, "tsconfig.json"), JSON.stringify(config));
    const outcome = await runProgram(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], at(name));
    expect(outcome).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });
});
