import { groupBy } from "../../../src/core/groupBy.ts";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { type Operation, operationsOf } from "../../../src/core/operations.ts";
import { valueAt, walk } from "../../../src/core/pointer.ts";
import { DIFFERENCES, SCHEMAS, tagLink } from "./links.ts";
import { anchor, link, mapHeadings, outsideCode, paragraphs } from "./markdown.ts";
import { markdownFile } from "./markdownFiles.ts";
import { operationNames, operationUrl } from "./operationPage.ts";
import type { Page } from "./pages.ts";

/** The tags under which Redoc has the overviews. */
const OVERVIEW_TAGS: Record<string, string> = { errors: "Errors", differences: DIFFERENCES, changes: "Changes" };

/**
 * Makes the document that Redoc renders: that of the docs, with the pages of prose as tags, and with each operation's
 * URL, scope and names in its description.
 */
export function documentForRedoc(document: JsonObject, pages: Page[]): JsonObject {
  const result = structuredClone(document);
  for (const operation of operationsOf(result)) describeOperation(result, operation, pages);
  walk(result, (object) => {
    // Redoc shows the summaries of examples as plain text.
    if (typeof object.summary === "string") object.summary = object.summary.replaceAll("`", "");
  });
  const prose = pages.filter(({ kind }) => kind === "guide" || kind === "overview");
  const tags = arrayAt(result, "tags");
  return {
    ...result,
    info: { ...objectAt(result, "info"), description: introduction(result, pages) },
    tags: [...tags, ...prose.map(tagFor)],
    "x-tagGroups": [
      ...guideGroups(pages).map(([name, members]) => ({
        name,
        tags: members.map(({ name: tag }) => tag),
      })),
      { name: "Operations", tags: tags.flatMap((tag) => stringAt(tag, "name") ?? []) },
      { name: "More", tags: [...Object.values(OVERVIEW_TAGS), SCHEMAS] },
    ],
  };
}

function guideGroups(pages: Page[]): [string, Page[]][] {
  const guides = pages.filter(({ kind }) => kind === "guide");
  return [...groupBy(guides, ({ group }) => group)];
}

/** A tag without operations is how Redoc shows prose. */
function tagFor({ kind, name, title, text }: Page): JsonObject {
  // The title of the page has the second level, which Redoc gives to those of its own pages.
  const lowered = outsideCode(text, (part) => part.replace(/^##/gm, "###"));
  const description = mapHeadings(lowered, (heading) => heading.text + anchor(heading.id));
  return {
    name: kind === "guide" ? name : (OVERVIEW_TAGS[name] ?? name),
    "x-displayName": title,
    "x-traitTag": true,
    description,
  };
}

/** The introduction, and a link to each guide. */
function introduction(document: JsonObject, pages: Page[]): string {
  const [lead = "", ...rest] = String(objectAt(document, "info").description).split("\n\n");
  const guides = guideGroups(pages).map(
    ([group, members]) => `**${group}:** ${members.map(({ name, title }) => link(title, tagLink(name))).join(" · ")}`,
  );
  const forms =
    `Other forms of these docs: ${link("one plain page", "reference.html")}, to print and for browsers without ` +
    `JavaScript; for programs, ${link("llms.txt", "llms.txt")} and ${link("all of it in one text", "llms-full.txt")}.`;
  return paragraphs(lead, ...guides, ...rest, forms);
}

function describeOperation(document: JsonObject, operation: Operation, pages: Page[]): void {
  const { id, object } = operation;
  const page = pages.find(({ kind, name }) => kind === "operation" && name === id);
  if (!page) throw new Error(`The operation ${id} has no page.`);
  object.description = paragraphs(
    operationUrl(operation),
    stringAt(object, "description"),
    `${operationNames(operation)} ${link("This page as Markdown", markdownFile(page))}.`,
  );
  const body = objectAt(valueAt(document, operation.tokens), "requestBody");
  if (isObject(body.content))
    body.description = `JSON, or a form: see ${link("Request bodies", tagLink("request-bodies"))}.`;
}
