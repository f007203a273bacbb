import { expect, test } from "vitest";
import { root } from "../../scripts/shared/paths.ts";
import { runRedocly } from "../../scripts/shared/runRedocly.ts";

test("Redocly's score of the contract: no operation below 70, the mean above 83", async () => {
  const { stdout } = await runRedocly(["score", "generated/openapi.yaml", "--format", "json"], root);
  const { operationScores } = JSON.parse(stdout);
  const scores = Object.entries<{ agentReadiness: number }>(operationScores).map(([operation, score]) => ({
    operation,
    score: score.agentReadiness,
  }));
  expect(scores.filter(({ score }) => score < 70)).toEqual([]);
  expect(scores.reduce((sum, { score }) => sum + score, 0) / scores.length).toBeGreaterThan(83);
});
