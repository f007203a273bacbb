/** Canvas' rule for which numbers are ids, by their keys (facts 1.2). */
const ID_KEY = /(^|_)ids?$|^audience$/;

/** Texts whose keys look like those of ids. */
const TEXTS = new Set([
  "media_id",
  "sis_user_id",
  "sis_login_id",
  "login_id",
  "integration_id",
  "lti_user_id",
  "media_entry_id",
]);

const ID = /^-?\d{1,19}$/;

/** Marks digits that a JavaScript number cannot hold, until they are written. */
const MARK = "\u0000id:";
const MARKED = /"\\u0000id:(-?\d+)"/g;

/**
 * Writes a body whose ids are texts as JSON.
 *
 * @param form what to make of its ids: integers, all of whose digits are kept, or strings
 */
export function writeJson(body: unknown, form: "integers" | "strings"): string {
  if (form === "strings") return JSON.stringify(body);
  let isMarked = false;
  const toNumber = (value: unknown): unknown => {
    if (typeof value !== "string" || !ID.test(value)) return value;
    const number = Number(value);
    if (Number.isSafeInteger(number)) return number;
    isMarked = true;
    return MARK + value;
  };
  const text = JSON.stringify(body, (key, value: unknown) => {
    if (!ID_KEY.test(key) || TEXTS.has(key)) return value;
    return Array.isArray(value) ? value.map(toNumber) : toNumber(value);
  });
  return isMarked ? text.replace(MARKED, "$1") : text;
}

/** Makes strings of the ids in a body. */
export function toStringIds(body: unknown): unknown {
  if (body === undefined) return undefined;
  const toText = (value: unknown) => (Number.isInteger(value) ? String(value) : value);
  const text = JSON.stringify(body, (key, value: unknown) => {
    if (!ID_KEY.test(key) || TEXTS.has(key)) return value;
    return Array.isArray(value) ? value.map(toText) : toText(value);
  });
  return text === undefined ? undefined : JSON.parse(text);
}
