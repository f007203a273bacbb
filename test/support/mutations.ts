import { isObject, type Json } from "../../src/core/json.ts";

/** A value that differs from another in one place. */
export interface Mutation {
  /** For people: `/0/subject gone`. */
  change: string;
  value: Json;
}

/** What a value of each type becomes: another type, and another value of the same type. */
const OTHERS: Json[] = [null, true, 7, "changed", {}];

/** All values that come from one by taking a key away or by putting something else in one place. */
export function mutationsOf(value: Json, place = ""): Mutation[] {
  const replaced = OTHERS.filter((other) => JSON.stringify(other) !== JSON.stringify(value)).map((other) => ({
    change: `${place} is ${JSON.stringify(other)}`,
    value: other,
  }));
  return [...replaced, ...(Array.isArray(value) ? inItems(value, place) : isObject(value) ? inKeys(value, place) : [])];
}

/** The first item stands for all. */
function inItems([first, ...rest]: Json[], place: string): Mutation[] {
  if (first === undefined) return [];
  return mutationsOf(first, `${place}/0`).map(({ change, value }) => ({ change, value: [value, ...rest] }));
}

function inKeys(object: { [key: string]: Json }, place: string): Mutation[] {
  return Object.entries(object).flatMap(([key, child]) => {
    const { [key]: _, ...others } = object;
    return [
      { change: `${place}/${key} gone`, value: others },
      ...mutationsOf(child, `${place}/${key}`).map(({ change, value }) => ({
        change,
        value: { ...object, [key]: value },
      })),
    ];
  });
}
