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

test.each([
  { name: "an unknown generator", args: ["typos"], named: "typos" },
  { name: "a good and a bad name", args: ["types", "Docs"], named: "Docs" },
  { name: "an unknown option", args: ["--stale"], named: "--stale" },
])("called with $name: says how it is called, and writes nothing", async ({ args, named }) => {
  const project = copyProject();
  changeSummary(project);
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate", ...args);

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  const lines = linesOf(stderr);
  expect(lines[0]).toContain(named);
  expect(lines.slice(1)).toEqual([expect.stringMatching(USAGE)]);
  expect(changedFiles(before, project.snapshot())).toEqual([]);
});

const broken: {
  name: string;
  damage(project: ProjectCopy): void;
  place: [file: string, text: string];
  says: RegExp;
}[] = [
  {
    name: "a part that is not YAML",
    damage: (project) => project.edit(PATH, "summary: Count", "summary: Count: all"),
    place: [PATH, "summary: Count: all"],
    says: /bad indentation of a mapping entry/,
  },
  {
    name: "a root that is not YAML",
    damage: (project) => project.edit(ROOT, "title: Canvas", "title: Canvas: all"),
    place: [ROOT, "title: Canvas: all"],
    says: /bad indentation of a mapping entry/,
  },
  {
    name: "a reference to no file",
    damage: (project) => project.edit(PATH, SCHEMA, "components/schemas/Nothing.yaml"),
    place: [PATH, "$ref: ../components/schemas/Nothing.yaml"],
    says: /openapi\/components\/schemas\/Nothing\.yaml.*\b(correct|create|write)\b/i,
  },
  {
    name: "a reference to no place",
    damage: (project) => project.edit(PATH, SCHEMA, `${SCHEMA}#/nothing`),
    place: [PATH, `$ref: ../${SCHEMA}#/nothing`],
    says: /\$ref.*\b(correct|create|write)\b/i,
  },
  {
    name: "a path whose file is missing",
    damage: (project) => project.remove(PATH),
    place: [ROOT, "$ref: paths/conversations_unread_count.yaml"],
    says: /openapi\/paths\/conversations_unread_count\.yaml.*\b(correct|create|write)\b/i,
  },
];

test.each(broken)("says where $name is, and writes nothing", async ({ damage, place: [file, text], says }) => {
  const project = copyProject();
  damage(project);
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringMatching(says)]);
  expect(stderr).toContain(`${file}:${project.lineOf(file, text)}: `);
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
