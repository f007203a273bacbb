import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { assertConforms, ConformanceError, checkedFetch } from "../../../src/conformance/index.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { type Mock, startMock } from "../../../src/mock/index.ts";
import { answerExamples, toResponse } from "../../support/answerExamples.ts";
import { readBundle } from "../../support/bundle.ts";
import { contractCalls, perform } from "../../support/contractCalls.ts";
import { urlOf } from "../../support/urlOf.ts";

const FORMS = [
  { file: "openapi.json", other: "openapi.string-ids.json", accept: "application/json" },
  { file: "openapi.string-ids.json", other: "openapi.json", accept: "application/json+canvas-string-ids" },
] as const;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

describe.each(FORMS)("with $file", ({ file, other, accept }) => {
  const document = readBundle(file);
  const examples = answerExamples(document);

  test("all operations are tried", () => {
    const tried = new Set(examples.map(({ operation }) => operation.id));
    expect([...tried]).toEqual(operationsOf(document).map(({ id }) => id));
  });

  test.each(examples)("accepts $name from the mock, whatever is known of the request", async (row) => {
    const { operation, status, example } = row;
    const request = new Request(mock.url + urlOf(operation), {
      method: operation.method.toUpperCase(),
      headers: {
        authorization: "Bearer any",
        accept,
        prefer: [`code=${status}`, ...(example ? [`example=${example}`] : [])].join(", "),
      },
    });
    const response = await fetch(request);
    expect(response.status).toBe(status);
    await assertConforms(response, request);
    await assertConforms(response, { method: request.method });
    expect(await assertConforms(response)).toBe(response);
  });

  test("refuses ids of the other form where the request says which", async () => {
    const others = answerExamples(readBundle(other));
    const changed = others.filter(
      ({ value }, index) => JSON.stringify(value) !== JSON.stringify(examples[index]?.value),
    );
    expect(changed.length).toBeGreaterThan(50);
    for (const row of changed) {
      const request = { method: row.operation.method, url: urlOf(row.operation) };
      await assertConforms(toResponse(row), request);
      const headers = { accept };
      await expect(assertConforms(toResponse(row), { ...request, headers }), row.name).rejects.toThrow(
        ConformanceError,
      );
    }
  });
});

test("a client with a checked fetch gets from the mock what one without gets", { timeout: 300_000 }, async () => {
  const settings = { baseUrl: mock.url, token: "any", retry: false } as const;
  const plain = createCanvas(settings);
  const checked = createCanvas({ ...settings, fetch: checkedFetch() });
  const outcome = (call: unknown) => Promise.resolve(call).catch(({ kind, status }) => ({ kind, status }));
  const calls = contractCalls(readBundle("openapi.string-ids.json"));
  for (const call of calls)
    expect(await outcome(perform(checked, call)), call.name).toEqual(await outcome(perform(plain, call)));
});
