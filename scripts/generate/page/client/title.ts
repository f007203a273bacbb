import { REDOC } from "../redocNames.ts";

/** Redoc leaves the title as it is: tabs, bookmarks and the history would all have the same name. */
export function showTitle(site: string): () => void {
  return () => {
    const path = location.hash.toLowerCase().split("#")[1];
    const places = [...document.querySelectorAll<HTMLElement>(REDOC.place)];
    const heading = places.find((place) => place.dataset.sectionId === path)?.querySelector("h2, h3");
    const name = heading?.textContent?.trim() ?? "";
    const title = name ? `${name} · ${site}` : site;
    if (document.title !== title) document.title = title;
  };
}
