import { arrayAt, isObject, type Json, stringAt } from "../../src/core/json.ts";
import { type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import type { Problem } from "../shared/problem.ts";
import type { Contract } from "./contract.ts";

/**
 * No request fits two operations: the paths differ in a word, in how many words they have, or in parameters that have no
 * value in common, such as a number and one of some names. Redocly's rule does not look at the parameters.
 */
export function ensureDistinctPaths({ integerIds, problem }: Contract): Problem[] {
  const operations = operationsOf(integerIds);
  return operations.flatMap((operation, index) =>
    operations
      .slice(0, index)
      .filter((other) => isAmbiguous(integerIds, operation, other))
      .map((other) =>
        problem(
          ["paths", operation.path],
          `${operation.id} and ${other.id} can have the same URL: ${operation.path} and ${other.path}. Restrict the schema of a path parameter.`,
        ),
      ),
  );
}

function isAmbiguous(document: Contract["integerIds"], one: Operation, other: Operation): boolean {
  const ones = segmentsOf(document, one);
  const others = segmentsOf(document, other);
  if (one.method !== other.method || ones.length !== others.length || wordCount(ones) !== wordCount(others))
    return false;
  return ones.every((segment, index) => {
    const opposite = others[index];
    return opposite !== undefined && canBeEqual(segment, opposite);
  });
}

/** A segment of a path: its only value, or the schema of a parameter. */
type Segment = string | { schema: Json };

function segmentsOf(document: Contract["integerIds"], { path, parameters }: Operation): Segment[] {
  return path.split("/").map((text) => {
    const name = /^\{(\w+)\}$/.exec(text)?.[1];
    const parameter = parameters.find(
      ({ value }) => stringAt(value, "in") === "path" && stringAt(value, "name") === name,
    );
    return parameter ? { schema: resolve(document, [...parameter.tokens, "schema"]).value ?? {} } : text;
  });
}

function wordCount(segments: Segment[]): number {
  return segments.filter((segment) => typeof segment === "string").length;
}

function canBeEqual(one: Segment, other: Segment): boolean {
  if (typeof one === "string") return typeof other === "string" ? one === other : accepts(other.schema, one);
  if (typeof other === "string") return accepts(one.schema, other);
  const values = [arrayAt(one.schema, "enum"), arrayAt(other.schema, "enum")].find(({ length }) => length > 0);
  return !values || values.some((value) => accepts(one.schema, value) && accepts(other.schema, value));
}

function accepts(schema: Json, value: Json): boolean {
  if (!isObject(schema)) return true;
  const text = String(value);
  const allowed = arrayAt(schema, "enum");
  if (allowed.length > 0 && !allowed.includes(value)) return false;
  if (schema.type === "integer" && !/^\d+$/.test(text)) return false;
  return typeof schema.pattern !== "string" || new RegExp(schema.pattern, "u").test(text);
}
