import { createScheduler, type Scheduler } from "./scheduler.ts";
import type { CanvasOptions } from "./types.ts";

/** A token can be recognised if it has at least so many characters; a shorter one would be found in ordinary words. */
const RECOGNISABLE = 8;

/** How many tokens have a scheduler before those that rest are forgotten. */
const MOST = 100;

type TokenFunction = Exclude<CanvasOptions["token"], string>;

/** The tokens of a client, and the scheduler of each. */
export interface Access {
  /**
   * Asks a token function. Calls that need a token while it is pending share its result.
   *
   * @param rejected a token that the server did not accept: what comes in its place is asked for once for all calls
   * @throws TypeError as `checkToken` does; else what the function throws
   */
  ask(token: TokenFunction, rejected: string | undefined): Promise<string>;
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
    ask: (token, rejected) => {
      if (rejected === undefined) return ask(token);
      if (refresh?.rejected === rejected) return refresh.token;
      const asked = { rejected, token: ask(token) };
      refresh = asked;
      // After a failure the next call asks again.
      asked.token.catch(() => {
        if (refresh === asked) refresh = undefined;
      });
      return asked.token;
    },
    isRejected: (token) => token === refresh?.rejected,
    schedulerOf: (token) => {
      const known = schedulers.get(token);
      if (known) return known;
      const scheduler = createScheduler(options);
      for (const [old, { isIdle }] of schedulers) if (schedulers.size >= MOST && isIdle()) schedulers.delete(old);
      schedulers.set(token, scheduler);
      return scheduler;
    },
    hide: (text) =>
      [...schedulers.keys()]
        .filter(({ length }) => length >= RECOGNISABLE)
        .reduce((hidden, token) => hidden.replaceAll(token, "[token]"), text),
  };

  async function ask(token: TokenFunction): Promise<string> {
    const result = pending ?? token();
    if (result instanceof Promise) pending = result;
    try {
      return checkToken(await result);
    } finally {
      pending = undefined;
    }
  }
}

/** @throws TypeError if a token is missing, or none that a header can have */
export function checkToken(token: unknown): string {
  // The platform would send a missing one as "undefined", and quote a header that it cannot set.
  if (typeof token === "string" && /^[!-~]+$/.test(token)) return token;
  throw new TypeError("the token is missing or malformed");
}
