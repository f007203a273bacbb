import { Worker } from "node:worker_threads";
import type { JsonObject } from "../../src/core/json.ts";
import { InputError } from "../shared/problem.ts";
import { type Bundles, createBundles, toJson, toYaml } from "./bundle.ts";
import { createDeviationTable } from "./deviations.ts";
import { createDocs } from "./docs.ts";
import { createExampleNames } from "./exampleNames.ts";
import { createWorkflows } from "./workflows.ts";

/** A generated file: where it goes, below the project's root, and what is in it. */
export interface Artifact {
  file: string;
  text: string;
}

/** The generators by name. None of them writes. */
const GENERATORS = {
  docs: async ({ integerIds }: Bundles) => {
    const { page, reference } = await createDocs(integerIds);
    return [
      { file: "generated/docs/index.html", text: page },
      { file: "generated/docs/reference.html", text: reference },
    ];
  },
  types: async (_: Bundles, types: Promise<string>) => [{ file: "generated/types.ts", text: await types }],
  operations: async ({ integerIds }: Bundles) => {
    const { createOperations } = await import("./operations.ts");
    return [{ file: "generated/operations.ts", text: createOperations(integerIds) }];
  },
  exampleNames: async ({ integerIds }: Bundles) => [
    { file: "generated/exampleNames.ts", text: createExampleNames(integerIds) },
  ],
  validators: async (bundles: Bundles) => {
    const [{ createAnswers }, { createValidators }] = await Promise.all([
      import("./answers.ts"),
      import("./validators.ts"),
    ]);
    return [
      { file: "generated/answers.ts", text: createAnswers(bundles.integerIds) },
      { file: "generated/validators.ts", text: createValidators(bundles) },
    ];
  },
  deviations: async ({ integerIds }: Bundles) => [
    { file: "generated/deviations.md", text: createDeviationTable(integerIds) },
  ],
  workflows: async ({ workflows }: Bundles) => [{ file: "generated/workflows.ts", text: createWorkflows(workflows) }],
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
  const worker = names.includes("types")
    ? new Worker(new URL("./typesWorker.mjs", import.meta.url), { stderr: true })
    : undefined;
  try {
    const bundles = await bring();
    const types = askForTypes(worker, bundles.stringIds);
    return (await Promise.all(names.map((name) => GENERATORS[name](bundles, types)))).flat();
  } finally {
    await worker?.terminate();
  }
}

function askForTypes(worker: Worker | undefined, document: JsonObject): Promise<string> {
  return new Promise((resolve, reject) => {
    worker?.once("message", resolve);
    worker?.once("error", ({ message }) => {
      const place = { file: "openapi/openapi.yaml", line: 1 };
      reject(new InputError([{ ...place, message: `No types can be made: ${message} Run: npm run check` }]));
    });
    worker?.postMessage(document);
  });
}
