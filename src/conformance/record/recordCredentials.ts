/** What stands in a recording where a credential was: that there was one belongs to the contract. */
export const REMOVED = "REMOVED";

/** Names of headers, parameters and keys whose values open something: `access_token`, `X-CSRF-Token`, `verifier`. */
const CREDENTIAL =
  /(authorization|cookie|token|jwt|secret|pass(word|wd|phrase)|(api|access|private)[-_]?key|session[-_]?id|signature|verifier|assertion|credential)s?$/;

/** Shorter values are no credentials, and would be found everywhere. */
const SHORTEST_SECRET = 6;

/** Whether a value under this name is a credential. Of a bracketed name the last part counts: `channel[token]`. */
export function isCredential(name: string): boolean {
  const parts = name.toLowerCase().split(/[[\].]+/);
  return CREDENTIAL.test(parts.findLast((part) => part !== "") ?? "");
}

/** The credentials that a header holds. */
export function secretsOf(name: string, value: string): string[] {
  if (!isCredential(name)) return [];
  return [value, ...partsOf(name, value)].map((part) => part.trim()).filter((part) => part.length >= SHORTEST_SECRET);
}

/** The values of cookies; of one that is set, not its attributes. Else what follows the scheme. */
function partsOf(name: string, value: string): string[] {
  if (!/cookie$/i.test(name)) return value.split(/\s+/).slice(1);
  const cookies = value.split(";", /^set-/i.test(name) ? 1 : undefined);
  return cookies.map((cookie) => cookie.slice(cookie.indexOf("=") + 1));
}

/** A text without these very credentials, written plainly or for a URL. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([["", secret]]).toString().slice(1),
  ]);
  return forms.reduce((rest, form) => rest.replaceAll(form, REMOVED), text);
}

/** A header's value without its credential. The scheme of an authorization stays. */
export function headerWithoutCredentials(name: string, value: string): string {
  if (!isCredential(name)) return withoutCredentials(value);
  const [scheme = ""] = /^(bearer|basic|digest) /i.exec(value) ?? [];
  return scheme + REMOVED;
}

/**
 * A body, a URL or another text without the values that stand under a credential's name. All else stays as it is.
 *
 * @param type the content type of a body
 */
export function withoutCredentials(text: string, type = ""): string {
  const [, boundary] = /^multipart\/.*\bboundary="?([^";,]+)/i.exec(type) ?? [];
  if (boundary !== undefined) return text.split(`--${boundary}`).map(withoutPart).join(`--${boundary}`);
  // Canvas guards JSON for browser sessions by a loop in front.
  return withoutPairs(/^(while\(1\);)?\s*[[{]/.test(text) ? withoutValues(text) : text);
}

/** In queries and forms, and in URLs within texts: `access_token=…`. Canvas writes `&` in JSON as `\u0026`. */
function withoutPairs(text: string): string {
  return text.replace(
    /(^|[?&;\s"'<]|\\u0026)([^?&;\s"'<>=\\]{1,200})=([^&;\s"'<>\\]+)/g,
    (pair, before: string, name: string) => (isCredential(decode(name)) ? `${before}${name}=${REMOVED}` : pair),
  );
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A part of a multipart body, without its value if it is named after a credential. */
function withoutPart(part: string): string {
  const [head = ""] = /^.*?\r?\n\r?\n/s.exec(part) ?? [];
  const [, name = ""] = /\bname="?([^";\r\n]*)/i.exec(head) ?? [];
  return isCredential(name) ? `${head}${REMOVED}\r\n` : part;
}

/** In JSON, whole or cut: the strings and numbers under a credential's key. To parse it would change large numbers. */
function withoutValues(json: string): string {
  let depth = 0;
  /** How deep the credential's key stands that the walk is under. */
  let under: number | undefined;
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?(\s*:)?|[{}[\],]|[^\s"{}[\],:]+/gs, (token, colon?: string) => {
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (under !== undefined && (depth < under || (depth === under && token === ","))) under = undefined;
    if (under !== undefined && !colon && /^(["\d-])/.test(token)) return `"${REMOVED}"`;
    if (under === undefined && colon && isCredential(unquote(token.slice(0, -colon.length)))) under = depth;
    return token;
  });
}

function unquote(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key;
  }
}
