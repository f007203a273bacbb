import { readFile } from "node:fs/promises";
import { type Finding, keyOf } from "./findings.ts";
import { VerifyError } from "./VerifyError.ts";

/** Findings that are known, by their keys. They are reported, and fail nothing. */
export type Baseline = ReadonlySet<string>;

/**
 * Reads a baseline.
 *
 * @throws VerifyError if there is no such file, or it is none
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new VerifyError(`${file}: there is no such baseline. Write it from what is found now: --update-baseline`);
  });
  const findings = findingsIn(text);
  if (!findings) throw new VerifyError(`${file} is not a baseline. Write it anew: --update-baseline`);
  return new Set(findings);
}

/** The text of a baseline with the errors among the findings. */
export function createBaseline(findings: readonly Finding[]): string {
  const keys = findings.filter(({ severity }) => severity === "error").map(keyOf);
  return `${JSON.stringify({ version: 1, findings: keys.sort() }, null, 2)}\n`;
}

function findingsIn(text: string): string[] | undefined {
  try {
    const { version, findings } = Object(JSON.parse(text));
    const isBaseline = version === 1 && Array.isArray(findings) && findings.every((key) => typeof key === "string");
    return isBaseline ? findings : undefined;
  } catch {
    return undefined;
  }
}
