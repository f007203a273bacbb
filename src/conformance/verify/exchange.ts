import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../core/json.ts";
import { FORM_TYPE } from "../../core/operations.ts";
import type { HarEntry, Place } from "./readHar.ts";
import { VerifyError } from "./VerifyError.ts";

/** A request with its response, as HAR records them. */
export interface Exchange {
  /** The number of its entry, from 1. */
  entry: number;
  place: Place;
  method: string;
  url: URL;
  request: RecordedRequest;
  /** Undefined if none was recorded. */
  response: RecordedResponse | undefined;
}

/** Reads a header by its name; undefined if no headers were recorded. */
export type HeaderLookup = ((name: string) => string | undefined) | undefined;

export interface RecordedRequest {
  header: HeaderLookup;
  /** Undefined if it is not known; empty if there was none. */
  contentType: string | undefined;
  /** Undefined if there was one that was not recorded. */
  body: Uint8Array | string | undefined;
}

export interface RecordedResponse {
  status: number;
  header: HeaderLookup;
  contentType: string | undefined;
  /** Undefined if it was not recorded. */
  body: string | undefined;
}

/** The bodies of an entry that are recorded in files of their own, as Playwright does; by the names of these files. */
export type Attachments = ReadonlyMap<string, Uint8Array>;

const NO_FILES: readonly string[] = [];

/** The names of the files that an entry refers to. */
export function attachmentsOf({ value }: HarEntry): readonly string[] {
  const sent = stringAt(objectAt(objectAt(value, "request"), "postData"), "_file");
  const received = stringAt(objectAt(objectAt(value, "response"), "content"), "_file");
  if (sent === undefined && received === undefined) return NO_FILES;
  return [sent, received].filter((name) => name !== undefined);
}

/** No body grows beyond this when it is decompressed, in bytes. */
const LIMIT = { maxOutputLength: 64 * 1024 * 1024 };

/**
 * Reads an entry of a HAR file.
 *
 * @param file the file's name, for messages
 * @throws VerifyError if the entry is none
 */
export function readExchange(entry: HarEntry, file: string, attachments: Attachments = new Map()): Exchange {
  const { value, number, place } = entry;
  const request = objectAt(value, "request");
  const method = stringAt(request, "method");
  if (!method) throw notExchange(entry, file, "has no request.method");
  const url = parseUrl(stringAt(request, "url") ?? "");
  if (!url) throw notExchange(entry, file, "has no request.url that is an absolute URL");
  return {
    entry: number,
    place,
    method: method.toUpperCase(),
    url,
    request: readRequest(request, attachments),
    response: readResponse(objectAt(value, "response"), isWithoutBody(value), attachments),
  };
}

function notExchange({ number, place }: HarEntry, file: string, problem: string): VerifyError {
  return new VerifyError(`${file}:${place.line}:${place.column}: entry ${number} ${problem}.`);
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Few headers are looked up of many, so none is prepared. The pseudo headers of HTTP/2 alone are no headers. */
function headersOf(message: JsonObject): HeaderLookup {
  const headers = arrayAt(message, "headers");
  if (headers.every((header) => stringAt(header, "name")?.startsWith(":"))) return undefined;
  return (name) => {
    const wanted = name.toLowerCase();
    let found: string | undefined;
    for (const header of headers) {
      const given = stringAt(header, "name");
      if (given?.length !== wanted.length || given.toLowerCase() !== wanted) continue;
      const value = isObject(header) ? String(header.value ?? "") : "";
      found = found === undefined ? value : `${found}, ${value}`;
    }
    return found;
  };
}

function readRequest(request: JsonObject, attachments: Attachments): RecordedRequest {
  const header = headersOf(request);
  const data = objectAt(request, "postData");
  const contentType = header?.("content-type") ?? (stringAt(data, "mimeType") || (header ? "" : undefined));
  const text = stringAt(data, "text");
  if (text) return { header, contentType, body: isBase64(data) ? Buffer.from(text, "base64") : text };
  const params = arrayAt(data, "params");
  if (params.length > 0) return { header, contentType: FORM_TYPE, body: formOf(params) };
  const file = stringAt(data, "_file");
  if (file !== undefined) return { header, contentType, body: attachments.get(file) };
  const length = header?.("content-length");
  // HAR has -1 for a size that is not known; some recorders leave it out.
  const isUnknown = !(Number(request.bodySize) >= 0) && length === undefined && text === undefined;
  const isLost = Number(request.bodySize) > 0 || Number(length) > 0 || isUnknown || isLeftOut(data);
  return { header, contentType, body: isLost ? undefined : "" };
}

/** The fields of a form as its text. Some recorders keep them as they were sent, and others decoded. */
function formOf(params: unknown[]): string {
  const pairs = params.map((param) => [stringAt(param, "name") ?? "", stringAt(param, "value") ?? ""]);
  const isEncoded =
    /%[\dA-F]{2}/i.test(pairs.flat().join()) && pairs.flat().every((part) => /^[\w.~!*'()%+-]*$/.test(part));
  return isEncoded ? pairs.map((pair) => pair.join("=")).join("&") : new URLSearchParams(pairs).toString();
}

/** Browsers record a request without a response with the status 0. */
function readResponse(
  response: JsonObject,
  isWithoutBody: boolean,
  attachments: Attachments,
): RecordedResponse | undefined {
  const status = Number(response.status);
  if (!(status > 0)) return undefined;
  const content = objectAt(response, "content");
  const header = headersOf(response);
  // Browsers guess a type for a response that has none.
  const contentType = header ? header("content-type") : stringAt(content, "mimeType") || undefined;
  const found = { status, header, contentType };
  const text = stringAt(content, "text");
  const file = stringAt(content, "_file");
  if (text) return { ...found, body: readText(text, isBase64(content), header) };
  if (file !== undefined) {
    const bytes = attachments.get(file);
    return { ...found, body: bytes && toText(bytes, header) };
  }
  const length = header?.("content-length");
  const isLost = isWithoutBody || Number(length) > 0 || isLeftOut(content);
  const isEmpty = status === 204 || length === "0" || (content.size === 0 && !isLost);
  return { ...found, body: isEmpty && isObject(response.content) ? "" : undefined };
}

/** Whether a recorder says that it did not keep a body: by a comment why, or by null for a body that was streamed. */
function isLeftOut(body: JsonObject): boolean {
  return Boolean(stringAt(body, "comment")) || body.text === null;
}

/** Whether a browser had no body to record: the response came from its cache, or broke off. Then it records a size of 0. */
function isWithoutBody(entry: unknown): boolean {
  const response = objectAt(entry, "response");
  const isCached = Object.values(objectAt(entry, "cache")).some(isObject);
  const isCut = Boolean(stringAt(response, "_error") || stringAt(response, "_failureText"));
  return isCached || isCut || (isObject(entry) && entry._fromCache !== undefined);
}

function isBase64(body: JsonObject): boolean {
  return stringAt(body, "encoding")?.toLowerCase() === "base64";
}

function readText(text: string, isBytes: boolean, header: HeaderLookup): string | undefined {
  if (isBytes) return toText(Buffer.from(text, "base64"), header);
  // Some recorders take the bytes of gzip for a text.
  if (text.startsWith("\u001f")) return decompress(gunzipSync, Buffer.from(text, "latin1"));
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The text of a body. Some recorders keep it compressed, as it came; undefined for one that cannot be decompressed. */
function toText(bytes: Uint8Array, header: HeaderLookup): string | undefined {
  const coding = header?.("content-encoding")?.toLowerCase() ?? "";
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decompress(gunzipSync, bytes);
  const plain = DECOMPRESSORS[coding] && decompress(DECOMPRESSORS[coding], bytes);
  // Without headers, bytes that are no text may be compressed.
  const isPlain = isUtf8(bytes) || (header !== undefined && coding === "");
  return plain ?? (isPlain ? Buffer.from(bytes).toString() : undefined);
}

type Decompressor = (bytes: Uint8Array, options: typeof LIMIT) => Buffer;

const DECOMPRESSORS: Record<string, Decompressor> = {
  br: brotliDecompressSync,
  // Some servers leave out the head that zlib begins with (RFC 9110, section 8.4.1.2).
  deflate: (bytes, limit) => (Number(bytes[0]) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, limit),
};

function decompress(decompressor: Decompressor, bytes: Uint8Array): string | undefined {
  try {
    return decompressor(bytes, LIMIT).toString();
  } catch {
    return undefined;
  }
}
