import { expect, test } from "vitest";
import { copyProject, linesOf } from "../../support/projectCopy.ts";

const ROOT = "openapi/openapi.yaml";
const REGISTER = "openapi/deviations.yaml";
const BATCHES = "openapi/paths/conversations_batches.yaml";
const UNREAD = "openapi/paths/conversations_unread_count.yaml";
const MARK_ALL = "openapi/paths/conversations_mark_all_as_read.yaml";
const PROGRESS = "openapi/components/schemas/Progress.yaml";
const FILTER_MODE = "openapi/components/parameters/filter_mode.yaml";
const EXAMPLE = "openapi/components/examples/getUnreadConversationCount/some.response.yaml";
const FORGOTTEN = "openapi/components/examples/shared/Forgotten.yaml";
const SCOPE = "openapi/components/parameters/scope.yaml";
const FIND = "openapi/paths/conversations_find_recipients.yaml";

test("passes the project as it is", async () => {
  const { exitCode, stdout, stderr } = await copyProject().run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  expect(stderr).toMatch(/^All \d+ checks passed\.\n$/);
});

/** One fault for each check: what is replaced by what, the words of the message, and its place if it is not the change. */
const faults: [check: string, file: string, from: string, to: string, says: string, line?: string][] = [
  ["lint", UNREAD, "tags: [Conversations]", "tags: [Inbox, Conversations]", "(operation-tag-defined)"],
  [
    "file names",
    ROOT,
    "$ref: paths/conversations_mark_all_as_read.yaml",
    "$ref: ./paths/conversations_mark_all_as_read.yaml",
    "The path has to be one line, $ref: paths/conversations_mark_all_as_read.yaml",
    "/api/v1/conversations/mark_all_as_read:",
  ],
  [
    "operationIds",
    BATCHES,
    "operationId: listConversationBatches",
    "operationId: showConversationBatches",
    'The operationId "showConversationBatches" is not a verb and a noun',
  ],
  [
    "scopes",
    ROOT,
    "url:PUT|/api/v1/conversations:",
    "url:PATCH|/api/v1/conversations:",
    "No operation has the scope url:PATCH|/api/v1/conversations.",
  ],
  [
    "workflows",
    "openapi/workflows/send_in_bulk.yaml",
    "    x-canvas-writes: true\n",
    "",
    "The workflow changes Canvas. Mark it: x-canvas-writes: true",
    "  - workflowId: sendInBulk",
  ],
  [
    "parameter names",
    FILTER_MODE,
    "name: filter_mode",
    "name: mode_of_filter",
    'The parameter is named "mode_of_filter", the file filter_mode.yaml.',
  ],
  [
    "ids",
    PROGRESS,
    "  context_id:\n    $ref: Id.yaml",
    "  context_id:\n    type: integer\n    examples: [1]",
    '"context_id" is an id, but does not refer to components/schemas/Id.yaml',
  ],
  [
    "that examples exist",
    BATCHES,
    "examples:\n            running:\n              $ref: ../components/examples/listConversationBatches/running.response.yaml",
    "x-nothing: here",
    "The response 200 of showConversationBatches has no example as application/json.",
    "application/json:",
  ],
  ["defaults", SCOPE, "default: inbox", "default: outbox", 'The default "outbox" is none of the values'],
  [
    "that operations are complete",
    FIND,
    "  externalDocs:",
    "  x-docs:",
    "findConversationRecipients has no externalDocs with the URL of its published page. Add it.",
    "get:",
  ],
  [
    "that examples fit",
    EXAMPLE,
    'unread_count: "7"',
    "unread_count: many",
    "of getUnreadConversationCount as application/json does not fit its schema",
  ],
  [
    "deviations",
    REGISTER,
    "D58: contract\n",
    "D58: contract\nD580: contract\n",
    "D580 stands nowhere",
    "D580: contract",
  ],
];

test("runs every check, and gives file and line of each fault", async () => {
  const project = copyProject();
  for (const [, file, from, to] of faults) project.edit(file, from, to);
  project.write(FORGOTTEN, "value: {}\n");
  project.write("generated/types.ts", `// Edited.\n${project.read("generated/types.ts")}`);

  const { exitCode, stdout, stderr } = await project.run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  const lines = linesOf(stderr);
  const count = lines.pop();
  expect(count).toBe(`${lines.length} problems found.`);
  for (const [check, file, , to, says, line = to] of faults) {
    const place = `${file}:${project.lineOf(file, line)}: `;
    const found = lines.filter((text) => text.startsWith(place) && text.includes(says));
    expect.soft(found, check).toHaveLength(1);
  }
  expect.soft(lines).toContain(`${FORGOTTEN}:1: Nothing refers to this file. Refer to it, or delete it.`);
  // Whoever corrects the rest generates these files anyway.
  expect.soft(stderr).not.toContain("The file is not what openapi/ makes");
  for (const line of lines) expect.soft(line).toMatch(/^openapi\/[^:]+:\d+: \S/);
});

// Faults that more than one check finds, or that keep others from running.
test.each<[name: string, file: string, from: string, to: string, says: RegExp]>([
  [
    "an unfit example",
    EXAMPLE,
    'unread_count: "7"',
    "unread_count: 7",
    /does not fit its schema: \/unread_count must be string$/,
  ],
  [
    "an operationId used twice",
    MARK_ALL,
    "operationId: markAllConversationsAsRead",
    "operationId: listConversationBatches",
    /GET \/api\/v1\/conversations\/batches already\. Choose another operationId\.$/,
  ],
])("says where %s is, and nothing twice", async (_, file, from, to, says) => {
  const project = copyProject();
  project.edit(file, from, to);

  const { exitCode, stdout, stderr } = await project.run("check");

  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  // An example is in the folder of its operation.
  const lines = linesOf(stderr).filter((line) => !/Move it to|^\d+ problems? found\.$/.test(line));
  const place = `${file}:${project.lineOf(file, to)}: `;
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
