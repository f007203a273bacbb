import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
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
    response: readResponse(objectAt(value, "response"), isCached(value), attachments),
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

/** Few headers are looked up of many, so none is prepared. */
function headersOf(message: JsonObject): HeaderLookup {
  const headers = arrayAt(message, "headers");
  if (headers.length === 0) return undefined;
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
  if (text) return { header, contentType, body: decode(text, stringAt(data, "encoding")) };
  const params = arrayAt(data, "params");
  if (params.length > 0) return { header, contentType: FORM_TYPE, body: formOf(params) };
  const file = stringAt(data, "_file");
  if (file !== undefined) return { header, contentType, body: attachments.get(file) };
  const length = header?.("content-length");
  // HAR has -1 for a size that is not known.
  const isUnknown = Number(request.bodySize) < 0 && length === undefined && text === undefined;
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
  isFromCache: boolean,
  attachments: Attachments,
): RecordedResponse | undefined {
  const status = Number(response.status);
  if (!(status > 0)) return undefined;
  const content = objectAt(response, "content");
  const header = headersOf(response);
  // Browsers guess a type for a response that has none.
  const contentType = header ? header("content-type") : stringAt(content, "mimeType") || undefined;
  const found = { status, header, contentType };
  const encoding = header?.("content-encoding");
  const text = stringAt(content, "text");
  const file = stringAt(content, "_file");
  if (text) {
    const isPlain = stringAt(content, "encoding") !== "base64";
    return { ...found, body: isPlain ? text : toText(Buffer.from(text, "base64"), encoding) };
  }
  if (file !== undefined) {
    const bytes = attachments.get(file);
    return { ...found, body: bytes && toText(bytes, encoding) };
  }
  const length = header?.("content-length");
  const isLost = isFromCache || Number(length) > 0 || isLeftOut(content);
  const isEmpty = status === 204 || length === "0" || (content.size === 0 && !isLost);
  return { ...found, body: isEmpty && isObject(response.content) ? "" : undefined };
}

/** Whether a recorder says that it did not keep a body: by a comment why, or by null for a body that was streamed. */
function isLeftOut(body: JsonObject): boolean {
  return Boolean(stringAt(body, "comment")) || body.text === null;
}

/** Whether a browser took the response from its cache: then it records no body, and a size of 0. */
function isCached(entry: unknown): boolean {
  const isKnown = Object.values(objectAt(entry, "cache")).some(isObject);
  return isKnown || (isObject(entry) && entry._fromCache !== undefined);
}

function decode(text: string, encoding: string | undefined): Uint8Array | string {
  return encoding === "base64" ? Buffer.from(text, "base64") : text;
}

/** The text of a body. Some recorders keep it compressed, as it came; undefined for one that cannot be decompressed. */
function toText(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    if (isGzip) return gunzipSync(bytes, LIMIT).toString();
    if (isUtf8(bytes) || encoding === undefined) return Buffer.from(bytes).toString();
    if (encoding === "br") return brotliDecompressSync(bytes, LIMIT).toString();
    return encoding === "deflate" ? inflateSync(bytes, LIMIT).toString() : undefined;
  } catch {
    return undefined;
  }
}
