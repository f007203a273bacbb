import { parseArguments } from "../src/core/arguments.ts";
import { type Contract, loadContract } from "./check/contract.ts";
import { ensureDefaults } from "./check/ensureDefaults.ts";
import { ensureDeviations } from "./check/ensureDeviations.ts";
import { ensureDistinctPaths } from "./check/ensureDistinctPaths.ts";
import { ensureExamplesExist } from "./check/ensureExamplesExist.ts";
import { ensureExamplesFit } from "./check/ensureExamplesFit.ts";
import { ensureFileNames } from "./check/ensureFileNames.ts";
import { ensureFilesReachable } from "./check/ensureFilesReachable.ts";
import { ensureIds } from "./check/ensureIds.ts";
import { ensureInSync } from "./check/ensureInSync.ts";
import { ensureLinks } from "./check/ensureLinks.ts";
import { ensureLint } from "./check/ensureLint.ts";
import { ensureOperationIds } from "./check/ensureOperationIds.ts";
import { ensureOperationsComplete } from "./check/ensureOperationsComplete.ts";
import { ensureParameterNames } from "./check/ensureParameterNames.ts";
import { ensureScopes } from "./check/ensureScopes.ts";
import { ensureWorkflows } from "./check/ensureWorkflows.ts";
import { run } from "./shared/cli.ts";
import { formatProblem, type Problem } from "./shared/problem.ts";

const CHECKS: ((contract: Contract) => Problem[] | Promise<Problem[]>)[] = [
  ensureLint,
  ensureFilesReachable,
  ensureFileNames,
  ensureOperationIds,
  ensureDistinctPaths,
  ensureOperationsComplete,
  ensureScopes,
  ensureParameterNames,
  ensureIds,
  ensureDefaults,
  ensureExamplesExist,
  ensureExamplesFit,
  ensureLinks,
  ensureDeviations,
  ensureWorkflows,
];

await run(async () => {
  parseArguments({ options: {} }, "usage: npm run check");
  const contract = await loadContract();
  const problems = (await Promise.all(CHECKS.map((check) => check(contract)))).flat();
  // Whoever has other problems to solve will generate the files again anyway.
  if (problems.length === 0) problems.push(...(await ensureInSync(contract)));
  const lines = [...new Set(problems.map(formatProblem))];
  for (const line of lines) console.error(line);
  console.error(
    lines.length === 0
      ? `All ${CHECKS.length + 1} checks passed.`
      : `${lines.length} problem${lines.length === 1 ? "" : "s"} found.`,
  );
  return lines.length === 0 ? 0 : 1;
});
