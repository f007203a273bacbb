import { normalizePath } from "../core/paths.ts";

// Canvas has the search for recipients at two paths, and the links of both lead to the newer one.
const FORMER = "/api/v1/conversations/find_recipients";
const IN_LINKS = "/api/v1/search/recipients";

/** The path as the contract has it. */
export function toContractPath(path: string): string {
  return normalizePath(path);
}

/** The path as Canvas has it in the links of pages. */
export function toLinkPath(path: string): string {
  return path === FORMER ? IN_LINKS : path;
}
