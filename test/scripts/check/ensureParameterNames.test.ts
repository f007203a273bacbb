import { ensureParameterNames } from "../../../scripts/check/ensureParameterNames.ts";
import { type Changes, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";

/** Adds a shared query parameter to the operation. */
function addParameter(file: string, name: string): Changes {
  return {
    [PATH]: replace("\nput:", `\n  - $ref: ../components/parameters/${file}\nput:`),
    [`openapi/components/parameters/${file}`]: `in: query\nname: "${name}"\nschema: { type: string }\n`,
  };
}

testCheck(ensureParameterNames, [
  { name: "accepts the name with a word in front, which distinguishes namesakes", changes: {}, problems: [] },
  { name: "accepts the name itself", changes: addParameter("scope.yaml", "scope"), problems: [] },
  { name: "accepts a list's name without brackets", changes: addParameter("filter.yaml", "filter[]"), problems: [] },
  {
    name: "reports another name",
    changes: addParameter("range.yaml", "scope"),
    problems: [
      'openapi/components/parameters/range.yaml:2: The parameter is named "scope", the file range.yaml. Call the file scope.yaml, or something that ends in _scope.yaml.',
    ],
  },
  {
    name: "reports a word in front that is not set apart",
    changes: addParameter("thingfilter.yaml", "filter[]"),
    problems: [
      'openapi/components/parameters/thingfilter.yaml:2: The parameter is named "filter[]", the file thingfilter.yaml. Call the file filter.yaml, or something that ends in _filter.yaml.',
    ],
  },
]);
