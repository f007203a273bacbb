import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../../src/core/arguments.ts";
import { relativeTo, root } from "./paths.ts";

/**
 * Writes all files or none: first each beside its target, then all into place.
 *
 * @returns the files whose text changed
 */
export async function writeFiles(files: readonly { file: string; text: string }[]): Promise<string[]> {
  const before = await Promise.all(files.map(({ file }) => readFile(file, "utf8").catch(() => undefined)));
  const temporary = (file: string) => `${file}.${process.pid}.tmp`;
  try {
    for (const { file, text } of files) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(temporary(file), text);
    }
    for (const { file } of files) await rejectFolder(file);
    for (const { file } of files) await rename(temporary(file), file);
  } finally {
    await Promise.allSettled(files.map(({ file }) => rm(temporary(file), { force: true })));
  }
  return files.filter(({ text }, index) => text !== before[index]).map(({ file }) => file);
}

/** A folder in a file's place would stop the renaming half way. */
async function rejectFolder(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory())
    throw new UsageError(
      `${relativeTo(root, file)} is a folder, where a file has to go. Remove it. Nothing was written.`,
    );
}
