import { readFileSync } from "node:fs";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../core/json.ts";
import { fromPointer, valueAt } from "../../core/pointer.ts";

/** What the ids of an exchange are: the bundle to hold it against. */
export type IdMode = "integer" | "string";

/** An operation of the contract, as far as traffic is held against it. */
export interface Operation {
  id: string;
  method: string;
  /** The path's template. */
  path: string;
  /** Parameters of the path and the query: schemas by place and name on the wire, such as `query filter[]`. */
  parameters: Map<string, unknown>;
  /** Names of the query's parameters on the wire, by name without brackets. */
  query: Map<string, string>;
  /** The schema of the JSON request body, if there is one. */
  body: unknown;
  responses: Map<number, DocumentedResponse>;
}

export interface DocumentedResponse {
  /** Schemas by media type; none means that there is no body. */
  schemas: Map<string, unknown>;
  /** Whether the response is that to certain requests only: those break the contract and are answered so. */
  isConditional: boolean;
}

/** A bundle of the contract, indexed. */
export interface Bundle {
  document: JsonObject;
  operations: Operation[];
  dereference(schema: unknown): JsonObject;
}

const FILES: Record<IdMode, string> = { integer: "openapi.json", string: "openapi.string-ids.json" };

/** Reads the bundle for ids of a type from `generated/`. */
export function readBundle(ids: IdMode): Bundle {
  const document: unknown = JSON.parse(
    readFileSync(new URL(`../../../generated/${FILES[ids]}`, import.meta.url), "utf8"),
  );
  if (!isObject(document)) throw new Error(`generated/${FILES[ids]} is not an OpenAPI document.`);
  const dereference = (node: unknown): JsonObject => {
    if (!isObject(node)) return {};
    if (typeof node.$ref !== "string") return node;
    return dereference(valueAt(document, fromPointer(node.$ref)));
  };
  const operations = Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {})
      .filter(([key]) => key !== "parameters")
      .map(([method, object]) => index(method, path, [...arrayAt(item, "parameters")], object, dereference)),
  );
  return { document, operations, dereference };
}

function index(
  method: string,
  path: string,
  shared: unknown[],
  object: unknown,
  dereference: Bundle["dereference"],
): Operation {
  const parameters = [...shared, ...arrayAt(object, "parameters")].map(dereference);
  const named = parameters.map(({ name, in: place, schema }) => ({ name: String(name), place: String(place), schema }));
  const body = objectAt(dereference(objectAt(object, "requestBody")), "content");
  const responses = Object.entries(objectAt(object, "responses")).map(([status, response]) => {
    const { content, "x-canvas-when": condition } = dereference(response);
    const schemas = Object.entries(objectAt({ content }, "content")).map(([type, media]): [string, unknown] => [
      type,
      isObject(media) ? media.schema : undefined,
    ]);
    return [Number(status), { schemas: new Map(schemas), isConditional: condition !== undefined }] as const;
  });
  return {
    id: stringAt(object, "operationId") ?? "",
    method: method.toUpperCase(),
    path,
    parameters: new Map(named.map(({ name, place, schema }) => [`${place} ${name}`, schema])),
    query: new Map(named.filter(({ place }) => place === "query").map(({ name }) => [name.replace(/\[\]$/, ""), name])),
    body: objectAt(body, "application/json").schema,
    responses: new Map(responses),
  };
}
