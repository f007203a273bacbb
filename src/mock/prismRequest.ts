import { type Json, type JsonObject, objectAt } from "../core/json.ts";
import { coerce, wrapLists } from "./coerce.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import type { Parameters } from "./parameters.ts";
import type { PrismRequest } from "./prism.ts";
import { fillPath, type Route, toMethod } from "./routes.ts";

/** So much of a list or of unknown keys is validated: to validate the rest would cost more than it finds. */
const MAX_VALIDATED = { items: 1000, unknownKeys: 20 };

/** The request in the one form that Prism validates well: declared query parameters, and the rest as a JSON body. */
export function toPrismRequest(
  parameters: Parameters,
  token: string | undefined,
  { operation, path }: Route,
  contract: MockContract,
): PrismRequest {
  const entries = Object.entries(toTree(parameters, operation, contract));
  const query = entries.flatMap(([key, value]) => {
    const declared = operation.query.get(key);
    if (!declared || value === null) return [];
    return [[declared.name, toQuery(wrapLists(value, declared.schema, contract))]];
  });
  const body = Object.fromEntries(entries.filter(([key]) => !operation.query.has(key)));
  const sendsBody = operation.body !== undefined && (operation.bodyRequired || Object.keys(body).length > 0);
  return {
    method: toMethod(operation.method) ?? "get",
    url: { path: fillPath(operation, path), query: Object.fromEntries(query) },
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(sendsBody ? { "content-type": "application/json" } : {}),
    },
    ...(sendsBody ? { body: wrapLists(body, operation.body, contract) } : {}),
  };
}

/** Query and body as one tree, the query first, in the JSON types of the contract. */
function toTree({ query, body }: Parameters, operation: MockOperation, contract: MockContract): JsonObject {
  const { access_token: _, ...merged } = { ...body, ...query };
  const schema = contract.dereference(operation.body);
  const known = prune(merged, new Set([...operation.query.keys(), ...Object.keys(objectAt(schema, "properties"))]));
  return Object.fromEntries(
    Object.entries(known).map(([key, value]) => {
      const declared = operation.query.get(key)?.schema ?? objectAt(schema, "properties")[key];
      return [key, coerce(shorten(value, contract.dereference(declared)), declared, contract)];
    }),
  );
}

function shorten(value: Json, schema: JsonObject): Json {
  if (Array.isArray(value)) return value.slice(0, MAX_VALIDATED.items);
  if (typeof value !== "object" || value === null) return value;
  return prune(value, new Set(Object.keys(objectAt(schema, "properties"))));
}

/** Keeps what is known, and some of what is not. */
function prune(object: JsonObject, known: Set<string>): JsonObject {
  let unknown = 0;
  const kept = Object.entries(object).filter(([key]) => known.has(key) || ++unknown <= MAX_VALIDATED.unknownKeys);
  return Object.fromEntries(kept);
}

function toQuery(value: Json): string | string[] {
  return Array.isArray(value) ? value.map(toText) : toText(value);
}

/** Not by `String`, which calls a method that the request may have a value for. */
function toText(value: Json): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
