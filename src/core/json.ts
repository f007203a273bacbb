/** A JSON object: a JSON Schema, another part of the contract, or parameters. */
export type Node = { [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a reference within a document, such as `#/components/schemas/Id`, leads to (RFC 6901). */
export function resolve(ref: string, document: Node): unknown {
  return fromPointer(ref).reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), document);
}

/** The tokens of a JSON pointer (RFC 6901), with or without a leading `#`. */
export function fromPointer(pointer: string): string[] {
  const path = pointer.replace(/^#/, "");
  return path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
