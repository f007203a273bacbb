import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Recording, readAll } from "./recording.ts";

/**
 * Opens a recording: a HAR file beside its attachments, or a zip archive that holds both.
 *
 * @throws an error with the code `ERR_MODULE_NOT_FOUND` if it is an archive and `yauzl`, an optional peer, is missing
 */
export async function openRecording(file: string): Promise<Recording> {
  if (/\.zip$/i.test(file)) return (await import("./zip.ts")).openZip(file);
  const folder = path.dirname(file);
  const readOne = (name: string) => readFile(path.join(folder, path.basename(name))).catch(() => undefined);
  return { har: undefined, read: (names) => readAll(names, readOne), close: () => {} };
}
