import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject, type JsonObject, objectAt } from "../../src/core/json.ts";
import { walk } from "../../src/core/pointer.ts";
import { isIdRef } from "../shared/idSchema.ts";
import { NOTE } from "./note.ts";

/** Marks the ids of requests, for which JSON Schema has no type. */
const BIGINT = "bigint";

const { StringKeyword, NumberKeyword, BigIntKeyword } = ts.SyntaxKind;
const INTEGER_INPUT = ts.factory.createUnionTypeNode(
  ([StringKeyword, NumberKeyword, BigIntKeyword] as const).map((kind) => ts.factory.createKeywordTypeNode(kind)),
);

/**
 * Writes the types of the contract with openapi-typescript.
 *
 * @param document the bundle with string ids: ids above 2^53 have no exact number
 */
export async function createTypes(document: JsonObject): Promise<string> {
  const input = JSON.stringify(withLenientRequestIds(document));
  const nodes = await openapiTS(input, {
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: ({ format }) => (format === BIGINT ? INTEGER_INPUT : undefined),
  });
  return NOTE + astToString(nodes);
}

/** The server takes ids in requests as numbers too; only responses need them as strings. */
function withLenientRequestIds(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  const components = objectAt(result, "components");
  const schemas = objectAt(components, "schemas");
  const bodies = Object.keys(schemas).filter((name) => /(Body|Form)$/.test(name));
  const requests = [
    objectAt(result, "paths"),
    objectAt(components, "parameters"),
    ...bodies.map((name) => objectAt(schemas, name)),
  ];
  for (const request of requests) {
    walk(request, (object) => {
      if (isIdRef(object.$ref)) object.$ref = `${object.$ref}Input`;
    });
  }
  const id = schemas.Id;
  if (isObject(id))
    schemas.IdInput = {
      description: "An id in a request: a string of digits, a number below 2^53, or a bigint.",
      format: BIGINT,
    };
  return result;
}
