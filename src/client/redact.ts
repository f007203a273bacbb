/** How deep a redacted value goes. No error response of Canvas comes near it, and what reads it needs little stack. */
const DEEPEST = 100;

/** A JSON value with something hidden in its texts and keys. What is nested too deep is left out. */
export function redact(value: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (typeof value === "string") return hide(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return undefined;
  const inner = (item: unknown) => redact(item, hide, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), inner(item)]));
}
