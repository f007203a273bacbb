import { ACTIVE } from "../redocNames.ts";
import type { SearchPlace } from "../searchIndex.ts";
import { followScroll } from "./follow.ts";
import { nameLandmarks } from "./landmarks.ts";
import { offerRuns, type SampleCalls } from "./run.ts";
import { offerSearch } from "./search.ts";
import { labelCells } from "./tables.ts";
import { showTitle } from "./title.ts";

/** What the generator gives to the page. */
export interface PageData {
  places: SearchPlace[];
  calls: SampleCalls;
}

/** Adds to Redoc's page what it lacks. Redoc renders as the reader scrolls, so that each change is looked at. */
export function start({ places, calls }: PageData): void {
  offerSearch(places);
  const enhance = [showTitle(document.title), nameLandmarks, labelCells, offerRuns(calls), followScroll()];
  let isPlanned = false;
  const run = () => {
    isPlanned = false;
    for (const step of enhance) step();
  };
  const plan = () => {
    if (!isPlanned) requestAnimationFrame(run);
    isPlanned = true;
  };
  new MutationObserver(plan).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: [ACTIVE],
  });
  plan();
}
