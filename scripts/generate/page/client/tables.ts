import { REDOC } from "../redocNames.ts";

/** Gives each cell the heading of its column, which narrow screens show before it. */
export function labelCells(): void {
  for (const table of document.querySelectorAll(`${REDOC.prose} table:not([data-labelled])`)) {
    const labels = [...table.querySelectorAll("th")].map((heading) => heading.textContent?.trim() ?? "");
    for (const row of table.querySelectorAll("tbody tr")) {
      [...row.querySelectorAll("td")].forEach((cell, index) => {
        cell.dataset.label = labels[index] ?? "";
      });
    }
    table.setAttribute("data-labelled", "");
  }
}
