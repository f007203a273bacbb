import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/shared/paths.ts";
import { shellEnv } from "../support/program.ts";
import { createProject, packProject, runProgram } from "./consumers/packages.ts";

const RUNNERS = [
  { name: "vitest", packages: ["vitest@4.1.12"], args: ["node_modules/vitest/vitest.mjs", "run"], types: [] },
  {
    name: "jest",
    packages: ["jest@30.5.2", "@types/jest@30.0.0"],
    args: ["--experimental-vm-modules", "node_modules/jest/bin/jest.js"],
    types: ["jest"],
  },
];

let folder: string;
let tarball: string;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-matchers-")));
  tarball = await packProject(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(RUNNERS)("with $name", ({ name, packages, args, types }) => {
  const project = () => path.join(folder, name);

  beforeAll(async () => {
    await createProject(project(), [tarball, ...packages, "typescript@5.9.3", "@types/node@20.19.43"]);
    cpSync(path.join(root, "test/slow/consumers/matchers"), project(), { recursive: true });
  });

  test("expect(response).toConform() passes and fails, and says why", async () => {
    const { exitCode, stdout, stderr } = await runProgram(process.execPath, args, project(), {
      ...shellEnv,
      NO_COLOR: "1",
    });
    const output = stdout + stderr;
    expect(exitCode, output).toBe(1);
    expect(output).toMatch(/1 failed.*1 passed/);
    expect(output).toContain("unread_count): the response 200 does not conform to the contract:");
    expect(output).toContain("response body /unread_count: expected string, found integer");
  });

  test("the matcher has types", async () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      types: ["node", ...types],
    };
    const config = { compilerOptions: { ...compilerOptions, skipLibCheck: true }, files: [`${name}.types.ts`] };
    writeFileSync(path.join(project(), "tsconfig.json"), JSON.stringify(config));
    const outcome = await runProgram(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], project());
    expect(outcome).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });
});
