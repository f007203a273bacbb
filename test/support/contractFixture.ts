import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

// Its files, all but the register of deviations and a header.
export const ROOT = "openapi/openapi.yaml";
export const PATH = "openapi/paths/things_{id}.yaml";
export const THING = "openapi/components/schemas/Thing.yaml";
export const BODY = "openapi/components/schemas/UpdateThingBody.yaml";
export const PARAMETER = "openapi/components/parameters/thing_id.yaml";
export const REQUEST = "openapi/components/examples/updateThing/rename.request.yaml";
export const RESPONSE = "openapi/components/examples/updateThing/thing.response.yaml";
export const ID = "openapi/components/schemas/Id.yaml";
export const COST = "openapi/components/headers/X-Request-Cost.yaml";

/** A contract of one operation in which every check finds nothing. */
const FILES: Record<string, string> = {
  [ROOT]: `openapi: 3.1.0
info:
  title: Things
  summary: A contract for tests.
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
  contact: { name: Nobody, url: https://example.edu }
  description: A contract for tests.
servers:
  - url: https://canvas.example.edu
tags:
  - name: Things
    description: What the tests are about.
paths:
  /api/v1/things/{id}:
    $ref: paths/things_{id}.yaml
components:
  headers:
    X-Request-Cost: { $ref: components/headers/X-Request-Cost.yaml }
    X-Rate-Limit-Remaining: { $ref: components/headers/X-Rate-Limit-Remaining.yaml }
  securitySchemes:
    accessToken: { type: http, scheme: bearer, description: A token. }
    oauth2:
      type: oauth2
      description: A token with scopes.
      flows:
        authorizationCode:
          authorizationUrl: https://canvas.example.edu/auth
          tokenUrl: https://canvas.example.edu/token
          scopes:
            url:PUT|/api/v1/things/:id: Change a thing.
`,
  "openapi/deviations.yaml": `D1: contract
D2: Nothing here is about it.
`,
  [PATH]: `parameters:
  - $ref: ../components/parameters/thing_id.yaml
put:
  operationId: updateThing
  tags: [Things]
  summary: Update a thing
  description: "Changes a thing.\\n\\n**Who may call it.** Anybody.\\n\\n**Side effects.** None known."
  externalDocs: { description: Docs, url: https://example.edu/docs }
  x-canvas-deviation: { id: D1, documented: One way., actual: Another way. }
  security:
    - accessToken: []
    - oauth2: ["url:PUT|/api/v1/things/:id"]
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../components/schemas/UpdateThingBody.yaml
        examples:
          rename:
            $ref: ../components/examples/updateThing/rename.request.yaml
  responses:
    "200":
      description: The thing.
      content:
        application/json:
          schema:
            $ref: ../components/schemas/Thing.yaml
          examples:
            thing:
              $ref: ../components/examples/updateThing/thing.response.yaml
    "401":
      description: No credentials.
    "403":
      description: Not permitted.
    "429":
      description: Too many requests.
    "500":
      description: A fault of the server.
`,
  [PARAMETER]: `name: id
in: path
required: true
description: The id of the thing.
schema:
  $ref: ../schemas/Id.yaml
example: 7
`,
  [COST]: `description: The cost.
schema: { type: number }
example: 0.5
`,
  "openapi/components/headers/X-Rate-Limit-Remaining.yaml": `description: What is left.
schema: { type: number }
example: 598.5
`,
  [ID]: `type: integer
format: int64
description: An id.
examples: [7]
`,
  [THING]: `type: object
description: A thing.
required: [id, name]
properties:
  id:
    $ref: Id.yaml
  name:
    type: [string, "null"]
    description: Its name.
    examples: [Lamp]
`,
  [BODY]: `type: object
description: The changes.
additionalProperties: false
required: [thing]
properties:
  thing:
    type: object
    description: The thing.
    additionalProperties: false
    properties:
      name:
        type: string
        description: Its name.
        examples: [Lamp]
`,
  [REQUEST]: `summary: Another name
value:
  thing:
    name: Lamp
`,
  [RESPONSE]: `summary: The renamed thing
value:
  id: 7
  name: Lamp
`,
};

/** Changes to the fixture's files, by path: text to write, undefined to leave the file out, or an edit of its text. */
export type Changes = Record<string, string | undefined | ((text: string) => string)>;

/**
 * Writes the fixture into a folder of its own, which is gone after the test.
 *
 * @returns the folder, which holds `openapi/`
 */
export function writeContract(changes: Changes = {}): string {
  const base = mkdtempSync(path.join(tmpdir(), "canvas-openapi-test-"));
  onTestFinished(() => rmSync(base, { recursive: true }));
  for (const file of new Set([...Object.keys(FILES), ...Object.keys(changes)])) {
    const text = changedText(file, changes);
    if (text === undefined) continue;
    mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    writeFileSync(path.join(base, file), text);
  }
  return base;
}

function changedText(file: string, changes: Changes): string | undefined {
  if (!Object.hasOwn(changes, file)) return FILES[file];
  const change = changes[file];
  if (typeof change !== "function") return change;
  const text = FILES[file] ?? "";
  const changed = change(text);
  if (changed === text) throw new Error(`The edit of ${file} changes nothing.`);
  return changed;
}

/** An edit that replaces one text by another. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to);
}
