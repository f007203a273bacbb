/** How deep a redacted value goes. No error response of Canvas comes near it, and what reads it needs little stack. */
const DEEPEST = 100;

/** A token can be recognised if it has at least so many characters; a shorter one would be found in ordinary words. */
const RECOGNISABLE = 8;

/** A text without the token. */
export function redactText(text: string, token: string): string {
  return token.length < RECOGNISABLE ? text : text.replaceAll(token, "[token]");
}

/** A JSON value without the token in its texts and keys. What is nested too deep is left out. */
export function redact(value: unknown, token: string, depth = 0): unknown {
  if (typeof value === "string") return redactText(value, token);
  if (typeof value !== "object" || value === null) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((item) => redact(item, token, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redactText(key, token), redact(item, token, depth + 1)]),
  );
}
