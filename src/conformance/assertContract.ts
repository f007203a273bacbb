import type { ContractError } from "./ContractError.ts";
import { checkAnswer } from "./checkAnswer.ts";

export { ContractError, type Deviation } from "./ContractError.ts";

/** What was asked: a `Request`, or as much of it as is known. */
export interface Asked {
  /** Without it, the answer has to be one that some operation of the URL may give. */
  readonly method?: string;
  /** The URL or its path, if `response.url` does not tell it. */
  readonly url?: string;
  /** `Accept` in it decides whether ids have to be strings; without it, either form will do. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

/**
 * Makes sure that an answer is one that the contract allows: operation, status, headers and body. The body can still be
 * read afterwards.
 *
 * @returns the response
 * @throws ContractError if it is not; the error quotes nothing that may be secret or personal
 * @throws TypeError if the body was read before, or it cannot be told what was asked
 */
export async function assertContract(response: Response, request: Asked = {}): Promise<Response> {
  const error = await checkAnswer(response, request);
  if (error) throw error;
  return response;
}

/**
 * Makes a `fetch` that checks each answer: `createCanvas({ …, fetch: checkedFetch() })`.
 *
 * @param send sends the requests
 * @param report is told of each answer that the contract does not allow; without it, the call fails
 */
export function checkedFetch(
  send: (request: Request) => Promise<Response> = (request) => fetch(request),
  report?: (error: ContractError) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await send(request);
    const error = await checkAnswer(response, request);
    if (error && !report) throw error;
    if (error) report?.(error);
    return response;
  };
}
