import { type JsonObject, objectAt } from "../../src/core/json.ts";
import { mediaTypesAt, operationsOf } from "../../src/core/operations.ts";
import { NOTE } from "./note.ts";

/**
 * Writes the names of the examples that each operation has for each status, as types.
 *
 * @param document a bundle
 */
export function createExampleNames(document: JsonObject): string {
  const operations = operationsOf(document).map(({ id, object, tokens }) => {
    const statuses = Object.keys(objectAt(object, "responses")).map((status) => {
      const media = mediaTypesAt(document, [...tokens, "responses", status]);
      const names = media.flatMap(({ object: type }) => Object.keys(objectAt(type, "examples")));
      return `    ${status}: ${names.map((name) => JSON.stringify(name)).join(" | ") || "never"};\n`;
    });
    return `  ${id}: {\n${statuses.join("")}  };\n`;
  });
  return `${NOTE}/** The names of the examples of each operation, by status. */\nexport interface ExampleNames {\n${operations.join("")}}\n`;
}
