import { REDOC } from "../redocNames.ts";

/** Gives the menu, the search field and the content their roles, and corrects names and levels. */
export function nameLandmarks(): void {
  const menu = document.querySelector(REDOC.menu);
  menu?.setAttribute("role", "navigation");
  menu?.setAttribute("aria-label", "Contents");
  const trigger = document.querySelector<HTMLElement>(REDOC.searchTrigger);
  if (trigger) trigger.tabIndex = 0;
  trigger?.setAttribute("role", "button");
  const content = document.querySelector<HTMLElement>(REDOC.content);
  if (content) content.tabIndex = -1;
  for (const place of document.querySelectorAll(REDOC.place)) closeGaps(place);
  for (const choice of document.querySelectorAll<HTMLElement>(REDOC.choice)) nameChoice(choice);
  offerSkip(content);
}

/** Gives a heading the level after that of the heading above it, of which the first is the title of the site. */
function closeGaps(place: Element): void {
  const above = [1];
  for (const heading of place.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const level = Number(heading.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    if (above.length !== level) heading.setAttribute("aria-level", String(above.length));
  }
}

/** Redoc names its choices by what they choose, not by what they show. */
function nameChoice(choice: HTMLElement): void {
  choice.dataset.docsName ??= choice.ariaLabel ?? "";
  const name = `${choice.dataset.docsName}: ${choice.textContent}`;
  if (choice.ariaLabel !== name) choice.ariaLabel = name;
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
