import { shapes } from "../../generated/rules.ts";
import type { OperationRule } from "../core/checker/rules.ts";
import { createCoercion } from "../core/coerce.ts";
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { JSON_TYPE } from "../core/operations.ts";
import type { SentParameters } from "../core/request/parameters.ts";
import { type SortedParameters, sortParameters } from "../core/request/sortParameters.ts";
import type { MockOperation } from "./contract.ts";
import type { RequestParameters } from "./parameters.ts";
import type { PrismRequest } from "./prism.ts";
import { fillPath, type Route } from "./routes.ts";

/** So much of a list or of unknown keys is validated: to validate the rest would cost more than it finds. */
const MAX_VALIDATED = { items: 1000, unknownKeys: 20 };

const coerce = createCoercion(shapes, "string");

/** The parameters of a request in the JSON types of the contract, with ids as strings. */
export function sortFor({ rule }: MockOperation, { query, body }: RequestParameters): SortedParameters {
  const known = new Set([...Object.keys(rule.query), ...Object.keys(propertiesOf(rule.body?.shape))]);
  const shapeOf = (name: string) => rule.query[name]?.shape ?? propertiesOf(rule.body?.shape)[name];
  const shorten = ({ tree, ...others }: SentParameters): SentParameters => {
    const kept = Object.entries(prune(tree, known)).map(([name, value]) => [name, shortenValue(value, shapeOf(name))]);
    return { ...others, tree: Object.fromEntries(kept) };
  };
  return sortParameters(rule, shorten(query), shorten(body), coerce);
}

/** The request in the one form that Prism validates well: declared query parameters, and the rest as a JSON body. */
export function toPrismRequest(
  { query, body, unknown }: SortedParameters,
  token: string | undefined,
  { operation, path }: Route,
): PrismRequest {
  const { rule } = operation;
  const all = { ...body, ...Object.fromEntries(unknown.map(({ name, value }) => [name, value])) };
  const sendsBody = rule.body !== undefined && (rule.body.required || Object.keys(all).length > 0);
  return {
    url: { path: fillPath(operation, path), query: toQuery(query, rule) },
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(sendsBody ? { "content-type": JSON_TYPE } : {}),
    },
    ...(sendsBody ? { body: all } : {}),
  };
}

function shortenValue(value: Json, shape: string | undefined): Json {
  if (Array.isArray(value)) return value.slice(0, MAX_VALIDATED.items);
  return isObject(value) ? prune(value, new Set(Object.keys(propertiesOf(shape)))) : value;
}

function propertiesOf(shape = ""): Readonly<Record<string, string>> {
  return shapes[shape]?.properties ?? {};
}

/** Keeps what is known, and some of what is not. */
function prune(object: JsonObject, known: Set<string>): JsonObject {
  let unknown = 0;
  const kept = Object.entries(object).filter(([key]) => known.has(key) || ++unknown <= MAX_VALIDATED.unknownKeys);
  return Object.fromEntries(kept);
}

/** By the names on the wire, such as `filter[]`. */
function toQuery(query: JsonObject, rule: OperationRule): NonNullable<PrismRequest["url"]["query"]> {
  const named = Object.entries(query).map(([name, value]) => [
    rule.query[name]?.name ?? name,
    Array.isArray(value) ? value.map(toText) : toText(value),
  ]);
  return Object.fromEntries(named);
}

/** Not by `String`, which calls a method that the request may have a value for. */
function toText(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
