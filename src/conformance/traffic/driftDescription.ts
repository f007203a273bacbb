import { isObject, type JsonObject, objectAt } from "../../core/json.ts";
import type { Bundle } from "./bundle.ts";

/** The media type under which drift gets texts as JSON strings: it checks no body but JSON. */
export const TEXT_AS_JSON = "application/x-text+json";

/** How deep drift looks into what holds its own kind, such as messages that were forwarded. */
const DEPTH = 4;

/** Rewrites a bundle so that drift sees what it would pass over: bodies that are text, and schemas that hold themselves. */
export function driftDescription({ document }: Bundle): JsonObject {
  const text = JSON.stringify(document).replaceAll('"text/plain":', `"${TEXT_AS_JSON}":`);
  const description: unknown = JSON.parse(text);
  if (!isObject(description)) throw new Error("The bundle is no object.");
  const schemas = objectAt(objectAt(description, "components"), "schemas");
  for (const [name, schema] of Object.entries(schemas)) unroll(name, schema, schemas);
  return description;
}

/** Makes a schema that refers to itself refer to a copy, which refers to another. */
function unroll(name: string, schema: unknown, schemas: JsonObject): void {
  const reference = (level: number) =>
    JSON.stringify(`#/components/schemas/${level === 0 ? name : `${name}_${level}`}`);
  const text = JSON.stringify(schema);
  if (!text.includes(reference(0))) return;
  for (let level = 0; level <= DEPTH; level++) {
    const next = level === DEPTH ? level : level + 1;
    schemas[level === 0 ? name : `${name}_${level}`] = JSON.parse(text.replaceAll(reference(0), reference(next)));
  }
}
