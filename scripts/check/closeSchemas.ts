import { arrayAt, isObject, type Json, type JsonObject, objectAt } from "../../src/core/json.ts";
import { fromPointer, valueAt } from "../../src/core/pointer.ts";

/**
 * A copy of the document in which no object has keys that its schema does not name. A branch of a union stays open, as
 * its owner can name keys too: the whole is closed instead, where it is used.
 */
export function closeSchemas(document: JsonObject): JsonObject {
  const close = (node: Json, isBranch: boolean): Json => {
    if (Array.isArray(node)) return node.map((item) => close(item, isBranch));
    if (!isObject(node)) return node;
    const closed = Object.fromEntries(
      Object.entries(node).map(([key, child]) => [
        key,
        KEPT.includes(key) ? child : close(child, UNIONS.includes(key)),
      ]),
    );
    return !isBranch && namesKeys(document, node) ? { ...closed, unevaluatedProperties: false } : closed;
  };
  const components = objectAt(document, "components");
  const schemas = Object.entries(objectAt(components, "schemas")).map(([name, schema]) => [name, close(schema, true)]);
  const rest = Object.fromEntries(Object.entries(components).filter(([kind]) => kind !== "schemas"));
  return {
    ...document,
    paths: close(document.paths ?? {}, false),
    components: { ...objectAt({ closed: close(rest, false) }, "closed"), schemas: Object.fromEntries(schemas) },
  };
}

/** Each branch of these stays open: their owner may know its keys. */
const UNIONS = ["oneOf", "anyOf"];

/** Values that are no schemas, and schemas of what must not be. */
const KEPT = ["example", "examples", "not"];

/** Whether a schema says which keys an object has; a union's branches say it for themselves. */
function namesKeys(document: JsonObject, schema: JsonObject): boolean {
  if (typeof schema.$ref === "string") {
    const target = valueAt(document, fromPointer(schema.$ref));
    return schema.$ref.startsWith("#/components/schemas/") && isObject(target) && namesKeys(document, target);
  }
  if ([schema.type].flat().includes("object") && isObject(schema.properties)) return true;
  return UNIONS.flatMap((key) => arrayAt(schema, key)).some(
    (branch) => isObject(branch) && namesKeys(document, branch),
  );
}
