/** The schemas that every id refers to: an id, and one that can be null. */
const ID_SCHEMAS = ["Id", "NullableId"] as const;

export type IdSchema = (typeof ID_SCHEMAS)[number];

/** Whether a `$ref` of a bundle leads to one of them. */
export function isIdRef(ref: unknown): ref is string {
  return ID_SCHEMAS.some((name) => ref === `#/components/schemas/${name}`);
}
