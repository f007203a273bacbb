import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { fromPointer } from "../../../src/core/pointer.ts";
import { schemaLink } from "./links.ts";
import { code, link, table } from "./markdown.ts";

/** What a schema accepts, in words: types, references, limits and values. */
export function typeOf(schema: Json | undefined): string {
  if (!isObject(schema)) return "anything";
  const name = refName(schema);
  if (name !== undefined) return link(name, schemaLink(name));
  const parts = [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")];
  if (parts.length > 0) return parts.map(typeOf).join(" or ");
  return [plainType(schema), ...limits(schema)].join(", ") + values(schema);
}

function refName(schema: JsonObject): string | undefined {
  const $ref = stringAt(schema, "$ref");
  return $ref === undefined ? undefined : fromPointer($ref).at(-1);
}

function plainType(schema: JsonObject): string {
  const types = [schema.type].flat().filter((type) => typeof type === "string");
  if (types.length === 0) return "not" in schema ? "never sent" : "object";
  return types.map((type) => (type === "array" ? `array of ${typeOf(schema.items)}` : type)).join(" or ");
}

/** Keywords in words; the value takes the place of `#`. */
const LIMITS: Record<string, string> = {
  format: "format #",
  minimum: "at least #",
  maximum: "at most #",
  minLength: "# characters or more",
  maxLength: "# characters at most",
  minItems: "# items or more",
  maxItems: "# items at most",
  pattern: "pattern #",
  default: "default #",
  const: "always #",
};

function limits(schema: JsonObject): string[] {
  return Object.entries(LIMITS).flatMap(([keyword, words]) => {
    const value = schema[keyword];
    return value === undefined ? [] : [words.replace("#", () => code(plain(value)))];
  });
}

function values(schema: JsonObject): string {
  const items = arrayAt(schema, "enum").map((value) => code(plain(value)));
  return items.length === 0 ? "" : `: ${items.join(", ")}`;
}

/** A value as a reader writes it. */
function plain(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

export interface Field {
  name: string;
  schema: JsonObject;
  required: boolean;
}

/** The table of a schema's fields, those of objects inside it too; undefined if it has none. */
export function fieldTable(schema: Json | undefined): string | undefined {
  const rows = fieldsOf(schema, "").map(({ name, schema: field, required }) => [
    markRequired(name, required),
    typeOf(field),
    describe(field),
  ]);
  return rows.length === 0 ? undefined : table(["Field", "Type", "Description"], rows);
}

export function markRequired(name: string, required: boolean): string {
  return required ? `${code(name)} **required**` : code(name);
}

/** The fields of a schema; what a reference leads to has a table of its own. */
export function fieldsOf(schema: Json | undefined, prefix: string): Field[] {
  if (!isObject(schema) || schema.$ref !== undefined) return [];
  const required = arrayAt(schema, "required");
  const own = Object.entries(objectAt(schema, "properties")).flatMap(([name, property]) =>
    isObject(property)
      ? [
          { name: prefix + name, schema: property, required: required.includes(name) },
          ...fieldsOf(property, `${prefix}${name}.`),
          ...fieldsOf(property.items, `${prefix}${name}[].`),
        ]
      : [],
  );
  const parts = [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")];
  const others = isObject(schema.additionalProperties) ? fieldsOf(schema.additionalProperties, `${prefix}*.`) : [];
  return [...own, ...others, ...parts.flatMap((part) => fieldsOf(part, prefix))];
}

/** The description of a field or a parameter, with its example. */
export function describe(object: JsonObject): string {
  const value = object.example ?? arrayAt(object, "examples")[0];
  const shown = value === undefined ? "" : `Example: ${code(plain(value))}`;
  return [stringAt(object, "description") ?? "", shown].filter((part) => part !== "").join(" ");
}
