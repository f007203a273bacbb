import { ensureDistinctPaths } from "../../../scripts/check/ensureDistinctPaths.ts";
import type { Changes } from "../../support/contractFixture.ts";
import { testCheck } from "../../support/testCheck.ts";

/** Another path of the fixture, with the schemas of its parameters; the fixture's own is `/api/v1/things/{id}` (integer). */
function withPath(url: string, schemas: Record<string, string> = {}, method = "put"): Changes {
  const file = `paths/${url.replace("/api/v1/", "").replaceAll("/", "_")}.yaml`;
  const parameters = Object.entries(schemas).map(
    ([name, schema]) => `  - { name: ${name}, in: path, required: true, schema: ${schema} }\n`,
  );
  const operation = `${method}:\n  operationId: ${method}Other\n  responses: {}\n`;
  return {
    [`openapi/${file}`]: `${parameters.length > 0 ? `parameters:\n${parameters.join("")}` : ""}${operation}`,
    "openapi/openapi.yaml": (text) => text.replace("\ncomponents:", `\n  ${url}:\n    $ref: ${file}\ncomponents:`),
  };
}

const problem = (url: string) => [
  `openapi/paths/${url.replace("/api/v1/", "").replaceAll("/", "_")}.yaml:1: putOther and updateThing can have the same URL: ${url} and /api/v1/things/{id}. Restrict the schema of a path parameter.`,
];

testCheck(ensureDistinctPaths, {
  accepts: {
    "a single operation": {},
    "another word": withPath("/api/v1/people/{id}", { id: "{ type: integer }" }),
    "a word in place of a parameter, which is more specific": withPath("/api/v1/things/7"),
    "another method": withPath("/api/v1/things/{name}", { name: "{ type: string }" }, "get"),
    "names in place of a number": withPath("/api/v1/things/{name}", { name: "{ enum: [lamp, chair] }" }),
    "a word that the other path's parameter does not take": withPath("/api/v1/{kind}/lamp", {
      kind: "{ type: string }",
    }),
    "a parameter that does not take the other path's word": withPath("/api/v1/{kind}/7", {
      kind: '{ type: string, pattern: "^x" }',
    }),
  },
  reports: {
    "a text in place of a number": [
      withPath("/api/v1/things/{name}", { name: "{ type: string }" }),
      ...problem("/api/v1/things/{name}"),
    ],
    "names of which one is a number": [
      withPath("/api/v1/things/{name}", { name: '{ enum: [lamp, "7"] }' }),
      ...problem("/api/v1/things/{name}"),
    ],
    "words in different places": [
      withPath("/api/v1/{kind}/7", { kind: "{ type: string }" }),
      ...problem("/api/v1/{kind}/7"),
    ],
  },
});
