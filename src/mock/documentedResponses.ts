import type { DocumentedResponse, MockOperation } from "./contract.ts";

/** The documented response of a status, of an example's name, or of both; without either the first of a success. */
export function findResponse(
  { responses }: MockOperation,
  status: number | undefined,
  example: string | undefined,
): DocumentedResponse | undefined {
  return responses.find(
    (response) =>
      (status === undefined || status === response.status) &&
      (example === undefined || example === response.example?.name),
  );
}

/** The statuses of an operation and the names of their examples, for people. */
export function listResponses({ responses }: MockOperation): string {
  const byStatus = new Map<number, string[]>();
  for (const { status, example } of responses)
    byStatus.set(status, [...(byStatus.get(status) ?? []), ...(example ? [example.name] : [])]);
  return [...byStatus]
    .map(([status, examples]) => (examples.length > 0 ? `${status} (${examples.join(", ")})` : String(status)))
    .join(", ");
}

/**
 * Reads a header `Prefer: code=404, example=not_found` (RFC 7240), one of the two or both.
 *
 * @returns undefined if it asks for neither
 */
export function readPrefer(header = ""): { status: number | undefined; example: string | undefined } | undefined {
  const preferences = new Map(header.split(/[,;]/).map(readPreference));
  const [code, example] = [preferences.get("code"), preferences.get("example")];
  if (code === undefined && example === undefined) return undefined;
  return { status: code === undefined ? undefined : Number(code), example };
}

function readPreference(part: string): [name: string, value: string] {
  const [name = "", ...rest] = part.split("=");
  const value = rest.join("=").trim();
  return [name.trim().toLowerCase(), /^"(.*)"$/.exec(value)?.[1] ?? value];
}
