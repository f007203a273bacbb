import { ensureIds } from "../../../scripts/check/ensureIds.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const THING = "openapi/components/schemas/Thing.yaml";
const BODY = "openapi/components/schemas/UpdateThingBody.yaml";
const PARAMETER = "openapi/components/parameters/thing_id.yaml";
const PATH = "openapi/paths/things_{id}.yaml";
const RESPONSE = "openapi/components/examples/updateThing/thing.response.yaml";
const KEY = "openapi/components/schemas/Key.yaml";

function problemOf(name: string): string {
  return `"${name}" is an id, but does not refer to components/schemas/Id.yaml or NullableId.yaml (or to a named string schema, if it is another kind of text).`;
}

/** Gives the thing one more property, at line 11. */
function addProperty(yaml: string): (text: string) => string {
  return (text) => `${text}  ${yaml}\n`;
}

testCheck(ensureIds, {
  accepts: {
    "ids that refer to Id": {},
    "an id that may be null": {
      [THING]: addProperty("owner_id: { $ref: NullableId.yaml }"),
      "openapi/components/schemas/NullableId.yaml": 'type: [integer, "null"]\n',
    },
    "a list of ids": { [THING]: addProperty("owner_ids: { type: array, items: { $ref: Id.yaml } }") },
    "what has a string schema of its own": {
      [THING]: addProperty("key_id: { $ref: Key.yaml }"),
      [KEY]: "type: string\n",
    },
    "what has a schema of its own for a string that may be null": {
      [THING]: addProperty("key_id: { $ref: Key.yaml }"),
      [KEY]: 'type: [string, "null"]\n',
    },
    "either of the two": {
      [THING]: addProperty("key_id: { oneOf: [{ $ref: Id.yaml }, { $ref: Key.yaml }] }"),
      [KEY]: "type: string\n",
    },
    "a switch that asks for ids": { [THING]: addProperty("include_ids: { type: boolean }") },
    "names in which id is no word": {
      [THING]: addProperty("uuid: { type: string }\n  paid: { type: integer }\n  idle: { type: integer }"),
    },
    "an example that has a key called properties": { [RESPONSE]: (text) => `${text}  properties: { id: 7 }\n` },
  },
  reports: {
    "an id that is a plain integer": [
      { [THING]: replace("$ref: Id.yaml", "type: integer") },
      `${THING}:5: ${problemOf("id")}`,
    ],
    "an id that is a plain string": [
      { [THING]: addProperty("owner_id: { type: string }") },
      `${THING}:11: ${problemOf("owner_id")}`,
    ],
    "a list of plain integers": [
      { [THING]: addProperty("owner_ids: { type: array, items: { type: integer } }") },
      `${THING}:11: ${problemOf("owner_ids")}`,
    ],
    "a union in which one branch is a plain integer": [
      { [THING]: addProperty("owner_id: { oneOf: [{ $ref: Id.yaml }, { type: integer }] }") },
      `${THING}:11: ${problemOf("owner_id")}`,
    ],
    "an id that is never but null": [
      { [THING]: addProperty('owner_id: { oneOf: [{ type: "null" }] }') },
      `${THING}:11: ${problemOf("owner_id")}`,
    ],
    "an id with a schema of its own that is no string": [
      { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: "type: integer\n" },
      `${THING}:11: ${problemOf("key_id")}`,
    ],
    "an id with a schema of its own that can be no string": [
      { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: 'type: "null"\n' },
      `${THING}:11: ${problemOf("key_id")}`,
    ],
    "an id in a nested object of a request body, once": [
      { [BODY]: (text) => `${text}      owner_id: { type: integer }\n` },
      `${BODY}:15: ${problemOf("owner_id")}`,
    ],
    "a shared parameter that is a plain integer": [
      { [PARAMETER]: replace("$ref: ../schemas/Id.yaml", "type: integer") },
      `${PARAMETER}:1: ${problemOf("id")}`,
    ],
    "a parameter that is a list of plain integers": [
      {
        [PATH]: replace(
          "\nput:",
          '\n  - { name: "owner_ids[]", in: query, schema: { type: array, items: { type: integer } } }\nput:',
        ),
      },
      `${PATH}:3: ${problemOf("owner_ids[]")}`,
    ],
  },
});
