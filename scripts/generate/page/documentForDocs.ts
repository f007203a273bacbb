import { arrayAt, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { walk } from "../../../src/core/pointer.ts";
import { addCodeSamples } from "../samples.ts";
import { deviationPage } from "./deviationPage.ts";
import { withDeviationsInProse } from "./deviationsInProse.ts";
import { errorPage } from "./errorPage.ts";
import { DIFFERENCES, SCHEMAS, tagLink } from "./links.ts";
import { link } from "./markdown.ts";
import { withLinks, withNamesInProse } from "./names.ts";
import { scopePage } from "./scopePage.ts";
import { withoutSoftBreaks } from "./softBreaks.ts";

/** A page of prose beside the operations. */
interface ProsePage {
  name: string;
  title: string;
  text: string;
}

/**
 * Makes the document that the docs page and the plain reference show: the bundle, with code samples, with deviations,
 * names and links in its descriptions, and with the generated pages as tags.
 *
 * @param bundle the bundle with integer ids
 * @param changelog the change log, in Markdown
 */
export function documentForDocs(bundle: JsonObject, changelog: string): JsonObject {
  const passes = [
    addCodeSamples,
    withLinks,
    withNamesInProse,
    withDeviationsInProse,
    withoutSoftBreaks,
    withPlainSummaries,
  ];
  const document = passes.reduce((result, pass) => pass(result), bundle);
  return withPages(document, [
    { name: "Errors", title: "Which operation sends which error", text: errorPage(bundle) },
    { name: "Scopes", title: "The scope of each operation", text: scopePage(bundle) },
    { name: DIFFERENCES, title: "Where the server differs from the published docs", text: deviationPage(bundle) },
    { name: "Changes", title: "Change log", text: changelog.replace(/^# .*\n+/, "") },
  ]);
}

/** Takes the Markdown out of the summaries of examples, which the pages show as they are. */
function withPlainSummaries(document: JsonObject): JsonObject {
  const result = structuredClone(document);
  walk(result, (object) => {
    if (typeof object.summary === "string") object.summary = object.summary.replaceAll("`", "");
  });
  return result;
}

/** Adds each page as a tag without operations, which is how Redoc shows prose, and the heading for the schemas. */
function withPages(document: JsonObject, pages: ProsePage[]): JsonObject {
  const tags = arrayAt(document, "tags");
  const info = objectAt(document, "info");
  return {
    ...document,
    info: { ...info, description: withPageLinks(String(info.description), pages) },
    tags: [
      ...tags,
      ...pages.map(({ name, title, text }) => ({
        name,
        "x-displayName": title,
        "x-traitTag": true,
        description: text,
      })),
    ],
    "x-tagGroups": [
      { name: "Operations", tags: tags.flatMap((tag) => stringAt(tag, "name") ?? []) },
      { name: "More", tags: [...pages.map(({ name }) => name), SCHEMAS] },
    ],
  };
}

/** Makes a link of each page's title that stands in quotation marks. */
function withPageLinks(text: string, pages: ProsePage[]): string {
  return pages.reduce((result, { name, title }) => result.replaceAll(`"${title}"`, link(title, tagLink(name))), text);
}
