import { isObject, type Json } from "../../src/core/json.ts";

/** The fields of a form that stand for a JSON body, as Rails names them. */
export function toFields(value: Json, name = ""): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((item) => toFields(item, `${name}[]`));
  if (!isObject(value)) return [[name, String(value ?? "")]];
  return Object.entries(value).flatMap(([key, item]) => toFields(item, name === "" ? key : `${name}[${key}]`));
}

/** A multipart body with the boundary `b`. */
export function toMultipart(fields: readonly (readonly [string, string])[]): string {
  const parts = fields.map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return [...parts, "--b--\r\n"].join("");
}
