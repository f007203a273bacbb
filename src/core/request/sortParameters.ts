import { shapes } from "../../../generated/rules.ts";
import type { OperationRule } from "../checker/rules.ts";
import type { Coercion } from "../coerce.ts";
import type { Json, JsonObject } from "../json.ts";
import type { SentParameters } from "./parameters.ts";

/** Parameters that any request may have: they are credentials, and no parameters of an operation. */
const CREDENTIALS = ["access_token"];

/** The parameters of a request in the JSON types of the contract, by their names without brackets. */
export interface SortedParameters {
  query: JsonObject;
  body: JsonObject;
  unknown: UnknownParameter[];
}

/** A parameter that the operation does not have. */
export interface UnknownParameter {
  name: string;
  place: "query" | "request body";
  value: Json;
}

/**
 * Sorts the parameters of a request into those that the contract has in the query and in the body. Canvas merges both, so
 * each may have been sent in either; the query wins.
 */
export function sortParameters(
  operation: OperationRule,
  query: SentParameters,
  body: SentParameters,
  coerce: Coercion,
): SortedParameters {
  const properties = shapes[operation.body?.shape ?? ""]?.properties ?? {};
  const sorted: SortedParameters = { query: {}, body: {}, unknown: [] };
  const add = (name: string, value: Json, place: UnknownParameter["place"], isText: boolean) => {
    const inQuery = Object.hasOwn(operation.query, name) ? operation.query[name] : undefined;
    const inBody = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (inBody !== undefined && (place === "request body" || !inQuery))
      setOnce(sorted.body, name, coerce(value, inBody, isText));
    else if (inQuery)
      setOnce(sorted.query, name, coerce(typeof value === "number" ? String(value) : value, inQuery.shape, true));
    else sorted.unknown.push({ name, place, value });
  };
  for (const [name, value] of Object.entries(query.tree))
    if (!CREDENTIALS.includes(name)) add(name, value, "query", true);
  for (const [name, value] of Object.entries(body.tree))
    if (!CREDENTIALS.includes(name)) add(name, value, "request body", body.isText);
  return sorted;
}

function setOnce(parameters: JsonObject, name: string, value: Json): void {
  if (!Object.hasOwn(parameters, name)) parameters[name] = value;
}
