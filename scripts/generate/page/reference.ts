import { readFile } from "node:fs/promises";
import { Marked, type Tokens } from "marked";
import { groupBy } from "../../../src/core/groupBy.ts";
import { type JsonObject, objectAt, stringAt } from "../../../src/core/json.ts";
import { tagLink } from "./links.ts";
import { ANCHOR, slug } from "./markdown.ts";
import type { Page } from "./pages.ts";

/**
 * Renders all pages as one plain HTML page, for paper and for browsers without scripts. Its fragments are those of the
 * docs page.
 *
 * @param document the document that the docs show
 */
export async function createReference(document: JsonObject, pages: Page[]): Promise<string> {
  const style = await readFile(new URL("reference.css", import.meta.url), "utf8");
  const info = objectAt(document, "info");
  const title = escapeHtml(`${stringAt(info, "title")} ${stringAt(info, "version")}`);
  const summary = escapeHtml(stringAt(info, "summary") ?? "");
  const groups = [...groupBy(pages, ({ group }) => group)];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}: plain reference</title>
<meta name="description" content="${summary}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<h1>${title}</h1>
<p>${summary}</p>
<p class="screen">This is the plain reference. The <a href="index.html">docs page</a> has the same with a search; for programs there is <a href="llms.txt">llms.txt</a>.</p>
</header>
<nav aria-label="Contents">
<ul>
${groups.map(([group, members]) => contents(group, members)).join("\n")}
</ul>
</nav>
<main id="main">
<section>
${toHtml(stringAt(info, "description") ?? "", "#", 0)}</section>
${groups.map(([group, members]) => section(group, members)).join("\n")}
</main>
</body>
</html>
`;
}

function contents(group: string, members: Page[]): string {
  const items = members.map(({ title, link }) => `<li><a href="${link}">${escapeHtml(title)}</a></li>`).join("");
  return `<li>${group}<ul>${items}</ul></li>`;
}

function section(group: string, members: Page[]): string {
  const owners = new Map<string, string>();
  const articles = members.map(
    ({ title, link, text, kind }) => `<article class="${kind}" id="${link.slice(1)}">
<h3>${escapeHtml(title)}</h3>
${toHtml(text, link, 2, kind === "schema" ? { title, owners } : undefined)}</article>`,
  );
  return `<section id="${tagLink(group).slice(1)}">
<h2>${group}</h2>
${articles.join("\n")}
</section>`;
}

/**
 * Renders Markdown.
 *
 * @param link the fragment of the page, which those of its headings continue
 * @param depth by how many levels its headings go down
 * @param shared what tables of other pages have already
 */
function toHtml(markdown: string, link: string, depth: number, shared?: Shared): string {
  const parser = new Marked({
    renderer: {
      heading({ tokens, depth: level, text }) {
        const name = ANCHOR.exec(text)?.[1] ?? slug(text);
        const content = this.parser.parseInline(tokens).replace(ANCHOR, "");
        return `<h${level + depth} id="${link.slice(1)}/${name}">${content}</h${level + depth}>\n`;
      },
      // A narrow screen shows the heading of the column in each cell.
      table({ header, rows }) {
        const labels = header.map(({ text }) => escapeHtml(text));
        const row = (cells: Tokens.TableCell[]) =>
          cells.map(({ tokens }, index) => `<td data-label="${labels[index]}">${this.parser.parseInline(tokens)}</td>`);
        const head = labels.map((label) => `<th>${label}</th>`).join("");
        const { body, note } = bodyOf(rows.map(row), shared);
        return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody>\n</table>\n${note}`;
      },
    },
  });
  return parser.parse(markdown, { async: false });
}

interface Shared {
  /** The title of this page. */
  title: string;
  /** The titles of the pages on which rows come first. */
  owners: Map<string, string>;
}

/** So many rows in common are worth a reference. */
const MANY = 5;

/** The rows of a table. On paper, a note takes the place of those that another page has, as schemas share many fields. */
function bodyOf(rows: string[][], shared?: Shared): { body: string; note: string } {
  const owned = groupBy(rows, (cells) => shared?.owners.get(cells.join("")));
  const [owner] = [...owned].find(([title, same]) => title !== undefined && same.length >= MANY) ?? [];
  const repeated = owner === undefined ? [] : (owned.get(owner) ?? []);
  const body = rows.map((cells) => `<tr${repeated.includes(cells) ? ' class="screen"' : ""}>${cells.join("")}</tr>`);
  const names = repeated.map(([name = ""]) => name.replace(/<\/?td.*?>/g, ""));
  for (const cells of rows)
    if (shared && !shared.owners.has(cells.join(""))) shared.owners.set(cells.join(""), shared.title);
  return {
    body: body.join("\n"),
    note: owner === undefined ? "" : `<p class="paper">As in ${escapeHtml(owner)}: ${names.join(", ")}.</p>\n`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
