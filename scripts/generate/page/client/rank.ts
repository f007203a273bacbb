import MiniSearch from "minisearch";
import type { SearchPlace } from "../searchIndex.ts";

/** Words of questions that say nothing about what is asked. */
const STOP_WORDS = new Set(
  "a an and are at be by can did do does for from have how i if in is it its my of on or so than that the their them then there this to was what when where which why will with you your".split(
    " ",
  ),
);

/** What a hit counts by its kind: somebody who asks needs a guide first. */
const WEIGHTS: Record<SearchPlace["kind"], number> = { guide: 1.6, operation: 1.2, schema: 0.5, overview: 0.3 };

/** Finds places of the docs by words. */
export function createRanking(places: SearchPlace[]): (query: string) => SearchPlace[] {
  const index = new MiniSearch<SearchPlace>({
    idField: "link",
    fields: ["title", "words", "text"],
    tokenize: wordsOf,
    processTerm: stem,
  });
  index.addAll(places);
  const byLink = new Map(places.map((place) => [place.link, place]));
  return (query) =>
    index
      .search(query, {
        boost: { title: 6, words: 4 },
        boostDocument: (link) => WEIGHTS[byLink.get(String(link))?.kind ?? "schema"],
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        tokenize: termsOf,
      })
      .flatMap(({ id }) => byLink.get(String(id)) ?? []);
}

/** The words of a query that mean something; all of them, if none does. */
export function termsOf(query: string): string[] {
  const words = namesOf(query);
  const others = words.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  return others.length > 0 ? others : words;
}

/** The words of a text; a name in code, such as `bulk_message`, is one. */
function namesOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== "");
}

/** The same, and the parts of each name: somebody who looks for "bulk message" finds `bulk_message`. */
function wordsOf(text: string): string[] {
  return namesOf(text).flatMap((word) => {
    const parts = word.split(/_|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part !== "");
    return parts.length > 1 ? [word, ...parts] : parts;
  });
}

/** Singular and plural are one word. */
function stem(term: string): string {
  return term.toLowerCase().replace(/(?<=\p{L}{3})(?<!s)s$/u, "");
}
