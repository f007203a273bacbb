import { codesOf, textAt } from "./causeOf.ts";
import type { Fetch } from "./types.ts";

/** What the `fetch` of Node.js, browsers, Deno and React Native says when the network fails. */
const MESSAGE =
  /^(fetch failed|terminated|Failed to fetch|network error|NetworkError|Error in body stream|Load failed|error (sending request|reading a body)|Network request failed)/;

/** The codes of Node.js' system calls and of undici's connections. */
const CODE = /^(E(?!RR_)[A-Z]|UND_ERR_(?!INVALID))/;

/** Whether an error is a failure of the network, and no mistake in a program. */
export function isNetworkFailure(thrown: unknown): boolean {
  return MESSAGE.test(textAt(thrown, "message")) || codesOf(thrown).some((code) => CODE.test(code));
}

/** Whether the name of a host was not found. */
export function isLookupFailure(thrown: unknown): boolean {
  return /\bdns error\b/.test(textAt(thrown, "message")) || codesOf(thrown).some((code) => /^(ENOTF|EAI_)/.test(code));
}

/**
 * Calls a `fetch`. One that comes with a `Request` of its own, such as undici's, takes the platform's for a URL; it gets
 * the parts instead.
 */
export async function callFetch(send: Fetch, request: Request): Promise<Response> {
  try {
    return await Reflect.apply(send, undefined, [request]);
  } catch (thrown) {
    // What throws nothing would not be noticed.
    if (!codesOf(thrown).includes("ERR_INVALID_URL")) throw thrown || new Error(`fetch threw ${thrown}`);
    const { url, method, headers, signal, redirect, body } = request;
    const parts = { method, headers: [...headers], signal, redirect, body: body && (await request.arrayBuffer()) };
    return Reflect.apply(send, undefined, [url, parts]);
  }
}
