import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Outcome, runRedocly } from "../../scripts/shared/runRedocly.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { readBundle } from "../support/bundle.ts";

let folder: string;
let outcome: Outcome;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-clients-"));
  const generators = ["typescript", "python", "go"].flatMap((name) => ["--generator", name]);
  const output = ["--output", path.join(folder, "client.ts"), "--report", path.join(folder, "report.json")];
  outcome = await runRedocly(["generate-client", "generated/openapi.yaml", ...generators, ...output], process.cwd());
});
afterAll(() => rmSync(folder, { recursive: true }));

test("Redocly's client generator takes the bundle without a word", () => {
  expect(outcome.code, outcome.stderr).toBe(0);
  expect(outcome.stdout + outcome.stderr).not.toMatch(/warn|error|skipp/i);
  expect(readdirSync(folder).sort()).toEqual(["client.go", "client.py", "client.ts", "report.json"]);
});

test.each(["client.ts", "client.py", "client.go"])("%s has every operation", (file) => {
  const text = readFileSync(path.join(folder, file), "utf8").toLowerCase().replaceAll("_", "");
  for (const { id } of operationsOf(readBundle("openapi.json"))) expect(text).toContain(id.toLowerCase());
});

test("its TypeScript client compiles", () => {
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
  const args = [
    "node_modules/typescript/bin/tsc",
    ...options,
    "--lib",
    "es2022,dom,dom.iterable",
    path.join(folder, "client.ts"),
  ];
  expect(() => execFileSync(process.execPath, args, { encoding: "utf8" })).not.toThrow();
});
