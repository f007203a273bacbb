import { isObject, type Json, type JsonObject } from "../../../../src/core/json.ts";
import type { Tokens } from "../../../../src/core/pointer.ts";

/** A part of a value, and where it stands. */
export interface Place {
  tokens: Tokens;
  value: Json;
}

/** All parts of a value but the whole, parents first. */
export function placesIn(value: Json, tokens: Tokens = []): Place[] {
  const children = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [
    ...(tokens.length > 0 ? [{ tokens, value }] : []),
    ...children.flatMap(([key, child]) => placesIn(child, [...tokens, String(key)])),
  ];
}

/** A copy of a value with something else in one place; undefined removes a key. */
export function replace(value: Json, [token, ...rest]: Tokens, by: Json | undefined): Json {
  if (token === undefined) return by ?? null;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === token ? replace(item, rest, by) : item));
  if (!isObject(value)) throw new Error(`There is nothing at ${token}`);
  const copy: JsonObject = { ...value };
  if (rest.length === 0 && by === undefined) delete copy[token];
  else copy[token] = replace(copy[token] ?? null, rest, by);
  return copy;
}

/** Whether a place is an item of a list, and not a value under a key. */
export function isItem({ tokens }: Place): boolean {
  return /^\d+$/.test(tokens.at(-1) ?? "");
}

/** Null, and a value of each other type in turn. */
export function otherTypes(index: number): Json[] {
  const others = ["text", 12345, true, [[]], { bogus: 1 }];
  return [null, others[index % others.length] ?? null];
}
