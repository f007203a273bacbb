/**
 * Puts values into the placeholders of a path, each as one segment.
 *
 * @param template a path such as `/api/v1/conversations/{id}`
 * @param values the values by the placeholders' names
 * @throws TypeError if a value is missing, empty, `.` or `..`: these would lead to another resource
 */
export function fillPath(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (/^\.{0,2}$/.test(value))
      throw new TypeError(`${template}: ${name} is ${value ? `"${value}"` : "missing"}, and has to name one resource`);
    return encodeURIComponent(value);
  });
}
