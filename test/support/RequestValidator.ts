import type { ErrorObject } from "ajv";
import { isObject, type JsonObject, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation } from "../../src/core/operations.ts";
import { createSchemaChecker, type SchemaChecker } from "./schemaChecker.ts";

/** A request, taken apart. */
export interface SentRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

/** Reads a request to its end. */
export async function readRequest(request: Request): Promise<SentRequest> {
  const { method, url, headers } = request;
  return { method, url: new URL(url), headers, body: await request.clone().text() };
}

/** Validates requests against a bundle, with our own validator and neither the mock's nor the client's knowledge. */
export class RequestValidator {
  readonly #document: JsonObject;
  readonly #body: SchemaChecker;
  /** What stands in a URL is text, whatever it means. */
  readonly #text: SchemaChecker;

  constructor(document: JsonObject) {
    this.#document = document;
    this.#body = createSchemaChecker(document);
    this.#text = createSchemaChecker(document, { coerceTypes: true });
  }

  /** What is wrong with a request for the operation; empty if nothing is. */
  problems(operation: Operation, request: SentRequest): string[] {
    return [
      ...(request.method === operation.method.toUpperCase() ? [] : [`method ${request.method}`]),
      ...this.#pathProblems(operation, request.url),
      ...this.#queryProblems(operation, request.url),
      ...this.bodyProblems(operation, request.headers.get("content-type"), request.body),
    ];
  }

  /** What is wrong with a body for the operation, or with its absence. */
  bodyProblems(operation: Operation, contentType: string | null, body: string): string[] {
    const media = mediaTypesAt(this.#document, [...operation.tokens, "requestBody"]);
    const isRequired = isObject(operation.object.requestBody) && operation.object.requestBody.required === true;
    if (body === "")
      return isRequired ? ["body missing"] : contentType === null ? [] : [`${contentType} without a body`];
    const fitting = media.find(({ name }) => name === contentType?.split(";")[0]);
    if (fitting?.name !== "application/json") return [`body of type ${contentType}`];
    return describe(this.#body([...fitting.tokens, "schema"], JSON.parse(body)), "body");
  }

  #pathProblems(operation: Operation, url: URL): string[] {
    const expected = operation.path.split("/");
    const actual = url.pathname.split("/");
    if (actual.length !== expected.length) return [`path ${url.pathname}`];
    return expected.flatMap((segment, index) => {
      const text = actual[index] ?? "";
      const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
      if (name === undefined) return text === segment ? [] : [`path ${url.pathname}`];
      return this.#parameterProblems(operation, "path", name, [decodeURIComponent(text)]);
    });
  }

  #queryProblems(operation: Operation, { searchParams }: URL): string[] {
    return [...new Set(searchParams.keys())].flatMap((name) =>
      this.#parameterProblems(operation, "query", name, searchParams.getAll(name)),
    );
  }

  #parameterProblems(operation: Operation, place: "path" | "query", name: string, texts: string[]): string[] {
    const parameter = operation.parameters.find(
      ({ value }) => stringAt(value, "name") === name && stringAt(value, "in") === place,
    );
    if (!parameter) return [`${place} ${name} is not in the contract`];
    const isList = name.endsWith("[]");
    if (!isList && texts.length > 1) return [`${place} ${name} stands ${texts.length} times`];
    return describe(this.#text([...parameter.tokens, "schema"], isList ? texts : (texts[0] ?? "")), `${place} ${name}`);
  }
}

function describe(errors: ErrorObject[], label: string): string[] {
  return errors.map(({ instancePath, message }) => `${label}${instancePath} ${message}`);
}
