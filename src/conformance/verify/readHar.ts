import { createReadStream } from "node:fs";
import { VerifyError } from "./VerifyError.ts";

/** Where something stands in a file: line and column, from 1. The column counts bytes. */
export interface Place {
  line: number;
  column: number;
}

/** An entry of a HAR file, as it stands there. */
export interface HarEntry {
  value: unknown;
  /** Its number, from 1. */
  number: number;
  place: Place;
}

/** What is in a HAR file beside its entries. */
export interface HarEnd {
  /** Whether the file ends inside an entry, as that of a recorder which was killed. */
  isCutOff: boolean;
}

const [QUOTE, COMMA, BACKSLASH, COLON, NEWLINE] = [0x22, 0x2c, 0x5c, 0x3a, 0x0a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT, SPACE] = [0x5b, 0x5d, 0x7b, 0x7d, 0x20];

/** How deep the list of entries is: `entries` in the object `log` of the file's object. */
const LIST_DEPTH = 3;

/**
 * Reads the entries of a HAR 1.2 file, some at a time: the memory it takes does not grow with the file.
 *
 * @param file a file's name, or `-` for standard input
 * @param bytes what is in it, if it is not a file of its own
 * @returns whether the file is whole
 * @throws VerifyError if the file cannot be read, is not JSON, or has no entries
 */
export async function* readHar(
  file: string,
  bytes: AsyncIterable<Buffer> = readChunks(file),
): AsyncGenerator<HarEntry[], HarEnd> {
  const scanner = new EntryScanner(file);
  for await (const chunk of bytes) {
    scanner.add(chunk);
    yield scanner.entries();
  }
  yield scanner.last();
  return scanner.end();
}

async function* readChunks(file: string): AsyncGenerator<Buffer> {
  try {
    const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new VerifyError(`${file}: there is no such file.`);
    if (code === "EISDIR") throw new VerifyError(`${file} is a folder: give a HAR file.`);
    if (code === "EACCES") throw new VerifyError(`${file}: you have no right to read it.`);
    throw error;
  }
}

/**
 * Finds the entries in the bytes of a file. It follows strings and brackets only, which is several times faster than
 * parsing everything token by token, and leaves the rest to `JSON.parse`.
 */
class EntryScanner {
  readonly #file: string;
  #bytes: Buffer = Buffer.alloc(0);
  /** The next byte to look at. */
  #at = 0;
  #depth = 0;
  #isInString = false;
  /** Where the current string begins, if it may be one of the keys that lead to the entries. */
  #keyStart: number | undefined;
  #lastKey = "";
  /** The keys that lead here, by depth. */
  readonly #keys: string[] = [];
  #isInEntries = false;
  #entry: { start: number; place: Place } | undefined;
  #number = 0;
  #line = 1;
  /** Where the line begins. Negative for one that began in an earlier chunk. */
  #lineStart = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds the next bytes. Of those before, it keeps the current entry or key alone. */
  add(chunk: Buffer): void {
    const kept = this.#entry?.start ?? this.#keyStart ?? this.#at;
    this.#bytes = kept < this.#bytes.length ? Buffer.concat([this.#bytes.subarray(kept), chunk]) : chunk;
    this.#at -= kept;
    this.#lineStart -= kept;
    if (this.#keyStart !== undefined) this.#keyStart -= kept;
    if (this.#entry) this.#entry.start -= kept;
  }

  /** The entries that end within the bytes that were added. */
  entries(): HarEntry[] {
    const entries: HarEntry[] = [];
    while (this.#at < this.#bytes.length) {
      if (this.#isInEntries && this.#depth > LIST_DEPTH) this.#skipEntry();
      else if (this.#isInString) this.#skipString();
      else if (this.#step(this.#bytes[this.#at] ?? SPACE)) entries.push(this.#take());
    }
    return entries;
  }

  /** An entry that is whole although the file ends behind it. */
  last(): HarEntry[] {
    const isWhole = this.#entry && this.#depth === LIST_DEPTH && !this.#isInString;
    return isWhole ? [this.#take()] : [];
  }

  end(): HarEnd {
    const isCutOff = this.#depth > 0 || this.#isInString;
    if (this.#number > 0) return { isCutOff };
    const isEmpty = this.#keys.length === 0 && !isCutOff;
    if (isCutOff || (isEmpty && this.#bytes.length === 0))
      throw new VerifyError(`${this.#file}: the file ends before its JSON does. Was the recording cut off?`);
    throw new VerifyError(`${this.#file}: there are no entries in it: a HAR file has them in log.entries.`);
  }

  /** Moves behind the end of an object or list, or of the bytes: almost all bytes of a file are passed here. */
  #skipEntry(): void {
    const bytes = this.#bytes;
    let [at, depth, isInString] = [this.#at, this.#depth, this.#isInString];
    for (; at < bytes.length && depth > LIST_DEPTH; at++) {
      const byte = bytes[at];
      if (isInString || byte === QUOTE) {
        at = endOfString(bytes, isInString ? at : at + 1);
        isInString = at >= bytes.length;
        if (isInString) break;
      } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) depth--;
      else if (byte === NEWLINE) this.#startLine(at + 1);
    }
    this.#at = at;
    this.#depth = depth;
    this.#isInString = isInString;
  }

  #startLine(at: number): void {
    this.#line++;
    this.#lineStart = at;
  }

  #skipString(): void {
    const bytes = this.#bytes;
    const at = endOfString(bytes, this.#at);
    this.#isInString = at >= bytes.length;
    this.#at = this.#isInString ? at : at + 1;
    if (this.#isInString) return;
    if (this.#keyStart === undefined) return;
    this.#lastKey = bytes.toString("utf8", this.#keyStart, at);
    this.#keyStart = undefined;
  }

  /** Follows a byte outside of strings. Returns whether an entry ends before it. */
  #step(byte: number): boolean {
    const isBetween = this.#isInEntries && this.#depth === LIST_DEPTH;
    if (isBetween && this.#entry && (byte === COMMA || byte === CLOSE_LIST)) return true;
    const at = this.#at++;
    if (byte === NEWLINE) this.#startLine(at + 1);
    if (byte <= SPACE) return false;
    if (this.#depth === 0 && byte !== OPEN_OBJECT && !this.#isByteOrderMark(byte))
      throw this.#notJson(this.#placeOf(at));
    if (isBetween && byte !== COMMA && byte !== CLOSE_LIST) this.#entry ??= { start: at, place: this.#placeOf(at) };
    if (byte === QUOTE) this.#openString();
    else if (byte === COLON && this.#depth < LIST_DEPTH) this.#keys[this.#depth] = this.#lastKey;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#open(byte);
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) this.#close();
    return false;
  }

  #openString(): void {
    this.#isInString = true;
    if (this.#depth < LIST_DEPTH) this.#keyStart = this.#at;
  }

  #open(byte: number): void {
    this.#depth++;
    const [, first, second] = this.#keys;
    if (this.#depth === LIST_DEPTH && byte === OPEN_LIST && first === "log" && second === "entries")
      this.#isInEntries = true;
  }

  #close(): void {
    if (this.#depth === LIST_DEPTH) this.#isInEntries = false;
    this.#depth--;
  }

  #take(): HarEntry {
    const { start, place } = this.#entry ?? { start: this.#at, place: this.#placeOf(this.#at) };
    const text = this.#bytes.toString("utf8", start, this.#at);
    this.#entry = undefined;
    this.#number++;
    return { value: this.#parse(text, place), number: this.#number, place };
  }

  #parse(text: string, place: Place): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      // Its message quotes the file, which may hold secrets: only the place is taken from it.
      const [, position = "0"] = /at position (\d+)/.exec(String(error)) ?? [];
      throw this.#notJson(placeIn(text.slice(0, Number(position)), place));
    }
  }

  #placeOf(at: number): Place {
    return { line: this.#line, column: at - this.#lineStart + 1 };
  }

  #isByteOrderMark(byte: number): boolean {
    return byte === 0xef || byte === 0xbb || byte === 0xbf;
  }

  #notJson({ line, column }: Place): VerifyError {
    return new VerifyError(
      `${this.#file}:${line}:${column}: this is not a HAR file, which is one JSON object in UTF-8.`,
    );
  }
}

/** The place of a string's closing quote; not below the length if it is not among these bytes. */
function endOfString(bytes: Uint8Array, from: number): number {
  let at = from;
  // The byte behind a backslash may be the first of the next chunk.
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** The place behind a text that begins at a place. */
function placeIn(text: string, { line, column }: Place): Place {
  const lines = text.split("\n");
  const last = Buffer.byteLength(lines.at(-1) ?? "");
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}
