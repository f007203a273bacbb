import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { installPackages } from "../support/installPackages.ts";
import { median, printRatio } from "./measure.ts";
import { startServer, stop } from "./server.ts";
import { isShort } from "./short.ts";

const ROUNDS = isShort ? 1 : 5;
const SECONDS = isShort ? 1 : 3;
const [EARLY, LATE] = isShort ? [1000, 4000] : [10_000, 90_000];
const GROWTH_LIMIT = 2_000_000;
const JITI = "node_modules/jiti/lib/jiti-cli.mjs";
const LIST = "/api/v1/conversations";

/** How many conversations the mock has. */
const WORLD = "10000";

/** What tests send to a mock: a list, a message, and one that is rejected. */
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const requests = [
  { method: "GET", path: LIST, headers },
  { method: "POST", path: LIST, headers, body: '{"recipients":["2202"],"body":"See you on Friday."}' },
  { method: "POST", path: LIST, headers, body: '{"body":"To whom?"}' },
];
const STATUSES = ["200", "201", "400"];
const reads = requests.slice(0, 1);

/** A form of about a megabyte, of names that nobody knows. */
const LARGE_FORM = Array.from({ length: 50_000 }, (_, index) => `key_number_${index}=1`).join("&");
const LARGE_FORMS = isShort ? 3 : 100;

/** What is used of the load generator. */
type Autocannon = (options: {
  url: string;
  connections: number;
  requests: typeof requests;
  duration?: number;
  amount?: number;
}) => Promise<{ requests: { average: number }; statusCodeStats: object; errors: number }>;

const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
try {
  const autocannon = await install();
  const built = ["dist/src/cli/canvas-openapi.js", "mock", "--size", WORLD, "--port"];
  const checkout = [JITI, "src/cli/canvas-openapi.ts", "mock", "--size", WORLD, "--port"];
  const prism = [
    path.join(folder, "node_modules/@stoplight/prism-cli/dist/index.js"),
    ...["mock", "generated/openapi.json", "--port"],
  ];
  const quietPrism = prism.toSpliced(-1, 0, "-v", "error");
  await compareStart(built, checkout, prism);
  await compareThroughput(autocannon, built, prism, quietPrism);
  await measureMemory(autocannon);
} finally {
  rmSync(folder, { recursive: true });
}

/** Prism's command line and the load generator, in a folder of their own. */
async function install(): Promise<Autocannon> {
  await installPackages(folder, ["@stoplight/prism-cli@5.14.2", "autocannon@8.0.0"]);
  return createRequire(path.join(folder, "package.json"))("autocannon");
}

/** From the start of the process to its first response, in turn. */
async function compareStart(...programs: string[][]): Promise<void> {
  const times = programs.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, program] of programs.entries()) {
      const server = await startServer(program, LIST, headers);
      await server.stop();
      // The first round fills the caches of the file system.
      if (round > 0) times[index]?.push(server.time);
    }
  }
  const [built = 0, checkout = 0, prism = 0] = times.map(median);
  printRatio("canvas-openapi mock, to the first response / Prism's command line", built, prism, "at most 1000 ms");
  printRatio("the same from the sources / Prism's command line", checkout, prism, "at most 1000 ms");
}

/** Commands whose output nobody reads, in turn. Ours and Prism's log every request, as they do unless told otherwise. */
async function compareThroughput(autocannon: Autocannon, ...programs: string[][]): Promise<void> {
  const servers = await Promise.all(programs.map((program) => startServer(program, LIST, headers)));
  const rates = servers.map((): number[] => []);
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, { url }] of servers.entries()) {
        const rate = await load(autocannon, url, { duration: SECONDS });
        // The first round compiles.
        if (round > 0) rates[index]?.push(rate);
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  const [ours = 0, prism = 0, quietPrism = 0] = rates.map(median);
  printRatio("requests per second / Prism's command line", ours, prism, "at least 2", "per second");
  printRatio("requests per second / Prism's command line without its log", ours, quietPrism, "none", "per second");
}

/** The bytes of live objects after some and after many requests that change nothing, and of all memory after large forms. */
async function measureMemory(autocannon: Autocannon): Promise<void> {
  const child = fork(JITI, ["test/bench/heapOfMock.ts"], { execArgv: ["--expose-gc"] });
  const [url] = await once(child, "message");
  const ask = async (what: "heap" | "rss"): Promise<number> => {
    child.send(what);
    const [bytes] = await once(child, "message");
    return bytes;
  };
  const heapAfter = async (amount: number): Promise<number> => {
    await load(autocannon, url, { amount }, reads);
    return ask("heap");
  };
  try {
    const early = await heapAfter(EARLY);
    const late = await heapAfter(LATE);
    const aim = `grows by at most ${GROWTH_LIMIT}`;
    console.log(`memory after ${EARLY + LATE} requests: ${late} bytes, after ${EARLY}: ${early} bytes (aim: ${aim})`);
    if (!isShort && late - early > GROWTH_LIMIT) process.exitCode = 1;
    await sendLargeForms(url, ask);
  } finally {
    await stop(child);
  }
}

/** Forms with 50,000 names that are unknown: how long one takes beside a short one, and what many of them leave in memory. */
async function sendLargeForms(url: string, ask: (what: "rss") => Promise<number>): Promise<void> {
  const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  const send = async (body: string) => {
    const start = performance.now();
    await fetch(url + LIST, { method: "POST", headers: form, body }).then((response) => response.text());
    return performance.now() - start;
  };
  const before = await ask("rss");
  const times: number[] = [];
  for (let index = 0; index < LARGE_FORMS; index++) times.push(await send(LARGE_FORM));
  const megabytes = Math.round(((await ask("rss")) - before) / 2 ** 20);
  console.log(`a form of 50,000 unknown names: ${Math.round(median(times))} ms (aim: below 1000)`);
  console.log(`memory taken by ${LARGE_FORMS} such forms: ${megabytes} MB (aim: below 600)`);
  if (!isShort && (median(times) > 1000 || megabytes > 600)) process.exitCode = 1;
}

/**
 * Sends the requests over several connections that stay open.
 *
 * @returns responses per second
 * @throws Error if one of them is not what it has to be
 */
async function load(
  autocannon: Autocannon,
  url: string,
  length: { duration: number } | { amount: number },
  sent = requests,
) {
  const options = { url, connections: 8, requests: sent, ...length };
  const { requests: rate, statusCodeStats, errors } = await autocannon(options);
  const statuses = Object.keys(statusCodeStats).sort();
  const expected = STATUSES.slice(0, sent.length);
  if (errors > 0 || statuses.join() !== expected.join())
    throw new Error(`${url} responds ${statuses.join()} with ${errors} errors, not ${expected.join()}`);
  return rate.average;
}
