import {
  type ClassDeclarationStructure,
  IndentationText,
  type MethodDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  StructureKind,
} from "ts-morph";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import { deviationsOf } from "../shared/deviations.ts";
import { methodName, resourceName } from "../shared/methodNames.ts";
import { NOTE } from "./note.ts";

/** The extension on the object form of a list that names the parameter which asks for it. */
const SWITCH = "x-canvas-switch";

/** The hand-written types that the methods are made of. */
const TYPES = ["CallOptions", "Call", "Item", "Pages", "ParametersOf", "PathValue", "ResponseOf", "Runtime", "Switched"];

/**
 * Writes a class for each tag with a typed method for each of its operations, and what creates them all.
 *
 * @param document a bundle
 */
export function createOperations(document: JsonObject): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const file = project.createSourceFile("operations.ts");
  const all = operationsOf(document);
  const tags = arrayAt(document, "tags").map((tag) => ({
    name: stringAt(tag, "name") ?? "",
    description: stringAt(tag, "description"),
  }));
  for (const { name, description = name } of tags) {
    const operations = all.filter(({ tag }) => tag === name);
    file.addClass(createClass(document, name, description, operations));
  }
  const names = tags.map(({ name }) => name);
  file.addInterface({
    name: "Resources",
    isExported: true,
    docs: ["The methods of all operations, by tag."],
    properties: names.map((tag) => ({
      name: resourceName(tag),
      type: resourceName(tag, "pascal"),
      isReadonly: true,
    })),
  });
  file.addFunction({
    name: "createResources",
    isExported: true,
    docs: ["Creates the methods of all operations."],
    parameters: [{ name: "runtime", type: "Runtime" }],
    returnType: "Resources",
    statements: [
      "return {",
      ...names.map((tag) => `  ${resourceName(tag)}: new ${resourceName(tag, "pascal")}(runtime),`),
      "};",
    ],
  });
  return NOTE + importsOf(file.getFullText()) + file.getFullText();
}

/** Imports what a text names of the types. */
function importsOf(text: string): string {
  const used = TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const lines = [
    ...(used.length > 0 ? [`import type { ${used.sort().join(", ")} } from "../src/client/types.ts";`] : []),
    ...(text.includes("operations[") ? ['import type { operations } from "./types.ts";'] : []),
  ];
  return `${lines.join("\n")}\n\n`;
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

/** A list can be iterated; one that a parameter wraps into an object has a type parameter for that. */
function createMethod(document: JsonObject, operation: Operation): MethodDeclarationStructure {
  const parameters = methodParameters(document, operation);
  const method: MethodDeclarationStructure = {
    kind: StructureKind.Method,
    name: methodName(operation),
    docs: [describe(operation)],
    parameters,
  };
  const response = `ResponseOf<"${operation.id}">`;
  const list = listOf(document, operation);
  if (!list) {
    const statements = `return this.#runtime.call<"${operation.id}">({ ${requestOf(operation)} });`;
    return { ...method, returnType: `Call<${response}>`, statements };
  }
  const { switchedBy, key } = list;
  const type = `${switchedBy === undefined ? response : `Switched<${response}, On>`}, Item<${response}>`;
  const request = [requestOf(operation), ...(key === undefined ? [] : [`key: "${key}"`])].join(", ");
  return {
    ...method,
    ...(switchedBy === undefined ? {} : { typeParameters: ["On extends true | undefined = undefined"] }),
    parameters: parameters.map((parameter) =>
      switchedBy !== undefined && parameter.name === "parameters"
        ? { ...parameter, type: `Omit<${parameter.type}, "${switchedBy}"> & { ${switchedBy}?: On }` }
        : parameter,
    ),
    returnType: `Pages<${type}>`,
    statements: `return this.#runtime.list<${type}>({ ${request} });`,
  };
}

/** How an operation responds with a list. */
interface List {
  /** The parameter that wraps the list into an object, if one does. */
  switchedBy?: string;
  /** Where that object holds the list. */
  key?: string;
}

function listOf(document: JsonObject, { method, tokens }: Operation): List | undefined {
  const media = mediaTypesAt(document, [...tokens, "responses", "200"]).find(({ name }) => name === "application/json");
  const schema = resolve(document, [...(media?.tokens ?? []), "schema"]);
  if (method !== "get" || !isObject(schema.value)) return undefined;
  if (schema.value.type === "array") return {};
  const branches = arrayAt(schema.value, "oneOf");
  const at = branches.findIndex((branch) => stringAt(branch, SWITCH) !== undefined);
  const switchedBy = stringAt(branches[at], SWITCH);
  if (switchedBy === undefined) return undefined;
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

/** What a method passes on to the runtime. */
function requestOf(operation: Operation): string {
  const { method, path } = operation;
  const values = placeholdersOf(operation).map((name) => (name === camelCase(name) ? name : `${name}: ${camelCase(name)}`));
  return [
    `method: "${method}", path: "${path}"`,
    ...(values.length > 0 ? [`values: { ${values.join(", ")} }`] : []),
    ...(takesParameters(operation) ? [`${hasBody(operation) ? "body" : "query"}: parameters`] : []),
    "options",
  ].join(", ");
}

/** Whether a method's parameters are sent as a body. A DELETE has them in its query: a body may not arrive. */
function hasBody({ object, method }: Operation): boolean {
  return object.requestBody !== undefined && method !== "delete";
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
