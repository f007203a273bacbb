import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../mock/index.ts";
import { isObject, type JsonObject, objectAt } from "../../scripts/shared/json.ts";
import { mediaTypesAt, messagesOf, type Operation, operationsOf } from "../../scripts/shared/operations.ts";
import { resolve } from "../../scripts/shared/pointer.ts";
import { AnswerValidator, readBundle } from "../support/bundle.ts";
import { urlOf } from "../support/urlOf.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

interface Row {
  operation: Operation;
  status: string;
  example: string;
  value: unknown;
  isText: boolean;
}

/** Every named example of every response. */
function answersOf(document: JsonObject): Row[] {
  return operationsOf(document).flatMap((operation) =>
    messagesOf(operation)
      .filter(({ request }) => !request)
      .flatMap(({ tokens }) =>
        mediaTypesAt(document, tokens).flatMap((media) =>
          Object.keys(objectAt(media.object, "examples")).map((example): Row => {
            const named = resolve(document, [...media.tokens, "examples", example]).value;
            const value = isObject(named) ? named.value : undefined;
            return { operation, status: tokens.at(-1) ?? "", example, value, isText: media.name === "text/plain" };
          }),
        ),
      ),
  );
}

describe.each([
  { file: "openapi.json", accept: "application/json" },
  { file: "openapi.string-ids.json", accept: "application/json+canvas-string-ids" },
] as const)("$file", ({ file, accept }) => {
  const document = readBundle(file);
  const validator = new AnswerValidator(document);

  test.each(answersOf(document))(
    "$operation.id $status $example",
    async ({ operation, status, example, value, isText }) => {
      const response = await fetch(mock.url + urlOf(operation), {
        method: operation.method.toUpperCase(),
        headers: { authorization: "Bearer any", accept, prefer: `code=${status}, example=${example}` },
      });
      const body = await response.text();
      expect(response.status).toBe(Number(status));
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
