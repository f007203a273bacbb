import { accessSync, constants, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = ".github/workflows";
const files = [...readdirSync(FOLDER).map((file) => `${FOLDER}/${file}`), "action.yml"];
const ci = parse(readFileSync(`${FOLDER}/ci.yml`, "utf8"), { strict: true });

test("CI runs .ci/run on each supported Node, with no right but to read", () => {
  const { strategy, steps } = ci.jobs.check;
  expect(strategy.matrix.node).toEqual([20, 22, 24]);
  expect(steps.at(-1)).toEqual({ run: ".ci/run" });
  expect(() => accessSync(".ci/run", constants.X_OK)).not.toThrow();
  expect(ci.permissions).toEqual({ contents: "read" });
  const [, { with: settings }] = steps;
  expect(settings["node-version"]).toMatch(/^\$\{\{ matrix\.node }}$/);
});

test.each(files)("the actions in %s are pinned, with their versions behind", (file) => {
  const uses = [...readFileSync(file, "utf8").matchAll(/uses: (\S+)(.*)/g)].filter(
    ([, name]) => !name?.startsWith("./"),
  );
  for (const [, name, comment] of uses) {
    expect(name).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    expect(comment).toMatch(/^ # v\d+/);
  }
});
