import { REDOC } from "../redocNames.ts";

/** Names the menu as navigation, makes the content a place to skip to, and closes the gaps between levels of headings. */
export function nameLandmarks(): void {
  const menu = document.querySelector(REDOC.menu);
  menu?.setAttribute("role", "navigation");
  menu?.setAttribute("aria-label", "Contents");
  const content = document.querySelector<HTMLElement>(REDOC.content);
  if (content) content.tabIndex = -1;
  for (const place of document.querySelectorAll(REDOC.place)) closeGaps(place);
  offerSkip(content);
}

/** Gives a heading the level after that of the heading above it, whatever levels lie between the two. */
function closeGaps(place: Element): void {
  const above: number[] = [];
  for (const heading of place.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    const actual = (above[0] ?? 1) + above.length - 1;
    if (actual !== level) heading.setAttribute("aria-level", String(actual));
  }
}

/** A link would change the address, which Redoc reads as a page. */
function offerSkip(content: HTMLElement | null): void {
  if (!content || document.querySelector(".docs-skip")) return;
  const skip = document.createElement("button");
  skip.className = "docs-skip";
  skip.textContent = "Skip to content";
  skip.addEventListener("click", () => content.focus());
  document.body.prepend(skip);
}
