import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { fromPointer, resolve, type Tokens, toPointer, walk } from "../../src/core/pointer.ts";
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
  walk(document, (schema) => {
    for (const part of arrayAt(schema, "allOf")) if (isObject(part)) parts.add(String(part.$ref));
  });
  return withoutUnused(mergedObject(document, document, []), parts);
}

/** A copy of the object in which each `allOf` is merged. `tokens` lead to it from the root of the document. */
function mergedObject(document: JsonObject, object: JsonObject, tokens: Tokens): JsonObject {
  const merge = (value: Json, place: Tokens): Json => {
    if (Array.isArray(value)) return value.map((item) => merge(item, place));
    return isObject(value) ? mergedObject(document, value, place) : value;
  };
  const entries = Object.entries(withParts(document, object, tokens));
  return Object.fromEntries(entries.map(([key, child]) => [key, merge(child, [...tokens, key])]));
}

/** The schema with its `allOf`, if it has one, merged into it. */
function withParts(document: JsonObject, schema: JsonObject, tokens: Tokens): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema;
  const { allOf: _, ...own } = schema;
  const all = [...schema.allOf.map((part) => partOf(document, part, tokens)), own];
  return {
    type: "object",
    ...own,
    required: [...new Set(all.flatMap((part) => arrayAt(part, "required")))],
    properties: all
      .map((part) => objectAt(part, "properties"))
      .reduce((merged, properties) => mergeProperties(merged, properties, tokens), {}),
  };
}

function partOf(document: JsonObject, part: Json, tokens: Tokens): JsonObject {
  const ref = isObject(part) ? part.$ref : undefined;
  const target = typeof ref === "string" ? resolve(document, fromPointer(ref)).value : part;
  const schema = withParts(document, isObject(target) ? target : {}, tokens);
  const other = Object.keys(schema).find((keyword) => !KEYWORDS.includes(keyword));
  if (other) throw cannotMerge(tokens, `a part has "${other}", but may have only ${KEYWORDS.join(", ")}`);
  return schema;
}

function mergeProperties(properties: JsonObject, others: JsonObject, tokens: Tokens): JsonObject {
  const merged = { ...properties };
  for (const [name, other] of Object.entries(others)) merged[name] = mergeProperty(merged[name], other, name, tokens);
  return merged;
}

function mergeProperty(schema: Json | undefined, other: Json, name: string, tokens: Tokens): Json {
  if (!isObject(schema) || !isObject(other)) return other;
  const contrary = Object.keys(other).find(
    (key) => key in schema && !ANNOTATION.test(key) && JSON.stringify(schema[key]) !== JSON.stringify(other[key]),
  );
  if (contrary) throw cannotMerge(tokens, `two parts differ in "${contrary}" of "${name}"`);
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
