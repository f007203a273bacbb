import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { createValidators } from "../../../scripts/generate/validators.ts";
import { InputError } from "../../../scripts/shared/problem.ts";
import type { Validator } from "../../../src/core/checker/rules.ts";
import { type Changes, replace, writeContract } from "../../support/contractFixture.ts";
import { importCode } from "../../support/importCode.ts";

const THING = "openapi/components/schemas/Thing.yaml";

async function loadValidators(changes: Changes): Promise<Record<string, Validator>> {
  const { validators } = await importCode(createValidators(await createBundles(writeContract(changes))));
  return validators;
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
  const { Thing } = await loadValidators({ [THING]: replace(NAME, schema) });
  expect(errorsOf(Thing, { id: 7, name: good })).toEqual([]);
  expect(errorsOf(Thing, { id: 7, name: bad })).toEqual(errors ?? []);
});

test("a union names its branches, and each can be validated by itself", async () => {
  const schema = 'oneOf: [{ $ref: Id.yaml }, { type: object, required: [x] }, { type: "null" }]';
  const validators = await loadValidators({ [THING]: replace(NAME, schema) });
  expect(errorsOf(validators.Thing, { id: 7, name: "x" })).toEqual(["branches /name", "if /name"]);
  const names = validators.Thing?.errors?.[0]?.params.branches;
  if (!Array.isArray(names)) throw new Error("no branches");
  expect(names.map((name) => errorsOf(validators[name], "x"))).toEqual([["type "], ["type "], ["type "]]);
  expect(names.map((name) => errorsOf(validators[name], {}))).toEqual([["type "], ["required "], ["type "]]);
});

test("the keys are those of the schemas, and no others", async () => {
  const schema = "{ type: object, properties: { properties: { type: string }, enum: { enum: [a] } } }";
  const bundles = await createBundles(writeContract({ [THING]: replace(NAME, schema) }));
  expect((await importCode(createValidators(bundles))).keys).toEqual(["enum", "id", "name", "properties", "thing"]);
});

test("a schema that cannot be compiled is reported", async () => {
  const bundles = await createBundles(writeContract({ [THING]: replace(NAME, "type: strnig") }));
  const message = /^openapi\/openapi.yaml:1: No validators can be made: .*type.*\. Run: npm run check$/;
  expect(() => createValidators(bundles)).toThrow(InputError);
  expect(() => createValidators(bundles)).toThrow(message);
});
