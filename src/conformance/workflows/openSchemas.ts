import { isObject, type JsonObject, objectAt } from "../../core/json.ts";

/**
 * A bundle whose responses Redocly's Respect checks as the contract means them.
 *
 * Respect rejects keys that a schema does not name, and skips the schemas that contain themselves. So every object says
 * that it is open, and where a schema comes to itself again, anything may stand.
 */
export function openSchemas(document: JsonObject): object {
  const components = objectAt(document, "components");
  const schemas = Object.entries(objectAt(components, "schemas")).map(([name, schema]) => [
    name,
    open(schema, `#/components/schemas/${name}`),
  ]);
  return {
    ...Object(open(document, "")),
    components: { ...Object(open(components, "")), schemas: Object.fromEntries(schemas) },
  };
}

/** @param self the reference that would lead back */
function open(value: unknown, self: string): unknown {
  if (Array.isArray(value)) return value.map((item) => open(item, self));
  if (!isObject(value)) return value;
  if (value.$ref === self) return {};
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, open(child, self)]));
  return [value.type].flat().includes("object") ? { additionalProperties: true, ...copy } : copy;
}
