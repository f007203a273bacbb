import { isObject, type Json, type JsonObject } from "../json.ts";
import { mediaTypeOf } from "../mediaType.ts";
import { FORM_TYPE, JSON_TYPE } from "../operations.ts";
import { readMultipart } from "./multipart.ts";
import { decodeBytes, UnreadableRequest } from "./UnreadableRequest.ts";

/** Rack's limit for names with brackets (`param_depth_limit`), and Ruby's for JSON (`max_nesting`). */
const MAX_DEPTH = { form: 32, json: 100 };

/** The parameters of a query or a body. */
export interface SentParameters {
  tree: JsonObject;
  /** Whether all values were sent as text, as in a query or a form. */
  isText: boolean;
  /** The names that occur several times although they are no lists': of their values, Rails takes the last. */
  repeated: string[];
}

/**
 * Reads a query.
 *
 * @param search the query, without `?`
 * @throws UnreadableRequest if a percent sign encodes nothing, or the names contradict each other
 */
export function readQuery(search: string): SentParameters {
  return readFields(fieldsOf(search));
}

/**
 * Reads a request body by its content type: JSON, urlencoded or multipart. Without a type Canvas takes it for a form.
 *
 * @param contentType empty if there is none
 * @returns undefined if Canvas does not read bodies of this type
 * @throws UnreadableRequest if it is not what the content type says
 */
export function readBody(body: Uint8Array | string, contentType: string): SentParameters | undefined {
  const type = mediaTypeOf(contentType);
  if (type === "multipart/form-data") return readFields(readMultipart(Buffer.from(body), contentType));
  const text = () => (typeof body === "string" ? body : decodeBytes(body));
  if (type === "" || type === FORM_TYPE) return readFields(fieldsOf(text()));
  return type === JSON_TYPE ? { tree: readJson(text()), isText: false, repeated: [] } : undefined;
}

function readFields(fields: readonly Field[]): SentParameters {
  return { tree: toTree(fields), isText: true, repeated: repeatedNames(fields) };
}

/** A name of a query or a form with its value; null where it has none, as in `?include_beta`. */
type Field = [name: string, value: string | null];

/** The fields of a query or an urlencoded body, in their order. */
function fieldsOf(text: string): Field[] {
  if (text === "") return [];
  const pairs = text.split("&").filter((pair) => pair !== "");
  return pairs.map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return [decode(name), rest.length > 0 ? decode(rest.join("=")) : null];
  });
}

function repeatedNames(fields: readonly Field[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [name] of fields) {
    if (name.includes("[]")) continue;
    (seen.has(name) ? repeated : seen).add(name);
  }
  return [...repeated];
}

function readJson(text: string): JsonObject {
  const value = parseJson(text);
  // Shorter texts cannot be that deep.
  if (text.length > 2 * MAX_DEPTH.json && isDeeper(value, MAX_DEPTH.json))
    throw new UnreadableRequest("The JSON is nested more than 100 levels deep.");
  // Rails keeps what is no object under a name of its own.
  return isObject(value) ? value : { _json: value };
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRequest("The body is not valid JSON.");
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new UnreadableRequest("A parameter has a percent sign that encodes nothing.");
  }
}

/**
 * Reads names with brackets as Rails does (Rack's `QueryParser`): `a[b]=1&c[]=2&d[][e]=3&d[][f]=4` is
 * `{ a: { b: "1" }, c: ["2"], d: [{ e: "3", f: "4" }] }`, and the last of a name wins.
 */
function toTree(fields: readonly Field[]): JsonObject {
  const tree: JsonObject = {};
  for (const [name, value] of fields) {
    const start = name.indexOf("[", 1);
    if (name === "") continue;
    if (start < 0) put(tree, name, value);
    else add(tree, name.slice(0, start), name.slice(start), value, 1);
  }
  return tree;
}

/** Adds a value under a key and what stands in brackets behind it. */
function add(tree: JsonObject, key: string, rest: string, value: string | null, depth: number): void {
  if (depth > MAX_DEPTH.form) throw new UnreadableRequest("A parameter's name is nested more than 32 levels deep.");
  if (rest === "") put(tree, key, value);
  else if (rest === "[") put(tree, key + rest, value);
  else if (rest === "[]") listAt(tree, key).push(value);
  else if (rest.startsWith("[]")) addToItem(listAt(tree, key), rest.slice(2), value, depth);
  else addNested(nodeAt(tree, key), rest, value, depth);
}

/** `[a][b]`, or a text that only looks so. */
function addNested(tree: JsonObject, name: string, value: string | null, depth: number): void {
  const end = name.startsWith("[") ? name.indexOf("]", 1) : -1;
  if (end < 0) put(tree, name, value);
  else add(tree, name.slice(1, end) || "[]", name.slice(end + 1), value, depth + 1);
}

/** A name that the last item of the list has already begins the next item. */
function addToItem(list: Json[], name: string, value: string | null, depth: number): void {
  const last = list.at(-1);
  if (name === "[]") list.push([value]);
  else if (isObject(last) && !has(last, name)) addNested(last, name, value, depth);
  else {
    const item: JsonObject = {};
    list.push(item);
    addNested(item, name, value, depth);
  }
}

function has(node: JsonObject, name: string): boolean {
  if (name.includes("[]")) return false;
  let value: Json | undefined = node;
  for (const key of name.split(/[[\]]+/).filter(Boolean)) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function listAt(tree: JsonObject, key: string): Json[] {
  if (!Object.hasOwn(tree, key)) put(tree, key, []);
  const value = tree[key];
  if (!Array.isArray(value)) throw new UnreadableRequest(`The parameter ${key} is a list and something else.`);
  return value;
}

function nodeAt(tree: JsonObject, key: string): JsonObject {
  if (!Object.hasOwn(tree, key)) put(tree, key, {});
  const value = tree[key];
  if (!isObject(value)) throw new UnreadableRequest(`The parameter ${key} is an object and something else.`);
  return value;
}

/** Not by assignment, which `__proto__` would bend. */
function put(tree: JsonObject, key: string, value: Json): void {
  Object.defineProperty(tree, key, { value, enumerable: true, writable: true, configurable: true });
}
