import path from "node:path";
import { runRedocly } from "../../scripts/shared/runRedocly.ts";

/**
 * Writes the TypeScript client that Redocly generates from our contract, or from a file.
 *
 * @returns its file
 */
export async function generateRedoclyClient(
  folder: string,
  contract = "generated/openapi.string-ids.json",
): Promise<string> {
  const output = path.join(folder, "redocly.ts");
  const args = ["generate-client", contract, "--generator", "typescript", "--output", output];
  const { code, stderr } = await runRedocly(args, process.cwd());
  if (code !== 0) throw new Error(stderr);
  return output;
}
