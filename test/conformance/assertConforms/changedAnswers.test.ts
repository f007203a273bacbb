import { expect, test } from "vitest";
import { assertConforms, ConformanceError } from "../../../src/conformance/index.ts";
import { distinctAnswers, toResponse } from "../../support/answerExamples.ts";
import { AnswerValidator, readBundle } from "../../support/bundle.ts";
import { mutationsOf } from "../../support/mutations.ts";
import { urlOf } from "../../support/urlOf.ts";

const FORMS = [
  { file: "openapi.json", accept: "application/json" },
  { file: "openapi.string-ids.json", accept: "application/json+canvas-string-ids" },
] as const;

// Ajv itself, over the bundle as it is, knows which changes the contract forbids.
test.each(FORMS)(
  "changed answers are judged as the schemas of $file judge them",
  async ({ file, accept }) => {
    const document = readBundle(file);
    const validator = new AnswerValidator(document);
    const wrong: string[] = [];
    const counts = { accepted: 0, refused: 0 };
    for (const row of distinctAnswers(document).filter(({ mediaType }) => mediaType === "application/json")) {
      const { operation, status, name } = row;
      const request = { method: operation.method, url: urlOf(operation), headers: { accept } };
      for (const { change, value } of mutationsOf(row.value ?? null)) {
        const [problem] = validator.problems(operation.id, status, "application/json", JSON.stringify(value));
        const error: unknown = await assertConforms(toResponse(row, value), request).catch((reason) => reason);
        const isRefused = error instanceof ConformanceError && error.mismatches.length > 0;
        counts[isRefused ? "refused" : "accepted"]++;
        if (isRefused !== (problem !== undefined))
          wrong.push(`${name}, ${change}: ${problem ?? "nothing"}, not ${error}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(counts.refused).toBeGreaterThan(1000);
    expect(counts.accepted).toBeGreaterThan(100);
  },
  300_000,
);
