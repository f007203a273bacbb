import { existsSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { docs } from "../../src/cli/docs.ts";
import { mock } from "../../src/cli/mock.ts";
import { record } from "../../src/cli/record.ts";
import { start } from "../../src/cli/start.ts";
import { verify } from "../../src/cli/verify.ts";
import { workflows } from "../../src/cli/workflows.ts";
import { UsageError } from "../../src/core/arguments.ts";
import { entryOf, writeTraffic } from "../conformance/verify/support.ts";
import { HOST, toHar } from "../support/har.ts";

// That such an error is printed to stderr, and ends the program with 2, is proven by the slow tests.

const COMMANDS = { docs, mock, record, start, verify, workflows };
const USAGES = {
  docs: "usage: npm run docs -- [--serve [--port 4011] [--host 127.0.0.1]]",
  mock: "usage: canvas-openapi mock [options]",
  record:
    "usage: canvas-openapi record --target https://canvas.example.edu --har traffic.har [--verify] [--port 4020] [--host 127.0.0.1]",
  start: "usage: npm start -- [--port 4010] [--host 127.0.0.1]",
  verify: "usage: canvas-openapi verify <traffic.har|recording.zip|-> ... [options]",
  workflows: "usage: canvas-openapi workflows [name ...] ",
};

/** Calls a command, and returns the message of its error. It prints nothing. */
async function messageOf(command: keyof typeof COMMANDS, args: string[]): Promise<string> {
  const prints = [vi.spyOn(process.stdout, "write"), vi.spyOn(console, "log")];
  const error: unknown = await COMMANDS[command](args).catch((reason: unknown) => reason);
  for (const print of prints) expect(print).not.toHaveBeenCalled();
  if (error instanceof UsageError) return error.message;
  throw new Error(`No UsageError: ${error}`);
}

const TOKEN = "7~Zk3u9WqXr5Lm";
beforeEach(() => vi.stubEnv("CANVAS_TOKEN", TOKEN));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const ADDRESS =
  "--target is not the address of a Canvas: give a host and nothing more, with https unless it is this machine";

// The first line of the message; behind it is how the command is called.
test.each<[keyof typeof COMMANDS, string, string?]>([
  ["docs", "--serf", "Unknown option '--serf'"],
  ["docs", "--port 4012", "--port needs --serve."],
  ["docs", "--serve --host=", "--host is empty"],
  ["docs", "--serve --port many", "--port many is not a port"],
  ["mock", "--port many", "--port many is not a port: give a number from 0 to 65535."],
  ["mock", "--port 65536", "--port 65536 is not a port: give a number from 0 to 65535."],
  ["mock", "--host=", "--host is empty: give an address such as 127.0.0.1."],
  ["mock", "--size many", "--size many is no length of a list: give a number from 0 to 9999999."],
  ["mock", "--throttle-cost x", "--throttle-cost x is no cost: give a number such as 50 or 0.5."],
  ["mock", "--throttle-status 500", "--throttle-status 500 is no status of Canvas' throttle: give 403 or 429."],
  ["mock", "--size 9 --world package.json", "--size is for the world that the mock brings along"],
  ["mock", "--speed 9", "Unknown option '--speed'"],
  ["mock", "conversations", "Unexpected argument 'conversations'"],
  ["record", ""],
  ["record", "--target https://canvas.example.edu"],
  ["record", "--har x.har"],
  ["record", "--target canvas.example.edu --har x.har", ADDRESS],
  ["record", "--target http://canvas.example.edu --har x.har", ADDRESS],
  ["record", "--target https://canvas.example.edu/api --har x.har", ADDRESS],
  ["record", `--target https://u:${TOKEN}@c.example.edu --har x.har`, ADDRESS],
  ["record", "--target ftp://localhost --har x.har", ADDRESS],
  ["record", "--target https://c.example.edu --har x.har --port x", "--port x is not a port"],
  ["record", "--target https://c.example.edu --har x.har --host=", "--host is empty"],
  ["record", "--token x", "Unknown option '--token'"],
  ["start", "--port 65535", "--port 65535 leaves no next port to the docs page"],
  ["verify", "", "Give a HAR file, or - for standard input."],
  ["verify", "a.har --bogus", "Unknown option '--bogus'"],
  ["workflows", "--force", "Unknown option '--force'"],
  ["workflows", "readInbox --server http://canvas.example.edu", ADDRESS.replace("--target", "--server")],
])("%s %s: says what is wrong, and how it is called", async (command, words, says = "") => {
  const message = await messageOf(command, words.split(" ").filter(Boolean));
  expect(message.startsWith(says)).toBe(true);
  expect(message.slice(says === "" ? 0 : message.indexOf("\n") + 1).startsWith(USAGES[command])).toBe(true);
  expect(message).not.toContain(TOKEN);
  expect(existsSync("x.har.part")).toBe(false);
});

const SERVER = "--server https://canvas.example.edu";

test.each<[keyof typeof COMMANDS, string, ...string[]]>([
  ["verify", "missing.har", "missing.har: there is no such file."],
  ["verify", ".", ". is a folder: give a HAR file."],
  ["verify", "- -", "Standard input can be read once: give - once."],
  ["verify", "a.har --format xml", 'There is no format "xml". Formats: pretty, json, sarif, junit, github, html.'],
  ["verify", "a.har --output report.xml", "--output needs a format and a file: junit=report.xml"],
  ["verify", "a.har --output xml=a", 'There is no format "xml".'],
  ["verify", "a.har --min-coverage all", "--min-coverage takes percentages of operations,"],
  ["verify", "a.har --server ftp://x", "--server is not the URL of a server. Give one such as "],
  [
    "verify",
    "a.har --baseline missing.json",
    "missing.json: there is no such baseline. Write it from what is found now",
  ],
  ["workflows", SERVER, "findAndWrite", "sendInBulk", "https://canvas.example.edu", "--allow-writes", "readInbox"],
  ["workflows", `readInbox sendInBulk ${SERVER}`, "sendInBulk: this would change data on", "--allow-writes"],
  [
    "workflows",
    `sendInBulk ${SERVER} --allow-writes --input recipient=1`,
    "sendInBulk: --input other_recipient=",
    "sendInBulk: --input context_code=",
  ],
  ["workflows", "readInbox --input token=abc", "CANVAS_TOKEN"],
  ["workflows", "readOutbox", 'There is no workflow "readOutbox".', "  readInbox: ", "  sendInBulk (writes): "],
  ["workflows", "sendInBulk --input to=1", "recipient, other_recipient, context_code, subject, body"],
])("%s %s: says why, before it does anything", async (command, words, ...says) => {
  const message = await messageOf(command, words.split(" "));
  for (const text of says) expect(message).toContain(text);
});

test.each(["", undefined])("workflows with the token %j: says where it has to be", async (token) => {
  vi.stubEnv("CANVAS_TOKEN", token);
  expect(await messageOf("workflows", ["readInbox", ...SERVER.split(" ")])).toContain("Set CANVAS_TOKEN.");
});

const request = { method: "GET", url: HOST };
test.each<[string, string, string]>([
  ["an entry that is none", toHar([entryOf("getConversation"), 5]), ":4:1: entry 2 has no request.method."],
  [
    "a relative URL",
    toHar([{ request: { ...request, url: "/api/v1" } }]),
    ":3:1: entry 1 has no request.url that is an absolute URL.",
  ],
  [
    "an entry without a URL",
    toHar([{ request: { method: "GET" } }]),
    ":3:1: entry 1 has no request.url that is an absolute URL.",
  ],
  [
    "nothing of the contract",
    toHar([{ request, response: {} }]),
    ": none of the 1 exchanges is of the contract. If the server's paths do not begin with /api/v1, name it: --server https://canvas.example.edu/canvas",
  ],
])("verify of a file with %s: says what is wrong, and where", async (_, har, message) => {
  const file = writeTraffic(har);
  expect(await messageOf("verify", [file])).toBe(file + message);
});

test.each([
  ['{"users":[{"id":0,"name":"x"}]}', "users[0].id is 0: give a positive integer."],
  ["{", "world.json: "],
])("mock --world with %s: says what is wrong in the file", async (world, says) => {
  expect(await messageOf("mock", ["--port", "0", "--world", writeTraffic(world, "world.json")])).toContain(says);
});
