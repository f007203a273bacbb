import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { parseArguments, UsageError } from "../src/core/arguments.ts";
import { isObject } from "../src/core/json.ts";
import { inTemporaryFolder } from "../src/core/temporaryFolder.ts";
import { createBundles, toJson } from "./generate/bundle.ts";
import { run } from "./shared/cli.ts";
import { root } from "./shared/paths.ts";
import { runRedocly } from "./shared/runRedocly.ts";

const USAGE = "usage: npm run diff -- <git revision or bundle file>";

await run(async () => {
  const { positionals } = parseArguments({ options: {}, allowPositionals: true }, USAGE);
  const [base, ...rest] = positionals;
  if (base === undefined || rest.length > 0) throw new UsageError(`Name one version to compare with.\n${USAGE}`);
  return inTemporaryFolder(async (folder) => {
    await fetchBase(base, path.join(folder, "base.json"));
    await writeFile(path.join(folder, "revision.json"), toJson((await createBundles()).integerIds));
    const config = path.join(root, "openapi/diff.yaml");
    const { code, stdout, stderr } = await runRedocly(
      ["diff", "base.json", "revision.json", "--config", config],
      folder,
    );
    process.stdout.write(stdout);
    if (code > 1 || !stdout.includes("major")) console.error(stderr);
    return code;
  });
});

/** Brings the bundle of a file, or of a git revision, to a file. */
async function fetchBase(base: string, target: string): Promise<void> {
  const text = await readFile(base, "utf8").catch(() => undefined);
  if (text !== undefined && !isContract(text))
    throw new UsageError(`${base} is not an OpenAPI document. Name a bundle, such as generated/openapi.json.`);
  if (text !== undefined) return writeFile(target, text);
  try {
    const args = ["show", `${base}:generated/openapi.json`];
    const { stdout } = await promisify(execFile)("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    await writeFile(target, stdout);
  } catch {
    throw new UsageError(`"${base}" is neither a file nor a git revision that has generated/openapi.json.`);
  }
}

function isContract(text: string): boolean {
  try {
    const document: unknown = text.startsWith("{") ? JSON.parse(text) : parse(text);
    return isObject(document) && typeof document.openapi === "string";
  } catch {
    return false;
  }
}
