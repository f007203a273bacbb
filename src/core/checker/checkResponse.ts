import { responses } from "../../../generated/rules.ts";
import { mediaTypeOf, showMediaType } from "../mediaType.ts";
import { checkValue, type IdForm } from "./checkValue.ts";
import type { Mismatch, Unchecked } from "./Mismatch.ts";
import type { OperationRule, ResponseRule } from "./rules.ts";

/** A response, as far as it is known. */
export interface ObservedResponse {
  status: number;
  /** The request's method. */
  method: string;
  /** Reads a header; undefined if the headers were not recorded. */
  header: ((name: string) => string | undefined) | undefined;
  /** The `Content-Type`, if it is known by other means than the headers. */
  contentType?: string | undefined;
  /** The body's text; undefined if it was not recorded. */
  body: string | undefined;
  ids: IdForm;
}

/** The result of a check. */
export interface ResponseCheck {
  mismatches: Mismatch[];
  unchecked: Unchecked[];
  /** Whether status and body were checked. */
  isWhole: boolean;
  /** The JSON body, if it is one of a documented media type. */
  value?: unknown;
}

/** The anti-hijacking prefix of JSON responses to browser sessions. */
const SESSION_PREFIX = "while(1);";

/** A number as Ruby writes it in a header: `0.02`, `2.3e-05`. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Checks a response to an operation: status, headers and body. */
export function checkResponse(operation: OperationRule, observed: ObservedResponse): ResponseCheck {
  const check: ResponseCheck = { mismatches: [], unchecked: [], isWhole: true };
  const { status, method, header } = observed;
  const rule = ruleOf(operation, status);
  // 304 says that a stored response is still good, and may come for every conditional GET (RFC 9110, section 15.4.5).
  if (status === 304 && operation.method === "GET") leaveOut(check, "not modified");
  else if (!rule) check.mismatches.push(undocumentedStatus(operation, status));
  else {
    if (header) checkHeaders(rule, header, observed.ids, check);
    else check.unchecked.push("response headers not recorded");
    if (method !== "HEAD") checkContent(rule, observed, check);
  }
  return check;
}

/** Takes note that the body was not checked. */
function leaveOut(check: ResponseCheck, reason: Unchecked): void {
  check.unchecked.push(reason);
  check.isWhole = false;
}

/** What the contract says of a status of an operation. */
export function ruleOf({ responses: names }: OperationRule, status: number): ResponseRule | undefined {
  return responses[names[status] ?? ""];
}

function undocumentedStatus({ responses: names }: OperationRule, status: number): Mismatch {
  const expected = `one of ${Object.keys(names).join(", ")}`;
  return { rule: "undocumented-status", in: "status", at: "", expected, found: String(status) };
}

function checkHeaders(
  { headers }: ResponseRule,
  header: NonNullable<ObservedResponse["header"]>,
  ids: IdForm,
  { mismatches }: ResponseCheck,
): void {
  for (const name in headers) {
    const rule = headers[name];
    if (!rule) continue;
    const text = header(name);
    const where = { rule: "invalid-header", in: "header", at: name } as const;
    if (text === undefined) {
      if (rule.required) mismatches.push({ ...where, expected: "a value", found: "nothing" });
      continue;
    }
    const value = rule.isNumber && NUMBER.test(text) ? Number(text) : text;
    for (const { expected, found } of checkValue(rule.validator, value, ids))
      mismatches.push({ ...where, expected, found });
  }
}

function checkContent(
  { content, canBeEmpty }: ResponseRule,
  { header, contentType, body, ids }: ObservedResponse,
  check: ResponseCheck,
) {
  const types = Object.keys(content);
  const given = contentType ?? header?.("content-type");
  const type = given === undefined && !header ? guessType(types, body) : mediaTypeOf(given ?? "");
  const known = Object.hasOwn(content, type) ? content[type] : undefined;
  const isMissing = types.length > 0 && body === "";
  if (types.length === 0 && body) add(check, "invalid-response-body", "no body", "a body");
  if (types.length === 0 || (isMissing && canBeEmpty)) return;
  if (isMissing && (known || given === undefined))
    add(check, "invalid-response-body", `a body of ${types.join(" or ")}`, "nothing");
  else if (!known) add(check, "undocumented-content-type", types.join(" or "), showMediaType(type));
  else if (body === undefined) leaveOut(check, "response body not recorded");
  else checkBody(type, known.validator, body, ids, check);
}

/** The documented media type of a body whose type was not recorded, by its look. */
function guessType(types: readonly string[], body = ""): string {
  const isJson = /^(while\(1\);)?\s*[[{]/.test(body);
  return types.find((type) => type.endsWith("json") === isJson) ?? types[0] ?? "";
}

function checkBody(type: string, validator: string, body: string, ids: IdForm, check: ResponseCheck): void {
  const parsed = type.endsWith("json") ? parseJson(body) : { value: body };
  if (!parsed) {
    add(check, "invalid-response-body", "JSON", "another text");
    return;
  }
  check.value = parsed.value;
  for (const { at, expected, found } of checkValue(validator, parsed.value, ids))
    add(check, "invalid-response-body", expected, found, at);
}

function add({ mismatches }: ResponseCheck, rule: Mismatch["rule"], expected: string, found: string, at = ""): void {
  mismatches.push({ rule, in: "response body", at, expected, found });
}

/** What a JSON text stands for; undefined if it is none. The parser's own error would quote it. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.startsWith(SESSION_PREFIX) ? text.slice(SESSION_PREFIX.length) : text) };
  } catch {
    return undefined;
  }
}
