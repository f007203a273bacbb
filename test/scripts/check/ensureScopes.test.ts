import { ensureScopes } from "../../../scripts/check/ensureScopes.ts";
import { PATH, ROOT, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const SECURITY = `  security:
    - accessToken: []
    - oauth2: ["url:PUT|/api/v1/things/:id"]
`;
const EXPECTED = "The security has to be accessToken: [] or oauth2: ['url:PUT|/api/v1/things/:id'].";
const WRONG = `${PATH}:10: ${EXPECTED}`;
/** The parameter as one that takes several segments. */
const GLOB = {
  "openapi/components/parameters/thing_id.yaml": replace("name: id\n", "name: id\nx-canvas-glob: true\n"),
};
const LISTED = "            url:PUT|/api/v1/things/:id: Change a thing.\n";

testCheck(ensureScopes, {
  accepts: {
    "the scope of the method and the path, used and listed": {},
    "a star before a placeholder that takes several segments": {
      ...GLOB,
      [PATH]: replace("/:id", "/*id"),
      [ROOT]: replace("/:id", "/*id"),
    },
  },
  reports: {
    "a colon before it": [
      { ...GLOB, [ROOT]: replace("/:id", "/*id") },
      `${PATH}:10: ${EXPECTED.replace("/:id", "/*id")}`,
    ],
    "an operation without security": [{ [PATH]: replace(SECURITY, "") }, `${PATH}:3: ${EXPECTED}`],
    "an operation that takes no plain access token": [{ [PATH]: replace("    - accessToken: []\n", "") }, WRONG],
    "an operation without its scope": [{ [PATH]: replace('["url:PUT|/api/v1/things/:id"]', "[]") }, WRONG],
    "an operation that is open to anyone as well": [
      { [PATH]: replace("  security:\n", "  security:\n    - {}\n") },
      WRONG,
    ],
    "the scope of another method": [{ [PATH]: replace("url:PUT|", "url:GET|") }, WRONG],
    "a scope that is written as OpenAPI writes the path": [{ [PATH]: replace("/things/:id", "/things/{id}") }, WRONG],
    "a scope that the root does not list": [
      { [ROOT]: replace(LISTED, "            {}\n") },
      `${ROOT}:30: The scope url:PUT|/api/v1/things/:id is missing. Add it.`,
    ],
    "a listed scope that no operation has": [
      { [ROOT]: replace(LISTED, `${LISTED}            url:DELETE|/api/v1/things/:id: Delete a thing.\n`) },
      `${ROOT}:32: No operation has the scope url:DELETE|/api/v1/things/:id. Delete it.`,
    ],
  },
});
