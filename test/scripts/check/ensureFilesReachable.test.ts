import { ensureFilesReachable } from "../../../scripts/check/ensureFilesReachable.ts";
import { replace, THING } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const LAMP = "openapi/components/schemas/Lamp.yaml";
const SHADE = "openapi/components/schemas/Shade.yaml";
const UNREACHED = "Nothing refers to this file. Refer to it, or delete it.";

testCheck(ensureFilesReachable, {
  accepts: {
    "files that something refers to": {},
    "files that refer to themselves and to each other": {
      [THING]: (text) => `${text}  lamp:\n    $ref: Lamp.yaml\n  same:\n    $ref: Thing.yaml\n`,
      [LAMP]: "type: object\nproperties:\n  owner:\n    $ref: Thing.yaml\n",
    },
    "a file of which only a part is referred to": {
      [THING]: (text) => `${text}  lamp:\n    $ref: Lamp.yaml#/properties/shade\n`,
      [LAMP]: "type: object\nproperties:\n  shade:\n    type: string\n",
    },
    "workflows, and notes for people": {
      "openapi/workflows/rename.yaml": "workflows: [{}]\n",
      "openapi/components/README.md": "Notes.\n",
    },
    "what looks like a reference in prose": {
      "openapi/openapi.yaml": replace("  description: A contract for tests.", "  description:\n    $ref: prose.md"),
      "openapi/prose.md": "Prose, not YAML: **no**\n$ref: nothing.yaml: at all\n",
    },
  },
  reports: {
    "a file among the workflows that is none": [
      { "openapi/workflows/rename.yml": "workflows: [{}]\n" },
      `openapi/workflows/rename.yml:1: ${UNREACHED}`,
    ],
    "a component that nothing refers to": [{ [LAMP]: "type: object\n" }, `${LAMP}:1: ${UNREACHED}`],
    "a path that the root does not list": [
      { "openapi/paths/lamps.yaml": "get: { responses: {} }\n" },
      `openapi/paths/lamps.yaml:1: ${UNREACHED}`,
    ],
    "files that only unreached files refer to": [
      { [LAMP]: "$ref: Shade.yaml\n", [SHADE]: "type: object\n" },
      `${LAMP}:1: ${UNREACHED}`,
      `${SHADE}:1: ${UNREACHED}`,
    ],
    "a file of another kind in the components' folders": [
      { "openapi/components/schemas/notes.txt": "Notes.\n" },
      `openapi/components/schemas/notes.txt:1: ${UNREACHED}`,
    ],
    "a file whose last reference went": [
      { "openapi/paths/things_{id}.yaml": replace("$ref: ../components/schemas/Thing.yaml", "type: object") },
      `${THING}:1: ${UNREACHED}`,
    ],
  },
});
