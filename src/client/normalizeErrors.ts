/** One of the reasons that an error response gives. */
export interface Reason {
  /** The parameter or attribute, by the server's name. */
  field?: string | undefined;
  message: string;
  /** A code, where the server sends one. */
  code?: string | undefined;
}

/**
 * Reads the reasons out of an error response, whichever of Canvas' shapes its body has (facts 1.4): a list, a map or a
 * text under `errors`, a bare list, a single `message`, or text. Any other body gives none: that of a deleted user is the
 * user.
 */
export function normalizeErrors(body: unknown): Reason[] {
  if (Array.isArray(body) || typeof body === "string") return reasonsIn(body);
  const { errors, message }: Record<string, unknown> = Object(body);
  return reasonsIn(errors ?? message);
}

/** @param field the attribute that the reasons stand under */
function reasonsIn(value: unknown, field?: string): Reason[] {
  if (Array.isArray(value)) return value.flatMap((item) => reasonsIn(item, field));
  if (typeof value === "string") return value.trim() ? [{ field, message: value.trim().slice(0, 300) }] : [];
  const fields: Record<string, unknown> = Object(value);
  const { message } = fields;
  if (typeof message !== "string") return Object.entries(fields).flatMap(([key, item]) => reasonsIn(item, key));
  const name = text(fields.field ?? fields.attribute ?? field);
  // Some error responses of Conversations have a sentence in `attribute` and no message.
  return message ? [{ field: name, message, code: text(fields.error_code ?? fields.type) }] : reasonsIn(name);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
