import { Marked } from "marked";
import type { Json } from "../../../src/core/json.ts";

/** A Markdown table; the cells are Markdown of one line or more. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeCell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

/** A cell is one line, and what marks a quotation or an item at the beginning of a line means nothing in it. */
function escapeCell(text: string): string {
  return text
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*(> )?/g, " ")
    .trim();
}

/** A list in a cell. */
export function list(items: string[]): string {
  return `<ul>${items.map((item) => `<li>${item}</li>`).join(" ")}</ul>`;
}

export function link(text: string, href: string): string {
  return `[${text}](${href})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A block of code. Its fence is longer than any in the text. */
export function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A JSON value as a block; text is shown as it is. */
export function example(value: Json): string {
  return typeof value === "string" ? block("text", value) : block("json", JSON.stringify(value, null, 2));
}

/** What is folded away until a reader wants it. */
export function details(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

/** The parts that there are, as paragraphs. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** At the end of a heading, gives it another anchor than its words, in the notation that Redoc reads. */
export function anchor(name: string): string {
  return ` {% #${name} %}`;
}

/** What `anchor` makes. */
export const ANCHOR = / \{% #(\S+) %\}$/;

/** The name of a heading in a link. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

/** A heading of a Markdown text. */
export interface Heading {
  level: number;
  text: string;
  /** Its name in links: its own anchor, or its words. */
  id: string;
}

/** A heading, if there is one, and the text up to the next. */
export interface Section {
  heading: Heading | undefined;
  text: string;
}

/** Divides a Markdown text at its headings. The first section is what comes before them. */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [{ heading: undefined, text: "" }];
  for (const token of new Marked().lexer(markdown)) {
    const last = sections.at(-1);
    if (token.type === "heading") sections.push({ heading: headingOf(token.depth, token.text), text: "" });
    else if (last) last.text += token.raw;
  }
  return sections;
}

function headingOf(level: number, words: string): Heading {
  const text = words.replace(ANCHOR, "");
  return { level, text, id: ANCHOR.exec(words)?.[1] ?? slug(text) };
}

/** Writes the headings of a Markdown text anew. */
export function mapHeadings(markdown: string, write: (heading: Heading) => string): string {
  return sectionsOf(markdown)
    .map(({ heading, text }) => paragraphs(heading && `${"#".repeat(heading.level)} ${write(heading)}`, text.trim()))
    .filter((section) => section !== "")
    .join("\n\n");
}

/** Rewrites a Markdown text, except the blocks of code in it. */
export function outsideCode(markdown: string, rewrite: (text: string) => string): string {
  return markdown
    .split(/(^ *```[\s\S]*?^ *```$)/m)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join("");
}

const PLAIN = new Marked({ renderer: { code: () => " ", html: () => " " } });

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The words of a Markdown text, without blocks of code. */
export function plainText(markdown: string): string {
  const html = PLAIN.parse(markdown, { async: false });
  return html
    .replace(/<\/?(a|code|em|strong)\b[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? " ")
    .replace(/\s+/g, " ")
    .trim();
}
