import { groupBy } from "../../src/core/groupBy.ts";
import { type JsonObject, objectAt } from "../../src/core/json.ts";
import { examplesAt, JSON_TYPE, type Operation, operationsOf } from "../../src/core/operations.ts";
import { type ResponseExample, responseExamples } from "./responseExamples.ts";
import { requiredQuery, urlOf } from "./urlOf.ts";

/** An exchange of the contract's examples: what it is, and what can be changed in it. */
export interface ExampleExchange extends ResponseExample {
  method: string;
  /** With the query. */
  path: string;
  /** The JSON request body, if the operation has one. */
  body: JsonObject | undefined;
}

/** Every response that a bundle documents, each to a request of the examples, and every example of a request. */
export function exampleExchanges(document: JsonObject): ExampleExchange[] {
  const responses = groupBy(responseExamples(document), ({ operation }) => operation.id);
  return operationsOf(document).flatMap((operation) => {
    const bodies = requestExamples(document, operation).map(({ body }) => body);
    const own = responses.get(operation.id) ?? [];
    const request = { method: operation.method.toUpperCase(), path: urlOf(operation) + requiredQuery(operation) };
    return [
      ...bodies.flatMap((body) => own.slice(0, 1).map((response) => ({ ...request, ...response, body }))),
      ...own.map((response) => ({ ...request, ...response, body: bodies[0] })),
    ];
  });
}

/** The examples of an operation's JSON request body, with their names. */
export function requestExamples(
  document: JsonObject,
  { requestBody }: Operation,
): { name: string; body: JsonObject }[] {
  const json = requestBody?.content.find(({ name }) => name === JSON_TYPE);
  if (!json) return [];
  return examplesAt(document, json).map(({ name, value }) => ({ name, body: objectAt(value, "value") }));
}
