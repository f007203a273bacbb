import { groupBy } from "../../shared/groupBy.ts";
import type { JsonObject } from "../../shared/json.ts";
import { type Operation, operationsOf } from "../../shared/operations.ts";
import { type DeviationPlace, deviationPlaces } from "../deviations.ts";
import { operationLink, schemaLink } from "./links.ts";
import { code, link } from "./markdown.ts";

/** The page about deviations, as Markdown: each of the register has a heading, to which its places lead. */
export function deviationPage(document: JsonObject): string {
  const operations = operationsOf(document);
  const byId = groupBy(deviationPlaces(document), ({ id }) => id);
  return [
    "Canvas publishes a page for each of these resources. Where the server does something else, this contract follows " +
      "the server, and says so at the place and here. The numbers are those of the project's register.",
    ...[...byId].map(([id, places]) => [`### ${id}`, ...entries(places, operations)].join("\n\n")),
  ].join("\n\n");
}

/** What is said of several places alike is said once. */
function entries(places: DeviationPlace[], operations: Operation[]): string[] {
  const alike = groupBy(places, ({ documented, actual }) => `${documented}\n${actual}`);
  return [...alike.values()].map((group) => {
    const where = group.map((place) => linked(place, operations)).join(", ");
    const [{ documented, actual } = { documented: "", actual: "" }] = group;
    return `${where}\n\n- **The pages say:** ${documented}\n- **The server:** ${actual}`;
  });
}

function linked({ where, tokens }: DeviationPlace, operations: Operation[]): string {
  const [first, second, third = ""] = tokens;
  if (first === "components") return second === "schemas" ? link(code(where), schemaLink(third)) : code(where);
  const operation = operations.find(({ path, method }) => path === second && method === third);
  return operation ? link(code(where), operationLink(operation)) : code(where);
}
