import { plainText, type Section, sectionsOf } from "./markdown.ts";
import type { Page } from "./pages.ts";

/** A place that the search can find: a page, or a section of a guide. */
export interface SearchPlace {
  title: string;
  /** The group of the page, or the page that the section is a part of. */
  context: string;
  link: string;
  kind: Page["kind"];
  /** Other words that people search for. */
  words: string;
  text: string;
}

/** What the search of the docs page looks through. */
export function searchPlaces(pages: Page[]): SearchPlace[] {
  return pages.flatMap((page) => {
    const isDivided = page.kind === "guide" || page.name === "differences";
    if (!isDivided) return [placeOf(page, page.text)];
    const [start, ...sections] = sectionsOf(page.text);
    return [placeOf(page, start?.text ?? ""), ...sections.flatMap((section) => sectionPlace(page, section))];
  });
}

function placeOf({ title, group, link, kind, searchWords }: Page, markdown: string): SearchPlace {
  return { title, context: group, link, kind, words: searchWords, text: plainText(markdown) };
}

function sectionPlace({ title, link, kind }: Page, { heading, text }: Section): SearchPlace[] {
  if (!heading) return [];
  const place = { title: plainText(heading.text), context: title, link: `${link}/${heading.id}`, kind, words: "" };
  return [{ ...place, text: plainText(text) }];
}
