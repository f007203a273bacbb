/** The target of a link, and a parameter behind it: a name, and a value with or without quotes (RFC 8288, section 3). */
const TARGET = /[\s,]*<([^>]*)>/y;
const PARAMETER = /\s*;[\s;]*([^\s=;,]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;,]*)))?/y;

/**
 * Finds the next page in a `Link` header, in linear time: names and relations in any letter case, several relations in one
 * value, commas and semicolons in URLs and quotes. Of several `rel` the first counts (RFC 8288, section 3.3).
 *
 * @returns the target as it is written, or undefined on the last page
 */
export function nextLink(header: string | null): string | undefined {
  const text = header ?? "";
  for (let at = 0; at >= 0; at = text.indexOf(",", at)) {
    TARGET.lastIndex = at;
    const target = TARGET.exec(text)?.[1];
    if (target === undefined) return undefined;
    at = TARGET.lastIndex;
    let relations: string | undefined;
    for (let parameter = parameterAt(text, at); parameter; parameter = parameterAt(text, at)) {
      const [all, name = "", quoted, token = ""] = parameter;
      at += all.length;
      if (name.toLowerCase() === "rel") relations ??= quoted ?? token;
    }
    if (/(^|\s)next($|\s)/i.test(relations ?? "")) return target.trim();
  }
  return undefined;
}

function parameterAt(text: string, at: number): RegExpExecArray | null {
  PARAMETER.lastIndex = at;
  return PARAMETER.exec(text);
}
