import ts from "typescript";
import { expect, test } from "vitest";
import type { AnswerRule, OperationRule } from "../../../generated/answers.ts";
import type { Validator } from "../../../generated/validators.ts";
import { createAnswers } from "../../../scripts/generate/answers.ts";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { createValidators } from "../../../scripts/generate/validators.ts";
import { InputError } from "../../../scripts/shared/problem.ts";
import { type Changes, replace, writeContract } from "../../support/contractFixture.ts";

const THING = "openapi/components/schemas/Thing.yaml";
const PATH = "openapi/paths/things_{id}.yaml";

/** Runs generated code, which must be able to stand alone. */
async function load(code: string) {
  expect(code).not.toMatch(/\bimport\b|\brequire\(/);
  return import(`data:text/javascript,${encodeURIComponent(ts.transpile(code, { target: ts.ScriptTarget.ES2022 }))}`);
}

async function loadValidators(changes: Changes): Promise<Record<string, Validator>> {
  const { validators } = await load(createValidators(await createBundles(writeContract(changes))));
  return validators;
}

interface Index {
  operations: OperationRule[];
  answers: Record<string, AnswerRule>;
}

async function loadIndex(changes: Changes): Promise<Index> {
  return load(createAnswers((await createBundles(writeContract(changes))).integerIds));
}

/** What keeps a value from fitting, as keyword and place. */
function errorsOf(validate: Validator | undefined, value: unknown, stringIds = false): string[] | undefined {
  if (validate?.call({ stringIds }, value)) return [];
  return validate?.errors?.map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

test("the form of ids is chosen by each call", async () => {
  const { Thing } = await loadValidators({});
  expect(errorsOf(Thing, { id: 7, name: null })).toEqual([]);
  expect(errorsOf(Thing, { id: "7", name: null }, true)).toEqual([]);
  expect(errorsOf(Thing, { id: "7", name: null })).toEqual(["type /id"]);
  expect(errorsOf(Thing, { id: 7, name: null }, true)).toEqual(["type /id"]);
  expect(errorsOf(Thing, { id: "seven", name: 7 }, true)).toEqual(["pattern /id", "type /name"]);
});

const NAME = `type: [string, "null"]
    description: Its name.
    examples: [Lamp]`;

test.each([
  { schema: "{ maxLength: 2 }", good: "🌱🌱", bad: "abc", errors: ["maxLength /name"] },
  { schema: "{ format: date-time }", good: "2026-10-05T08:30:00Z", bad: "today", errors: ["format /name"] },
  { schema: "{ format: uri }", good: "https://canvas.example.edu", bad: "lamp", errors: ["format /name"] },
  { schema: "{ format: int64 }", good: 7, bad: undefined, errors: ["required "] },
  {
    schema: "{ properties: { title: { type: string } } }",
    good: { title: "x" },
    bad: { title: 1 },
    errors: ["type /name/title"],
  },
  { schema: "{ enum: [a, b] }", good: "a", bad: "c", errors: ["enum /name"] },
  {
    schema: '{ oneOf: [{ type: string }, { type: "null" }] }',
    good: null,
    bad: 1,
    errors: ["branches /name", "if /name"],
  },
  {
    schema: "{ oneOf: [{ type: string }, { minLength: 1 }] }",
    good: "",
    bad: "x",
    errors: ["branches /name", "if /name"],
  },
  { schema: "{ anyOf: [{ type: string }, { minLength: 1 }] }", good: "x", bad: [], errors: undefined },
  {
    schema: "{ anyOf: [{ type: string }, { type: integer }], not: { const: x } }",
    good: 1,
    bad: "x",
    errors: ["not /name"],
  },
  {
    schema: "{ type: array, items: { $ref: Thing.yaml } }",
    good: [{ id: 1, name: [] }],
    bad: [{ id: 1 }],
    errors: ["required /name/0"],
  },
])("a property that is $schema", async ({ schema, good, bad, errors }) => {
  const { Thing } = await loadValidators({ [THING]: replace(NAME, `allOf: [${schema}]`) });
  expect(errorsOf(Thing, { id: 7, name: good })).toEqual([]);
  expect(errorsOf(Thing, { id: 7, name: bad })).toEqual(errors ?? []);
});

test("a union names its branches, and each can be asked by itself", async () => {
  const schema = 'oneOf: [{ $ref: Id.yaml }, { type: object, required: [x] }, { type: "null" }]';
  const validators = await loadValidators({ [THING]: replace(NAME, schema) });
  expect(errorsOf(validators.Thing, { id: 7, name: "x" })).toEqual(["branches /name", "if /name"]);
  const names = validators.Thing?.errors?.[0]?.params.branches;
  if (!Array.isArray(names)) throw new Error("no branches");
  expect(names.map((name) => errorsOf(validators[name], "x"))).toEqual([["type "], ["type "], ["type "]]);
  expect(names.map((name) => errorsOf(validators[name], {}))).toEqual([["type "], ["required "], ["type "]]);
});

test("the keys are those of the answers, and no others", async () => {
  const schema = "{ type: object, properties: { properties: { type: string }, enum: { enum: [a] } } }";
  const bundles = await createBundles(writeContract({ [THING]: replace(NAME, `allOf: [${schema}]`) }));
  expect((await load(createValidators(bundles))).keys).toEqual(["enum", "id", "name", "properties"]);
});

test("a schema that cannot be compiled is refused", async () => {
  const bundles = await createBundles(writeContract({ [THING]: replace(NAME, "type: strnig") }));
  const refusal = /^openapi\/openapi.yaml:1: No validators can be made: .*type.*\. Run: npm run check$/;
  expect(() => createValidators(bundles)).toThrow(InputError);
  expect(() => createValidators(bundles)).toThrow(refusal);
});

test("the index has the answers of each operation, with their headers and bodies", async () => {
  const { operations, answers } = await loadIndex({
    "openapi/components/headers/X-Request-Cost.yaml": replace("example", "required: true\nexample"),
  });
  const left = { required: false, isNumber: true, validator: "headers_X_Rate_Limit_Remaining" };
  expect(operations).toEqual([
    {
      id: "updateThing",
      method: "PUT",
      path: "/api/v1/things/{id}",
      answers: { 200: "updateThing_200", 401: "updateThing_401" },
    },
  ]);
  expect(answers).toEqual({
    updateThing_200: {
      headers: {
        "X-Request-Cost": { required: true, isNumber: true, validator: "headers_X_Request_Cost" },
        "X-Rate-Limit-Remaining": left,
      },
      content: { "application/json": "Thing" },
    },
    updateThing_401: { headers: { "X-Rate-Limit-Remaining": left }, content: {} },
  });
});

test("a body whose schema stands in the answer has a validator of its own", async () => {
  const changes = {
    [PATH]: replace("$ref: ../components/schemas/Thing.yaml", "{ type: array, items: { type: string } }"),
  };
  const { answers } = await loadIndex(changes);
  const name = answers.updateThing_200?.content["application/json"] ?? "";
  const validate = (await loadValidators(changes))[name];
  expect(errorsOf(validate, ["Lamp"])).toEqual([]);
  expect(errorsOf(validate, [7])).toEqual(["type /0"]);
});

test("paths without placeholders come first", async () => {
  const { operations } = await loadIndex({
    "openapi/openapi.yaml": replace(
      "components:\n",
      "  /api/v1/things/all:\n    $ref: paths/things_all.yaml\ncomponents:\n",
    ),
    "openapi/paths/things_all.yaml": "get: { operationId: listThings, tags: [Things], responses: {} }\n",
  });
  expect(operations.map(({ id }) => id)).toEqual(["listThings", "updateThing"]);
});
