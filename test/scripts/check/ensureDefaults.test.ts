import { ensureDefaults } from "../../../scripts/check/ensureDefaults.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const MODE = "openapi/components/schemas/Mode.yaml";

/** A parameter with this schema, on line 3. */
const withParameter = (schema: string) => replace("\nput:", `\n  - { name: mode, in: query, schema: ${schema} }\nput:`);

testCheck(ensureDefaults, {
  accepts: {
    "a default that the enum has": { [PATH]: withParameter("{ enum: [a, b], default: b }") },
    "a default without an enum": { [PATH]: withParameter("{ type: string, default: b }") },
  },
  reports: {
    "a default that the enum does not have": [
      { [PATH]: withParameter("{ enum: [a, b], default: c }") },
      `${PATH}:3: The default "c" is none of the values ["a","b"].`,
    ],
    "a default of another type": [
      { [PATH]: withParameter('{ enum: [1, 2], default: "1" }') },
      `${PATH}:3: The default "1" is none of the values [1,2].`,
    ],
    "a default that the enum of the schema beside it does not have": [
      {
        [PATH]: withParameter("{ $ref: ../components/schemas/Mode.yaml, default: c }"),
        [MODE]: "enum: [a, b]\n",
      },
      `${PATH}:3: The default "c" is none of the values ["a","b"].`,
    ],
  },
});
