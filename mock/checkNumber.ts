/** @throws RangeError if an option is given that is no number from `least` on, or no whole one where one is needed */
export function checkNumber(name: string, value: number | undefined, least: number, kind: "whole" | "any"): void {
  if (value === undefined) return;
  const fits = typeof value === "number" && value >= least && (kind === "any" || value % 1 === 0);
  if (!fits)
    throw new RangeError(`${name} is ${value}: give a ${kind === "whole" ? "whole " : ""}number from ${least} on.`);
}
