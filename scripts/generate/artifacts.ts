import { Worker } from "node:worker_threads";
import { InputError } from "../shared/problem.ts";
import { type Bundles, createBundles, toJson, toYaml } from "./bundle.ts";
import { createDeviationTable } from "./deviations.ts";
import { createDocs } from "./docs.ts";
import type { TypeScriptFiles } from "./typeScript.ts";

/** A generated file: where it goes, below the project's root, and what is in it. */
export interface Artifact {
  file: string;
  text: string;
}

/** The generators by name. None of them writes. */
const GENERATORS = {
  docs: async (bundles: Bundles) => [{ file: "generated/docs/index.html", text: await createDocs(bundles.integerIds) }],
  types: async (_: Bundles, typeScript: Promise<TypeScriptFiles>) => [
    { file: "generated/types.ts", text: (await typeScript).types },
  ],
  operations: async (_: Bundles, typeScript: Promise<TypeScriptFiles>) => [
    { file: "generated/operations.ts", text: (await typeScript).operations },
  ],
  deviations: async ({ integerIds }: Bundles) => [
    { file: "generated/deviations.md", text: createDeviationTable(integerIds) },
  ],
  bundle: async ({ integerIds, stringIds }: Bundles) => [
    { file: "generated/openapi.yaml", text: toYaml(integerIds) },
    { file: "generated/openapi.json", text: toJson(integerIds) },
    { file: "generated/openapi.string-ids.json", text: toJson(stringIds) },
  ],
};

export type GeneratorName = keyof typeof GENERATORS;

export function isGeneratorName(name: string): name is GeneratorName {
  return Object.hasOwn(GENERATORS, name);
}

export const generatorNames = Object.keys(GENERATORS).filter(isGeneratorName);

/** What is committed; the docs page is not. */
export const committedGenerators = generatorNames.filter((name) => name !== "docs");

/**
 * Makes the files of the named generators in memory.
 *
 * @param bring brings the bundles; from the authored files unless the caller has them already
 * @throws InputError if the contract cannot be bundled
 */
export async function createArtifacts(
  names: readonly GeneratorName[],
  bring: () => Promise<Bundles> = createBundles,
): Promise<Artifact[]> {
  const needsTypeScript = names.includes("types") || names.includes("operations");
  const worker = needsTypeScript
    ? new Worker(new URL("./typeScriptWorker.mjs", import.meta.url), { stderr: true })
    : undefined;
  try {
    const bundles = await bring();
    const typeScript = ask(worker, bundles);
    return (await Promise.all(names.map((name) => GENERATORS[name](bundles, typeScript)))).flat();
  } finally {
    await worker?.terminate();
  }
}

function ask(worker: Worker | undefined, bundles: Bundles): Promise<TypeScriptFiles> {
  return new Promise((resolve, reject) => {
    worker?.once("message", resolve);
    worker?.once("error", ({ message }) => {
      const place = { file: "openapi/openapi.yaml", line: 1 };
      reject(new InputError([{ ...place, message: `No types can be made: ${message} Run: npm run check` }]));
    });
    worker?.postMessage({ integerIds: bundles.integerIds, stringIds: bundles.stringIds });
  });
}
