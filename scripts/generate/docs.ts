import { readFile } from "node:fs/promises";
import path from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { operationsOf } from "../../src/core/operations.ts";
import { root } from "../shared/paths.ts";
import { documentForDocs } from "./page/documentForDocs.ts";
import { documentForRedoc } from "./page/documentForRedoc.ts";
import { readGuides } from "./page/guides.ts";
import { operationLink } from "./page/links.ts";
import { createLlmsFiles } from "./page/llms.ts";
import { createMarkdownFiles, type DocsFile } from "./page/markdownFiles.ts";
import { createPages } from "./page/pages.ts";
import { renderPage } from "./page/redoc.ts";
import { createReference } from "./page/reference.ts";
import { searchPlaces } from "./page/searchIndex.ts";
import { sampleCalls } from "./samples.ts";

/**
 * Makes the docs, none of which needs a network: the page to look things up in, the same as one plain page, and Markdown
 * for programs. All of them are made from the same pages.
 *
 * @param bundle the bundle with integer ids
 * @returns the files, by their names below the folder of the docs
 * @throws InputError if a guide is missing or malformed
 * @throws Error if Redocly cannot render the page
 */
export async function createDocs(bundle: JsonObject): Promise<DocsFile[]> {
  const changelog = await readFile(path.join(root, "CHANGELOG.md"), "utf8");
  const document = documentForDocs(bundle);
  const pages = createPages(document, await readGuides(), changelog);
  const data = { places: searchPlaces(pages), calls: callsByLink(bundle) };
  return [
    { file: "index.html", text: await renderPage(documentForRedoc(document, pages), data) },
    { file: "reference.html", text: await createReference(document, pages) },
    ...createLlmsFiles(document, pages),
    ...createMarkdownFiles(pages),
  ];
}

function callsByLink(bundle: JsonObject) {
  const calls = sampleCalls(bundle);
  return Object.fromEntries(
    operationsOf(bundle).map((operation) => [operationLink(operation), calls[operation.id] ?? {}]),
  );
}
