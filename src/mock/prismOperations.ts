import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { fromPointer, valueAt } from "../core/pointer.ts";
import { requirePrism } from "./requirePrism.ts";

const { bundleTarget }: typeof import("@stoplight/json") = requirePrism("@stoplight/json");
const { transformOas3Operations }: typeof import("@stoplight/http-spec/oas3/operation") = requirePrism(
  "@stoplight/http-spec/oas3/operation",
);

/** An operation as Prism reads it. */
export type PrismOperation = ReturnType<typeof transformOas3Operations>[number];

/** The operations of a bundle. */
export interface PrismOperations {
  /** Their ids, methods and paths: what matching needs. */
  routes: PrismOperation[];
  /** The whole operation. */
  get(operationId: string): PrismOperation;
}

/** Converts a bundle into Prism's terms as Prism does, but each operation when it is first asked for. */
export function prismOperations(document: JsonObject): PrismOperations {
  const routes: PrismOperation[] = [];
  const converted = new Map<string, () => PrismOperation>();
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue;
    const { parameters = [], ...operations } = item;
    for (const [method, operation] of Object.entries(operations)) {
      if (!isObject(operation) || typeof operation.operationId !== "string") continue;
      const id = operation.operationId;
      const convertIt = () => convert(document, { [path]: { parameters, [method]: operation } });
      routes.push({ id, iid: id, method, path, responses: [] });
      converted.set(id, once(convertIt));
    }
  }
  return {
    routes,
    get: (operationId) => {
      const operation = converted.get(operationId)?.();
      if (!operation) throw new Error(`The contract has no operation ${operationId}`);
      return operation;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The one operation in `paths`. Prism does not look through references, but for those that lead into themselves. */
function convert(document: JsonObject, paths: JsonObject): PrismOperation {
  const narrowed = { ...document, paths: dereference(paths, document) };
  const [operation] = transformOas3Operations(narrowed);
  // Writes into what it is given.
  const schemas = structuredClone(valueAt(document, ["components", "schemas"]));
  const target = { components: { schemas }, __target__: operation };
  return bundleTarget({ document: target, path: "#/__target__", cloneDocument: false });
}

/** Puts what it refers to in place of each reference. Keywords beside `$ref` win; a schema within itself stays a reference. */
function dereference(value: Json, document: JsonObject, within: string[] = []): Json {
  if (Array.isArray(value)) return value.map((item) => dereference(item, document, within));
  if (!isObject(value)) return value;
  const { $ref, ...beside } = value;
  if (typeof $ref !== "string") return mapValues(value, (item) => dereference(item, document, within));
  if (within.includes($ref)) return value;
  const target = dereference(valueAt(document, fromPointer($ref)) ?? null, document, [...within, $ref]);
  return Object.keys(beside).length > 0 && isObject(target) ? { ...target, ...beside } : target;
}

function mapValues(node: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
}
