import { rm } from "node:fs/promises";
import path from "node:path";
import { filesBelow, relativeTo, root } from "../shared/paths.ts";
import { writeFiles } from "../shared/writeFiles.ts";
import type { Artifact } from "./artifacts.ts";

/** A folder that has only what one generator makes: a page that is no longer made has to go. */
const DOCS = "generated/docs/";

/**
 * Writes all artifacts or none.
 *
 * @returns the artifacts whose text changed, and the files of the docs that were removed, below the project's root
 */
export async function writeArtifacts(artifacts: readonly Artifact[]): Promise<string[]> {
  const changed = await writeFiles(artifacts.map(({ file, text }) => ({ file: path.join(root, file), text })));
  const removed = artifacts.some(({ file }) => file.startsWith(DOCS)) ? leftOvers(artifacts) : [];
  await Promise.all(removed.map((file) => rm(file)));
  return [...changed, ...removed].map((file) => relativeTo(root, file));
}

function leftOvers(artifacts: readonly Artifact[]): string[] {
  const made = artifacts.map(({ file }) => path.join(root, file));
  return filesBelow(path.join(root, DOCS)).filter((file) => !made.includes(file));
}
