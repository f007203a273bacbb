import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exampleExchanges } from "../conformance/traffic/contractTraffic.ts";
import { toEntry } from "../conformance/traffic/har.ts";
import { readBundle } from "../support/bundle.ts";

const SMALL = 25_000;
const LARGE = 100_000;

const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
try {
  const [small, large] = [check(write(SMALL)), check(write(LARGE))];
  const ratio = (index: 0 | 1) => (large[index] / small[index]).toFixed(2);
  console.log(
    `contract check, ${LARGE} exchanges / ${SMALL}: time ${ratio(0)} (aim: at most ${LARGE / SMALL}; ${seconds(large)} / ${seconds(small)})`,
  );
  console.log(
    `contract check, ${LARGE} exchanges / ${SMALL}: memory ${ratio(1)} (aim: at most 1.3; ${megabytes(large)} / ${megabytes(small)})`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** A file with so many exchanges: all that the contract documents, over and over. */
function write(count: number): string {
  const entries = exampleExchanges(readBundle("openapi.json")).map((exchange) =>
    JSON.stringify(toEntry(exchange, "application/json")),
  );
  const file = path.join(folder, `${count}.har`);
  const handle = openSync(file, "w");
  writeSync(handle, '{"log":{"version":"1.2","entries":[\n');
  for (let index = 0; index < count; index++)
    writeSync(handle, `${index > 0 ? ",\n" : ""}${entries[index % entries.length]}`);
  writeSync(handle, "]}}\n");
  closeSync(handle);
  return file;
}

/** How long a check took in milliseconds, and its largest memory in kilobytes. */
function check(file: string): [number, number] {
  // Left alone, Node takes more memory before it clears up: what counts is what it cannot do without.
  const args = ["--max-old-space-size=100", "node_modules/jiti/lib/jiti-cli.mjs", "test/bench/checkOnce.ts", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function seconds([time]: [number, number]): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function megabytes([, memory]: [number, number]): string {
  return `${Math.round(memory / 1024)} MB`;
}
