// Canvas has the search for recipients at two paths, and the links of both lead to the newer one.
const FORMER = "/api/v1/conversations/find_recipients";
const IN_LINKS = "/api/v1/search/recipients";

/** The path as the contract has it: Canvas takes it with `.json` behind it, and doubled or trailing slashes, too. */
export function toContractPath(path: string): string {
  return path
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "")
    .replace(/\.json$/, "");
}

/** The path as Canvas has it in the links of pages. */
export function toLinkPath(path: string): string {
  return path === FORMER ? IN_LINKS : path;
}
