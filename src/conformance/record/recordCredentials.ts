/** What stands in a recording where a credential was: that there was one belongs to the contract. */
export const REMOVED = "REMOVED";

/** Names of headers, parameters and keys whose values open something: `access_token`, `X-CSRF-Token`, `verifier`. */
const CREDENTIAL =
  /(authorization|authentication|cookie|token|jwt|secret|pass(word|wd|phrase)|(api|access|private)[-_]?key|session[-_]?id|signature|verifier|assertion|credential)s?$|^(code|sig|key|auth|pwd|otp|ticket|saml(request|response))$/;

/** Headers of a product's own, which may hold a credential under any name: those that are known not to. */
const HARMLESS =
  /^x-(request-(cost|context-id)|rate-limit-remaining|conversation-batch-id|runtime|frame-options|content-type-options|xss-protection|permitted-cross-domain-policies|download-options|robots-tag|powered-by|requested-with)$/;

/** What a key or a token of any kind looks like. */
const OPAQUE = /^[\w+/=.~:-]{16,}$/;

/** Shorter values are no credentials, and would be found everywhere. */
const SHORTEST_SECRET = 6;

/** Whether a value under this name is a credential. Of a bracketed name the last part counts: `channel[token]`. */
export function isCredential(name: string): boolean {
  const parts = name.toLowerCase().split(/[[\].]+/);
  return CREDENTIAL.test(parts.findLast((part) => part !== "") ?? "");
}

/** Whether a header holds a credential, by its name or, of a header that begins with `x-`, by its value too. */
export function isCredentialHeader(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  const isOwn = lower.startsWith("x-") && !HARMLESS.test(lower);
  return isCredential(name) || (isOwn && (OPAQUE.test(value) || /auth|key|token|secret|session|sig/.test(lower)));
}

/** The credentials that a header or a parameter holds. */
export function secretsOf(name: string, value: string): string[] {
  if (!isCredentialHeader(name, value)) return [];
  return [value, ...partsOf(name, value)].map((part) => part.trim()).filter((part) => part.length >= SHORTEST_SECRET);
}

/** The values of cookies; of one that is set, not its attributes. Else what follows the scheme. */
function partsOf(name: string, value: string): string[] {
  if (!/cookie$/i.test(name)) return value.split(/\s+/).slice(1);
  const cookies = value.split(";", /^set-/i.test(name) ? 1 : undefined);
  return cookies.map((cookie) => cookie.slice(cookie.indexOf("=") + 1));
}

/** A text without these very credentials, written plainly, for a URL or in JSON. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((rest, secret) => rest.replace(new RegExp(patternOf(secret), "g"), REMOVED), text);
}

/** Finds a credential with each character plain or escaped: `/` is also `%2F`, `%2f`, `\/` and `\u002f`. */
function patternOf(secret: string): string {
  return secret.replace(/\W/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    const encoded = Buffer.from(character).toString("hex").replace(/../g, "%$&");
    const upper = (form: string) => form.replace(/[a-f]/g, (digit) => digit.toUpperCase());
    const escapes = [`\\\\u${code}`, encoded].flatMap((form) => [form, upper(form)]);
    return `(?:\\\\?\\u${code}|${escapes.join("|")}${character === " " ? "|\\+" : ""})`;
  });
}

/** A header's value without its credential. The scheme of an authorization stays. */
export function headerWithoutCredentials(name: string, value: string): string {
  if (!isCredentialHeader(name, value)) return withoutCredentials(value);
  const [scheme = ""] = /^(bearer|basic|digest) /i.exec(value) ?? [];
  return scheme + REMOVED;
}

/**
 * A body, a URL or another text without the values that stand under a credential's name. All else stays as it is.
 *
 * @param type the content type of a body
 * @param secrets gets the values that were removed, as they may stand elsewhere too
 */
export function withoutCredentials(text: string, type = "", secrets: string[] = []): string {
  const [, boundary] = /^multipart\/.*\bboundary="?([^";,]+)/i.exec(type) ?? [];
  const removed = (value: string) => {
    if (value.length >= SHORTEST_SECRET) secrets.push(value);
    return REMOVED;
  };
  if (boundary !== undefined)
    return text
      .split(`--${boundary}`)
      .map((part) => withoutPart(part, removed))
      .join(`--${boundary}`);
  // Canvas guards JSON for browser sessions by a loop in front.
  const isJson = /^(while\(1\);)?\s*[[{]/.test(text);
  return withoutPairs(isJson ? withoutValues(text, removed) : text, removed);
}

/** Takes note of a value, and gives what is to stand in its place. */
type Remove = (value: string) => string;

/** In queries and forms, and in URLs within texts: `access_token=…`. Canvas writes `&` in JSON as `\u0026`. */
function withoutPairs(text: string, removed: Remove): string {
  return text.replace(
    /(^|[?&;\s"'<]|\\u0026)([^?&;\s"'<>=\\]{1,200})=([^&;\s"'<>\\]+)/g,
    (pair, before: string, name: string, value: string) =>
      isCredential(decode(name)) ? `${before}${name}=${removed(decode(value))}` : pair,
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** A part of a multipart body, without its value if it is named after a credential. */
function withoutPart(part: string, removed: Remove): string {
  const [head = ""] = /^.*?\r?\n\r?\n/s.exec(part) ?? [];
  const [, name = ""] = /\bname="?([^";\r\n]*)/i.exec(head) ?? [];
  return isCredential(name) ? `${head}${removed(part.slice(head.length).trim())}\r\n` : part;
}

/** In JSON, whole or cut: the strings and numbers under a credential's key. To parse it would change large numbers. */
function withoutValues(json: string, removed: Remove): string {
  let depth = 0;
  /** How deep the credential's key stands that the walk is under. */
  let under: number | undefined;
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?(\s*:)?|[{}[\],]|[^\s"{}[\],:]+/gs, (token, colon?: string) => {
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (under !== undefined && (depth < under || (depth === under && token === ","))) under = undefined;
    if (under !== undefined && !colon && /^(["\d-])/.test(token)) return `"${removed(unquote(token))}"`;
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
