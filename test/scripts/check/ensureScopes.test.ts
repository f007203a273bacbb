import { ensureScopes } from "../../../scripts/check/ensureScopes.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const ROOT = "openapi/openapi.yaml";
const PATH = "openapi/paths/things_{id}.yaml";
const SECURITY = `  security:
    - accessToken: []
    - oauth2: ["url:PUT|/api/v1/things/:id"]
`;
const EXPECTED = "The security has to be accessToken: [] or oauth2: ['url:PUT|/api/v1/things/:id'].";
/** The parameter as one that takes several segments. */
const GLOB = {
  "openapi/components/parameters/thing_id.yaml": replace("name: id\n", "name: id\nx-canvas-glob: true\n"),
};
const LISTED = "            url:PUT|/api/v1/things/:id: Change a thing.\n";

testCheck(ensureScopes, [
  { name: "accepts the scope of the method and the path, used and listed", changes: {}, problems: [] },
  {
    name: "accepts a star before a placeholder that takes several segments",
    changes: { ...GLOB, [PATH]: replace("/:id", "/*id"), [ROOT]: replace("/:id", "/*id") },
    problems: [],
  },
  {
    name: "reports a colon before it",
    changes: { ...GLOB, [ROOT]: replace("/:id", "/*id") },
    problems: [`${PATH}:10: ${EXPECTED.replace("/:id", "/*id")}`],
  },
  {
    name: "reports an operation without security",
    changes: { [PATH]: replace(SECURITY, "") },
    problems: [`${PATH}:3: ${EXPECTED}`],
  },
  {
    name: "reports an operation that takes no plain access token",
    changes: { [PATH]: replace("    - accessToken: []\n", "") },
    problems: [`${PATH}:10: ${EXPECTED}`],
  },
  {
    name: "reports an operation without its scope",
    changes: { [PATH]: replace('["url:PUT|/api/v1/things/:id"]', "[]") },
    problems: [`${PATH}:10: ${EXPECTED}`],
  },
  {
    name: "reports an operation that is open to anyone as well",
    changes: { [PATH]: replace("  security:\n", "  security:\n    - {}\n") },
    problems: [`${PATH}:10: ${EXPECTED}`],
  },
  {
    name: "reports the scope of another method",
    changes: { [PATH]: replace("url:PUT|", "url:GET|") },
    problems: [`${PATH}:10: ${EXPECTED}`],
  },
  {
    name: "reports a scope that is written as OpenAPI writes the path",
    changes: { [PATH]: replace("/things/:id", "/things/{id}") },
    problems: [`${PATH}:10: ${EXPECTED}`],
  },
  {
    name: "reports a scope that the root does not list",
    changes: { [ROOT]: replace(LISTED, "            {}\n") },
    problems: [`${ROOT}:30: The scope url:PUT|/api/v1/things/:id is missing. Add it.`],
  },
  {
    name: "reports a listed scope that no operation has",
    changes: { [ROOT]: replace(LISTED, `${LISTED}            url:DELETE|/api/v1/things/:id: Delete a thing.\n`) },
    problems: [`${ROOT}:32: No operation has the scope url:DELETE|/api/v1/things/:id. Delete it.`],
  },
]);
