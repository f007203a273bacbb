import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "./json.ts";
import type { Endpoint } from "./matcher.ts";
import { type Placed, resolve, type Tokens, valueAt } from "./pointer.ts";

/** The HTTP methods that a Path Item can describe. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

export const JSON_TYPE = "application/json";
export const FORM_TYPE = "application/x-www-form-urlencoded";

/** An operation of a bundle, with all that it refers to. */
export interface Operation {
  id: string;
  /** In lower case, as OpenAPI has it. */
  method: string;
  path: string;
  /** Other requests for the same action, by methods in lower case. */
  aliases: Endpoint[];
  tag: string;
  /** Where it stands in the bundle. */
  tokens: Tokens;
  object: JsonObject;
  /** The parameters of the path and the operation. */
  parameters: Parameter[];
  requestBody: Message | undefined;
  responses: DocumentedResponse[];
}

export interface Parameter extends Placed {
  /** As it stands on the wire, such as `filter[]`. */
  name: string;
  /** The name without brackets, as Rails hands it to an action. */
  key: string;
  in: string;
  required: boolean;
  /** Whether the value of a path can have several segments. */
  isGlob: boolean;
}

/** A request body or a response. */
export interface Message extends Placed {
  required: boolean;
  content: MediaType[];
}

export interface DocumentedResponse extends Message {
  status: string;
  /** Whether the body can be empty, although it has a schema. */
  canBeEmpty: boolean;
  headers: Header[];
}

export interface Header extends Placed {
  name: string;
  required: boolean;
}

export interface MediaType {
  name: string;
  tokens: Tokens;
  object: JsonObject;
}

/** Indexes the operations of a bundle, in its order. */
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
    aliases: arrayAt(object, "x-canvas-aliases").map((alias) => ({
      method: stringAt(alias, "method") ?? method,
      path: stringAt(alias, "path") ?? "",
    })),
    tag: typeof tag === "string" ? tag : "",
    tokens,
    object,
    parameters: [...parametersAt(document, ["paths", path]), ...parametersAt(document, tokens)],
    requestBody: object.requestBody === undefined ? undefined : messageAt(document, [...tokens, "requestBody"]),
    responses: Object.keys(objectAt(object, "responses")).map((status) => {
      const message = messageAt(document, [...tokens, "responses", status]);
      const canBeEmpty = isObject(message.value) && message.value["x-canvas-empty-body"] === true;
      return { ...message, status, canBeEmpty, headers: headersAt(document, message) };
    }),
  };
}

function parametersAt(document: JsonObject, owner: Tokens): Parameter[] {
  const count = arrayAt(valueAt(document, owner), "parameters").length;
  return Array.from({ length: count }, (_, index) => {
    const placed = resolve(document, [...owner, "parameters", String(index)]);
    const name = stringAt(placed.value, "name") ?? "";
    return {
      ...placed,
      name,
      key: name.replace(/\[\]$/, ""),
      in: stringAt(placed.value, "in") ?? "",
      isGlob: isObject(placed.value) && placed.value["x-canvas-glob"] === true,
      required: isRequired(placed),
    };
  });
}

function messageAt(document: JsonObject, owner: Tokens): Message {
  const placed = resolve(document, owner);
  return { ...placed, required: isRequired(placed), content: mediaTypesAt(document, owner) };
}

function headersAt(document: JsonObject, { value, tokens }: Placed): Header[] {
  return Object.keys(objectAt(value, "headers")).map((name) => {
    const placed = resolve(document, [...tokens, "headers", name]);
    return { ...placed, name, required: isRequired(placed) };
  });
}

function isRequired({ value }: Placed): boolean {
  return isObject(value) && value.required === true;
}

/** The media types of a content map, each with its name and place. */
export function mediaTypesAt(document: JsonObject, owner: Tokens): MediaType[] {
  const { value, tokens } = resolve(document, owner);
  return Object.entries(objectAt(value, "content")).flatMap(([name, object]) =>
    isObject(object) ? [{ name, tokens: [...tokens, "content", name], object }] : [],
  );
}

/** The named examples of a media type, in their order, with references followed. */
export function examplesAt(document: JsonObject, { object, tokens }: MediaType): (Placed & { name: string })[] {
  return Object.keys(objectAt(object, "examples")).map((name) => ({
    name,
    ...resolve(document, [...tokens, "examples", name]),
  }));
}

/** The request body and the responses of an operation: what they are called, and where they stand. */
export function messagesOf(operation: Operation): { label: string; request: boolean; tokens: Tokens }[] {
  const { requestBody, responses, tokens } = operation;
  return [
    ...(requestBody ? [{ label: "request body", request: true, tokens: [...tokens, "requestBody"] }] : []),
    ...responses.map(({ status }) => ({
      label: `response ${status}`,
      request: false,
      tokens: [...tokens, "responses", status],
    })),
  ];
}
