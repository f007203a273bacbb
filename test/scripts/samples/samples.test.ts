import { describe, expect, test } from "vitest";
import { addFormTwins } from "../../../scripts/generate/formTwins.ts";
import { addCodeSamples } from "../../../scripts/generate/samples.ts";
import type { Json, JsonObject } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { readBundle } from "../../support/bundle.ts";
import { type CodeSample, codeSamplesOf } from "../../support/codeSamples.ts";

/** Of an operation in a document of nothing else. */
function samplesOf(operation: JsonObject, request: string): CodeSample[] {
  const [method = "", url = ""] = request.split(" ");
  const whole = {
    operationId: "touchThing",
    tags: ["Things"],
    responses: responding({ id: 1, name: "A" }),
    ...operation,
  };
  const document = { paths: { [url]: { [method]: whole } }, components: { schemas: {} } };
  return codeSamplesOf(addCodeSamples(addFormTwins(document)));
}

/** The one sample with a label. */
function sourceOf(samples: CodeSample[], label: string): string {
  const sources = samples.filter((sample) => sample.label === label).map(({ source }) => source);
  expect(sources, `samples labelled ${label}`).toHaveLength(1);
  return sources.join();
}

/** The statements of a TypeScript sample after those that create the client. */
function statementsOf(samples: CodeSample[], label = "TypeScript"): string {
  const [preamble, statements] = sourceOf(samples, label).split("});\n\n", 2);
  expect(preamble).toContain('import { createCanvas } from "canvas-openapi";');
  return statements ?? "";
}

function media(examples: Record<string, JsonObject>): JsonObject {
  return { content: { "application/json": { schema: {}, examples } } };
}

function responding(value: Json): JsonObject {
  return { 200: media({ one: { value } }) };
}

function requesting(value: JsonObject): JsonObject {
  return { requestBody: media({ one: { value } }) };
}

function parameter(place: "path" | "query", name: string, example: Json, required = place === "path"): JsonObject {
  return { in: place, name, example, required, schema: {} };
}

describe("in curl", () => {
  test("a body is shown as a form and as JSON", () => {
    const samples = samplesOf(
      requesting({ thing: { name: "it's ours", kind: "lamp" }, ids: [17, 18], on: true, at: "2026-10-05T06:00:00Z" }),
      "put /things",
    );
    expect(samples.map(({ lang, label }) => [lang, label])).toEqual([
      ["Shell", "curl (form)"],
      ["Shell", "curl (JSON)"],
      ["TypeScript", "TypeScript"],
    ]);
    expect(sourceOf(samples, "curl (form)")).toBe(`curl -X PUT https://canvas.example.edu/things \\
  -H "Authorization: Bearer $CANVAS_TOKEN" \\
  --data-urlencode 'thing[name]=it'\\''s ours' \\
  -d 'thing[kind]=lamp' \\
  -d 'ids[]=17' \\
  -d 'ids[]=18' \\
  -d 'on=true' \\
  -d 'at=2026-10-05T06:00:00Z'
`);
    expect(sourceOf(samples, "curl (JSON)")).toBe(`curl -X PUT https://canvas.example.edu/things \\
  -H "Authorization: Bearer $CANVAS_TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{
    "thing": {
      "name": "it'\\''s ours",
      "kind": "lamp"
    },
    "ids": [
      17,
      18
    ],
    "on": true,
    "at": "2026-10-05T06:00:00Z"
  }'
`);
  });

  const URLS: Record<string, [operation: JsonObject, request: string, start: string]> = {
    "a GET needs no option": [{}, "get /things", "curl https://canvas.example.edu/things"],
    "values of the path are encoded": [
      { parameters: [parameter("path", "id", 17), parameter("path", "address", "a/b@[c]'")] },
      "delete /things/{address}/of/{id}",
      "curl -X DELETE 'https://canvas.example.edu/things/a%2Fb%40%5Bc%5D'\\''/of/17'",
    ],
    "a list shows its first parameter, encoded": [
      {
        parameters: [parameter("query", "filter[]", ["a b", "c"]), parameter("query", "other", "d")],
        responses: responding([]),
      },
      "get /things",
      "curl 'https://canvas.example.edu/things?filter%5B%5D=a%20b&filter%5B%5D=c'",
    ],
    "the first parameter is neither another user nor a page": [
      {
        parameters: [
          parameter("query", "as_user_id", 1),
          parameter("query", "page", 2),
          parameter("query", "per_page", 50),
        ],
        responses: responding([]),
      },
      "get /things",
      "curl 'https://canvas.example.edu/things?per_page=50'",
    ],
    "what is no list shows what it needs": [
      { parameters: [parameter("query", "other", "d"), parameter("query", "kind", "lamp", true)] },
      "post /things",
      "curl -X POST 'https://canvas.example.edu/things?kind=lamp'",
    ],
  };
  test.each(Object.entries(URLS))("%s", (_, [operation, request, start]) => {
    const source = sourceOf(samplesOf(operation, request), "curl");
    expect(source).toBe(`${start} \\\n  -H "Authorization: Bearer $CANVAS_TOKEN"\n`);
  });
});

describe("in TypeScript", () => {
  const union = {
    content: {
      "application/json": { schema: { oneOf: [{}, {}] }, examples: { one: { value: { id: 1, name: "A" } } } },
    },
  };
  const STATEMENTS: Record<string, [operation: JsonObject, request: string, statements: string]> = {
    "a response shows its id and its name": [
      { parameters: [parameter("path", "id", 17)] },
      "get /things/{id}",
      'const { id, name } = await canvas.things.touch("17");\nconsole.log(id, name);\n',
    ],
    "a response without a name shows its first fields": [
      { responses: responding({ count: 1, "in-between": 2, total: 3, more: 4 }) },
      "get /things",
      "const { count, total } = await canvas.things.touch();\nconsole.log(count, total);\n",
    ],
    "an empty response shows nothing": [
      { responses: responding({}) },
      "post /things",
      "await canvas.things.touch();\n",
    ],
    "no body shows nothing": [{ responses: { 204: {} } }, "post /things", "await canvas.things.touch();\n"],
    "an operation that can succeed in several ways shows how it did": [
      { responses: { ...responding({ id: 1 }), 202: {} } },
      "post /things",
      "const { status, data } = await canvas.things.touch().withResponse();\nconsole.log(status, data);\n",
    ],
    "a response of one of several shapes is shown whole": [
      { responses: { 200: union } },
      "post /things",
      "const result = await canvas.things.touch();\nconsole.log(result);\n",
    ],
    "a list shows all of it": [
      {
        parameters: [parameter("query", "filter[]", ["a"])],
        responses: responding([{ id: 1, subject: "A" }]),
      },
      "get /things",
      'for await (const { id, subject } of canvas.things.touch({ filter: ["a"] })) {\n  console.log(id, subject);\n}\n',
    ],
    "a list of anything else shows its items": [
      { responses: responding(["a"]) },
      "get /things",
      "for await (const item of canvas.things.touch()) {\n  console.log(item);\n}\n",
    ],
    "the summary of the example is a comment before the call, in one line": [
      { requestBody: media({ one: { summary: "One\nthing", value: { body: '"`it`"\n' } } }) },
      "post /things",
      '// One thing\nconst { id, name } = await canvas.things.touch({ body: "\\"`it`\\"\\n" });\nconsole.log(id, name);\n',
    ],
  };
  test.each(Object.entries(STATEMENTS))("%s", (_, [operation, request, statements]) => {
    expect(statementsOf(samplesOf(operation, request))).toBe(statements);
  });

  test("ids are strings", () => {
    const Id = { type: "integer", format: "int64" };
    const id = { $ref: "#/components/schemas/Id" };
    const schema = { type: "object", properties: { ids: { type: "array", items: id }, size: { type: "integer" } } };
    const examples = { one: { value: { ids: [17], size: 18 } } };
    const operation = {
      operationId: "touchThing",
      tags: ["Things"],
      requestBody: { content: { "application/json": { schema, examples } } },
      responses: { 204: {} },
    };
    const document = { paths: { "/things": { post: operation } }, components: { schemas: { Id } } };
    const samples = codeSamplesOf(addCodeSamples(addFormTwins(document)));
    expect(statementsOf(samples)).toBe('await canvas.things.touch({ ids: ["17"], size: 18 });\n');
    expect(sourceOf(samples, "curl (form)")).toContain("-d 'ids[]=17'");
  });
});

describe("an example of a body", () => {
  const samples = samplesOf(
    {
      requestBody: media({
        first: { value: { n: 1 } },
        second: { value: { n: 2 } },
        third: { value: { n: 3 }, "x-canvas-sample": "big" },
      }),
    },
    "post /things",
  );

  test("has samples if it is the first, and under its mark", () => {
    expect(samples.map(({ label }) => label).sort()).toEqual([
      "TypeScript",
      "TypeScript, big",
      "curl (JSON)",
      "curl (JSON), big",
      "curl (form)",
      "curl (form), big",
    ]);
    expect(sourceOf(samples, "curl (form)")).toContain("'n=1'");
    expect(sourceOf(samples, "curl (form), big")).toContain("'n=3'");
    expect(statementsOf(samples, "TypeScript, big")).toContain("{ n: 3 }");
  });
});

test("a parameter without an example is named", () => {
  const operation = { parameters: [{ in: "path", name: "id", required: true }] };
  expect(() => samplesOf(operation, "get /things/{id}")).toThrow(
    'touchThing needs a value for its parameter id in code samples. Give the parameter an "example".',
  );
});

describe("the contract's samples", () => {
  const bundle = readBundle("openapi.json");
  const document = addCodeSamples(bundle);
  const samples = codeSamplesOf(document);

  test.each(operationsOf(document).map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
    const labels = samples.filter((sample) => sample.operation.id === id).map(({ label }) => label);
    const main = [...(operation.object.requestBody ? ["curl (form)", "curl (JSON)"] : ["curl"]), "TypeScript"];
    const inBulk = id === "createConversation" ? main.map((label) => `${label}, bulk`) : [];
    expect(labels.sort()).toEqual([...main, ...inBulk].sort());
  });

  test("are all that is added, and to a copy", () => {
    expect(bundle).toEqual(readBundle("openapi.json"));
    const result = structuredClone(document);
    for (const { object } of operationsOf(result)) delete object["x-codeSamples"];
    expect(result).toEqual(bundle);
  });
});

test("a program is laid out as Biome does if a line of it does not fit into 100 columns", () => {
  const line = (text: string) => `const { id, name } = await canvas.things.touch({ a: "${text}" });`;
  const [fitting, wide] = [100, 101].map((width) => "x".repeat(width - line("").length));
  const touching = (a = "") => statementsOf(samplesOf(requesting({ a }), "post /things"));
  expect(touching(fitting)).toBe(`${line(fitting ?? "")}\nconsole.log(id, name);\n`);
  expect(touching(wide)).toBe(`const { id, name } = await canvas.things.touch({
  a: "${wide}",
});
console.log(id, name);
`);
});
