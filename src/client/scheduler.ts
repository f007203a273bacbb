import { type Clock, platformClock } from "./clock.ts";
import type { Ended } from "./exchange.ts";
import { createQuota } from "./quota.ts";
import { readHeaders } from "./readHeaders.ts";
import { backoff, type RetryRules } from "./retry.ts";
import { Interruption, onAbort } from "./signals.ts";
import type { CanvasOptions } from "./types.ts";

/** The permission to send a request: how often in a row the throttle had refused when it was given. */
export type Turn = number;

/** Lets the requests of one token pass: first come, first served, as many at once as the quota holds. */
export interface Scheduler {
  /** Whether nothing runs and nothing waits. */
  isIdle(): boolean;
  /**
   * Waits for the turn of a request. Who gets one has to `leave` in the end.
   *
   * @param isAgain whether the request had a turn before: it goes first then
   * @throws Interruption if the signal is aborted, or the throttle refuses everything
   */
  enter(rules: RetryRules, signal: AbortSignal | undefined, isAgain: boolean): Promise<Turn>;
  /**
   * Ends a turn. If the throttle refused the request, all others pause; requests that were sent before the last pause do
   * not prolong it.
   *
   * @returns whether a request that was refused may be sent again: not if nothing gets through any more
   */
  leave(turn: Turn, rules: RetryRules, ended: Pick<Ended, "received" | "kind">): boolean;
}

/** A request that waits for its turn. */
interface Waiter {
  rules: RetryRules;
  pass: (turn: Turn) => void;
  fail: (reason: Interruption) => void;
  hasGone: boolean;
}

export function createScheduler(
  { throttle = true, concurrency = Number.POSITIVE_INFINITY }: Pick<CanvasOptions, "throttle" | "concurrency">,
  clock: Clock = platformClock,
): Scheduler {
  const quota = throttle ? createQuota(clock.now()) : undefined;
  const waiting: Waiter[] = [];
  let running = 0;
  let refusals = 0;
  let pausedUntil = 0;
  let cancelTimer = () => {};
  return { isIdle: () => running + waiting.length === 0, enter, leave };

  function enter(rules: RetryRules, signal: AbortSignal | undefined, isAgain: boolean): Promise<Turn> {
    let stopListening = () => {};
    const turn = new Promise<Turn>((pass, fail) => {
      const waiter: Waiter = { rules, pass, fail, hasGone: false };
      stopListening = onAbort(signal, () => {
        dismiss(waiter, signal);
        admit();
      });
      if (isAgain) waiting.unshift(waiter);
      else waiting.push(waiter);
      admit();
    });
    return turn.finally(stopListening);
  }

  function leave(turn: Turn, rules: RetryRules, { received, kind }: Pick<Ended, "received" | "kind">): boolean {
    running--;
    const { rateLimitRemaining, requestCost, retryAfter } = readHeaders(received?.headers);
    // The server may still be at work on what was abandoned.
    const isAbandoned = !received && (kind === "timeout" || kind === "aborted");
    if (!isAbandoned) quota?.end(clock.now(), rateLimitRemaining, requestCost);
    const isRefused = throttle && kind === "throttled";
    const mayRepeat = isRefused && refuse(turn, retryAfter, rules);
    if (received && !isRefused) refusals = 0;
    admit();
    return mayRepeat;
  }

  function refuse(turn: Turn, retryAfter: number, rules: RetryRules): boolean {
    quota?.refuse();
    if (turn === refusals) {
      pausedUntil = clock.now() + Math.max(backoff(refusals, rules), Math.min(retryAfter, rules.maxDelay));
      refusals++;
    }
    const isPatient = ({ retries, maxDelay }: RetryRules) => refusals <= retries && retryAfter <= maxDelay;
    // What still runs may get through.
    if (running > 0 || isPatient(rules)) return true;
    for (const waiter of waiting) if (!isPatient(waiter.rules)) dismiss(waiter);
    return false;
  }

  /** Lets a request fail that waits. */
  function dismiss(waiter: Waiter, signal?: AbortSignal): void {
    waiter.hasGone = true;
    waiter.fail(new Interruption(signal, throttle));
  }

  /** Lets pass what may pass, and wakes up when more may. */
  function admit(): void {
    cancelTimer();
    for (let waiter = first(); waiter; waiter = first()) {
      const wait = waitFor();
      if (wait !== 0) {
        if (wait) cancelTimer = clock.after(Math.ceil(wait), admit);
        return;
      }
      waiting.shift();
      running++;
      quota?.send(clock.now());
      waiter.pass(refusals);
    }
  }

  /** The first request that still waits. */
  function first(): Waiter | undefined {
    while (waiting[0]?.hasGone) waiting.shift();
    return waiting[0];
  }

  /** Milliseconds until the next request may pass; undefined if another has to end first. */
  function waitFor(): number | undefined {
    if (running >= concurrency) return undefined;
    const now = clock.now();
    if (now < pausedUntil) return pausedUntil - now;
    return quota ? quota.wait(now, running) : 0;
  }
}
