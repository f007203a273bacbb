import { methodName, resourceName } from "../../scripts/shared/methodNames.ts";
import type { Canvas } from "../../src/client/index.ts";
import { type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { type Operation, operationsOf } from "../../src/core/operations.ts";
import { requestExamples } from "./exampleExchanges.ts";

/** A call of a method with examples of the contract. */
export interface ContractCall {
  /** For people: `conversations.update star`. */
  name: string;
  operation: Operation;
  /** The values of the path's placeholders, by name and in order. */
  values: JsonObject;
  /** What is given as parameters, if the method takes any. */
  parameters: JsonObject | undefined;
  asUserId: Json | undefined;
}

/** The name of an operation's method, such as `conversations.addMessage`. */
export function fullMethodName(operation: Operation): string {
  return `${resourceName(operation.tag)}.${methodName(operation)}`;
}

/** Calls of every operation of a bundle, with all its request examples and all examples of its parameters. */
export function contractCalls(document: JsonObject): ContractCall[] {
  return operationsOf(document).flatMap((operation) => {
    const query = new Map(examplesIn("query", operation));
    const [asUserId] = query.get("as_user_id") ?? [];
    query.delete("as_user_id");
    const values = Object.fromEntries(examplesIn("path", operation).map(([name, [value = null]]) => [name, value]));
    const call = (label: string, parameters?: JsonObject, user?: Json): ContractCall => ({
      name: `${fullMethodName(operation)} ${label}`,
      operation,
      values,
      parameters,
      asUserId: user,
    });
    const bodies = requestExamples(document, operation).map(({ name, body }) => call(name, body));
    const names = operation.parameters.flatMap((parameter) => (parameter.required ? [parameter.key] : []));
    const required = allOf(new Map([...query].filter(([name]) => names.includes(name))));
    const least = Object.keys(required).length > 0 ? required : undefined;
    return [
      ...(operation.requestBody?.required ? [] : [call("plain", least)]),
      ...bodies,
      ...[...query].flatMap(([name, list]) => list.map((value) => call(`with ${name}`, { ...least, [name]: value }))),
      ...(query.size > 1 ? [call("with all parameters", allOf(query))] : []),
      ...(asUserId === undefined ? [] : [call("as another user", bodies[0]?.parameters ?? least, asUserId)]),
    ];
  });
}

/** Calls the method of a client, and returns what it returns. */
export function perform(canvas: Canvas, { operation, values, parameters, asUserId }: ContractCall): unknown {
  const resource: unknown = Reflect.get(canvas, resourceName(operation.tag));
  const method: unknown = Reflect.get(Object(resource), methodName(operation));
  if (typeof method !== "function") throw new Error(`There is no method ${fullMethodName(operation)}`);
  const options = { asUserId, headers: { "X-Trace": "faithful" } };
  const middle = takesParameters(operation) ? [parameters] : [];
  return Reflect.apply(method, resource, [...Object.values(values), ...middle, options]);
}

function allOf(query: Map<string, Json[]>): JsonObject {
  return Object.fromEntries([...query].map(([name, [value = null]]) => [name, value]));
}

/** The examples of the parameters at one place, under their names without brackets; the path's in the path's order. */
function examplesIn(place: "path" | "query", { parameters, path }: Operation): [string, Json[]][] {
  return parameters
    .filter((parameter) => parameter.in === place)
    .map(({ key, value }): [string, Json[]] => {
      const named = Object.values(objectAt(value, "examples")).map((example) => objectAt({ example }, "example").value);
      const examples = [Object(value).example, ...named].filter((example) => example !== undefined);
      if (examples.length === 0) throw new Error(`The parameter ${key} has no example`);
      return [key, examples];
    })
    .sort(([a], [b]) => path.indexOf(`{${a}}`) - path.indexOf(`{${b}}`));
}

/** Acting as another user is an option of every method, and no parameter. */
function takesParameters({ requestBody, parameters }: Operation): boolean {
  return (
    requestBody !== undefined || parameters.some(({ in: place, key }) => place === "query" && key !== "as_user_id")
  );
}
