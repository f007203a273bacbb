import { arrayAt, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { type Operation, operationsOf } from "../../../src/core/operations.ts";
import { deviationPage } from "./deviationPage.ts";
import { errorPage } from "./errorPage.ts";
import { GUIDES, type Guide } from "./guides.ts";
import { DIFFERENCES, operationLink, schemaLink, tagLink } from "./links.ts";
import { linkNames, namesOf } from "./names.ts";
import { clientMethod, operationPage } from "./operationPage.ts";
import { schemaPage } from "./schemaPage.ts";
import { scopeList } from "./scopePage.ts";

/** A page of the docs, as Markdown. */
export interface Page {
  kind: "guide" | "operation" | "schema" | "overview";
  /** The heading under which lists have it: a group of guides, or a tag. */
  group: string;
  /** Its name among its kind: a guide's file, an operationId, a schema's name. */
  name: string;
  title: string;
  /** Its fragment in the HTML pages. */
  link: string;
  /** Other words that people search for. */
  searchWords: string;
  /** Without the title; links are fragments, headings begin at the second level. */
  text: string;
}

/**
 * Makes all pages of the docs, in the order of the menu.
 *
 * @param document the bundle with code samples, deviations in prose and links
 * @param changelog the change log, in Markdown
 */
export function createPages(document: JsonObject, guides: Guide[], changelog: string): Page[] {
  return [
    ...guidePages(document, guides),
    ...operationPages(document),
    ...overviews(document, changelog),
    ...schemaPages(document),
  ];
}

function guidePages(document: JsonObject, guides: Guide[]): Page[] {
  const names = namesOf(document);
  return guides.map(({ name, title, searchWords, text }) => ({
    kind: "guide",
    group: Object.entries(GUIDES).find(([, members]) => members.includes(name))?.[0] ?? "",
    name,
    title,
    link: tagLink(name),
    searchWords,
    text: linkNames(name === "scopes" ? `${text}\n\n${scopeList(document)}` : text, names),
  }));
}

function operationPages(document: JsonObject): Page[] {
  return arrayAt(document, "tags").flatMap((tag) =>
    operationsOf(document)
      .filter((operation) => operation.tag === stringAt(tag, "name"))
      .map(
        (operation): Page => ({
          kind: "operation",
          group: operation.tag,
          name: operation.id,
          title: String(operation.object.summary),
          link: operationLink(operation),
          searchWords: searchWordsOf(operation),
          text: operationPage(document, operation),
        }),
      ),
  );
}

/** The names of an operation, its URL, and what people call it. */
function searchWordsOf(operation: Operation): string {
  const { id, method, path, object } = operation;
  const url = `${method} ${path}`;
  const names = [id, clientMethod(operation), url, path, path.replace("/api/v1", "")];
  return [...names, stringAt(object, "x-canvas-search-words") ?? []].flat().join(", ");
}

function overviews(document: JsonObject, changelog: string): Page[] {
  const pages = [
    {
      name: "errors",
      tag: "Errors",
      title: "Errors by operation",
      searchWords: "all errors, list of errors, which operation sends which error",
      text: errorPage(document),
    },
    {
      name: "differences",
      tag: DIFFERENCES,
      title: "Where the server differs from the published docs",
      searchWords: "differences, deviations, bugs, wrong documentation, official docs, Canvas docs",
      text: deviationPage(document),
    },
    {
      name: "changes",
      tag: "Changes",
      title: "Change log",
      searchWords: "changelog, changes, release notes, version, what is new",
      text: changelog.replace(/^# .*\n+/, ""),
    },
  ];
  return pages.map(({ tag, ...page }) => ({ kind: "overview", group: "Overviews", link: tagLink(tag), ...page }));
}

function schemaPages(document: JsonObject): Page[] {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  return Object.keys(schemas).map((name) => ({
    kind: "schema",
    group: "Schemas",
    name,
    title: name,
    link: schemaLink(name),
    searchWords: "",
    text: schemaPage(objectAt(schemas, name)),
  }));
}
