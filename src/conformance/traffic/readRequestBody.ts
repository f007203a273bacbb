import { isObject, type JsonObject } from "../../core/json.ts";
import { readBody } from "../../core/request/parameters.ts";
import { UnreadableRequest } from "../../core/request/UnreadableRequest.ts";
import type { Body } from "./exchange.ts";
import { mediaTypeOf } from "./mediaType.ts";

/** A request body, as Rails reads it. */
export type RequestBody =
  | { kind: "none" }
  /** One that the recorder did not keep. */
  | { kind: "lost" }
  | { kind: "tree"; tree: JsonObject; isText: boolean }
  /** JSON that is no object, or not JSON although its type says so. */
  | { kind: "text"; text: string }
  /** Of a type that Canvas does not read, or not what its type says. */
  | { kind: "unreadable"; contentType: string };

/** Reads a request body by its content type, or by its look where the recorder left the type out. */
export function readRequestBody({ bytes, contentType }: Body): RequestBody {
  if (!bytes) return { kind: "lost" };
  if (bytes.length === 0) return { kind: "none" };
  const text = new TextDecoder().decode(bytes);
  const type = contentType === undefined ? guess(text) : mediaTypeOf(contentType);
  if (type === "application/x-www-form-urlencoded" || type === "multipart/form-data")
    return readFields(bytes, type, contentType ?? type);
  if (type !== "application/json") return { kind: "unreadable", contentType: type };
  try {
    const tree: unknown = JSON.parse(text);
    return isObject(tree) ? { kind: "tree", tree, isText: false } : { kind: "text", text };
  } catch {
    return { kind: "text", text };
  }
}

function guess(text: string): string {
  return /^\s*[[{]/.test(text) ? "application/json" : "application/x-www-form-urlencoded";
}

function readFields(bytes: Uint8Array, type: string, contentType: string): RequestBody {
  try {
    return { kind: "tree", tree: readBody(bytes, contentType), isText: true };
  } catch (error) {
    if (error instanceof UnreadableRequest) return { kind: "unreadable", contentType: type };
    throw error;
  }
}
