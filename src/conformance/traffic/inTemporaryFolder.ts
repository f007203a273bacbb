import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Runs a task with a folder that no one else can read and that is gone afterwards, even if the process is told to end. */
export async function inTemporaryFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "canvas-openapi-contract-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const end = () => {
    remove();
    process.exit(2);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    return await task(folder);
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    remove();
  }
}
