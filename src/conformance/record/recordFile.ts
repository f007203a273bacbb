import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** A HAR file that grows entry by entry, and is whole after each of them. */
export interface HarFile {
  /** Adds an entry, in JSON. Rejects with the file system's error if it cannot be written. */
  add(entry: string): Promise<void>;
  /** Puts the file into its place. Returns how many entries it has. */
  finish(): Promise<number>;
  /** Removes it. */
  discard(): Promise<void>;
}

const HEAD = '{"log":{"version":"1.2","creator":{"name":"canvas-openapi","version":"1"},"entries":[';
const TAIL = "\n]}}\n";

/** Where a recording stands until it has ended. */
export function unfinished(file: string): string {
  return `${file}.part`;
}

/**
 * Begins a recording. A file that is there already stays until the new one takes its place. Only its owner may read it.
 *
 * @throws the file system's error; its `code` is `EEXIST` if there is an unfinished recording, `EISDIR` for a folder
 */
export async function createHarFile(file: string): Promise<HarFile> {
  const part = unfinished(file);
  // Opened for writing, a folder fails now and not when the recording ends.
  await open(file, "r+").then(
    (existing) => existing.close(),
    (error: unknown) => ignoreMissing(error),
  );
  const handle = await open(part, "wx", 0o600);
  let position = await write(handle, HEAD, 0);
  await write(handle, TAIL, position);
  let count = 0;
  let last: Promise<void> = Promise.resolve();
  const add = async (entry: string) => {
    const text = `${count === 0 ? "" : ","}\n${entry}`;
    await write(handle, text + TAIL, position);
    position += Buffer.byteLength(text);
    count += 1;
  };
  return {
    add: (entry) => {
      // One after the other, and each even if one before it failed.
      last = last.catch(() => undefined).then(() => add(entry));
      return last;
    },
    finish: async () => {
      await last;
      await handle.close();
      await rename(part, file);
      return count;
    },
    discard: async () => {
      await handle.close();
      await rm(part);
    },
  };
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

async function write(handle: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
  return position + bytes.length;
}
