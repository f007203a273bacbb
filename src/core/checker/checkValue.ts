import { keys, validators } from "../../../generated/validators.ts";
import { expectationOf } from "./expectations.ts";
import type { ValidationError } from "./rules.ts";
import { typeOf } from "./typeOf.ts";

/** Where a value does not fit its schema, and how. */
export interface ValueMismatch {
  /** A JSON pointer (RFC 6901) with `*` for each key that the contract does not name. */
  at: string;
  expected: string;
  found: string;
  /** Whether it is of another type than the schema says: what else the schema says is no news then. */
  isMistyped: boolean;
}

/** In which form ids have to be; `either` if it is not known, all of the same form. */
export type IdForm = "integer" | "string" | "either";

/** A list of thousands of wrong items would take seconds, and the first say enough. */
const MOST_ERRORS = 100;

const named = new Set(keys);

/** What the validators read the form of ids from. */
const [INTEGER_IDS, STRING_IDS] = [{ stringIds: false }, { stringIds: true }];

const NONE: ValueMismatch[] = [];

/**
 * Validates a value against a schema of the contract.
 *
 * @param validator the name of the schema's validator
 */
export function checkValue(validator: string, value: unknown, ids: IdForm): ValueMismatch[] {
  if (ids !== "either") return findMismatches(validator, value, ids === "string");
  const asIntegers = findMismatches(validator, value, false);
  return asIntegers.length === 0 ? [] : nearest([asIntegers, findMismatches(validator, value, true)]);
}

/** A name, if the contract has it. Any other may be personal. */
export function showName(name: string): string {
  return named.has(name) ? name : "*";
}

/** The attempt that comes nearest to a fit: a mismatch weighs the less, the deeper in the value it is. */
function nearest(attempts: readonly ValueMismatch[][]): ValueMismatch[] {
  const distance = (mismatches: ValueMismatch[]) =>
    mismatches.reduce((sum, { at }) => sum + 10 ** -at.split("/").length, 0);
  const [best = []] = [...attempts].sort((a, b) => distance(a) - distance(b));
  return best;
}

function findMismatches(name: string, value: unknown, stringIds: boolean): ValueMismatch[] {
  const validate = validators[name];
  if (!validate || validate.call(stringIds ? STRING_IDS : INTEGER_IDS, value)) return NONE;
  const errors = (validate.errors ?? []).slice(0, MOST_ERRORS);
  const mismatches = errors.flatMap((error) => explain(error, value, stringIds));
  const mistyped = new Set(mismatches.filter(({ isMistyped }) => isMistyped).map(({ at }) => at));
  const news = mismatches.filter(({ at, isMistyped }) => isMistyped || !mistyped.has(at));
  return [...new Map(news.map((mismatch) => [`${mismatch.at} ${mismatch.expected}`, mismatch])).values()];
}

function explain(error: ValidationError, root: unknown, stringIds: boolean): ValueMismatch[] {
  const { at, value } = locate(root, error.instancePath);
  const { branches, missingProperty, additionalProperty } = error.params;
  if (Array.isArray(branches)) {
    const attempts = branches.map((name) => findMismatches(name, value, stringIds));
    return bestOf(attempts, typeOf(value)).map((mismatch) => ({ ...mismatch, at: at + mismatch.at }));
  }
  if (typeof missingProperty === "string")
    return [{ at: `${at}/${toToken(missingProperty)}`, expected: "a value", found: "nothing", isMistyped: false }];
  if (typeof additionalProperty === "string") {
    const found = typeOf(Object(value)[additionalProperty]);
    return [
      { at: `${at}/${toToken(showName(additionalProperty))}`, expected: "no such key", found, isMistyped: false },
    ];
  }
  const expected = expectationOf(error);
  if (expected === undefined) return [];
  const isMistyped = error.keyword === "type";
  const other = error.propertyName === undefined ? typeOf(value) : "key";
  return [{ at, expected, found: isMistyped ? other : `another ${other}`, isMistyped }];
}

/** What keeps a value from the branch of a union that it fits best: one of its type, and of these the nearest. */
function bestOf(attempts: ValueMismatch[][], type: string): ValueMismatch[] {
  if (attempts.some((mismatches) => mismatches.length === 0))
    return [{ at: "", expected: "only one of several forms", found: "more", isMistyped: false }];
  const sameType = attempts.filter((mismatches) => !mismatches.some(isWhole));
  if (sameType.length > 0) return nearest(sameType);
  const types = attempts.flat().filter(isWhole);
  const expected = [...new Set(types.map((mismatch) => mismatch.expected))].join(" or ");
  return [{ at: "", expected, found: type, isMistyped: true }];
}

function isWhole({ at, isMistyped }: ValueMismatch): boolean {
  return at === "" && isMistyped;
}

/** Follows a JSON pointer, and hides the keys on its way that may be personal. */
function locate(root: unknown, pointer: string): { at: string; value: unknown } {
  let at = "";
  let value = root;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    at += Array.isArray(value) || named.has(key) ? `/${token}` : "/*";
    value = Object(value)[key];
  }
  return { at, value };
}

/** A key as part of a JSON pointer. */
function toToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
