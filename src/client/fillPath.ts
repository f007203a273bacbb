/**
 * Puts values into the placeholders of a path, each as one segment.
 *
 * @param values the values, by the placeholders' names or in their order
 * @throws TypeError if a value is missing, empty, `.` or `..`, which would lead to another resource, or a number that has
 *   lost digits
 */
export function fillPath(template: string, values: Record<string | number, unknown>): string {
  let index = 0;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? values[index++] ?? "";
    const text = String(value);
    if (/^\.{0,2}$/.test(text) || (typeof value === "number" && !Number.isSafeInteger(value))) {
      throw new TypeError(`${name} cannot be "${text}"`);
    }
    return encodeURIComponent(text);
  });
}
