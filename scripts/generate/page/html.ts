import { Marked } from "marked";
import { ANCHOR } from "./markdown.ts";

/** Text that is HTML. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What can be put into HTML. Text is escaped; nothing is undefined, null and false. */
export type Piece = Html | string | number | undefined | null | false | Piece[];

/** HTML with pieces in it. */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(strings.map((text, index) => text + render(pieces[index])).join(""));
}

function render(piece: Piece): string {
  if (piece instanceof Html) return piece.text;
  if (Array.isArray(piece)) return piece.map(render).join("");
  if (piece === undefined || piece === null || piece === false) return "";
  return String(piece).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Pieces with a piece between each two. */
export function join(pieces: Piece[], between: Piece): Piece[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/**
 * Renders Markdown.
 *
 * @param anchor makes a heading's fragment of its text, or of its own anchor; without it, headings have none
 */
export function markdown(text: string, anchor?: (heading: string) => string): Html {
  const parser = new Marked({
    renderer: {
      heading({ tokens, depth, text: heading }) {
        const name = ANCHOR.exec(heading)?.[1] ?? heading;
        const id = anchor ? ` id="${anchor(name).slice(1)}"` : "";
        return `<h${depth}${id}>${this.parser.parseInline(tokens).replace(ANCHOR, "")}</h${depth}>\n`;
      },
    },
  });
  return new Html(parser.parse(text, { async: false }));
}
