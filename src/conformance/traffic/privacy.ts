/** Words of snake_case, kebab-case or camelCase without digits: what programmers name things, and not what people are named. */
const WORD = /^[a-z]+(?:[_-][a-z]+|[A-Z][a-z]+)*(?:\[[a-z_]*\])*$/;

/** A name that the contract does not know, so that it may be anything: tokens, addresses and numbers are not shown. */
export function showName(name: string): string {
  return name.length <= 40 && WORD.test(name) ? name : "…";
}

/** A JSON pointer without the keys that may be values, such as ids of courses. Positions in arrays stay. */
export function showPointer(tokens: string[]): string {
  return tokens.map((token) => `/${/^\d{1,3}$/.test(token) ? token : showName(token)}`).join("");
}
