import path from "node:path";
import { mapHeadings, outsideCode, sectionsOf, slug } from "./markdown.ts";
import type { Page } from "./pages.ts";

/** A file of the docs, below their folder. */
export interface DocsFile {
  file: string;
  text: string;
}

const FOLDERS = { guide: "md/guides", operation: "md/operations", schema: "md/schemas", overview: "md" };

/** The Markdown file of a page. */
export function markdownFile({ kind, name }: Pick<Page, "kind" | "name">): string {
  return `${FOLDERS[kind]}/${name}.md`;
}

/** Each page as a Markdown file of its own, with links between the files. */
export function createMarkdownFiles(pages: Page[]): DocsFile[] {
  return pages.map((page) => {
    const file = markdownFile(page);
    return {
      file,
      text: `${asMarkdown(page, (target) => path.posix.relative(path.posix.dirname(file), target), pages)}\n`,
    };
  });
}

/**
 * A page as plain Markdown: with its title, without Redoc's anchors, and with links to files.
 *
 * @param reach makes a link of the name of a Markdown file
 */
export function asMarkdown(page: Page, reach: (file: string) => string, pages: Page[]): string {
  const plain = mapHeadings(page.text, ({ text }) => text);
  const linked = outsideCode(plain, (text) =>
    text.replace(/\]\((#\/[^)]*)\)/g, (_, target: string) => `](${fileOf(target, reach, pages)})`),
  );
  return `# ${page.title}\n\n${linked}`;
}

/** The file of the page that a fragment leads to, with the place in it. */
function fileOf(fragment: string, reach: (file: string) => string, pages: Page[]): string {
  const page = pages.findLast(({ link }) => fragment === link || fragment.startsWith(`${link}/`));
  if (!page) throw new Error(`No page of the docs is at ${fragment}.`);
  const place = fragment.slice(page.link.length + 1);
  const heading = place && headingFor(page, place);
  return reach(markdownFile(page)) + (heading ? `#${heading}` : "");
}

/** Markdown viewers name a heading by its words, whatever its own anchor is. */
function headingFor(page: Page, place: string): string {
  const { heading } = sectionsOf(page.text).find((section) => section.heading?.id === place) ?? {};
  if (!heading) throw new Error(`${page.title} has no heading ${place}.`);
  return slug(heading.text);
}
