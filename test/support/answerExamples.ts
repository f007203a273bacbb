import { isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { mediaTypesAt, messagesOf, type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";

/** An answer that the contract documents, with a named example as its body; without one, it has no body. */
export interface AnswerExample {
  /** For people: `getConversation 200 locked`. */
  name: string;
  operation: Operation;
  status: number;
  /** The name of the example. */
  example?: string;
  mediaType?: string;
  value?: Json;
  /** An example of each documented header. */
  headers: Record<string, string>;
}

/** Every answer that a bundle documents, with every example of its body. */
export function answerExamples(document: JsonObject): AnswerExample[] {
  return operationsOf(document).flatMap((operation) =>
    messagesOf(operation)
      .filter(({ request }) => !request)
      .flatMap(({ tokens }): AnswerExample[] => {
        const status = Number(tokens.at(-1));
        const answer = { name: `${operation.id} ${status}`, operation, status, headers: headersAt(document, tokens) };
        const media = mediaTypesAt(document, tokens);
        return media.length === 0 ? [answer] : media.flatMap((type) => withBodies(document, answer, type));
      }),
  );
}

/** As `answerExamples`; of refusals that many operations share, one. */
export function distinctAnswers(document: JsonObject): AnswerExample[] {
  const keyOf = ({ operation, status, mediaType, value }: AnswerExample) =>
    JSON.stringify([status < 400 ? operation.id : "", status, mediaType, value]);
  return [...new Map(answerExamples(document).map((answer) => [keyOf(answer), answer])).values()];
}

function withBodies(
  document: JsonObject,
  answer: AnswerExample,
  { name: mediaType, tokens, object }: ReturnType<typeof mediaTypesAt>[number],
): AnswerExample[] {
  return Object.keys(objectAt(object, "examples")).map((example) => {
    const { value } = resolve(document, [...tokens, "examples", example]);
    const name = `${answer.name} ${example}`;
    const headers = { ...answer.headers, "Content-Type": `${mediaType}; charset=utf-8` };
    return { ...answer, name, example, mediaType, headers, value: (isObject(value) ? value.value : null) ?? null };
  });
}

function headersAt(document: JsonObject, response: readonly string[]): Record<string, string> {
  const { value, tokens } = resolve(document, response);
  const entries = Object.keys(objectAt(value, "headers")).map((name) => {
    const header = resolve(document, [...tokens, "headers", name]).value;
    return [name, String(isObject(header) ? header.example : "")];
  });
  return Object.fromEntries(entries);
}

/** The answer as it comes from a server, with another value in its body if one is given. */
export function toResponse({ status, headers, mediaType, value }: AnswerExample, body: unknown = value): Response {
  const text = mediaType === undefined ? null : mediaType === "text/plain" ? String(body) : JSON.stringify(body);
  return new Response(text, { status, headers });
}
