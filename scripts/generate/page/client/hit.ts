import type { SearchPlace } from "../searchIndex.ts";
import { termsOf } from "./rank.ts";

/** Characters of a text that are shown around the first word found. */
const EXCERPT = 180;

/** A hit of the search: a link with its title, its context and the text around what was found. */
export function createHit({ title, context, link, text, words }: SearchPlace, index: number, query: string): Element {
  const hit = document.createElement("a");
  hit.href = link;
  hit.id = `docs-hit-${index}`;
  hit.role = "option";
  hit.tabIndex = -1;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${termsOf(query).join("|")})`, "giu");
  hit.append(part("context", context), part("title", title), part("excerpt", excerptOf(text || words, found), found));
  return hit;
}

/** The whole words of a text around what was found first. */
function excerptOf(text: string, found: RegExp): string {
  const at = text.search(found) - EXCERPT / 3;
  const start = at <= 0 ? 0 : text.indexOf(" ", at) + 1;
  const rest = text.slice(start);
  const excerpt = rest.length <= EXCERPT ? rest : `${rest.slice(0, rest.lastIndexOf(" ", EXCERPT))} …`;
  return start === 0 ? excerpt : `… ${excerpt}`;
}

/** A part of a hit, with what was found marked. */
function part(className: string, text: string, found?: RegExp): Element {
  const element = document.createElement("div");
  element.className = className;
  let end = 0;
  for (const match of found ? text.matchAll(found) : []) {
    const mark = document.createElement("mark");
    mark.textContent = match[0];
    element.append(text.slice(end, match.index), mark);
    end = match.index + match[0].length;
  }
  element.append(text.slice(end));
  return element;
}
