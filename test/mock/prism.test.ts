import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HttpParamStyles } from "@stoplight/types";
import { expect, test } from "vitest";
import { loadPrism } from "../../src/mock/prism.ts";
import { type PrismOperation, prismOperations } from "../../src/mock/prismOperations.ts";

const { generateHttpParam, getHttpOperationsFromSpec }: typeof import("@stoplight/prism-http") = createRequire(
  import.meta.url,
)("@stoplight/prism-http");

/** What matching, validating and answering read. Prose is left out, as Prism loses some of what stands beside `$ref`. */
function comparable(operation: PrismOperation): unknown {
  const responses = operation.responses.map(({ contents = [], ...response }) => ({
    ...response,
    contents: contents.map(({ schema: _, ...content }) => content),
  }));
  const text = JSON.stringify({ ...operation, responses, __bundled__: undefined }, (key, value: unknown) =>
    key === "x-stoplight" || (key === "description" && typeof value === "string") ? undefined : value,
  );
  return JSON.parse(text);
}

const responses = { 200: { description: "Done." }, 400: { description: "Refused." } };

test.each(["openapi.json", "openapi.string-ids.json"])(
  "the operations of %s are those that Prism reads",
  async (file) => {
    const read = () => JSON.parse(readFileSync(`generated/${file}`, "utf8"));
    const theirs = await getHttpOperationsFromSpec(read());
    const { routes, get } = prismOperations(read());
    expect(routes.map(({ iid, method, path }) => [iid, method, path])).toEqual(
      theirs.map(({ iid, method, path }) => [iid, method, path]),
    );
    for (const operation of theirs) expect(comparable(get(operation.iid ?? ""))).toEqual(comparable(operation));
  },
);

test("a schema within itself is looked into, however deep, by every operation", async () => {
  const body = { content: { "application/json": { schema: { $ref: "#/components/schemas/Entry" } } } };
  const operation = (operationId: string) => ({ operationId, requestBody: body, responses });
  const prism = loadPrism({
    openapi: "3.1.0",
    info: { title: "Entries", version: "1" },
    paths: { "/entries": { post: operation("create"), put: operation("replace") } },
    components: {
      schemas: {
        Entry: {
          type: "object",
          properties: {
            text: { type: "string" },
            replies: { type: "array", items: { $ref: "#/components/schemas/Entry" } },
          },
        },
      },
    },
  });
  const nested = (text: unknown) => ({ replies: [{ replies: [{ replies: [{ text }] }] }] });
  const headers = { "content-type": "application/json" };
  for (const [operationId, method] of [["create", "post"] as const, ["replace", "put"] as const]) {
    const request = { method, url: { path: "/entries" }, headers };
    const refused = await prism.answer(operationId, { ...request, body: nested(7) }, {}, true);
    expect(refused).toMatchObject({
      status: 400,
      violations: [{ place: ["body", "replies", "0", "replies", "0", "replies", "0", "text"] }],
    });
    const accepted = await prism.answer(operationId, { ...request, body: nested("Agreed.") }, {}, true);
    expect(accepted).toMatchObject({ status: 200, violations: [] });
  }
});

test("keywords beside a reference count, and win", async () => {
  const schema = { $ref: "#/components/schemas/Size", maximum: 5 };
  const parameters = [{ name: "size", in: "query", schema }];
  const prism = loadPrism({
    openapi: "3.1.0",
    info: { title: "Sizes", version: "1" },
    paths: { "/sizes": { get: { operationId: "list", parameters, responses } } },
    components: { schemas: { Size: { type: "integer", maximum: 9 } } },
  });
  const statusFor = async (size: string) =>
    (await prism.answer("list", { method: "get", url: { path: "/sizes", query: { size } } }, {}, true)).status;
  expect(await statusFor("5")).toBe(200);
  expect(await statusFor("6")).toBe(400);
  expect(await statusFor("many")).toBe(400);
});

test("an answer to one request says nothing of another's", async () => {
  const prism = loadPrism(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
  const send = (body: object) =>
    prism.answer(
      "createConversation",
      {
        method: "post",
        url: { path: "/api/v1/conversations" },
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        body,
      },
      {},
      true,
    );
  const complaints = async (body: object) => (await send(body)).violations.map(({ message }) => message);
  expect(await complaints({ body: "Hello." })).toEqual([expect.stringContaining("recipients")]);
  expect(await complaints({ recipients: ["2202"] })).toEqual([expect.stringContaining("'body'")]);
  expect(await complaints({ recipients: ["2202"], body: "Hello." })).toEqual([]);
  expect(await complaints({ body: "Hello." })).toEqual([expect.stringContaining("recipients")]);
});

test("Prism itself still makes answers up where it is asked to, in the same process", () => {
  const schema = { type: "integer", minimum: 5, maximum: 5 } as const;
  expect(generateHttpParam({ id: "five", name: "five", style: HttpParamStyles.Simple, schema })).toMatchObject({
    value: 5,
  });
});
