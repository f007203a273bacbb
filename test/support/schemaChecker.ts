import type { ErrorObject, Options, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json, JsonObject } from "../../src/core/json.ts";
import { type Tokens, toPointer } from "../../src/core/pointer.ts";

/** Holds a value against the schema at a place of a bundle; says what is wrong with it. */
export type SchemaChecker = (schema: Tokens, value: Json | undefined) => ErrorObject[];

/** A checker that knows the bundle, and nothing of what is under test. */
export function createSchemaChecker(document: JsonObject, options: Options = {}): SchemaChecker {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, ...options });
  addFormats.default(ajv);
  ajv.addSchema(document, "contract");
  const compiled = new Map<string, ValidateFunction>();
  return (schema, value) => {
    const $ref = encodeURI(`contract#${toPointer(schema)}`);
    // Within an object, as types are only coerced inside of something.
    const validate = compiled.get($ref) ?? ajv.compile({ required: ["value"], properties: { value: { $ref } } });
    compiled.set($ref, validate);
    validate({ value });
    return (validate.errors ?? []).map((error) => ({
      ...error,
      instancePath: error.instancePath.slice("/value".length),
    }));
  };
}
