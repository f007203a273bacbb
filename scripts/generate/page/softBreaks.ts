import type { JsonObject } from "../../../src/core/json.ts";
import { walk } from "../../../src/core/pointer.ts";

/** Blocks of Markdown whose line breaks mean something. */
const KEPT = /^(```|\||#|\s*[-*>] )/;

/**
 * Writes each paragraph of the descriptions on one line: the page's search drops line breaks, and with them the space
 * between two words.
 *
 * @returns a new document
 */
export function withoutSoftBreaks(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  walk(result, (object) => {
    if (typeof object.description === "string") object.description = joinLines(object.description);
  });
  return result;
}

function joinLines(markdown: string): string {
  return markdown
    .split(/(```[\s\S]*?```|\n{2,})/)
    .map((block) => (KEPT.test(block) || block.trim() === "" ? block : block.replace(/\n(?=\S)/g, " ")))
    .join("");
}
