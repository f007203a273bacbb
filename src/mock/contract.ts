import { readFileSync } from "node:fs";
import { operations as rules } from "../../generated/rules.ts";
import type { OperationRule } from "../core/checker/rules.ts";
import { isObject, type JsonObject, objectAt, stringAt } from "../core/json.ts";
import {
  type DocumentedResponse as DocumentedStatus,
  examplesAt,
  JSON_TYPE,
  type Operation,
  operationsOf,
} from "../core/operations.ts";
import type { Tokens } from "../core/pointer.ts";

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
  /** The operation as the checker reads it. */
  rule: OperationRule;
  /** Where the bundle has the schema of the JSON request body, if the operation has one. */
  bodySchema: Tokens | undefined;
  responses: DocumentedResponse[];
  isPaged: boolean;
}

/** A bundle of the contract, indexed for the mock. */
export interface MockContract {
  document: JsonObject;
  operations: Map<string, MockOperation>;
  /** The headers of Canvas' quota, with what they have when nothing is throttled. */
  quotaHeaders: Record<string, string>;
}

/** @throws an error that says what to run if the bundle is missing or broken */
export function readContract(): MockContract {
  const document = readBundle();
  const indexed = operationsOf(document).flatMap((operation) => {
    const rule = rules.find(({ id }) => id === operation.id);
    return rule ? [index(document, operation, rule)] : [];
  });
  return {
    document,
    operations: new Map(indexed.map((operation) => [operation.id, operation])),
    quotaHeaders: Object.fromEntries(
      ["X-Request-Cost", "X-Rate-Limit-Remaining"].map((name) => {
        const { example } = objectAt(objectAt(objectAt(document, "components"), "headers"), name);
        return [name.toLowerCase(), String(example)];
      }),
    ),
  };
}

function readBundle(): JsonObject {
  const document: unknown = JSON.parse(readFileSync(new URL(BUNDLE, import.meta.url), "utf8"));
  if (!isObject(document)) throw new Error(`${BUNDLE} is not an OpenAPI document. Run: npm run generate`);
  return document;
}

function index(document: JsonObject, { requestBody, responses }: Operation, rule: OperationRule): MockOperation {
  const { id, method, path } = rule;
  const body = requestBody?.content.find(({ name }) => name === JSON_TYPE);
  return {
    id,
    method,
    path,
    rule,
    bodySchema: body && [...body.tokens, "schema"],
    responses: responses.flatMap((response) => documented(document, response)),
    isPaged: responses.some(({ status, headers }) => status === "200" && headers.some(({ name }) => name === "Link")),
  };
}

function documented(document: JsonObject, { status: name, content }: DocumentedStatus): DocumentedResponse[] {
  const status = Number(name);
  if (content.length === 0) return [{ status, example: undefined, summary: undefined }];
  return content.flatMap((media) =>
    examplesAt(document, media).map(({ name: example, value }) => ({
      status,
      example: { mediaType: media.name, name: example, value: isObject(value) ? value.value : undefined },
      summary: stringAt(value, "summary"),
    })),
  );
}
