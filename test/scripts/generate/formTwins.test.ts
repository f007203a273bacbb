import { describe, expect, test } from "vitest";
import { addFormTwins } from "../../../scripts/generate/formTwins.ts";
import { type JsonObject, objectAt } from "../../../src/core/json.ts";
import { resolve, valueAt } from "../../../src/core/pointer.ts";

/** A document of one operation with this request body; `Colours` is a list that a body may refer to. */
function documentOf(body: JsonObject, examples: JsonObject = {}): JsonObject {
  return {
    paths: {
      "/things": {
        post: {
          operationId: "createThing",
          requestBody: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/CreateThingBody" }, examples } },
          },
        },
      },
    },
    components: {
      schemas: {
        CreateThingBody: body,
        Size: { type: "object", required: ["width"], properties: { width: { type: "integer" } } },
        Colours: { type: "array", items: { type: "string" } },
        State: { type: "string" },
      },
    },
  };
}

const FORM = ["paths", "/things", "post", "requestBody", "content", "application/x-www-form-urlencoded"];

function twinOf(document: JsonObject) {
  const result = addFormTwins(document);
  return { media: valueAt(result, FORM), schema: valueAt(result, ["components", "schemas", "CreateThingForm"]) };
}

describe("the schema", () => {
  const table: { name: string; body: JsonObject; schema: JsonObject }[] = [
    {
      name: "keeps flat properties, what is required and the description, and is closed",
      body: {
        type: "object",
        description: "A new thing.",
        required: ["name"],
        properties: { name: { type: "string", description: "Its name." }, force: { type: "boolean" } },
      },
      schema: {
        type: "object",
        description: "A new thing.",
        required: ["name"],
        properties: { name: { type: "string", description: "Its name." }, force: { type: "boolean" } },
        additionalProperties: false,
      },
    },
    {
      name: "puts the names of nested properties in brackets",
      body: {
        type: "object",
        properties: {
          thing: {
            type: "object",
            properties: {
              name: { type: "string" },
              maker: { type: "object", properties: { city: { type: "string" } } },
            },
          },
        },
      },
      schema: {
        type: "object",
        properties: { "thing[name]": { type: "string" }, "thing[maker][city]": { type: "string" } },
        additionalProperties: false,
      },
    },
    {
      name: "ends the names of lists in brackets",
      body: {
        type: "object",
        properties: {
          ids: { type: "array", items: { type: "integer" } },
          thing: { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } },
        },
      },
      schema: {
        type: "object",
        properties: {
          "ids[]": { type: "array", items: { type: "integer" } },
          "thing[tags][]": { type: "array", items: { type: "string" } },
        },
        additionalProperties: false,
      },
    },
    {
      name: "follows references to see what is nested, and what is a list",
      body: {
        type: "object",
        properties: {
          size: { $ref: "#/components/schemas/Size" },
          colours: { $ref: "#/components/schemas/Colours" },
          state: { $ref: "#/components/schemas/State", description: "How it is." },
        },
      },
      schema: {
        type: "object",
        properties: {
          "size[width]": { type: "integer" },
          "colours[]": { $ref: "#/components/schemas/Colours" },
          state: { $ref: "#/components/schemas/State", description: "How it is." },
        },
        additionalProperties: false,
      },
    },
    {
      name: "requires what is required all the way down, and only that",
      body: {
        type: "object",
        required: ["thing", "colours"],
        properties: {
          thing: {
            type: "object",
            required: ["name"],
            properties: { name: { type: "string" }, note: { type: "string" } },
          },
          colours: { $ref: "#/components/schemas/Colours" },
          // Who sends no size need not send its width.
          size: { $ref: "#/components/schemas/Size" },
        },
      },
      schema: {
        type: "object",
        required: ["thing[name]", "colours[]"],
        properties: {
          "thing[name]": { type: "string" },
          "thing[note]": { type: "string" },
          "colours[]": { $ref: "#/components/schemas/Colours" },
          "size[width]": { type: "integer" },
        },
        additionalProperties: false,
      },
    },
    {
      name: "takes the object of a union with a list",
      body: {
        type: "object",
        required: ["thing"],
        properties: {
          thing: {
            oneOf: [
              { type: "array", items: { $ref: "#/components/schemas/Size" } },
              { $ref: "#/components/schemas/Size" },
            ],
          },
        },
      },
      schema: {
        type: "object",
        required: ["thing[width]"],
        properties: { "thing[width]": { type: "integer" } },
        additionalProperties: false,
      },
    },
    {
      name: "makes a pattern of the names in a map",
      body: {
        type: "object",
        properties: { sizes: { type: "object", additionalProperties: { $ref: "#/components/schemas/Size" } } },
      },
      schema: {
        type: "object",
        properties: {},
        patternProperties: { "^sizes\\[[^\\]]+\\]\\[width\\]$": { type: "integer" } },
        additionalProperties: false,
      },
    },
  ];

  test.each(table)("$name", ({ body, schema }) => {
    expect(twinOf(documentOf(body)).schema).toEqual(schema);
  });
});

describe("the media type", () => {
  test("refers to the schema, and repeats the name of each list", () => {
    const list = { type: "array", items: { type: "string" } };
    const body = {
      type: "object",
      properties: { name: { type: "string" }, tags: list, thing: { type: "object", properties: { tags: list } } },
    };
    expect(twinOf(documentOf(body)).media).toEqual({
      schema: { $ref: "#/components/schemas/CreateThingForm" },
      encoding: { "tags[]": { style: "form", explode: true }, "thing[tags][]": { style: "form", explode: true } },
      examples: {},
    });
  });

  test("has no encoding where there is no list", () => {
    const body = { type: "object", properties: { name: { type: "string" } } };
    expect(twinOf(documentOf(body)).media).not.toHaveProperty("encoding");
  });

  test("comes after JSON", () => {
    const result = addFormTwins(documentOf({ type: "object" }));
    expect(Object.keys(valueAt(result, FORM.slice(0, -1)) ?? {})).toEqual(["application/json", FORM.at(-1)]);
  });
});

describe("the examples", () => {
  const table: { name: string; value: JsonObject; flat: JsonObject }[] = [
    {
      name: "keep flat values",
      value: { name: "Lamp", force: true, size: 0 },
      flat: { name: "Lamp", force: true, size: 0 },
    },
    {
      name: "have the names of nested values in brackets",
      value: { thing: { name: "Lamp", maker: { city: "Turku" } } },
      flat: { "thing[name]": "Lamp", "thing[maker][city]": "Turku" },
    },
    {
      name: "end the names of lists in brackets",
      value: { ids: [1, 2], thing: { tags: ["a"] } },
      flat: { "ids[]": [1, 2], "thing[tags][]": ["a"] },
    },
    {
      name: "have empty text for null",
      value: { name: null, thing: { note: null } },
      flat: { name: "", "thing[note]": "" },
    },
    { name: "keep empty text and empty lists", value: { name: "", tags: [] }, flat: { name: "", "tags[]": [] } },
    { name: "leave out empty objects", value: { thing: {} }, flat: {} },
  ];

  test.each(table)("$name", ({ value, flat }) => {
    const { media } = twinOf(documentOf({ type: "object" }, { one: { summary: "One", value } }));
    expect(media).toHaveProperty("examples", { one: { summary: "One", value: flat } });
  });

  test("leave out one with a list of objects, which no object of fields can say", () => {
    const examples = { one: { value: { things: [{ name: "Lamp" }] } }, two: { value: { name: "Lamp" } } };
    const { media } = twinOf(documentOf({ type: "object" }, examples));
    expect(media).toHaveProperty("examples", { two: { value: { name: "Lamp" } } });
  });

  test("are found behind references", () => {
    const document = documentOf({ type: "object" }, { one: { $ref: "#/components/examples/One" } });
    const components = {
      ...objectAt(document, "components"),
      examples: { One: { value: { thing: { name: "Lamp" } } } },
    };
    const { media } = twinOf({ ...document, components });
    expect(media).toHaveProperty("examples", { one: { value: { "thing[name]": "Lamp" } } });
  });
});

test("gives each of two operations a twin of its own, though their schemas stand inside the operations", () => {
  const operation = (property: string) => ({
    requestBody: {
      content: { "application/json": { schema: { type: "object", properties: { [property]: { type: "string" } } } } },
    },
  });
  const document = {
    paths: { "/a": { put: operation("a") }, "/b": { put: operation("b") } },
    components: { schemas: {} },
  };
  const result = addFormTwins(document);
  const properties = ["/a", "/b"].map((path) => {
    const form = resolve(result, ["paths", path, "put", ...FORM.slice(3), "schema"]).value;
    return Object.keys(objectAt(form, "properties"));
  });
  expect(properties).toEqual([["a"], ["b"]]);
});

test("leaves other bodies and the given document alone", () => {
  const document = {
    paths: { "/files": { post: { requestBody: { content: { "text/csv": { schema: { type: "string" } } } } } } },
    components: { schemas: {} },
  };
  expect(addFormTwins(document)).toEqual(document);
  const withJson = documentOf({ type: "object", properties: { name: { type: "string" } } });
  const before = structuredClone(withJson);
  addFormTwins(withJson);
  expect(withJson).toEqual(before);
});
