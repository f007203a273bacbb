/** A Markdown table; the cells are Markdown of one line or more. */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows.map((row) => row.map(escapeCell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}

export function link(text: string, href: string): string {
  return `[${text}](${href})`;
}

export function code(text: string): string {
  return `\`${text}\``;
}
