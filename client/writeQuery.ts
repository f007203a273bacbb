/** Writes parameters as Canvas reads them: a list under a name with brackets, repeated for each item. */
export function writeQuery(parameters: object): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item) => `${name}${Array.isArray(value) ? "[]" : ""}=${encodeURIComponent(item)}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}
