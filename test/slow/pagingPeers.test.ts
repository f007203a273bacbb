import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type JsonObject, objectAt } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { type Mock, type OperationId, startMock } from "../../src/mock/index.ts";
import { generateRedoclyClient } from "../bench/redoclyClient.ts";
import { readBundle } from "../support/bundle.ts";
import { installPackages, runProgram } from "../support/installPackages.ts";
import { responseExamples } from "../support/responseExamples.ts";

const SIZE = 1000;
const LISTS: {
  path: string;
  operation: OperationId;
  /** The example whose first item is in the list, many times. */
  example: string;
  input: { path?: object; query?: object };
}[] = [
  { path: "conversations", operation: "listConversations", example: "page", input: {} },
  { path: "conversations/batches", operation: "listConversationBatches", example: "running", input: {} },
  {
    path: "users/self/communication_channels",
    operation: "listCommunicationChannels",
    example: "own_channels",
    input: { path: { user_id: "self" } },
  },
  {
    path: "conversations/find_recipients",
    operation: "findConversationRecipients",
    example: "by_user_id",
    input: { query: { search: "a" } },
  },
];
const stringIds = readBundle("openapi.string-ids.json");

let folder: string;
let mock: Mock;
beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "canvas-openapi-peers-")));
  mock = await startMock();
  const examples = new Map(responseExamples(stringIds).map(({ name, value }) => [name, value]));
  for (const { operation, example } of LISTS) {
    const first = firstOf(examples.get(`${operation} 200 ${example}`));
    const body = Array.from({ length: SIZE }, (_, index) => ({ ...first, id: String(index + 1) }));
    mock.reply(operation, { body, times: Infinity });
  }
});
afterAll(async () => {
  await mock?.stop();
  rmSync(folder, { recursive: true });
});

/** Runs a script whose last line is the ids that it finds, as JSON. */
async function idsFrom(script: string, cwd: string): Promise<unknown[]> {
  const file = path.join(cwd, "page.mjs");
  writeFileSync(file, script);
  const { exitCode, stdout, stderr } = await runProgram(process.execPath, [file], cwd);
  if (exitCode !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

function expectAllOnce(ids: unknown[]): void {
  expect(ids).toHaveLength(SIZE);
  expect(new Set(ids).size).toBe(SIZE);
}

test("@kth/canvas-api pages through every list to its end, and gets each item once", async () => {
  const project = path.join(folder, "kth");
  await installPackages(project, ["@kth/canvas-api@5.1.1"]);
  for (const list of LISTS) {
    const script = `
      import kth from "@kth/canvas-api";
      const canvas = new kth.CanvasApi(${JSON.stringify(`${mock.url}/api/v1`)}, "any", { disableThrottling: true });
      const items = await canvas.listItems(${JSON.stringify(list.path)}, { per_page: 100, search: "a" }).toArray();
      console.log(JSON.stringify(items.map(({ id }) => id)));`;
    expectAllOnce(await idsFrom(script, project));
  }
});

test("a client of Redocly's generator pages through every list to its end, and gets each item once", async () => {
  const contract = path.join(folder, "contract.json");
  writeFileSync(contract, JSON.stringify(withPaging(structuredClone(stringIds))));
  const client = await generateRedoclyClient(folder, contract);
  const bundle = path.join(folder, "redocly.mjs");
  await build({
    entryPoints: [client],
    outfile: bundle,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  for (const { operation, input } of LISTS) {
    const script = `
      import { client } from "./redocly.mjs";
      client.configure({ serverUrl: ${JSON.stringify(mock.url)} });
      client.auth.bearer("any");
      const ids = [];
      for await (const { id } of client.${operation}.items(${JSON.stringify({ ...input, query: { ...input.query, per_page: 100 } })})) ids.push(id);
      console.log(JSON.stringify(ids));`;
    expectAllOnce(await idsFrom(script, folder));
  }
});

function firstOf(list: unknown): object {
  return Object(Array.isArray(list) ? list[0] : undefined);
}

/** The contract, with what Redocly's generator has to know to make pagers. They take a list only where it is no union. */
function withPaging(document: JsonObject): JsonObject {
  for (const { id, object } of operationsOf(document)) {
    if (!LISTS.some(({ operation }) => operation === id)) continue;
    object["x-redoclyPagination"] = { style: "link", items: "" };
    const media = objectAt(objectAt(objectAt(objectAt(object, "responses"), "200"), "content"), "application/json");
    const { oneOf } = objectAt(media, "schema");
    if (Array.isArray(oneOf)) media.schema = oneOf[0] ?? null;
  }
  return document;
}
