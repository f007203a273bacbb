import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../core/json.ts";
import type { HarEntry, Place } from "./readHar.ts";
import { TrafficError } from "./TrafficError.ts";

/** A request with its answer, as HAR records them. */
export interface Exchange {
  /** The number of its entry, from 1. */
  entry: number;
  place: Place;
  method: string;
  url: URL;
  accept: string | undefined;
  request: Body;
  /** Undefined if none came. */
  response: (Body & { status: number }) | undefined;
}

export interface Body {
  contentType: string | undefined;
  /** Undefined if there was one that the recorder did not keep. */
  bytes: Uint8Array | undefined;
}

/**
 * Reads an entry of a HAR file.
 *
 * @param file the file's name, for messages
 * @throws TrafficError if the entry is none
 */
export function readExchange({ value, number, place }: HarEntry, file: string): Exchange {
  const request = objectAt(value, "request");
  const fail = (problem: string) => {
    throw new TrafficError(`${file}:${place.line}:${place.column}: entry ${number} ${problem}.`);
  };
  const method = stringAt(request, "method") || fail("has no request.method");
  const url = stringAt(request, "url") || fail("has no request.url");
  if (!URL.canParse(url)) fail("has a request.url that is not an absolute URL");
  return {
    entry: number,
    place,
    method: method.toUpperCase(),
    url: new URL(url),
    accept: headerOf(request, "accept"),
    request: readRequestBody(request),
    response: readResponse(objectAt(value, "response"), method),
  };
}

function headerOf(message: JsonObject, name: string): string | undefined {
  const values = arrayAt(message, "headers")
    .filter((header) => stringAt(header, "name")?.toLowerCase() === name)
    .flatMap((header) => stringAt(header, "value") ?? []);
  return values.length > 0 ? values.join(", ") : undefined;
}

function readRequestBody(request: JsonObject): Body {
  const data = objectAt(request, "postData");
  const contentType = headerOf(request, "content-type") ?? (stringAt(data, "mimeType") || undefined);
  const text = stringAt(data, "text");
  if (text) return { contentType, bytes: decode(text, stringAt(data, "encoding")) };
  const pairs = arrayAt(data, "params").map((param) => [stringAt(param, "name") ?? "", stringAt(param, "value") ?? ""]);
  if (pairs.length > 0) {
    const form = new URLSearchParams(pairs).toString();
    return { contentType: "application/x-www-form-urlencoded", bytes: Buffer.from(form) };
  }
  const length = headerOf(request, "content-length");
  // HAR has -1 for a size that is not known.
  const isUnknown = Number(request.bodySize) < 0 && length === undefined && text === undefined;
  const isLost = Number(request.bodySize) > 0 || Number(length) > 0 || isUnknown;
  return { contentType, bytes: isLost ? undefined : new Uint8Array() };
}

/** Browsers record a request without an answer with the status 0. */
function readResponse(response: JsonObject, method: string): Exchange["response"] {
  const status = Number(response.status);
  if (!(status > 0)) return undefined;
  const content = objectAt(response, "content");
  const contentType = headerOf(response, "content-type") ?? (stringAt(content, "mimeType") || undefined);
  const text = stringAt(content, "text");
  if (text) return { status, contentType, bytes: decode(text, stringAt(content, "encoding")) };
  const isEmpty = content.size === 0 || headerOf(response, "content-length") === "0" || method === "HEAD";
  return { status, contentType, bytes: isEmpty && isObject(response.content) ? new Uint8Array() : undefined };
}

function decode(text: string, encoding: string | undefined): Uint8Array {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}
