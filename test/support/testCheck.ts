import { describe, expect, test } from "vitest";
import { type Contract, loadContract } from "../../scripts/check/contract.ts";
import { formatProblem, type Problem } from "../../scripts/shared/problem.ts";
import { type Changes, writeContract } from "./contractFixture.ts";

/** Contracts by what they have, as changes to the fixture. */
interface Table {
  accepts: Record<string, Changes>;
  /** Each with the lines that a person reads about it. */
  reports: Record<string, [changes: Changes, ...problems: string[]]>;
}

/**
 * Runs a check on each contract of a table. As in `npm run check`, a line that comes twice (from both bundles, say)
 * counts once.
 */
export function testCheck(
  check: (contract: Contract) => Problem[] | Promise<Problem[]>,
  { accepts, reports }: Table,
): void {
  const linesOf = async (changes: Changes) => {
    const problems = await check(await loadContract(writeContract(changes)));
    return [...new Set(problems.map(formatProblem))];
  };
  describe("accepts", () => {
    test.each(Object.entries(accepts))("%s", async (_, changes) => {
      expect(await linesOf(changes)).toEqual([]);
    });
  });
  describe("reports", () => {
    test.each(Object.entries(reports))("%s", async (_, [changes, ...problems]) => {
      expect(await linesOf(changes)).toEqual(problems);
    });
  });
}
