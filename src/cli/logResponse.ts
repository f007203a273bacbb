import type { MockRequest, MockResponse } from "../mock/index.ts";

/** Query parameters whose values are about nobody; all other values are hidden. */
const SHOWN = ["page", "per_page", "scope", "filter_mode", "include", "include[]"];

/** One line for each response on stderr, and below it what about the request breaks the contract. */
export function logResponse(request: MockRequest, { status, operationId, reason, violations }: MockResponse): void {
  const operation = operationId === undefined ? "" : ` (${operationId})`;
  console.error(`${status} ${request.method} ${hideValues(request.url)}${operation}${reason ? `: ${reason}` : ""}`);
  for (const violation of violations) console.error(`    ${violation}`);
}

/** Tokens, names and addresses can stand in a URL: it keeps its words, numeric ids and the names of its parameters. */
function hideValues(url: string): string {
  const [path = "", ...query] = url.split("?");
  const segments = path.split("/").map((segment, index, all) => {
    const isAddress = /^(email|sms|push|slack|twitter|personal_email)$/.test(all[index - 1] ?? "");
    return /^([a-z_]{0,40}|v1|\d{1,19})(\.json)?$/.test(segment) && !isAddress ? segment : "…";
  });
  const pairs = new URLSearchParams(query.join("?"));
  const shown = [...pairs].map(([name, value]) => {
    const isShown = SHOWN.includes(name) && /^[\w:-]{0,100}$/.test(value);
    return `${/^[\w[\]]{1,60}$/.test(name) ? name : "…"}=${isShown ? value : "…"}`;
  });
  return segments.join("/") + (shown.length > 0 ? `?${shown.join("&")}` : "");
}
