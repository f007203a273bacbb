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

interface Generator {
  /** The files that it makes. */
  files: readonly string[];
  /** Whether they are committed: a change of the contract shows what it changes for its users. */
  isCommitted: boolean;
  /** Makes the texts of the files, in their order. */
  create(bundles: Bundles, types: Promise<string>): string[] | Promise<string[]>;
}

/** The generators by name. None of them writes. */
const GENERATORS = {
  docs: {
    files: ["generated/docs/index.html", "generated/docs/reference.html"],
    isCommitted: false,
    create: async ({ integerIds }) => {
      const { page, reference } = await createDocs(integerIds);
      return [page, reference];
    },
  },
  types: { files: ["generated/types.ts"], isCommitted: true, create: async (_, types) => [await types] },
  operations: {
    files: ["generated/operations.ts"],
    isCommitted: true,
    create: async ({ integerIds }) => {
      const { createOperations } = await import("./operations.ts");
      return [createOperations(integerIds)];
    },
  },
  exampleNames: {
    files: ["generated/exampleNames.ts"],
    isCommitted: true,
    create: ({ integerIds }) => [createExampleNames(integerIds)],
  },
  deviations: {
    files: ["generated/deviations.md"],
    isCommitted: true,
    create: ({ integerIds }) => [createDeviationTable(integerIds)],
  },
  yaml: { files: ["generated/openapi.yaml"], isCommitted: true, create: ({ integerIds }) => [toYaml(integerIds)] },
  json: {
    files: ["generated/openapi.json", "generated/openapi.string-ids.json"],
    isCommitted: false,
    create: ({ integerIds, stringIds }) => [toJson(integerIds), toJson(stringIds)],
  },
  checker: {
    files: ["generated/rules.ts", "generated/validators.ts"],
    isCommitted: false,
    create: async (bundles) => {
      const [{ createRules }, { createValidators }] = await Promise.all([
        import("./rules.ts"),
        import("./validators.ts"),
      ]);
      return [createRules(bundles.integerIds), createValidators(bundles)];
    },
  },
  workflows: {
    files: ["generated/workflows.ts"],
    isCommitted: false,
    create: ({ workflows }) => [createWorkflows(workflows)],
  },
} satisfies Record<string, Generator>;

export type GeneratorName = keyof typeof GENERATORS;

export function isGeneratorName(name: string): name is GeneratorName {
  return Object.hasOwn(GENERATORS, name);
}

export const generatorNames = Object.keys(GENERATORS).filter(isGeneratorName);

export const committedGenerators = generatorNames.filter((name) => GENERATORS[name].isCommitted);

/** The files that a generator makes, below the project's root. */
export function filesOf(name: GeneratorName): readonly string[] {
  return GENERATORS[name].files;
}

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
  return generator.files.map((file, index) => ({ file, text: texts[index] ?? "" }));
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
