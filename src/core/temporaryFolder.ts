import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Runs a task with a folder that only this user can read and that is removed afterwards, even if the process is asked to
 * end.
 */
export async function inTemporaryFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "canvas-openapi-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await task(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
