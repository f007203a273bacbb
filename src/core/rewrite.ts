/**
 * Replaces parts of the docs page, which another tool writes.
 *
 * @param pattern a text, whose first occurrence is replaced, or a global regular expression
 * @throws Error if there is nothing to replace: the page has changed, and what rewrites it has to follow
 */
export function rewrite(
  page: string,
  pattern: string | RegExp,
  replace: (match: string, ...groups: string[]) => string,
): string {
  let isFound = false;
  const result = page.replace(pattern, (match, ...groups) => {
    isFound = true;
    return replace(match, ...groups);
  });
  if (!isFound)
    throw new Error(`The docs page contains no ${pattern}. Look at it, and adapt the code that rewrites it.`);
  return result;
}
