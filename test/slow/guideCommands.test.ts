import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { SampleFolder } from "../support/SampleFolder.ts";
import { blocksOf, commandsIn } from "../support/samples.ts";

const commands = readdirSync("docs/guides").flatMap((file) =>
  blocksOf(`docs/guides/${file}`)
    .filter(({ language }) => ["sh", "console"].includes(language))
    .flatMap((block) => commandsIn(block, "curl"))
    .map(({ text }): [string, string] => [file, text]),
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

/** curl without the settings of this machine, failing on an error response. */
const CURL = `curl() { command curl -q --noproxy '*' --fail-with-body -sS "$@"; }`;

test.each(commands)("%s: %s", async (_, command) => {
  const text = command.replace(/https:\/\/canvas\.example\.edu|http:\/\/(127\.0\.0\.1|localhost):4010/g, mock.url);
  const { exitCode, stdout, stderr } = await folder.run("sh", ["-c", `${CURL}\n${text}`]);
  expect(exitCode, stderr + stdout).toBe(0);
  expect(stdout).not.toBe("");
});

test("there are commands in the guides", () => {
  expect(commands.length).toBeGreaterThan(5);
});
