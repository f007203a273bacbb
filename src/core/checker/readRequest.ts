import { mediaTypeOf, showMediaType } from "../mediaType.ts";
import { FORM_TYPE, JSON_TYPE } from "../operations.ts";
import { readBody, type SentParameters } from "../request/parameters.ts";
import { UnreadableRequest } from "../request/UnreadableRequest.ts";
import { typeOf } from "./typeOf.ts";

/** A request body, as Rails reads it. */
export type RequestBody =
  | { kind: "none" }
  | { kind: "lost" }
  | ({ kind: "tree" } & SentParameters)
  /** JSON that is no object, or other text. */
  | { kind: "other"; found: string }
  /** Of a type that Canvas does not read, or not what its type says. */
  | { kind: "unreadable"; found: string };

/**
 * Reads a request body as Canvas does.
 *
 * @param body its bytes or its text; undefined if there was one that was not recorded
 * @param contentType undefined if it is not known; empty if there was none
 */
export function readRequestBody(body: Uint8Array | string | undefined, contentType: string | undefined): RequestBody {
  if (body === undefined) return { kind: "lost" };
  if (body.length === 0) return { kind: "none" };
  const given = contentType ?? guessType(body);
  const type = mediaTypeOf(given);
  try {
    const parameters = readBody(body, given);
    return parameters ? toBody(parameters) : { kind: "unreadable", found: showMediaType(type) };
  } catch (error) {
    if (!(error instanceof UnreadableRequest)) throw error;
    if (type === JSON_TYPE) return { kind: "other", found: "another text" };
    return { kind: "unreadable", found: `broken ${type || FORM_TYPE}` };
  }
}

function toBody(parameters: SentParameters): RequestBody {
  const { tree, isText } = parameters;
  if (isText || !("_json" in tree)) return { kind: "tree", ...parameters };
  const { _json: value } = tree;
  return value === null ? { kind: "none" } : { kind: "other", found: typeOf(value) };
}

/** The type of a body whose type was not recorded, by its look. */
function guessType(body: Uint8Array | string): string {
  const start = typeof body === "string" ? body : new TextDecoder().decode(body.subarray(0, 100));
  return /^\s*[[{]/.test(start) ? JSON_TYPE : FORM_TYPE;
}
