import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { FORM_TYPE, JSON_TYPE, mediaTypesAt, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, resolve, type Tokens, toPointer, valueAt } from "../../src/core/pointer.ts";

/**
 * Adds to each JSON request body its form twin: the same properties under Canvas' bracketed names
 * (`conversation[starred]`, `recipients[]`), with the `encoding` that repeats a name for each item of an array.
 *
 * @returns a new document; the schema of a twin is the component `<Name>Form` beside `<Name>Body`
 */
export function addFormTwins(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  for (const operation of operationsOf(result)) {
    const json = mediaTypesAt(result, [...operation.tokens, "requestBody"]).find(({ name }) => name === JSON_TYPE);
    if (json) addFormTwin(result, json.tokens);
  }
  return result;
}

function addFormTwin(document: JsonObject, json: Tokens): void {
  const body = resolve(document, [...json, "schema"]);
  const name = twinName(body.tokens);
  const schema = flattenSchema(document, body.value ?? {});
  const lists = Object.keys(objectAt(schema, "properties")).filter((key) => key.endsWith("[]"));
  const encoding = Object.fromEntries(lists.map((key) => [key, { style: "form", explode: true }]));
  objectAt(objectAt(document, "components"), "schemas")[name] = schema;
  const content = valueAt(document, json.slice(0, -1));
  if (!isObject(content)) return;
  content[FORM_TYPE] = {
    schema: { $ref: `#${toPointer(["components", "schemas", name])}` },
    ...(lists.length > 0 ? { encoding } : {}),
    examples: flattenExamples(document, [...json, "examples"]),
  };
}

/** `UpdateThingForm` beside `UpdateThingBody`; a schema that stands inside an operation is named by its place. */
function twinName(tokens: Tokens): string {
  const shared = tokens.length === 3 && tokens[1] === "schemas";
  const name = shared ? (tokens.at(-1) ?? "") : tokens.slice(1, 3).join("_").replace(/\W+/g, "_");
  return `${name.replace(/Body$/, "")}Form`;
}

/** Whether a place is in the twin of an authored schema: what is to say of it, the schema itself says. */
export function isFormTwin(document: JsonObject, [first, kind, name = ""]: Tokens): boolean {
  if (first !== "components" || kind !== "schemas" || !name.endsWith("Form")) return false;
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  return [name.replace(/Form$/, "Body"), name.replace(/Form$/, "")].some((body) => Object.hasOwn(schemas, body));
}

/**
 * One flat object schema: a nested property is required if it is required all the way down. The names in a map are a
 * pattern. Of an object or a list of objects, a form has the fields of the object.
 */
function flattenSchema(document: JsonObject, body: Json): JsonObject {
  const properties: JsonObject = {};
  const patternProperties: JsonObject = {};
  const required: string[] = [];
  const collect = (owner: Json, prefix: string, ownerRequired: boolean) => {
    const needed = arrayAt(owner, "required");
    for (const [key, child] of Object.entries(objectAt(owner, "properties"))) {
      const name = prefix ? `${prefix}[${key}]` : key;
      const isRequired = ownerRequired && needed.includes(key);
      const target = objectBranch(document, dereference(document, child));
      if (target.type === "object") {
        collect(target, name, isRequired);
        collectMap(target, name);
        continue;
      }
      const field = target.type === "array" ? `${name}[]` : name;
      properties[field] = structuredClone(child);
      if (isRequired) required.push(field);
    }
  };
  const collectMap = ({ additionalProperties = false }: JsonObject, name: string) => {
    const values = objectAt(dereference(document, additionalProperties), "properties");
    const prefix = name.replace(/[[\]]/g, "\\$&");
    for (const [key, child] of Object.entries(values))
      patternProperties[`^${prefix}\\[[^\\]]+\\]\\[${key}\\]$`] = structuredClone(child);
  };
  collect(body, "", true);
  const description = isObject(body) && typeof body.description === "string" ? { description: body.description } : {};
  return {
    type: "object",
    ...description,
    ...(required.length > 0 ? { required } : {}),
    properties,
    ...(Object.keys(patternProperties).length > 0 ? { patternProperties } : {}),
    additionalProperties: false,
  };
}

/** Of a union with an object in it, that object; any other schema as it is. */
function objectBranch(document: JsonObject, schema: JsonObject): JsonObject {
  const branches = arrayAt(schema, "oneOf").map((branch) => dereference(document, branch));
  return branches.find(({ type }) => type === "object") ?? schema;
}

function dereference(document: JsonObject, schema: Json): JsonObject {
  const ref = isObject(schema) ? schema.$ref : undefined;
  const target = typeof ref === "string" ? resolve(document, fromPointer(ref)).value : schema;
  return isObject(target) ? target : {};
}

/** The examples by their names, without those that contain a list of objects: no form says the same as an object of fields. */
function flattenExamples(document: JsonObject, tokens: Tokens): JsonObject {
  const twins = Object.keys(valueAt(document, tokens) ?? {}).flatMap((name) => {
    const example = resolve(document, [...tokens, name]).value;
    const { value = {}, ...rest } = isObject(example) ? example : {};
    return holdsObjectList(value) ? [] : [[name, { ...rest, value: flattenValue(value) }]];
  });
  return Object.fromEntries(twins);
}

function holdsObjectList(value: Json): boolean {
  if (Array.isArray(value)) return value.some(isObject);
  return isObject(value) && Object.values(value).some(holdsObjectList);
}

/** A form cannot carry null: an empty string is what Rails reads as nothing. */
function flattenValue(value: Json, prefix = ""): JsonObject {
  if (!isObject(value)) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, child]) => {
      const name = prefix ? `${prefix}[${key}]` : key;
      if (isObject(child)) return flattenValue(child, name);
      return Array.isArray(child) ? { [`${name}[]`]: child } : { [name]: child ?? "" };
    }),
  );
}
