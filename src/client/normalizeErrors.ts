/** One of the reasons that an answer gives. */
export interface Reason {
  /** The parameter or attribute, by the server's name. */
  field?: string | undefined;
  message: string;
  /** A code, where the server sends one. */
  code?: string | undefined;
}

/**
 * Reads the reasons out of an error's body, whichever of the eight shapes it has: a list or a map under `errors`, a bare
 * list, a single `message`, or text. An unknown shape gives none.
 *
 * @param field the attribute that the reasons stand under
 */
export function normalizeErrors(body: unknown, field?: string): Reason[] {
  if (Array.isArray(body)) return body.flatMap((item) => normalizeErrors(item, field));
  if (typeof body === "string") return body.trim() ? [{ field, message: body.trim().slice(0, 300) }] : [];
  const fields: Record<string, unknown> = Object(body);
  if (fields.errors) return normalizeErrors(fields.errors);
  if (typeof fields.message !== "string") {
    return Object.entries(fields).flatMap(([key, value]) => (key === "status" ? [] : normalizeErrors(value, key)));
  }
  const name = text(fields.field ?? fields.attribute ?? field);
  // Some refusals of Conversations have a sentence in `attribute` and no message.
  return fields.message
    ? [{ field: name, message: fields.message, code: text(fields.error_code ?? fields.type) }]
    : normalizeErrors(name);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
