import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import type { Contract } from "./contract.ts";

/** The authored root document, before bundling. */
export function readRoot({ base }: Contract): JsonObject {
  const document: unknown = parse(readFileSync(path.join(base, "openapi/openapi.yaml"), "utf8"));
  return isObject(document) ? document : {};
}
