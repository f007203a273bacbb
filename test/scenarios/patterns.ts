import { isObject, type Json, type JsonObject } from "../../src/core/json.ts";

/** What earlier steps have kept, by name. */
export type Kept = Record<string, Json>;

/** What differs between a value and a pattern, as texts with the place. The patterns are described in README.md. */
export function differences(value: Json | undefined, pattern: Json, at: string, kept: Kept): string[] {
  if (typeof pattern === "string") return compareText(value, pattern, at, kept);
  if (Array.isArray(pattern)) return compareList(value, pattern, at, kept);
  if (!isObject(pattern)) return Object.is(value, pattern) ? [] : [expected(pattern, value, at)];
  const [[name, argument] = ["", null]] = Object.entries(pattern);
  const matcher = MATCHERS[name];
  if (matcher) return matcher(value, argument, at, kept) ? [] : [expected(pattern, value, at)];
  if (!isObject(value)) return [expected(pattern, value, at)];
  return Object.entries(pattern).flatMap(([key, each]) => differences(value[key], each, `${at}/${key}`, kept));
}

/** Puts what was kept in the place of its names. */
export function fill(text: string, kept: Kept): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in kept ? String(kept[name]) : whole));
}

export function fillDeep(value: Json, kept: Kept): Json {
  if (typeof value === "string") return fill(value, kept);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, kept));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillDeep(item, kept)]));
}

type Matcher = (value: Json | undefined, argument: Json, at: string, kept: Kept) => boolean;

const fits = (value: Json | undefined, pattern: Json, at: string, kept: Kept) =>
  differences(value, pattern, at, kept).length === 0;

const MATCHERS: Record<string, Matcher> = {
  $match: (value, argument, _, kept) => new RegExp(fill(String(argument), kept)).test(String(value)),
  $length: (value, argument) => Array.isArray(value) && value.length === argument,
  $each: (value, argument, at, kept) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => fits(item, argument, at, kept)),
  $not: (value, argument, at, kept) => !fits(value, argument, at, kept),
  $has: (value, argument, at, kept) =>
    Array.isArray(value) && Array.isArray(argument) && hasAll(value, argument, at, kept),
  $items: (value, argument, at, kept) =>
    Array.isArray(value) &&
    Array.isArray(argument) &&
    value.length === argument.length &&
    hasAll(value, argument, at, kept),
};

function hasAll(value: Json[], patterns: Json[], at: string, kept: Kept): boolean {
  return patterns.every((pattern) => value.some((item) => fits(item, pattern, at, kept)));
}

function compareText(value: Json | undefined, pattern: string, at: string, kept: Kept): string[] {
  if (pattern === "$any") return value === undefined ? [`${at}: is absent`] : [];
  if (pattern === "$absent") return value === undefined ? [] : [`${at}: is there`];
  const [, name] = /^\{(\w+)\}$/.exec(pattern) ?? [];
  const wanted = name === undefined ? fill(pattern, kept) : (kept[name] ?? null);
  const isSame = Object.is(value, wanted) || (name !== undefined && String(value) === String(wanted));
  return isSame ? [] : [expected(wanted, value, at)];
}

function compareList(value: Json | undefined, pattern: Json[], at: string, kept: Kept): string[] {
  if (!Array.isArray(value) || value.length !== pattern.length) return [expected(pattern, value, at)];
  return pattern.flatMap((each, index) => differences(value[index], each, `${at}/${index}`, kept));
}

function expected(wanted: JsonObject | Json, found: Json | undefined, at: string): string {
  return `${at || "/"}: expected ${show(wanted)}, found ${show(found)}`;
}

function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 297)}…` : text;
}
