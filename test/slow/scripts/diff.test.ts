import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { shellEnv } from "../../support/program.ts";
import { copyProject, linesOf, type ProjectCopy } from "../../support/projectCopy.ts";

const BUNDLE = "generated/openapi.yaml";
const COUNT = "openapi/components/schemas/UnreadConversationCount.yaml";
const PROGRESS = "openapi/components/schemas/Progress.yaml";
const PER_PAGE = "openapi/components/parameters/per_page.yaml";
const USAGE = "usage: npm run diff -- <git revision or bundle file>";

function addOptionalField(project: ProjectCopy): void {
  const field = "  oldest_at:\n    type: string\n    description: Since when.\n    examples: [Monday]\n";
  project.write(COUNT, project.read(COUNT) + field);
}

function removeField(project: ProjectCopy): void {
  const words = "When the job was queued.";
  const field = `  created_at:\n    type: string\n    format: date-time\n    description: ${words}\n    examples: ["2026-10-05T08:30:00Z"]\n`;
  project.edit(PROGRESS, "  - created_at\n", "");
  project.edit(PROGRESS, field, "");
}

test.each<[name: string, change: (project: ProjectCopy) => void, exitCode: number, says: RegExp[]]>([
  ["no change", () => {}, 0, [/0 major, 0 minor, 0 patch/]],
  [
    "a new optional field of a response",
    addOptionalField,
    0,
    [/GET \/api\/v1\/conversations\/unread_count/, /oldest_at/, /0 major/],
  ],
  [
    "a removed field of a response",
    removeField,
    1,
    [
      /PUT \/api\/v1\/conversations$/m,
      /major.*removed.*\bcreated_at$/m,
      /^ +at openapi\/components\/schemas\/Progress\.yaml:\d+$|^ +at generated\/openapi\.yaml, \/components\/schemas\/Progress/m,
    ],
  ],
  [
    "a renamed query parameter",
    (project) => project.edit(PER_PAGE, "name: per_page", "name: page_size"),
    1,
    [
      /per_page.*page_size/,
      /^ +at (openapi\/components\/parameters\/per_page\.yaml:\d+|generated\/openapi\.yaml, \/)/m,
    ],
  ],
])("against a bundle: %s", async (_, change, exitCode, says) => {
  const project = copyProject();
  change(project);

  const outcome = await project.run("diff", BUNDLE);

  // Nothing of Redocly's own: no box about versions, no place in a folder that is gone.
  expect({ exitCode: outcome.exitCode, stderr: outcome.stderr.trim() }).toEqual({ exitCode, stderr: "" });
  for (const words of says) expect(outcome.stdout).toMatch(words);
  expect(outcome.stdout).not.toMatch(/[╔║╚]/);
  expect(outcome.stdout).not.toMatch(/(base|revision)\.json/);
  expect(outcome.stdout).not.toContain(tmpdir());
});

test("against a git revision, and not against what was edited since", async () => {
  const project = copyProject();
  const git = (...args: string[]) => execFileSync("git", args, { cwd: project.folder, env: shellEnv });
  git("init", "--quiet");
  git("add", BUNDLE);
  git("config", "user.name", "Maya Lindqvist");
  git("config", "user.email", "maya@example.edu");
  git("config", "commit.gpgsign", "false");
  git("commit", "--quiet", "--no-verify", "--message", "A bundle");
  removeField(project);
  project.write(BUNDLE, "{}");

  const outcome = await project.run("diff", "HEAD");

  expect(outcome).toMatchObject({ exitCode: 1, stderr: "" });
  expect(outcome.stdout).toMatch(/major.*removed.*\bcreated_at$/m);
});

test.each([
  { args: [], lines: ["Name one version to compare with.", USAGE] },
  { args: [BUNDLE, BUNDLE], lines: ["Name one version to compare with.", USAGE] },
  {
    args: ["yesterday"],
    lines: ['"yesterday" is neither a file nor a git revision that has generated/openapi.yaml.'],
  },
  { args: ["openapi/README.md"], lines: [expect.stringContaining("openapi/README.md")] },
])("called with $args: says what to give", async ({ args, lines }) => {
  const { exitCode, stdout, stderr } = await copyProject().run("diff", ...args);

  expect({ exitCode, stdout, lines: linesOf(stderr) }).toEqual({ exitCode: 2, stdout: "", lines });
});

test("says where a contract is broken that it cannot compare", async () => {
  const project = copyProject();
  project.edit(PER_PAGE, "in: query", "in: query: all");

  const { exitCode, stdout, stderr } = await project.run("diff", BUNDLE);

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toContain(`${PER_PAGE}:${project.lineOf(PER_PAGE, "in: query: all")}: `);
});
