import { type Json, objectAt } from "../core/json.ts";
import { resolve, type Tokens } from "../core/pointer.ts";
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

function keysOf(schema: Json | undefined): string {
  return Object.keys(objectAt(schema, "properties")).join(", ");
}

/** The schema at a place in the body, and the nearest name on the way there. */
function schemaAt(
  [start, ...place]: string[],
  { bodySchema }: MockOperation,
  { document }: MockContract,
): { schema: Json | undefined; name: string } {
  let name = "the contract";
  if (start !== "body" || !bodySchema) return { schema: undefined, name };
  const enter = (tokens: Tokens) => {
    const found = resolve(document, tokens);
    const [, , component, ...deeper] = found.tokens;
    if (component !== undefined && deeper.length === 0) name = component;
    return found;
  };
  let { value: schema, tokens } = enter(bodySchema);
  for (const token of place) {
    const isNamed = Object.hasOwn(objectAt(schema, "properties"), token);
    ({ value: schema, tokens } = enter([...tokens, ...(isNamed ? ["properties", token] : ["items"])]));
  }
  return { schema, name };
}

/** Names come from the request: they must neither break the line nor fill the screen. */
function printable(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\uFFFD");
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
