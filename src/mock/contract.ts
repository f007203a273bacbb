import { readFileSync } from "node:fs";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type JsonObject } from "../core/json.ts";
import { fromPointer, valueAt } from "../core/pointer.ts";

// `npm run check` has judged the schemas; judging them here again would slow the first answers.
const ajv = new Ajv2020({ strict: false, validateSchema: false });

/** An answer that the contract documents: a named example, or a response without a body. */
export interface DocumentedAnswer {
  code: number;
  example?: { mediaType: string; exampleKey: string };
  /** What the contract says of it in a few words. */
  summary?: string;
  /** Whether it answers a request with these parameters; absent where the contract sets no condition. */
  fits?: (parameters: JsonObject) => boolean;
}

/** What the mock knows of an operation beside what Prism knows. */
export interface MockOperation {
  id: string;
  method: string;
  /** With its placeholders, such as `/api/v1/conversations/{id}`. */
  path: string;
  /** The declared query parameters by name without brackets: schema, and the name on the wire. */
  query: Map<string, { schema: unknown; name: string }>;
  /** The schema of the JSON request body, if the operation has one. */
  body: unknown;
  bodyRequired: boolean;
  answers: DocumentedAnswer[];
  /** How its list is paged, if it is: by numbers from 1, or by opaque bookmarks. */
  paging: "numbers" | "bookmarks" | undefined;
}

/** A bundle of the contract, indexed for the mock. */
export interface MockContract {
  document: JsonObject;
  operations: Map<string, MockOperation>;
  dereference(node: unknown): JsonObject;
}

/** Reads a bundle from `generated/`. */
export function readContract(file: "openapi.json" | "openapi.string-ids.json"): MockContract {
  const document: unknown = JSON.parse(readFileSync(new URL(`../../generated/${file}`, import.meta.url), "utf8"));
  if (!isObject(document)) throw new Error(`generated/${file} is not an OpenAPI document. Run: npm run generate`);
  const dereference = dereferencer(document);
  const operations = new Map<string, MockOperation>();
  for (const [path, item] of Object.entries(child(document, "paths"))) {
    if (!isObject(item)) continue;
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || method === "parameters") continue;
      const address = { method: method.toUpperCase(), path };
      const indexed = { ...address, ...indexOperation(operation, list(item.parameters), dereference) };
      operations.set(indexed.id, indexed);
    }
  }
  return { document, operations, dereference };
}

function indexOperation(
  operation: JsonObject,
  pathParameters: unknown[],
  dereference: MockContract["dereference"],
): Omit<MockOperation, "method" | "path"> {
  const parameters = [...pathParameters, ...list(operation.parameters)].map(dereference);
  const requestBody = dereference(operation.requestBody);
  const json = child(child(requestBody, "content"), "application/json");
  const responses = child(operation, "responses");
  return {
    id: String(operation.operationId),
    query: new Map(
      parameters
        .filter(({ in: place }) => place === "query")
        .map(({ name, schema }) => [String(name).replace(/\[\]$/, ""), { schema, name: String(name) }]),
    ),
    body: json.schema,
    bodyRequired: requestBody.required === true,
    answers: Object.entries(responses).flatMap(([status, response]) =>
      documentedAnswers(Number(status), dereference(response), dereference),
    ),
    paging: pagingOf(dereference(responses["200"]), parameters, dereference),
  };
}

/** A list has pages if its answer has a `Link`; numbered ones begin with a default page. */
function pagingOf(
  answer: JsonObject,
  parameters: JsonObject[],
  dereference: MockContract["dereference"],
): MockOperation["paging"] {
  if (!Object.hasOwn(child(answer, "headers"), "Link")) return undefined;
  const page = parameters.find(({ name, in: place }) => name === "page" && place === "query");
  return dereference(page?.schema).default === undefined ? "bookmarks" : "numbers";
}

function documentedAnswers(
  code: number,
  response: JsonObject,
  dereference: MockContract["dereference"],
): DocumentedAnswer[] {
  const condition = (node: JsonObject) =>
    isObject(node["x-canvas-when"]) ? { fits: lazily(node["x-canvas-when"]) } : {};
  const summary = (node: JsonObject) => (typeof node.summary === "string" ? { summary: node.summary } : {});
  const content = Object.entries(child(response, "content"));
  if (content.length === 0) return [{ code, ...condition(response) }];
  return content.flatMap(([mediaType, media]) =>
    Object.entries(isObject(media) ? child(media, "examples") : {}).map(([exampleKey, example]) => ({
      code,
      example: { mediaType, exampleKey },
      ...condition(dereference(example)),
      ...summary(dereference(example)),
    })),
  );
}

/** Compiling all conditions would take most of the start. */
function lazily(schema: JsonObject): (parameters: JsonObject) => boolean {
  let validate: ValidateFunction | undefined;
  return (parameters) => {
    validate ??= ajv.compile(schema);
    return validate(parameters) === true;
  };
}

function dereferencer(document: JsonObject): MockContract["dereference"] {
  const dereference = (node: unknown): JsonObject => {
    if (!isObject(node)) return {};
    if (typeof node.$ref !== "string") return node;
    return dereference(valueAt(document, fromPointer(node.$ref)));
  };
  return dereference;
}

function child(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  return isObject(value) ? value : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
