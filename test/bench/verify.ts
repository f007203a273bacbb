import { type StdioOptions, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { readBundle } from "../support/bundle.ts";
import { exampleExchanges } from "../support/exampleExchanges.ts";
import { type Entry, toEntry, toHar } from "../support/har.ts";
import { median, printRatio } from "./measure.ts";
import { isShort } from "./short.ts";

const ROUNDS = isShort ? 1 : 5;
const [USUAL, MANY, FEW] = isShort ? [1000, 5000, 25] : [20_000, 100_000, 25];

/** What a program used: milliseconds of the processor and by the clock, and bytes of memory at its peak. */
interface Usage {
  cpu: number;
  time: number;
  memory: number;
}

const examples = exampleExchanges(readBundle("openapi.json")).map((exchange) => toEntry(exchange));
const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
try {
  const plainAjv = path.join(folder, "plainAjv.mjs");
  const common = { bundle: true, format: "esm", platform: "node", target: "node20" } as const;
  await build({ ...common, entryPoints: ["test/bench/plainAjv.ts"], outfile: plainAjv });
  const [verify, plain] = [["dist/src/cli/canvas-openapi.js", "verify"], [plainAjv]];

  compare(USUAL, verify, plain);
  compare(MANY, verify, plain);
  measureStart(verify);
} finally {
  rmSync(folder, { recursive: true });
}

/** Processor time of the command and of the plain loop, in turn. */
function compare(count: number, ...programs: string[][]): void {
  const file = writeTraffic(Array.from({ length: count }, (_, index) => entryAt(index)));
  const usages = programs.map((): Usage[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, program] of programs.entries()) usages[index]?.push(run([...program, file], 0));
  const [ours = [], theirs = []] = usages;
  const [cpu, plainCpu] = [ours, theirs].map((list) => median(list.map((usage) => usage.cpu)));
  const [memory, plainMemory] = [ours, theirs].map((list) => median(list.map((usage) => usage.memory)) / 1e6);
  const what = `canvas-openapi verify, ${count.toLocaleString("en")} exchanges / a plain loop with Ajv`;
  printRatio(`${what}, processor`, cpu ?? 0, plainCpu ?? 0, "1.5, at most 2");
  printRatio(`${what}, peak memory`, memory ?? 0, plainMemory ?? 0, "does not grow with the file", "MB");
}

/** From the start of the process to the report on a small file with one mistake. */
function measureStart(verify: string[]): void {
  const wrong = { ...entryAt(0), response: { ...entryAt(0).response, status: 418 } };
  const file = writeTraffic([...Array.from({ length: FEW - 1 }, (_, index) => entryAt(index)), wrong]);
  // The first round fills the caches of the file system.
  const times = Array.from({ length: ROUNDS + 1 }, () => run([...verify, file], 1).time).slice(1);
  console.log(
    `canvas-openapi verify, ${FEW} exchanges, to the finding: ${Math.round(median(times))} ms (aim: below 700)`,
  );
}

function entryAt(index: number): Entry {
  const entry = examples[index % examples.length];
  if (!entry) throw new Error("There are no examples.");
  return entry;
}

function writeTraffic(entries: Entry[]): string {
  const file = path.join(folder, "traffic.har");
  writeFileSync(file, toHar(entries));
  return file;
}

/** @throws Error if the program does not end with this exit code */
function run(args: string[], expected: number): Usage {
  const start = performance.now();
  const stdio: StdioOptions = ["ignore", "ignore", "pipe", "pipe"];
  const options = { encoding: "utf8", stdio, maxBuffer: 1e8 } as const;
  const { status, output } = spawnSync(process.execPath, ["--import", "./test/bench/usage.mjs", ...args], options);
  const time = performance.now() - start;
  if (status !== expected) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${output[2]}`);
  const { cpu, memory } = JSON.parse(output[3] ?? "");
  return { cpu, memory, time };
}
