import { expect, test } from "vitest";
import { type Contract, loadContract } from "../../scripts/check/contract.ts";
import { formatProblem, type Problem } from "../../scripts/shared/problem.ts";
import { type Changes, writeContract } from "./contractFixture.ts";

/** A contract, as changes to the fixture, and the lines that a person reads about it. */
export interface Row {
  name: string;
  changes: Changes;
  problems: string[];
}

/**
 * Runs a check on each contract of a table. As in `npm run check`, a line that comes twice (from both bundles, say)
 * counts once.
 */
export function testCheck(check: (contract: Contract) => Problem[] | Promise<Problem[]>, table: Row[]): void {
  test.each(table)("$name", async ({ changes, problems }) => {
    const contract = await loadContract(writeContract(changes));
    const lines = (await check(contract)).map(formatProblem);
    expect([...new Set(lines)]).toEqual(problems);
  });
}
