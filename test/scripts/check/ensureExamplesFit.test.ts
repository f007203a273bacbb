import { ensureExamplesFit } from "../../../scripts/check/ensureExamplesFit.ts";
import { type Changes, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const THING = "openapi/components/schemas/Thing.yaml";
const LAMP = "openapi/components/schemas/Lamp.yaml";
const REQUEST = "openapi/components/examples/updateThing/rename.request.yaml";
const RESPONSE = "openapi/components/examples/updateThing/thing.response.yaml";
const COST = "openapi/components/headers/X-Request-Cost.yaml";
const PARAMETER = "openapi/components/parameters/thing_id.yaml";
const IN_REQUEST =
  'The example "rename" of the request body of updateThing as application/json does not fit its schema:';
const IN_RESPONSE =
  'The example "thing" of the response 200 of updateThing as application/json does not fit its schema:';
const UNKNOWN = "must NOT have unevaluated properties:";

/** The schema of the response, and its example from line 2 on. */
function response(schema: string, value: string): Changes {
  return { [THING]: schema, [RESPONSE]: `value:\n${value}` };
}

const LAMP_SCHEMA = "type: object\nrequired: [watt]\nproperties:\n  watt: { type: integer }\n";
const ALL_OF = `allOf:
  - $ref: Lamp.yaml
  - type: object
    properties:
      lamps: { type: array, items: { $ref: Lamp.yaml } }
`;
const ONE_OF = `oneOf:
  - $ref: Lamp.yaml
  - type: object
    required: [pages]
    properties:
      pages: { type: integer }
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

testCheck(ensureExamplesFit, [
  { name: "accepts examples that fit", changes: {}, problems: [] },
  {
    name: "accepts null where the schema does",
    changes: { [RESPONSE]: replace("name: Lamp", "name: null") },
    problems: [],
  },
  {
    name: "reports a request of the wrong type, once although the form twin repeats it",
    changes: { [REQUEST]: replace("name: Lamp", "name: 5") },
    problems: [`${REQUEST}:4: ${IN_REQUEST} /thing/name must be string`],
  },
  {
    name: "reports an unknown key in a request, once although the form twin repeats it",
    changes: { [REQUEST]: (text) => `${text}    colour: red\n` },
    problems: [`${REQUEST}:3: ${IN_REQUEST} /thing must NOT have additional properties: "colour"`],
  },
  {
    name: "reports a response of the wrong type",
    changes: { [RESPONSE]: replace("name: Lamp", "name: 5") },
    problems: [`${RESPONSE}:4: ${IN_RESPONSE} /name must be string,null`],
  },
  {
    name: "reports a response without a required key",
    changes: { [RESPONSE]: replace("  name: Lamp\n", "") },
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} it must have required property 'name'`],
  },
  {
    name: "reports a value that is not in the enum, and lists it",
    changes: response("type: object\nproperties:\n  state: { enum: [on, off] }\n", "  state: dim\n"),
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /state must be equal to one of the allowed values: on, off`],
  },
  {
    name: "reports a text that is not in the format",
    changes: response("type: object\nproperties:\n  at: { type: string, format: date-time }\n", "  at: Friday\n"),
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /at must match format "date-time"`],
  },
  {
    name: "reports an unknown key in a response, although the schema is open",
    changes: { [RESPONSE]: (text) => `${text}  colour: red\n` },
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} it ${UNKNOWN} "colour"`],
  },
  {
    name: "accepts the keys of all parts of an allOf",
    changes: { ...response(ALL_OF, "  watt: 5\n  lamps: [{ watt: 7 }]\n"), [LAMP]: LAMP_SCHEMA },
    problems: [],
  },
  {
    name: "reports a key that no part of an allOf knows",
    changes: { ...response(ALL_OF, "  watt: 5\n  colour: red\n"), [LAMP]: LAMP_SCHEMA },
    problems: [`${RESPONSE}:1: ${IN_RESPONSE} it ${UNKNOWN} "colour"`],
  },
  {
    name: "reports an unknown key in a list",
    changes: {
      ...response(ALL_OF, "  watt: 5\n  lamps:\n    - watt: 7\n    - watt: 8\n      colour: red\n"),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [`${RESPONSE}:5: ${IN_RESPONSE} /lamps/1 ${UNKNOWN} "colour"`],
  },
  {
    name: "reports an unknown key in a list that is the whole response",
    changes: {
      ...response("type: array\nitems: { $ref: Lamp.yaml }\n", "  - watt: 7\n    colour: red\n"),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /0 ${UNKNOWN} "colour"`],
  },
  {
    name: "accepts any key of a map",
    changes: {
      ...response("type: object\nadditionalProperties: { $ref: Lamp.yaml }\n", '  "310": { watt: 7 }\n'),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [],
  },
  {
    name: "reports an unknown key in a value of a map",
    changes: {
      ...response(
        "type: object\nadditionalProperties: { $ref: Lamp.yaml }\n",
        '  "310":\n    watt: 7\n    colour: red\n',
      ),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /310 ${UNKNOWN} "colour"`],
  },
  {
    name: "reports an unknown key in an object that may be null",
    changes: response(
      'type: object\nproperties:\n  lamp: { type: [object, "null"], properties: { watt: { type: integer } } }\n',
      "  lamp: { watt: 7, colour: red }\n",
    ),
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /lamp ${UNKNOWN} "colour"`],
  },
  {
    name: "accepts each branch of a union",
    changes: {
      ...response(`type: array\nitems:\n${indent(ONE_OF)}`, "  - watt: 7\n  - pages: 90\n"),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [],
  },
  {
    name: "reports what fits no branch of a union, and names the deepest reason",
    changes: {
      ...response(
        ONE_OF.replace("pages: { type: integer }", "pages: { type: object, properties: { last: { type: integer } } }"),
        "  pages:\n    last: ninety\n",
      ),
      [LAMP]: LAMP_SCHEMA,
    },
    problems: [`${RESPONSE}:3: ${IN_RESPONSE} /pages/last must be integer`],
  },
  {
    name: "reports a key that only another branch of a union knows",
    changes: response(
      `type: object\nproperties:\n  item:\n${indent(indent(KINDS))}`,
      "  item: { kind: lamp, watt: 7, pages: 90 }\n",
    ),
    problems: [`${RESPONSE}:2: ${IN_RESPONSE} /item ${UNKNOWN} "pages"`],
  },
  {
    name: "reports a parameter's example",
    changes: { [PARAMETER]: (text) => text.replace("$ref: ../schemas/Id.yaml", "type: integer").replace("7", "seven") },
    problems: [`${PARAMETER}:7: The example of a parameter of updateThing does not fit its schema: it must be integer`],
  },
  {
    name: "reports an example that several responses share, once",
    changes: {
      [PATH]: (text) => text.replace('  "401":\n', SHARED).replace('  "403":\n', SHARED.replace("401", "403")),
      [SHARED_EXAMPLE]: "value: { errors: 5 }\n",
    },
    problems: [
      `${SHARED_EXAMPLE}:1: The example "one" of the response 401 of updateThing as application/json does not fit its schema: /errors must be array`,
    ],
  },
  {
    name: "reports a header's example, once",
    changes: { [COST]: replace("0.5", "cheap") },
    problems: [
      `${COST}:3: The example of the header X-Request-Cost in the response 200 of updateThing does not fit its schema: it must be number`,
    ],
  },
  {
    name: "reports what is wrong in the bundle with string ids only",
    changes: { [RESPONSE]: replace("id: 7", "id: -7") },
    problems: [`${RESPONSE}:3: ${IN_RESPONSE} /id must match pattern "^\\d{1,19}$"`],
  },
]);

function indent(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, "  ");
}
