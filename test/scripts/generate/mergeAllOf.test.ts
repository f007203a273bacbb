import { expect, test } from "vitest";
import { createBundles } from "../../../scripts/generate/bundle.ts";
import { InputError } from "../../../scripts/shared/problem.ts";
import { objectAt } from "../../../src/core/json.ts";
import { writeContract } from "../../support/contractFixture.ts";

const THING = "openapi/components/schemas/Thing.yaml";
const LAMP = "openapi/components/schemas/Lamp.yaml";
const BULB = `type: object
description: The fields of every bulb.
required: [id]
properties:
  id: { $ref: Id.yaml, description: The id of the bulb. }
  watt: { type: integer, description: What it uses., examples: [7] }
`;

/** The schemas of a contract in which a lamp has the fields of a bulb, and a thing those of a lamp. */
async function schemasOf(thing: string) {
  const base = writeContract({
    [THING]: thing,
    [LAMP]:
      "description: A lamp.\nallOf:\n  - $ref: Bulb.yaml\n  - type: object\n    properties: { socket: { type: string } }\n",
    "openapi/components/schemas/Bulb.yaml": BULB,
  });
  return objectAt((await createBundles(base)).integerIds.components, "schemas");
}

test("makes one object schema of an allOf and the parts of its parts, which disappear", async () => {
  const schemas = await schemasOf(`description: A thing.
x-canvas-deviation: { id: D1, documented: One., actual: Another. }
not: { required: [pages] }
allOf:
  - $ref: Lamp.yaml
  - type: object
    required: [watt]
    properties:
      watt: { type: integer, minimum: 1, description: What the thing uses. }
      lamp: { type: array, items: { $ref: Lamp.yaml } }
      pair: { allOf: [{ $ref: Bulb.yaml }] }
`);
  const watt = { type: "integer", examples: [7] };
  const id = { $ref: "#/components/schemas/Id", description: "The id of the bulb." };
  expect(schemas.Thing).toEqual({
    type: "object",
    description: "A thing.",
    "x-canvas-deviation": { id: "D1", documented: "One.", actual: "Another." },
    not: { required: ["pages"] },
    required: ["id", "watt"],
    properties: {
      id,
      watt: { ...watt, minimum: 1, description: "What the thing uses." },
      socket: { type: "string" },
      lamp: { type: "array", items: { $ref: "#/components/schemas/Lamp" } },
      pair: { type: "object", required: ["id"], properties: { id, watt: { ...watt, description: "What it uses." } } },
    },
  });
  expect(Object.keys(schemas)).toEqual(["Id", "Lamp", "Thing", "UpdateThingBody", "UpdateThingForm"]);
});

test.each([
  [
    "is not a plain object schema",
    "[{ $ref: Lamp.yaml }, { oneOf: [{ type: object }] }]",
    'a part has "oneOf", but may have only type, description, required, properties',
  ],
  [
    "contradicts another",
    "[{ $ref: Lamp.yaml }, { type: object, properties: { watt: { type: string } } }]",
    'two parts differ in "type" of "watt"',
  ],
])("reports a part that %s", async (_, allOf, reason) => {
  const error = await schemasOf(`allOf: ${allOf}\n`).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toHaveProperty("message", `${THING}:1: The allOf cannot be merged: ${reason}.`);
});
