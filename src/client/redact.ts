/** How deep a redacted value goes. No refusal of Canvas' comes near it, and nothing that reads it exhausts the stack. */
const DEEPEST = 100;

/** A value as JSON has it, without a secret in its texts and keys. What is nested too deep is left out. */
export function redact(value: unknown, secret: string, depth = 0): unknown {
  if (typeof value === "string") return value.replaceAll(secret, "[token]");
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return undefined;
  const inner = (item: unknown) => redact(item, secret, depth + 1);
  if (Array.isArray(value)) return value.map(inner);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [inner(key), inner(item)]));
}
