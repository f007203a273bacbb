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

/**
 * Makes a `fetch` that checks each response: `createCanvas({ …, fetch: checkedFetch() })`.
 *
 * @param send sends the requests
 * @param report receives the error of each response that the contract does not allow; without it, the call fails
 */
export function checkedFetch(
  send: (request: Request) => Promise<Response> = (request) => fetch(request),
  report?: (error: ConformanceError) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await send(request);
    const error = await checkLive(response, request);
    if (error && !report) throw error;
    if (error) report?.(error);
    return response;
  };
}
