import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { arrayAt, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { inTemporaryFolder } from "../../src/core/temporaryFolder.ts";
import { root } from "../shared/paths.ts";
import { runRedocly } from "../shared/runRedocly.ts";
import { documentForDocs } from "./page/documentForDocs.ts";
import { SCHEMAS } from "./page/links.ts";
import { createReference } from "./page/reference.ts";

/** The docs: a page to look things up in, and the same on paper, or where scripts do not run. */
export interface Docs {
  page: string;
  reference: string;
}

/**
 * Renders the contract as two HTML pages that need no network.
 *
 * @param bundle the bundle with integer ids
 * @throws Error if Redocly cannot render it
 */
export async function createDocs(bundle: JsonObject): Promise<Docs> {
  const changelog = await readFile(path.join(root, "CHANGELOG.md"), "utf8");
  const document = documentForDocs(bundle, changelog);
  return { page: await renderPage(withReferenceLink(document)), reference: await createReference(document) };
}

function withReferenceLink(document: JsonObject): JsonObject {
  const info = objectAt(document, "info");
  const [lead = "", ...sections] = String(info.description).split("\n\n");
  const note = "To print it, to read it without JavaScript, or to search it with the browser, take the";
  const description = [lead, `${note} [plain reference](reference.html).`, ...sections].join("\n\n");
  return { ...document, info: { ...info, description } };
}

function renderPage(document: JsonObject): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "openapi.json"), JSON.stringify(document));
    await writeFile(path.join(folder, "options.json"), JSON.stringify(optionsFor(document)));
    const template = fileURLToPath(new URL("page/template.hbs", import.meta.url));
    const config = path.join(root, "openapi/redocly.yaml");
    const files = ["--template", template, "--openapi", "options.json", "--config", config];
    const args = ["build-docs", "openapi.json", "-o", "index.html", "--inlineBundle", ...files];
    const { code, stderr } = await runRedocly(args, folder);
    if (code !== 0) throw new Error(`Redocly could not render the docs page:\n${stderr}`);
    return withFragments(withoutForeignImages(await readFile(path.join(folder, "index.html"), "utf8")));
  });
}

/** Redoc's options. It shows only code samples whose label is among its languages; "Payload" is the bare body. */
function optionsFor(document: JsonObject): JsonObject {
  const samples = operationsOf(document).flatMap(({ object }) => arrayAt(object, "x-codeSamples"));
  const labels = [...new Set(samples.flatMap((sample) => stringAt(sample, "label") ?? []))];
  const languages = [...labels.toSorted((a, b) => a.localeCompare(b)), "Payload"];
  return {
    schemaDefinitionsTagName: SCHEMAS,
    codeSamples: { languages: languages.map((lang) => ({ lang })) },
    jsonSamplesExpandLevel: "all",
  };
}

const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E%3Ctext y='11' font-family='sans-serif' font-size='12' fill='%233B7BF0'%3ERedoc%3C/text%3E%3C/svg%3E";

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

/**
 * Redoc writes the links of the first screen as paths, and goes on by fragments: a new tab, or a click before the
 * script is ready, would look for a file of that path.
 */
function withFragments(html: string): string {
  return html.replace(/ href="(\/[^"]*)" data-discover="true"/g, ' href="#$1" data-discover="true"');
}
