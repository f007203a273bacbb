import {
  type ClassDeclarationStructure,
  IndentationText,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  StructureKind,
} from "ts-morph";
import { deviationsOf } from "../shared/deviations.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../shared/json.ts";
import { methodName, resourceName } from "../shared/methodNames.ts";
import { type Operation, operationsOf } from "../shared/operations.ts";
import { resolve } from "../shared/pointer.ts";
import { NOTE } from "./note.ts";

/** What the generated classes need from the runtime, and the types that turn an operation into a method. */
const PREAMBLE = `
type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : unknown;
type Unbracketed<T> = { [K in keyof T as K extends \`\${infer Name}[]\` ? Name : K]: T[K] };

/** The parameters of an operation but for its path's: query or body, without brackets. */
export type ParametersOf<Id extends keyof operations> = unknown extends Body<operations[Id]>
  ? Omit<Unbracketed<Query<operations[Id]>>, "as_user_id">
  : Body<operations[Id]>;

/** What an answer tells beside its data. */
export interface AnswerInfo {
  readonly headers: Headers;
  /** The URL that was asked. */
  readonly url: string;
  /** What the request took from the quota (\`X-Request-Cost\`). */
  readonly requestCost: number | undefined;
  /** What is left of the quota (\`X-Rate-Limit-Remaining\`). */
  readonly rateLimitRemaining: number | undefined;
  /** The server's name for the request, to quote to its administrators. */
  readonly requestId: string | undefined;
}

type Success = 200 | 201 | 202 | 204;
type Content<R> = R extends { content: { "application/json": infer B } } ? B : undefined;
type Batch<R> = R extends { headers: { "X-Conversation-Batch-Id": string } } ? { readonly batchId: string } : unknown;

/** The answers of an operation that succeeds; \`status\` tells them apart. */
export type Answer<Id extends keyof operations> = {
  [S in keyof operations[Id]["responses"] & Success]: AnswerInfo &
    Batch<operations[Id]["responses"][S]> & {
      readonly status: S;
      readonly data: Content<operations[Id]["responses"][S]>;
    };
}[keyof operations[Id]["responses"] & Success];

type AnyAnswer = AnswerInfo & { readonly status: number; readonly data: unknown };
type Listed<A extends AnyAnswer> = Omit<A, "data"> & { readonly data: Extract<A["data"], readonly unknown[]> };
type Wrapped<A extends AnyAnswer> = Omit<A, "data"> & { readonly data: Exclude<A["data"], readonly unknown[]> };
type Item<A extends AnyAnswer> = Extract<A["data"], readonly unknown[]>[number];

/** A call on its way: await it for the data, or \`withResponse()\` for status, headers and quota too. */
export interface Reply<A extends { readonly data: unknown }> extends Promise<A["data"]> {
  withResponse(): Promise<A>;
}

/** A list on its way: await it for the first page, or iterate over the items of all pages. */
export interface Pages<A extends { readonly data: unknown }, I> extends Reply<A>, AsyncIterable<I> {
  /** Page by page. */
  pages(): AsyncIterable<Awaited<A["data"]>>;
  /** The items of all pages, or the first \`limit\` of them. */
  all(options?: { limit?: number }): Promise<I[]>;
}

/** A value for a placeholder of a path. */
export type PathValue = string | number;

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
  /** Headers to add. */
  headers?: Record<string, string> | undefined;
  /** Acts as this user, if the caller may become users. */
  asUserId?: PathValue | undefined;
  /** Milliseconds after which the call fails, repetitions included. */
  timeout?: number | undefined;
}

/** Carries calls out. */
export interface Runtime {
  call<Id extends keyof operations>(
    method: "get" | "post" | "put" | "delete",
    path: string,
    values: readonly PathValue[],
    parameters?: object,
    options?: CallOptions,
  ): Reply<Answer<Id>>;
  /** \`key\` names the items where the answer is an object around them. */
  list<A extends AnyAnswer, I>(
    path: string,
    values: readonly PathValue[],
    parameters?: object,
    options?: CallOptions,
    key?: string,
  ): Pages<A, I>;
}
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
    properties: [{ name: "#runtime", type: "Runtime", isReadonly: true }],
    ctors: [{ parameters: [{ name: "runtime", type: "Runtime" }], statements: "this.#runtime = runtime;" }],
    methods: operations.map((operation) => createMethod(document, operation)),
  };
}

function createMethod(document: JsonObject, operation: Operation): MethodDeclarationStructure {
  const list = listOf(document, operation);
  const method = list ? listMethod(document, operation, list) : callMethod(document, operation);
  return { kind: StructureKind.Method, name: methodName(operation), ...method };
}

type Method = Omit<MethodDeclarationStructure, "kind" | "name">;

function callMethod(document: JsonObject, operation: Operation): Method {
  const { id, method, path } = operation;
  return {
    docs: [describe(operation)],
    parameters: methodParameters(document, operation),
    returnType: `Reply<Answer<"${id}">>`,
    statements: `return this.#runtime.call<"${id}">("${method}", "${path}", ${passedOn(operation)});`,
  };
}

/** A list can be iterated; one that a parameter wraps into an object has an overload for that. */
function listMethod(document: JsonObject, operation: Operation, { switchedBy, key }: List): Method {
  const { id, path } = operation;
  const answer = `Answer<"${id}">`;
  const parameters = methodParameters(document, operation);
  const call = (type: string) => `this.#runtime.list<${type}, Item<${answer}>>("${path}", ${passedOn(operation)}`;
  if (!switchedBy) {
    const returnType = `Pages<${answer}, Item<${answer}>>`;
    return { docs: [describe(operation)], parameters, returnType, statements: `return ${call(answer)});` };
  }
  const overload = (flag: string, type: string, isRequired: boolean) => ({
    docs: [describe(operation)],
    parameters: parameters.map((parameter) =>
      parameter.name === "parameters"
        ? { ...parameter, type: `${parameter.type} & { ${flag} }`, hasQuestionToken: !isRequired }
        : parameter,
    ),
    returnType: `Pages<${type}<${answer}>, Item<${answer}>>`,
  });
  return {
    overloads: [
      overload(`${switchedBy}: true`, "Wrapped", true),
      overload(`${switchedBy}?: undefined`, "Listed", false),
    ],
    parameters,
    returnType: `Pages<${answer}, Item<${answer}>>`,
    statements: `return ${call(answer)}, "${key}");`,
  };
}

/** How an operation answers with a list. */
interface List {
  /** The parameter that wraps the list into an object, if one does. */
  switchedBy?: string;
  /** Where that object holds the list. */
  key?: string;
}

function listOf(document: JsonObject, { method, tokens }: Operation): List | undefined {
  const media = resolve(document, [...tokens, "responses", "200", "content", "application/json"]);
  const schema = resolve(document, [...media.tokens, "schema"]);
  if (method !== "get" || !isObject(schema.value)) return undefined;
  if (schema.value.type === "array") return {};
  const branches = arrayAt(schema.value, "oneOf");
  const at = branches.findIndex((branch) => isObject(branch) && isObject(branch["x-canvas-when"]));
  const [switchedBy] = arrayAt(objectAt(branches[at], "x-canvas-when"), "required");
  if (typeof switchedBy !== "string") return undefined;
  const list = branches.find((branch) => isObject(branch) && branch.type === "array");
  const properties = objectAt(resolve(document, [...schema.tokens, "oneOf", String(at)]).value, "properties");
  const items = JSON.stringify(objectAt(list, "items"));
  const key = Object.keys(properties).find(
    (name) => JSON.stringify(objectAt(objectAt(properties, name), "items")) === items,
  );
  return { switchedBy, ...(key === undefined ? {} : { key }) };
}

function methodParameters(document: JsonObject, operation: Operation): OptionalKind<ParameterDeclarationStructure>[] {
  const type = `ParametersOf<"${operation.id}">`;
  return [
    ...pathParametersOf(document, operation),
    ...(takesParameters(operation)
      ? [{ name: "parameters", type, hasQuestionToken: !needsParameters(document, operation) }]
      : []),
    { name: "options", type: "CallOptions", hasQuestionToken: true },
  ];
}

/** The arguments behind the path of a call to the runtime. */
function passedOn(operation: Operation): string {
  const values = placeholdersOf(operation).map(camelCase).join(", ");
  return `[${values}], ${takesParameters(operation) ? "parameters" : "undefined"}, options`;
}

function takesParameters(operation: Operation): boolean {
  return operation.object.requestBody !== undefined || queryParametersOf(operation).length > 0;
}

function placeholdersOf({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function pathParametersOf(document: JsonObject, operation: Operation): { name: string; type: string }[] {
  return placeholdersOf(operation).map((name) => {
    const parameter = operation.parameters.find(
      ({ value }) => stringAt(value, "name") === name && stringAt(value, "in") === "path",
    );
    const schema = parameter && resolve(document, [...parameter.tokens, "schema"]).value;
    const isEnum = arrayAt(schema, "enum").length > 0;
    return {
      name: camelCase(name),
      type: isEnum ? `operations["${operation.id}"]["parameters"]["path"]["${name}"]` : "PathValue",
    };
  });
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
