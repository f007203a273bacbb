import path from "node:path";
import { parseArguments, UsageError } from "../src/core/arguments.ts";
import { createArtifacts, type GeneratorName, generatorNames, isGeneratorName } from "./generate/artifacts.ts";
import { run } from "./shared/cli.ts";
import { root } from "./shared/paths.ts";
import { writeFiles } from "./shared/writeFiles.ts";

const USAGE = `usage: npm run generate -- [${generatorNames.join("|")} ...]`;

await run(async () => {
  const { positionals } = parseArguments({ options: {}, allowPositionals: true }, USAGE);
  const artifacts = await createArtifacts(chooseGenerators(positionals));
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
