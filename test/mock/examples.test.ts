import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isObject, type Json, objectAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { resolve } from "../../src/core/pointer.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { AnswerValidator, readBundle } from "../support/bundle.ts";
import { requiredQuery, urlOf } from "../support/urlOf.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

interface Row {
  operation: Operation;
  example: string;
  type?: string;
  text?: string;
}

/** Writes a form as browsers do: a name is repeated for each item of a list. */
function encodeForm(value: Json): string {
  const fields = Object.entries(isObject(value) ? value : {});
  const pairs = fields.flatMap(([name, field]) =>
    (Array.isArray(field) ? field : [field]).map((item) => [name, String(item ?? "")]),
  );
  return new URLSearchParams(pairs).toString();
}

describe.each([
  { file: "openapi.json", accept: "application/json" },
  { file: "openapi.string-ids.json", accept: "application/json+canvas-string-ids, application/json" },
] as const)("$file", ({ file, accept }) => {
  const document = readBundle(file);
  const validator = new AnswerValidator(document);
  const requests = operationsOf(document).flatMap((operation): Row[] => {
    const bodies = mediaTypesAt(document, [...operation.tokens, "requestBody"]).flatMap(
      ({ name: type, object, tokens }) =>
        Object.keys(objectAt(object, "examples")).map((example): Row => {
          const value = resolve(document, [...tokens, "examples", example]).value;
          const body = (isObject(value) ? value.value : undefined) ?? null;
          return {
            operation,
            type,
            example,
            text: type === "application/json" ? JSON.stringify(body) : encodeForm(body),
          };
        }),
    );
    return bodies.length > 0 ? bodies : [{ operation, example: "no body" }];
  });

  test.each(requests)("$operation.id, $example as $type", async ({ operation, type, text }) => {
    const response = await fetch(mock.url + urlOf(operation) + requiredQuery(operation), {
      method: operation.method.toUpperCase(),
      headers: { authorization: "Bearer token", accept, ...(type ? { "content-type": type } : {}) },
      ...(text === undefined ? {} : { body: text }),
    });
    const body = await response.text();
    expect(response.ok, body).toBe(true);
    expect(validator.problems(operation.id, response.status, response.headers.get("content-type") ?? "", body)).toEqual(
      [],
    );
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(Number(response.headers.get("x-rate-limit-remaining"))).toBeGreaterThan(0);
  });
});
