import { Worker } from "node:worker_threads";
import type { JsonObject } from "../../src/core/json.ts";
import { InputError } from "../shared/problem.ts";
import { type Bundles, createBundles, toJson, toYaml } from "./bundle.ts";
import { createDeviationTable } from "./deviations.ts";
import { createExampleNames } from "./exampleNames.ts";
import { createWorkflows } from "./workflows.ts";

/** A generated file: where it goes, below the project's root, and what is in it. */
export interface Artifact {
  file: string;
  text: string;
}

interface Generator {
  /** Whether its files are committed: a change of the contract shows what it changes for its users. */
  isCommitted: boolean;
  /** Makes the texts of its files by their names in `generated/`. */
  create(bundles: Bundles, types: Promise<string>): Texts | Promise<Texts>;
}

type Texts = Record<string, string>;

/** The generators by name. None of them writes. */
const GENERATORS = {
  docs: {
    isCommitted: false,
    create: async ({ integerIds }) => {
      const { createDocs } = await import("./docs.ts");
      return Object.fromEntries((await createDocs(integerIds)).map(({ file, text }) => [`docs/${file}`, text]));
    },
  },
  types: { isCommitted: true, create: async (_, types) => ({ "types.ts": await types }) },
  operations: {
    isCommitted: true,
    create: async ({ integerIds }) => {
      const { createOperations } = await import("./operations.ts");
      return { "operations.ts": createOperations(integerIds) };
    },
  },
  exampleNames: {
    isCommitted: false,
    create: ({ integerIds }) => ({ "exampleNames.ts": createExampleNames(integerIds) }),
  },
  deviations: {
    isCommitted: true,
    create: ({ integerIds }) => ({ "deviations.md": createDeviationTable(integerIds) }),
  },
  yaml: { isCommitted: true, create: ({ integerIds }) => ({ "openapi.yaml": toYaml(integerIds) }) },
  json: {
    isCommitted: false,
    create: ({ integerIds, stringIds }) => ({
      "openapi.json": toJson(integerIds),
      "openapi.string-ids.json": toJson(stringIds),
    }),
  },
  checker: {
    isCommitted: false,
    create: async (bundles) => {
      const [{ createRules }, { createValidators }] = await Promise.all([
        import("./rules.ts"),
        import("./validators.ts"),
      ]);
      return { "rules.ts": createRules(bundles.integerIds), "validators.ts": createValidators(bundles) };
    },
  },
  workflows: { isCommitted: false, create: ({ workflows }) => ({ "workflows.ts": createWorkflows(workflows) }) },
} satisfies Record<string, Generator>;

export type GeneratorName = keyof typeof GENERATORS;

export function isGeneratorName(name: string): name is GeneratorName {
  return Object.hasOwn(GENERATORS, name);
}

export const generatorNames = Object.keys(GENERATORS).filter(isGeneratorName);

export const committedGenerators = generatorNames.filter((name) => GENERATORS[name].isCommitted);

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
    return (await Promise.all(names.map((name) => create(name, bundles, types)))).flat();
  } finally {
    await worker?.terminate();
  }
}

async function create(name: GeneratorName, bundles: Bundles, types: Promise<string>): Promise<Artifact[]> {
  const generator: Generator = GENERATORS[name];
  const texts = await generator.create(bundles, types);
  return Object.entries(texts).map(([file, text]) => ({ file: `generated/${file}`, text }));
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
