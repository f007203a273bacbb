import type { Json, JsonObject } from "../../../src/core/json.ts";
import { mediaTypesAt, type Operation } from "../../../src/core/operations.ts";
import { createSchemaChecker, type SchemaChecker } from "../../support/schemaChecker.ts";

/** Judges bodies by a bundle, without anything of what is under test. */
export class Oracle {
  readonly #document: JsonObject;
  readonly #check: SchemaChecker;

  constructor(document: JsonObject) {
    this.#document = document;
    this.#check = createSchemaChecker(document);
  }

  /** The keywords of the contract that an answer breaks. */
  answer(operation: Operation, status: number, mediaType: string | undefined, value: Json | undefined): string[] {
    return this.#broken([...operation.tokens, "responses", String(status)], mediaType, value);
  }

  /** The keywords of the contract that a JSON request body breaks. */
  request(operation: Operation, value: Json): string[] {
    return this.#broken([...operation.tokens, "requestBody"], "application/json", value);
  }

  #broken(owner: string[], mediaType: string | undefined, value: Json | undefined): string[] {
    const types = mediaTypesAt(this.#document, owner);
    if (types.length === 0 || mediaType === undefined) return types.length === 0 && value === undefined ? [] : ["body"];
    const media = types.find(({ name }) => name === mediaType);
    if (!media) return ["content"];
    return this.#check([...media.tokens, "schema"], value).map(({ keyword }) => keyword);
  }
}
