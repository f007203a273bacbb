import { execFileSync } from "node:child_process";
import { createServer, type IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { workflows } from "../../../generated/workflows.ts";
import { root } from "../../../scripts/shared/paths.ts";
import { listen } from "../../../src/core/listen.ts";
import { type Mock, startMock } from "../../../src/mock/index.ts";
import { type Outcome, startProgram } from "../../support/program.ts";

const NAMES = [
  "addAndRemoveChannel",
  "changeNotificationPreferences",
  "findAndWrite",
  "publishAndCloseNotification",
  "readInbox",
  "sendAndDeleteConversation",
  "sendInBulk",
  "uploadAndSendFile",
];
const WRITING = NAMES.filter((name) => name !== "readInbox");
const TOKEN = "7~Zk3u9WqXr5Lm";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

/** Runs the program with a token in its environment, or without. */
function run(token: string | undefined, ...args: string[]): Promise<Outcome> {
  const program = [path.join(root, "node_modules/.bin/jiti"), "src/cli/canvas-openapi.ts", "workflows", ...args];
  return startProgram(
    "env",
    token === undefined ? ["-u", "CANVAS_TOKEN", ...program] : [`CANVAS_TOKEN=${token}`, ...program],
    root,
  ).ended;
}

interface Call {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** A call whatever the ids in its path. */
function withoutIds(call: string): string {
  return call.replace(/\/\d+\b/g, "/{id}");
}

/** What a Canvas sends otherwise than the mock: to a call, by its method and path, a change of the body. */
type Change = (body: Record<string, unknown>, count: number) => unknown;

/** A Canvas that responds as the mock does, but for the changes, until the test ends. */
async function startCanvas(changes: Record<string, Change> = {}) {
  mock.reset();
  const calls: Call[] = [];
  const counts = new Map<string, number>();
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "GET", url = "/", headers } = incoming;
    const sent = Buffer.concat(chunks).toString();
    calls.push({ method, url, headers, body: sent === "" ? undefined : JSON.parse(sent) });
    const { host: _, connection: __, ...passed } = headers;
    const init = {
      method,
      headers: new Headers(Object.entries(passed).map(([name, value]): [string, string] => [name, String(value)])),
    };
    const response = await fetch(mock.url + url, sent === "" ? init : { ...init, body: sent });
    // Jobs are done at once.
    mock.advance(0);
    const key = withoutIds(`${method} ${url.replace("/api/v1/", "").replace(/\?.*/, "")}`);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const text = await response.text();
    const change = response.ok ? changes[key] : undefined;
    outgoing.writeHead(response.status, {
      "content-type": response.headers.get("content-type") ?? "",
      link: response.headers.get("link") ?? "",
    });
    outgoing.end(change ? JSON.stringify(change(JSON.parse(text), count)) : text);
  });
  const { url, stop } = await listen(server, 0, "127.0.0.1");
  onTestFinished(stop);
  return { url, calls };
}

test("all workflows succeed on a mock of its own", async () => {
  const { exitCode, stdout, stderr } = await run(undefined);
  expect(stdout + stderr).not.toContain("WARNING");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  for (const name of NAMES) expect(stdout).toContain(` ${name}.json / ${name}`);
});

test("the workflows are those that are known, and those that write are marked", () => {
  expect(workflows.map(({ id }) => id)).toEqual(NAMES);
  expect(workflows.filter(({ writes }) => writes).map(({ id }) => id)).toEqual(WRITING);
});

test("a server gets the calls in order, with the token and Accept for string ids, and nobody else sees the token", async () => {
  const processes: string[] = [];
  const canvas = await startCanvas({
    "POST conversations": (body) => {
      processes.push(execFileSync("ps", ["-A", "-o", "args"], { encoding: "utf8" }));
      return body;
    },
  });
  const outcome = await run(TOKEN, "sendInBulk", "--server", canvas.url, "--input", "body=Für alle, bitte: a=b");

  expect(outcome).toMatchObject({ exitCode: 0 });
  expect(canvas.calls.map(({ method, url }) => withoutIds(`${method} ${url}`))).toEqual([
    "POST /api/v1/conversations",
    "PUT /api/v1/conversations",
    "GET /api/v1/progress/{id}",
    "PUT /api/v1/conversations",
    "GET /api/v1/progress/{id}",
    "GET /api/v1/conversations/{id}?auto_mark_as_read=false",
  ]);
  expect(canvas.calls[0]?.body).toEqual({
    recipients: ["2202", "2203"],
    subject: "Lab results",
    body: "Für alle, bitte: a=b",
    context_code: "course_310",
    group_conversation: false,
  });
  const ids = [expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/)];
  expect(canvas.calls[1]?.body).toEqual({ conversation_ids: ids, event: "archive" });
  for (const { headers } of canvas.calls)
    expect(headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, accept: "application/json+canvas-string-ids" });
  expect(processes.join()).toContain("respect");
  expect(processes.join() + outcome.stdout + outcome.stderr).not.toContain(TOKEN);
});

test("workflows take keys that the contract does not name, and a progress that takes its time", async () => {
  const canvas = await startCanvas({
    "POST users/self/communication_channels": (body) => ({ ...body, brand_new: { a: 1 } }),
    "GET conversations/{id}": ({ messages, ...body }) => ({
      ...body,
      messages: list(messages).map((message) => ({ ...message, brand_new: 1 })),
    }),
    "GET progress/{id}": (body, count) => {
      if (count === 1) return { ...body, workflow_state: "queued", completion: 0 };
      return count === 2 ? { ...body, workflow_state: "running", completion: 50 } : body;
    },
  });
  const { exitCode, stdout } = await run(TOKEN, ...WRITING, "--server", canvas.url);
  expect(exitCode, stdout).toBe(0);
  expect(canvas.calls.filter(({ url }) => url.startsWith("/api/v1/progress/"))).toHaveLength(5);
});

type Fault = [workflow: string, step: string, call: string, change: Change, cleaned?: string];

/** Faults of several workflows each, to run them together: the step that sees it, what is changed, and what cleans up. */
const faults: Record<string, Fault[]> = {
  "other values": [
    [
      "addAndRemoveChannel",
      "add",
      "POST users/self/communication_channels",
      (body) => ({ ...body, workflow_state: "active" }),
    ],
    [
      "publishAndCloseNotification",
      "read",
      "GET accounts/self/account_notifications/{id}",
      (body) => ({ ...body, subject: "Other" }),
      "DELETE /api/v1/accounts/self/account_notifications/{id}?remove=true",
    ],
    [
      "sendAndDeleteConversation",
      "star",
      "PUT conversations/{id}",
      (body) => ({ ...body, starred: false }),
      "DELETE /api/v1/conversations/{id}",
    ],
    [
      "sendInBulk",
      "followArchiving",
      "GET progress/{id}",
      (body, count) => (count === 1 ? { ...body, workflow_state: "failed" } : body),
      "GET /api/v1/conversations/{id}?auto_mark_as_read=false",
    ],
    [
      "readInbox",
      "listConversations",
      "GET conversations",
      (body) => list(body).map((item) => ({ ...item, workflow_state: "archived" })),
    ],
  ],
  "other shapes": [
    [
      "addAndRemoveChannel",
      "find",
      "GET users/self/communication_channels",
      () => [],
      "DELETE /api/v1/users/self/communication_channels/{id}",
    ],
    [
      "publishAndCloseNotification",
      "publish",
      "POST accounts/self/account_notifications",
      ({ icon: _, ...body }) => body,
    ],
    [
      "sendAndDeleteConversation",
      "read",
      "GET conversations/{id}",
      ({ messages, ...body }) => ({
        ...body,
        messages: list(messages).map(({ generated: _, ...message }) => message),
      }),
      "DELETE /api/v1/conversations/{id}",
    ],
    ["sendInBulk", "send", "POST conversations", (body) => (list(body).length > 1 ? list(body).slice(1) : body)],
    ["readInbox", "count", "GET conversations/unread_count", () => ({ unread_count: 7 })],
  ],
  "what does not go away": [
    [
      "addAndRemoveChannel",
      "remove",
      "DELETE users/self/communication_channels/{id}",
      (body) => ({ ...body, workflow_state: "active" }),
    ],
    ["sendAndDeleteConversation", "delete", "DELETE conversations/{id}", (body) => ({ ...body, message_count: 1 })],
  ],
};

test.each(Object.entries(faults))("the workflows fail on %s, and clean up", async (_, rows) => {
  const canvas = await startCanvas(Object.fromEntries(rows.map(([, , call, change]) => [call, change])));
  const { exitCode, stdout } = await run(TOKEN, ...rows.map(([workflow]) => workflow), "--server", canvas.url);
  expect(exitCode).toBe(1);
  const failed = [...stdout.matchAll(/Workflow name: (\w+)|stepId - (\w+)/g)].map(
    ([, workflow, step]) => workflow ?? step,
  );
  expect(failed).toEqual(rows.flatMap((row) => row.slice(0, 2)));
  const calls = canvas.calls.map(({ method, url }) => withoutIds(`${method} ${url}`));
  expect(calls).toEqual(expect.arrayContaining(rows.flatMap(([, , , , cleaned]) => cleaned ?? [])));
});

/** The objects of a list. */
function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

test("a server that repeats the token does not get it into the report", async () => {
  const canvas = await startCanvas({ "GET conversations/unread_count": () => ({ [TOKEN]: TOKEN }) });
  const { exitCode, stdout, stderr } = await run(TOKEN, "readInbox", "--server", canvas.url);
  expect(exitCode).toBe(1);
  expect(stdout + stderr).not.toContain(TOKEN);
});

test("a server of this machine may be written to, and may be reached by any of its names", async () => {
  const canvas = await startCanvas();
  const { exitCode } = await run(
    undefined,
    "addAndRemoveChannel",
    "--server",
    canvas.url.replace("127.0.0.1", "localhost"),
  );
  expect(exitCode).toBe(0);
});
