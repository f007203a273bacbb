import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { assertConforms, ConformanceError, checkedFetch } from "../../../src/conformance/index.ts";
import { isObject, type Json } from "../../../src/core/json.ts";
import { readBundle } from "../../support/bundle.ts";
import { distinctResponses, type ResponseExample, responseExamples } from "../../support/responseExamples.ts";
import { urlOf } from "../../support/urlOf.ts";

const SECRET = "1042~kQ7vRz9TnWb3";

/** Everything that an error could show: to a person, a log, a debugger. */
function textOf(error: unknown): string {
  const { message, stack, cause } = error instanceof Error ? error : new Error("no error");
  return [message, stack, inspect(cause), JSON.stringify(error), inspect(error, { depth: null })].join("\n");
}

const isText = (value: Json) => typeof value === "string";

/** The value with the secret for each value of some kind, and for each key or only for those of a kind of object. */
function plant(value: Json, isHidden: (value: Json) => boolean, inKeys: boolean): Json {
  if (Array.isArray(value)) return value.map((item) => plant(item, isHidden, inKeys));
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, child]): [string, Json] => [
      inKeys ? `${SECRET}${key}` : key,
      plant(child, isHidden, inKeys),
    ]);
    return Object.fromEntries(entries);
  }
  return isHidden(value) ? SECRET : value;
}

const ways: { name: string; bodyOf: (value: Json) => Json }[] = [
  { name: "every text of the body", bodyOf: (value) => plant(value, isText, false) },
  { name: "every number of the body", bodyOf: (value) => plant(value, (item) => typeof item === "number", false) },
  { name: "every value of the body", bodyOf: (value) => plant(value, () => true, false) },
  { name: "every key of the body", bodyOf: (value) => plant(value, () => false, true) },
  { name: "all of the body", bodyOf: () => SECRET },
  { name: "a list for a body", bodyOf: () => [SECRET, { [SECRET]: SECRET }] },
];

test.each(ways)("a secret in $name is in no error", async ({ bodyOf }) => {
  let errors = 0;
  for (const row of distinctResponses(readBundle("openapi.json"))) {
    const error = await failureOf(row, JSON.stringify(bodyOf(row.value ?? null)));
    if (error) errors++;
    expect(textOf(error), row.name).not.toContain(SECRET);
  }
  expect(errors).toBeGreaterThan(30);
});

test("a secret in a key below which something is wrong is in no error", async () => {
  const body = { [SECRET]: [{ [SECRET]: 7 }], errors: { [SECRET]: [{ attribute: 7, type: SECRET, message: SECRET }] } };
  const row = responseExamples(readBundle("openapi.json")).find(({ name }) =>
    name.startsWith("updateConversation 400"),
  );
  if (!row) throw new Error("no such response");
  const error = await failureOf(row, JSON.stringify(body));
  expect(textOf(error)).not.toContain(SECRET);
  expect(Object(error).mismatches).toMatchObject([
    { in: "response body", at: "/errors/*/0/attribute", expected: "string", found: "integer" },
  ]);
});

test("a secret in a text that is not JSON is in no error", async () => {
  for (const row of distinctResponses(readBundle("openapi.json")).filter(({ status }) => status !== 204)) {
    const error = await failureOf(row, `{"subject": ${SECRET}`);
    expect(error, row.name).toBeInstanceOf(ConformanceError);
    expect(textOf(error), row.name).not.toContain(SECRET);
  }
});

test("a secret in a URL or a header is in no error", async () => {
  const names = ["X-Request-Cost", "X-Rate-Limit-Remaining", "X-Conversation-Batch-Id", "Link", "Set-Cookie", "ETag"];
  const headers = Object.fromEntries(names.map((name) => [name, SECRET]));
  const type = { "Content-Type": `text/html; charset=${SECRET}` };
  for (const url of [
    `https://${SECRET.replace("~", "-")}.example.edu/api/v1/conversations/${SECRET}?access_token=${SECRET}#${SECRET}`,
    `https://maya:${SECRET}@canvas.example.edu/api/v1/users/${SECRET}/communication_channels/email/${SECRET}`,
    `https://canvas.example.edu/${SECRET}/api/v1/conversations`,
    `/api/v1/conversations/${SECRET}/${SECRET}`,
  ])
    for (const method of ["GET", "POST", "DELETE", undefined]) {
      const response = new Response("{}", { status: 200, headers: { ...headers, ...type } });
      const request = {
        url,
        headers: { Authorization: `Bearer ${SECRET}`, Cookie: SECRET },
        ...(method && { method }),
      };
      const error: unknown = await assertConforms(response, request).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConformanceError);
      expect(textOf(error)).not.toContain(SECRET);
      expect(textOf(error)).not.toContain(SECRET.replace("~", "-"));
    }
});

test("a URL that cannot be read is in no error", async () => {
  const error: unknown = await assertConforms(new Response("[]"), { url: `https://:${SECRET}@` }).catch(
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(TypeError);
  expect(textOf(error)).not.toContain(SECRET);
});

test("the client's error quotes no more than the check's", async () => {
  const fetch = checkedFetch(async () => Response.json([{ subject: 7, [SECRET]: SECRET }]));
  const canvas = createCanvas({ baseUrl: "https://canvas.example.edu", token: SECRET, fetch });
  const error: unknown = await canvas.conversations.list().catch((reason: unknown) => reason);
  expect(textOf(error)).not.toContain(SECRET);
});

/** What the check of a response with another body throws; undefined if nothing. */
async function failureOf({ operation, status, headers }: ResponseExample, body: string): Promise<unknown> {
  const response = new Response(status === 204 ? null : body, { status, headers });
  return assertConforms(response, { method: operation.method, url: urlOf(operation) }).then(
    () => undefined,
    (error: unknown) => error,
  );
}
