import { ensureLinks } from "../../../scripts/check/ensureLinks.ts";
import { PATH, replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const NOWHERE = [
  "$response.body#/title",
  "$response.header.Location",
  "$request.query.id",
  "$request.path.thing_id",
  "$request.body#/name",
  "$response.status",
  "$url",
];

/** The fixture with links at its response, which begin in line 32. */
function withLinks(...lines: string[]) {
  const links = ["links:", ...lines.map((line) => `  ${line}`)].map((line) => `      ${line}\n`).join("");
  return { [PATH]: replace('    "401":\n', `${links}    "401":\n`) };
}

testCheck(ensureLinks, {
  accepts: {
    "a contract without links": {},
    "a link whose expressions find values in the response, the request and their examples": withLinks(
      "again:",
      "  operationId: updateThing",
      "  parameters: { id: $response.body#/id, path.id: $request.path.id }",
      '  requestBody: { thing: { name: "The {$response.body#/name} of {$request.body#/thing/name}" } }',
    ),
    "a link that sends the whole body on": withLinks(
      "again: { operationId: updateThing, requestBody: $response.body }",
    ),
  },
  reports: {
    "a link to an operation that does not exist": [
      withLinks("remove:", "  operationId: deleteThing"),
      `${PATH}:34: The link "remove" leads to no operation of the contract. Give it the operationId of one.`,
    ],
    "a link without an operationId": [
      withLinks("remove: { parameters: { id: 7 } }"),
      `${PATH}:33: The link "remove" leads to no operation of the contract. Give it the operationId of one.`,
    ],
    "a parameter that the operation does not have": [
      withLinks("again: { operationId: updateThing, parameters: { thing_id: 7 } }"),
      `${PATH}:33: The operation updateThing has no parameter "thing_id".`,
    ],
    "a parameter in another place": [
      withLinks("again: { operationId: updateThing, parameters: { query.id: 7 } }"),
      `${PATH}:33: The operation updateThing has no parameter "query.id".`,
    ],
    "a field that the request body does not have": [
      withLinks("again: { operationId: updateThing, requestBody: { name: Lamp } }"),
      `${PATH}:33: The request body of updateThing has no field "name".`,
    ],
    "expressions that find nothing, alone and within a text": [
      withLinks(
        `again: { operationId: updateThing, requestBody: { thing: [${NOWHERE.join(", ")}, "a {$response.body#/other}"] } }`,
      ),
      ...[...NOWHERE, "$response.body#/other"].map(
        (expression) => `${PATH}:33: The expression ${expression} finds nothing in updateThing or its examples.`,
      ),
    ],
  },
});
