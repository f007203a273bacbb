import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inTemporaryFolder } from "../shared/inTemporaryFolder.ts";
import type { JsonObject } from "../shared/json.ts";
import { root } from "../shared/paths.ts";
import { runRedocly } from "../shared/runRedocly.ts";

/**
 * Renders the contract as one HTML page that needs no network.
 *
 * @param document the bundle with integer ids
 * @throws Error if Redocly cannot render it
 */
export function createDocs(document: JsonObject): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "openapi.json"), JSON.stringify(document));
    const config = path.join(root, "openapi/redocly.yaml");
    const args = ["build-docs", "openapi.json", "-o", "index.html", "--inlineBundle", "--config", config];
    const { code, stderr } = await runRedocly(args, folder);
    if (code !== 0) throw new Error(`Redocly could not render the docs page:\n${stderr}`);
    return readFile(path.join(folder, "index.html"), "utf8");
  });
}
