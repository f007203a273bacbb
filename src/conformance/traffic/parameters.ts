import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import type { Bundle, Operation } from "./bundle.ts";

/** The parameters of a request, sorted as the contract documents them, whatever way Canvas takes them in. */
export interface Parameters {
  query: URLSearchParams;
  body: JsonObject;
  /** The names that the contract does not have. */
  unknown: { in: "query" | "request body"; name: string }[];
}

/**
 * Sorts the parameters of a request's query and body, which Canvas reads as one tree.
 *
 * @param query the tree that the query holds
 * @param body the tree that the body holds
 * @param isText whether the body is a form, whose values are text like those of the query
 */
export function sortParameters(
  query: JsonObject,
  body: JsonObject,
  isText: boolean,
  operation: Operation,
  bundle: Bundle,
): Parameters {
  const { properties } = bundle.dereference(operation.body);
  const documented = isObject(properties) ? properties : {};
  const sorted: Parameters = { query: new URLSearchParams(), body: {}, unknown: [] };
  const sort = (place: "query" | "request body", key: string, value: Json, inText: boolean) => {
    const name = operation.query.get(key);
    const isBody = Object.hasOwn(documented, key) && (place === "request body" || name === undefined);
    if (isBody) sorted.body[key] = toType(value, documented[key], inText, bundle);
    else if (name !== undefined && !isObject(value)) appendTo(sorted.query, name, value, operation, bundle);
    else sorted.unknown.push({ in: place, name: key });
  };
  for (const [key, value] of Object.entries(query)) {
    if (key !== "access_token" && !Object.hasOwn(body, key)) sort("query", key, value, true);
  }
  for (const [key, value] of Object.entries(body)) {
    if (key !== "access_token") sort("request body", key, value, isText);
  }
  return sorted;
}

function appendTo(query: URLSearchParams, name: string, value: unknown, operation: Operation, bundle: Bundle): void {
  const typed = toType(value, operation.parameters.get(`query ${name}`), true, bundle);
  for (const item of Array.isArray(typed) ? typed : [typed]) query.append(name, String(item));
}

/**
 * Brings a value into the type of its schema, where Canvas does not care: ids may be numbers or strings, and what comes
 * as text may mean anything. What means nothing of the type stays as it is, to be found.
 */
function toType(value: unknown, schema: unknown, isText: boolean, bundle: Bundle): unknown {
  const target = bundle.dereference(schema);
  // A name alone, without a value.
  if (isText && value === null) return toType("", schema, isText, bundle);
  if (isText && target.type === "array" && typeof value === "string")
    return toType(value === "" ? [] : value.split(","), schema, isText, bundle);
  if (Array.isArray(value)) return value.map((item) => toType(item, target.items, isText, bundle));
  if (isObject(value)) {
    const properties = isObject(target.properties) ? target.properties : {};
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, toType(item, properties[key], isText, bundle)]),
    );
  }
  const isId = isObject(schema) && schema.$ref === "#/components/schemas/Id";
  if (isId && typeof value === "number" && target.type === "string") return String(value);
  if ((isId || isText) && target.type === "integer" && /^-?\d+$/.test(String(value))) return Number(value);
  return isText && target.type === "boolean" ? toBoolean(value, target) : value;
}

/** The words that Canvas knows for true and false. Some flags know no `false`: they are on when they are there. */
function toBoolean(value: Json, schema: JsonObject): Json {
  if (Array.isArray(schema.enum) && !schema.enum.includes(false)) return true;
  if (/^(true|t|yes|y|on|1)$/i.test(String(value))) return true;
  return /^(false|f|no|n|off|0|)$/i.test(String(value)) ? false : value;
}
