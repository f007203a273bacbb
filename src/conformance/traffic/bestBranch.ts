import { groupBy } from "../../core/groupBy.ts";
import type { DriftResult } from "./runDrift.ts";

/**
 * Where a value fits none of several shapes, drift lists what is wrong by each of them: keeps what is wrong by the shape
 * that comes closest.
 *
 * @param results of one side of one exchange
 */
export function keepBestBranches(results: DriftResult[]): DriftResult[] {
  const choices = results
    .filter(({ schemaPath }) => /\/(oneOf|anyOf)$/.test(schemaPath))
    .sort((a, b) => b.schemaPath.length - a.schemaPath.length);
  return choices.reduce(keepBestBranch, results);
}

function keepBestBranch(results: DriftResult[], choice: DriftResult): DriftResult[] {
  const isInside = ({ schemaPath, dataPath }: DriftResult) =>
    schemaPath.startsWith(`${choice.schemaPath}/`) &&
    (dataPath === choice.dataPath || dataPath.startsWith(`${choice.dataPath}/`));
  const inside = results.filter(isInside);
  const branches = groupBy(inside, ({ schemaPath }) => branchOf(schemaPath, choice));
  const [best] = [...branches.values()].sort((a, b) => cost(a, choice) - cost(b, choice));
  // It fits more than one.
  if (!best) return results;
  return results.filter((result) => result !== choice && (!isInside(result) || best.includes(result)));
}

function branchOf(schemaPath: string, choice: DriftResult): string {
  return schemaPath.slice(choice.schemaPath.length + 1).split("/")[0] ?? "";
}

/** A shape of another type altogether comes last. */
function cost(branch: DriftResult[], { dataPath }: DriftResult): number {
  const isOther = branch.some(
    (result) => result.dataPath === dataPath && /\/(type|const|enum)$/.test(result.schemaPath),
  );
  return branch.length + (isOther ? 1_000_000 : 0);
}
