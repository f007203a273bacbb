import { type Finding, RULES } from "../findings.ts";

/** What is wrong, in one line. */
export function problemOf({ rule, in: side, place, expected, found }: Finding): string {
  const where = `${side}${place === "" ? "" : ` ${place}`}`;
  if (rule === "undocumented-endpoint" || rule === "not-in-contract") return RULES[rule].text;
  return `${where}: expected ${expected}, found ${found}`;
}
