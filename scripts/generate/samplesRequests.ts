import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { examplesAt, FORM_TYPE, mediaTypesAt, type Operation } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import { InputError } from "../shared/problem.ts";

/** The Canvas that samples talk to: the default of the contract's server. */
export const BASE_URL = "https://canvas.example.edu";

/** A request for a sample to show, in the values of the contract's examples. */
export interface SampleRequest {
  operation: Operation;
  /** The name of a request beside the operation's main one, which has none. */
  variant?: string | undefined;
  /** What the example says of it, in one line. */
  summary?: string | undefined;
  /** The values of the path's placeholders, in their order. */
  pathValues: Json[];
  /** By the names of the URL, such as `filter[]`. */
  query: JsonObject;
  /** The body as a tree, and by the names of a form, such as `conversation[starred]`; if there is one. */
  body?: { json: JsonObject; form: JsonObject };
  /** The first example of a success response, if that is JSON. */
  response: Json | undefined;
  /** Whether a success response has one of several shapes. */
  isUnion: boolean;
}

/**
 * The requests that are worth a sample: the first example of the body, and each that is marked with `x-canvas-sample`.
 * An operation without a body has one.
 *
 * @throws InputError if a parameter that the request needs has no example
 */
export function sampleRequests(document: JsonObject, operation: Operation): SampleRequest[] {
  const response = responseOf(document, operation);
  const request = {
    operation,
    pathValues: pathValuesOf(operation),
    query: queryOf(operation, response),
    response,
    isUnion: hasUnion(document, operation),
  };
  const forms = bodyExamples(document, operation, FORM_TYPE);
  const bodies = Object.entries(bodyExamples(document, operation, "application/json"));
  if (bodies.length === 0) return [request];
  return bodies.flatMap(([name, example], index) => {
    const variant = stringAt(example, "x-canvas-sample");
    if (index > 0 && variant === undefined) return [];
    const body = { json: objectAt(example, "value"), form: objectAt(objectAt(forms, name), "value") };
    return [
      {
        ...request,
        variant: index > 0 ? variant : undefined,
        summary: stringAt(example, "summary")?.replace(/\s+/g, " "),
        body,
      },
    ];
  });
}

export function isList({ operation, response }: Pick<SampleRequest, "operation" | "response">): boolean {
  return operation.method === "get" && Array.isArray(response);
}

/** The statuses of the success responses. */
export function successesOf({ object }: Operation): string[] {
  return Object.keys(objectAt(object, "responses")).filter((status) => status.startsWith("2"));
}

function pathValuesOf(operation: Operation): Json[] {
  return [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const parameter = operation.parameters.find(
      ({ value }) => stringAt(value, "in") === "path" && stringAt(value, "name") === name,
    );
    return exampleOf(operation, name, parameter?.value);
  });
}

/** What the URL has to say, and the first parameter of a list: hardly anybody wants all there is. */
function queryOf(operation: Operation, response: Json | undefined): JsonObject {
  const parameters = operation.parameters.flatMap(({ value }) =>
    isObject(value) && value.in === "query" ? [{ name: stringAt(value, "name") ?? "", value }] : [],
  );
  // The client acts as another user by an option, and turns pages itself.
  const own = parameters.filter(({ name }) => name !== "as_user_id" && name !== "page");
  const shown = own.filter(
    ({ value }, index) => value.required === true || (index === 0 && isList({ operation, response })),
  );
  return Object.fromEntries(shown.map(({ name, value }) => [name, exampleOf(operation, name, value)]));
}

function exampleOf(operation: Operation, name: string, parameter: Json | undefined): Json {
  const example = isObject(parameter) ? parameter.example : undefined;
  if (example !== undefined) return example;
  const message = `${operation.id} needs a value for its parameter ${name} in code samples. Give the parameter an "example".`;
  throw new InputError([{ file: "openapi/openapi.yaml", line: 1, message }]);
}

/** The examples of a request body by their names, references followed. */
function bodyExamples(document: JsonObject, operation: Operation, type: string): JsonObject {
  return examplesByName(document, [...operation.tokens, "requestBody"], type);
}

function responseOf(document: JsonObject, operation: Operation): Json | undefined {
  const [example] = successesOf(operation).flatMap((status) =>
    Object.values(examplesByName(document, [...operation.tokens, "responses", status], "application/json")),
  );
  return isObject(example) ? example.value : undefined;
}

function hasUnion(document: JsonObject, operation: Operation): boolean {
  return successesOf(operation)
    .flatMap((status) => mediaTypesAt(document, [...operation.tokens, "responses", status]))
    .some(({ tokens }) => arrayAt(resolve(document, [...tokens, "schema"]).value, "oneOf").length > 0);
}

function examplesByName(document: JsonObject, owner: readonly string[], type: string): JsonObject {
  const examples = mediaTypesAt(document, owner)
    .filter(({ name }) => name === type)
    .flatMap((media) => examplesAt(document, media));
  return Object.fromEntries(examples.map(({ name, value }) => [name, value ?? null]));
}
