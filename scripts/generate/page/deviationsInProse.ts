import type { JsonObject } from "../../../src/core/json.ts";
import { walk } from "../../../src/core/pointer.ts";
import { deviationsOf } from "../../shared/deviations.ts";
import { deviationLink } from "./links.ts";
import { link } from "./markdown.ts";

/** How the note about a deviation begins. */
export const NOTE = "> **Canvas' pages differ";

/**
 * Adds each deviation to the end of its place's description: the renderer shows an extension only as raw JSON.
 *
 * @returns a new document
 */
export function withDeviationsInProse(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  walk(result, (object) => {
    const notes = deviationsOf(object).map(
      ({ id, documented, actual }) =>
        `${NOTE} (${link(id, deviationLink(id))}).** Documented: ${documented} Actual: ${actual}`,
    );
    const description = typeof object.description === "string" ? [object.description] : [];
    if (notes.length > 0) object.description = [...description, ...notes].join("\n\n");
  });
  return result;
}
