import { isObject, type Json, type JsonObject } from "../json.ts";
import { readMultipart } from "./multipart.ts";
import { decodeBytes, UnreadableRequest } from "./UnreadableRequest.ts";

/** Rack's limit for names with brackets (`param_depth_limit`), and Ruby's for JSON (`max_nesting`). */
const MAX_DEPTH = { form: 32, json: 100 };

/**
 * Reads a query or an urlencoded body.
 *
 * @throws UnreadableRequest if a percent sign encodes nothing, or the names contradict each other
 */
export function readForm(text: string): JsonObject {
  return toTree(fieldsOf(text));
}

/** A name of a query or a form with its value; null where it has none, as in `?include_beta`. */
export type Field = [name: string, value: string | null];

/**
 * The fields of a query or an urlencoded body, in their order.
 *
 * @throws UnreadableRequest if a percent sign encodes nothing
 */
export function fieldsOf(text: string): Field[] {
  if (text === "") return [];
  const pairs = text.split("&").filter((pair) => pair !== "");
  return pairs.map((pair) => {
    const [name = "", ...rest] = pair.split("=");
    return [decode(name), rest.length > 0 ? decode(rest.join("=")) : null];
  });
}

/** The names that occur several times although they are no lists': of their values, Rails takes the last. */
export function repeatedNames(fields: readonly Field[]): string[] {
  const names = fields.map(([name]) => name).filter((name) => !name.includes("[]"));
  const repeated = names.filter((name, index) => names.indexOf(name) < index);
  return [...new Set(repeated)];
}

/** Whether Canvas reads a body of this type. Without a type it takes the body for a form. */
export function isReadable(contentType: string): boolean {
  return contentType === "" || /json|^application\/x-www-form-urlencoded|^multipart\/form-data/i.test(contentType);
}

/**
 * Reads a request body into the parameter tree, by its content type: JSON, urlencoded or multipart. A body of another
 * type has no parameters.
 *
 * @throws UnreadableRequest if it is not what the content type says
 */
export function readBody(body: Uint8Array, contentType: string): JsonObject {
  if (body.length === 0 || !isReadable(contentType)) return {};
  if (/json/i.test(contentType)) return readJson(decodeBytes(body));
  return toTree(readFields(body, contentType));
}

/**
 * The fields of a form, urlencoded or multipart, in their order.
 *
 * @throws UnreadableRequest if it is not what the content type says
 */
export function readFields(body: Uint8Array | string, contentType: string): Field[] {
  if (/^multipart/i.test(contentType)) return readMultipart(Buffer.from(body), contentType);
  return fieldsOf(typeof body === "string" ? body : decodeBytes(body));
}

/**
 * Reads a JSON body into the parameter tree.
 *
 * @throws UnreadableRequest if it is no JSON, or nested too deep
 */
export function readJson(text: string): JsonObject {
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
 *
 * @throws UnreadableRequest if the names contradict each other
 */
export function toTree(fields: readonly Field[]): JsonObject {
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
