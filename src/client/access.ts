import { createScheduler, type Scheduler } from "./scheduler.ts";
import type { CanvasOptions } from "./types.ts";

/** A token can be recognised if it has at least so many characters; a shorter one would be found in ordinary words. */
const RECOGNISABLE = 8;

/** How many tokens have a scheduler before those that rest are forgotten. */
const MOST = 100;

/** The tokens of a client, and the scheduler of each. */
export interface Access {
  /**
   * Brings the token for a request. Calls that need one while the token function is pending share its result.
   *
   * @param rejected a token that the server did not accept: what comes in its place is brought once for all calls
   * @throws TypeError if there is none, or one that no header can have; else what the token function throws
   */
  bring(rejected?: string): Promise<string>;
  /** Whether the server did not accept a token, as far as was asked last. */
  isRejected(token: string): boolean;
  schedulerOf(token: string): Scheduler;
  /** A text without the tokens: a server, and what `fetch` throws, may quote them. */
  hide(text: string): string;
}

export function createAccess(options: CanvasOptions): Access {
  const schedulers = new Map<string, Scheduler>();
  /** What the token function will return. */
  let pending: Promise<string> | undefined;
  let refresh: { rejected: string; token: Promise<string> } | undefined;
  return {
    bring: (rejected) => {
      if (rejected === undefined) return ask();
      if (refresh?.rejected !== rejected) refresh = { rejected, token: ask() };
      return refresh.token;
    },
    isRejected: (token) => token === refresh?.rejected,
    schedulerOf: (token) => {
      const scheduler = schedulers.get(token) ?? createScheduler(options);
      for (const [old, { isIdle }] of schedulers) if (schedulers.size >= MOST && isIdle()) schedulers.delete(old);
      schedulers.set(token, scheduler);
      return scheduler;
    },
    hide: (text) =>
      [...schedulers.keys()]
        .filter(({ length }) => length >= RECOGNISABLE)
        .reduce((hidden, token) => hidden.replaceAll(token, "[token]"), text),
  };

  async function ask(): Promise<string> {
    const { token } = options;
    const answer = pending ?? (typeof token === "function" ? token() : token);
    if (answer instanceof Promise) pending = answer;
    try {
      return checkToken(await answer);
    } finally {
      pending = undefined;
    }
  }
}

function checkToken(token: unknown): string {
  // The platform would send a missing one as "undefined", and quote a header that it cannot set.
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  throw new TypeError("the token is missing or malformed");
}
