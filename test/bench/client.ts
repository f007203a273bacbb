import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { printRatio } from "./measure.ts";
import { generateRedoclyClient } from "./redoclyClient.ts";

const folder = mkdtempSync(path.join(tmpdir(), "canvas-openapi-bench-"));
try {
  // Bundled, as a loader would slow down some of them and not the others.
  const redocly = await bundle(await generateRedoclyClient(folder));
  const measuring = await bundle("test/bench/callOverhead.ts");
  const args = [measuring, pathToFileURL(redocly).href];
  const { ours, bare, openapiFetch, redocly: generated } = JSON.parse(execFileSync(process.execPath, args).toString());
  const call = "50 calls of conversations.getUnreadCount()";
  printRatio(`${call} / bare fetch`, ours, bare, "1.15, at most 1.2");
  printRatio(`${call} / openapi-fetch alone`, ours, openapiFetch, "about 1");
  printRatio(`${call} / Redocly's generated client`, ours, generated, "below 1");
} finally {
  rmSync(folder, { recursive: true });
}

async function bundle(entry: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(entry, ".ts")}.mjs`);
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "node", target: "node20" });
  return outfile;
}
