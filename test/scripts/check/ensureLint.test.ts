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
const NO_EXAMPLE = 'Scalar property should have "example" or "examples" defined. (scalar-property-missing-example)';

testCheck(ensureLint, [
  { name: "accepts a contract in which the rules hold", changes: {}, problems: [] },
  {
    name: "reports a misspelt key of OpenAPI",
    changes: { [PATH]: replace("  externalDocs:", "  deprecatd: true\n  externalDocs:") },
    problems: [`${PATH}:8: Property \`deprecatd\` is not expected here. (struct)`],
  },
  {
    name: "reports a tag that the root does not describe",
    changes: { [PATH]: replace("tags: [Things]", "tags: [Lamps]") },
    problems: [`${PATH}:5: Operation tags should be defined in global tags. (operation-tag-defined)`],
  },
  {
    name: "reports an operation without a description",
    changes: { [PATH]: (text) => text.replace(/^ {2}description: .*\n/m, "") },
    problems: [`${PATH}:3: Operation object should contain \`description\` field. (operation-description)`],
  },
  {
    name: "reports a parameter without a description",
    changes: { [PARAMETER]: replace("description: The id of the thing.\n", "") },
    problems: [`${PARAMETER}:1: Parameter object description must be present. (parameter-description)`],
  },
  {
    name: "reports a property without an example",
    changes: { [THING]: replace("    examples: [Lamp]\n", "") },
    problems: [`${THING}:7: ${NO_EXAMPLE}`],
  },
  {
    name: "reports a property of a request body without an example, once although the form twin repeats it",
    changes: { [BODY]: replace("        examples: [Lamp]\n", "") },
    problems: [`${BODY}:11: ${NO_EXAMPLE}`],
  },
  {
    name: "reports a misspelt key of a workflow",
    changes: { [WORKFLOW]: `${ARAZZO}        successCriterias: []\n` },
    problems: [`${WORKFLOW}:16: Property \`successCriterias\` is not expected here. (struct)`],
  },
  { name: "accepts a workflow", changes: { [WORKFLOW]: ARAZZO }, problems: [] },
  {
    name: "reports what is wrong in the bundle with string ids only",
    changes: { [ID]: replace("[7]", "[-7]") },
    problems: [
      `${ID}:4: Example value must conform to the schema: must match pattern "^\\d{1,19}$". (no-invalid-schema-examples, in the bundle)`,
    ],
  },
]);
