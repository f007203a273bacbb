import { ensureConditions } from "../../../scripts/check/ensureConditions.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const RESPONSE = "openapi/components/examples/updateThing/thing.response.yaml";
const OTHER = "openapi/components/examples/OtherThing.yaml";
const FIRST = "$ref: ../components/examples/updateThing/thing.response.yaml\n";
const CONDITION = "x-canvas-when: { required: [thing] }\n";
const CONDITIONAL_BODY = `      content:
        text/plain:
          examples:
            none:
              ${CONDITION}`;

/** Gives the success a second example, with a condition, from line 32 on. */
function addExample(condition: string): (text: string) => string {
  return replace(
    FIRST,
    `${FIRST}            other:\n              value: { id: 8, name: Lamp }\n              ${condition}`,
  );
}

testCheck(ensureConditions, [
  { name: "accepts a contract without conditions", changes: {}, problems: [] },
  {
    name: "accepts a condition on a later example of the success",
    changes: { [PATH]: addExample(CONDITION) },
    problems: [],
  },
  {
    name: "accepts a condition on a response without a body",
    changes: { [PATH]: replace('"401":\n', `"401":\n      ${CONDITION}`) },
    problems: [],
  },
  {
    name: "accepts a condition on the first example of an error",
    changes: {
      [PATH]: (text) => `${text}${CONDITIONAL_BODY}`,
    },
    problems: [],
  },
  {
    name: "accepts a condition on the first example of a further success",
    changes: {
      [PATH]: (text) => `${text}    "202":\n${CONDITIONAL_BODY}`,
    },
    problems: [],
  },
  {
    name: "accepts a condition on the first example of an operation that never succeeds",
    changes: { [PATH]: replace('"200":', '"302":'), [RESPONSE]: (text) => `${text}${CONDITION}` },
    problems: [],
  },
  {
    name: "reports a condition that is no object",
    changes: { [PATH]: addExample("x-canvas-when: thing\n") },
    problems: [`${PATH}:34: This x-canvas-when is not a JSON Schema: it is not an object.`],
  },
  {
    name: "reports a condition with a misspelt keyword",
    changes: { [PATH]: addExample("x-canvas-when: { requires: [thing] }\n") },
    problems: [`${PATH}:34: This x-canvas-when is not a JSON Schema: strict mode: unknown keyword: "requires".`],
  },
  {
    name: "reports a condition with a keyword of the wrong type",
    changes: { [PATH]: addExample("x-canvas-when: { required: thing }\n") },
    problems: [`${PATH}:34: This x-canvas-when is not a JSON Schema: schema is invalid: data/required must be array.`],
  },
  {
    name: "reports an invalid condition on a response without a body",
    changes: { [PATH]: replace('"401":\n', '"401":\n      x-canvas-when: [thing]\n') },
    problems: [`${PATH}:33: This x-canvas-when is not a JSON Schema: it is not an object.`],
  },
  {
    name: "reports an invalid condition in the file of an example",
    changes: {
      [PATH]: replace(
        FIRST,
        `${FIRST}            other:\n              $ref: ../components/examples/OtherThing.yaml\n`,
      ),
      [OTHER]: "summary: Another thing\nvalue: { id: 8, name: Lamp }\nx-canvas-when:\n  requires: [thing]\n",
    },
    problems: [`${OTHER}:3: This x-canvas-when is not a JSON Schema: strict mode: unknown keyword: "requires".`],
  },
  {
    name: "reports a condition on the first example of the success",
    changes: { [RESPONSE]: (text) => `${text}${CONDITION}` },
    problems: [
      `${PATH}:30: The first example of updateThing's success has x-canvas-when. Put one without it first: all other requests get it.`,
    ],
  },
]);
