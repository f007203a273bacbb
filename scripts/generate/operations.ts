import {
  type ClassDeclarationStructure,
  IndentationText,
  type MethodDeclarationStructure,
  Project,
  StructureKind,
} from "ts-morph";
import { deviationsOf } from "../shared/deviations.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../shared/json.ts";
import { methodName, resourceName } from "../shared/methodNames.ts";
import { type Operation, operationsOf } from "../shared/operations.ts";
import { resolve } from "../shared/pointer.ts";

const NOTE = "// Generated from openapi/ by `npm run generate`. Do not edit.\n\n";

/** What the generated classes need from the runtime, and the types that turn an operation into a method. */
const PREAMBLE = `
type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : unknown;
type Unbracketed<T> = { [K in keyof T as K extends \`\${infer Name}[]\` ? Name : K]: T[K] };

/** The parameters of an operation but for its path's: query or body, without brackets. */
export type Parameters<Id extends keyof operations> = unknown extends Body<operations[Id]>
  ? Omit<Unbracketed<Query<operations[Id]>>, "as_user_id">
  : Body<operations[Id]>;

type Success = 200 | 201 | 202 | 204;
type Content<R> = R extends { content: { "application/json": infer B } } ? B : undefined;

/** What an operation answers with when it succeeds. */
export type Answer<Id extends keyof operations> = {
  [S in keyof operations[Id]["responses"] & Success]: Content<operations[Id]["responses"][S]>;
}[keyof operations[Id]["responses"] & Success];

/** A value for a placeholder of a path. */
export type PathValue = string | number;

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** Carries a call out. The client's runtime implements it. */
export type Call = <Id extends keyof operations>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  values: readonly PathValue[],
  parameters?: object,
  options?: CallOptions,
) => Promise<Answer<Id>>;
`;

/**
 * Writes a class for each tag with a typed method for each of its operations.
 *
 * @param document a bundle
 */
export function createOperations(document: JsonObject): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const file = project.createSourceFile("operations.ts", `import type { operations } from "./types.ts";\n${PREAMBLE}`);
  for (const tag of arrayAt(document, "tags")) {
    const name = stringAt(tag, "name") ?? "";
    const operations = operationsOf(document).filter((operation) => operation.tag === name);
    file.addClass(createClass(document, name, stringAt(tag, "description") ?? name, operations));
  }
  return NOTE + file.getFullText();
}

function createClass(
  document: JsonObject,
  tag: string,
  description: string,
  operations: Operation[],
): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: resourceName(tag, "pascal"),
    isExported: true,
    docs: [description],
    properties: [{ name: "#call", type: "Call", isReadonly: true }],
    ctors: [{ parameters: [{ name: "call", type: "Call" }], statements: "this.#call = call;" }],
    methods: operations.map((operation) => createMethod(document, operation)),
  };
}

function createMethod(document: JsonObject, operation: Operation): MethodDeclarationStructure {
  const { id, method, path } = operation;
  const values = pathParametersOf(operation);
  const takesParameters = operation.object.requestBody !== undefined || queryParametersOf(operation).length > 0;
  const optional = !needsParameters(document, operation);
  const names = [...values.map(({ name }) => name)];
  const last = takesParameters ? "parameters, options" : "undefined, options";
  return {
    kind: StructureKind.Method,
    name: methodName(operation),
    docs: [describe(operation)],
    parameters: [
      ...values,
      ...(takesParameters ? [{ name: "parameters", type: `Parameters<"${id}">`, hasQuestionToken: optional }] : []),
      { name: "options", type: "CallOptions", hasQuestionToken: true },
    ],
    returnType: `Promise<Answer<"${id}">>`,
    statements: `return this.#call<"${id}">("${method.toUpperCase()}", "${path}", [${names.join(", ")}], ${last});`,
  };
}

function pathParametersOf({ path }: Operation): { name: string; type: string }[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({ name: camelCase(name), type: "PathValue" }));
}

/** Parameters that a method's caller gives; acting as another user is an option of every call instead. */
function queryParametersOf({ parameters }: Operation): Json[] {
  return parameters.flatMap(({ value }) =>
    stringAt(value, "in") === "query" && stringAt(value, "name") !== "as_user_id" && value ? [value] : [],
  );
}

function needsParameters(document: JsonObject, operation: Operation): boolean {
  const body = resolve(document, [...operation.tokens, "requestBody"]).value;
  if (isObject(body)) return body.required === true;
  return queryParametersOf(operation).some((parameter) => isObject(parameter) && parameter.required === true);
}

/** The doc comment of a method: what the contract says of the operation. */
function describe({ object, method, path }: Operation): string {
  const scopes = arrayAt(object, "security").flatMap((requirement) => arrayAt(requirement, "oauth2"));
  const deviations = deviationsOf(object).map(({ id, actual }) => `Differs from Canvas' pages (${id}): ${actual}`);
  return [
    stringAt(object, "summary"),
    stringAt(object, "description"),
    ...deviations,
    `\`${method.toUpperCase()} ${path}\`, scope \`${scopes.join(", ")}\``,
    stringAt(objectAt(object, "externalDocs"), "url"),
    object.deprecated === true ? "@deprecated" : undefined,
  ]
    .filter((part) => part !== undefined)
    .join("\n\n")
    .replaceAll("*/", "*\\/");
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
