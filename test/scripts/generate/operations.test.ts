import ts from "typescript";
import { describe, expect, test } from "vitest";
import { createOperations } from "../../../scripts/generate/operations.ts";
import { type JsonObject, objectAt } from "../../../src/core/json.ts";

const ID = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const SEARCH = { name: "search", in: "query", schema: { type: "string" } };
const ACTING = { name: "as_user_id", in: "query", schema: { type: "integer" } };
const BODY = { content: { "application/json": { schema: { type: "object" } } } };

const THINGS = { type: "array", items: { $ref: "#/components/schemas/Thing" } };

/** An operation that answers with data of a schema. */
function answering(schema: JsonObject, parameters: JsonObject[] = []): JsonObject {
  return { parameters, responses: { 200: { content: { "application/json": { schema } } } } };
}

/** A document of one operation under the tag Things. */
function documentOf(operation: JsonObject, path = "/things/{id}", method = "put"): JsonObject {
  return {
    tags: [{ name: "Things", description: "What the tests are about." }],
    paths: { [path]: { [method]: { operationId: "updateThing", tags: ["Things"], ...operation } } },
  };
}

/** The signatures of all methods, overloads too, in the order of the text, each behind its class. */
function signaturesOf(text: string): string[] {
  return methodsOf(text).map(({ owner, signature }) => `${owner}.${signature}`);
}

/** The statement of the one method. */
function statementOf(text: string): string | undefined {
  return methodsOf(text)[0]?.statement;
}

/** The doc comment of the one method, without its frame. */
function commentOf(text: string): string | undefined {
  return methodsOf(text)[0]?.comment;
}

/** Reads what was generated as TypeScript does. */
function methodsOf(text: string) {
  const file = ts.createSourceFile("operations.ts", text, ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isClassDeclaration).flatMap((owner) =>
    owner.members.filter(ts.isMethodDeclaration).map((method) => {
      const comment = ts.getJSDocCommentsAndTags(method)[0]?.getText() ?? "";
      const whole = method.getText().replace(/;$/, "");
      return {
        owner: owner.name?.text,
        signature: method.body ? whole.slice(0, whole.indexOf(" {\n")) : whole,
        statement: method.body?.statements.map((statement) => statement.getText()).join("\n"),
        comment: comment
          .replace(/^\/\*\*|\*\/$/g, "")
          .replace(/^ *\*? ?/gm, "")
          .trim(),
      };
    }),
  );
}

describe("the classes", () => {
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
      'DeskLamps.list(parameters?: ParametersOf<"listDeskLamps">, options?: CallOptions): Reply<Answer<"listDeskLamps">>',
      'DeskLamps.create(parameters?: ParametersOf<"createDeskLamp">, options?: CallOptions): Reply<Answer<"createDeskLamp">>',
      'Shades.cleanUsed(parameters?: ParametersOf<"cleanUsedShades">, options?: CallOptions): Reply<Answer<"cleanUsedShades">>',
    ]);
    expect(text).toContain("/** Lamps on desks. */\nexport class DeskLamps {");
    expect(text).toContain("/** Shades */\nexport class Shades {");
  });
});

describe("a method", () => {
  const REPLY = 'Reply<Answer<"updateThing">>';
  const table: { name: string; document: JsonObject; signature: string; statement: string }[] = [
    {
      name: "takes the values of the path, and options",
      document: documentOf({ parameters: [ID] }),
      signature: `update(id: PathValue, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("put", "/things/{id}", [id], undefined, options);',
    },
    {
      name: "takes only options where there is nothing to say",
      document: documentOf({}, "/things", "delete"),
      signature: `update(options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("delete", "/things", [], undefined, options);',
    },
    {
      name: "names values in camel case, and takes them as the path has them",
      document: documentOf({ parameters: [{ ...ID, name: "user_id" }, ID] }, "/users/{user_id}/things/{id}"),
      signature: `update(userId: PathValue, id: PathValue, options?: CallOptions): ${REPLY}`,
      statement:
        'return this.#runtime.call<"updateThing">("put", "/users/{user_id}/things/{id}", [userId, id], undefined, options);',
    },
    {
      name: "takes values as the path has them, in whatever order they are described",
      document: documentOf({ parameters: [ID, { ...ID, name: "user_id" }] }, "/users/{user_id}/things/{id}"),
      signature: `update(userId: PathValue, id: PathValue, options?: CallOptions): ${REPLY}`,
      statement:
        'return this.#runtime.call<"updateThing">("put", "/users/{user_id}/things/{id}", [userId, id], undefined, options);',
    },
    {
      name: "may be called without parameters if all of the query is optional",
      document: documentOf({ parameters: [SEARCH] }, "/things", "get"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("get", "/things", [], parameters, options);',
    },
    {
      name: "has to be called with parameters if one of the query is required",
      document: documentOf({ parameters: [SEARCH, { ...SEARCH, name: "type", required: true }] }, "/things", "get"),
      signature: `update(parameters: ParametersOf<"updateThing">, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("get", "/things", [], parameters, options);',
    },
    {
      name: "may be called without an optional body",
      document: documentOf({ requestBody: BODY }, "/things", "post"),
      signature: `update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("post", "/things", [], parameters, options);',
    },
    {
      name: "has to be called with a required body",
      document: documentOf({ requestBody: { ...BODY, required: true } }, "/things", "post"),
      signature: `update(parameters: ParametersOf<"updateThing">, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("post", "/things", [], parameters, options);',
    },
    {
      name: "has to be called with a required body that is shared",
      document: {
        ...documentOf({ requestBody: { $ref: "#/components/requestBodies/Thing" } }, "/things", "post"),
        components: { requestBodies: { Thing: { ...BODY, required: true } } },
      },
      signature: `update(parameters: ParametersOf<"updateThing">, options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("post", "/things", [], parameters, options);',
    },
    {
      name: "leaves acting as another user to the options of the client",
      document: documentOf({ parameters: [ACTING] }, "/things", "get"),
      signature: `update(options?: CallOptions): ${REPLY}`,
      statement: 'return this.#runtime.call<"updateThing">("get", "/things", [], undefined, options);',
    },
  ];

  test.each(table)("$name", ({ document, signature, statement }) => {
    const text = createOperations(document);
    expect(signaturesOf(text)).toEqual([`Things.${signature}`]);
    expect(statementOf(text)).toBe(statement);
  });

  test("of a list can be iterated", () => {
    const text = createOperations(documentOf(answering(THINGS, [SEARCH]), "/things", "get"));
    const answer = 'Answer<"updateThing">';
    expect(signaturesOf(text)).toEqual([
      `Things.update(parameters?: ParametersOf<"updateThing">, options?: CallOptions): Pages<${answer}, Item<${answer}>>`,
    ]);
    expect(statementOf(text)).toBe(
      `return this.#runtime.list<${answer}, Item<${answer}>>("/things", [], parameters, options);`,
    );
  });

  test("of a list can be iterated, also if other operations share the response", () => {
    const { responses } = answering(THINGS);
    const document = documentOf({ responses: { 200: { $ref: "#/components/responses/Found" } } }, "/things", "get");
    const text = createOperations({ ...document, components: { responses: { Found: objectAt(responses, "200") } } });
    expect(signaturesOf(text)[0]).toContain("): Pages<");
  });

  test("that answers with a list to something else than GET cannot be iterated", () => {
    const text = createOperations(documentOf(answering(THINGS), "/things", "post"));
    expect(signaturesOf(text)).toEqual([`Things.update(options?: CallOptions): ${REPLY}`]);
  });

  test("of a list that a parameter wraps into an object has an overload for each form", () => {
    const wrapped = {
      type: "object",
      properties: { things: THINGS, ids: { type: "array", items: { type: "integer" } } },
    };
    const schema = { oneOf: [THINGS, { $ref: "#/components/schemas/ThingsWithIds", "x-canvas-switch": "all_ids" }] };
    const text = createOperations({
      ...documentOf(answering(schema, [SEARCH]), "/things", "get"),
      components: { schemas: { ThingsWithIds: wrapped } },
    });
    const answer = 'Answer<"updateThing">';
    const parameters = 'ParametersOf<"updateThing">';
    expect(signaturesOf(text)).toEqual([
      `Things.update(parameters: ${parameters} & { all_ids: true }, options?: CallOptions): Pages<Wrapped<${answer}>, Item<${answer}>>`,
      `Things.update(parameters?: ${parameters} & { all_ids?: undefined }, options?: CallOptions): Pages<Listed<${answer}>, Item<${answer}>>`,
      `Things.update(parameters?: ${parameters}, options?: CallOptions): Pages<${answer}, Item<${answer}>>`,
    ]);
    expect(methodsOf(text).at(-1)?.statement).toBe(
      `return this.#runtime.list<${answer}, Item<${answer}>>("/things", [], parameters, options, "things");`,
    );
  });

  test("takes only the values of an enum for one in the path", () => {
    const kind = { name: "kind", in: "path", required: true, schema: { $ref: "#/components/schemas/Kind" } };
    const text = createOperations({
      ...documentOf({ parameters: [kind, ID] }, "/things/{kind}/{id}"),
      components: { schemas: { Kind: { type: "string", enum: ["lamp", "shade"] } } },
    });
    expect(signaturesOf(text)).toEqual([
      `Things.update(kind: operations["updateThing"]["parameters"]["path"]["kind"], id: PathValue, options?: CallOptions): ${REPLY}`,
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
      'Things.get(userId: PathValue, id: PathValue, parameters: ParametersOf<"getThing">, options?: CallOptions): Reply<Answer<"getThing">>',
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
