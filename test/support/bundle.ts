import { readFileSync } from "node:fs";
import { isObject, type JsonObject } from "../../src/core/json.ts";

export type BundleFile = "openapi.json" | "openapi.string-ids.json";

/** Reads a generated bundle. */
export function readBundle(file: BundleFile): JsonObject {
  const document: unknown = JSON.parse(readFileSync(`generated/${file}`, "utf8"));
  if (!isObject(document)) throw new Error(`generated/${file} is no object`);
  return document;
}
