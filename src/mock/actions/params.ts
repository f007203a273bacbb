import { readBoolean } from "../../core/coerce.ts";
import { isObject, type Json, type JsonObject } from "../../core/json.ts";
import { unexpected } from "./Action.ts";

/** A scalar as a text; undefined for null, lists, objects and what is not there. */
export function toText(value: Json | undefined): string | undefined {
  return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
}

/** A text that is not blank; undefined otherwise. */
export function toFilled(value: Json | undefined): string | undefined {
  const text = toText(value);
  return text === undefined || text.trim() === "" ? undefined : text;
}

/** A text for a column of 255 characters: the server fails to store a longer one. */
export function toColumn(text: string): string {
  if ([...text].length > 255) throw unexpected();
  return text;
}

/** The items of a list; a single value is a list of one (`Array(params[:x])`). */
export function toList(value: Json | undefined): Json[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The scalars of a list as texts. */
export function toTexts(value: Json | undefined): string[] {
  return toList(value).flatMap((item) => toText(item) ?? []);
}

/** A list of ids: digits alone, as texts. */
export function toIds(value: Json | undefined): string[] {
  return toTexts(value).filter((text) => /^\d{1,19}$/.test(text));
}

/** A boolean as Canvas reads it (facts 1.1): what is not known as true is false. */
export function toFlag(value: Json | undefined, absent = false): boolean {
  const text = toText(value);
  return text === undefined ? absent : readBoolean(text.trim()) === true;
}

/** Whether Ruby takes the value for true: some flags are on with any value, even `false` in a query (facts 4.3). */
export function isGiven(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false;
}

export function toObject(value: Json | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}
