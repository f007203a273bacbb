import { keys, type ValidationError, validators } from "../../generated/validators.ts";
import { expectationOf } from "./expectations.ts";
import { typeOf } from "./jsonType.ts";

/** Where a value does not fit its schema, and how. */
export interface Misfit {
  /** A JSON pointer (RFC 6901) with `*` for each key that the contract does not name. */
  at: string;
  expected: string;
  found: string;
  /** Whether it is of another type than the schema says: what else the schema says is no news then. */
  isMistyped: boolean;
}

const named = new Set(keys);

/**
 * Compares a value with a schema of the contract.
 *
 * @param validator the schema's name
 * @param stringIds whether ids have to be strings; undefined if either will do, all of the same form
 */
export function checkBody(validator: string, value: unknown, stringIds?: boolean): Misfit[] {
  const forms = stringIds === undefined ? [false, true] : [stringIds];
  return nearest(forms.map((form) => findMisfits(validator, value, form)));
}

/** The attempt that comes nearest to a fit: a misfit weighs the less, the deeper in the value it is. */
function nearest(attempts: readonly Misfit[][]): Misfit[] {
  const distance = (misfits: Misfit[]) => misfits.reduce((sum, { at }) => sum + 10 ** -at.split("/").length, 0);
  const [best = []] = [...attempts].sort((a, b) => distance(a) - distance(b));
  return best;
}

function findMisfits(name: string, value: unknown, stringIds: boolean): Misfit[] {
  const validate = validators[name];
  if (!validate || validate.call({ stringIds }, value)) return [];
  const misfits = (validate.errors ?? []).flatMap((error) => explain(error, value, stringIds));
  const mistyped = new Set(misfits.filter(({ isMistyped }) => isMistyped).map(({ at }) => at));
  const news = misfits.filter(({ at, isMistyped }) => isMistyped || !mistyped.has(at));
  return [...new Map(news.map((misfit) => [`${misfit.at} ${misfit.expected}`, misfit])).values()];
}

function explain(error: ValidationError, root: unknown, stringIds: boolean): Misfit[] {
  const { at, value } = locate(root, error.instancePath);
  const { branches, missingProperty } = error.params;
  if (Array.isArray(branches)) {
    const attempts = branches.map((name) => findMisfits(name, value, stringIds));
    return bestOf(attempts, typeOf(value)).map((misfit) => ({ ...misfit, at: at + misfit.at }));
  }
  if (typeof missingProperty === "string")
    return [{ at: `${at}/${toToken(missingProperty)}`, expected: "a value", found: "none", isMistyped: false }];
  const expected = expectationOf(error);
  if (expected === undefined) return [];
  const isMistyped = error.keyword === "type";
  const other = error.propertyName === undefined ? typeOf(value) : "key";
  return [{ at, expected, found: isMistyped ? other : `another ${other}`, isMistyped }];
}

/** What keeps a value from the branch of a union that it fits best: one of its type, and of these the nearest. */
function bestOf(attempts: Misfit[][], type: string): Misfit[] {
  if (attempts.some((misfits) => misfits.length === 0))
    return [{ at: "", expected: "only one of several forms", found: "more", isMistyped: false }];
  const sameType = attempts.filter((misfits) => !misfits.some(isWhole));
  if (sameType.length > 0) return nearest(sameType);
  const types = attempts.flat().filter(isWhole);
  const expected = [...new Set(types.map((misfit) => misfit.expected))].join(" or ");
  return [{ at: "", expected, found: type, isMistyped: true }];
}

function isWhole({ at, isMistyped }: Misfit): boolean {
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
