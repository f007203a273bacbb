import { GLOBS } from "../../generated/operations.ts";

/**
 * Puts values into the placeholders of a path, each as one segment; only the slashes of a glob's value stay.
 *
 * @param values the values by the placeholders' names
 * @throws TypeError as `checkValue` does
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = checkValue(name, values[name]);
    const segments = GLOBS.includes(name) ? text.split("/") : [text];
    return segments.map((segment) => encodeURIComponent(checkValue(name, segment))).join("/");
  });
}

/**
 * The text of a value that names a resource.
 *
 * @throws TypeError if it is missing, empty, `.` or `..`, which would lead to another resource, or a number that has lost
 *   digits
 */
export function checkValue(name: string, value: unknown): string {
  const text = String(value ?? "");
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new TypeError(`${name} cannot be the number ${text}. Give ids of this size as strings.`);
  }
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} cannot be "${text}".`);
  return text;
}
