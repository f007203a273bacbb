import path from "node:path";
import { runRedocly } from "../../scripts/shared/runRedocly.ts";

/**
 * Writes the TypeScript client that Redocly generates from our contract.
 *
 * @returns its file
 */
export async function generateRedoclyClient(folder: string): Promise<string> {
  const output = path.join(folder, "redocly.ts");
  const args = [
    "generate-client",
    "generated/openapi.string-ids.json",
    "--generator",
    "typescript",
    "--output",
    output,
  ];
  const { code, stderr } = await runRedocly(args, process.cwd());
  if (code !== 0) throw new Error(stderr);
  return output;
}
