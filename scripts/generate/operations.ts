import {
  IndentationText,
  type InterfaceDeclarationStructure,
  type MethodSignatureStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  Project,
  StructureKind,
  VariableDeclarationKind,
} from "ts-morph";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { JSON_TYPE, type Operation, operationsOf, type Parameter } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import { deviationsOf } from "../shared/deviations.ts";
import { methodName, resourceName } from "../shared/methodNames.ts";
import { NOTE } from "./note.ts";

/** The extension on the object form of a list that names the parameter which asks for it. */
const SWITCH = "x-canvas-switch";

/** The hand-written types that the signatures are made of. */
const TYPES = [
  "Call",
  "CallOptions",
  "Item",
  "Operation",
  "Pages",
  "ParametersOf",
  "PathValue",
  "ResponseOf",
  "Switched",
];

/**
 * Writes the methods of the client: an interface for each tag, with a signature for each of its operations, and what each
 * method sends.
 *
 * @param document a bundle
 */
export function createOperations(document: JsonObject): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
  });
  const file = project.createSourceFile("operations.ts");
  const resources = arrayAt(document, "tags").map((tag) => {
    const name = stringAt(tag, "name") ?? "";
    const operations = operationsOf(document).filter((operation) => operation.tag === name);
    return { name, description: stringAt(tag, "description") ?? name, operations };
  });
  for (const { name, description, operations } of resources) {
    file.addInterface(createInterface(document, name, description, operations));
  }
  file.addInterface({
    name: "Resources",
    isExported: true,
    docs: ["The methods of all operations, by tag."],
    properties: resources.map(({ name }) => ({
      name: resourceName(name),
      type: resourceName(name, "pascal"),
      isReadonly: true,
    })),
  });
  file.addVariableStatement({
    isExported: true,
    docs: ["What each method sends."],
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: "OPERATIONS",
        type: "{ readonly [R in keyof Resources]: { readonly [M in keyof Resources[R]]: Operation } }",
        initializer: `{\n${resources.map((resource) => tableOf(document, resource)).join("")}}`,
      },
    ],
  });
  file.addVariableStatement({
    isExported: true,
    docs: ["The placeholders whose values can have several segments."],
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name: "GLOBS", type: "readonly string[]", initializer: JSON.stringify(globsOf(document)) }],
  });
  return NOTE + importsOf(file.getFullText()) + file.getFullText();
}

function globsOf(document: JsonObject): string[] {
  const parameters = operationsOf(document).flatMap((operation) => operation.parameters);
  return [...new Set(parameters.filter(({ isGlob }) => isGlob).map(({ name }) => name))];
}

/** What the methods of a tag send. */
function tableOf(document: JsonObject, { name, operations }: { name: string; operations: Operation[] }): string {
  const lines = operations.map((operation) => {
    const { method, path } = operation;
    const place = placeOf(operation);
    const list = listOf(document, operation);
    const parts = list ? [method, path, place ?? null, list.key ?? ""] : [method, path, ...(place ? [place] : [])];
    return `  ${methodName(operation)}: ${JSON.stringify(parts).replaceAll('",', '", ').replaceAll("null,", "undefined, ")},\n`;
  });
  return `${resourceName(name)}: {\n${lines.join("")}},\n`;
}

/** Imports what a text names of the types. */
function importsOf(text: string): string {
  const used = TYPES.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const types = `import type { ${used.join(", ")} } from "../src/client/types.ts";\n`;
  return `${types}${text.includes("operations[") ? 'import type { operations } from "./types.ts";\n' : ""}\n`;
}

function createInterface(
  document: JsonObject,
  tag: string,
  description: string,
  operations: Operation[],
): InterfaceDeclarationStructure {
  return {
    kind: StructureKind.Interface,
    name: resourceName(tag, "pascal"),
    isExported: true,
    docs: [description],
    methods: operations.map((operation) => createMethod(document, operation)),
  };
}

/** A list can be iterated; one that a parameter wraps into an object has a type parameter for that. */
function createMethod(document: JsonObject, operation: Operation): MethodSignatureStructure {
  const parameters = methodParameters(document, operation);
  const response = `ResponseOf<"${operation.id}">`;
  const list = listOf(document, operation);
  const method: MethodSignatureStructure = {
    kind: StructureKind.MethodSignature,
    name: methodName(operation),
    docs: [describe(operation)],
    parameters,
    returnType: list ? `Pages<${response}, Item<${response}>>` : `Call<${response}>`,
  };
  if (list?.switchedBy === undefined) return method;
  return {
    ...method,
    typeParameters: ["On extends true | undefined = undefined"],
    parameters: parameters.map((parameter) =>
      parameter.name === "parameters"
        ? { ...parameter, type: `Omit<${parameter.type}, "${list.switchedBy}"> & { ${list.switchedBy}?: On }` }
        : parameter,
    ),
    returnType: `Pages<Switched<${response}, On>, Item<${response}>>`,
  };
}

/** How an operation responds with a list. */
interface List {
  /** The parameter that wraps the list into an object, if one does. */
  switchedBy?: string;
  /** Where that object holds the list. */
  key?: string;
}

function listOf(document: JsonObject, { method, responses }: Operation): List | undefined {
  const media = responses.find(({ status }) => status === "200")?.content.find(({ name }) => name === JSON_TYPE);
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
  const { id, requestBody } = operation;
  const needsParameters = requestBody ? requestBody.required : queryOf(operation).some(({ required }) => required);
  const parameters = { name: "parameters", type: `ParametersOf<"${id}">`, hasQuestionToken: !needsParameters };
  return [
    ...pathParametersOf(document, operation),
    ...(placeOf(operation) ? [parameters] : []),
    { name: "options", type: "CallOptions", hasQuestionToken: true },
  ];
}

/** Where the parameters of a method are sent. A DELETE has them in its query, as a body may not arrive. */
function placeOf(operation: Operation): "body" | "query" | undefined {
  if (operation.requestBody) return operation.method === "delete" ? "query" : "body";
  return queryOf(operation).length > 0 ? "query" : undefined;
}

/** Parameters that a method's caller gives; acting as another user is an option of every call instead. */
function queryOf({ parameters }: Operation): Parameter[] {
  return parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "as_user_id");
}

function pathParametersOf(document: JsonObject, { id, path, parameters }: Operation): { name: string; type: string }[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const parameter = parameters.find((candidate) => candidate.name === name && candidate.in === "path");
    const schema = parameter && resolve(document, [...parameter.tokens, "schema"]).value;
    const isEnum = arrayAt(schema, "enum").length > 0;
    return {
      name: camelCase(name),
      type: isEnum ? `operations["${id}"]["parameters"]["path"]["${name}"]` : "PathValue",
    };
  });
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
