import { createReadStream } from "node:fs";
import { JSONParser, TokenType } from "@streamparser/json";
import { TrafficError } from "./TrafficError.ts";

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

/** How deep the list of entries is: the array `entries` of the object `log` of the file's object. */
const LIST_DEPTH = 3;

const NEWLINE = 0x0a;

/**
 * Reads the entries of a HAR 1.2 file one after the other, so that the file may be larger than the memory.
 *
 * @throws TrafficError if the file cannot be read, is not JSON, or has no entries
 */
export async function* readHar(file: string): AsyncGenerator<HarEntry> {
  const entries: HarEntry[] = [];
  const lines = new LineCounter();
  let depth = 0;
  let start: Place = { line: 1, column: 1 };
  let isNext = false;
  let number = 0;
  let last = 0;
  const parser = new JSONParser({ paths: ["$.log.entries.*"], keepStack: false, stringBufferSize: 64 * 1024 });
  parser.onToken = ({ token, offset }) => {
    last = offset;
    if (isNext) start = lines.placeOf(offset);
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) depth++;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) depth--;
    isNext = depth === LIST_DEPTH && (token === TokenType.LEFT_BRACKET || token === TokenType.COMMA);
  };
  parser.onValue = ({ value }) => {
    number++;
    entries.push({ value, number, place: start });
  };
  for await (const chunk of readChunks(file)) {
    lines.push(chunk);
    try {
      parser.write(chunk);
    } catch (error) {
      throw notJson(file, lines.placeOf(offsetOf(error) ?? last));
    }
    yield* entries.splice(0);
  }
  if (!parser.isEnded)
    throw new TrafficError(`${file}: the file ends before its JSON does. Was the recording cut off?`);
  if (number === 0) throw new TrafficError(`${file}: there are no entries in it: a HAR file has them in log.entries.`);
}

async function* readChunks(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 256 * 1024 })) yield chunk;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new TrafficError(`${file}: there is no such file.`);
    if (code === "EISDIR") throw new TrafficError(`${file} is a folder: give a HAR file.`);
    if (code === "EACCES") throw new TrafficError(`${file}: you have no right to read it.`);
    throw error;
  }
}

/** The parser's message quotes the file, which may hold secrets: only the place is taken from it. */
function offsetOf(error: unknown): number | undefined {
  const [, offset] = /absolute position "(\d+)"/.exec(String(error)) ?? [];
  return offset === undefined ? undefined : Number(offset);
}

function notJson(file: string, { line, column }: Place): TrafficError {
  return new TrafficError(`${file}:${line}:${column}: this is not JSON. A HAR file is one JSON object.`);
}

/** Counts the lines of a file that comes in chunks. Places are asked for in their order, while their chunk is the last. */
class LineCounter {
  #chunk: Uint8Array = new Uint8Array();
  /** The offset at which the chunk begins. */
  #base = 0;
  #line = 1;
  /** The offset at which the line begins. */
  #lineStart = 0;

  push(chunk: Uint8Array): void {
    this.placeOf(this.#base + this.#chunk.length);
    this.#base += this.#chunk.length;
    this.#chunk = chunk;
  }

  placeOf(offset: number): Place {
    const from = Math.max(this.#lineStart - this.#base, 0);
    for (let at = this.#chunk.indexOf(NEWLINE, from); at >= 0; at = this.#chunk.indexOf(NEWLINE, at + 1)) {
      if (this.#base + at >= offset) break;
      this.#line++;
      this.#lineStart = this.#base + at + 1;
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}
