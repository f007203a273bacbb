import type { Body } from "./exchange.ts";
import { isObject, type JsonObject } from "./json.ts";
import { mediaTypeOf } from "./mediaType.ts";
import { readForm } from "./parameters.ts";

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
export async function readRequestBody({ bytes, contentType }: Body): Promise<RequestBody> {
  if (!bytes) return { kind: "lost" };
  if (bytes.length === 0) return { kind: "none" };
  const text = new TextDecoder().decode(bytes);
  const type = contentType === undefined ? guess(text) : mediaTypeOf(contentType);
  if (type === "application/x-www-form-urlencoded") return { kind: "tree", tree: readForm(text), isText: true };
  if (type === "multipart/form-data") return readMultipart(bytes, contentType ?? "");
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

async function readMultipart(bytes: Uint8Array, contentType: string): Promise<RequestBody> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
    const pairs = [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
    return { kind: "tree", tree: readForm(new URLSearchParams(pairs).toString()), isText: true };
  } catch {
    return { kind: "unreadable", contentType: "multipart/form-data" };
  }
}
