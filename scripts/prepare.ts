import { stat } from "node:fs/promises";
import path from "node:path";
import { parseArguments } from "../src/core/arguments.ts";
import { run } from "./shared/cli.ts";
import { filesBelow, root } from "./shared/paths.ts";

// The generators are loaded when they are needed: most times, nothing is stale.

const USAGE = "usage: jiti scripts/prepare.ts [--docs]";

/** What the files are made from. */
const SOURCES = ["openapi", "scripts", "src/core", "docs", "CHANGELOG.md"];

/** The generators of files that are not committed, and what everything needs of them. */
const NEEDED = ["json", "checker", "exampleNames", "workflows"] as const;
const FILES = [
  ...["openapi.json", "openapi.string-ids.json", "rules.ts", "validators.ts"],
  ...["exampleNames.ts", "workflows.ts"],
];
const DOCS = ["docs/index.html", "docs/reference.html", "docs/llms.txt", "docs/llms-full.txt", "docs/md/errors.md"];

// Makes the generated files that are not committed, if one is missing or older than what it is made from.
await run(async () => {
  const { docs } = parseArguments({ options: { docs: { type: "boolean", default: false } } }, USAGE).values;
  const wanted = [...(await staleOf(FILES, NEEDED)), ...(docs ? await staleOf(DOCS, ["docs"] as const) : [])];
  if (wanted.length === 0) return 0;
  console.error(`Making ${wanted.join(", ")} in generated/ …`);
  const [{ createArtifacts }, { writeArtifacts }] = await Promise.all([
    import("./generate/artifacts.ts"),
    import("./generate/writeArtifacts.ts"),
  ]);
  await writeArtifacts(await createArtifacts(wanted));
  return 0;
});

async function staleOf<T>(files: readonly string[], generators: readonly T[]): Promise<readonly T[]> {
  const written = await Promise.all(files.map((file) => timeOf(path.join(root, "generated", file))));
  const sources = SOURCES.map((name) => path.join(root, name)).flatMap(withFilesBelow);
  const edited = await Promise.all(sources.map(timeOf));
  return Math.min(...written) < Math.max(...edited) ? generators : [];
}

/** With the folders of the files: their times change when a file is removed. */
function withFilesBelow(source: string): string[] {
  const files = filesBelow(source);
  return [source, ...files, ...files.map((file) => path.dirname(file))];
}

/** The time of the last change in milliseconds since 1970; 0 if there is no such file. */
async function timeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
