import { textAt, textsAt } from "./causeOf.ts";
import type { Fetch } from "./types.ts";

/** What the `fetch` of Node.js, browsers, Deno and React Native says when the network fails. */
const MESSAGE =
  /^(fetch failed|terminated|Failed to fetch|network error|NetworkError|Error in body stream|Load failed|error (sending request|reading a body)|Network request failed)/;

/** The codes of Node.js' system calls and of undici's connections. */
const CODE = /^(E(?!RR_)[A-Z]|UND_ERR_(?!INVALID))/;

/** What platforms say when the body of a response is read, or that of a request is sent, for the second time. */
const USED_TWICE = /\bbody\b.*\b(unusable|used|consumed|disturbed|read)\b|Request object that has already been used/i;

/** Whether an error is a failure of the network, and no mistake in a program. */
export function isNetworkFailure(thrown: unknown): boolean {
  return MESSAGE.test(textAt(thrown, "message")) || textsAt(thrown, "code").some((code) => CODE.test(code));
}

/** Whether an error is a mistake of who uses a body for the second time. */
export function isUsedTwice(thrown: unknown): boolean {
  return USED_TWICE.test(textAt(thrown, "message"));
}

/** Whether the name of a host was not found. */
export function isLookupFailure(thrown: unknown): boolean {
  return (
    textsAt(thrown, "message").some((message) => /\bdns error\b/.test(message)) ||
    textsAt(thrown, "code").some((code) => /^(ENOTF|EAI_)/.test(code))
  );
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
    if (!textsAt(thrown, "code").includes("ERR_INVALID_URL")) throw thrown || new Error(`fetch threw ${thrown}`);
    const { url, method, headers, signal, redirect, body } = request;
    const parts = { method, headers: [...headers], signal, redirect, body: body && (await request.arrayBuffer()) };
    return Reflect.apply(send, undefined, [url, parts]);
  }
}
