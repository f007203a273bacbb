import ts from "typescript";
import { describe, expect, test } from "vitest";
import { createOperations } from "../../../scripts/generate/operations.ts";
import { type JsonObject, objectAt } from "../../../src/core/json.ts";

const ID = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const SEARCH = { name: "search", in: "query", schema: { type: "string" } };
const ACTING = { name: "as_user_id", in: "query", schema: { type: "integer" } };
const BODY = { content: { "application/json": { schema: { type: "object" } } } };

const THINGS = { type: "array", items: { $ref: "#/components/schemas/Thing" } };

/** An operation that responds with data of a schema. */
function responding(schema: JsonObject, parameters: JsonObject[] = []): JsonObject {
  return { parameters, responses: { 200: { content: { "application/json": { schema } } } } };
}

/** A document of one operation under the tag Things. */
function documentOf(operation: JsonObject, path = "/things/{id}", method = "put"): JsonObject {
  return {
    tags: [{ name: "Things", description: "What the tests are about." }],
    paths: { [path]: { [method]: { operationId: "updateThing", tags: ["Things"], ...operation } } },
  };
}

/** The signatures of all methods, each after its interface. */
function signaturesOf(text: string): string[] {
  return methodsOf(text).map(({ owner, signature }) => `${owner}.${signature}`);
}

/** The doc comment of the one method, without its frame. */
function commentOf(text: string): string | undefined {
  return methodsOf(text)[0]?.comment;
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
    const text = createOperations(documentOf({}, "/things", "delete"));
    expect(text.match(/^import .*$/gm)).toEqual([
      'import type { Call, CallOptions, Operation, ResponseOf } from "../src/client/types.ts";',
    ]);
  });
});

describe("a method", () => {
  const RETURNED = 'Call<ResponseOf<"updateThing">>';
  const table: { name: string; document: JsonObject; signature: string; sends: unknown[] }[] = [
    {
      name: "takes the values of the path, and options",
      document: documentOf({ parameters: [ID] }),
      signature: `update(id: PathValue, options?: CallOptions): ${RETURNED}`,
      sends: ["put", "/things/{id}"],
    },
    {
      name: "takes only options where there is nothing to say",
      document: documentOf({}, "/things", "delete"),
      signature: `update(options?: CallOptions): ${RETURNED}`,
      sends: ["delete", "/things"],
    },
    {
      name: "names values in camel case, in the order of the path",
      document: documentOf({ parameters: [ID, { ...ID, name: "user_id" }] }, "/users/{user_id}/things/{id}"),
      signature: `update(userId: PathValue, id: PathValue, options?: CallOptions): ${RETURNED}`,
      sends: ["put", "/users/{user_id}/things/{id}"],
    },
    {
      name: "may be called without parameters if all of the query is optional",
      document: documentOf({ parameters: [SEARCH] }, "/things", "get"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): ${RETURNED}`,
      sends: ["get", "/things", "query"],
    },
    {
      name: "has to be called with parameters if one of the query is required",
      document: documentOf({ parameters: [SEARCH, { ...SEARCH, name: "type", required: true }] }, "/things", "get"),
      signature: `update(parameters: ParametersOf<"updateThing">, options?: CallOptions): ${RETURNED}`,
      sends: ["get", "/things", "query"],
    },
    {
      name: "may be called without an optional body",
      document: documentOf({ requestBody: BODY }, "/things", "post"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): ${RETURNED}`,
      sends: ["post", "/things", "body"],
    },
    {
      name: "has to be called with a required body, also if operations share it",
      document: {
        ...documentOf({ requestBody: { $ref: "#/components/requestBodies/Thing" } }, "/things", "post"),
        components: { requestBodies: { Thing: { ...BODY, required: true } } },
      },
      signature: `update(parameters: ParametersOf<"updateThing">, options?: CallOptions): ${RETURNED}`,
      sends: ["post", "/things", "body"],
    },
    {
      name: "that deletes sends its parameters in the query",
      document: documentOf({ requestBody: BODY }, "/things", "delete"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): ${RETURNED}`,
      sends: ["delete", "/things", "query"],
    },
    {
      name: "leaves acting as another user to the options",
      document: documentOf({ parameters: [ACTING] }, "/things", "get"),
      signature: `update(options?: CallOptions): ${RETURNED}`,
      sends: ["get", "/things"],
    },
    {
      name: "of a list can be iterated",
      document: documentOf(responding(THINGS, [SEARCH]), "/things", "get"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): Pages<ResponseOf<"updateThing">, Item<ResponseOf<"updateThing">>>`,
      sends: ["get", "/things", "query", ""],
    },
    {
      name: "of a list without parameters can be iterated",
      document: documentOf(responding(THINGS), "/things", "get"),
      signature: `update(options?: CallOptions): Pages<ResponseOf<"updateThing">, Item<ResponseOf<"updateThing">>>`,
      sends: ["get", "/things", undefined, ""],
    },
    {
      name: "of a list can be iterated, also if operations share the response",
      document: {
        ...documentOf({ responses: { 200: { $ref: "#/components/responses/Found" } } }, "/things", "get"),
        components: { responses: { Found: objectAt(responding(THINGS).responses, "200") } },
      },
      signature: `update(options?: CallOptions): Pages<ResponseOf<"updateThing">, Item<ResponseOf<"updateThing">>>`,
      sends: ["get", "/things", undefined, ""],
    },
    {
      name: "that gets a list otherwise than with GET cannot be iterated",
      document: documentOf(responding(THINGS), "/things", "post"),
      signature: `update(options?: CallOptions): ${RETURNED}`,
      sends: ["post", "/things"],
    },
  ];

  test.each(table)("$name", ({ document, signature, sends }) => {
    const text = createOperations(document);
    expect(signaturesOf(text)).toEqual([`Things.${signature}`]);
    expect(tableOf(text)).toEqual({ things: { update: sends } });
  });

  test("of a list that a parameter wraps into an object returns the one or the other", () => {
    const wrapped = {
      type: "object",
      properties: { ids: { type: "array", items: { type: "integer" } }, things: THINGS },
    };
    const schema = {
      oneOf: [THINGS, { $ref: "#/components/schemas/ThingsWithIds", "x-canvas-switch": "all_ids" }],
    };
    const text = createOperations({
      ...documentOf(responding(schema, [SEARCH]), "/things", "get"),
      components: { schemas: { ThingsWithIds: wrapped } },
    });
    const response = 'ResponseOf<"updateThing">';
    expect(signaturesOf(text)).toEqual([
      `Things.update<On extends true | undefined = undefined>(parameters?: Omit<ParametersOf<"updateThing">, "all_ids"> & { all_ids?: On }, options?: CallOptions): Pages<Switched<${response}, On>, Item<${response}>>`,
    ]);
    expect(tableOf(text)).toEqual({ things: { update: ["get", "/things", "query", "things"] } });
  });

  test("takes only the values of an enum for one in the path", () => {
    const kind = { name: "kind", in: "path", required: true, schema: { $ref: "#/components/schemas/Kind" } };
    const text = createOperations({
      ...documentOf({ parameters: [kind, ID] }, "/things/{kind}/{id}"),
      components: { schemas: { Kind: { type: "string", enum: ["lamp", "shade"] } } },
    });
    expect(signaturesOf(text)).toEqual([
      `Things.update(kind: operations["updateThing"]["parameters"]["path"]["kind"], id: PathValue, options?: CallOptions): Call<ResponseOf<"updateThing">>`,
    ]);
  });

  test("finds parameters behind references, those of the path first", () => {
    const document = {
      tags: [{ name: "Things" }],
      paths: {
        "/users/{user_id}/things/{id}": {
          parameters: [{ $ref: "#/components/parameters/user_id" }],
          get: {
            operationId: "getThing",
            tags: ["Things"],
            parameters: [ID, { $ref: "#/components/parameters/search" }],
          },
        },
      },
      components: { parameters: { user_id: { ...ID, name: "user_id" }, search: { ...SEARCH, required: true } } },
    };
    expect(signaturesOf(createOperations(document))).toEqual([
      'Things.get(userId: PathValue, id: PathValue, parameters: ParametersOf<"getThing">, options?: CallOptions): Call<ResponseOf<"getThing">>',
    ]);
  });
});

describe("the comment of a method", () => {
  const SCOPE = "`PUT /things/{id}`, scope `url:PUT|/things/:id`";
  const SECURITY = [{ accessToken: [] }, { oauth2: ["url:PUT|/things/:id"] }];
  const ONE = { id: "D1", documented: "One way.", actual: "Another way." };
  const TWO = { id: "D2", documented: "Nothing.", actual: "Something." };
  const table: { name: string; operation: JsonObject; comment: string }[] = [
    {
      name: "says what the operation does, where it is, its scope and its page",
      operation: {
        summary: "Update a thing",
        description: "Changes it.",
        externalDocs: { url: "https://example.edu/docs" },
      },
      comment: `Update a thing\n\nChanges it.\n\n${SCOPE}\n\nhttps://example.edu/docs`,
    },
    {
      name: "has the lines of a long description",
      operation: { description: "Changes it,\nor not.\n\nWho knows." },
      comment: `Changes it,\nor not.\n\nWho knows.\n\n${SCOPE}`,
    },
    {
      name: "says where the server differs from Canvas' pages",
      operation: { summary: "Update a thing", "x-canvas-deviation": ONE },
      comment: `Update a thing\n\nDiffers from Canvas' pages (D1): Another way.\n\n${SCOPE}`,
    },
    {
      name: "lists several deviations",
      operation: { "x-canvas-deviation": [ONE, TWO] },
      comment: `Differs from Canvas' pages (D1): Another way.\n\nDiffers from Canvas' pages (D2): Something.\n\n${SCOPE}`,
    },
    {
      name: "marks what is deprecated, last",
      operation: { deprecated: true, externalDocs: { url: "https://example.edu/docs" } },
      comment: `${SCOPE}\n\nhttps://example.edu/docs\n\n@deprecated`,
    },
    { name: "marks nothing else", operation: { deprecated: false }, comment: SCOPE },
  ];

  test.each(table)("$name", ({ operation, comment }) => {
    expect(commentOf(createOperations(documentOf({ security: SECURITY, ...operation })))).toBe(comment);
  });

  test("does not end at the end of a comment in the description", () => {
    const text = createOperations(documentOf({ description: "Takes */* too.", security: SECURITY }));
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
    expect(signaturesOf(text)).toHaveLength(1);
  });
});
