import { type Json, type JsonObject, objectAt } from "../core/json.ts";
import { coerce, wrapLists } from "./coerce.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import { readPerPage } from "./paging.ts";
import { type Parameters, tokenOf } from "./parameters.ts";
import type { PrismRequest } from "./prism.ts";
import type { MockRequest } from "./types.ts";

const METHODS = ["get", "put", "post", "delete"] as const;

/** A method of the contract's operations; HEAD is read as GET. */
export function toMethod(method: string): PrismRequest["method"] | undefined {
  return method === "HEAD" ? "get" : METHODS.find((name) => name.toUpperCase() === method);
}

/** Query and body as one tree, the query first, in the JSON types of the contract. */
export function toTree({ query, body }: Parameters, operation: MockOperation, contract: MockContract): JsonObject {
  const { access_token: _, ...merged } = { ...body, ...query };
  return Object.fromEntries(
    Object.entries(merged).map(([key, value]) => {
      const declared = operation.query.get(key);
      const property = objectAt(contract.dereference(operation.body), "properties")[key];
      return [key, coerce(value, declared?.schema ?? property, contract)];
    }),
  );
}

/** The request in the one form that Prism validates well: declared query parameters, and the rest as a JSON body. */
export function toPrismRequest(
  request: MockRequest,
  parameters: Parameters,
  tree: JsonObject,
  operation: MockOperation,
  contract: MockContract,
): PrismRequest {
  const entries = Object.entries(tree);
  const query = entries.flatMap(([key, value]) => {
    const declared = operation.query.get(key);
    const meant = operation.paging ? readPaging(operation.paging, key, value) : value;
    if (!declared || meant === null) return [];
    return [[declared.name, toQuery(wrapLists(meant, declared.schema, contract))]];
  });
  const body = Object.fromEntries(entries.filter(([key]) => !operation.query.has(key)));
  const token = tokenOf(request, parameters);
  const sendsBody = operation.body !== undefined && (operation.bodyRequired || Object.keys(body).length > 0);
  return {
    method: toMethod(request.method) ?? "get",
    url: { path: parameters.path, query: Object.fromEntries(query) },
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(sendsBody ? { "content-type": "application/json" } : {}),
    },
    ...(sendsBody ? { body: wrapLists(body, operation.body, contract) } : {}),
  };
}

/** What Canvas makes of `per_page`, and that it takes an empty `page` for none. */
function readPaging(paging: NonNullable<MockOperation["paging"]>, key: string, value: Json): Json {
  if (key === "per_page") return readPerPage(paging, value);
  return key === "page" && value === "" ? null : value;
}

function toQuery(value: unknown): string | string[] {
  return Array.isArray(value) ? value.map(String) : String(value);
}
