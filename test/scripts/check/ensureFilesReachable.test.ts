import { ensureFilesReachable } from "../../../scripts/check/ensureFilesReachable.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const THING = "openapi/components/schemas/Thing.yaml";
const LAMP = "openapi/components/schemas/Lamp.yaml";
const SHADE = "openapi/components/schemas/Shade.yaml";
const UNREACHED = "Nothing refers to this file. Refer to it, or delete it.";

testCheck(ensureFilesReachable, [
  { name: "accepts files that something refers to", changes: {}, problems: [] },
  {
    name: "accepts files that refer to themselves and to each other",
    changes: {
      [THING]: (text) => `${text}  lamp:\n    $ref: Lamp.yaml\n  same:\n    $ref: Thing.yaml\n`,
      [LAMP]: "type: object\nproperties:\n  owner:\n    $ref: Thing.yaml\n",
    },
    problems: [],
  },
  {
    name: "accepts a file of which only a part is referred to",
    changes: {
      [THING]: (text) => `${text}  lamp:\n    $ref: Lamp.yaml#/properties/shade\n`,
      [LAMP]: "type: object\nproperties:\n  shade:\n    type: string\n",
    },
    problems: [],
  },
  {
    name: "accepts workflows, and notes for people",
    changes: {
      "openapi/workflows/rename.yaml": "workflows: [{}]\n",
      "openapi/components/README.md": "Notes.\n",
    },
    problems: [],
  },
  {
    name: "reports a file among the workflows that is none",
    changes: { "openapi/workflows/rename.yml": "workflows: [{}]\n" },
    problems: [`openapi/workflows/rename.yml:1: ${UNREACHED}`],
  },
  {
    name: "reads no references in prose",
    changes: {
      "openapi/openapi.yaml": replace("  description: A contract for tests.", "  description:\n    $ref: prose.md"),
      "openapi/prose.md": "Prose, not YAML: **no**\n$ref: nothing.yaml: at all\n",
    },
    problems: [],
  },
  {
    name: "reports a component that nothing refers to",
    changes: { [LAMP]: "type: object\n" },
    problems: [`${LAMP}:1: ${UNREACHED}`],
  },
  {
    name: "reports a path that the root does not list",
    changes: { "openapi/paths/lamps.yaml": "get: { responses: {} }\n" },
    problems: [`openapi/paths/lamps.yaml:1: ${UNREACHED}`],
  },
  {
    name: "reports files that only unreached files refer to",
    changes: { [LAMP]: "$ref: Shade.yaml\n", [SHADE]: "type: object\n" },
    problems: [`${LAMP}:1: ${UNREACHED}`, `${SHADE}:1: ${UNREACHED}`],
  },
  {
    name: "reports a file of another kind in the components' folders",
    changes: { "openapi/components/schemas/notes.txt": "Notes.\n" },
    problems: [`openapi/components/schemas/notes.txt:1: ${UNREACHED}`],
  },
  {
    name: "reports a file whose last reference went",
    changes: { "openapi/paths/things_{id}.yaml": replace("$ref: ../components/schemas/Thing.yaml", "type: object") },
    problems: [`${THING}:1: ${UNREACHED}`],
  },
]);
