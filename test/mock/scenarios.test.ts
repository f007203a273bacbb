import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { play } from "../scenarios/play.ts";
import { readScenarios } from "../scenarios/readScenarios.ts";

for (const { name, world, scenarios } of readScenarios()) {
  test.for(scenarios)(`${name} $id: $fact`, async (scenario) => {
    expect(await play(await createMock({ world }), scenario)).toBeUndefined();
  });
}
