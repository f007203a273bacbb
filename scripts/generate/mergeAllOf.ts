import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { resolve, type Tokens, toPointer, walk } from "../../src/core/pointer.ts";
import { InputError } from "../shared/problem.ts";

/** What a part of an `allOf` may consist of. */
const KEYWORDS = ["type", "description", "required", "properties"];

/** What may differ between two schemas of one property. The later part's applies. */
const ANNOTATION = /^(description|examples|deprecated|x-.*)$/;

/**
 * Merges each `allOf` into one object schema, and removes the components that were only its parts: many generators write
 * poor types for an `allOf`, or none.
 *
 * @returns a new document
 * @throws InputError if a part is not a plain object schema, or two parts contradict each other
 */
export function mergeAllOf(document: JsonObject): JsonObject {
  const parts = new Set<string>();
  walk(document, ({ allOf }) => {
    for (const part of Array.isArray(allOf) ? allOf : []) if (isObject(part)) parts.add(String(part.$ref));
  });
  const result = structuredClone(document);
  walk(result, (schema, tokens) => {
    if (Array.isArray(schema.allOf)) replaceBy(schema, mergedSchema(document, tokens));
  });
  return withoutUnused(result, parts);
}

function replaceBy(object: JsonObject, other: JsonObject): void {
  for (const key of Object.keys(object)) delete object[key];
  Object.assign(object, other);
}

/** The schema at this place: with its `allOf`, if it has one, merged into it. */
function mergedSchema(document: JsonObject, place: Tokens): JsonObject {
  const { value, tokens } = resolve(document, place);
  const { allOf, ...own } = isObject(value) ? value : {};
  if (!Array.isArray(allOf)) return own;
  const parts = allOf.map((_, at) => mergedPart(document, [...tokens, "allOf", String(at)]));
  const all = [...parts, own];
  return {
    type: "object",
    ...own,
    required: [...new Set(all.flatMap((part) => arrayAt(part, "required")))],
    properties: all
      .map((part) => objectAt(part, "properties"))
      .reduce((merged, properties) => mergeProperties(merged, properties, tokens), {}),
  };
}

function mergedPart(document: JsonObject, place: Tokens): JsonObject {
  const part = mergedSchema(document, place);
  const other = Object.keys(part).find((keyword) => !KEYWORDS.includes(keyword));
  if (other) throw cannotMerge(place, `a part has "${other}", but may have only ${KEYWORDS.join(", ")}`);
  return part;
}

function mergeProperties(properties: JsonObject, others: JsonObject, place: Tokens): JsonObject {
  const merged = { ...properties };
  for (const [name, other] of Object.entries(others)) merged[name] = mergeProperty(merged[name], other, name, place);
  return merged;
}

function mergeProperty(schema: Json | undefined, other: Json, name: string, place: Tokens): Json {
  if (!isObject(schema) || !isObject(other)) return other;
  const contrary = Object.keys(other).find(
    (key) => key in schema && !ANNOTATION.test(key) && JSON.stringify(schema[key]) !== JSON.stringify(other[key]),
  );
  if (contrary) throw cannotMerge(place, `two parts differ in "${contrary}" of "${name}"`);
  return { ...schema, ...other };
}

function withoutUnused(document: JsonObject, parts: Set<string>): JsonObject {
  const used = new Set<string>();
  walk(document, ({ $ref }) => {
    if (typeof $ref === "string") used.add($ref);
  });
  const components = objectAt(document, "components");
  const kept = Object.entries(objectAt(components, "schemas")).filter(([name]) => {
    const ref = `#${toPointer(["components", "schemas", name])}`;
    return used.has(ref) || !parts.has(ref);
  });
  return { ...document, components: { ...components, schemas: Object.fromEntries(kept) } };
}

function cannotMerge([, kind, name]: Tokens, reason: string): InputError {
  const file = kind === "schemas" ? `openapi/components/schemas/${name}.yaml` : "openapi/openapi.yaml";
  return new InputError([{ file, line: 1, message: `The allOf cannot be merged: ${reason}.` }]);
}
