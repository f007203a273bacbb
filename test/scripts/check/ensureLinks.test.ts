import { ensureLinks } from "../../../scripts/check/ensureLinks.ts";
import { replace } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

const PATH = "openapi/paths/things_{id}.yaml";

/** The fixture with links at its response, which begin in line 32. */
function withLinks(...lines: string[]) {
  const links = ["links:", ...lines.map((line) => `  ${line}`)].map((line) => `      ${line}\n`).join("");
  return { [PATH]: replace('    "401":\n', `${links}    "401":\n`) };
}

testCheck(ensureLinks, [
  { name: "accepts a contract without links", changes: {}, problems: [] },
  {
    name: "accepts a link whose expressions find values in the response, the request and their examples",
    changes: withLinks(
      "again:",
      "  operationId: updateThing",
      "  parameters: { id: $response.body#/id, path.id: $request.path.id }",
      '  requestBody: { thing: { name: "The {$response.body#/name} of {$request.body#/thing/name}" } }',
    ),
    problems: [],
  },
  {
    name: "accepts a link that sends the whole body on",
    changes: withLinks("again: { operationId: updateThing, requestBody: $response.body }"),
    problems: [],
  },
  {
    name: "reports a link to an operation that does not exist",
    changes: withLinks("remove:", "  operationId: deleteThing"),
    problems: [`${PATH}:34: The link "remove" leads to no operation of the contract. Give it the operationId of one.`],
  },
  {
    name: "reports a link without an operationId",
    changes: withLinks("remove: { parameters: { id: 7 } }"),
    problems: [`${PATH}:33: The link "remove" leads to no operation of the contract. Give it the operationId of one.`],
  },
  {
    name: "reports a parameter that the operation does not have",
    changes: withLinks("again: { operationId: updateThing, parameters: { thing_id: 7 } }"),
    problems: [`${PATH}:33: The operation updateThing has no parameter "thing_id".`],
  },
  {
    name: "reports a parameter in another place",
    changes: withLinks("again: { operationId: updateThing, parameters: { query.id: 7 } }"),
    problems: [`${PATH}:33: The operation updateThing has no parameter "query.id".`],
  },
  {
    name: "reports a field that the request body does not have",
    changes: withLinks("again: { operationId: updateThing, requestBody: { name: Lamp } }"),
    problems: [`${PATH}:33: The request body of updateThing has no field "name".`],
  },
  ...[
    "$response.body#/title",
    "$response.header.Location",
    "$request.query.id",
    "$request.path.thing_id",
    "$request.body#/name",
    "$url",
    "$response.status",
  ].map((expression) => ({
    name: `reports ${expression}, which finds nothing`,
    changes: withLinks(`again: { operationId: updateThing, parameters: { id: "${expression}" } }`),
    problems: [`${PATH}:33: The expression ${expression} finds nothing in updateThing or its examples.`],
  })),
  {
    name: "reports an expression within a text that finds nothing",
    changes: withLinks('again: { operationId: updateThing, requestBody: { thing: ["a {$response.body#/title}"] } }'),
    problems: [`${PATH}:33: The expression $response.body#/title finds nothing in updateThing or its examples.`],
  },
]);
