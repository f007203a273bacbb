import { isObject, type Json, type JsonObject } from "../core/json.ts";

/** The values of `page` around one, in the order in which Canvas writes them; none where a relation does not apply. */
export interface Around {
  current: string;
  next?: string | undefined;
  prev?: string | undefined;
  first: string;
  last?: string | undefined;
}

/** A list's address: links repeat its query but for the page and the credentials. */
export interface ListAddress {
  /** Origin and path. */
  base: string;
  query: JsonObject;
}

/** Canvas lets no `Link` grow longer, and leaves out what is worth least (facts L0.2). */
const MAX_LENGTH = 3500;
const WORTH = ["next", "last", "prev", "current", "first"];

/** Never repeated in links. */
const LEFT_OUT = ["page", "per_page", "access_token", "api_key"];

/** Writes a `Link` header. Empty if it is too long even with one link. */
export function writeLink({ base, query }: ListAddress, around: Around, perPage: number): string {
  const repeated = toQuery(query, LEFT_OUT);
  const links = Object.entries(around).flatMap(([relation, page]) => {
    if (page === undefined) return [];
    const pageQuery = `page=${encodeURIComponent(page)}&per_page=${perPage}`;
    return [{ relation, text: `<${base}?${repeated ? `${repeated}&` : ""}${pageQuery}>; rel="${relation}"` }];
  });
  let left = MAX_LENGTH;
  const kept = new Set<string>();
  for (const { relation, text } of links.toSorted((a, b) => WORTH.indexOf(a.relation) - WORTH.indexOf(b.relation))) {
    left -= text.length + 1;
    if (left >= 0) kept.add(relation);
  }
  return links
    .filter(({ relation }) => kept.has(relation))
    .map(({ text }) => text)
    .join(",");
}

/** Writes parameters as Rails does (`to_query`): with brackets, sorted by name; lists keep their order. */
function toQuery(query: JsonObject, leftOut: string[]): string {
  return writeSorted(Object.entries(query).filter(([name]) => !leftOut.includes(name)));
}

function writeSorted(entries: [string, Json][]): string {
  return entries
    .map(([name, value]) => writeParameter(name, value))
    .toSorted()
    .join("&");
}

function writeParameter(name: string, value: Json): string {
  if (Array.isArray(value)) return value.map((item) => writeParameter(`${name}[]`, item)).join("&");
  if (isObject(value)) return writeSorted(Object.entries(value).map(([key, item]) => [`${name}[${key}]`, item]));
  return new URLSearchParams({ [name]: value === null ? "" : String(value) }).toString();
}
