import type { ConformanceError } from "./ConformanceError.ts";
import { checkLive, type RequestFacts } from "./checkLive.ts";

export type { Mismatch } from "../core/checker/Mismatch.ts";
export { ConformanceError } from "./ConformanceError.ts";
export type { RequestFacts } from "./checkLive.ts";

/**
 * Makes sure that a response is one that the contract allows: operation, status, headers and body. The body can still be
 * read afterwards.
 *
 * @returns the response
 * @throws ConformanceError if it is not; the error quotes nothing that may be secret or personal
 * @throws TypeError if the body was read before, or neither the request nor the response has a URL
 */
export async function assertConforms(response: Response, request: RequestFacts = {}): Promise<Response> {
  const error = await checkLive(response, request);
  if (error) throw error;
  return response;
}

/** What sends requests, as the platform's `fetch` does. */
type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a `fetch` that checks each response: `createCanvas({ …, fetch: checkedFetch() })`. Requests to other endpoints than
 * the contract's pass: their responses are reported, and not an error.
 *
 * @param send sends the requests; gets what the caller gives
 * @param report receives the error of each response that does not conform; without it, the call fails
 */
export function checkedFetch(
  send: Fetch = (input, init) => fetch(input, init),
  report?: (error: ConformanceError) => void,
): Fetch {
  return async (input, init) => {
    const request = factsOf(input, init);
    const response = await send(input, init);
    const error = await checkLive(response, request);
    if (error && !report && error.operationId !== undefined) throw error;
    if (error) report?.(error);
    return response;
  };
}

/** What `fetch` makes of its arguments, before it uses them up. */
function factsOf(input: string | URL | Request, init: RequestInit = {}): RequestFacts {
  const given = typeof input === "object" && "headers" in input ? input : { url: String(input) };
  const method = init.method ?? ("method" in given ? given.method : "GET");
  const headers = new Headers(init.headers ?? ("headers" in given ? given.headers : undefined));
  return { url: given.url, method, headers };
}
