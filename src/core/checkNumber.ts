/** @throws RangeError if an option is given that is no number in the range, or no whole one where one is needed */
export function checkNumber(
  name: string,
  value: number | undefined,
  least: number,
  kind: "whole" | "any",
  most = Infinity,
): void {
  if (value === undefined) return;
  const isInRange = typeof value === "number" && value >= least && value <= most;
  if (isInRange && (kind === "any" || value % 1 === 0)) return;
  const range = `from ${least} ${most === Infinity ? "on" : `to ${most}`}`;
  throw new RangeError(`${name} is ${value}: give a ${kind === "whole" ? "whole " : ""}number ${range}.`);
}
