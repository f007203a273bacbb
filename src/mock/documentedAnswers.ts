import type { DocumentedAnswer, MockOperation } from "./contract.ts";

/** The documented answer of a status, of an example's name, or of both; without either the first of a success. */
export function findAnswer(
  { answers }: MockOperation,
  status: number | undefined,
  example: string | undefined,
): DocumentedAnswer | undefined {
  return answers.find(
    (answer) =>
      (status === undefined || status === answer.code) &&
      (example === undefined || example === answer.example?.exampleKey),
  );
}

/** The statuses of an operation and the names of their examples, for people. */
export function listAnswers({ answers }: MockOperation): string {
  const byStatus = new Map<number, string[]>();
  for (const { code, example } of answers)
    byStatus.set(code, [...(byStatus.get(code) ?? []), ...(example ? [example.exampleKey] : [])]);
  return [...byStatus]
    .map(([status, examples]) => (examples.length > 0 ? `${status} (${examples.join(", ")})` : String(status)))
    .join(", ");
}

/**
 * Reads a header `Prefer: code=404, example=not_found` (RFC 7240), one of the two or both.
 *
 * @returns undefined if it asks for neither
 */
export function readPrefer(header = ""): { code: number | undefined; example: string | undefined } | undefined {
  const preferences = new Map(
    header.split(/[,;]/).map((part): [string, string] => {
      const [name = "", ...value] = part.split("=");
      return [
        name.trim().toLowerCase(),
        value
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ];
    }),
  );
  const [code, example] = [preferences.get("code"), preferences.get("example")];
  if (code === undefined && example === undefined) return undefined;
  return { code: code === undefined ? undefined : Number(code), example };
}
