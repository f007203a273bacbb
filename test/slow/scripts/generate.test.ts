import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { changedFiles, copyProject, linesOf, type ProjectCopy } from "../../support/projectCopy.ts";

const ROOT = "openapi/openapi.yaml";
const PATH = "openapi/paths/conversations_unread_count.yaml";
const SCHEMA = "components/schemas/UnreadConversationCount.yaml";
const USAGE = /^usage: npm run generate -- \[.*\bdocs\|types\|.* \.\.\.\]$/;

/** Changes the summary of an operation, which most generated files contain. */
function changeSummary(project: ProjectCopy): void {
  project.edit(PATH, "summary: Count unread conversations", "summary: Return how many conversations are unread");
}

test("makes all files from the contract, and the same bytes each time", async () => {
  const project = copyProject();
  const committed = project.snapshot();

  expect(await project.run("generate")).toMatchObject({ exitCode: 0, stdout: "" });
  const first = project.snapshot();
  const changed = changedFiles(committed, first);
  expect(changed).toContain("generated/docs/index.html");
  expect(changed.filter((file) => !file.startsWith("generated/docs/"))).toEqual([]);

  expect(await project.run("generate")).toMatchObject({ exitCode: 0 });
  expect(changedFiles(first, project.snapshot())).toEqual([]);
});

test("writes only the files of the generators that are named", async () => {
  const project = copyProject();
  changeSummary(project);
  const before = project.snapshot();

  const { exitCode, stderr } = await project.run("generate", "types");

  expect({ exitCode, lines: linesOf(stderr) }).toEqual({ exitCode: 0, lines: ["written   generated/types.ts"] });
  expect(changedFiles(before, project.snapshot())).toEqual(["generated/types.ts"]);
});

test.each([["typos"], ["types", "Docs"], ["--stale"]])(
  "called with %s %s: says how it is called, and writes nothing",
  async (...args) => {
    const project = copyProject();
    changeSummary(project);
    const before = project.snapshot();

    const { exitCode, stdout, stderr } = await project.run("generate", ...args);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(linesOf(stderr)).toEqual([expect.stringContaining(args.at(-1) ?? ""), expect.stringMatching(USAGE)]);
    expect(changedFiles(before, project.snapshot())).toEqual([]);
  },
);

test.each<[name: string, file: string, from: string, to: string, says: RegExp]>([
  ["a part that is not YAML", PATH, "summary: Count", "summary: Count: all", /bad indentation of a mapping entry/],
  ["a root that is not YAML", ROOT, "title: Canvas", "title: Canvas: all", /bad indentation of a mapping entry/],
  [
    "a reference to no file",
    PATH,
    SCHEMA,
    "components/schemas/Nothing.yaml",
    /openapi\/components\/schemas\/Nothing\.yaml.*\b(correct|create|write)\b/i,
  ],
  ["a reference to no place", PATH, SCHEMA, `${SCHEMA}#/nothing`, /\$ref.*\b(correct|create|write)\b/i],
  [
    "a path whose file is missing",
    ROOT,
    "$ref: paths/conversations_unread_count.yaml",
    "$ref: paths/conversations_nothing.yaml",
    /openapi\/paths\/conversations_nothing\.yaml.*\b(correct|create|write)\b/i,
  ],
])("says where %s is, and writes nothing", async (_, file, from, to, says) => {
  const project = copyProject();
  project.edit(file, from, to);
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringMatching(says)]);
  expect(stderr).toContain(`${file}:${project.lineOf(file, to)}: `);
  expect(changedFiles(before, project.snapshot())).toEqual([]);
});

test("says that the root document is missing, and writes nothing", async () => {
  const project = copyProject();
  project.remove(ROOT);
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate");

  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `${ROOT}:1: The file does not exist.\n`,
  });
  expect(changedFiles(before, project.snapshot())).toEqual([]);
});

test("changes nothing where one file cannot be written, and names that file", async () => {
  const project = copyProject();
  // Neither the first nor the last that is written.
  project.remove("generated/types.ts");
  mkdirSync(path.join(project.folder, "generated/types.ts"));
  changeSummary(project);
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate");

  expect.soft({ exitCode: exitCode === 0, stdout }).toEqual({ exitCode: false, stdout: "" });
  expect.soft(linesOf(stderr)).toEqual([expect.stringContaining("generated/types.ts")]);
  expect(changedFiles(before, project.snapshot())).toEqual([]);
});
