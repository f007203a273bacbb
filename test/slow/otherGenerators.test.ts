import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/shared/paths.ts";
import { type Outcome as RedoclyOutcome, runRedocly } from "../../scripts/shared/runRedocly.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { readBundle } from "../support/bundle.ts";
import { installPackages, runProgram } from "../support/installPackages.ts";

const BUNDLES = ["openapi.json", "openapi.string-ids.json"] as const;
const operationIds = operationsOf(readBundle("openapi.json")).map(({ id }) => id);

/** The newest versions that run on Node 20. They are installed beside the tests, not with the project. */
const PACKAGES = [
  "@apidevtools/swagger-parser@12.1.0",
  "@stoplight/spectral-cli@6.16.3",
  "@hey-api/openapi-ts@0.95.0",
  "orval@7.13.2",
  "swagger-typescript-api@13.13.0",
  "@kubb/cli@4.39.3",
  "@kubb/core@4.39.3",
  "@kubb/plugin-oas@4.39.3",
  "@kubb/plugin-ts@4.39.3",
  "@kubb/plugin-client@4.39.3",
  "openapi-zod-client@1.18.3",
  // What the generated code imports.
  "@zodios/core@10.9.6",
  "axios@1.21.1",
  "typescript@5.9.3",
  "zod@3.25.76",
];

const FILES = {
  ".spectral.yaml": 'extends: ["spectral:oas"]\n',
  "parse.mjs": `import SwaggerParser from "@apidevtools/swagger-parser";\nawait SwaggerParser.validate(process.argv[2]);\n`,
  "orval.config.cjs": `const input = { target: process.env.BUNDLE };
module.exports = {
  client: { input, output: { target: process.env.OUT + "/client.ts", client: "fetch" } },
  schemas: { input, output: { target: process.env.OUT + "/schemas.ts", client: "zod" } },
};
`,
  "kubb.config.mjs": `import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
export default defineConfig({
  input: { path: process.env.BUNDLE },
  output: { path: process.env.OUT },
  plugins: [pluginOas(), pluginTs(), pluginClient()],
});
`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      strict: true,
      target: "es2022",
      module: "esnext",
      moduleResolution: "bundler",
      lib: ["es2022", "dom", "dom.iterable"],
      allowImportingTsExtensions: true,
      noEmit: true,
      skipLibCheck: true,
    },
    include: ["out"],
  }),
};

/** How each generator is called with a bundle and a folder to write into. */
const GENERATORS: [name: string, args: (bundle: string, out: string) => string[]][] = [
  ["openapi-ts", (bundle, out) => ["--input", bundle, "--output", out]],
  ["orval", () => ["--config", "orval.config.cjs"]],
  ["swagger-typescript-api", (bundle, out) => ["generate", "--path", bundle, "--output", out, "--name", "client.ts"]],
  ["kubb", () => ["generate", "--config", "kubb.config.mjs"]],
  ["openapi-zod-client", (bundle, out) => [bundle, "--output", `${out}/client.ts`]],
];

let folder: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-generators-")));
  await installPackages(folder, PACKAGES);
  for (const [file, text] of Object.entries(FILES)) writeFileSync(path.join(folder, file), text);
  for (const bundle of BUNDLES)
    writeFileSync(path.join(folder, bundle), readFileSync(path.join(root, "generated", bundle)));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true }));

function runTool(name: string, args: string[], env: Record<string, string> = {}) {
  return runProgram(path.join(folder, "node_modules/.bin", name), args, folder, { ...process.env, ...env });
}

describe.each(BUNDLES)("%s", (bundle) => {
  test("is valid for swagger-parser", async () => {
    const outcome = await runProgram(process.execPath, ["parse.mjs", bundle], folder);
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("fits Spectral's rules for OpenAPI, warnings included", async () => {
    const { exitCode, stdout } = await runTool("spectral", ["lint", bundle, "--fail-severity", "hint"]);
    expect(exitCode, stdout).toBe(0);
  });

  test.each(GENERATORS)("is accepted by %s, without a warning and with every operation", async (name, args) => {
    const out = `out/${bundle}/${name}`;
    mkdirSync(path.join(folder, out), { recursive: true });
    const { exitCode, stdout, stderr } = await runTool(name, args(bundle, out), { BUNDLE: bundle, OUT: out });
    expect(exitCode, stdout + stderr).toBe(0);
    expect(complaintsIn(stdout + stderr)).toEqual([]);
    const code = readdirSync(path.join(folder, out), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(path.join(folder, out, file), "utf8"))
      .join("\n")
      .toLowerCase();
    // openapi-zod-client names operations by their paths.
    if (name !== "openapi-zod-client")
      expect(operationIds.filter((id) => !code.includes(id.toLowerCase()))).toEqual([]);
  });
});

/** The lines that warn of something, but not of a tool's own dependencies, and not the names of files. */
function complaintsIn(output: string): string[] {
  return output
    .split("\n")
    .filter(
      (line) =>
        /\b(warn|warning|error|skipped|failed)\b/i.test(line) && !/^\(?.*DeprecationWarning|^Writing /.test(line),
    );
}

describe("Redocly's client generator", () => {
  const clients = ["client.ts", "client.py", "client.go"];
  let outcome: RedoclyOutcome;
  const at = (file: string) => path.join(folder, "out/redocly", file);
  beforeAll(async () => {
    const generators = ["typescript", "python", "go"].flatMap((name) => ["--generator", name]);
    const output = ["--output", at("client.ts"), "--report", at("report.json")];
    outcome = await runRedocly(["generate-client", "generated/openapi.yaml", ...generators, ...output], root);
  });

  test("accepts the bundle without a warning", () => {
    expect(outcome.code, outcome.stderr).toBe(0);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/warn|error|skipp/i);
    expect(readdirSync(at("")).sort()).toEqual([...clients, "report.json"].sort());
  });

  test.each(clients)("%s has every operation", (file) => {
    const text = readFileSync(at(file), "utf8").toLowerCase().replaceAll("_", "");
    for (const id of operationIds) expect(text).toContain(id.toLowerCase());
  });
});

test("what they generated compiles", async () => {
  const compiler = path.join(folder, "node_modules/typescript/bin/tsc");
  const { exitCode, stdout } = await runProgram(process.execPath, [compiler, "-p", "."], folder);
  expect(exitCode, stdout).toBe(0);
});
