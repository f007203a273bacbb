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
import { PREAMBLE } from "./operationsPreamble.ts";

/** Says which boolean parameter makes a response of a branch: the one that wraps a list into an object. */
const SWITCH = "x-canvas-switch";

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
