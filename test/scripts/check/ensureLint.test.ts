import { ensureLint } from "../../../scripts/check/ensureLint.ts";
import { BODY, ID, PARAMETER, PATH, replace, THING } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const WORKFLOW = "openapi/workflows/rename.yaml";
const ARAZZO = `arazzo: 1.0.1
info:
  title: Rename a thing
  version: 1.0.0
sourceDescriptions:
  - name: things
    type: openapi
    url: ../openapi.yaml
workflows:
  - workflowId: rename
    summary: Give a thing another name.
    x-canvas-writes: true
    steps:
      - stepId: rename
        operationId: updateThing
`;
const NO_EXAMPLE = 'Scalar property should have "example" or "examples" defined. (scalar-property-missing-example)';

testCheck(ensureLint, {
  accepts: {
    "a contract in which the rules hold": {},
    "a workflow": { [WORKFLOW]: ARAZZO },
  },
  reports: {
    "a misspelt key of OpenAPI": [
      { [PATH]: replace("  externalDocs:", "  deprecatd: true\n  externalDocs:") },
      `${PATH}:8: Property \`deprecatd\` is not expected here. (struct)`,
    ],
    "a tag that the root does not describe": [
      { [PATH]: replace("tags: [Things]", "tags: [Lamps]") },
      `${PATH}:5: Operation tags should be defined in global tags. (operation-tag-defined)`,
    ],
    "an operation without a description": [
      { [PATH]: (text) => text.replace(/^ {2}description: .*\n/m, "") },
      `${PATH}:3: Operation object should contain \`description\` field. (operation-description)`,
    ],
    "a parameter without a description": [
      { [PARAMETER]: replace("description: The id of the thing.\n", "") },
      `${PARAMETER}:1: Parameter object description must be present. (parameter-description)`,
    ],
    "a property without an example": [{ [THING]: replace("    examples: [Lamp]\n", "") }, `${THING}:7: ${NO_EXAMPLE}`],
    "a property of a request body without an example, once although the form twin repeats it": [
      { [BODY]: replace("        examples: [Lamp]\n", "") },
      `${BODY}:11: ${NO_EXAMPLE}`,
    ],
    "a misspelt key of a workflow": [
      { [WORKFLOW]: `${ARAZZO}        successCriterias: []\n` },
      `${WORKFLOW}:16: Property \`successCriterias\` is not expected here. (struct)`,
    ],
    "what is wrong in the bundle with string ids only": [
      { [ID]: replace("[7]", "[-7]") },
      `${ID}:4: Example value must conform to the schema: must match pattern "^\\d{1,19}$". (no-invalid-schema-examples, in the bundle)`,
    ],
  },
});
