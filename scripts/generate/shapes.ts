import type { Shape } from "../../src/core/checker/rules.ts";
import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { resolve, type Tokens, toPointer } from "../../src/core/pointer.ts";
import { isIdRef } from "../shared/idSchema.ts";

const UNIONS = ["oneOf", "anyOf"];

/** Collects the shapes of schemas: each once, under a name, with unions merged into one. */
export class Shapes {
  readonly #document: JsonObject;
  /** By the places of the schemas that were merged. */
  readonly #names = new Map<string, string>();
  readonly #shapes = new Map<string, Shape>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The shapes by name. */
  all(): Record<string, Shape> {
    return Object.fromEntries([...this.#shapes].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The name of the shape of the schemas at these places, of which a value fits any. */
  add(...places: Tokens[]): string {
    const schemas = this.#flatten(places);
    const key = [...schemas.keys()].join(" ");
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const simple = this.#simple([...schemas.values()]);
    const name = simple.name ?? this.#nameOf([...schemas.values()]);
    // Before its parts, as it may be one of them.
    this.#names.set(key, name);
    this.#shapes.set(name, simple.name ? simple.shape : { ...simple.shape, ...this.#parts([...schemas.values()]) });
    return name;
  }

  /** The schemas at these places without references and unions, by their JSON pointers. */
  #flatten(places: readonly Tokens[], found = new Map<string, Part>()): Map<string, Part> {
    for (const place of places) {
      const { value, tokens } = resolve(this.#document, place);
      const pointer = toPointer(tokens);
      if (!isObject(value) || found.has(pointer)) continue;
      found.set(pointer, { schema: value, tokens, isId: isIdRef(`#${pointer}`) });
      const branches = UNIONS.flatMap((union) => arrayAt(value, union).map((_, at) => [...tokens, union, String(at)]));
      this.#flatten(branches, found);
    }
    return found;
  }

  /** A shape without parts is named by its type. */
  #simple(parts: Part[]): { name?: string; shape: Shape } {
    const type = parts.map(typeOf).find((found) => found !== undefined);
    const shape = type === undefined ? {} : { type };
    const hasParts = parts.some(({ schema }) => schema.properties ?? schema.items ?? schema.additionalProperties);
    return hasParts ? { shape } : { name: type ?? "any", shape };
  }

  #parts(parts: Part[]): Shape {
    const keys = new Set(parts.flatMap(({ schema }) => Object.keys(objectAt(schema, "properties"))));
    const properties = [...keys].map((key) => [key, this.add(...placesOf(parts, "properties", key))]);
    const items = placesOf(parts, "items");
    const additional = placesOf(parts, "additionalProperties");
    const mark = parts.map(({ schema }) => schema["x-canvas-single-value"]).find((found) => found !== undefined);
    return {
      ...(keys.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
      ...(items.length > 0 ? { items: this.add(...items) } : {}),
      ...(items.length > 0 && mark !== false ? { single: mark === "commas" ? "commas" : "scalar" } : {}),
      ...(additional.length > 0 ? { additional: this.add(...additional) } : {}),
    };
  }

  #nameOf(parts: Part[]): string {
    const [kind, type, name, ...rest] = parts[0]?.tokens ?? [];
    if (kind === "components" && type === "schemas" && name !== undefined && rest.length === 0) return name;
    return `shape${this.#names.size}`;
  }
}

interface Part {
  schema: JsonObject;
  tokens: Tokens;
  isId: boolean;
}

/** Where the parts have a schema under these keys. */
function placesOf(parts: Part[], ...keys: string[]): Tokens[] {
  return parts
    .filter(({ schema }) => isObject(keys.reduce<Json | undefined>((value, key) => Object(value)[key], schema)))
    .map(({ tokens }) => [...tokens, ...keys]);
}

function typeOf({ schema, isId }: Part): Shape["type"] {
  if (isId) return "id";
  const type = [schema.type].flat().find((one) => one === "boolean" || one === "integer" || one === "number");
  if (type !== "boolean") return type;
  return Array.isArray(schema.enum) && !schema.enum.includes(false) ? "flag" : type;
}
