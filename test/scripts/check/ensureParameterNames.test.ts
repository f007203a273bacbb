import { ensureParameterNames } from "../../../scripts/check/ensureParameterNames.ts";
import { type Changes, PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

/** Adds a shared query parameter to the operation. */
function addParameter(file: string, name: string): Changes {
  return {
    [PATH]: replace("\nput:", `\n  - $ref: ../components/parameters/${file}\nput:`),
    [`openapi/components/parameters/${file}`]: `in: query\nname: "${name}"\nschema: { type: string }\n`,
  };
}

testCheck(ensureParameterNames, {
  accepts: {
    "the name with a word in front, which distinguishes namesakes": {},
    "the name itself": addParameter("scope.yaml", "scope"),
    "a list's name without brackets": addParameter("filter.yaml", "filter[]"),
  },
  reports: {
    "another name": [
      addParameter("range.yaml", "scope"),
      'openapi/components/parameters/range.yaml:2: The parameter is named "scope", the file range.yaml. Call the file scope.yaml, or something that ends in _scope.yaml.',
    ],
    "a word in front that is not set apart": [
      addParameter("thingfilter.yaml", "filter[]"),
      'openapi/components/parameters/thingfilter.yaml:2: The parameter is named "filter[]", the file thingfilter.yaml. Call the file filter.yaml, or something that ends in _filter.yaml.',
    ],
  },
});
