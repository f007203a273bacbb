import { parseArguments, UsageError } from "../src/core/arguments.ts";
import {
  type Artifact,
  createArtifacts,
  type GeneratorName,
  generatorNames,
  isGeneratorName,
} from "./generate/artifacts.ts";
import { writeArtifacts } from "./generate/writeArtifacts.ts";
import { run } from "./shared/cli.ts";

const USAGE = `usage: npm run generate -- [${generatorNames.join("|")} ...]`;

await run(async () => {
  const { positionals } = parseArguments({ options: {}, allowPositionals: true }, USAGE);
  const artifacts = await createArtifacts(chooseGenerators(positionals));
  const changed = await writeArtifacts(artifacts);
  for (const line of summaryOf(artifacts, changed)) console.error(line);
  return 0;
});

function chooseGenerators(names: string[]): GeneratorName[] {
  const unknown = names.filter((name) => !isGeneratorName(name));
  if (unknown.length > 0) throw new UsageError(`There is no generator named ${unknown.join(", ")}.\n${USAGE}`);
  return names.length > 0 ? names.filter(isGeneratorName) : generatorNames;
}

/** A line for each file, and one for the many Markdown files of the docs. */
function summaryOf(artifacts: Artifact[], changed: string[]): string[] {
  const isMarkdown = (file: string) => file.startsWith("generated/docs/md/");
  const lines = artifacts
    .filter(({ file }) => !isMarkdown(file))
    .map(({ file }) => `${changed.includes(file) ? "written  " : "unchanged"} ${file}`);
  if (!artifacts.some(({ file }) => isMarkdown(file))) return lines;
  const count = changed.filter(isMarkdown).length;
  return [...lines, `${count > 0 ? "written  " : "unchanged"} generated/docs/md/`];
}
