type Node = Record<string, unknown>;

/**
 * A bundle whose answers Redocly's Respect judges as the contract means them.
 *
 * Respect refuses keys that a schema does not name, and skips the schemas that contain themselves. So every object says
 * that it is open, and where a schema comes to itself again, anything may stand.
 */
export function openSchemas(document: unknown): unknown {
  const schemas = isNode(document) && isNode(document.components) ? document.components.schemas : undefined;
  const opened = Object.entries(isNode(schemas) ? schemas : {}).map(([name, schema]) => [
    name,
    open(schema, `#/components/schemas/${name}`),
  ]);
  const rest = open(document, "");
  if (!isNode(rest) || !isNode(rest.components)) return rest;
  return { ...rest, components: { ...rest.components, schemas: Object.fromEntries(opened) } };
}

/** @param self the reference that would lead back */
function open(value: unknown, self: string): unknown {
  if (Array.isArray(value)) return value.map((item) => open(item, self));
  if (!isNode(value)) return value;
  if (value.$ref === self) return {};
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, open(child, self)]));
  return [value.type].flat().includes("object") ? { additionalProperties: true, ...copy } : copy;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
