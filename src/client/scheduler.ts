import { type Clock, platformClock } from "./clock.ts";
import type { Ended } from "./exchange.ts";
import { createQuota } from "./quota.ts";
import { quotaIn, retryAfterIn } from "./readHeaders.ts";
import { backoff, type RetryRules } from "./retry.ts";
import { type Interruption, interruptionBy, onAbort } from "./signals.ts";
import type { CanvasOptions } from "./types.ts";

/** The permission to send a request. */
export interface Turn {
  /** Where the request stands in the order of all. */
  readonly order: number;
  /** How many requests in a row had been throttled when the permission was given. */
  readonly streak: number;
}

/** Lets the requests of one token pass: first come, first served, as many at once as the quota holds. */
export interface Scheduler {
  /** Whether nothing runs and nothing waits. */
  isIdle(): boolean;
  /**
   * Waits for the turn of a request. Who gets one has to `leave` in the end.
   *
   * @param order where the request stands, if it had a turn before; else it comes last
   * @returns an Interruption if the signal is aborted, or everything is throttled
   */
  enter(
    rules: RetryRules,
    signal: AbortSignal | undefined,
    order: number | undefined,
  ): Turn | Promise<Turn | Interruption>;
  /**
   * Ends a turn. If the request was throttled, all others pause; requests that were sent before the last pause do not
   * prolong it.
   *
   * @returns whether a request that was throttled may be sent again: not if nothing gets through any more
   */
  leave(turn: Turn, rules: RetryRules, ended: Pick<Ended, "received" | "kind">): boolean;
}

/** A request that waits for its turn. */
interface Waiter {
  order: number;
  rules: RetryRules;
  settle: (turn: Turn | Interruption) => void;
  hasGone: boolean;
}

export function createScheduler(
  { throttle = true, concurrency = Number.POSITIVE_INFINITY }: Pick<CanvasOptions, "throttle" | "concurrency">,
  clock: Clock = platformClock,
): Scheduler {
  const quota = throttle ? createQuota(clock.now()) : undefined;
  const waiting: Waiter[] = [];
  let last = 0;
  let running = 0;
  let streak = 0;
  let pausedUntil = 0;
  let cancelTimer = () => {};
  return { isIdle: () => running + waiting.length === 0, enter, leave };

  function enter(
    rules: RetryRules,
    signal: AbortSignal | undefined,
    order = ++last,
  ): Turn | Promise<Turn | Interruption> {
    if (waiting.length === 0 && waitFor() === 0) return start(order);
    let stopListening = () => {};
    const turn = new Promise<Turn | Interruption>((settle) => {
      const waiter: Waiter = { order, rules, settle, hasGone: false };
      stopListening = onAbort(signal, () => {
        dismiss(waiter, { ...interruptionBy(signal?.reason), isQueued: throttle });
        admit();
      });
      const at = order === last ? -1 : waiting.findIndex((other) => other.order > order);
      waiting.splice(at < 0 ? waiting.length : at, 0, waiter);
      admit();
    });
    return turn.finally(stopListening);
  }

  function start(order: number): Turn {
    running++;
    quota?.send(clock.now());
    return { order, streak };
  }

  function leave(turn: Turn, rules: RetryRules, { received, kind }: Pick<Ended, "received" | "kind">): boolean {
    running--;
    const { rateLimitRemaining, requestCost } = quotaIn(received?.headers);
    // The server may still be at work on what was abandoned.
    const isAbandoned = !received && (kind === "timeout" || kind === "aborted");
    if (!isAbandoned) quota?.end(clock.now(), running, rateLimitRemaining, requestCost);
    const isThrottled = throttle && kind === "throttled";
    const mayRepeat = isThrottled && pause(turn, retryAfterIn(received?.headers), rules);
    if (received && !isThrottled) streak = 0;
    admit();
    return mayRepeat;
  }

  function pause(turn: Turn, retryAfter: number, rules: RetryRules): boolean {
    quota?.shrink();
    if (turn.streak === streak) {
      pausedUntil = clock.now() + Math.max(backoff(streak, rules), Math.min(retryAfter, rules.maxDelay));
      streak++;
    }
    const isPatient = ({ retries, maxDelay }: RetryRules) => streak <= retries && retryAfter <= maxDelay;
    // What still runs may get through.
    if (running > 0 || isPatient(rules)) return true;
    for (const waiter of waiting) if (!isPatient(waiter.rules)) dismiss(waiter, { kind: "throttled" });
    return false;
  }

  /** Lets a request fail that waits. */
  function dismiss(waiter: Waiter, interruption: Interruption): void {
    waiter.hasGone = true;
    waiter.settle(interruption);
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
      waiter.settle(start(waiter.order));
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
