import { ensureLint } from "../../../scripts/check/ensureLint.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";
const ID = "openapi/components/schemas/Id.yaml";
const THING = "openapi/components/schemas/Thing.yaml";
const BODY = "openapi/components/schemas/UpdateThingBody.yaml";
const PARAMETER = "openapi/components/parameters/thing_id.yaml";
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
const COST = "        X-Request-Cost:\n          $ref: ../components/headers/X-Request-Cost.yaml\n";
const LEFT = "        X-Rate-Limit-Remaining:\n          $ref: ../components/headers/X-Rate-Limit-Remaining.yaml\n";
const NO_EXAMPLE = 'Scalar property should have "example" or "examples" defined. (scalar-property-missing-example)';

testCheck(ensureLint, [
  { name: "accepts a contract in which the rules hold", changes: {}, problems: [] },
  {
    name: "refuses a misspelt key of OpenAPI",
    changes: { [PATH]: replace("  externalDocs:", "  deprecatd: true\n  externalDocs:") },
    problems: [`${PATH}:8: Property \`deprecatd\` is not expected here. (struct)`],
  },
  {
    name: "refuses a tag that the root does not describe",
    changes: { [PATH]: replace("tags: [Things]", "tags: [Lamps]") },
    problems: [`${PATH}:5: Operation tags should be defined in global tags. (operation-tag-defined)`],
  },
  {
    name: "refuses an operation without a description",
    changes: { [PATH]: replace("  description: Changes a thing.\n", "") },
    problems: [`${PATH}:3: Operation object should contain \`description\` field. (operation-description)`],
  },
  {
    name: "refuses a parameter without a description",
    changes: { [PARAMETER]: replace("description: The id of the thing.\n", "") },
    problems: [`${PARAMETER}:1: Parameter object description must be present. (parameter-description)`],
  },
  {
    name: "refuses a success that does not say what it cost",
    changes: { [PATH]: replace(COST, "") },
    problems: [`${PATH}:25: Response object must contain a "X-Request-Cost" header. (response-contains-header)`],
  },
  {
    name: "refuses an error that does not say what is left",
    changes: { [PATH]: replace(`No credentials.\n      headers:\n${LEFT}`, "No credentials.\n") },
    problems: [
      `${PATH}:37: Response object must contain a "X-Rate-Limit-Remaining" header. (response-contains-header)`,
    ],
  },
  {
    name: "refuses a property without an example",
    changes: { [THING]: replace("    examples: [Lamp]\n", "") },
    problems: [`${THING}:7: ${NO_EXAMPLE}`],
  },
  {
    name: "refuses a property of a request body without an example, once although the form twin repeats it",
    changes: { [BODY]: replace("        examples: [Lamp]\n", "") },
    problems: [`${BODY}:11: ${NO_EXAMPLE}`],
  },
  {
    name: "refuses a misspelt key of a workflow",
    changes: { [WORKFLOW]: `${ARAZZO}        successCriterias: []\n` },
    problems: [`${WORKFLOW}:16: Property \`successCriterias\` is not expected here. (struct)`],
  },
  { name: "accepts a workflow", changes: { [WORKFLOW]: ARAZZO }, problems: [] },
  {
    name: "refuses what is wrong in the bundle with string ids only",
    changes: { [ID]: replace("[7]", "[-7]") },
    problems: [
      `${ID}:4: Example value must conform to the schema: must match pattern "^\\d{1,19}$". (no-invalid-schema-examples, in the bundle)`,
    ],
  },
]);
