import { isObject, type Json, type JsonObject } from "../../src/core/json.ts";

/** Where the published pages and the server differ. */
export interface Deviation {
  id: string;
  documented: string;
  actual: string;
}

/** The deviations that an object of the contract carries: one, a list, or none. Incomplete entries are left out. */
export function deviationsOf(object: JsonObject): Deviation[] {
  return entriesOf(object).flatMap((entry) => (isDeviation(entry) ? [entry] : []));
}

/** The entries of `x-canvas-deviation`, complete or not. */
export function entriesOf(object: JsonObject): Json[] {
  const value = object["x-canvas-deviation"];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isDeviation(entry: Json): entry is Json & Deviation {
  return isObject(entry) && [entry.id, entry.documented, entry.actual].every((field) => typeof field === "string");
}
