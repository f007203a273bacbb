import { shapes } from "../../../generated/rules.ts";
import { createCoercion } from "../coerce.ts";
import type { Json, JsonObject } from "../json.ts";
import { mediaTypeOf, showMediaType } from "../mediaType.ts";
import { FORM_TYPE, JSON_TYPE } from "../operations.ts";
import { readBody, readForm } from "../request/parameters.ts";
import { UnreadableRequest } from "../request/UnreadableRequest.ts";
import { checkValue, showName } from "./checkValue.ts";
import type { Mismatch, Unchecked } from "./Mismatch.ts";
import type { OperationRule, ParameterRule } from "./rules.ts";

/** A request, as far as it is known. */
export interface ObservedRequest {
  /** The values of the path, by their names in the operation's path; percent-encoded. */
  values: Readonly<Record<string, string>>;
  /** The query, without `?`. */
  search: string;
  contentType: string | undefined;
  /** Undefined if there was one that was not recorded; empty if there was none. */
  body: Uint8Array | undefined;
  /** Whether the response says that the request was refused: then its mistakes may be why. */
  isRefused: boolean;
}

/** The result of a check. */
export interface RequestCheck {
  mismatches: Mismatch[];
  unchecked: Unchecked[];
  /** The parameters that it has, by their names without brackets. */
  query: JsonObject;
  body: JsonObject;
}

/** Parameters that any request may have: they are credentials, and no parameters of an operation. */
const CREDENTIALS = ["access_token"];

const coerce = createCoercion(shapes);

/**
 * Checks a request for an operation: the parameters of path and query, and the body whatever its encoding. Canvas merges
 * the query and the body, so a parameter of the body may be in the query too.
 */
export function checkRequest(operation: OperationRule, observed: ObservedRequest): RequestCheck {
  const query = readQuery(observed.search);
  const body = readRequestBody(observed);
  const check: RequestCheck = { mismatches: [], unchecked: [], query: {}, body: {} };
  sort(operation, query ?? {}, body, check);
  if (!query) check.mismatches.push(UNREADABLE_QUERY);
  if (body.kind === "lost" && operation.body) check.unchecked.push("request body not recorded");
  if (observed.isRefused) return check;
  checkPath(operation, observed.values, check);
  checkQuery(operation, check);
  checkRequestBody(operation, body, check);
  return check;
}

/** A request body, as Rails reads it. */
type RequestBody =
  | { kind: "none" }
  | { kind: "lost" }
  | { kind: "tree"; tree: JsonObject; isText: boolean }
  /** JSON that is no object, or other text. */
  | { kind: "other"; found: string }
  /** Of a type that Canvas does not read, or not what its type says. */
  | { kind: "unreadable"; found: string };

function readRequestBody({ body, contentType }: ObservedRequest): RequestBody {
  if (!body) return { kind: "lost" };
  if (body.length === 0) return { kind: "none" };
  const type = contentType ? mediaTypeOf(contentType) : guessType(body);
  const isForm = type === FORM_TYPE || type === "multipart/form-data";
  if (!isForm && type !== JSON_TYPE) return { kind: "unreadable", found: showMediaType(type) };
  try {
    const tree = readBody(body, contentType || type);
    if (!("_json" in tree)) return { kind: "tree", tree, isText: isForm };
    return { kind: "other", found: Array.isArray(tree._json) ? "array" : "another value" };
  } catch (error) {
    if (!(error instanceof UnreadableRequest)) throw error;
    return isForm ? { kind: "unreadable", found: `broken ${type}` } : { kind: "other", found: "another text" };
  }
}

/** The type of a body whose type was not recorded, by its look. */
function guessType(body: Uint8Array): string {
  return /^\s*[[{]/.test(new TextDecoder().decode(body.subarray(0, 100))) ? JSON_TYPE : FORM_TYPE;
}

/** The tree that a query holds; undefined if Rails cannot read it. */
function readQuery(search: string): JsonObject | undefined {
  try {
    return readForm(search);
  } catch (error) {
    if (error instanceof UnreadableRequest) return undefined;
    throw error;
  }
}

const UNREADABLE_QUERY: Mismatch = {
  rule: "invalid-parameter",
  in: "query",
  at: "",
  expected: "names and percent signs that Canvas can read",
  found: "others",
};

/** Tells the parameters of the query from those of the body, and both from those that the contract does not have. */
function sort(operation: OperationRule, query: JsonObject, body: RequestBody, check: RequestCheck): void {
  const properties = shapes[operation.body?.shape ?? ""]?.properties ?? {};
  const tree = body.kind === "tree" ? body.tree : {};
  const isText = body.kind === "tree" && body.isText;
  const add = (key: string, value: Json, place: "query" | "request body", isTextual: boolean) => {
    const inQuery = Object.hasOwn(operation.query, key) ? operation.query[key] : undefined;
    const inBody = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (inBody !== undefined && (place === "request body" || !inQuery))
      check.body[key] = coerce(value, inBody, isTextual);
    else if (inQuery) check.query[key] = coerce(typeof value === "number" ? String(value) : value, inQuery.shape, true);
    else check.mismatches.push(undocumented(key, place));
  };
  for (const [key, value] of Object.entries(query))
    if (!CREDENTIALS.includes(key) && !Object.hasOwn(tree, key)) add(key, value, "query", true);
  for (const [key, value] of Object.entries(tree))
    if (!CREDENTIALS.includes(key)) add(key, value, "request body", isText);
}

function undocumented(key: string, place: "query" | "request body"): Mismatch {
  const at = place === "query" ? showName(key) : `/${showName(key)}`;
  return { rule: "undocumented-parameter", in: place, at, expected: "no such parameter", found: "one" };
}

function checkPath({ pathParameters }: OperationRule, values: ObservedRequest["values"], check: RequestCheck): void {
  for (const name in values) {
    const rule = pathParameters[name];
    if (rule) checkParameter("path", rule, coerce(decode(values[name] ?? ""), rule.shape, true), check);
  }
}

function checkQuery({ query: rules }: OperationRule, check: RequestCheck): void {
  for (const [key, rule] of Object.entries(rules)) {
    const value = check.query[key];
    if (value !== undefined) checkParameter("query", rule, value, check);
    else if (rule.required)
      check.mismatches.push({
        rule: "invalid-parameter",
        in: "query",
        at: rule.name,
        expected: "a value",
        found: "nothing",
      });
  }
}

function checkParameter(
  place: "path" | "query",
  { name, validator }: ParameterRule,
  value: Json,
  { mismatches }: RequestCheck,
): void {
  for (const { at, expected, found } of checkValue(validator, value, "integer"))
    mismatches.push({ rule: "invalid-parameter", in: place, at: name + at, expected, found });
}

function checkRequestBody({ body: rule }: OperationRule, body: RequestBody, check: RequestCheck): void {
  if (!rule || body.kind === "lost") return;
  const add = (expected: string, found: string, at = "", id: Mismatch["rule"] = "invalid-request-body") => {
    check.mismatches.push({ rule: id, in: "request body", at, expected, found });
  };
  const isMissing = body.kind === "none" && Object.keys(check.body).length === 0;
  if (body.kind === "unreadable") add(`${JSON_TYPE} or ${FORM_TYPE}`, body.found, "", "undocumented-content-type");
  else if (body.kind === "other") add("a JSON object", body.found);
  else if (isMissing && rule.required) add("a body", "nothing");
  else if (!isMissing)
    for (const { at, expected, found } of checkValue(rule.validator, check.body, "integer")) add(expected, found, at);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
