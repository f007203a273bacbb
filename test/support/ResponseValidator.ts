import type { JsonObject } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { createSchemaChecker, type SchemaChecker } from "./schemaChecker.ts";

/** Validates responses against a bundle, with Ajv alone and nothing of what is under test. */
export class ResponseValidator {
  readonly #document: JsonObject;
  readonly #check: SchemaChecker;
  readonly operations: Map<string, Operation>;

  constructor(document: JsonObject) {
    this.#document = document;
    this.operations = new Map(operationsOf(document).map((operation) => [operation.id, operation]));
    this.#check = createSchemaChecker(document);
  }

  /** What is wrong with a response of the operation; empty if nothing is. */
  problems(operationId: string, status: number, contentType: string, body: string): string[] {
    const operation = this.operations.get(operationId);
    if (!operation) return [`no operation ${operationId}`];
    const owner = [...operation.tokens, "responses", String(status)];
    const types = mediaTypesAt(this.#document, owner);
    if (types.length === 0) return body === "" ? [] : [`${operationId} documents no body for ${status}`];
    const media = types.find(({ name }) => name === contentType.split(";")[0]);
    if (!media) return [`${operationId} documents no ${contentType} for ${status}`];
    const value = media.name === "application/json" ? JSON.parse(body) : body;
    return this.#check([...media.tokens, "schema"], value).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
  }
}
