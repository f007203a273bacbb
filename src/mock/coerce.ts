import { readBoolean } from "../core/coerce.ts";
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import type { MockContract } from "./contract.ts";

/**
 * Brings a parameter tree into the JSON types of its schema, as Canvas does whatever the encoding: words into booleans,
 * digits into numbers, numbers into string ids. What does not fit stays as it is, for the validation to find.
 */
export function coerce(value: Json, schema: unknown, contract: MockContract): Json {
  const isId = isObject(schema) && schema.$ref === "#/components/schemas/Id";
  const target = contract.dereference(schema);
  if (Array.isArray(value)) return value.map((item) => coerce(item, target.items, contract));
  if (isObject(value)) return mapProperties(value, target, (item, property) => coerce(item, property, contract));
  if (isType(target, "boolean")) return isFlag(target) || readBoolean(value) === true;
  if (isType(target, "integer") && typeof value === "string" && /^-?\d+$/.test(value)) return Number(value);
  if (isId && isType(target, "string") && typeof value === "number") return String(value);
  return value;
}

/** Makes lists of single values where the schema has a list: Canvas takes `x=1`, and `x=1,2` for recipients. */
export function wrapLists(value: Json, schema: unknown, contract: MockContract): Json {
  const target = contract.dereference(schema);
  if (isType(target, "array") && typeof value === "string")
    return value === "" ? [] : value.split(",").map((item) => coerce(item, target.items, contract));
  if (isType(target, "array") && typeof value === "number") return [value];
  if (!isObject(value)) return value;
  return mapProperties(value, target, (item, property) => wrapLists(item, property, contract));
}

function mapProperties(
  value: JsonObject,
  schema: JsonObject,
  map: (item: Json, property: unknown) => Json,
): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      map(item, Object.hasOwn(properties, key) ? properties[key] : undefined),
    ]),
  );
}

/** Some flags are on when they are there, whatever their value: their schema knows no `false`. */
function isFlag(schema: JsonObject): boolean {
  return Array.isArray(schema.enum) && !schema.enum.includes(false);
}

function isType(schema: JsonObject, type: string): boolean {
  return Array.isArray(schema.type) ? schema.type.includes(type) : schema.type === type;
}
