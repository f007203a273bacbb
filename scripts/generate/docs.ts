import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inTemporaryFolder } from "../shared/inTemporaryFolder.ts";
import type { JsonObject } from "../shared/json.ts";
import { root } from "../shared/paths.ts";
import { runRedocly } from "../shared/runRedocly.ts";
import { withDeviationsInProse } from "./deviationsInProse.ts";
import { addCodeSamples } from "./samples.ts";

/**
 * Renders the contract as one HTML page that needs no network.
 *
 * @param document the bundle with integer ids
 * @throws Error if Redocly cannot render it
 */
export function createDocs(document: JsonObject): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "openapi.json"), JSON.stringify(addCodeSamples(withDeviationsInProse(document))));
    const config = path.join(root, "openapi/redocly.yaml");
    const args = ["build-docs", "openapi.json", "-o", "index.html", "--inlineBundle", "--config", config];
    const { code, stderr } = await runRedocly(args, folder);
    if (code !== 0) throw new Error(`Redocly could not render the docs page:\n${stderr}`);
    return withoutForeignImages(await readFile(path.join(folder, "index.html"), "utf8"));
  });
}

const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='12' fill='%230044D4'%3ERedoc%3C/text%3E%3C/svg%3E";

/**
 * Redoc loads its logo from its own host, which tells that host who reads the page.
 *
 * @throws Error if Redoc does so no more, or otherwise, and this has to change
 */
function withoutForeignImages(html: string): string {
  const foreign = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;
  if (!foreign.test(html))
    throw new Error("Redoc's page has no logo where one was replaced. Look for what it loads now.");
  return html.replace(foreign, LOGO);
}
