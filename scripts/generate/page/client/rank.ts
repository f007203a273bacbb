import MiniSearch from "minisearch";
import type { SearchPlace } from "../searchIndex.ts";

/** Words of questions that say nothing about what is asked. */
const STOP_WORDS = new Set(
  "a an and are at be by can did do does for from have how i if in is it its of on or so than that the their them then there this to was what when where which why will with you your".split(
    " ",
  ),
);

/** How much a hit of each kind counts: people who ask a question need a guide first. */
const WEIGHTS: Record<SearchPlace["kind"], number> = { guide: 1.6, operation: 1.2, schema: 0.2, overview: 0.15 };

/** Finds places of the docs by words. What is named exactly as the query comes first. */
export function createRanking(places: SearchPlace[]): (query: string) => SearchPlace[] {
  const index = new MiniSearch<SearchPlace>({
    idField: "link",
    fields: ["title", "words", "text"],
    tokenize: wordsOf,
    processTerm: stem,
  });
  index.addAll(places);
  const byLink = new Map(places.map((place) => [place.link, place]));
  return (query) => {
    const hits = index
      .search(query, {
        boost: { title: 6, words: 4 },
        boostDocument: (link) => WEIGHTS[byLink.get(String(link))?.kind ?? "schema"],
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        tokenize: termsOf,
      })
      .flatMap(({ id }) => byLink.get(String(id)) ?? []);
    const isNamed = namedBy(query);
    return [...hits.filter(isNamed), ...hits.filter((hit) => !isNamed(hit))];
  };
}

/** Whether the title of a place, or one of its phrases, is the query, but for word forms and words such as "the". */
function namedBy(query: string): (place: SearchPlace) => boolean {
  const key = (text: string) => termsOf(text).map(stem).join(" ");
  const wanted = key(query);
  return ({ title, words }) => [title, ...words.split(", ")].some((name) => key(name) === wanted);
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

/** A word without its ending: "messages", "messaging" and "message" are one. */
function stem(term: string): string {
  return term.toLowerCase().replace(/(?<=\p{L}{3})(?:ing|ed|es|e|(?<!s)s)$/u, "");
}
