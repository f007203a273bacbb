import { isObject, type JsonObject } from "../../../core/json.ts";
import { parseTime, type Time } from "../time.ts";

/** A world that is not valid: the message says what is wrong, and where in the file. */
export class WorldError extends Error {
  override name = "WorldError";
}

/** A positive integer; as a text if it is too large for a JavaScript number (facts 1.2). */
type FileId = number | string;

type Kind = "account" | "user" | "course" | "group" | "section";

/** Where a value stands in a world file, and what else the file has. */
export interface Place {
  /** Such as `courses[0].enrollments[2]`; empty for the whole. */
  path: string;
  /** The ids that any part of the file may name. */
  ids: Record<Kind, Set<string>>;
  /** The time that messages get that do not say when they were sent. */
  now: Time;
}

/** Reads the values of one kind. It throws a WorldError if a value is none of its kind. */
export interface Field<Value, Input = Value> {
  (value: unknown, place: Place): Value;
  /** For types alone: what a file can have there. */
  input?: [Input];
}

type Fields = Record<string, Field<unknown, unknown>>;

/** What a field makes of its values. */
export type ValueOf<F> = F extends Field<infer Value, unknown> ? Value : never;

/** What a field reads. */
export type InputOf<F> = F extends Field<unknown, infer Input> ? Input : never;

/** A record without gaps: what a file may leave out is filled in. */
export type Whole<Given> = { [K in keyof Given]: Exclude<Given[K], undefined> };

type Values<F extends Fields> = { -readonly [K in keyof F]: ValueOf<F[K]> };

type Inputs<F extends Fields> = Flat<
  { [K in keyof F as undefined extends InputOf<F[K]> ? K : never]?: InputOf<F[K]> } & {
    [K in keyof F as undefined extends InputOf<F[K]> ? never : K]: InputOf<F[K]>;
  }
>;

/** The same type, as editors and the compiler show it best. */
type Flat<T> = { [K in keyof T]: T[K] };

/** Any kind of values of which one is recognized by itself. */
function scalar<Value, Input = Value>(
  wanted: string,
  read: (value: unknown) => Value | undefined,
): Field<Value, Input> {
  return (value, place) => {
    if (value === undefined) throw new WorldError(`${place.path} is missing: give ${wanted}.`);
    return read(value) ?? fail(place, value, `give ${wanted}.`);
  };
}

export const id = scalar<string, FileId>("a positive integer", (value) => {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  return typeof value === "string" && /^[1-9]\d{0,18}$/.test(value) ? value : undefined;
});
export const text = scalar("a text", (value) => (typeof value === "string" ? value : undefined));
export const number = scalar("a number", (value) => (typeof value === "number" ? value : undefined));
export const boolean = scalar("true or false", (value) => (typeof value === "boolean" ? value : undefined));
export const time = scalar<Time, string>("a time such as 2026-03-01T09:00:00Z", (value) =>
  typeof value === "string" ? parseTime(value) : undefined,
);
const object = scalar("an object", (value): JsonObject | undefined => (isObject(value) ? value : undefined));

export function oneOf<const Value extends string>(...values: readonly Value[]): Field<Value> {
  return scalar(values.join(" or "), (value) => values.find((each) => each === value));
}

/** What may be absent or null, which is the fallback then. */
export function optional<Value, Input, const Fallback>(
  field: Field<Value, Input>,
  fallback: Fallback,
): Field<Value | Fallback, Input | null | undefined> {
  return (value, place) => (value === undefined || value === null ? fallback : field(value, place));
}

/** What may be absent, and is null only if the file says so. */
export function nullable<Value, Input>(
  field: Field<Value, Input>,
): Field<Value | null | undefined, Input | null | undefined> {
  return (value, place) => (value === null ? null : optional(field, undefined)(value, place));
}

/** When something happened; now, if the file does not say so. */
export const timeOrNow = convert(optional(time, undefined), (at, { now }) => at ?? now);

/** A list; absent, it is empty. */
export function list<Value, Input>(field: Field<Value, Input>): Field<Value[], readonly Input[] | null | undefined> {
  return (value, place) => {
    const items: unknown = value ?? [];
    if (!Array.isArray(items)) return fail(place, value, "give a list.");
    return items.map((item, index) => field(item, { ...place, path: `${place.path}[${index}]` }));
  };
}

/** A list of records whose ids differ. */
export function distinct<Value extends { id: string }, Input>(field: Field<Value, Input>) {
  return convert(list(field), (records, place) => {
    const twice = repeatedAt(records.map((record) => record.id));
    const [name, record] = [place.path, records[twice]];
    if (record) throw new WorldError(`${name}[${twice}].id is ${record.id}: there are two ${name} with this id.`);
    return records;
  });
}

/** The index of the first key that an earlier one equals; -1 if all differ. Null is no key. */
export function repeatedAt(keys: readonly (string | null)[]): number {
  const seen = new Set<string>();
  return keys.findIndex((key) => {
    const isKnown = key !== null && seen.has(key);
    if (key !== null) seen.add(key);
    return isKnown;
  });
}

/** An object of these fields and no others. */
export function record<F extends Fields>(fields: F): Field<Values<F>, Inputs<F>> {
  return (value, place) => {
    const given = object(value, place);
    const entries = Object.entries(fields).map(([key, field]): unknown[] => [key, readAt(field, given, key, place)]);
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) {
      const known = Object.keys(fields).join(", ");
      throw new WorldError(`${inside(place, unknown).path} is not known. There can be: ${known}.`);
    }
    return Object.fromEntries(entries);
  };
}

/** An object of any keys. */
export function mapOf<Value, Input>(
  field: Field<Value, Input>,
): Field<{ [key: string]: Value }, { [key: string]: Input } | null | undefined> {
  return (value, place) => {
    const given = object(value ?? {}, place);
    return Object.fromEntries(Object.keys(given).map((key) => [key, readAt(field, given, key, place)]));
  };
}

function readAt<Value>(field: Field<Value, unknown>, owner: JsonObject, key: string, place: Place): Value {
  return field(Object.hasOwn(owner, key) ? owner[key] : undefined, inside(place, key));
}

/** The place of a key. */
export function inside(place: Place, key: string): Place {
  return { ...place, path: place.path === "" ? key : `${place.path}.${key}` };
}

/** Makes something else of what a field reads. */
export function convert<Value, Input, Result>(
  field: Field<Value, Input>,
  to: (value: Value, place: Place, given: unknown) => Result,
): Field<Result, Input> {
  return (value, place) => to(field(value, place), place, value);
}

/** The id of something that stands in the file, too. */
export function reference(kind: Kind): Field<string, FileId> {
  return convert(id, (found, place, given) =>
    place.ids[kind].has(found) ? found : fail(place, given, `there is no such ${kind}.`),
  );
}

export function references(kind: Kind) {
  return convert(list(id), (ids, place, given) => {
    const unknown = ids.find((each) => !place.ids[kind].has(each));
    return unknown === undefined ? ids : fail(place, given, `there is no ${kind} ${unknown}.`);
  });
}

/** An account, or "site" for all of the site. */
export const accountOrSite: Field<string, FileId> = (value, place) =>
  value === "site" ? value : reference("account")(value, place);

/** A context such as `course_310`. */
export const context = convert(text, (code, place) => {
  const [, kind = "", found = ""] = /^(account|course|group)_(\d+)$/.exec(code) ?? [];
  const isKnown = (kind === "account" || kind === "course" || kind === "group") && place.ids[kind].has(found);
  return isKnown ? code : fail(place, code, "there is no such context. Give one such as course_310.");
});

/** @throws WorldError naming where the value stands */
export function fail(place: Place, value: unknown, problem: string): never {
  const shown = JSON.stringify(value) ?? "undefined";
  const short = shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
  throw new WorldError(`${place.path || "The world"} is ${short}: ${problem}`);
}
