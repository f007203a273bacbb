import type { Attachments } from "./exchange.ts";

/** A HAR file with the files that it refers to, as Playwright writes them with `content: "attach"`. */
export interface Recording {
  /** The bytes of the HAR file; undefined if it is a file of its own. */
  har: AsyncIterable<Buffer> | undefined;
  /** The bytes of the files of these names; those that are not there are left out. */
  read(names: readonly string[]): Promise<Attachments>;
  close(): void;
}

/** Reads several files, one after the other. */
export async function readAll(
  names: readonly string[],
  read: (name: string) => Promise<Uint8Array | undefined>,
): Promise<Attachments> {
  const found = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await read(name);
    if (bytes) found.set(name, bytes);
  }
  return found;
}
