import { spawnSync } from "node:child_process";
import { run } from "../../scripts/shared/cli.ts";
import { parseArguments, UsageError } from "../../src/core/arguments.ts";

const BENCHES = ["client", "generate", "mock", "size", "throttle", "verify"];
const USAGE = `usage: npm run bench -- [--short] [${BENCHES.join("|")} ...]`;
const OPTIONS = { short: { type: "boolean", default: false } } as const;

// Runs the benches one after the other, all of them even if one fails.
await run(async () => {
  const { values, positionals } = parseArguments({ options: OPTIONS, allowPositionals: true }, USAGE);
  const unknown = positionals.filter((name) => !BENCHES.includes(name));
  if (unknown.length > 0) throw new UsageError(`There is no bench named ${unknown.join(", ")}.\n${USAGE}`);
  const chosen = positionals.length > 0 ? positionals : BENCHES;
  const failed = chosen.filter((name) => !isRun(name, values.short));
  if (failed.length > 0) console.error(`\nThese benches failed: ${failed.join(", ")}`);
  return failed.length > 0 ? 1 : 0;
});

/** Runs a bench, and returns whether it succeeded. */
function isRun(name: string, isShort: boolean): boolean {
  console.log(`\n${name}`);
  const args = ["node_modules/jiti/lib/jiti-cli.mjs", `test/bench/${name}.ts`, ...(isShort ? ["--short"] : [])];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}
