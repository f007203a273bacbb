import { describe, expect, test } from "vitest";
import { assertConforms, ConformanceError } from "../../../src/conformance/index.ts";
import { readBundle } from "../../support/bundle.ts";
import { distinctResponses, type ResponseExample, toResponse } from "../../support/responseExamples.ts";
import { urlOf } from "../../support/urlOf.ts";

const FORMS = [
  { file: "openapi.json", accept: "application/json", other: "application/json+canvas-string-ids" },
  { file: "openapi.string-ids.json", accept: "application/json+canvas-string-ids", other: "application/json" },
] as const;

describe.each(FORMS)("with $file", ({ file, accept, other }) => {
  const document = readBundle(file);
  const examples = distinctResponses(document);
  const requestOf = ({ operation }: ResponseExample) => ({
    method: operation.method.toUpperCase(),
    url: urlOf(operation),
  });

  test("every documented response conforms, whatever is known of the request", async () => {
    for (const row of examples) {
      const request = requestOf(row);
      const response = toResponse(row);
      await assertConforms(response, { ...request, headers: { accept } });
      await assertConforms(response, request);
      expect(await assertConforms(response, { url: request.url }), row.name).toBe(response);
    }
  });

  test("ids of the other form do not conform where the request says which it asks for", async () => {
    const another = file === "openapi.json" ? "openapi.string-ids.json" : "openapi.json";
    const others = distinctResponses(readBundle(another));
    const textOf = new Map(others.map(({ name, value }) => [name, JSON.stringify(value)]));
    const withIds = examples.filter(({ name, value }) => textOf.get(name) !== JSON.stringify(value));
    expect(withIds.length).toBeGreaterThan(20);
    for (const row of withIds) {
      const request = { ...requestOf(row), headers: { accept: other } };
      await expect(assertConforms(toResponse(row), request), row.name).rejects.toThrow(ConformanceError);
    }
  });
});
