import ts from "typescript";
import { describe, expect, test } from "vitest";
import { createOperations } from "../../../scripts/generate/operations.ts";
import { type JsonObject, objectAt } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";

const ID = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const SEARCH = { name: "search", in: "query", schema: { type: "string" } };
const ACTING = { name: "as_user_id", in: "query", schema: { type: "integer" } };
const BODY = { content: { "application/json": { schema: { type: "object" } } } };

const THINGS = { type: "array", items: { $ref: "#/components/schemas/Thing" } };

/** An operation that responds with data of a schema. */
function responding(schema: JsonObject, parameters: JsonObject[] = []): JsonObject {
  return { parameters, responses: { 200: { content: { "application/json": { schema } } } } };
}

const COMPONENTS = {
  requestBodies: { Thing: { ...BODY, required: true } },
  responses: { Found: objectAt(responding(THINGS).responses, "200") },
  parameters: { user_id: { ...ID, name: "user_id" }, search: { ...SEARCH, required: true } },
  schemas: {
    Kind: { type: "string", enum: ["lamp", "shade"] },
    ThingsWithIds: { properties: { ids: { type: "array", items: { type: "integer" } }, things: THINGS } },
  },
};

/** A document of one operation under the tag Things. */
function documentOf(operation: JsonObject, request = "put /things/{id}", parameters: JsonObject[] = []): JsonObject {
  const [method = "", path = ""] = request.split(" ");
  return {
    tags: [{ name: "Things", description: "What the tests are about." }],
    paths: { [path]: { parameters, [method]: { operationId: "updateThing", tags: ["Things"], ...operation } } },
    components: COMPONENTS,
  };
}

/** The signatures of all methods, each after its interface. */
function signaturesOf(text: string): string[] {
  return methodsOf(text).map(({ owner, signature }) => `${owner}.${signature}`);
}

/** Reads what was generated as TypeScript does. */
function methodsOf(text: string) {
  const file = ts.createSourceFile("operations.ts", text, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isInterfaceDeclaration).flatMap((owner) =>
    owner.members.filter(ts.isMethodSignature).map((method) => {
      const comment = ts.getJSDocCommentsAndTags(method)[0]?.getText() ?? "";
      return {
        owner: owner.name.text,
        signature: method.getText().replace(/;$/, ""),
        comment: comment
          .replace(/^\/\*\*|\*\/$/g, "")
          .replace(/^ *\*? ?/gm, "")
          .trim(),
      };
    }),
  );
}

/** What the methods send, by tag and name. */
function tableOf(text: string): unknown {
  const { outputText } = ts.transpileModule(text.replace(/^import .*$/gm, ""), {
    compilerOptions: { module: ts.ModuleKind.CommonJS },
  });
  const exported: Record<string, unknown> = {};
  new Function("exports", outputText)(exported);
  return exported.OPERATIONS;
}

describe("the interfaces", () => {
  test("are one for each tag, with the methods of its operations", () => {
    const operation = (operationId: string, tag: string) => ({ operationId, tags: [tag], requestBody: BODY });
    const text = createOperations({
      tags: [{ name: "Desk Lamps", description: "Lamps on desks." }, { name: "Shades" }],
      paths: {
        "/lamps": { get: operation("listDeskLamps", "Desk Lamps"), post: operation("createDeskLamp", "Desk Lamps") },
        "/shades/clean": { post: operation("cleanUsedShades", "Shades") },
      },
    });
    expect(signaturesOf(text)).toEqual([
      'DeskLamps.list(parameters?: ParametersOf<"listDeskLamps">, options?: CallOptions): Call<ResponseOf<"listDeskLamps">>',
      'DeskLamps.create(parameters?: ParametersOf<"createDeskLamp">, options?: CallOptions): Call<ResponseOf<"createDeskLamp">>',
      'Shades.cleanUsed(parameters?: ParametersOf<"cleanUsedShades">, options?: CallOptions): Call<ResponseOf<"cleanUsedShades">>',
    ]);
    expect(text).toContain("/** Lamps on desks. */\nexport interface DeskLamps {");
    expect(text).toContain("/** Shades */\nexport interface Shades {");
    expect(text).toMatch(/interface Resources \{\s+readonly deskLamps: DeskLamps;\s+readonly shades: Shades;\s+\}/);
    expect(tableOf(text)).toEqual({
      deskLamps: { list: ["get", "/lamps", "body"], create: ["post", "/lamps", "body"] },
      shades: { cleanUsed: ["post", "/shades/clean", "body"] },
    });
  });

  test("import what they name, and nothing else", () => {
    const text = createOperations(documentOf({}, "delete /things"));
    expect(text.match(/^import .*$/gm)).toEqual([
      'import type { Call, CallOptions, Operation, ResponseOf } from "../src/client/types.ts";',
    ]);
  });
});

const RESPONSE = 'ResponseOf<"updateThing">';
const CALL = `Call<${RESPONSE}>`;
const PAGES = `Pages<${RESPONSE}, Item<${RESPONSE}>>`;
const GIVEN = 'ParametersOf<"updateThing">';
const WRAPPED = { oneOf: [THINGS, { $ref: "#/components/schemas/ThingsWithIds", "x-canvas-switch": "all_ids" }] };
const KIND = { name: "kind", in: "path", required: true, schema: { $ref: "#/components/schemas/Kind" } };

/** What an operation is like, its method's signature after `update`, and what the method sends beside method and path. */
const METHODS: Record<string, [document: JsonObject, signature: string, ...sent: unknown[]]> = {
  "takes the values of the path, and options": [
    documentOf({ parameters: [ID] }),
    `(id: PathValue, options?: CallOptions): ${CALL}`,
  ],
  "takes only options where there is nothing to say": [
    documentOf({}, "delete /things"),
    `(options?: CallOptions): ${CALL}`,
  ],
  "names values in camel case, in the order of the path": [
    documentOf({ parameters: [ID, { ...ID, name: "user_id" }] }, "put /users/{user_id}/things/{id}"),
    `(userId: PathValue, id: PathValue, options?: CallOptions): ${CALL}`,
  ],
  "takes only the values of an enum for one in the path": [
    documentOf({ parameters: [KIND] }, "put /things/{kind}"),
    `(kind: operations["updateThing"]["parameters"]["path"]["kind"], options?: CallOptions): ${CALL}`,
  ],
  "may be called without parameters if all of the query is optional": [
    documentOf({ parameters: [SEARCH] }, "get /things"),
    `(parameters?: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "query",
  ],
  "has to be called with parameters if one of the query is required": [
    documentOf({ parameters: [SEARCH, { ...SEARCH, name: "type", required: true }] }, "get /things"),
    `(parameters: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "query",
  ],
  "finds parameters behind references, and those of the path": [
    documentOf({ parameters: [ID, { $ref: "#/components/parameters/search" }] }, "get /users/{user_id}/things/{id}", [
      { $ref: "#/components/parameters/user_id" },
    ]),
    `(userId: PathValue, id: PathValue, parameters: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "query",
  ],
  "may be called without an optional body": [
    documentOf({ requestBody: BODY }, "post /things"),
    `(parameters?: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "body",
  ],
  "has to be called with a required body, also if operations share it": [
    documentOf({ requestBody: { $ref: "#/components/requestBodies/Thing" } }, "post /things"),
    `(parameters: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "body",
  ],
  "that deletes sends its parameters in the query": [
    documentOf({ requestBody: BODY }, "delete /things"),
    `(parameters?: ${GIVEN}, options?: CallOptions): ${CALL}`,
    "query",
  ],
  "leaves acting as another user to the options": [
    documentOf({ parameters: [ACTING] }, "get /things"),
    `(options?: CallOptions): ${CALL}`,
  ],
  "of a list can be iterated": [
    documentOf(responding(THINGS, [SEARCH]), "get /things"),
    `(parameters?: ${GIVEN}, options?: CallOptions): ${PAGES}`,
    "query",
    "",
  ],
  "of a list can be iterated, also without parameters, and if operations share the response": [
    documentOf({ responses: { 200: { $ref: "#/components/responses/Found" } } }, "get /things"),
    `(options?: CallOptions): ${PAGES}`,
    undefined,
    "",
  ],
  "that gets a list otherwise than with GET cannot be iterated": [
    documentOf(responding(THINGS), "post /things"),
    `(options?: CallOptions): ${CALL}`,
  ],
  "of a list that a parameter wraps into an object returns the one or the other": [
    documentOf(responding(WRAPPED, [SEARCH]), "get /things"),
    `<On extends true | undefined = undefined>(parameters?: Omit<${GIVEN}, "all_ids"> & { all_ids?: On }, options?: CallOptions): Pages<Switched<${RESPONSE}, On>, Item<${RESPONSE}>>`,
    "query",
    "things",
  ],
};

test.each(Object.entries(METHODS))("a method %s", (_, [document, signature, ...sent]) => {
  const text = createOperations(document);
  const [{ method, path } = { method: "", path: "" }] = operationsOf(document);
  expect(signaturesOf(text)).toEqual([`Things.update${signature}`]);
  expect(tableOf(text)).toEqual({ things: { update: [method, path, ...sent] } });
});

describe("the comment of a method", () => {
  const SCOPE = "`PUT /things/{id}`, scope `url:PUT|/things/:id`";
  const SECURITY = [{ accessToken: [] }, { oauth2: ["url:PUT|/things/:id"] }];
  const ONE = { id: "D1", documented: "One way.", actual: "Another way." };
  const TWO = { id: "D2", documented: "Nothing.", actual: "Something." };
  const COMMENTS: Record<string, [operation: JsonObject, comment: string]> = {
    "says what the operation does, where it is, its scope and its page": [
      { summary: "Update a thing", description: "Changes it.", externalDocs: { url: "https://example.edu/docs" } },
      `Update a thing\n\nChanges it.\n\n${SCOPE}\n\nhttps://example.edu/docs`,
    ],
    "has the lines of a long description": [
      { description: "Changes it,\nor not.\n\nWho knows." },
      `Changes it,\nor not.\n\nWho knows.\n\n${SCOPE}`,
    ],
    "says where the server differs from Canvas' pages": [
      { summary: "Update a thing", "x-canvas-deviation": ONE },
      `Update a thing\n\nDiffers from Canvas' pages (D1): Another way.\n\n${SCOPE}`,
    ],
    "lists several deviations": [
      { "x-canvas-deviation": [ONE, TWO] },
      `Differs from Canvas' pages (D1): Another way.\n\nDiffers from Canvas' pages (D2): Something.\n\n${SCOPE}`,
    ],
    "marks what is deprecated, last": [
      { deprecated: true, externalDocs: { url: "https://example.edu/docs" } },
      `${SCOPE}\n\nhttps://example.edu/docs\n\n@deprecated`,
    ],
    "marks nothing else": [{ deprecated: false }, SCOPE],
  };

  test.each(Object.entries(COMMENTS))("%s", (_, [operation, comment]) => {
    const [method] = methodsOf(createOperations(documentOf({ security: SECURITY, ...operation })));
    expect(method?.comment).toBe(comment);
  });

  test("does not end at the end of a comment in the description", () => {
    const text = createOperations(documentOf({ description: "Takes */* too.", security: SECURITY }));
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    expect(signaturesOf(text)).toHaveLength(1);
  });
});
