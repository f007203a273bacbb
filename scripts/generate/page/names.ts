import { type JsonObject, objectAt } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { walk } from "../../../src/core/pointer.ts";
import { methodName, resourceName } from "../../shared/methodNames.ts";
import { operationLink, schemaLink } from "./links.ts";
import { code, link } from "./markdown.ts";
import { scopesOf } from "./scopePage.ts";

/**
 * Tells each operation's method and path at the beginning of its description, and its scope and its names in code at
 * the end: Redoc cuts long scopes, and its search knows no operationIds.
 *
 * @returns a new document
 */
export function withNamesInProse(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  for (const operation of operationsOf(result)) {
    const method = `canvas.${resourceName(operation.tag)}.${methodName(operation)}`;
    const names = `**In code.** The operation is ${code(operation.id)}, in the TypeScript client ${code(method)}.`;
    const url = `**${operation.method.toUpperCase()}** ${code(operation.path)}`;
    const scope = `**Scope.** ${scopesOf(operation).map(code).join(", ")}`;
    operation.object.description = [url, operation.object.description ?? "", scope, names].join("\n\n");
  }
  return result;
}

/**
 * Makes links of the operationIds and schema names that stand as code in descriptions.
 *
 * @returns a new document
 */
export function withLinks(document: JsonObject): JsonObject {
  const links = new Map([
    ...Object.keys(objectAt(objectAt(document, "components"), "schemas")).map(
      (name) => [name, schemaLink(name)] as const,
    ),
    ...operationsOf(document).map((operation) => [operation.id, operationLink(operation)] as const),
  ]);
  const result = structuredClone(document);
  walk(result, (object) => {
    if (typeof object.description !== "string") return;
    object.description = object.description.replace(/`(\w+)`/g, (span, name: string) => {
      const href = links.get(name);
      return href === undefined ? span : link(span, href);
    });
  });
  return result;
}
