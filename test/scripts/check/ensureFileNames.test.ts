import { ensureFileNames } from "../../../scripts/check/ensureFileNames.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const ROOT = "openapi/openapi.yaml";
const PATH = "openapi/paths/things_{id}.yaml";
const THING = "type: object\ndescription: A thing.\n";
const EXPECTED_PATH = "The path has to be one line, $ref: paths/things_{id}.yaml";
const NOT_PASCAL = "is not in PascalCase. Rename the file, for example to ConversationListItem.yaml.";

testCheck(ensureFileNames, [
  { name: "accepts components and paths in files of their names", changes: {}, problems: [] },
  {
    name: "accepts headers and parameters as they stand on the wire",
    changes: {
      [PATH]: replace(
        "        X-Request-Cost:\n",
        "        x-cost: { $ref: ../components/headers/x-cost.yaml }\n        X-Request-Cost:\n",
      ),
      "openapi/components/headers/x-cost.yaml": "schema: { type: number }\n",
    },
    problems: [],
  },
  {
    name: "refuses a schema that is not in PascalCase",
    changes: {
      [PATH]: replace("schemas/Thing.yaml", "schemas/small_thing.yaml"),
      "openapi/components/schemas/small_thing.yaml": THING,
    },
    problems: [`openapi/components/schemas/small_thing.yaml:1: The name small_thing ${NOT_PASCAL}`],
  },
  {
    name: "refuses an example that is not in PascalCase, whatever it ends in",
    changes: {
      [PATH]: replace("examples/updateThing/rename.request.yaml", "examples/renameForm.yaml"),
      "openapi/components/examples/renameForm.yaml": "value: { thing: { name: Lamp } }\n",
    },
    problems: [`openapi/components/examples/renameForm.yaml:1: The name renameForm ${NOT_PASCAL}`],
  },
  {
    name: "refuses a schema in a file outside its folder",
    changes: {
      [PATH]: replace("../components/schemas/Thing.yaml", "../Lamp.yaml"),
      "openapi/Lamp.yaml": "type: object\n",
    },
    problems: [
      `${ROOT}:17: The component schemas/Lamp has no file openapi/components/schemas/Lamp.yaml. Give it its own file, with a name that no other schemas file has.`,
    ],
  },
  {
    name: "refuses a part of a file as a schema",
    changes: {
      [PATH]: replace("../components/schemas/Thing.yaml", "../components/schemas/Lamp.yaml#/properties/Shade"),
      "openapi/components/schemas/Lamp.yaml": "type: object\nproperties:\n  Shade: { type: object }\n",
    },
    problems: [
      `${ROOT}:17: The component schemas/Shade has no file openapi/components/schemas/Shade.yaml. Give it its own file, with a name that no other schemas file has.`,
    ],
  },
  {
    name: "refuses a schema inside the root document",
    changes: { [ROOT]: (text) => `${text}  schemas:\n    Lamp:\n      type: object\n` },
    problems: [
      `${ROOT}:30: The component schemas/Lamp has no file openapi/components/schemas/Lamp.yaml. Give it its own file, with a name that no other schemas file has.`,
    ],
  },
  {
    name: "refuses a schema that ends in Form and has no file",
    changes: { [ROOT]: (text) => `${text}  schemas:\n    LampForm:\n      type: object\n` },
    problems: [
      `${ROOT}:30: The component schemas/LampForm has no file openapi/components/schemas/LampForm.yaml. Give it its own file, with a name that no other schemas file has.`,
    ],
  },
  {
    name: "refuses a path's file that is not named by the URL",
    changes: {
      [ROOT]: replace("things_{id}.yaml", "thing.yaml"),
      "openapi/paths/thing.yaml": "get: { responses: {} }\n",
    },
    problems: [`${ROOT}:15: ${EXPECTED_PATH}`],
  },
  {
    name: "refuses a path inside the root document",
    changes: { [ROOT]: replace("$ref: paths/things_{id}.yaml", "get: { responses: {} }") },
    problems: [`${ROOT}:15: ${EXPECTED_PATH}`],
  },
]);
