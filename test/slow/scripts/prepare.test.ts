import { readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { changedFiles, copyProject, type ProjectCopy } from "../../support/projectCopy.ts";

const MADE = [
  "generated/exampleNames.ts",
  "generated/openapi.json",
  "generated/openapi.string-ids.json",
  "generated/rules.ts",
  "generated/validators.ts",
  "generated/workflows.ts",
];
const DOCS = ["index.html", "reference.html", "llms.txt", "llms-full.txt", "md/errors.md"];
const SAYS = "Making json, checker, exampleNames, workflows in generated/ …\n";

const prepare = (project: ProjectCopy, ...args: string[]) =>
  project.startLocal("jiti scripts/prepare.ts", ...args).ended;

/** The times of the files in milliseconds. */
const timesOf = (project: ProjectCopy, files: string[]) =>
  files.map((file) => statSync(path.join(project.folder, file)).mtimeMs);

/** Makes a file or a folder as if it were edited now. */
function touch(project: ProjectCopy, file: string): void {
  const now = new Date();
  utimesSync(path.join(project.folder, file), now, now);
}

test("makes what is missing, and nothing where all is newer than its sources", async () => {
  const project = copyProject();
  const whole = project.snapshot();
  for (const file of MADE) project.remove(file);

  expect(await prepare(project)).toEqual({ exitCode: 0, stdout: "", stderr: SAYS });
  expect(changedFiles(whole, project.snapshot())).toEqual([]);

  const times = timesOf(project, MADE);
  expect(await prepare(project)).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  expect(timesOf(project, MADE)).toEqual(times);
});

test("makes the docs too, if they are asked for", async () => {
  const project = copyProject();
  const before = project.snapshot();
  const { exitCode, stderr } = await prepare(project, "--docs");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "Making docs in generated/ …\n" });
  const made = changedFiles(before, project.snapshot());
  expect(made).toEqual(expect.arrayContaining(DOCS.map((file) => `generated/docs/${file}`)));
  expect(await prepare(project, "--docs")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

test("makes all anew after a change of the contract, of what makes the files, or of what they import", async () => {
  const project = copyProject();
  const sources = ["openapi/openapi.yaml", "openapi/workflows", "scripts/generate/rules.ts", "src/core/coerce.ts"];
  for (const source of [...sources, "CHANGELOG.md"]) {
    touch(project, source);
    expect(await prepare(project), source).toEqual({ exitCode: 0, stdout: "", stderr: SAYS });
  }
});

test("says where a contract is broken, and leaves what was there", async () => {
  const project = copyProject();
  project.edit("openapi/components/parameters/per_page.yaml", "in: query", "in: query: all");
  const before = project.snapshot();
  const { exitCode, stdout, stderr } = await prepare(project);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/^openapi\/components\/parameters\/per_page\.yaml:\d+: /m);
  expect(changedFiles(before, project.snapshot())).toEqual([]);
  expect(readdirSync(path.join(project.folder, "generated")).filter((file) => file.endsWith(".tmp"))).toEqual([]);
});

test("called with anything else: says how it is called", async () => {
  const { exitCode, stdout, stderr } = await prepare(copyProject(), "--all");
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain("usage: jiti scripts/prepare.ts [--docs]");
});
