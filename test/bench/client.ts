import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleSize, scriptSize } from "../support/bundleSize.ts";
import { generateHeyApiClient } from "./heyApiClient.ts";
import { printRatio, printSpread } from "./measure.ts";
import { generateRedoclyClient } from "./redoclyClient.ts";
import { isShort } from "./short.ts";

const ROUNDS = isShort ? 200 : 3000;

const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
try {
  const generated = [await generateRedoclyClient(folder), await generateHeyApiClient(folder)];
  await compareSizes(generated);
  await compareTimes(generated);
} finally {
  rmSync(folder, { recursive: true });
}

/** Minified, and compressed too, as a browser gets it. */
async function compareSizes(generated: string[]): Promise<void> {
  const ours = await scriptSize('export { createCanvas } from "./src/client/index.ts"');
  const alone = await scriptSize('import createClient from "openapi-fetch"; export { createClient }');
  const others = await Promise.all(generated.map((file) => bundleSize({ entryPoints: [file], platform: "browser" })));
  const names = ["Redocly's generated client", "hey-api's generated client", "openapi-fetch alone"];
  for (const [index, { minified, compressed }] of [...others, alone].entries()) {
    const aim = index === 0 ? "at most 0.95" : "none";
    printRatio(`size of createCanvas / ${names[index]}`, ours.minified, minified, aim, "bytes");
    printRatio("the same, compressed", ours.compressed, compressed, aim, "bytes");
  }
}

/** Bundled, as a loader would slow down some of them and not the others. */
async function compareTimes(generated: string[]): Promise<void> {
  const modules = await Promise.all(generated.map(bundle));
  const program = await bundle("test/bench/callOverhead.ts");
  const args = [program, String(ROUNDS), ...modules.map((file) => pathToFileURL(file).href)];
  const times: Record<string, number[]> = JSON.parse(execFileSync(process.execPath, args).toString());
  const { ours = [], bare = [], openapiFetch = [], redocly = [], heyApi = [] } = times;
  const call = "conversations.getUnreadCount()";
  printSpread(`${call} / bare fetch`, ours, bare, "at most 1.2");
  printSpread(`${call} / openapi-fetch alone`, ours, openapiFetch, "none");
  printSpread(`${call} / Redocly's generated client`, ours, redocly, "none");
  printSpread(`${call} / hey-api's generated client`, ours, heyApi, "none");
}

async function bundle(entry: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(entry, ".ts")}.mjs`);
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", target: "node20" });
  return outfile;
}
