import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { withDeviationsInProse } from "../../../scripts/generate/page/deviationsInProse.ts";
import { replace, writeContract } from "../../support/contractFixture.ts";

const NOTE = "> **Canvas' pages differ ([D1](#/differences/d1)).** Documented: One way. Actual: Another way.";

test("a deviation stands once at the end of its place's description", async () => {
  const { integerIds } = await createBundles(writeContract());
  const { description } = Object(withDeviationsInProse(integerIds)).paths["/api/v1/things/{id}"].put;
  expect(description).toMatch(/^Changes a thing\./);
  expect(description.split(NOTE)).toEqual([expect.stringMatching(/None known\.\n\n$/), ""]);
});

test("a deviation of a body's property stands once in each encoding", async () => {
  const base = writeContract({
    "openapi/components/schemas/UpdateThingBody.yaml": replace(
      "        description: Its name.",
      "        description: Its name.\n        x-canvas-deviation: { id: D1, documented: One way., actual: Another way. }",
    ),
  });
  const { schemas } = Object(withDeviationsInProse((await createBundles(base)).integerIds)).components;
  const expected = `Its name.\n\n${NOTE}`;
  expect(schemas.UpdateThingBody.properties.thing.properties.name.description).toBe(expected);
  expect(schemas.UpdateThingForm.properties["thing[name]"].description).toBe(expected);
});

test("a place without a description gets one", () => {
  const document = { "x-canvas-deviation": { id: "D1", documented: "One way.", actual: "Another way." } };
  expect(withDeviationsInProse(document).description).toBe(NOTE);
});
