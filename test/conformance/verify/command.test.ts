import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readBundle } from "../../support/bundle.ts";
import { exampleExchanges } from "../../support/exampleExchanges.ts";
import { HOST, toEntry, toHar } from "../../support/har.ts";
import { startProgram } from "../../support/program.ts";
import { writeTraffic } from "./check.ts";

const USAGE =
  "usage: canvas-openapi contract <traffic.har> [--server https://canvas.example.edu] [--format pretty|json|sarif]";

const exchanges = exampleExchanges(readBundle("openapi.json"));
const entries = exchanges.slice(0, 5).map((exchange) => toEntry(exchange, "application/json"));
const [fitting] = entries;
if (!fitting) throw new Error("There are no examples");
const broken = { ...fitting, response: { ...fitting.response, status: 418 } };

/** Runs the command in the folder of a file. */
function run(file: string, ...args: string[]) {
  const project = process.cwd();
  const program = [`${project}/node_modules/jiti/lib/jiti-cli.mjs`, `${project}/src/cli/canvas-openapi.ts`];
  const all = [...program, "contract", path.basename(file), ...args];
  return startProgram(process.execPath, all, path.dirname(file)).ended;
}

test("traffic that fits: exit 0, the report on stdout", async () => {
  const outcome = await run(writeTraffic(toHar(entries)));
  expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
  expect(outcome.stdout).toContain(`traffic.har: 5 exchanges with ${HOST}\n`);
  expect(outcome.stdout).toMatch(/operations +\d+ % \(1 of 25\)/);
  expect(outcome.stdout.endsWith("\nThe traffic fits the contract.\n")).toBe(true);
});

test("traffic that does not fit: exit 1, with the operation, the place, what was expected and found", async () => {
  const { exitCode, stdout, stderr } = await run(writeTraffic(toHar([fitting, broken, broken])));
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toContain(
    [
      "error: listCommunicationChannels: GET /api/v1/users/{user_id}/communication_channels (418)",
      "  response status: expected one of 200, 401, 403, 404, 429, 500, found 418",
      "  2 times, first in entry 2, traffic.har:4:1",
    ].join("\n"),
  );
  expect(stdout.endsWith("\n1 error, 0 warnings.\n")).toBe(true);
});

test("other endpoints of Canvas are a warning: exit 0", async () => {
  const other = { ...fitting, request: { ...fitting.request, url: `${HOST}/api/v1/courses/310` } };
  const page = { ...fitting, request: { ...fitting.request, url: `${HOST}/courses/310` } };
  const { exitCode, stdout } = await run(writeTraffic(toHar([fitting, other, page])), "--format", "json");
  const { findings, exchanges: counted } = JSON.parse(stdout);
  expect(exitCode).toBe(0);
  expect(findings).toMatchObject([{ rule: "not-in-contract", severity: "warning", path: "/api/v1/courses/{…}" }]);
  expect(counted).toMatchObject({ total: 3, integerIds: 1, notInContract: 1, foreign: 1 });
});

test.each([
  ["https://canvas.example.edu", 2],
  ["canvas.example.edu", 2],
  ["http://proxy.example.org/canvas/", 1],
])("--server %s: only what is below it counts", async (server, total) => {
  const elsewhere = {
    ...fitting,
    request: { ...fitting.request, url: fitting.request.url.replace(HOST, "http://proxy.example.org/canvas") },
  };
  const { exitCode, stdout } = await run(
    writeTraffic(toHar([fitting, elsewhere, fitting])),
    "--server",
    server,
    "--format",
    "json",
  );
  const report = JSON.parse(stdout);
  expect(exitCode).toBe(0);
  expect(report.exchanges).toMatchObject({ total: 3, integerIds: total, foreign: 3 - total });
});

const CUT_OFF = toHar(entries).slice(0, -40);

test.each<[string, string | Uint8Array, string]>([
  ["no JSON", "not JSON", "traffic.har:1:2: this is not JSON. A HAR file is one JSON object."],
  [
    "a broken line",
    '{\n  "log": {\n    "entries": [{,]\n',
    "traffic.har:3:18: this is not JSON. A HAR file is one JSON object.",
  ],
  ["a file that was cut off", CUT_OFF, "traffic.har: the file ends before its JSON does. Was the recording cut off?"],
  ["an empty file", "", "traffic.har: the file ends before its JSON does. Was the recording cut off?"],
  ["other JSON", "{}", "traffic.har: there are no entries in it: a HAR file has them in log.entries."],
  ["no entries", toHar([]), "traffic.har: there are no entries in it: a HAR file has them in log.entries."],
  ["an entry that is none", toHar([fitting, 5]), "traffic.har:4:1: entry 2 has no request.method."],
  ["an entry without a URL", toHar([{ request: { method: "GET" } }]), "traffic.har:3:1: entry 1 has no request.url."],
  [
    "a URL that is none",
    toHar([{ request: { method: "GET", url: "/api/v1" } }]),
    "traffic.har:3:1: entry 1 has a request.url that is not an absolute URL.",
  ],
  [
    "nothing of the contract",
    toHar([{ request: { method: "GET", url: HOST }, response: {} }]),
    "traffic.har: none of its 1 exchanges is of the contract. If the server's paths do not begin with /api/v1, name it: --server https://canvas.example.edu/canvas",
  ],
])("%s: exit 2, with the place, and nothing on stdout", async (_, text, message) => {
  expect(await run(writeTraffic(text))).toEqual({ exitCode: 2, stdout: "", stderr: `${message}\n` });
});

test.each([
  ["10,000 mistakes", `[${Array(10_000).fill('{"id":0}').join()}]`],
  ["lists in lists, 5,000 deep", "[".repeat(5000) + "]".repeat(5000)],
])("an answer that drift fails on, %s: exit 2, and in which entries it is", async (_, text) => {
  const request = { method: "GET", url: `${HOST}/api/v1/conversations` };
  const response = { status: 200, content: { size: text.length, mimeType: "application/json", text } };
  const { exitCode, stdout, stderr } = await run(writeTraffic(toHar([fitting, { request, response }])));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^traffic\.har: Redocly drift failed on the entries 1 to 2\. .*too deep, or too much .*\n$/);
});

test.each([
  [[], `Give one file of traffic.\n${USAGE}`],
  [["missing.har"], "missing.har: there is no such file."],
  [["."], ". is a folder: give a HAR file."],
  [["a.har", "b.har"], `Give one file of traffic.\n${USAGE}`],
  [["a.har", "--format", "xml"], `--format xml is none: give pretty, json, sarif.\n${USAGE}`],
  [
    ["a.har", "--server", "ftp://x"],
    "--server is not the URL of a server. Give one such as https://canvas.example.edu",
  ],
])("called with %j: exit 2, and what to do", async (args, message) => {
  const program = ["node_modules/jiti/lib/jiti-cli.mjs", "src/cli/canvas-openapi.ts", "contract", ...args];
  const outcome = await startProgram(process.execPath, program, process.cwd()).ended;
  expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr: `${message}\n` });
});

test("npm run contract is this command", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.contract).toBe("jiti src/cli/canvas-openapi.ts contract");
});
