import { type Canvas, CanvasError, type CanvasOptions, createCanvas } from "../../src/client/index.ts";

/** The host of the recorded clients. */
export const HOST = "https://canvas.example.edu";

/** The token of the recorded clients. */
export const TOKEN = "1042~kQ7vRz9TnWb3";

/** Gives the answer to a request; `index` counts the requests from 0. */
export type Responder = (index: number, request: Request) => Response | Promise<Response>;

/** A client whose requests go nowhere but into a list. It repeats nothing, unless the options say so. */
export function recordedClient(
  answer: Responder,
  options: Partial<CanvasOptions> = {},
): { canvas: Canvas; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request) => answer(requests.push(request) - 1, request);
  return { requests, canvas: createCanvas({ baseUrl: HOST, token: TOKEN, fetch, retry: false, ...options }) };
}

/** What a call fails with, which is always a CanvasError: anything else, and a success, fails the test. */
export async function failureOf(call: PromiseLike<unknown>): Promise<CanvasError> {
  const outcome: unknown = await call.then(
    (value) => new Error("the call succeeded", { cause: value }),
    (reason: unknown) => reason,
  );
  if (outcome instanceof CanvasError) return outcome;
  throw new Error(`not a CanvasError: ${outcome}`, { cause: outcome });
}

/** Makes answers one after the other; the last one comes again and again. */
export function inTurn(...answers: (() => Response)[]): Responder {
  return (index) => {
    const answer = answers[Math.min(index, answers.length - 1)];
    if (!answer) throw new Error("there is no answer");
    return answer();
  };
}

/** An answer that refuses the request because the quota is used up. */
export function throttled(status: 403 | 429, headers: Record<string, string> = {}): Response {
  const text = status === 403 ? "403 Forbidden" : "429 Too Many Requests";
  return new Response(`${text} (Rate Limit Exceeded)\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "x-rate-limit-remaining": "0.0", ...headers },
  });
}
