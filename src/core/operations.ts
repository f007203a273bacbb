import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "./json.ts";
import { type Placed, resolve, type Tokens, valueAt } from "./pointer.ts";

/** The HTTP methods that a Path Item can describe. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation of a bundle, with what a reader has to look up around it. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  tag: string;
  /** Where it stands in the bundle. */
  tokens: Tokens;
  object: JsonObject;
  /** The parameters of the path and the operation, references followed. */
  parameters: Placed[];
}

/** All operations of a bundle, in its order. */
export function operationsOf(document: JsonObject): Operation[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const object = isObject(item) ? item[method] : undefined;
      return isObject(object) ? [describe(document, path, method, object)] : [];
    }),
  );
}

function describe(document: JsonObject, path: string, method: string, object: JsonObject): Operation {
  const tokens = ["paths", path, method];
  const tag = arrayAt(object, "tags")[0];
  return {
    id: stringAt(object, "operationId") ?? "",
    method,
    path,
    tag: typeof tag === "string" ? tag : "",
    tokens,
    object,
    parameters: [...parametersAt(document, ["paths", path]), ...parametersAt(document, tokens)],
  };
}

function parametersAt(document: JsonObject, owner: Tokens): Placed[] {
  const count = arrayAt(valueAt(document, owner), "parameters").length;
  return Array.from({ length: count }, (_, index) => resolve(document, [...owner, "parameters", String(index)]));
}

/** The media types of a content map, each with its name and place. */
export function mediaTypesAt(
  document: JsonObject,
  owner: Tokens,
): { name: string; tokens: Tokens; object: JsonObject }[] {
  const { value, tokens } = resolve(document, owner);
  return Object.entries(objectAt(value, "content")).flatMap(([name, object]) =>
    isObject(object) ? [{ name, tokens: [...tokens, "content", name], object }] : [],
  );
}

/** The request bodies and responses of an operation: what they are called, and where they stand. */
export function messagesOf(operation: Operation): { label: string; request: boolean; tokens: Tokens }[] {
  const request = operation.object.requestBody
    ? [{ label: "request body", request: true, tokens: [...operation.tokens, "requestBody"] }]
    : [];
  const responses = Object.keys(objectAt(operation.object, "responses")).map((status) => ({
    label: `response ${status}`,
    request: false,
    tokens: [...operation.tokens, "responses", status],
  }));
  return [...request, ...responses];
}
