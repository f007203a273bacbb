/** Words of snake_case, kebab-case or camelCase without digits: what programmers name things, and not what people are named. */
const WORD = /^[a-z]+(?:[_-][a-z]+|[A-Z][a-z]+)*(?:\[[a-z_]*\])*$/;

/** Whether a part of a path or a name of a parameter can be shown: tokens, addresses and numbers cannot. */
export function isPlainWord(text: string): boolean {
  return text.length <= 40 && WORD.test(text);
}

/** A name that the contract does not know, so that it may be anything. */
export function showName(name: string): string {
  return isPlainWord(name) ? name : "…";
}

/** A JSON pointer without the keys that may be values, such as ids of courses. Positions in arrays stay. */
export function showPointer(tokens: string[]): string {
  return tokens.map((token) => `/${/^\d{1,3}$/.test(token) ? token : showName(token)}`).join("");
}
