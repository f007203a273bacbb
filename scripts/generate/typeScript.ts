import type { Bundles } from "./bundle.ts";
import { createOperations } from "./operations.ts";
import { createTypes } from "./types.ts";

/** What is written in TypeScript from the bundles. */
export interface TypeScriptFiles {
  types: string;
  operations: string;
}

/** Makes the generated TypeScript; in a thread of its own (`typeScriptWorker.mjs`). */
export async function createTypeScript({ integerIds, stringIds }: Bundles): Promise<TypeScriptFiles> {
  return { types: await createTypes(stringIds), operations: createOperations(integerIds) };
}
