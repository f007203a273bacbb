import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { play } from "../scenarios/play.ts";
import { readScenarios } from "../scenarios/readScenarios.ts";
import { AnswerValidator, readBundle } from "../support/bundle.ts";

const validators = {
  integers: new AnswerValidator(readBundle("openapi.json")),
  strings: new AnswerValidator(readBundle("openapi.string-ids.json")),
};

for (const { name, world, scenarios } of readScenarios()) {
  test.for(scenarios)(`${name} $id: $fact`, async (scenario) => {
    const mock = await createMock({ world });
    const misfits: string[] = [];
    const problem = await play(mock, scenario, ({ status, headers, text }) => {
      const last = mock.requests.at(-1);
      if (last?.operationId === undefined) return;
      const form = last.headers.accept?.includes("canvas-string-ids") ? "strings" : "integers";
      const problems = validators[form].problems(last.operationId, status, headers["content-type"] ?? "", text);
      misfits.push(...problems.map((each) => `${last.operationId} ${status} ${each}`));
    });
    expect(problem).toBeUndefined();
    expect(misfits).toEqual([]);
  });
}
