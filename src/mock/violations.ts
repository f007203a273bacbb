import { isObject, type JsonObject } from "../core/json.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import type { Violation } from "./prism.ts";

/** So many are reported: a list of a thousand wrong items would hide the first. */
const REPORTED = 20;

/** Says for each violation where it is, which rule is broken, and what the contract has there instead. */
export function describeViolations(
  violations: Violation[],
  operation: MockOperation,
  contract: MockContract,
): string[] {
  const reported = violations.slice(0, REPORTED).map((violation) => describe(violation, operation, contract));
  return violations.length > REPORTED ? [...reported, `and ${violations.length - REPORTED} more`] : reported;
}

function describe({ place, message, status }: Violation, operation: MockOperation, contract: MockContract): string {
  if (status === 401) return 'header.authorization: send a token, "Authorization: Bearer <token>" or access_token';
  const { schema, name } = schemaAt(place, operation, contract);
  const [, missing] = /must have required property '(.*)'$/s.exec(message) ?? [];
  const [, unknown] = /must NOT have additional properties; found '(.*)'$/s.exec(message) ?? [];
  if (missing !== undefined) return printable(`${[...place, missing].join(".")}: is missing, and ${name} requires it`);
  if (unknown !== undefined)
    return printable(`${[...place, unknown].join(".")}: is not in ${name}, which has ${keysOf(schema)}`);
  return printable(`${place.join(".")}: ${message.replace(/^.*? (?=must )/s, "")}`);
}

function keysOf(schema: JsonObject): string {
  return Object.keys(isObject(schema.properties) ? schema.properties : {}).join(", ");
}

/** The schema at a place in the body, and the nearest name on the way there. */
function schemaAt(
  place: string[],
  { body }: MockOperation,
  contract: MockContract,
): { schema: JsonObject; name: string } {
  let name = "the contract";
  let schema: JsonObject = {};
  const enter = (node: unknown) => {
    if (isObject(node) && typeof node.$ref === "string") name = node.$ref.replace(/^.*\//, "");
    schema = contract.dereference(node);
  };
  enter(place[0] === "body" ? body : undefined);
  for (const token of place.slice(1)) {
    const properties = isObject(schema.properties) ? schema.properties : {};
    enter(Object.hasOwn(properties, token) ? properties[token] : schema.items);
  }
  return { schema, name };
}

/** Names come from the request: they must neither break the line nor fill the screen. */
function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\uFFFD");
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
