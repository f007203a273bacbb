import { readFileSync } from "node:fs";
import path from "node:path";
import { committedGenerators, createArtifacts } from "../generate/artifacts.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/** The committed files are what the contract makes. */
export async function ensureInSync(contract: Contract): Promise<Problem[]> {
  const artifacts = await createArtifacts(committedGenerators, async () => contract);
  return artifacts.flatMap(({ file, text }) => {
    const line = firstDifference(text, read(path.join(contract.base, file)));
    return line === undefined
      ? []
      : [{ file, line, message: "The file is not what openapi/ makes. Run: npm run generate" }];
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The number of the first line in which two texts differ, or undefined if they are the same. */
function firstDifference(expected: string, actual: string): number | undefined {
  if (expected === actual) return undefined;
  const lines = actual.split("\n");
  const index = expected.split("\n").findIndex((line, at) => line !== lines[at]);
  return index < 0 ? lines.length : index + 1;
}
