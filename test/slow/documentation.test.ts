import { readdirSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Mock, type MockResponse, startMock } from "../../src/mock/index.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { type Block, blocksOf, commandsIn } from "../support/samples.ts";

const files = ["README.md", ...readdirSync("docs/guides").map((name) => `docs/guides/${name}`)];
const samples = files.flatMap((file) =>
  blocksOf(file)
    .filter(({ language }) => language === "ts")
    .map((block) => ({ name: nameOf(file, block), text: block.text })),
);
const commands = files.flatMap((file) =>
  blocksOf(file)
    .filter(({ language }) => language === "sh" || language === "console")
    .flatMap((block) => commandsIn(block, "curl").map((command) => ({ name: nameOf(file, block), ...command }))),
);

const responses: MockResponse[] = [];
const folder = new SampleFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ onResponse: (_, response) => responses.push(response) });
});
beforeEach(() => {
  mock.reset();
  responses.length = 0;
});
afterAll(async () => {
  await mock.stop();
  folder.remove();
});

test("README and guides have samples and commands", () => {
  expect(samples.length).toBeGreaterThan(4);
  expect(commands.length).toBeGreaterThan(4);
});

test("all samples compile under the strictest options", async () => {
  const texts = Object.fromEntries(samples.map(({ name, text }) => [fileOf("compiled", name), text]));
  expect(await folder.compile(texts)).toEqual([]);
});

test.each(samples)("$name runs", async ({ name, text }) => {
  const { exitCode, stderr } = await folder.runTypeScript(fileOf("run", name), atMock(text));
  expect(exitCode, stderr).toBe(0);
  expect(responses.flatMap(({ violations }) => violations)).toEqual([]);
});

test.each(commands)("$name: $text", async ({ text, output }) => {
  const { exitCode, stdout, stderr } = await folder.run("sh", ["-c", `${CURL}\n${atMock(text)}`]);
  expect(exitCode, stderr).toBe(0);
  expect(responses).not.toEqual([]);
  expect(responses.flatMap(({ violations }) => violations)).toEqual([]);
  if (output === undefined) expect(responses[0]?.status, stdout).toBeLessThan(400);
  else expect(stdout.trim()).toBe(output);
});

/** curl without the settings of this machine. */
const CURL = `curl() { command curl -q --noproxy '*' "$@"; }`;

function nameOf(file: string, { line }: Block): string {
  return `${file}:${line}`;
}

function fileOf(purpose: string, name: string): string {
  return `${purpose}-${name.replace(/\W+/g, "-")}.ts`;
}

/** The mock in place of the Canvas and of the mock that the text talks of. */
function atMock(text: string): string {
  return text.replace(/https:\/\/canvas\.example\.edu|http:\/\/(127\.0\.0\.1|localhost):4010/g, mock.url);
}
