import { isObject, type Json } from "./json.ts";

/** The tokens that lead from a document's root to a place in it. */
export type Tokens = readonly string[];

/** Writes tokens as a JSON pointer (RFC 6901), without the leading `#`. */
export function toPointer(tokens: Tokens): string {
  return tokens.map((token) => `/${token.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Reads a JSON pointer (RFC 6901), with or without a leading `#`. */
export function fromPointer(pointer: string): string[] {
  const path = pointer.replace(/^#/, "");
  if (path === "") return [];
  return path
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at the tokens' place, or undefined if there is none. */
export function valueAt(root: Json, tokens: Tokens): Json | undefined {
  let value: Json | undefined = root;
  for (const token of tokens) {
    if (Array.isArray(value)) value = value[Number(token)];
    else if (isObject(value)) value = value[token];
    else return undefined;
  }
  return value;
}

/** A value with the place where it stands, after its `$ref`s (if any) were followed. */
export interface Placed {
  value: Json | undefined;
  tokens: Tokens;
}

/** Follows local `$ref`s from a place in the document to the referenced value. */
export function resolve(root: Json, tokens: Tokens): Placed {
  const value = valueAt(root, tokens);
  const ref = isObject(value) ? value.$ref : undefined;
  return typeof ref === "string" ? resolve(root, fromPointer(ref)) : { value, tokens };
}

/** Calls `visit` for every object in the value, parents first. */
export function walk(
  value: Json,
  visit: (object: { [key: string]: Json }, tokens: Tokens) => void,
  tokens: Tokens = [],
): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      walk(item, visit, [...tokens, String(index)]);
    });
  } else if (isObject(value)) {
    visit(value, tokens);
    for (const [key, child] of Object.entries(value)) walk(child, visit, [...tokens, key]);
  }
}
