import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { blocksOf } from "../support/samples.ts";

const samples = readdirSync("docs/guides").flatMap((guide) =>
  blocksOf(`docs/guides/${guide}`)
    .filter(({ language }) => language === "ts")
    .map(({ line, text }) => ({ name: `${guide}:${line}`, file: `${guide}-${line}.ts`, text })),
);

const folder = new SampleFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(async () => {
  await mock.stop();
  folder.remove();
});

test("the samples of the guides compile under the strictest options", async () => {
  expect(samples).not.toEqual([]);
  expect(await folder.compile(Object.fromEntries(samples.map(({ file, text }) => [file, text])))).toEqual([]);
});

test.each(samples)("$name runs", async ({ file, text }) => {
  mock.reset();
  const { exitCode, stderr } = await folder.runTypeScript(
    file,
    text.replaceAll("https://canvas.example.edu", mock.url),
  );
  expect(exitCode, stderr).toBe(0);
});
