import { isObject } from "../../core/json.ts";
import { fromPointer } from "../../core/pointer.ts";
import { typeOf } from "../jsonType.ts";
import type { Bundle, Operation } from "./bundle.ts";
import { TEXT_AS_JSON } from "./driftDescription.ts";
import type { Deviation } from "./findings.ts";
import type { DriftRecord } from "./prepare.ts";
import { showName, showPointer } from "./privacy.ts";
import type { DriftResult } from "./runDrift.ts";

/** What drift was given, and what it has to be read against. */
export interface Context {
  record: DriftRecord;
  operation: Operation;
  bundle: Bundle;
}

/** A schema, and the value that was held against it. */
interface Subject {
  schema: unknown;
  value: unknown;
}

/** Says a result of drift in our words: with types instead of values. */
export function explain(result: DriftResult, context: Context): Deviation {
  const { message, target, schemaPath, dataPath } = result;
  const [, side = "", name = ""] = /(path|query) parameter:? "([^"]*)"/.exec(message) ?? [];
  const isRequest = target === "request";
  const where =
    side === "path" || side === "query"
      ? ({ rule: "invalid-parameter", in: side, place: showName(name) } as const)
      : isRequest
        ? ({ rule: "invalid-request-body", in: "request body", place: "" } as const)
        : ({ rule: "invalid-response-body", in: "response body", place: "" } as const);
  if (message.startsWith("Missing required"))
    return { ...where, expected: where.in === "request body" ? "a body" : "a value", found: "nothing" };
  if (message.includes("is not valid JSON")) return { ...where, expected: "JSON", found: "other text" };
  if (schemaPath === "") return { ...where, expected: "what the contract says", found: "something else" };
  const { schema, value } = name === "" ? bodyOf(isRequest, context) : parameterOf(side, name, context);
  const data = fromPointer(dataPath);
  return {
    ...where,
    place: `${where.place}${showPointer(data)}`,
    expected: expectation(schema, fromPointer(schemaPath), context.bundle),
    found: typeOf(data.reduce(step, value)),
  };
}

function parameterOf(side: string, name: string, { record, operation }: Context): Subject {
  const values = new URL(record.request.url).searchParams.getAll(name);
  const schema = operation.parameters.get(`${side} ${name}`);
  return { schema, value: side === "path" ? "" : name.endsWith("[]") ? values : values[0] };
}

function bodyOf(isRequest: boolean, { record, operation }: Context): Subject {
  if (isRequest) return { schema: operation.body, value: parse(record.request.body) };
  const { status = 0, headers, body } = record.response ?? {};
  const type = headers?.["content-type"] === TEXT_AS_JSON ? "text/plain" : "application/json";
  return { schema: operation.responses.get(status)?.schemas.get(type), value: parse(body) };
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

function step(value: unknown, token: string): unknown {
  return Array.isArray(value) ? value[Number(token)] : isObject(value) ? value[token] : undefined;
}

/** What the keyword asks for that stands at a path in a schema. */
function expectation(schema: unknown, path: string[], bundle: Bundle): string {
  const follow = (node: unknown, token: string) => step(isObject(node) ? bundle.dereference(node) : node, token);
  const keyword = path.at(-1) ?? "";
  const wanted = path.reduce(follow, schema);
  switch (keyword) {
    case "type":
      return [wanted].flat().join(" or ");
    case "enum":
      return `one of ${[wanted]
        .flat()
        .map((one) => JSON.stringify(one))
        .join(", ")}`;
    case "const":
      return JSON.stringify(wanted);
    case "required":
      return "a value";
    case "additionalProperties":
      return "no such key";
    case "not":
      return "another shape";
    case "oneOf":
    case "anyOf":
      return "one of the documented shapes";
    case "minLength":
      return wanted === 1 ? "a text that is not empty" : `a text of at least ${wanted} characters`;
    default:
      return `${keyword} ${wanted}`;
  }
}
