import { shapes } from "../../../generated/rules.ts";
import { createCoercion } from "../coerce.ts";
import type { Json, JsonObject } from "../json.ts";
import { FORM_TYPE, JSON_TYPE } from "../operations.ts";
import { readQuery, type SentParameters } from "../request/parameters.ts";
import { sortParameters, type UnknownParameter } from "../request/sortParameters.ts";
import { UnreadableRequest } from "../request/UnreadableRequest.ts";
import { checkValue, showName } from "./checkValue.ts";
import type { Mismatch, Unchecked } from "./Mismatch.ts";
import { type RequestBody, readRequestBody } from "./readRequest.ts";
import type { OperationRule, ParameterRule } from "./rules.ts";

/** A request, as far as it is known. */
export interface ObservedRequest {
  /** The values of the path, by their names in the operation's path; percent-encoded. */
  values: Readonly<Record<string, string>>;
  /** The query, without `?`. */
  search: string;
  /** Undefined if it is not known; empty if there was none. */
  contentType: string | undefined;
  /** Bytes or text. Undefined if there was one that was not recorded; empty if there was none. */
  body: Uint8Array | string | undefined;
  /** Whether it got an error response: then its wrong values may be why, and are no mismatches. */
  isRejected: boolean;
}

/** The result of a check. */
export interface RequestCheck {
  mismatches: Mismatch[];
  unchecked: Unchecked[];
  /** The parameters that it has, by their names without brackets. */
  query: JsonObject;
  body: JsonObject;
}

const coerce = createCoercion(shapes, "integer");

const NO_PARAMETERS: SentParameters = { tree: {}, isText: true, repeated: [] };

/**
 * Checks a request for an operation: the parameters of path and query, and the body whatever its encoding. Canvas merges
 * the query and the body, so a parameter of the body may be in the query too.
 */
export function checkRequest(operation: OperationRule, observed: ObservedRequest): RequestCheck {
  const query = queryOf(observed);
  const body = readRequestBody(observed.body, observed.contentType);
  const sent = sortParameters(operation, query ?? NO_PARAMETERS, body.kind === "tree" ? body : NO_PARAMETERS, coerce);
  const check: RequestCheck = {
    mismatches: sent.unknown.map(undocumented),
    unchecked: [],
    query: sent.query,
    body: sent.body,
  };
  if (!query) check.mismatches.push(UNREADABLE_QUERY);
  if (body.kind === "lost" && operation.body) check.unchecked.push("request body not recorded");
  const { length } = check.mismatches;
  checkPath(operation, observed.values, check);
  checkQuery(operation, check);
  for (const name of query?.repeated ?? []) check.mismatches.push(repeatedInQuery(operation, name));
  checkRequestBody(operation, body, check);
  if (observed.isRejected && check.mismatches.length > length) {
    check.mismatches.splice(length);
    check.unchecked.push("invalid request that was rejected");
  }
  return check;
}

const UNREADABLE_QUERY: Mismatch = {
  rule: "invalid-parameter",
  in: "query",
  at: "",
  expected: "names and percent signs that Canvas can read",
  found: "others",
};

/** Undefined if Rails cannot read the query. */
function queryOf({ search }: ObservedRequest): SentParameters | undefined {
  if (search === "") return NO_PARAMETERS;
  try {
    return readQuery(search);
  } catch (error) {
    if (error instanceof UnreadableRequest) return undefined;
    throw error;
  }
}

function undocumented({ name, place }: UnknownParameter): Mismatch {
  const at = place === "query" ? showName(name) : `/${showName(name)}`;
  return { rule: "undocumented-parameter", in: place, at, expected: "no such parameter", found: "one" };
}

const REPEATED = { expected: "one value", found: "several" };

function repeatedInQuery({ query }: OperationRule, name: string): Mismatch {
  const at = Object.hasOwn(query, name) ? name : showName(name);
  return { rule: "invalid-parameter", in: "query", at, ...REPEATED };
}

function repeatedInBody(name: string): Mismatch {
  const tokens = name.split(/[[\]]+/).filter((token) => token !== "");
  const at = tokens.map((token) => `/${showName(token)}`).join("");
  return { rule: "invalid-request-body", in: "request body", at, ...REPEATED };
}

function checkPath({ pathParameters }: OperationRule, values: ObservedRequest["values"], check: RequestCheck): void {
  for (const name in values) {
    const rule = pathParameters[name];
    if (rule) checkParameter("path", rule, coerce(decode(values[name] ?? ""), rule.shape, true), check);
  }
}

function checkQuery({ query: rules }: OperationRule, check: RequestCheck): void {
  for (const key in rules) {
    const rule = rules[key];
    const value = check.query[key];
    if (!rule) continue;
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
  if (body.kind === "lost") return;
  const add = (expected: string, found: string, at = "", id: Mismatch["rule"] = "invalid-request-body") => {
    check.mismatches.push({ rule: id, in: "request body", at, expected, found });
  };
  if (body.kind === "tree") check.mismatches.push(...body.repeated.map(repeatedInBody));
  if (!rule) {
    if (body.kind === "unreadable" || body.kind === "other") add("no body", body.found);
    return;
  }
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
