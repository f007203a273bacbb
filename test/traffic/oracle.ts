import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../../scripts/shared/json.ts";
import { mediaTypesAt, type Operation } from "../../scripts/shared/operations.ts";
import { toPointer } from "../../scripts/shared/pointer.ts";

/** Judges bodies by a bundle, without anything of what is under test. */
export class Oracle {
  readonly #document: JsonObject;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#document = document;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, "contract");
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
    const $ref = encodeURI(`contract#${toPointer([...media.tokens, "schema"])}`);
    const validate = this.#compiled.get($ref) ?? this.#ajv.compile({ $ref });
    this.#compiled.set($ref, validate);
    validate(value);
    return (validate.errors ?? []).map(({ keyword }) => keyword);
  }
}
