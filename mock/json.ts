/** A JSON object: a JSON Schema, another part of the contract, or parameters. */
export type Node = { [key: string]: unknown };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
