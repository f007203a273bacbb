import { arrayAt, type JsonObject, stringAt } from "../../../src/core/json.ts";
import { example, paragraphs } from "./markdown.ts";
import { fieldTable, typeOf } from "./schemaText.ts";

/** Everything about a schema, as Markdown. */
export function schemaPage(schema: JsonObject): string {
  const value = schema.example ?? arrayAt(schema, "examples")[0];
  return paragraphs(
    stringAt(schema, "description"),
    `Type: ${typeOf(schema)}`,
    fieldTable(schema),
    value === undefined ? undefined : `Example:\n\n${example(value)}`,
  );
}
