import { redact } from "./redact.ts";

/**
 * What was thrown, as an error may show it: as it is, if it is plain data that does not hold the secret. Everything else,
 * such as an error with the request, is made anew of what tells the reason.
 *
 * @returns undefined if it does not even tell a reason
 */
export function causeOf(thrown: unknown, secret: string): unknown {
  try {
    if (isPlain(thrown, secret)) return thrown;
  } catch {
    // A getter or a proxy threw, or it is nested too deep.
  }
  try {
    if (typeof thrown === "string") return redact(thrown, secret);
    const { name, message, code, cause } = Object(thrown);
    const told = { name, message, code, cause };
    // By the same keys at every level.
    const copy = Object(redact(JSON.parse(JSON.stringify(told, Object.keys(told))), secret));
    return Object.assign(new Error(copy.message), copy);
  } catch {
    return undefined;
  }
}

/**
 * Whether a value, its properties and its classes are data without the secret. Getters and methods are not: they can
 * bring to light what no property holds.
 *
 * @param seen what needs no look: at first the classes of the language
 */
function isPlain(
  value: unknown,
  secret: string,
  seen = new Set<unknown>([Object, Array, Error].map(({ prototype }) => prototype)),
): boolean {
  if (typeof value === "string") return !value.includes(secret);
  if (typeof value === "function" || typeof value === "symbol") return false;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  const isHarmless = (key: string | symbol) => {
    // The errors of some engines have these two behind getters.
    const isUsual = key === "stack" || key === "constructor";
    if (Reflect.getOwnPropertyDescriptor(value, key)?.get && !isUsual) return false;
    const held: unknown = Reflect.get(value, key);
    return !String(key).includes(secret) && ((isUsual && typeof held === "function") || isPlain(held, secret, seen));
  };
  return isPlain(Object.getPrototypeOf(value), secret, seen) && Reflect.ownKeys(value).every(isHarmless);
}
