import path from "node:path";
import { BaseResolver, lint, lintDocument, makeDocumentFromString } from "@redocly/openapi-core";
import type { JsonObject } from "../../src/core/json.ts";
import { fromPointer } from "../../src/core/pointer.ts";
import { toJson } from "../generate/bundle.ts";
import type { Problem } from "../shared/problem.ts";
import { contractConfig, fromRedocly, withoutPlaces } from "../shared/redocly.ts";
import type { Contract } from "./contract.ts";

/** Redocly's rules apply to the authored files and for both bundles: the bundler may break what was whole. */
export async function ensureLint(contract: Contract): Promise<Problem[]> {
  const config = await contractConfig();
  const files = ["openapi/openapi.yaml", ...contract.workflows.map(({ file }) => file)];
  const authored = await Promise.all(files.map((file) => lint({ config, ref: path.join(contract.base, file) })));
  const problems = authored.flat().map((problem) => fromRedocly(problem, contract.base));
  if (problems.length > 0) return problems;
  for (const document of [contract.integerIds, contract.stringIds])
    problems.push(...(await lintBundle(contract, document)));
  return problems;
}

async function lintBundle(contract: Contract, document: JsonObject): Promise<Problem[]> {
  const config = await contractConfig();
  const source = makeDocumentFromString(toJson(document), path.join(contract.base, "generated/openapi.json"));
  const problems = await lintDocument({
    document: source,
    config,
    externalRefResolver: new BaseResolver(config.resolve),
  });
  return problems.map((problem) => {
    const tokens = fromPointer(problem.location[0]?.pointer ?? "");
    return contract.problem(
      tokens,
      `${withoutPlaces(problem.message, contract.base)} (${problem.ruleId}, in the bundle)`,
    );
  });
}
