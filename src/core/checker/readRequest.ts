import type { JsonObject } from "../json.ts";
import { mediaTypeOf, showMediaType } from "../mediaType.ts";
import { FORM_TYPE, JSON_TYPE } from "../operations.ts";
import { type Field, fieldsOf, readFields, readJson, repeatedNames, toTree } from "../request/parameters.ts";
import { decodeBytes, UnreadableRequest } from "../request/UnreadableRequest.ts";
import { typeOf } from "./typeOf.ts";

/** The parameters of a query or a form. */
interface Fields {
  tree: JsonObject;
  /** The names that occur several times although they are no lists'. */
  repeated: string[];
}

/** A request body, as Rails reads it. */
export type RequestBody =
  | { kind: "none" }
  | { kind: "lost" }
  | ({ kind: "tree"; isText: boolean } & Fields)
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
  // Without a type Canvas takes the body for a form.
  const type = given === "" ? FORM_TYPE : mediaTypeOf(given);
  const isForm = type === FORM_TYPE || type === "multipart/form-data";
  if (!isForm && type !== JSON_TYPE) return { kind: "unreadable", found: showMediaType(type) };
  try {
    return isForm ? { kind: "tree", isText: true, ...readTree(readFields(body, given)) } : readJsonBody(body);
  } catch (error) {
    if (!(error instanceof UnreadableRequest)) throw error;
    return isForm ? { kind: "unreadable", found: `broken ${type}` } : { kind: "other", found: "another text" };
  }
}

function readJsonBody(body: Uint8Array | string): RequestBody {
  const tree = readJson(typeof body === "string" ? body : decodeBytes(body));
  if (!("_json" in tree)) return { kind: "tree", tree, isText: false, repeated: [] };
  const { _json: value } = tree;
  return value === null ? { kind: "none" } : { kind: "other", found: typeOf(value) };
}

function readTree(fields: readonly Field[]): Fields {
  return { tree: toTree(fields), repeated: repeatedNames(fields) };
}

/** The type of a body whose type was not recorded, by its look. */
function guessType(body: Uint8Array | string): string {
  const start = typeof body === "string" ? body : new TextDecoder().decode(body.subarray(0, 100));
  return /^\s*[[{]/.test(start) ? JSON_TYPE : FORM_TYPE;
}

/** What a query holds; undefined if Rails cannot read it. */
export function readQuery(search: string): Fields | undefined {
  if (search === "") return { tree: {}, repeated: [] };
  try {
    return readTree(fieldsOf(search));
  } catch (error) {
    if (error instanceof UnreadableRequest) return undefined;
    throw error;
  }
}
