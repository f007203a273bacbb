import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { createValidators } from "../../../scripts/generate/validators.ts";
import { InputError } from "../../../scripts/shared/problem.ts";
import { replace, THING, writeContract } from "../../support/contractFixture.ts";
import { importCode } from "../../support/importCode.ts";

const NAME = `type: [string, "null"]
    description: Its name.
    examples: [Lamp]`;

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
