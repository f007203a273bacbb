import { stat } from "node:fs/promises";
import path from "node:path";
import { parseArguments, UsageError } from "../src/core/arguments.ts";
import { createArtifacts, type GeneratorName, generatorNames, isGeneratorName } from "./generate/artifacts.ts";
import { run } from "./shared/cli.ts";
import { filesBelow, root } from "./shared/paths.ts";
import { writeFiles } from "./shared/writeFiles.ts";

const USAGE = `usage: npm run generate -- [--if-stale] [${generatorNames.join("|")} ...]`;

await run(async () => {
  const { values, positionals } = parseArguments(
    {
      options: { "if-stale": { type: "boolean", default: false } },
      allowPositionals: true,
    },
    USAGE,
  );
  const names = chooseGenerators(positionals);
  if (values["if-stale"] && !(await isStale())) return 0;
  const artifacts = await createArtifacts(names);
  const targets = artifacts.map(({ file, text }) => ({ file: path.join(root, file), text }));
  const changed = await writeFiles(targets);
  for (const { file } of artifacts) {
    console.error(`${changed.includes(path.join(root, file)) ? "written  " : "unchanged"} ${file}`);
  }
  return 0;
});

function chooseGenerators(names: string[]): GeneratorName[] {
  const unknown = names.filter((name) => !isGeneratorName(name));
  if (unknown.length > 0) throw new UsageError(`There is no generator named ${unknown.join(", ")}.\n${USAGE}`);
  return names.length > 0 ? names.filter(isGeneratorName) : generatorNames;
}

/** Generated files are stale when the docs are missing, or one is older than a file that they are made from. */
async function isStale(): Promise<boolean> {
  const docs = ["index.html", "reference.html"].map((file) => path.join(root, "generated/docs", file));
  const outputs = [...filesBelow(path.join(root, "generated")), ...docs];
  const written = await Promise.all(outputs.filter((file) => path.basename(file) !== "README.md").map(timeOf));
  const sources = ["openapi", "scripts"].flatMap((folder) => filesBelow(path.join(root, folder)));
  const edited = await Promise.all([...sources, path.join(root, "CHANGELOG.md")].map(timeOf));
  return Math.min(...written) < Math.max(...edited);
}

/** The time of the last change in milliseconds since 1970; 0 if there is no such file. */
async function timeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
