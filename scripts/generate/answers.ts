import { isObject, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, valueAt } from "../../src/core/pointer.ts";
import { NOTE } from "./note.ts";

/** A schema that something in an answer has to fit, under the name of its validator. */
interface NamedSchema {
  validator: string;
  /** Where it stands in the bundle. */
  tokens: Tokens;
}

interface Header extends NamedSchema {
  name: string;
  required: boolean;
  isNumber: boolean;
}

interface Answer {
  status: string;
  /** The same for all operations that share it. */
  name: string;
  headers: Header[];
  content: (NamedSchema & { mediaType: string })[];
}

const PREAMBLE = `/** What the contract says of a header. */
export interface HeaderRule {
  readonly required: boolean;
  /** Whether its text stands for a number. */
  readonly isNumber: boolean;
  /** The name of its value's validator. */
  readonly validator: string;
}

/** What the contract says of an operation's answers with one status. */
export interface AnswerRule {
  readonly headers: Readonly<Record<string, HeaderRule>>;
  /** The names of the bodies' validators by media type; empty if the answer has no body. */
  readonly content: Readonly<Record<string, string>>;
}

export interface OperationRule {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The names of its answers by status. */
  readonly answers: Readonly<Record<string, string>>;
}
`;

/**
 * Writes what the answers of each operation have to be: the index of the validators.
 *
 * @param document a bundle
 */
export function createAnswers(document: JsonObject): string {
  const literal = (value: unknown) => JSON.stringify(value, null, 2);
  const operations = operationsOf(document)
    .sort((a, b) => placeholderCount(a) - placeholderCount(b))
    .map((operation) => ({
      id: operation.id,
      method: operation.method.toUpperCase(),
      path: operation.path,
      answers: Object.fromEntries(answersOf(document, operation).map(({ status, name }) => [status, name])),
    }));
  const answers = allAnswers(document).map((answer) => [answer.name, ruleOf(answer)]);
  return `${NOTE}${PREAMBLE}
/** Paths with fewer placeholders come first: of all that fit a URL, the first is meant. */
export const operations: readonly OperationRule[] = ${literal(operations)};

export const answers: Readonly<Record<string, AnswerRule>> = ${literal(Object.fromEntries(answers))};
`;
}

/** The schemas that the answers of a bundle have to fit; what several share comes several times. */
export function answerSchemas(document: JsonObject): NamedSchema[] {
  return allAnswers(document).flatMap(({ headers, content }) => [...headers, ...content]);
}

function allAnswers(document: JsonObject): Answer[] {
  return operationsOf(document).flatMap((operation) => answersOf(document, operation));
}

function ruleOf({ headers, content }: Answer) {
  return {
    headers: Object.fromEntries(headers.map(({ name, tokens, ...rule }) => [name, rule])),
    content: Object.fromEntries(content.map(({ mediaType, validator }) => [mediaType, validator])),
  };
}

function answersOf(document: JsonObject, operation: Operation): Answer[] {
  return Object.keys(objectAt(operation.object, "responses")).map((status) => {
    const { value, tokens } = resolve(document, [...operation.tokens, "responses", status]);
    const owner = sharedName(tokens) ?? [operation.id, status];
    return {
      status,
      name: identifier(owner),
      headers: Object.keys(objectAt(value, "headers")).map((name) => {
        const header = resolve(document, [...tokens, "headers", name]);
        const schema = nameSchema(
          document,
          [...header.tokens, "schema"],
          sharedName(header.tokens) ?? [...owner, name],
        );
        const type = stringAt(valueAt(document, schema.tokens), "type");
        const required = isObject(header.value) && header.value.required === true;
        return { ...schema, name, required, isNumber: type === "number" || type === "integer" };
      }),
      content: mediaTypesAt(document, tokens).map(({ name, tokens: media }) => ({
        ...nameSchema(document, [...media, "schema"], [...owner, name]),
        mediaType: name,
      })),
    };
  });
}

/** What a component is called, of whatever kind it is; undefined for what belongs to one operation. */
function sharedName(tokens: Tokens): Tokens | undefined {
  return tokens[0] === "components" ? tokens.slice(1) : undefined;
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

function placeholderCount({ path }: Operation): number {
  return path.split("{").length;
}
