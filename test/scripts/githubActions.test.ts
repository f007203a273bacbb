import { accessSync, constants, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ci = parse(readFileSync(".github/workflows/ci.yml", "utf8"), { strict: true });

test("CI runs .ci/run on each supported Node, with no right but to read", () => {
  const { strategy, steps } = ci.jobs.check;
  expect(strategy.matrix.node).toEqual([20, 22, 24]);
  expect(steps.at(-1)).toEqual({ run: ".ci/run" });
  expect(() => accessSync(".ci/run", constants.X_OK)).not.toThrow();
  expect(ci.permissions).toEqual({ contents: "read" });
});

test("CI checks out and sets Node up by actions of a fixed major version", () => {
  const actions: string[] = ci.jobs.check.steps.flatMap(({ uses }: { uses?: string }) => uses ?? []);
  expect(actions).toEqual([
    expect.stringMatching(/^actions\/checkout@v\d+$/),
    expect.stringMatching(/^actions\/setup-node@v\d+$/),
  ]);
  expect(ci.jobs.check.steps[1].with["node-version"]).toMatch(/^\$\{\{ matrix\.node }}$/);
});
