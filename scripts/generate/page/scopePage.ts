import { arrayAt, type JsonObject } from "../../../src/core/json.ts";
import { type Operation, operationsOf } from "../../../src/core/operations.ts";
import { operationLink } from "./links.ts";
import { block, code, link, paragraphs, table } from "./markdown.ts";

/** The end of the guide about scopes, as Markdown: the scope of each operation, and all of them to copy. */
export function scopeList(document: JsonObject): string {
  const operations = operationsOf(document);
  const rows = operations.map((operation) => [
    link(String(operation.object.summary), operationLink(operation)),
    scopesOf(operation).map(code).join(", "),
  ]);
  return paragraphs(
    "## The scope of each operation",
    table(["Operation", "Scope"], rows),
    "## All scopes, to copy into a developer key",
    block("text", operations.flatMap(scopesOf).join("\n")),
  );
}

/** The OAuth scopes that an operation needs. */
export function scopesOf(operation: Operation): string[] {
  return arrayAt(operation.object, "security")
    .flatMap((requirement) => arrayAt(requirement, "oauth2"))
    .map(String);
}
