import { isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";

/** An exchange of the contract's examples: what it is, and what can be changed in it. */
export interface ExampleExchange {
  operation: Operation;
  method: string;
  path: string;
  /** The JSON request body, if the operation has one. */
  body: JsonObject | undefined;
  status: number;
  mediaType: string | undefined;
  answer: Json | undefined;
}

/** Every answer that a bundle documents, each to a request of the examples, and every example of a request. */
export function exampleExchanges(document: JsonObject): ExampleExchange[] {
  return operationsOf(document).flatMap((operation) => {
    const bodies = examplesAt(document, [...operation.tokens, "requestBody"], "application/json").filter(isObject);
    const answers = Object.keys(objectAt(operation.object, "responses")).flatMap((status) =>
      answersOf(document, operation, Number(status)),
    );
    const [first] = answers;
    if (!first) throw new Error(`${operation.id} has no answer`);
    const request = { operation, method: operation.method.toUpperCase(), path: examplePath(operation) };
    return [
      ...bodies.map((body) => ({ ...request, body, ...first })),
      ...answers.map((answer) => ({ ...request, body: bodies[0], ...answer })),
    ];
  });
}

type Answer = Pick<ExampleExchange, "status" | "mediaType" | "answer">;

function answersOf(document: JsonObject, operation: Operation, status: number): Answer[] {
  const owner = [...operation.tokens, "responses", String(status)];
  const types = mediaTypesAt(document, owner);
  if (types.length === 0) return [{ status, mediaType: undefined, answer: undefined }];
  return types.flatMap(({ name }) =>
    examplesAt(document, owner, name).map((answer) => ({ status, mediaType: name, answer })),
  );
}

function examplesAt(document: JsonObject, owner: readonly string[], mediaType: string): Json[] {
  const media = mediaTypesAt(document, owner).find(({ name }) => name === mediaType);
  return Object.keys(objectAt(media?.object, "examples")).map((name) => {
    const { value } = resolve(document, [...(media?.tokens ?? []), "examples", name]);
    return (isObject(value) ? value.value : undefined) ?? null;
  });
}

function examplePath({ path, parameters }: Operation): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find(({ value }) => stringAt(value, "name") === name);
    const named = Object.values(objectAt(parameter?.value, "examples"))[0];
    const example = isObject(named) ? named.value : isObject(parameter?.value) ? parameter.value.example : undefined;
    return encodeURIComponent(String(example));
  });
}
