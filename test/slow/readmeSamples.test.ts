import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, type MockResponse, startMock } from "../../src/mock/index.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { type Block, blocksOf, commandsIn } from "../support/samples.ts";

const FILE = "README.md";
const blocks = blocksOf(FILE);
const samples = blocks.filter(({ language }) => language === "ts").map(complete);
const curls = blocks
  .filter(({ language }) => ["console", "sh"].includes(language))
  .flatMap((block) => commandsIn(block, "curl"));

const answers: MockResponse[] = [];
const folder = new SampleFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ onResponse: (_, answer) => answers.push(answer) });
});
afterAll(async () => {
  await mock.stop();
  folder.remove();
});

test("there are samples to test", () => {
  expect(samples).not.toEqual([]);
  expect(curls).not.toEqual([]);
});

test("the samples compile under the strictest options", async () => {
  const files = Object.fromEntries(samples.map((sample) => [fileOf(sample, "compiled"), sample.text]));
  expect(await folder.compile(files)).toEqual([]);
});

test.each(samples.map((sample): [string, Block] => [`${FILE}:${sample.line}`, sample]))(
  "%s runs",
  async (_, sample) => {
    const before = answers.length;
    const { exitCode, stderr } = await folder.runTypeScript(fileOf(sample, "run"), atMock(sample.text));
    expect(exitCode, stderr).toBe(0);
    expect(answers.slice(before).flatMap(({ violations }) => violations)).toEqual([]);
  },
);

test.each(curls.map(({ text, output }): [string, string | undefined] => [text, output]))("%s", async (text, output) => {
  const before = answers.length;
  const { exitCode, stdout, stderr } = await folder.run("sh", ["-c", atMock(text)]);
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

function fileOf({ line }: Block, purpose: string): string {
  return `${purpose}-line-${line}.ts`;
}

/** The mock in place of the Canvas and of the mock that the readme talks of. */
function atMock(text: string): string {
  return text.replace(/https:\/\/canvas\.example\.edu|http:\/\/(127\.0\.0\.1|localhost):4010/g, mock.url);
}
