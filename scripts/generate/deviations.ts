import { groupBy } from "../../src/core/groupBy.ts";
import { type JsonObject, stringAt } from "../../src/core/json.ts";
import { type Tokens, valueAt, walk } from "../../src/core/pointer.ts";
import { type Deviation, deviationsOf } from "../shared/deviations.ts";
import { isFormTwin } from "./formTwins.ts";
import { code, table } from "./page/markdown.ts";

/** Tokens of a pointer that a reader does not need. */
const STRUCTURE = /^(properties|items|\d|content|application\/json|schema)$/;

/** A deviation and where the contract has it. */
export interface DeviationPlace extends Deviation {
  /** The place as a reader names it. */
  where: string;
  tokens: Tokens;
}

/**
 * Writes the table of everything that Canvas' published pages get wrong, in the order of the register. Places with the same
 * difference share a row.
 */
export function createDeviationTable(document: JsonObject): string {
  const places = deviationPlaces(document);
  const alike = groupBy(places, ({ id, documented, actual }) => [id, documented, actual].join("\n"));
  const rows = [...alike.values()].flatMap((group) => {
    const where = group.map((place) => code(place.where)).join(", ");
    return group.slice(0, 1).map(({ id, documented, actual }) => [id, where, documented, actual]);
  });
  return `${[
    "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->",
    "",
    "# Where the server differs from the published docs",
    "",
    table(["Id", "Where", "Documented", "Actual"], rows),
  ].join("\n")}\n`;
}

/** The deviations in the order of the register, each place once. */
export function deviationPlaces(document: JsonObject): DeviationPlace[] {
  const places = new Map<string, DeviationPlace>();
  walk(document, (object, tokens) => {
    if (isFormTwin(document, tokens)) return;
    for (const deviation of deviationsOf(object)) {
      const where = describe(document, tokens);
      places.set(JSON.stringify([deviation, where]), { ...deviation, where, tokens });
    }
  });
  const number = ({ id }: DeviationPlace) => Number(id.slice(1));
  return [...places.values()].sort((a, b) => number(a) - number(b));
}

/** A place as a reader names it: an operation and what in it, or a component and its property. */
function describe(document: JsonObject, tokens: Tokens): string {
  const [first, second = "", third = "", ...rest] = tokens;
  if (first !== "paths") return [third, ...rest.filter((token) => !STRUCTURE.test(token))].join(".");
  const operation = `${third.toUpperCase()} ${second}`;
  const parameter = rest[0] === "parameters" ? stringAt(valueAt(document, tokens.slice(0, 5)), "name") : undefined;
  if (parameter) return `${operation} parameter ${parameter}`;
  return [operation, ...rest.filter((token) => !STRUCTURE.test(token))].join(" ");
}
