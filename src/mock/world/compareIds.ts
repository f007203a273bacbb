import type { Id } from "./records.ts";

/** Compares ids as the numbers that they are: longer ones are higher. */
export function compareIds(a: Id, b: Id): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
