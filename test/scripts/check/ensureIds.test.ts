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

testCheck(ensureIds, [
  { name: "accepts ids that refer to Id", changes: {}, problems: [] },
  {
    name: "accepts an id that may be null",
    changes: {
      [THING]: addProperty("owner_id: { $ref: NullableId.yaml }"),
      "openapi/components/schemas/NullableId.yaml": 'type: [integer, "null"]\n',
    },
    problems: [],
  },
  {
    name: "accepts a list of ids",
    changes: { [THING]: addProperty("owner_ids: { type: array, items: { $ref: Id.yaml } }") },
    problems: [],
  },
  {
    name: "accepts what has a string schema of its own",
    changes: { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: "type: string\n" },
    problems: [],
  },
  {
    name: "accepts what has a schema of its own for a string that may be null",
    changes: { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: 'type: [string, "null"]\n' },
    problems: [],
  },
  {
    name: "accepts either of the two",
    changes: {
      [THING]: addProperty("key_id: { oneOf: [{ $ref: Id.yaml }, { $ref: Key.yaml }] }"),
      [KEY]: "type: string\n",
    },
    problems: [],
  },
  {
    name: "accepts a switch that asks for ids",
    changes: { [THING]: addProperty("include_ids: { type: boolean }") },
    problems: [],
  },
  {
    name: "accepts names in which id is no word",
    changes: { [THING]: addProperty("uuid: { type: string }\n  paid: { type: integer }\n  idle: { type: integer }") },
    problems: [],
  },
  {
    name: "accepts an example that has a key called properties",
    changes: { [RESPONSE]: (text) => `${text}  properties: { id: 7 }\n` },
    problems: [],
  },
  {
    name: "reports an id that is a plain integer",
    changes: { [THING]: replace("$ref: Id.yaml", "type: integer") },
    problems: [`${THING}:5: ${problemOf("id")}`],
  },
  {
    name: "reports an id that is a plain string",
    changes: { [THING]: addProperty("owner_id: { type: string }") },
    problems: [`${THING}:11: ${problemOf("owner_id")}`],
  },
  {
    name: "reports a list of plain integers",
    changes: { [THING]: addProperty("owner_ids: { type: array, items: { type: integer } }") },
    problems: [`${THING}:11: ${problemOf("owner_ids")}`],
  },
  {
    name: "reports a union in which one branch is a plain integer",
    changes: { [THING]: addProperty("owner_id: { oneOf: [{ $ref: Id.yaml }, { type: integer }] }") },
    problems: [`${THING}:11: ${problemOf("owner_id")}`],
  },
  {
    name: "reports an id that is never but null",
    changes: { [THING]: addProperty('owner_id: { oneOf: [{ type: "null" }] }') },
    problems: [`${THING}:11: ${problemOf("owner_id")}`],
  },
  {
    name: "reports an id with a schema of its own that is no string",
    changes: { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: "type: integer\n" },
    problems: [`${THING}:11: ${problemOf("key_id")}`],
  },
  {
    name: "reports an id with a schema of its own that can be no string",
    changes: { [THING]: addProperty("key_id: { $ref: Key.yaml }"), [KEY]: 'type: "null"\n' },
    problems: [`${THING}:11: ${problemOf("key_id")}`],
  },
  {
    name: "reports an id in a nested object of a request body, once",
    changes: { [BODY]: (text) => `${text}      owner_id: { type: integer }\n` },
    problems: [`${BODY}:15: ${problemOf("owner_id")}`],
  },
  {
    name: "reports a shared parameter that is a plain integer",
    changes: { [PARAMETER]: replace("$ref: ../schemas/Id.yaml", "type: integer") },
    problems: [`${PARAMETER}:1: ${problemOf("id")}`],
  },
  {
    name: "reports a parameter that is a list of plain integers",
    changes: {
      [PATH]: replace(
        "\nput:",
        '\n  - { name: "owner_ids[]", in: query, schema: { type: array, items: { type: integer } } }\nput:',
      ),
    },
    problems: [`${PATH}:3: ${problemOf("owner_ids[]")}`],
  },
]);
