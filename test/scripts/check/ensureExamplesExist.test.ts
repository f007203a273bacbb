import { ensureExamplesExist } from "../../../scripts/check/ensureExamplesExist.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const MISSING = "openapi/components/responses/Missing.yaml";
const REQUEST = `        examples:
          rename:
            $ref: ../components/examples/updateThing/rename.request.yaml
`;
const RESPONSE = `          examples:
            thing:
              $ref: ../components/examples/updateThing/thing.response.yaml
`;

testCheck(ensureExamplesExist, [
  { name: "accepts an example of each body", changes: {}, problems: [] },
  {
    name: "accepts a response without a body",
    changes: { [PATH]: (text) => `${text}    "204":\n      description: Nothing to say.\n` },
    problems: [],
  },
  {
    name: "reports a request body without examples",
    changes: { [PATH]: replace(REQUEST, "") },
    problems: [
      `${PATH}:16: The request body of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
  {
    name: "reports a response without examples",
    changes: { [PATH]: replace(RESPONSE, "") },
    problems: [
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
  {
    name: "reports examples of which there are none",
    changes: { [PATH]: replace(RESPONSE, "          examples: {}\n") },
    problems: [
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
  {
    name: "reports an example without a name",
    changes: { [PATH]: replace(RESPONSE, "          example: { id: 7, name: Lamp }\n") },
    problems: [
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
  {
    name: "reports one media type of two without examples",
    changes: { [PATH]: replace(RESPONSE, `${RESPONSE}        text/plain:\n          schema: { type: string }\n`) },
    problems: [`${PATH}:32: The response 200 of updateThing has no example as text/plain. Add one under "examples".`],
  },
  {
    name: "reports a shared error without examples, in its own file",
    changes: {
      [PATH]: (text) => `${text}    "404":\n      $ref: ../components/responses/Missing.yaml\n`,
      [MISSING]: "description: No such thing.\ncontent:\n  application/json:\n    schema: { type: object }\n",
    },
    problems: [
      `${MISSING}:3: The response 404 of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
]);
