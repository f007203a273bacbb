import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { createRules } from "../../../scripts/generate/rules.ts";
import type { OperationRule, ResponseRule, Shape } from "../../../src/core/checker/rules.ts";
import { type Changes, PATH, replace, THING, writeContract } from "../../support/contractFixture.ts";
import { importCode } from "../../support/importCode.ts";

interface Rules {
  operations: OperationRule[];
  responses: Record<string, ResponseRule>;
  shapes: Record<string, Shape>;
}

async function rulesOf(changes: Changes = {}): Promise<Rules> {
  return importCode(createRules((await createBundles(writeContract(changes))).integerIds));
}

const header = (name: string) => ({
  required: false,
  isNumber: true,
  validator: `headers_${name.replaceAll("-", "_")}`,
});

test("an operation has its parameters, its body and its responses, with their validators and shapes", async () => {
  const { operations, responses, shapes } = await rulesOf({
    [PATH]: replace(
      "\nput:",
      '\n  - { name: "tags[]", in: query, schema: { type: array, items: { type: boolean } } }\nput:',
    ),
    "openapi/components/headers/X-Request-Cost.yaml": replace("example", "required: true\nexample"),
  });
  expect(operations).toEqual([
    {
      id: "updateThing",
      tag: "Things",
      method: "PUT",
      path: "/api/v1/things/{id}",
      pathParameters: { id: { name: "id", required: true, validator: "Id", shape: "id" } },
      query: {
        tags: { name: "tags[]", required: false, validator: "updateThing_query_tags__", shape: expect.any(String) },
      },
      body: { required: true, validator: "UpdateThingBody", shape: "UpdateThingBody" },
      responses: Object.fromEntries(
        ["200", "401", "403", "429", "500"].map((status) => [status, `updateThing_${status}`]),
      ),
    },
  ]);
  const cost = { ...header("X-Request-Cost"), required: true };
  expect(responses.updateThing_200).toEqual({
    headers: { "X-Request-Cost": cost, "X-Rate-Limit-Remaining": header("X-Rate-Limit-Remaining") },
    content: { "application/json": { validator: "Thing", shape: "Thing" } },
  });
  // A throttled request has no cost.
  expect(responses.updateThing_429).toEqual({
    headers: { "X-Rate-Limit-Remaining": header("X-Rate-Limit-Remaining") },
    content: {},
  });
  expect(shapes[operations[0]?.query.tags?.shape ?? ""]).toEqual({ items: "boolean", single: "scalar" });
  expect(shapes.Thing).toEqual({ properties: { id: "id", name: "any" } });
});

test("aliases, globs, empty bodies and responses to invalid requests are marked", async () => {
  const { operations, responses } = await rulesOf({
    "openapi/components/parameters/thing_id.yaml": (text) => `${text}x-canvas-glob: true\n`,
    [PATH]: (text) =>
      text
        .replace(
          "put:\n",
          'put:\n  x-canvas-aliases: [{ path: /things }, { method: post, path: "/api/v1/things/{id}" }]\n',
        )
        .replace('"200":\n', '"200":\n      x-canvas-empty-body: true\n      x-canvas-for-invalid-request: true\n'),
  });
  expect(operations).toMatchObject([
    {
      glob: "id",
      aliases: [
        { method: "PUT", path: "/things" },
        { method: "POST", path: "/api/v1/things/{id}" },
      ],
    },
  ]);
  expect(responses.updateThing_200).toMatchObject({ canBeEmpty: true, isForInvalidRequest: true });
  expect(responses.updateThing_401).not.toHaveProperty("canBeEmpty");
});

test("what several operations share has one name", async () => {
  const { operations, responses } = await rulesOf({
    [PATH]: (text) =>
      `${text.replace('"401":\n      description: No credentials.', '"401": { $ref: ../components/responses/Unauthorized.yaml }')}delete:
  operationId: deleteThing
  tags: [Things]
  responses:
    "401": { $ref: ../components/responses/Unauthorized.yaml }
`,
    "openapi/components/responses/Unauthorized.yaml": "description: No credentials.\n",
  });
  expect(operations.map((operation) => operation.responses[401])).toEqual([
    "responses_Unauthorized",
    "responses_Unauthorized",
  ]);
  expect(Object.keys(responses)).toContain("responses_Unauthorized");
});

test.each<[string, string, Shape | undefined]>([
  ["a boolean", "{ type: boolean }", { type: "boolean" }],
  ["a boolean or null", '{ type: [boolean, "null"] }', { type: "boolean" }],
  ["a flag", "{ type: boolean, enum: [true] }", { type: "flag" }],
  ["an id", "{ $ref: Id.yaml }", { type: "id" }],
  ["a list in one value", "{ type: array, items: { type: integer } }", { items: "integer", single: "scalar" }],
  [
    "a list in one value with commas",
    "{ type: array, x-canvas-single-value: commas, items: { $ref: Id.yaml } }",
    { items: "id", single: "commas" },
  ],
  [
    "a list that has to be one",
    "{ type: array, x-canvas-single-value: false, items: { type: number } }",
    { items: "number" },
  ],
  ["a map", "{ type: object, additionalProperties: { type: boolean } }", { additional: "boolean" }],
  [
    "a union, as one",
    "{ oneOf: [{ type: boolean }, { type: array, items: { type: boolean } }] }",
    { type: "boolean", items: "boolean", single: "scalar" },
  ],
  ["what contains itself", "{ type: array, items: { $ref: Thing.yaml } }", { items: "Thing", single: "scalar" }],
])("a property that is %s", async (_, schema, shape) => {
  const { shapes } = await rulesOf({ [THING]: (text) => `${text}  part: ${schema}\n` });
  expect(shapes[shapes.Thing?.properties?.part ?? ""]).toEqual(shape);
});

test("shapes without a name keep apart, one within another", async () => {
  const schema = "{ type: object, properties: { in: { type: object, properties: { on: { type: boolean } } } } }";
  const { shapes } = await rulesOf({ [THING]: (text) => `${text}  part: ${schema}\n` });
  const part = shapes[shapes.Thing?.properties?.part ?? ""];
  expect(shapes[part?.properties?.in ?? ""]).toEqual({ properties: { on: "boolean" } });
});
