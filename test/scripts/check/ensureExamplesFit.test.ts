import { ensureExamplesFit } from "../../../scripts/check/ensureExamplesFit.ts";
import {
  type Changes,
  COST,
  PARAMETER,
  PATH,
  REQUEST,
  RESPONSE,
  replace,
  THING,
} from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const LAMP = "openapi/components/schemas/Lamp.yaml";
const IN_REQUEST =
  'The example "rename" of the request body of updateThing as application/json does not fit its schema:';
const IN_RESPONSE =
  'The example "thing" of the response 200 of updateThing as application/json does not fit its schema:';
const UNKNOWN = "must NOT have unevaluated properties:";

const LAMP_SCHEMA = "type: object\nrequired: [watt]\nproperties:\n  watt: { type: integer }\n";

/** The schema of the response, which may refer to that of a lamp, and its example from line 2 on. */
function response(schema: string, value: string): Changes {
  return { [THING]: schema, [LAMP]: LAMP_SCHEMA, [RESPONSE]: `value:\n${value}` };
}

const ALL_OF = `allOf:
  - $ref: Lamp.yaml
  - type: object
    properties:
      lamps: { type: array, items: { $ref: Lamp.yaml } }
`;
const ONE_OF = `oneOf:
  - $ref: Lamp.yaml
  - { type: object, required: [pages], properties: { pages: { type: integer } } }
`;
const KINDS = `oneOf:
  - type: object
    properties: { kind: { const: lamp }, watt: { type: integer } }
  - type: object
    properties: { kind: { const: book }, pages: { type: integer } }
`;

const SHARED_EXAMPLE = "openapi/components/examples/shared/Wrong.yaml";
const SHARED = `  "401":
      content:
        application/json:
          schema: { type: object, properties: { errors: { type: array } } }
          examples:
            one: { $ref: ../components/examples/shared/Wrong.yaml }
`;

testCheck(ensureExamplesFit, {
  accepts: {
    "examples that fit": {},
    "null where the schema does": { [RESPONSE]: replace("name: Lamp", "name: null") },
    "the keys of all parts of an allOf": response(ALL_OF, "  watt: 5\n  lamps: [{ watt: 7 }]\n"),
    "any key of a map": response("type: object\nadditionalProperties: { $ref: Lamp.yaml }\n", '  "310": { watt: 7 }\n'),
    "each branch of a union": response(`type: array\nitems:\n${indent(ONE_OF)}`, "  - watt: 7\n  - pages: 90\n"),
  },
  reports: {
    "a request of the wrong type, once although the form twin repeats it": [
      { [REQUEST]: replace("name: Lamp", "name: 5") },
      `${REQUEST}:4: ${IN_REQUEST} /thing/name must be string`,
    ],
    "an unknown key in a request, once although the form twin repeats it": [
      { [REQUEST]: (text) => `${text}    colour: red\n` },
      `${REQUEST}:3: ${IN_REQUEST} /thing must NOT have additional properties: "colour"`,
    ],
    "a response of the wrong type": [
      { [RESPONSE]: replace("name: Lamp", "name: 5") },
      `${RESPONSE}:4: ${IN_RESPONSE} /name must be string,null`,
    ],
    "a response without a required key": [
      { [RESPONSE]: replace("  name: Lamp\n", "") },
      `${RESPONSE}:2: ${IN_RESPONSE} it must have required property 'name'`,
    ],
    "a value that is not in the enum, and lists it": [
      response("type: object\nproperties:\n  state: { enum: [on, off] }\n", "  state: dim\n"),
      `${RESPONSE}:2: ${IN_RESPONSE} /state must be equal to one of the allowed values: on, off`,
    ],
    "a text that is not in the format": [
      response("type: object\nproperties:\n  at: { type: string, format: date-time }\n", "  at: Friday\n"),
      `${RESPONSE}:2: ${IN_RESPONSE} /at must match format "date-time"`,
    ],
    "an unknown key in a response, although the schema is open": [
      { [RESPONSE]: (text) => `${text}  colour: red\n` },
      `${RESPONSE}:2: ${IN_RESPONSE} it ${UNKNOWN} "colour"`,
    ],
    "a key that no part of an allOf knows": [
      response(ALL_OF, "  watt: 5\n  colour: red\n"),
      `${RESPONSE}:1: ${IN_RESPONSE} it ${UNKNOWN} "colour"`,
    ],
    "an unknown key in a list": [
      response(ALL_OF, "  watt: 5\n  lamps:\n    - watt: 7\n    - watt: 8\n      colour: red\n"),
      `${RESPONSE}:5: ${IN_RESPONSE} /lamps/1 ${UNKNOWN} "colour"`,
    ],
    "an unknown key in a list that is the whole response": [
      response("type: array\nitems: { $ref: Lamp.yaml }\n", "  - watt: 7\n    colour: red\n"),
      `${RESPONSE}:2: ${IN_RESPONSE} /0 ${UNKNOWN} "colour"`,
    ],
    "an unknown key in a value of a map": [
      response("type: object\nadditionalProperties: { $ref: Lamp.yaml }\n", '  "310":\n    watt: 7\n    colour: red\n'),
      `${RESPONSE}:2: ${IN_RESPONSE} /310 ${UNKNOWN} "colour"`,
    ],
    "an unknown key in an object that may be null": [
      response(
        'type: object\nproperties:\n  lamp: { type: [object, "null"], properties: { watt: { type: integer } } }\n',
        "  lamp: { watt: 7, colour: red }\n",
      ),
      `${RESPONSE}:2: ${IN_RESPONSE} /lamp ${UNKNOWN} "colour"`,
    ],
    "what fits no branch of a union, and names the deepest reason": [
      response(
        ONE_OF.replace("pages: { type: integer }", "pages: { type: object, properties: { last: { type: integer } } }"),
        "  pages:\n    last: ninety\n",
      ),
      `${RESPONSE}:3: ${IN_RESPONSE} /pages/last must be integer`,
    ],
    "a key that only another branch of a union knows": [
      response(
        `type: object\nproperties:\n  item:\n${indent(indent(KINDS))}`,
        "  item: { kind: lamp, watt: 7, pages: 90 }\n",
      ),
      `${RESPONSE}:2: ${IN_RESPONSE} /item ${UNKNOWN} "pages"`,
    ],
    "a parameter's example": [
      { [PARAMETER]: (text) => text.replace("$ref: ../schemas/Id.yaml", "type: integer").replace("7", "seven") },
      `${PARAMETER}:7: The example of a parameter of updateThing does not fit its schema: it must be integer`,
    ],
    "an example that several responses share, once": [
      {
        [PATH]: (text) => text.replace('  "401":\n', SHARED).replace('  "403":\n', SHARED.replace("401", "403")),
        [SHARED_EXAMPLE]: "value: { errors: 5 }\n",
      },
      `${SHARED_EXAMPLE}:1: The example "one" of the response 401 of updateThing as application/json does not fit its schema: /errors must be array`,
    ],
    "a header's example, once": [
      { [COST]: replace("0.5", "cheap") },
      `${COST}:3: The example of the header X-Request-Cost in the response 200 of updateThing does not fit its schema: it must be number`,
    ],
    "what is wrong in the bundle with string ids only": [
      { [RESPONSE]: replace("id: 7", "id: -7") },
      `${RESPONSE}:3: ${IN_RESPONSE} /id must match pattern "^\\d{1,19}$"`,
    ],
  },
});

function indent(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, "  ");
}
