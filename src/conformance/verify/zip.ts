import { buffer } from "node:stream/consumers";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { type Recording, readAll } from "./recording.ts";
import { VerifyError } from "./VerifyError.ts";

/**
 * Opens a zip archive with one HAR file and its attachments.
 *
 * @throws VerifyError if it is none, or has no HAR file
 */
export async function openZip(file: string): Promise<Recording> {
  const zip = await open(file);
  const entries = await entriesOf(zip);
  const har = [...entries.values()].find(({ fileName }) => fileName.endsWith(".har"));
  if (!har) throw new VerifyError(`${file}: there is no HAR file in the archive.`);
  const readOne = async (name: string) => {
    const entry = entries.get(name);
    return entry && buffer(await streamOf(zip, entry));
  };
  return { har: await streamOf(zip, har), read: (names) => readAll(names, readOne), close: () => zip.close() };
}

function open(file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(new VerifyError(`${file} is not a zip archive that can be read.`));
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once("end", () => resolve(entries));
    zip.once("error", reject);
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream & AsyncIterable<Buffer>> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
