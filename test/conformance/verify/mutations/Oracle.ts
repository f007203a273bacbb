import { isObject, type Json, type JsonObject, stringAt } from "../../../../src/core/json.ts";
import { mediaTypesAt, type Operation } from "../../../../src/core/operations.ts";
import { resolve } from "../../../../src/core/pointer.ts";
import { createSchemaChecker, type SchemaChecker } from "../../../support/schemaChecker.ts";

/** Judges parts of exchanges by a bundle, with Ajv alone and nothing of what is under test. */
export class Oracle {
  readonly #document: JsonObject;
  readonly #check: SchemaChecker;
  /** For what stands in headers and URLs, where all is text. */
  readonly #checkText: SchemaChecker;

  constructor(document: JsonObject) {
    this.#document = document;
    this.#check = createSchemaChecker(document);
    this.#checkText = createSchemaChecker(document, { coerceTypes: true });
  }

  /** The keywords of the contract that a response body breaks. */
  response(operation: Operation, status: number, mediaType: string | undefined, value: Json | undefined): string[] {
    return this.#broken([...operation.tokens, "responses", String(status)], mediaType, value);
  }

  /** The keywords of the contract that a JSON request body breaks. */
  request(operation: Operation, value: Json): string[] {
    return this.#broken([...operation.tokens, "requestBody"], "application/json", this.#split(operation, value));
  }

  /** The keywords that a request body breaks whose values are all text, as those of forms. */
  formOf(operation: Operation, value: Json): string[] {
    const media = operation.requestBody?.content.find(({ name }) => name === "application/json");
    return media ? this.#checkText([...media.tokens, "schema"], value).map(({ keyword }) => keyword) : ["body"];
  }

  /** Whether a response of a status has to have a header that is not there. */
  lacksHeader(operation: Operation, status: number, headers: object): boolean {
    const response = operation.responses.find((one) => one.status === String(status));
    return response?.headers.some(({ name, required }) => required && !Object.hasOwn(headers, name)) ?? false;
  }

  /** Whether a response header may not have this text; undefined stands for no header. */
  forbidsHeader(operation: Operation, status: number, name: string, text: string | undefined): boolean {
    const response = operation.responses.find((one) => one.status === String(status));
    const header = response?.headers.find((one) => one.name === name);
    if (!header) return false;
    return text === undefined ? header.required : this.#checkText([...header.tokens, "schema"], text).length > 0;
  }

  /** Whether a parameter of path or query may not have this text. */
  forbidsParameter(operation: Operation, place: "path" | "query", name: string, text: string): boolean {
    const parameter = operation.parameters.find((one) => one.name === name && one.in === place);
    if (!parameter) return true;
    const value = name.endsWith("[]") ? [text] : text;
    return this.#checkText([...parameter.tokens, "schema"], value).length > 0;
  }

  /** A body whose lists are lists, where Canvas takes their items in one text. */
  #split(operation: Operation, value: Json): Json {
    const [media] = operation.requestBody?.content ?? [];
    const schema = media && resolve(this.#document, [...media.tokens, "schema"]).value;
    const properties = isObject(schema) ? schema.properties : undefined;
    if (!isObject(properties) || !isObject(value)) return value;
    const isSplit = (key: string, item: Json) =>
      typeof item === "string" && stringAt(properties[key], "x-canvas-single-value") === "commas";
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, isSplit(key, item) ? String(item).split(",") : item]),
    );
  }

  #broken(owner: string[], mediaType: string | undefined, value: Json | undefined): string[] {
    const types = mediaTypesAt(this.#document, owner);
    if (types.length === 0 || mediaType === undefined) return types.length === 0 && value === undefined ? [] : ["body"];
    const media = types.find(({ name }) => name === mediaType);
    if (!media) return ["content"];
    return this.#check([...media.tokens, "schema"], value).map(({ keyword }) => keyword);
  }
}
