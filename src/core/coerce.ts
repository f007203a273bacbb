import type { Shape } from "./checker/rules.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** The words that Canvas reads as true and as false (facts 1.1). It reads all others as false. */
const TRUE = /^(true|t|yes|y|on|1)$/i;
const FALSE = /^(false|f|no|n|off|0|)$/i;

/** A flag without a value, as in `?include_beta`. */
const NO_VALUE = "";

/**
 * Reads a value as Canvas does: ids as numbers or as strings, one value in place of a list. In text, words become
 * booleans and digits numbers. What does not have the type of its schema stays as it is, for the checker to find.
 *
 * @param shape the name of the schema's shape
 * @param isText whether the value was sent in a query or a form, where everything is text
 */
export type Coercion = (value: Json, shape: string, isText: boolean) => Json;

/**
 * @param shapes the shapes of the contract by name
 * @param ids what to make of ids
 */
export function createCoercion(shapes: Readonly<Record<string, Shape>>, ids: "integer" | "string"): Coercion {
  const coerce: Coercion = (value, name, isText) => {
    const shape = shapes[name] ?? {};
    if (shape.items !== undefined) return coerceList(value, shape, isText);
    if (isObject(value)) return coerceObject(value, shape, isText);
    if (Array.isArray(value)) return value;
    if (shape.type === "id") return readId(value, ids);
    return isText ? readText(value ?? NO_VALUE, shape) : value;
  };
  const coerceList = (value: Json, { items = "", single }: Shape, isText: boolean): Json => {
    const list = single === undefined || isObject(value) ? value : toList(value, single, isText);
    return Array.isArray(list) ? list.map((item) => coerce(item, items, isText)) : list;
  };
  const coerceObject = (value: JsonObject, { properties = {}, additional }: Shape, isText: boolean): JsonObject => {
    const shapeOf = (key: string) => (Object.hasOwn(properties, key) ? properties[key] : additional);
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const shape = shapeOf(key);
        return [key, shape === undefined ? item : coerce(item, shape, isText)];
      }),
    );
  };
  return coerce;
}

/** A list that was sent as one value: Rails hands on what Canvas then wraps or splits. */
function toList(value: Exclude<Json, JsonObject>, single: "scalar" | "commas", isText: boolean): Json {
  if (Array.isArray(value)) return value;
  if (isText && (value === null || value === "")) return [];
  if (single === "commas" && typeof value === "string") return value.split(",");
  return isText ? [value] : value;
}

function readId(value: Json, ids: "integer" | "string"): Json {
  if (ids === "integer") return isDigits(value) ? Number(value) : value;
  return typeof value === "number" ? String(value) : value;
}

function readText(value: Json, { type }: Shape): Json {
  if (type === "flag") return true;
  if (type === "boolean") return readBoolean(value) ?? value;
  const isNumber = type === "integer" ? isDigits(value) : type === "number" && /^-?\d+(\.\d+)?$/.test(String(value));
  return isNumber ? Number(value) : value;
}

/**
 * Reads a boolean as Canvas does.
 *
 * @returns undefined for a word that Canvas does not know, which it takes for false
 */
export function readBoolean(value: unknown): boolean | undefined {
  if (TRUE.test(String(value))) return true;
  return FALSE.test(String(value)) ? false : undefined;
}

function isDigits(value: Json): boolean {
  return typeof value === "string" && /^-?\d+$/.test(value);
}
