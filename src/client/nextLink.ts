/** A target, a relation with or without quotes, or another quoted text (RFC 8288, section 3). */
const TOKENS = /<([^>]*)>|;\s*rel\s*=\s*("[^"]*"|[^\s;,]*)|"(?:\\.|[^"\\])*"/gi;

/**
 * Finds the next page in a `Link` header: names in any letter case, several relations in one value, commas and
 * semicolons inside URLs and quotes.
 *
 * @returns the target as it is written, or undefined on the last page
 */
export function nextLink(header: string | null): string | undefined {
  let target: string | undefined;
  for (const [, url, relations] of header?.matchAll(TOKENS) ?? []) {
    target = url ?? target;
    if (/(^|[\s"])next($|[\s"])/i.test(relations ?? "")) return target;
  }
  return undefined;
}
