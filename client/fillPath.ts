/**
 * Puts values into the placeholders of a path, each as one segment.
 *
 * @param valueFor the value for a placeholder, by its name and its index
 * @throws TypeError if a value is missing, empty, `.` or `..`, which would lead to another resource, or a number that has
 *   lost digits
 */
export function fillPath(template: string, valueFor: (name: string, index: number) => unknown): string {
  let index = 0;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = valueFor(name, index++);
    const text = String(value ?? "");
    if (/^\.{0,2}$/.test(text) || (typeof value === "number" && !Number.isSafeInteger(value))) {
      throw new TypeError(`${name} cannot be "${text}"`);
    }
    return encodeURIComponent(text);
  });
}
