import { type Deviation, deviationsOf } from "../shared/deviations.ts";
import type { JsonObject } from "../shared/json.ts";
import { type Tokens, walk } from "../shared/pointer.ts";
import { isFormTwin } from "./formTwins.ts";

/** Tokens of a pointer that a reader does not need. */
const STRUCTURE = /^(properties|items|allOf|\d|content|application\/json|schema)$/;

/** A deviation and where the contract has it. */
interface Place extends Deviation {
  where: string;
}

/** Writes the table of everything that Canvas' published pages get wrong, in the order of the register. */
export function createDeviationTable(document: JsonObject): string {
  const places: Place[] = [];
  walk(document, (object, tokens) => {
    if (isFormTwin(document, tokens)) return;
    for (const deviation of deviationsOf(object)) places.push({ ...deviation, where: describe(tokens) });
  });
  const number = ({ id }: Place) => Number(id.slice(1));
  const rows = places
    .sort((a, b) => number(a) - number(b))
    .map(
      ({ id, where, documented, actual }) =>
        `| ${[id, `\`${where}\``, documented, actual].map(escapeCell).join(" | ")} |`,
    );
  return `${[
    "<!-- Generated from openapi/ by `npm run generate`. Do not edit. -->",
    "",
    "# Where the server differs from the published docs",
    "",
    "| Id | Where | Canvas' pages say | The server does |",
    "| --- | --- | --- | --- |",
    ...new Set(rows),
  ].join("\n")}\n`;
}

/** A place as a reader names it: an operation and what in it, or a component and its property. */
function describe(tokens: Tokens): string {
  const [first, second = "", third = "", ...rest] = tokens;
  const inner = rest.filter((token) => !STRUCTURE.test(token));
  if (first === "paths") return [`${third.toUpperCase()} ${second}`, ...inner].join(" ");
  return [third, ...inner].join(".");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
