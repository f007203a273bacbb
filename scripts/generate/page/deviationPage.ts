import { groupBy } from "../../../src/core/groupBy.ts";
import type { JsonObject } from "../../../src/core/json.ts";
import { type Operation, operationsOf } from "../../../src/core/operations.ts";
import { type DeviationPlace, deviationPlaces } from "../deviations.ts";
import { operationLink, schemaLink } from "./links.ts";
import { anchor, code, link } from "./markdown.ts";

/** The page about deviations, as Markdown: each of the register has a heading, to which its places lead. */
export function deviationPage(document: JsonObject): string {
  const operations = operationsOf(document);
  const byId = groupBy(deviationPlaces(document), ({ id }) => id);
  return [
    "Canvas publishes a page for each of these resources. Where the server does something else, this contract follows " +
      "the server, and says so at the place and here. The numbers are those of the project's register.",
    ...[...byId].map(([id, places]) => [heading(id, places, operations), ...entries(places, operations)].join("\n\n")),
  ].join("\n\n");
}

/** The menu shows only this, so it says what it is about. The anchor is the id, whatever the words are. */
function heading(id: string, places: DeviationPlace[], operations: Operation[]): string {
  const [first = "", ...others] = new Set(places.map((place) => topic(place, operations)));
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return `## ${id}: ${first}${more}${anchor(id.toLowerCase())}`;
}

/** A field or a parameter without its owner, or else an operation. */
function topic(place: DeviationPlace, operations: Operation[]): string {
  const operation = place.tokens[3] === "parameters" ? undefined : operationOf(place, operations);
  return operation ? String(operation.object.summary) : (place.where.split(/[ .]/).at(-1) ?? place.where);
}

/** Places with the same difference share an entry. */
function entries(places: DeviationPlace[], operations: Operation[]): string[] {
  const alike = groupBy(places, ({ documented, actual }) => `${documented}\n${actual}`);
  return [...alike.values()].map((group) => {
    const where = group.map((place) => linked(place, operations)).join(", ");
    const [{ documented, actual } = { documented: "", actual: "" }] = group;
    return `${where}\n\n- **Documented:** ${documented}\n- **Actual:** ${actual}`;
  });
}

function linked(place: DeviationPlace, operations: Operation[]): string {
  const [, kind, name = ""] = place.tokens;
  const operation = operationOf(place, operations);
  if (operation) return link(code(place.where), operationLink(operation));
  return kind === "schemas" ? link(code(place.where), schemaLink(name)) : code(place.where);
}

function operationOf({ tokens: [root, path, method] }: DeviationPlace, operations: Operation[]): Operation | undefined {
  return operations.find((operation) => root === "paths" && operation.path === path && operation.method === method);
}
