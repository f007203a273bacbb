import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { mediaTypesAt, messagesOf, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, valueAt } from "../../src/core/pointer.ts";
import { type IdSchema, isIdRef } from "../shared/idSchema.ts";

/** What takes the place of the schemas of ids. */
const STRING_IDS: Record<IdSchema, JsonObject> = {
  Id: {
    type: "string",
    description:
      "The id of a record, up to 19 digits, as a string: it keeps its value in clients that read JSON numbers as doubles.",
  },
  NullableId: { type: ["string", "null"], description: "The id of a record, as a string, or `null`." },
};

/**
 * Derives the document that is true when a request asks for string ids: the schemas of ids become strings of digits, and
 * so does every id in an example.
 */
export function withStringIds(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  for (const operation of operationsOf(result)) {
    for (const parameter of operation.parameters)
      convertExample(result, parameter.tokens, "example", [...parameter.tokens, "schema"]);
    for (const message of messagesOf(operation)) {
      for (const media of mediaTypesAt(result, message.tokens)) convertExamples(result, media.tokens);
    }
  }
  const schemas = objectAt(objectAt(result, "components"), "schemas");
  for (const [name, schema] of Object.entries(STRING_IDS)) {
    const examples = arrayAt(schemas[name], "examples").map(String);
    if (name in schemas) schemas[name] = { ...schema, pattern: "^\\d{1,19}$", examples };
  }
  return result;
}

function convertExamples(document: JsonObject, media: Tokens): void {
  for (const name of Object.keys(objectAt(valueAt(document, media), "examples"))) {
    const example = resolve(document, [...media, "examples", name]);
    convertExample(document, example.tokens, "value", [...media, "schema"]);
  }
}

function convertExample(document: JsonObject, owner: Tokens, key: string, schema: Tokens): void {
  const holder = valueAt(document, owner);
  const value = isObject(holder) ? holder[key] : undefined;
  if (isObject(holder) && value !== undefined) holder[key] = convert(document, value, valueAt(document, schema));
}

/** Turns the integers that the schema calls an Id into strings; the first branch of a union that does so wins. */
function convert(document: JsonObject, value: Json, schema: Json | undefined): Json {
  if (!isObject(schema)) return value;
  if (isIdRef(schema.$ref)) return Number.isInteger(value) ? String(value) : value;
  if (typeof schema.$ref === "string") return convert(document, value, valueAt(document, fromPointer(schema.$ref)));
  const branches = [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")];
  const converted = branches.reduce((result: Json, branch) => convert(document, result, branch), value);
  if (Array.isArray(converted)) return converted.map((item) => convert(document, item, schema.items));
  if (!isObject(converted)) return converted;
  const properties = objectAt(schema, "properties");
  const entries = Object.entries(converted).map(([key, child]) => [
    key,
    convert(document, child, properties[key] ?? schema.additionalProperties),
  ]);
  return Object.fromEntries(entries);
}
