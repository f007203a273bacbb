import { arrayAt, isObject, type Json, type JsonObject, stringAt } from "../../src/core/json.ts";
import { examplesAt, type Operation, operationsOf } from "../../src/core/operations.ts";

/** A code sample, as a document has it in `x-codeSamples`. */
export interface CodeSample {
  operation: Operation;
  lang: string;
  label: string;
  source: string;
}

export function codeSamplesOf(document: JsonObject): CodeSample[] {
  return operationsOf(document).flatMap((operation) =>
    arrayAt(operation.object, "x-codeSamples").map((sample) => ({
      operation,
      lang: stringAt(sample, "lang") ?? "",
      label: stringAt(sample, "label") ?? "",
      source: stringAt(sample, "source") ?? "",
    })),
  );
}

/** For people, and as a file's name: `createConversation-TypeScript-bulk`. */
export function nameOf({ operation, label }: CodeSample): string {
  return `${operation.id}-${label.replace(/\W+/g, "-")}`;
}

/** The example of the operation's body that a sample is made from: the first, or the one marked for its variant. */
export function exampleFor(document: JsonObject, { operation, label }: CodeSample): Json | undefined {
  const twin = operationsOf(document).find(({ id }) => id === operation.id);
  const [json] = twin?.requestBody?.content ?? [];
  const examples = json ? examplesAt(document, json).map(({ value }) => value) : [];
  const [, variant] = label.split(", ");
  const example = examples.find((candidate) => !variant || stringAt(candidate, "x-canvas-sample") === variant);
  return isObject(example) ? example.value : undefined;
}
