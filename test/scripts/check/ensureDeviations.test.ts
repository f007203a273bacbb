import { ensureDeviations } from "../../../scripts/check/ensureDeviations.ts";
import { BODY, PATH, replace, THING } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const LAMP = "openapi/components/schemas/Lamp.yaml";
const REGISTER = "openapi/deviations.yaml";
const FIELDS = "Fields: id, documented, actual.";
const DEVIATION = "{ id: D1, documented: One way., actual: Another way. }";

testCheck(ensureDeviations, {
  accepts: {
    "a deviation that is in the register": {},
    "a list of deviations": {
      [PATH]: replace(DEVIATION, `[${DEVIATION}, { id: D3, documented: Nothing., actual: Something. }]`),
      [REGISTER]: (text) => `${text}D3: contract\n`,
    },
  },
  reports: {
    "a deviation without one of its fields": [
      { [PATH]: replace(", actual: Another way.", "") },
      `${PATH}:9: The deviation lacks actual.`,
    ],
    "a deviation with an empty field": [
      { [PATH]: replace("One way.", '""') },
      `${PATH}:9: The deviation lacks documented.`,
    ],
    "a deviation in a part of an allOf, where it was written": [
      {
        [THING]:
          "description: A thing.\nallOf:\n  - $ref: Lamp.yaml\n  - type: object\n    properties: { id: { $ref: Id.yaml } }\n",
        [LAMP]:
          "type: object\nproperties:\n  name:\n    type: string\n    x-canvas-deviation: { id: D1, documented: A name. }\n",
      },
      `${LAMP}:5: The deviation lacks actual.`,
    ],
    "a deviation that is only a text": [
      { [PATH]: replace(DEVIATION, "D1") },
      `${PATH}:9: The deviation lacks id, documented, actual.`,
      `${REGISTER}:1: D1 stands nowhere in the contract. Add its x-canvas-deviation, or say here why it has no place.`,
    ],
    "a deviation with an unknown field": [
      { [PATH]: replace("documented:", "seen: Today, documented:") },
      `${PATH}:9: The deviation has seen, which no deviation has. ${FIELDS}`,
    ],
    "a deviation that the register does not have": [
      { [PATH]: replace(DEVIATION, `[${DEVIATION}, { id: D9, documented: Nothing., actual: Something. }]`) },
      `${PATH}:9: D9 is not in the register ${REGISTER}.`,
    ],
    "a place in a request body, once although the form twin repeats it": [
      { [BODY]: (text) => `${text}        x-canvas-deviation: { id: D1, documented: One way. }\n` },
      `${BODY}:15: The deviation lacks actual.`,
    ],
    "an entry of the register that the contract does not show": [
      { [REGISTER]: (text) => `${text}D3: contract\n` },
      `${REGISTER}:3: D3 stands nowhere in the contract. Add its x-canvas-deviation, or say here why it has no place.`,
    ],
    "an entry of the register that gives a reason although the contract shows it": [
      { [REGISTER]: replace("D1: contract", "D1: Nothing here is about it.") },
      `${REGISTER}:1: D1 stands in the contract. Say "contract" here, or remove it there.`,
    ],
  },
});
