import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";
import { responseExamples } from "../support/responseExamples.ts";
import { urlOf } from "../support/urlOf.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

describe.each([
  { file: "openapi.json", accept: "application/json" },
  { file: "openapi.string-ids.json", accept: "application/json+canvas-string-ids" },
] as const)("$file", ({ file, accept }) => {
  const document = readBundle(file);
  const validator = new ResponseValidator(document);

  test.each(responseExamples(document).filter(({ example }) => example !== undefined))(
    "$operation.id $status $example",
    async ({ operation, status, example, value, mediaType }) => {
      const isText = mediaType === "text/plain";
      const response = await fetch(mock.url + urlOf(operation), {
        method: operation.method.toUpperCase(),
        headers: { authorization: "Bearer any", accept, prefer: `code=${status}, example=${example}` },
      });
      const body = await response.text();
      expect(response.status).toBe(status);
      expect(isText ? body : JSON.parse(body)).toEqual(value);
      const type = response.headers.get("content-type") ?? "";
      expect(validator.problems(operation.id, response.status, type, body)).toEqual([]);
      expect(response.headers.get("x-rate-limit-remaining")).toBe(isText ? "0.0" : "598.4");
    },
  );
});

test("without a preference or a condition, the first documented example is the answer", async () => {
  const response = await fetch(`${mock.url}/api/v1/accounts/self/account_notifications`, {
    headers: { authorization: "Bearer any" },
  });
  for (const item of [await response.json()].flat()) expect(item).not.toHaveProperty("closed");
});
