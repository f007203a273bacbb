import { type ExecFileException, execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, type MockAnswer, startMock } from "../../mock/index.ts";
import { root } from "../../scripts/shared/paths.ts";
import { shellEnv } from "../support/program.ts";
import { type Block, blocksOf, commandsIn, exportedSources } from "../support/samples.ts";

const FILE = "README.md";
const blocks = blocksOf(FILE);
const samples = blocks.filter(({ language }) => language === "ts").map(complete);
const curls = blocks
  .filter(({ language }) => ["console", "sh"].includes(language))
  .flatMap((block) => commandsIn(block, "curl"));

const sources = exportedSources();
const answers: MockAnswer[] = [];
let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-samples-")));
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "dir");
  mock = await startMock({ onAnswer: (_, answer) => answers.push(answer) });
});
afterAll(async () => {
  await mock.stop();
  rmSync(folder, { recursive: true });
});

test("there are samples to test", () => {
  expect(samples).not.toEqual([]);
  expect(curls).not.toEqual([]);
});

test("the samples compile under the strictest options", async () => {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    paths: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [file]])),
  };
  const files = samples.map((sample) => write(sample, "compiled", sample.text));
  writeJson("package.json", { type: "module" });
  writeJson("tsconfig.json", { compilerOptions, files });
  const { stdout } = await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."]);
  // Prism's declarations need types that it does not install; ours are checked, and all that the samples hold.
  const problems = stdout.split("\n").filter((line) => /^\S/.test(line) && !line.includes("node_modules/"));
  expect(problems).toEqual([]);
});

test.each(samples.map((sample): [string, Block] => [`${FILE}:${sample.line}`, sample]))(
  "%s runs",
  async (_, sample) => {
    const before = answers.length;
    const file = write(sample, "run", atMock(sample.text));
    const { exitCode, stderr } = await run(process.execPath, ["node_modules/jiti/lib/jiti-cli.mjs", file]);
    expect(exitCode, stderr).toBe(0);
    expect(answers.slice(before).flatMap(({ violations }) => violations)).toEqual([]);
  },
);

test.each(curls.map(({ text, output }): [string, string | undefined] => [text, output]))("%s", async (text, output) => {
  const before = answers.length;
  const { exitCode, stdout, stderr } = await run("sh", ["-c", atMock(text)]);
  expect(exitCode, stderr).toBe(0);
  const [answer] = answers.slice(before);
  expect(answer?.operationId).toBeDefined();
  if (output === undefined) expect(answer?.status, stdout).toBeLessThan(400);
  else expect(stdout.trim()).toBe(output);
});

/** A sample that uses a client without making one goes on from the last that made one. */
function complete(sample: Block, index: number, all: Block[]): Block {
  const makes = ({ text }: Block) => text.includes("createCanvas(");
  if (makes(sample) || !/\bcanvas\.(?!example)/.test(sample.text)) return sample;
  const start = all.slice(0, index).findLast(makes);
  return { ...sample, text: `${start?.text ?? ""}\n${sample.text}` };
}

function write({ line }: Block, purpose: string, text: string): string {
  const file = `${purpose}-line-${line}.ts`;
  // A sample without an import is a module too.
  writeFileSync(path.join(folder, file), `${text}\nexport {};\n`);
  return file;
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(path.join(folder, file), JSON.stringify(value));
}

/** The mock in place of the Canvas and of the mock that the readme talks of. */
function atMock(text: string): string {
  return text.replace(/https:\/\/canvas\.example\.edu|http:\/\/(127\.0\.0\.1|localhost):4010/g, mock.url);
}

/** Runs a program in the folder of the samples, with a token in the environment, and waits for its end. */
function run(program: string, args: string[]): Promise<{ exitCode: unknown; stdout: string; stderr: string }> {
  const env = { ...shellEnv, CANVAS_TOKEN: "any", JITI_ALIAS: JSON.stringify(sources) };
  return new Promise((resolve) => {
    const end = (error: ExecFileException | null, stdout: string, stderr: string) =>
      resolve({ exitCode: error ? (error.code ?? error.signal) : 0, stdout, stderr });
    execFile(program, args, { cwd: folder, env, timeout: 60_000 }, end);
  });
}
