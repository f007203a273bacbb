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

const changes: { name: string; change(project: ProjectCopy): void; exitCode: number; says: RegExp[] }[] = [
  { name: "no change", change: () => {}, exitCode: 0, says: [/0 major, 0 minor, 0 patch/] },
  {
    name: "a new optional field of a response",
    change: addOptionalField,
    exitCode: 0,
    says: [/GET \/api\/v1\/conversations\/unread_count/, /oldest_at/, /0 major/],
  },
  {
    name: "a removed field of a response",
    change: removeField,
    exitCode: 1,
    says: [
      /PUT \/api\/v1\/conversations$/m,
      /major.*removed.*\bcreated_at$/m,
      /^ +at openapi\/components\/schemas\/Progress\.yaml:\d+$|^ +at generated\/openapi\.yaml, \/components\/schemas\/Progress/m,
    ],
  },
  {
    name: "a renamed query parameter",
    change: (project) => project.edit(PER_PAGE, "name: per_page", "name: page_size"),
    exitCode: 1,
    says: [
      /per_page.*page_size/,
      /^ +at (openapi\/components\/parameters\/per_page\.yaml:\d+|generated\/openapi\.yaml, \/)/m,
    ],
  },
];

test.each(changes)("against a bundle: $name", async ({ change, exitCode, says }) => {
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
  const identity = [
    "-c",
    "user.name=Maya Lindqvist",
    "-c",
    "user.email=maya@example.edu",
    "-c",
    "commit.gpgsign=false",
  ];
  git(...identity, "commit", "--quiet", "--no-verify", "--message", "A bundle");
  removeField(project);
  project.write(BUNDLE, "{}");

  const outcome = await project.run("diff", "HEAD");

  expect(outcome).toMatchObject({ exitCode: 1, stderr: "" });
  expect(outcome.stdout).toMatch(/major.*removed.*\bcreated_at$/m);
});

const misused: { name: string; args: string[]; lines: string[] }[] = [
  { name: "no version", args: [], lines: ["Name one version to compare with.", USAGE] },
  { name: "two versions", args: [BUNDLE, BUNDLE], lines: ["Name one version to compare with.", USAGE] },
  {
    name: "neither file nor revision",
    args: ["yesterday"],
    lines: ['"yesterday" is neither a file nor a git revision that has generated/openapi.yaml.'],
  },
];

test.each(misused)("called with $name: says what to give", async ({ args, lines }) => {
  const { exitCode, stdout, stderr } = await copyProject().run("diff", ...args);

  expect({ exitCode, stdout, lines: linesOf(stderr) }).toEqual({ exitCode: 2, stdout: "", lines });
});

test("called with a file that is no bundle: says so, and does not call it a breaking change", async () => {
  const { exitCode, stdout, stderr } = await copyProject().run("diff", "openapi/README.md");

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining("openapi/README.md")]);
});

test("says where a contract is broken that it cannot compare", async () => {
  const project = copyProject();
  project.edit(PER_PAGE, "in: query", "in: query: all");

  const { exitCode, stdout, stderr } = await project.run("diff", BUNDLE);

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toContain(`${PER_PAGE}:${project.lineOf(PER_PAGE, "in: query: all")}: `);
});
