import { readFile } from "node:fs/promises";
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { Html, html, markdown, type Piece } from "./html.ts";
import { operationLink, SCHEMAS, schemaLink, sectionLink, tagLink } from "./links.ts";
import { answerDetails, operationArticle, sharedAnswerLink } from "./referenceOperation.ts";
import { description, exampleOf, fieldTable, typeOf } from "./referenceSchema.ts";

/**
 * Renders everything of the contract as one plain page, for paper and for browsers without scripts. Its fragments are
 * those of the docs page.
 *
 * @param document the document that the docs page shows
 */
export async function createReference(document: JsonObject): Promise<string> {
  const style = await readFile(new URL("reference.css", import.meta.url), "utf8");
  const info = objectAt(document, "info");
  const title = `${stringAt(info, "title")} ${stringAt(info, "version")}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}: plain reference</title>
<meta name="description" content="${stringAt(info, "summary")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<style>
${new Html(style)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${stringAt(info, "summary")}</p>
<p class="screen">This is the plain reference. The <a href="index.html">docs page</a> has the same with a search.</p>
</header>
${contents(document)}
<main>
<section>
${markdown(stringAt(info, "description") ?? "", sectionLink)}
</section>
${arrayAt(document, "tags").map((tag) => isObject(tag) && tagSection(document, tag))}
${answerSection(document)}
${schemaSection(document)}
</main>
</body>
</html>
`.text;
}

function contents(document: JsonObject): Html {
  const operations = operationsOf(document);
  const introduction = stringAt(objectAt(document, "info"), "description") ?? "";
  return html`<nav aria-label="Contents">
<ul>
${[...introduction.matchAll(/^## (.+)$/gm)].map(
  ([, heading = ""]) => html`<li><a href="${sectionLink(heading)}">${heading}</a></li>
`,
)}${arrayAt(document, "tags").map((tag) => {
  const name = stringAt(tag, "name") ?? "";
  const own = operations.filter((operation) => operation.tag === name);
  return html`<li><a href="${tagLink(name)}">${titleOf(tag)}</a>${
    own.length > 0 &&
    html`<ul>${own.map((operation) => html`<li><a href="${operationLink(operation)}">${stringAt(operation.object, "summary")}</a></li>`)}</ul>`
  }</li>
`;
})}<li><a href="${tagLink(ANSWERS)}">Answers that operations share</a></li>
<li><a href="${tagLink(SCHEMAS)}">${SCHEMAS}</a></li>
</ul>
</nav>`;
}

function titleOf(tag: Parameters<typeof stringAt>[0]): string | undefined {
  return stringAt(tag, "x-displayName") ?? stringAt(tag, "name");
}

function tagSection(document: JsonObject, tag: JsonObject): Html {
  const name = stringAt(tag, "name") ?? "";
  const operations = operationsOf(document).filter((operation) => operation.tag === name);
  const anchor = (heading: string) => `${tagLink(name)}/${sectionLink(heading).split("/").at(-1)}`;
  return html`<section id="${tagLink(name).slice(1)}">
<h2>${titleOf(tag)}</h2>
${markdown(stringAt(tag, "description") ?? "", anchor)}
${operations.map((operation) => operationArticle(document, operation))}
</section>
`;
}

const ANSWERS = "Answers";

function answerSection(document: JsonObject): Html {
  const responses = objectAt(objectAt(document, "components"), "responses");
  return html`<section id="${tagLink(ANSWERS).slice(1)}">
<h2>Answers that operations share</h2>
${Object.keys(responses).map(
  (name) => html`<article id="${sharedAnswerLink(name).slice(1)}">
<h3>${name}</h3>
${description(objectAt(responses, name))}
${answerDetails(document, ["components", "responses", name])}
</article>
`,
)}</section>
`;
}

function schemaSection(document: JsonObject): Html {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  return html`<section id="${tagLink(SCHEMAS).slice(1)}">
<h2>${SCHEMAS}</h2>
${Object.entries(schemas).map(([name, schema]) => isObject(schema) && schemaArticle(name, schema))}</section>
`;
}

function schemaArticle(name: string, schema: JsonObject): Piece {
  return html`<article id="${schemaLink(name).slice(1)}">
<h3>${name}</h3>
${description(schema)}
<p>${typeOf(schema)}</p>
${fieldTable(schema)}
${exampleOf(schema)}
</article>
`;
}
