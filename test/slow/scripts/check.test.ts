import { expect, test } from "vitest";
import { copyProject, linesOf, type ProjectCopy } from "../../support/projectCopy.ts";

const ROOT = "openapi/openapi.yaml";
const REGISTER = "openapi/deviations.yaml";
const BATCHES = "openapi/paths/conversations_batches.yaml";
const UNREAD = "openapi/paths/conversations_unread_count.yaml";
const MARK_ALL = "openapi/paths/conversations_mark_all_as_read.yaml";
const PROGRESS = "openapi/components/schemas/Progress.yaml";
const FILTER_MODE = "openapi/components/parameters/filter_mode.yaml";
const PER_PAGE = "openapi/components/parameters/per_page.yaml";
const EXAMPLE = "openapi/components/examples/getUnreadConversationCount/some.response.yaml";
const FORGOTTEN = "openapi/components/examples/shared/Forgotten.yaml";
const SCOPE = "openapi/components/parameters/scope.yaml";
const FIND = "openapi/paths/conversations_find_recipients.yaml";

test("passes the project as it is", async () => {
  const { exitCode, stdout, stderr } = await copyProject().run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  expect(stderr).toMatch(/^All \d+ checks passed\.\n$/);
});

/** One fault for each check: what is done to the contract, and the place and words of the message. */
const faults: { check: string; file: string; from: string; to: string; line?: string; says: string }[] = [
  {
    check: "lint",
    file: UNREAD,
    from: "tags: [Conversations]",
    to: "tags: [Inbox, Conversations]",
    says: "(operation-tag-defined)",
  },
  {
    check: "file names",
    file: ROOT,
    from: "$ref: paths/conversations_mark_all_as_read.yaml",
    to: "$ref: ./paths/conversations_mark_all_as_read.yaml",
    line: "/api/v1/conversations/mark_all_as_read:",
    says: "The path has to be one line, $ref: paths/conversations_mark_all_as_read.yaml",
  },
  {
    check: "operationIds",
    file: BATCHES,
    from: "operationId: listConversationBatches",
    to: "operationId: showConversationBatches",
    says: 'The operationId "showConversationBatches" is not a verb and a noun',
  },
  {
    check: "scopes",
    file: ROOT,
    from: "url:PUT|/api/v1/conversations:",
    to: "url:PATCH|/api/v1/conversations:",
    says: "No operation has the scope url:PATCH|/api/v1/conversations.",
  },
  {
    check: "workflows",
    file: "openapi/workflows/send_in_bulk.yaml",
    from: "    x-canvas-writes: true\n",
    to: "",
    line: "  - workflowId: sendInBulk",
    says: "The workflow changes Canvas. Mark it: x-canvas-writes: true",
  },
  {
    check: "parameter names",
    file: FILTER_MODE,
    from: "name: filter_mode",
    to: "name: mode_of_filter",
    says: 'The parameter is named "mode_of_filter", the file filter_mode.yaml.',
  },
  {
    check: "ids",
    file: PROGRESS,
    from: "  context_id:\n    $ref: Id.yaml",
    to: "  context_id:\n    type: integer\n    examples: [1]",
    says: '"context_id" is an id, but does not refer to components/schemas/Id.yaml',
  },
  {
    check: "that examples exist",
    file: BATCHES,
    from: "examples:\n            running:\n              $ref: ../components/examples/listConversationBatches/running.response.yaml",
    to: "x-nothing: here",
    line: "application/json:",
    says: "The response 200 of showConversationBatches has no example as application/json.",
  },
  {
    check: "defaults",
    file: SCOPE,
    from: "default: inbox",
    to: "default: outbox",
    says: 'The default "outbox" is none of the values',
  },
  {
    check: "that operations are complete",
    file: FIND,
    from: "  externalDocs:",
    to: "  x-docs:",
    line: "get:",
    says: "findConversationRecipients has no externalDocs with the URL of its published page. Add it.",
  },
  {
    check: "that examples fit",
    file: EXAMPLE,
    from: 'unread_count: "7"',
    to: "unread_count: many",
    says: "of getUnreadConversationCount as application/json does not fit its schema",
  },
  {
    check: "deviations",
    file: REGISTER,
    from: "D58: contract\n",
    to: "D58: contract\nD580: contract\n",
    line: "D580: contract",
    says: "D580 stands nowhere in the contract.",
  },
];

test("runs every check, and gives file and line of each fault", async () => {
  const project = copyProject();
  for (const { file, from, to } of faults) project.edit(file, from, to);
  project.write(FORGOTTEN, "value: {}\n");
  project.write("generated/types.ts", `// Edited.\n${project.read("generated/types.ts")}`);

  const { exitCode, stdout, stderr } = await project.run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  const lines = linesOf(stderr);
  const count = lines.pop();
  expect(count).toBe(`${lines.length} problems found.`);
  for (const { check, file, to, line = to, says } of faults) {
    const place = `${file}:${project.lineOf(file, line)}: `;
    const found = lines.filter((text) => text.startsWith(place) && text.includes(says));
    expect.soft(found, check).toHaveLength(1);
  }
  expect.soft(lines).toContain(`${FORGOTTEN}:1: Nothing refers to this file. Refer to it, or delete it.`);
  // Whoever corrects the rest generates these files anyway.
  expect.soft(stderr).not.toContain("The file is not what openapi/ makes");
  for (const line of lines) expect.soft(line).toMatch(/^openapi\/[^:]+:\d+: \S/);
});

/** Faults that more than one check finds, or that keep others from running. */
const single: {
  name: string;
  damage(project: ProjectCopy): void;
  place: [file: string, text: string];
  says: RegExp;
}[] = [
  {
    name: "an unfit example",
    damage: (project) => project.edit(EXAMPLE, 'unread_count: "7"', "unread_count: 7"),
    place: [EXAMPLE, "unread_count: 7"],
    says: /does not fit its schema: \/unread_count must be string$/,
  },
  {
    name: "an operationId used twice",
    damage: (project) =>
      project.edit(MARK_ALL, "operationId: markAllConversationsAsRead", "operationId: listConversationBatches"),
    place: [MARK_ALL, "operationId: listConversationBatches"],
    says: /GET \/api\/v1\/conversations\/batches already\. Choose another operationId\.$/,
  },
  {
    name: "a shared part that is not YAML",
    damage: (project) => project.edit(PER_PAGE, "in: query", "in: query: all"),
    place: [PER_PAGE, "in: query: all"],
    says: /bad indentation of a mapping entry/,
  },
];

test.each(single)("says where $name is, and nothing twice", async ({ damage, place: [file, text], says }) => {
  const project = copyProject();
  damage(project);

  const { exitCode, stdout, stderr } = await project.run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  // An example is in the folder of its operation.
  const lines = linesOf(stderr).filter((line) => !/Move it to|^\d+ problems? found\.$/.test(line));
  const place = `${file}:${project.lineOf(file, text)}: `;
  expect(lines.filter((line) => !line.startsWith(place))).toEqual([]);
  expect(lines.filter((line) => says.test(line))).toHaveLength(1);
  const statements = lines.map((line) => line.replace(", in the bundle)", ")"));
  expect(statements).toEqual([...new Set(statements)]);
});

test("names a stale file and the command that renews it, and changes nothing itself", async () => {
  const project = copyProject();
  const stale = `# Edited.\n${project.read("generated/openapi.yaml")}`;
  project.write("generated/openapi.yaml", stale);

  expect(await project.run("check")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `generated/openapi.yaml:1: The file is not what openapi/ makes. Run: npm run generate
1 problem found.
`,
  });
  expect(project.read("generated/openapi.yaml")).toBe(stale);
});

test.each(["conversations", "--fix"])("called with %s: says how it is called", async (argument) => {
  const { exitCode, stdout, stderr } = await copyProject().run("check", argument);

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(linesOf(stderr)).toEqual([expect.stringContaining(argument), "usage: npm run check"]);
});
