import { createRequire } from "node:module";
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { operationsOf } from "../core/operations.ts";
import { fromPointer, valueAt } from "../core/pointer.ts";

// Prism by its parts: its index loads all that it can do, which takes longer than all that the mock needs. Required, as
// Prism is CommonJS: so its default exports are the same under every loader.
const requirePrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
const { validateInput, validateSecurity }: typeof import("@stoplight/prism-http/dist/validator/index.js") =
  requirePrism("@stoplight/prism-http/dist/validator/index.js");
const { bundleTarget }: typeof import("@stoplight/json") = requirePrism("@stoplight/json");
const { transformOas3Operations }: typeof import("@stoplight/http-spec/oas3/operation") = requirePrism(
  "@stoplight/http-spec/oas3/operation",
);

type PrismOperation = ReturnType<typeof transformOas3Operations>[number];

/** How Prism ranks what breaks a schema (`DiagnosticSeverity.Error`). */
const ERROR = 0;

/** The request as Prism reads it. Not by Prism's type, which would make the mock's declarations need Prism's. */
export interface PrismRequest {
  url: { path: string; query?: Record<string, string | string[]> };
  headers?: Record<string, string>;
  body?: unknown;
}

/** Where a request breaks the contract, and how. */
export interface Violation {
  /** `path`, `query`, `header` or `body`, then the way into it. */
  place: string[];
  message: string;
  /** The status that belongs to it by itself: 401 for missing credentials. */
  status: number | undefined;
}

/** Prism over one bundle. */
export interface Prism {
  /** What about a request breaks the contract. */
  validate(operationId: string, request: PrismRequest): Violation[];
}

/** Loads a bundle into Prism. In-process, as its command line never validates parameters with brackets. */
export function loadPrism(document: JsonObject): Prism {
  const operations = new Map<string, PrismOperation>();
  const operationOf = (id: string) => {
    const operation = operations.get(id) ?? convert(document, id);
    operations.set(id, operation);
    return operation;
  };
  return {
    validate: (operationId, request) => {
      const resource = operationOf(operationId);
      // The operation is known: Prism validates alike whatever the method.
      const input: Parameters<typeof validateInput>[0] = { resource, element: { method: "get", ...request } };
      const results = [validateSecurity(input), validateInput(input)];
      return results
        .flatMap((result) => (result._tag === "Left" ? result.left : []))
        .filter(({ severity }) => severity === ERROR)
        .map(({ path = [], message, code }) => ({ place: path, message, status: Number(code) || undefined }));
    },
  };
}

/** Converts one operation into Prism's terms, as Prism does. Prism does not look through references, but for those that lead into themselves. */
function convert(document: JsonObject, id: string): PrismOperation {
  const found = operationsOf(document).find((operation) => operation.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}.`);
  const parameters = valueAt(document, ["paths", found.path, "parameters"]) ?? [];
  const paths = dereference({ [found.path]: { parameters, [found.method]: found.object } }, document);
  const [operation] = transformOas3Operations({ ...document, paths });
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
