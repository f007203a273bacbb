import type { HeaderRule, OperationRule, ParameterRule, ResponseRule } from "../../src/core/checker/rules.ts";
import { type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { type DocumentedResponse, JSON_TYPE, type Operation, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, type Tokens, valueAt } from "../../src/core/pointer.ts";
import { NOTE } from "./note.ts";
import { Shapes } from "./shapes.ts";

/** A schema that a part of a request or a response has to fit, under the name of its validator. */
export interface NamedSchema {
  validator: string;
  /** Where it stands in the bundle. */
  tokens: Tokens;
}

/** Writes the contract as the checker reads it: the index of the validators and the shapes of what they check. */
export function createRules(document: JsonObject): string {
  const shapes = new Shapes(document);
  const operations = operationsOf(document);
  const rules = operations.map((operation) => operationRule(document, operation, shapes));
  const responses = operations.flatMap((operation) =>
    operation.responses.map((response) => [
      responseName(operation, response),
      responseRule(document, operation, response, shapes),
    ]),
  );
  return `${NOTE}import type { OperationRule, ResponseRule, Shape } from "../src/core/checker/rules.ts";

export const operations: readonly OperationRule[] = ${literal(rules)};

export const responses: Readonly<Record<string, ResponseRule>> = ${literal(Object.fromEntries(responses))};

export const shapes: Readonly<Record<string, Shape>> = ${literal(shapes.all())};
`;
}

/** All schemas that need a validator; what several operations share comes several times. */
export function namedSchemas(document: JsonObject): NamedSchema[] {
  return operationsOf(document).flatMap((operation) => [
    ...operation.parameters.map((parameter) => schemaOf(document, [operation.id, parameter.in], parameter)),
    ...jsonBody(operation).map((media) => bodySchema(document, operation, media)),
    ...operation.responses.flatMap((response) =>
      [...response.headers, ...response.content].map((part) => schemaOf(document, ownerOf(operation, response), part)),
    ),
  ]);
}

function operationRule(document: JsonObject, operation: Operation, shapes: Shapes): OperationRule {
  const { id, tag, method, path, aliases, parameters, requestBody, responses } = operation;
  const glob = parameters.find(({ isGlob }) => isGlob)?.name;
  const parametersIn = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter): [string, ParameterRule] => {
          const { validator, tokens } = schemaOf(document, [id, place], parameter);
          const { name, required } = parameter;
          return [parameter.key, { name, required, validator, shape: shapes.add(tokens) }];
        }),
    );
  const [body] = jsonBody(operation).map((media) => {
    const { validator, tokens } = bodySchema(document, operation, media);
    return { required: requestBody?.required === true, validator, shape: shapes.add(tokens) };
  });
  return {
    id,
    tag,
    method: method.toUpperCase(),
    path,
    ...(aliases.length > 0 ? { aliases: aliases.map((one) => ({ ...one, method: one.method.toUpperCase() })) } : {}),
    ...(glob === undefined ? {} : { glob }),
    pathParameters: parametersIn("path"),
    query: parametersIn("query"),
    ...(body ? { body } : {}),
    responses: Object.fromEntries(responses.map((response) => [response.status, responseName(operation, response)])),
  };
}

function responseRule(
  document: JsonObject,
  operation: Operation,
  response: DocumentedResponse,
  shapes: Shapes,
): ResponseRule {
  const owner = ownerOf(operation, response);
  const headers = response.headers.map((header): [string, HeaderRule] => {
    const { validator, tokens } = schemaOf(document, owner, header);
    const type = stringAt(valueAt(document, tokens), "type");
    return [header.name, { required: header.required, isNumber: type === "number" || type === "integer", validator }];
  });
  const content = response.content.map((media) => {
    const { validator, tokens } = schemaOf(document, owner, media);
    return [media.name, { validator, shape: shapes.add(tokens) }] as const;
  });
  return {
    ...(objectAt({ response: response.value ?? null }, "response")["x-canvas-for-invalid-request"] === true
      ? { isForInvalidRequest: true }
      : {}),
    ...(response.canBeEmpty ? { canBeEmpty: true } : {}),
    headers: Object.fromEntries(headers),
    content: Object.fromEntries(content),
  };
}

function jsonBody({ requestBody }: Operation) {
  return requestBody?.content.filter(({ name }) => name === JSON_TYPE) ?? [];
}

/** A parameter, header or media type, which has a schema. */
interface Part {
  name: string;
  tokens: Tokens;
}

/** The schema of a part, named by the part's owner and the part, or by what several operations share. */
function schemaOf(document: JsonObject, owner: Tokens, { name, tokens }: Part): NamedSchema {
  return nameSchema(document, [...tokens, "schema"], sharedName(tokens) ?? [...owner, name]);
}

/** The same for all operations that share a response. */
function responseName(operation: Operation, response: DocumentedResponse): string {
  return identifier(ownerOf(operation, response));
}

function ownerOf({ id }: Operation, { tokens, status }: DocumentedResponse): Tokens {
  return sharedName(tokens) ?? [id, status];
}

/** What a component is called, of whatever kind it is; undefined for what belongs to one operation. */
function sharedName(tokens: Tokens): Tokens | undefined {
  return tokens[0] === "components" ? tokens.slice(1) : undefined;
}

function bodySchema(document: JsonObject, { id }: Operation, { tokens }: Part): NamedSchema {
  return nameSchema(document, [...tokens, "schema"], [id, "body"]);
}

/** A schema that is only a reference goes by the name of what it refers to. */
function nameSchema(document: JsonObject, tokens: Tokens, words: Tokens): NamedSchema {
  const ref = stringAt(valueAt(document, tokens), "$ref");
  if (ref === undefined) return { validator: identifier(words), tokens };
  return { validator: schemaName(fromPointer(ref)), tokens: fromPointer(ref) };
}

/** The name of the validator of a schema below `components/schemas`. */
export function schemaName(tokens: Tokens): string {
  return identifier(tokens.slice(2));
}

function identifier(words: Tokens): string {
  return words.join("_").replace(/\W/g, "_");
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
