/** The values of `page` around one, in the order in which Canvas writes them; none where a relation does not apply. */
export interface Around {
  current: string;
  next?: string | undefined;
  prev?: string | undefined;
  first: string;
  last?: string | undefined;
}

/** Canvas lets no `Link` grow longer, and leaves out what is worth least. */
const MAX_LENGTH = 6000;
const WORTH = ["next", "last", "prev", "current", "first"];

/** Never repeated in links. */
const LEFT_OUT = ["page", "per_page", "access_token", "api_key"];

/**
 * Writes a `Link` header: the list's address with all of its query but for the page and the credentials. Empty if that is
 * too long even once.
 */
export function writeLink(url: URL, around: Around, perPage: number): string {
  const links = Object.entries(around).flatMap(([relation, page]) =>
    page === undefined ? [] : [{ relation, text: `<${pageUrl(url, page, perPage)}>; rel="${relation}"` }],
  );
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

function pageUrl(url: URL, page: string, perPage: number): string {
  const copy = new URL(url);
  for (const name of LEFT_OUT) copy.searchParams.delete(name);
  copy.searchParams.set("page", page);
  copy.searchParams.set("per_page", String(perPage));
  return copy.href;
}
