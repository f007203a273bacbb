import { type JsonObject, objectAt } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { walk } from "../../../src/core/pointer.ts";
import { operationLink, schemaLink } from "./links.ts";
import { link, outsideCode } from "./markdown.ts";

/** The links of what prose can name: operations by their ids, schemas by their names. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(document: JsonObject): Names {
  const schemas = Object.keys(objectAt(objectAt(document, "components"), "schemas"));
  return new Map([
    ...schemas.map((name) => [name, schemaLink(name)] as const),
    ...operationsOf(document).map((operation) => [operation.id, operationLink(operation)] as const),
  ]);
}

/** Makes links of the names that stand as code in a Markdown text. */
export function linkNames(markdown: string, names: Names): string {
  return outsideCode(markdown, (text) =>
    text.replace(/(?<!\[)`(\w+)`/g, (span, name: string) => {
      const href = names.get(name);
      return href === undefined ? span : link(span, href);
    }),
  );
}

/**
 * Makes links of the names in all descriptions.
 *
 * @returns a new document
 */
export function withLinks(document: JsonObject): JsonObject {
  const names = namesOf(document);
  const result = structuredClone(document);
  walk(result, (object) => {
    if (typeof object.description === "string") object.description = linkNames(object.description, names);
  });
  return result;
}
