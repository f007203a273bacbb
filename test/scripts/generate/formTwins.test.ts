import { expect, test } from "vitest";
import { addFormTwins } from "../../../scripts/generate/formTwins.ts";
import { type JsonObject, objectAt } from "../../../src/core/json.ts";
import { resolve, valueAt } from "../../../src/core/pointer.ts";

const SIZE = { $ref: "#/components/schemas/Size" };
const COLOURS = { $ref: "#/components/schemas/Colours" };
const STATE = { $ref: "#/components/schemas/State", description: "How it is." };
const TAGS = { type: "array", items: { type: "string" } };
const TEXT = { type: "string" };

/** A document of one operation with this request body. */
function documentOf(body: JsonObject, examples: JsonObject = {}): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/CreateThingBody" }, examples } };
  return {
    paths: { "/things": { post: { operationId: "createThing", requestBody: { content } } } },
    components: {
      schemas: {
        CreateThingBody: body,
        Size: { type: "object", required: ["width"], properties: { width: { type: "integer" } } },
        Colours: TAGS,
        State: TEXT,
      },
      examples: { Shared: { value: { thing: { name: "Lamp" } } } },
    },
  };
}

const FORM = ["paths", "/things", "post", "requestBody", "content", "application/x-www-form-urlencoded"];

function twinOf(document: JsonObject) {
  const result = addFormTwins(document);
  return { media: valueAt(result, FORM), schema: valueAt(result, ["components", "schemas", "CreateThingForm"]) };
}

test("the schema has flat names, what is required all the way down, and is closed", () => {
  const thing = {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", description: "Its name." },
      tags: TAGS,
      maker: { type: "object", required: ["city"], properties: { city: TEXT } },
    },
  };
  const { media, schema } = twinOf(
    documentOf({
      type: "object",
      description: "A new thing.",
      required: ["thing", "colours", "either"],
      properties: {
        force: { type: "boolean" },
        ids: { type: "array", items: { type: "integer" } },
        thing,
        // Who sends no size need not send its width.
        size: SIZE,
        colours: COLOURS,
        state: STATE,
        either: { oneOf: [{ type: "array", items: SIZE }, SIZE] },
        sizes: { type: "object", additionalProperties: SIZE },
      },
    }),
  );
  expect(schema).toEqual({
    type: "object",
    description: "A new thing.",
    required: ["thing[name]", "colours[]", "either[width]"],
    properties: {
      force: { type: "boolean" },
      "ids[]": { type: "array", items: { type: "integer" } },
      "thing[name]": { type: "string", description: "Its name." },
      "thing[tags][]": TAGS,
      "thing[maker][city]": TEXT,
      "size[width]": { type: "integer" },
      "colours[]": COLOURS,
      state: STATE,
      "either[width]": { type: "integer" },
    },
    patternProperties: { "^sizes\\[[^\\]]+\\]\\[width\\]$": { type: "integer" } },
    additionalProperties: false,
  });
  const repeated = { style: "form", explode: true };
  expect(media).toEqual({
    schema: { $ref: "#/components/schemas/CreateThingForm" },
    encoding: { "ids[]": repeated, "thing[tags][]": repeated, "colours[]": repeated },
    examples: {},
  });
});

test("the media type has no encoding where there is no list, and comes after JSON", () => {
  const document = documentOf({ type: "object", properties: { name: TEXT } });
  expect(twinOf(document).media).not.toHaveProperty("encoding");
  const content = valueAt(addFormTwins(document), FORM.slice(0, -1));
  expect(Object.keys(content ?? {})).toEqual(["application/json", FORM.at(-1)]);
});

test("the examples have flat names and empty text for null, but none that no form can say", () => {
  const thing = { name: "Lamp", note: null, tags: ["a"], maker: { city: "Turku" }, nothing: {} };
  const { media } = twinOf(
    documentOf(
      { type: "object" },
      {
        one: { summary: "One", value: { force: true, size: 0, ids: [1, 2], none: [], name: "", note: null, thing } },
        two: { value: { things: [{ name: "Lamp" }] } },
        three: { $ref: "#/components/examples/Shared" },
      },
    ),
  );
  const flat = {
    force: true,
    size: 0,
    "ids[]": [1, 2],
    "none[]": [],
    name: "",
    note: "",
    "thing[name]": "Lamp",
    "thing[note]": "",
    "thing[tags][]": ["a"],
    "thing[maker][city]": "Turku",
  };
  expect(media).toHaveProperty("examples", {
    one: { summary: "One", value: flat },
    three: { value: { "thing[name]": "Lamp" } },
  });
});

test("gives each of two operations a twin of its own, though their schemas stand inside the operations", () => {
  const operation = (property: string) => ({
    requestBody: { content: { "application/json": { schema: { type: "object", properties: { [property]: TEXT } } } } },
  });
  const paths = { "/a": { put: operation("a") }, "/b": { put: operation("b") } };
  const result = addFormTwins({ paths, components: { schemas: {} } });
  const properties = ["/a", "/b"].map((path) => {
    const form = resolve(result, ["paths", path, "put", ...FORM.slice(3), "schema"]).value;
    return Object.keys(objectAt(form, "properties"));
  });
  expect(properties).toEqual([["a"], ["b"]]);
});

test("leaves other bodies and the given document alone", () => {
  const document = {
    paths: { "/files": { post: { requestBody: { content: { "text/csv": { schema: TEXT } } } } } },
    components: { schemas: {} },
  };
  expect(addFormTwins(document)).toEqual(document);
  const withJson = documentOf({ type: "object", properties: { name: TEXT } });
  const before = structuredClone(withJson);
  addFormTwins(withJson);
  expect(withJson).toEqual(before);
});
