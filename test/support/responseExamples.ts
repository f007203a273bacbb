import { isObject, type Json, type JsonObject } from "../../src/core/json.ts";
import {
  type DocumentedResponse,
  examplesAt,
  type MediaType,
  type Operation,
  operationsOf,
} from "../../src/core/operations.ts";

/** A response that the contract documents, with a named example as its body; without one, it has no body. */
export interface ResponseExample {
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

/** Every response that a bundle documents, with every example of its body. */
export function responseExamples(document: JsonObject): ResponseExample[] {
  return operationsOf(document).flatMap((operation) =>
    operation.responses.flatMap((response) => {
      const status = Number(response.status);
      const common = { name: `${operation.id} ${status}`, operation, status, headers: headersOf(response) };
      return response.content.length === 0
        ? [common]
        : response.content.flatMap((media) => withBodies(document, common, media));
    }),
  );
}

/** As `responseExamples`; of error responses that many operations share, one. */
export function distinctResponses(document: JsonObject): ResponseExample[] {
  const keyOf = ({ operation, status, mediaType, value }: ResponseExample) =>
    JSON.stringify([status < 400 ? operation.id : "", status, mediaType, value]);
  return [...new Map(responseExamples(document).map((example) => [keyOf(example), example])).values()];
}

function withBodies(document: JsonObject, common: ResponseExample, media: MediaType): ResponseExample[] {
  const headers = { ...common.headers, "Content-Type": `${media.name}; charset=utf-8` };
  return examplesAt(document, media).map(({ name: example, value }) => ({
    ...common,
    name: `${common.name} ${example}`,
    example,
    mediaType: media.name,
    headers,
    value: (isObject(value) ? value.value : null) ?? null,
  }));
}

function headersOf({ headers }: DocumentedResponse): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, String(isObject(value) ? value.example : "")]));
}

/** The text of a body, as a server sends it. */
export function toText(mediaType: string | undefined, value: Json | undefined): string {
  if (mediaType === undefined || value === undefined) return "";
  return mediaType === "application/json" ? JSON.stringify(value) : String(value);
}

/** The response as a server sends it, with another value in its body if one is given. */
export function toResponse({ status, headers, mediaType, value }: ResponseExample, body = value): Response {
  return new Response(mediaType === undefined ? null : toText(mediaType, body), { status, headers });
}
