import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { fromPointer } from "../../../src/core/pointer.ts";
import { type Html, html, join, markdown, type Piece } from "./html.ts";
import { schemaLink } from "./links.ts";

/** What a schema takes, in words: types, references, limits and values. */
export function typeOf(schema: Json | undefined): Html {
  if (!isObject(schema)) return html`anything`;
  const name = refName(schema);
  if (name !== undefined) return html`<a href="${schemaLink(name)}">${name}</a>`;
  const parts = [...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")];
  if (parts.length > 0) return html`${join(parts.map(typeOf), " or ")}`;
  const all = arrayAt(schema, "allOf");
  if (all.length > 0) return html`${join(all.map(typeOf), " and ")}`;
  return html`${plainType(schema)}${limits(schema)}${values(schema)}`;
}

function refName(schema: JsonObject): string | undefined {
  const $ref = stringAt(schema, "$ref");
  return $ref === undefined ? undefined : fromPointer($ref).at(-1);
}

function plainType(schema: JsonObject): Piece {
  const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter((type) => typeof type === "string");
  if (types.length === 0) return "not" in schema ? "never sent" : "object";
  return join(
    types.map((type) => (type === "array" ? html`array of ${typeOf(schema.items)}` : type)),
    " or ",
  );
}

/** Keywords with a value, in words. */
const LIMITS: Record<string, string> = {
  format: "format",
  minimum: "at least",
  maximum: "at most",
  minLength: "characters at least",
  maxLength: "characters at most",
  minItems: "items at least",
  maxItems: "items at most",
  pattern: "pattern",
  default: "default",
  const: "always",
};

function limits(schema: JsonObject): Piece {
  return Object.entries(LIMITS).map(
    ([keyword, words]) => schema[keyword] !== undefined && html`, ${words} <code>${plain(schema[keyword])}</code>`,
  );
}

function values(schema: JsonObject): Piece {
  const items = arrayAt(schema, "enum");
  if (items.length === 0) return "";
  return html`: ${join(
    items.map((value) => html`<code>${plain(value)}</code>`),
    ", ",
  )}`;
}

/** A value as a reader writes it. */
export function plain(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

interface Field {
  name: string;
  schema: JsonObject;
  required: boolean;
}

/** The table of a schema's fields, those of objects inside it too; nothing if it has none. */
export function fieldTable(schema: Json | undefined): Piece {
  const fields = fieldsOf(schema, "");
  if (fields.length === 0) return "";
  return html`<table class="fields">
<thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead>
<tbody>${fields.map(fieldRow)}</tbody>
</table>`;
}

function fieldRow({ name, schema, required }: Field): Html {
  return html`<tr><td><code>${name}</code>${required && html` <em>required</em>`}</td><td>${typeOf(schema)}</td><td>${description(schema)}${exampleOf(schema)}</td></tr>
`;
}

/** The fields of a schema; what a reference leads to has a table of its own. */
function fieldsOf(schema: Json | undefined, prefix: string): Field[] {
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
  const parts = [...arrayAt(schema, "allOf"), ...arrayAt(schema, "oneOf"), ...arrayAt(schema, "anyOf")];
  const others = isObject(schema.additionalProperties) ? fieldsOf(schema.additionalProperties, `${prefix}*.`) : [];
  return [...own, ...others, ...parts.flatMap((part) => fieldsOf(part, prefix))];
}

export function description(object: Json | undefined): Piece {
  const text = stringAt(object, "description");
  return text === undefined ? "" : markdown(text);
}

/** The example of a parameter or a schema, if it has one. */
export function exampleOf(object: JsonObject): Piece {
  const example = object.example ?? arrayAt(object, "examples")[0];
  return example === undefined ? "" : html`<p>Example: <code>${plain(example)}</code></p>`;
}
