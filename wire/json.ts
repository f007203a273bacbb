/** A JSON object: a JSON Schema, another part of the contract, or parameters. */
export type Node = { [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a reference within a document, such as `#/components/schemas/Id`, leads to (RFC 6901). */
export function resolve(ref: string, document: Node): unknown {
  const keys = ref
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), document);
}
