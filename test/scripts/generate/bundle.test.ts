import { expect, test } from "vitest";
import { parse } from "yaml";
import { createBundles, toJson, toYaml } from "../../../scripts/generate/bundle.ts";
import { InputError } from "../../../scripts/shared/problem.ts";
import { objectAt } from "../../../src/core/json.ts";
import {
  BODY,
  type Changes,
  PATH,
  RESPONSE,
  ROOT,
  replace,
  THING,
  writeContract,
} from "../../support/contractFixture.ts";

async function textsOf(changes: Changes = {}): Promise<string[]> {
  const { integerIds, stringIds } = await createBundles(writeContract(changes));
  return [toYaml(integerIds), toJson(integerIds), toJson(stringIds)];
}

test("makes the same bytes of the same contract, wherever it is", async () => {
  expect(await textsOf()).toEqual(await textsOf());
});

test("adds form twins, sorts the components, and makes the ids of the second bundle strings", async () => {
  const { integerIds, stringIds } = await createBundles(writeContract());
  const components = objectAt(integerIds, "components");
  expect(Object.keys(components)).toEqual(["examples", "headers", "parameters", "schemas", "securitySchemes"]);
  expect(Object.keys(objectAt(components, "schemas"))).toEqual(["Id", "Thing", "UpdateThingBody", "UpdateThingForm"]);
  expect(objectAt(objectAt(components, "schemas"), "Id")).toMatchObject({ type: "integer" });
  expect(objectAt(objectAt(objectAt(stringIds, "components"), "schemas"), "Id")).toMatchObject({ type: "string" });
  // The operation refers to them the other way round.
  expect(Object.keys(objectAt(components, "headers"))).toEqual(["X-Rate-Limit-Remaining", "X-Request-Cost"]);
});

test("writes the same document as YAML and as JSON, references and all", async () => {
  const [yaml = "", json = ""] = await textsOf({ [RESPONSE]: replace("name: Lamp", 'name: "no"') });
  const document: unknown = JSON.parse(json);
  expect(parse(yaml)).toEqual(document);
  expect(yaml).toMatch(/^# Generated from openapi\/ by `npm run generate`\. Do not edit\.\nopenapi: 3\.1\.0\n/);
  expect(yaml).not.toMatch(/[&*]a\d/);
});

test("ends lines with LF, whatever the authored files do", async () => {
  const crlf = (text: string) => text.replaceAll("\n", "\r\n");
  const long = replace("description: Its name.", "description: |-\n      Its name,\n      in two lines.");
  const unix = await textsOf({ [THING]: long });
  const windows = await textsOf({
    [ROOT]: crlf,
    [PATH]: crlf,
    [BODY]: crlf,
    [RESPONSE]: crlf,
    [THING]: (text) => crlf(long(text)),
  });
  expect(windows).toEqual(unix);
  for (const text of unix) {
    expect(text).not.toContain("\r");
    expect(text).toMatch(/[^\n]\n$/);
  }
});

const WORKFLOW = "openapi/workflows/rename.yaml";
const NO_WORKFLOW = `${WORKFLOW}:1: The file is no Arazzo document with one workflow.`;

const BROKEN: Record<string, [changes: Changes, problem: string]> = {
  "no root document": [{ [ROOT]: undefined }, `${ROOT}:1: The file does not exist.`],
  "an empty root document": [
    { [ROOT]: "" },
    `${ROOT}:1: The file cannot be read: Document must be JSON object, got undefined`,
  ],
  "a root document that is broken YAML": [
    { [ROOT]: replace("  version: 1.0.0\n", "  version: 1.0.0\n  version: 1.0.0\n") },
    `${ROOT}:6: The file cannot be read: duplicated mapping key`,
  ],
  "a path that is broken YAML, but not the references to it": [
    { [PATH]: replace("  tags: [Things]\n", "  tags: [Things]\n  tags: [Things]\n") },
    `${PATH}:6: Failed to parse: duplicated mapping key (bundler)`,
  ],
  "a component that is broken YAML, but not the references to it": [
    { [THING]: replace("type: object\n", "type: object\ntype: object\n") },
    `${THING}:2: Failed to parse: duplicated mapping key (bundler)`,
  ],
  "a reference to a path that does not exist": [
    { [PATH]: undefined },
    `${ROOT}:16: There is no file ${PATH}. Correct the $ref, or create the file.`,
  ],
  "a reference to a component that does not exist": [
    { [THING]: replace("Id.yaml", "Key.yaml") },
    `${THING}:6: There is no file openapi/components/schemas/Key.yaml. Correct the $ref, or create the file.`,
  ],
  "a reference to a place that the file does not have": [
    { [THING]: replace("Id.yaml", "Id.yaml#/properties/key") },
    `${THING}:6: The $ref leads to nothing. Correct it, or write what it refers to.`,
  ],
  "a workflow that is no YAML": [
    { [WORKFLOW]: "workflows:\n  - a: b: c\n" },
    `${WORKFLOW}:2: The file is not YAML: Nested mappings are not allowed in compact mappings`,
  ],
  "a workflow file that is no object": [{ [WORKFLOW]: "rename\n" }, NO_WORKFLOW],
  "a workflow file without a workflow": [{ [WORKFLOW]: "workflows: []\n" }, NO_WORKFLOW],
  "a file of two workflows": [{ [WORKFLOW]: "workflows: [{}, {}]\n" }, NO_WORKFLOW],
  "two components of one name": [
    {
      [THING]: (text) => `${text}  lamp:\n    $ref: more/Id.yaml\n`,
      "openapi/components/schemas/more/Id.yaml": "type: string\n",
    },
    `${THING}:12: Two schemas are referenced with the same name but different content. Renamed Id to Id-2. (bundler)`,
  ],
};

test.each(Object.entries(BROKEN))("%s cannot be bundled", async (_, [changes, problem]) => {
  const error = await createBundles(writeContract(changes)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InputError);
  expect(error).toHaveProperty("message", problem);
});
