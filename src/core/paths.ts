/** A path as the contract has it: Canvas also takes it with `.json`, and with doubled or trailing slashes. */
export function normalizePath(path: string): string {
  const isPlain = !path.includes("//") && !path.endsWith("/") && !path.endsWith(".json");
  if (isPlain) return path;
  return path
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "")
    .replace(/\.json$/, "");
}
