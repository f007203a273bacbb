import { normalizePath } from "../core/paths.ts";

// Canvas has the search for recipients at two paths. The contract has the one, and the links of both lead to the other.
const IN_CONTRACT = "/api/v1/conversations/find_recipients";
const IN_LINKS = "/api/v1/search/recipients";

/** The path as the contract has it. */
export function toContractPath(path: string): string {
  const plain = normalizePath(path);
  return plain === IN_LINKS ? IN_CONTRACT : plain;
}

/** The path as Canvas has it in the links of pages. */
export function toLinkPath(path: string): string {
  return path === IN_CONTRACT ? IN_LINKS : path;
}
