import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isObject, type JsonObject, objectAt, stringAt } from "../core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../core/operations.ts";
import { fromPointer, toPointer, valueAt } from "../core/pointer.ts";

// All that the mock knows of the contract comes from here. It reads the bundle of string ids: its examples have all digits.
const BUNDLE = "../../generated/openapi.string-ids.json";

/** A response that the contract documents: a named example, or a response without a body. */
export interface DocumentedResponse {
  status: number;
  /** Undefined without a body. */
  example: { mediaType: string; name: string; value: unknown } | undefined;
  /** What the contract says of it in a few words. */
  summary: string | undefined;
}

/** What the mock knows of an operation beside what Prism knows. */
export interface MockOperation {
  id: string;
  /** In upper case. */
  method: string;
  /** With its placeholders, such as `/api/v1/conversations/{id}`. */
  path: string;
  /** The declared query parameters by name without brackets: schema, and the name on the wire. */
  query: Map<string, { schema: unknown; name: string }>;
  /** The schema of the JSON request body, if the operation has one. */
  body: unknown;
  bodyRequired: boolean;
  responses: DocumentedResponse[];
  isPaged: boolean;
  /** Whether the last value in its path can hold slashes. */
  hasGlob: boolean;
}

/** A bundle of the contract, indexed for the mock. */
export interface MockContract {
  document: JsonObject;
  operations: Map<string, MockOperation>;
  /** The headers of Canvas' quota, with what they have when nothing is throttled. */
  quotaHeaders: Record<string, string>;
  dereference(node: unknown): JsonObject;
  /** What about a JSON body (with string ids) does not fit the operation's response of this status; nothing if it has none. */
  checkBody(operationId: string, status: number, body: unknown): string[];
}

/** @throws an error that says what to run if the bundle is missing or broken */
export function readContract(): MockContract {
  const document = readBundle();
  const dereference = dereferencer(document);
  const indexed = operationsOf(document).map((operation) => index(document, operation, dereference));
  return {
    document,
    operations: new Map(indexed.map((operation) => [operation.id, operation])),
    quotaHeaders: Object.fromEntries(
      ["X-Request-Cost", "X-Rate-Limit-Remaining"].map((name) => {
        const { example } = dereference({ $ref: `#/components/headers/${name}` });
        return [name.toLowerCase(), String(example)];
      }),
    ),
    dereference,
    checkBody: bodyChecker(document),
  };
}

function readBundle(): JsonObject {
  const document: unknown = JSON.parse(readFileSync(new URL(BUNDLE, import.meta.url), "utf8"));
  if (!isObject(document)) throw new Error(`${BUNDLE} is not an OpenAPI document. Run: npm run generate`);
  return document;
}

function index(document: JsonObject, operation: Operation, dereference: MockContract["dereference"]): MockOperation {
  const { id, method, path, object, parameters } = operation;
  const requestBody = dereference(object.requestBody);
  const query = parameters.map(({ value }) => dereference(value)).filter((each) => each.in === "query");
  return {
    id,
    method: method.toUpperCase(),
    path,
    query: new Map(
      query.map(({ name, schema }) => [String(name).replace(/\[\]$/, ""), { schema, name: String(name) }]),
    ),
    body: objectAt(objectAt(requestBody, "content"), "application/json").schema,
    bodyRequired: requestBody.required === true,
    responses: Object.keys(objectAt(object, "responses")).flatMap((status) =>
      documented(document, [...operation.tokens, "responses", status], dereference),
    ),
    isPaged: Object.hasOwn(objectAt(dereference(objectAt(object, "responses")["200"]), "headers"), "Link"),
    hasGlob: parameters.some(({ value }) => isObject(value) && value["x-canvas-glob"] === true),
  };
}

function documented(
  document: JsonObject,
  tokens: readonly string[],
  dereference: MockContract["dereference"],
): DocumentedResponse[] {
  const status = Number(tokens.at(-1));
  const mediaTypes = mediaTypesAt(document, [...tokens]);
  if (mediaTypes.length === 0) return [{ status, example: undefined, summary: undefined }];
  return mediaTypes.flatMap(({ name: mediaType, object }) =>
    Object.entries(objectAt(object, "examples")).map(([name, node]) => {
      const example = dereference(node);
      return { status, example: { mediaType, name, value: example.value }, summary: stringAt(example, "summary") };
    }),
  );
}

/** Bodies of replies alone are checked here, each schema compiled when it is first needed. */
function bodyChecker(document: JsonObject): MockContract["checkBody"] {
  let ajv: Ajv2020 | undefined;
  const createAjv = () => {
    const options = { strict: false, validateSchema: false, validateFormats: false, allErrors: true };
    return new Ajv2020(options).addSchema(document, "contract");
  };
  return (operationId, status, body) => {
    ajv ??= createAjv();
    const operation = operationsOf(document).find(({ id }) => id === operationId);
    const json = mediaTypesAt(document, [...(operation?.tokens ?? []), "responses", String(status)]).find(
      ({ name }) => name === "application/json",
    );
    if (!json) return [];
    const validate = ajv.getSchema(`contract#${encodeURI(toPointer([...json.tokens, "schema"]))}`);
    if (!validate || validate(body) === true) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "it"} ${message}`);
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
