/** A target, relations with or without quotes, which can be missing, or another quoted text. All of it takes linear time. */
const TOKENS = /<([^<>]*)>|;\s*rel(?![\w*-])\s*=?\s*("[^"]*"?|[^\s;,"]*)|"(?:\\.|[^"\\])*"?/gi;

/**
 * Finds the next page in a `Link` header (RFC 8288, section 3): names and relations in any letter case, several relations
 * in one value, commas and semicolons in URLs and quotes. Of several `rel` of a link the first counts.
 *
 * @returns the target as it is written, or undefined on the last page
 */
export function nextLink(header: string | null): string | undefined {
  let target: string | undefined;
  let isRelated = false;
  for (const [, url, relations] of header?.matchAll(TOKENS) ?? []) {
    if (url !== undefined) {
      target = url;
      isRelated = false;
    } else if (relations !== undefined && !isRelated) {
      if (/(^|[\s"])next($|[\s"])/i.test(relations)) return target;
      isRelated = true;
    }
  }
  return undefined;
}
