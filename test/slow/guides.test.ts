import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, type MockAnswer, startMock } from "../../src/mock/index.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { blocksOf } from "../support/samples.ts";

const samples = readdirSync("docs/guides")
  .map((name) => `docs/guides/${name}`)
  .flatMap((file) =>
    blocksOf(file)
      .filter(({ language }) => language === "ts")
      .map(({ line, text }) => ({ name: `${file}:${line}`, text })),
  );

const exchanges: MockAnswer[] = [];
const folder = new SampleFolder();
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ onAnswer: (_, exchange) => exchanges.push(exchange) });
});
afterAll(async () => {
  await mock.stop();
  folder.remove();
});

test("the samples of the guides compile under the strictest options", async () => {
  const files = Object.fromEntries(samples.map(({ name, text }) => [fileOf("compiled", name), text]));
  expect(Object.keys(files).length).toBeGreaterThan(4);
  expect(await folder.compile(files)).toEqual([]);
});

test.each(samples)("$name runs", async ({ name, text }) => {
  const before = exchanges.length;
  const atMock = text.replaceAll("https://canvas.example.edu", mock.url);
  const { exitCode, stderr } = await folder.runTypeScript(fileOf("run", name), atMock);
  expect(exitCode, stderr).toBe(0);
  expect(exchanges.slice(before).flatMap(({ violations }) => violations)).toEqual([]);
});

function fileOf(purpose: string, name: string): string {
  return `${purpose}-${name.replace(/\W+/g, "-")}.ts`;
}
