// Canvas has the search for recipients at two paths. The contract has the one, and the links of both lead to the other.
const IN_CONTRACT = "/api/v1/conversations/find_recipients";
const IN_LINKS = "/api/v1/search/recipients";

export function toContractPath(path: string): string {
  return path === IN_LINKS ? IN_CONTRACT : path;
}

export function toLinkPath(path: string): string {
  return path === IN_CONTRACT ? IN_LINKS : path;
}
