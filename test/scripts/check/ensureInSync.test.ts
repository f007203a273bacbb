import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadContract } from "../../../scripts/check/contract.ts";
import { ensureInSync } from "../../../scripts/check/ensureInSync.ts";
import { committedGenerators, createArtifacts } from "../../../scripts/generate/artifacts.ts";
import { formatProblem } from "../../../scripts/shared/problem.ts";
import { writeContract } from "../../support/contractFixture.ts";

const STALE = "The file is not what openapi/ makes. Run: npm run generate";

test("the committed files are what the contract makes, and each difference is at its first line", async () => {
  const base = writeContract();
  const contract = await loadContract(base);
  const problems = async () => (await ensureInSync(contract)).map(formatProblem).sort();
  expect(await problems()).toEqual([
    `generated/deviations.md:1: ${STALE}`,
    `generated/openapi.yaml:1: ${STALE}`,
    `generated/operations.ts:1: ${STALE}`,
    `generated/types.ts:1: ${STALE}`,
  ]);

  const artifacts = await createArtifacts(committedGenerators, async () => contract);
  const write = (edits: Record<string, (text: string) => string>) => {
    mkdirSync(path.join(base, "generated"), { recursive: true });
    for (const { file, text } of artifacts) writeFileSync(path.join(base, file), edits[file]?.(text) ?? text);
  };
  write({});
  expect(await problems()).toEqual([]);

  write({
    "generated/openapi.yaml": (text) => text.split("\n").slice(0, 5).join("\n"),
    "generated/operations.ts": (text) => text.replaceAll("\n", "\r\n"),
    // The note, an empty line, the interface.
    "generated/types.ts": (text) => text.replace(/^export interface paths \{$/m, "$&\n"),
  });
  expect(await problems()).toEqual([
    `generated/openapi.yaml:6: ${STALE}`,
    `generated/operations.ts:1: ${STALE}`,
    `generated/types.ts:4: ${STALE}`,
  ]);
});
