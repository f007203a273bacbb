import { type Canvas, CanvasError, type CanvasOptions, createCanvas } from "../../src/client/index.ts";
import { startHostileServer } from "./hostileServer.ts";

/** The host of the recorded clients. */
export const HOST = "https://canvas.example.edu";

/** The token of the recorded clients. */
export const TOKEN = "1042~kQ7vRz9TnWb3";

/** Waits that a test does not notice. */
export const QUICK = { minDelay: 1, maxDelay: 5 };

/** Responds to a request; `index` counts the requests from 0. */
export type Responder = (index: number, request: Request) => Response | Promise<Response>;

/** A client whose requests go nowhere but into a list. It repeats nothing, unless the options say so. */
export function recordedClient(
  respond: Responder,
  options: Partial<CanvasOptions> = {},
): { canvas: Canvas; requests: Request[] } {
  const requests: Request[] = [];
  const fetch = async (request: Request) => respond(requests.push(request) - 1, request);
  return { requests, canvas: createCanvas({ baseUrl: HOST, token: TOKEN, fetch, retry: false, ...options }) };
}

/** A client of a hostile server. It repeats nothing, unless the options say so. */
export async function servedClient(
  respond: Parameters<typeof startHostileServer>[0],
  options: Partial<CanvasOptions> = {},
) {
  const server = await startHostileServer(respond);
  return { ...server, canvas: createCanvas({ baseUrl: server.url, token: TOKEN, retry: false, ...options }) };
}

/** The error of a call, which is always a CanvasError: anything else, and a success, fails the test. */
export async function failureOf(call: PromiseLike<unknown>): Promise<CanvasError> {
  const outcome: unknown = await call.then(
    (value) => new Error("the call succeeded", { cause: value }),
    (reason: unknown) => reason,
  );
  if (outcome instanceof CanvasError) return outcome;
  throw new Error(`not a CanvasError: ${outcome}`, { cause: outcome });
}

/** Responds with one after the other; with the last one again and again. */
export function inTurn(...responses: (() => Response)[]): Responder {
  return (index) => {
    const respond = responses[Math.min(index, responses.length - 1)];
    if (!respond) throw new Error("there is no response");
    return respond();
  };
}

/** The response to a request that is throttled. */
export function throttled(status: 403 | 429, headers: Record<string, string> = {}): Response {
  const text = status === 403 ? "403 Forbidden" : "429 Too Many Requests";
  return new Response(`${text} (Rate Limit Exceeded)\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "x-rate-limit-remaining": "0.0", ...headers },
  });
}
