import { isObject, type Json, type JsonObject } from "../../../core/json.ts";
import type { Id, Time } from "../records.ts";
import { parseTime } from "../time.ts";

/** A world that is not valid: the message says what is wrong, and where in the file. */
export class WorldError extends Error {
  override name = "WorldError";
}

/** Reads one object of a world file, key by key. Each method throws a WorldError if the key's value is none of its kind. */
export class RecordReader {
  readonly #value: JsonObject;
  readonly #place: string;
  readonly #read = new Set<string>();

  /** @param place where the object stands, such as `courses[0].enrollments[2]` */
  constructor(value: unknown, place: string) {
    if (!isObject(value)) throw new WorldError(`${place || "The world"} is ${show(value)}: give an object.`);
    this.#value = value;
    this.#place = place;
  }

  id<Default = never>(key: string, ...fallback: [] | [Default]): Id | Default {
    return this.#take(key, fallback, "a positive integer", toId);
  }

  ids(key: string): Id[] {
    return this.#items(key, readId);
  }

  text<Default = never>(key: string, ...fallback: [] | [Default]): string | Default {
    return this.#take(key, fallback, "a text", (value) => (typeof value === "string" ? value : undefined));
  }

  texts(key: string): string[] {
    return this.#items(key, (value, place) => {
      if (typeof value !== "string") throw new WorldError(`${place} is ${show(value)}: give a text.`);
      return value;
    });
  }

  flag(key: string, fallback: boolean): boolean {
    return this.#take(key, [fallback], "true or false", (value) => (typeof value === "boolean" ? value : undefined));
  }

  optionalFlag(key: string): boolean | undefined {
    return this.has(key) ? this.flag(key, false) : undefined;
  }

  number<Default = never>(key: string, ...fallback: [] | [Default]): number | Default {
    return this.#take(key, fallback, "a number", (value) => (typeof value === "number" ? value : undefined));
  }

  time<Default = never>(key: string, ...fallback: [] | [Default]): Time | Default {
    return this.#take(key, fallback, "a time such as 2026-03-01T09:00:00Z", (value) =>
      typeof value === "string" ? parseTime(value) : undefined,
    );
  }

  /** Null if the file says so, undefined if it says nothing. */
  timeOrNull(key: string): Time | null | undefined {
    return this.#get(key) === null ? null : this.time(key, undefined);
  }

  oneOf<const Value extends string>(key: string, values: readonly Value[], fallback?: Value): Value {
    const read = (value: Json) => values.find((each) => each === value);
    return this.#take(key, fallback === undefined ? [] : [fallback], values.join(" or "), read);
  }

  /** A list of texts, each one of `values`. */
  allOf<const Value extends string>(key: string, values: readonly Value[]): Value[] {
    return this.#items(key, (item, place) => {
      const value = values.find((each) => each === item);
      if (value === undefined) throw new WorldError(`${place} is ${show(item)}: give ${values.join(" or ")}.`);
      return value;
    });
  }

  /** A list of objects, each read by `read`. Absent, it is empty. */
  list<Item>(key: string, read: (reader: RecordReader) => Item): Item[] {
    return this.#items(key, (value, place) => readRecord(value, place, read));
  }

  /** As `list`, of records whose ids must differ. */
  distinct<Item extends { id: Id }>(key: string, read: (reader: RecordReader) => Item): Item[] {
    const ids = new Set<Id>();
    return this.list(key, (each) => {
      const item = read(each);
      if (ids.has(item.id)) each.fail("id", `there are two ${key} with this id.`);
      ids.add(item.id);
      return item;
    });
  }

  /** The ids of a list of objects, which may be named before they are read. */
  idsOf(key: string): Id[] {
    return this.#items(key, (value, place) => new RecordReader(value, place).id("id"));
  }

  /** The ids of the lists `inner` within a list of objects. */
  idsWithin(key: string, inner: string): Id[] {
    return this.#items(key, (value, place) => new RecordReader(value, place).idsOf(inner)).flat();
  }

  /** An object within this one; undefined without one. */
  object<Item>(key: string, read: (reader: RecordReader) => Item): Item | undefined {
    const value = this.#get(key);
    return value === undefined || value === null ? undefined : readRecord(value, this.#at(key), read);
  }

  /** An object whose keys are not known, each value read as a list of texts. */
  textsByKey(key: string): { [key: string]: string[] } {
    const value = this.#get(key) ?? {};
    if (!isObject(value)) throw new WorldError(`${this.#at(key)} is ${show(value)}: give an object.`);
    const reader = new RecordReader(value, this.#at(key));
    return Object.fromEntries(Object.keys(value).map((name) => [name, reader.texts(name)]));
  }

  /** Whether the object has the key, and not null there. */
  has(key: string): boolean {
    return this.#get(key) !== undefined && this.#get(key) !== null;
  }

  /** Whether the key has this very text. */
  isText(key: string, text: string): boolean {
    return this.#get(key) === text;
  }

  /** @throws WorldError naming where this object stands */
  fail(key: string, problem: string): never {
    throw new WorldError(`${this.#at(key)} is ${show(this.#get(key) ?? null)}: ${problem}`);
  }

  /** @throws WorldError if the object has keys that nobody has read */
  done(): void {
    const unknown = Object.keys(this.#value).find((key) => !this.#read.has(key));
    if (unknown === undefined) return;
    throw new WorldError(`${this.#at(unknown)} is not known. There can be: ${[...this.#read].join(", ")}.`);
  }

  #take<Value, Default>(
    key: string,
    fallback: [] | [Default],
    wanted: string,
    read: (value: Json) => Value | undefined,
  ): Value | Default {
    const value = this.#get(key);
    if (fallback.length === 1 && (value === undefined || value === null)) return fallback[0];
    if (value === undefined) throw new WorldError(`${this.#at(key)} is missing: give ${wanted}.`);
    const found = read(value);
    if (found === undefined) throw new WorldError(`${this.#at(key)} is ${show(value)}: give ${wanted}.`);
    return found;
  }

  #items<Item>(key: string, read: (value: Json, place: string) => Item): Item[] {
    const value = this.#get(key) ?? [];
    if (!Array.isArray(value)) throw new WorldError(`${this.#at(key)} is ${show(value)}: give a list.`);
    return value.map((item, index) => read(item, `${this.#at(key)}[${index}]`));
  }

  #get(key: string): Json | undefined {
    this.#read.add(key);
    return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
  }

  #at(key: string): string {
    return this.#place === "" ? key : `${this.#place}.${key}`;
  }
}

/** Reads an object whole: a key that `read` does not ask for is an error. */
export function readRecord<Item>(value: unknown, place: string, read: (reader: RecordReader) => Item): Item {
  const reader = new RecordReader(value, place);
  const record = read(reader);
  reader.done();
  return record;
}

function readId(value: Json, place: string): Id {
  const id = toId(value);
  if (id === undefined) throw new WorldError(`${place} is ${show(value)}: give a positive integer.`);
  return id;
}

/** Ids are 64-bit integers; large ones can only be given as texts (facts 1.2). */
function toId(value: Json): Id | undefined {
  if (typeof value === "number") return Number.isSafeInteger(value) && value > 0 ? String(value) : undefined;
  return typeof value === "string" && /^[1-9]\d{0,18}$/.test(value) ? value : undefined;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
