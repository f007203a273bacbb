import { arrayAt, type JsonObject } from "../../../src/core/json.ts";
import { type Operation, operationsOf } from "../../../src/core/operations.ts";
import { operationLink } from "./links.ts";
import { code, link, table } from "./markdown.ts";

/** The page about scopes, as Markdown: the scope of each operation, and all of them to copy. */
export function scopePage(document: JsonObject): string {
  const operations = operationsOf(document);
  const rows = operations.map((operation) => [
    link(String(operation.object.summary), operationLink(operation)),
    scopesOf(operation).map(code).join(", "),
  ]);
  return [
    "A developer key that enforces scopes gives tokens for the operations whose scopes it lists, and for no others. " +
      "Tokens of other keys, and those that users made in Canvas, need no scope.",
    table(["Operation", "Scope"], rows),
    "All of them, to copy into a developer key; a click selects them:",
    `\`\`\`text\n${operations.flatMap(scopesOf).join("\n")}\n\`\`\``,
  ].join("\n\n");
}

/** The OAuth scopes that an operation needs. */
export function scopesOf(operation: Operation): string[] {
  return arrayAt(operation.object, "security")
    .flatMap((requirement) => arrayAt(requirement, "oauth2"))
    .map(String);
}
