import { expect, test } from "vitest";
import { changedFiles, copyProject, linesOf, type ProjectCopy } from "../../support/projectCopy.ts";

const PATH = "openapi/paths/conversations_unread_count.yaml";
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

test.each([["types", "Docs"], ["--stale"]])(
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

test("says where a contract is broken, and writes nothing", async () => {
  const project = copyProject();
  project.edit(PATH, "summary: Count", "summary: Count: all");
  const before = project.snapshot();

  const { exitCode, stdout, stderr } = await project.run("generate");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(linesOf(stderr)).toEqual([
    expect.stringContaining(`${PATH}:${project.lineOf(PATH, "summary: Count: all")}: `),
  ]);
  expect(changedFiles(before, project.snapshot())).toEqual([]);
});
