import { ensureExamplesExist } from "../../../scripts/check/ensureExamplesExist.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const MISSING = "openapi/components/responses/Missing.yaml";
const REQUEST = `        examples:
          rename:
            $ref: ../components/examples/updateThing/rename.request.yaml
`;
const RESPONSE = `          examples:
            thing:
              $ref: ../components/examples/updateThing/thing.response.yaml
`;

testCheck(ensureExamplesExist, {
  accepts: {
    "an example of each body": {},
    "a response without a body": { [PATH]: (text) => `${text}    "204":\n      description: Nothing to say.\n` },
  },
  reports: {
    "a request body without examples": [
      { [PATH]: replace(REQUEST, "") },
      `${PATH}:16: The request body of updateThing has no example as application/json. Add one under "examples".`,
    ],
    "a response without examples": [
      { [PATH]: replace(RESPONSE, "") },
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
    "examples of which there are none": [
      { [PATH]: replace(RESPONSE, "          examples: {}\n") },
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
    "an example without a name": [
      { [PATH]: replace(RESPONSE, "          example: { id: 7, name: Lamp }\n") },
      `${PATH}:26: The response 200 of updateThing has no example as application/json. Add one under "examples".`,
    ],
    "one media type of two without examples": [
      { [PATH]: replace(RESPONSE, `${RESPONSE}        text/plain:\n          schema: { type: string }\n`) },
      `${PATH}:32: The response 200 of updateThing has no example as text/plain. Add one under "examples".`,
    ],
    "a shared error without examples, in its own file": [
      {
        [PATH]: (text) => `${text}    "404":\n      $ref: ../components/responses/Missing.yaml\n`,
        [MISSING]: "description: No such thing.\ncontent:\n  application/json:\n    schema: { type: object }\n",
      },
      `${MISSING}:3: The response 404 of updateThing has no example as application/json. Add one under "examples".`,
    ],
  },
});
