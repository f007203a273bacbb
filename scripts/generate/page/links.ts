import type { Operation } from "../../../src/core/operations.ts";

/*
 * The fragments that Redoc gives to what is in its page. The plain reference has the same, so that a link into one of
 * the two also leads to its place in the other.
 */

/** The tag under which the page shows the schemas. */
export const SCHEMAS = "Schemas";

/** The tag of the page about deviations. */
export const DIFFERENCES = "Differences";

/** A tag, or a page of prose, which Redoc knows as a tag. */
export function tagLink(tag: string): string {
  return `#/${tag.toLowerCase().replaceAll(" ", "-")}`;
}

export function operationLink({ tag, id }: Pick<Operation, "tag" | "id">): string {
  return `${tagLink(tag)}/${id.toLowerCase()}`;
}

export function schemaLink(name: string): string {
  return `${tagLink(SCHEMAS)}/${name.toLowerCase()}`;
}

export function deviationLink(id: string): string {
  return `${tagLink(DIFFERENCES)}/${id.toLowerCase()}`;
}
