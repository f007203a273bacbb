import { ensureIds } from "../../../scripts/check/ensureIds.ts";
import { BODY, PARAMETER, PATH, RESPONSE, replace, THING } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

/** Kinds of ids that are no numbers, and one that is no text. */
const OTHERS = {
  "openapi/components/schemas/NullableId.yaml": 'type: [integer, "null"]\n',
  "openapi/components/schemas/Key.yaml": "type: string\n",
  "openapi/components/schemas/NullableKey.yaml": 'type: [string, "null"]\n',
  "openapi/components/schemas/Size.yaml": "type: integer\n",
  "openapi/components/schemas/Nothing.yaml": 'type: "null"\n',
};

function problemOf(name: string): string {
  return `"${name}" is an id, but does not refer to components/schemas/Id.yaml or NullableId.yaml (or to a named string schema, if it is another kind of text).`;
}

/** Gives the thing more properties, the first at line 11. */
function addProperties(...lines: string[]): (text: string) => string {
  return (text) => text + lines.map((line) => `  ${line}\n`).join("");
}

testCheck(ensureIds, {
  accepts: {
    "ids that refer to Id": {},
    "ids that may be null, lists of them, other texts that Canvas calls ids, and either": {
      ...OTHERS,
      [THING]: addProperties(
        "owner_id: { $ref: NullableId.yaml }",
        "owner_ids: { type: array, items: { $ref: Id.yaml } }",
        "key_id: { $ref: Key.yaml }",
        "other_id: { $ref: NullableKey.yaml }",
        "either_id: { oneOf: [{ $ref: Id.yaml }, { $ref: Key.yaml }] }",
      ),
    },
    "a switch that asks for ids, and names in which id is no word": {
      [THING]: addProperties("include_ids: { type: boolean }", "uuid: { type: string }", "paid: { type: integer }"),
    },
    "an example that has a key called properties": { [RESPONSE]: (text) => `${text}  properties: { id: 7 }\n` },
  },
  reports: {
    "an id that is a plain integer": [
      { [THING]: replace("$ref: Id.yaml", "type: integer") },
      `${THING}:5: ${problemOf("id")}`,
    ],
    "ids of other kinds, in lists and unions too": [
      {
        ...OTHERS,
        [THING]: addProperties(
          "owner_id: { type: string }",
          "owner_ids: { type: array, items: { type: integer } }",
          "either_id: { oneOf: [{ $ref: Id.yaml }, { type: integer }] }",
          'null_id: { oneOf: [{ type: "null" }] }',
          "size_id: { $ref: Size.yaml }",
          "nothing_id: { $ref: Nothing.yaml }",
        ),
      },
      `${THING}:11: ${problemOf("owner_id")}`,
      `${THING}:12: ${problemOf("owner_ids")}`,
      `${THING}:13: ${problemOf("either_id")}`,
      `${THING}:14: ${problemOf("null_id")}`,
      `${THING}:15: ${problemOf("size_id")}`,
      `${THING}:16: ${problemOf("nothing_id")}`,
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
