/** How many causes of causes are kept. */
const DEEPEST = 5;

/** Whether it is the error of the conformance check: it holds places and types, never a request or a value. */
export function isConformanceError(thrown: unknown): boolean {
  return textAt(thrown, "name") === "ConformanceError";
}

/**
 * What sending a request threw, with something hidden: a copy of name, message, code, stack and causes. Nothing else is
 * kept, as it may hold the request.
 */
export function causeOf(thrown: unknown, hide: (text: string) => string, depth = 0): unknown {
  if (isConformanceError(thrown)) return thrown;
  if (typeof thrown === "string") return hide(thrown);
  if (Object(thrown) !== thrown || depth === DEEPEST) return undefined;
  const copy = new Error(hide(textAt(thrown, "message")));
  copy.cause = causeOf(propertyOf(thrown, "cause"), hide, depth + 1);
  for (const key of ["name", "code", "stack"]) {
    const value = hide(textAt(thrown, key));
    if (value) Object.defineProperty(copy, key, { value });
  }
  return copy;
}

/** What an error and its cause have under a key, where it is a text. */
export function textsAt(thrown: unknown, key: string): string[] {
  return [thrown, propertyOf(thrown, "cause")].map((error) => textAt(error, key)).filter(Boolean);
}

/** A property that is a text; empty if it is none, or cannot be read. */
export function textAt(value: unknown, key: string): string {
  const text = propertyOf(value, key);
  return typeof text === "string" ? text : "";
}

/** A property; undefined also if it cannot be read. */
export function propertyOf(value: unknown, key: string): unknown {
  try {
    return Object(value)[key];
  } catch {
    return undefined;
  }
}
