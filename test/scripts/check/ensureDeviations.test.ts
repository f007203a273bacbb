import { ensureDeviations } from "../../../scripts/check/ensureDeviations.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const BODY = "openapi/components/schemas/UpdateThingBody.yaml";
const THING = "openapi/components/schemas/Thing.yaml";
const REGISTER = "openapi/deviations.yaml";
const FIELDS = "Fields: id, documented, actual.";
const DEVIATION = "{ id: D1, documented: One way., actual: Another way. }";

testCheck(ensureDeviations, [
  { name: "accepts a deviation that is in the register", changes: {}, problems: [] },
  {
    name: "accepts a list of deviations",
    changes: {
      [PATH]: replace(DEVIATION, `[${DEVIATION}, { id: D3, documented: Nothing., actual: Something. }]`),
      [REGISTER]: (text) => `${text}D3: contract\n`,
    },
    problems: [],
  },
  {
    name: "reports a deviation without one of its fields",
    changes: { [PATH]: replace(", actual: Another way.", "") },
    problems: [`${PATH}:9: The deviation lacks actual.`],
  },
  {
    name: "reports a deviation with an empty field",
    changes: { [PATH]: replace("One way.", '""') },
    problems: [`${PATH}:9: The deviation lacks documented.`],
  },
  {
    name: "reports a deviation in a part of an allOf where it was written",
    changes: {
      [THING]:
        "description: A thing.\nallOf:\n  - $ref: Lamp.yaml\n  - type: object\n    properties: { id: { $ref: Id.yaml } }\n",
      "openapi/components/schemas/Lamp.yaml":
        "type: object\nproperties:\n  name:\n    type: string\n    x-canvas-deviation: { id: D1, documented: A name. }\n",
    },
    problems: ["openapi/components/schemas/Lamp.yaml:5: The deviation lacks actual."],
  },
  {
    name: "reports a deviation that is only a text",
    changes: { [PATH]: replace(DEVIATION, "D1") },
    problems: [
      `${PATH}:9: The deviation lacks id, documented, actual.`,
      `${REGISTER}:1: D1 stands nowhere in the contract. Add its x-canvas-deviation, or say here why it has no place.`,
    ],
  },
  {
    name: "reports a deviation with an unknown field",
    changes: { [PATH]: replace("documented:", "seen: Today, documented:") },
    problems: [`${PATH}:9: The deviation has seen, which no deviation has. ${FIELDS}`],
  },
  {
    name: "reports a deviation that the register does not have",
    changes: { [PATH]: replace(DEVIATION, `[${DEVIATION}, { id: D9, documented: Nothing., actual: Something. }]`) },
    problems: [`${PATH}:9: D9 is not in the register ${REGISTER}.`],
  },
  {
    name: "names a place in a request body once, although the form twin repeats it",
    changes: { [BODY]: (text) => `${text}        x-canvas-deviation: { id: D1, documented: One way. }\n` },
    problems: [`${BODY}:15: The deviation lacks actual.`],
  },
  {
    name: "reports an entry of the register that the contract does not show",
    changes: { [REGISTER]: (text) => `${text}D3: contract\n` },
    problems: [
      `${REGISTER}:3: D3 stands nowhere in the contract. Add its x-canvas-deviation, or say here why it has no place.`,
    ],
  },
  {
    name: "reports an entry of the register that gives a reason although the contract shows it",
    changes: { [REGISTER]: replace("D1: contract", "D1: Nothing here is about it.") },
    problems: [`${REGISTER}:1: D1 stands in the contract. Say "contract" here, or remove it there.`],
  },
]);
