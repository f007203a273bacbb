import { ensureFileNames } from "../../../scripts/check/ensureFileNames.ts";
import { PATH, ROOT, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const THING = "type: object\ndescription: A thing.\n";
const EXPECTED_PATH = "The path has to be one line, $ref: paths/things_{id}.yaml";
const EXAMPLES = "openapi/components/examples";

function withoutFile(line: number, name: string): string {
  return `${ROOT}:${line}: The component schemas/${name} has no file openapi/components/schemas/${name}.yaml. Give it its own file, with a name that no other schemas file has.`;
}

testCheck(ensureFileNames, {
  accepts: {
    "components and paths in files of their names": {},
    "headers and parameters as they stand on the wire": {
      [PATH]: replace(
        "      description: The thing.\n",
        "      description: The thing.\n      headers: { x-cost: { $ref: ../components/headers/x-cost.yaml } }\n",
      ),
      "openapi/components/headers/x-cost.yaml": "schema: { type: number }\n",
    },
    "an example that operations share": {
      [PATH]: replace("examples/updateThing/thing.response.yaml", "examples/shared/Lamp.yaml"),
      [`${EXAMPLES}/shared/Lamp.yaml`]: "value: { id: 7, name: Lamp }\n",
    },
  },
  reports: {
    "a schema that is not in PascalCase": [
      {
        [PATH]: replace("schemas/Thing.yaml", "schemas/small_thing.yaml"),
        "openapi/components/schemas/small_thing.yaml": THING,
      },
      `openapi/components/schemas/small_thing.yaml:1: The name small_thing is not in PascalCase. Rename the file to SmallThing.yaml.`,
    ],
    "a misnamed response, with its right name": [
      {
        [PATH]: (text) =>
          text.replace(
            '"401":\n      description: No credentials.',
            '"401": { $ref: ../components/responses/not-signed.in.yaml }',
          ),
        "openapi/components/responses/not-signed.in.yaml": "description: No credentials.\n",
      },
      "openapi/components/responses/not-signed.in.yaml:1: The name not-signed.in is not in PascalCase. Rename the file to NotSignedIn.yaml.",
    ],
    "a misnamed example, with its right name": [
      {
        [PATH]: replace("examples/updateThing/rename.request.yaml", "examples/updateThing/renamed.yaml"),
        [`${EXAMPLES}/updateThing/renamed.yaml`]: "value: { thing: { name: Lamp } }\n",
      },
      `${PATH}:20: The example "rename" is in ${EXAMPLES}/updateThing/renamed.yaml. Move it to ${EXAMPLES}/updateThing/rename.request.yaml.`,
    ],
    "an example of another operation, with its right name": [
      {
        [PATH]: replace("examples/updateThing/thing.response.yaml", "examples/getThing/thing.response.yaml"),
        [`${EXAMPLES}/getThing/thing.response.yaml`]: "value: { id: 7, name: Lamp }\n",
      },
      `${PATH}:30: The example "thing" is in ${EXAMPLES}/getThing/thing.response.yaml. Move it to ${EXAMPLES}/updateThing/thing.response.yaml.`,
    ],
    "an example inside an operation, with the file for it": [
      {
        [PATH]: replace(
          "thing:\n              $ref: ../components/examples/updateThing/thing.response.yaml",
          "thing: { value: { id: 7, name: Lamp } }",
        ),
      },
      `${PATH}:30: The example "thing" is in no file of its own. Move it to ${EXAMPLES}/updateThing/thing.response.yaml.`,
    ],
    "a schema in a file outside its folder": [
      {
        [PATH]: replace("../components/schemas/Thing.yaml", "../Lamp.yaml"),
        "openapi/Lamp.yaml": "type: object\n",
      },
      withoutFile(17, "Lamp"),
    ],
    "a part of a file as a schema": [
      {
        [PATH]: replace("../components/schemas/Thing.yaml", "../components/schemas/Lamp.yaml#/properties/Shade"),
        "openapi/components/schemas/Lamp.yaml": "type: object\nproperties:\n  Shade: { type: object }\n",
      },
      withoutFile(17, "Shade"),
    ],
    "schemas inside the root document, also one that ends in Form": [
      { [ROOT]: (text) => `${text}  schemas:\n    Lamp: { type: object }\n    ShadeForm: { type: object }\n` },
      withoutFile(33, "Lamp"),
      withoutFile(34, "ShadeForm"),
    ],
    "a path's file that is not named by the URL": [
      {
        [ROOT]: replace("things_{id}.yaml", "thing.yaml"),
        "openapi/paths/thing.yaml": "get: { responses: {} }\n",
      },
      `${ROOT}:15: ${EXPECTED_PATH}`,
    ],
    "a path inside the root document": [
      { [ROOT]: replace("$ref: paths/things_{id}.yaml", "get: { responses: {} }") },
      `${ROOT}:15: ${EXPECTED_PATH}`,
    ],
  },
});
