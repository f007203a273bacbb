/** A Markdown table; the cells are Markdown of one line or more. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeCell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
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

/** At the end of a heading, gives it another anchor than its words, in the notation that Redoc reads. */
export function anchor(name: string): string {
  return ` {% #${name} %}`;
}

/** What `anchor` makes. */
export const ANCHOR = / \{% #(\S+) %\}$/;
