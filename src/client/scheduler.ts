import { type Clock, platformClock } from "./clock.ts";
import { Failure } from "./Failure.ts";
import { Quota } from "./quota.ts";
import { backoff, type RetryRules } from "./retry.ts";
import { failureOf, onAbort } from "./signals.ts";
import type { CanvasOptions } from "./types.ts";

/** The permission to send a request. */
export interface Turn {
  /** How often in a row the throttle had refused when it was given. */
  readonly refusals: number;
}

/** A request that waits for its turn. */
interface Waiter {
  /** How often in a row the throttle may refuse before the request fails. */
  retries: number;
  hasGone: boolean;
  pass: (turn: Turn) => void;
  fail: (failure: Failure) => void;
}

/** Lets the requests of one token pass: first come, first served, as many at once as the quota holds. */
export class Scheduler {
  readonly #clock: Clock;
  readonly #concurrency: number;
  readonly #quota: Quota | undefined;
  readonly #waiting: Waiter[] = [];
  #running = 0;
  #refusals = 0;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #cancelTimer = () => {};

  constructor(
    { throttle = true, concurrency = Number.POSITIVE_INFINITY }: Pick<CanvasOptions, "throttle" | "concurrency">,
    clock: Clock = platformClock,
  ) {
    this.#clock = clock;
    this.#concurrency = concurrency;
    this.#quota = throttle ? new Quota(clock.now()) : undefined;
  }

  /** Whether nothing runs and nothing waits. */
  get isIdle(): boolean {
    return this.#running + this.#waiting.length === 0;
  }

  /**
   * Waits for the turn of a request. Who gets one has to `leave` in the end.
   *
   * @param isAgain whether the request had a turn before: it goes first then
   * @throws Failure if the signal is aborted, or the throttle refuses everything
   */
  enter({ rules, signal }: { rules: RetryRules; signal: AbortSignal | undefined }, isAgain = false): Promise<Turn> {
    let stopListening = () => {};
    const turn = new Promise<Turn>((pass, fail) => {
      const waiter: Waiter = { retries: rules.retries, hasGone: false, pass, fail };
      stopListening = onAbort(signal, (aborted) => {
        dismiss(waiter, failureOf(aborted));
        this.#admit();
      });
      if (isAgain) this.#waiting.unshift(waiter);
      else this.#waiting.push(waiter);
      this.#admit();
    });
    return turn.finally(stopListening);
  }

  /** Learns from the headers of a response what is left of the quota; without, that the request has ended. */
  end(headers?: { rateLimitRemaining: number | undefined; requestCost: number | undefined }): void {
    this.#quota?.end(this.#clock.now(), headers?.rateLimitRemaining, headers?.requestCost);
  }

  /** Learns that a request got through. */
  accept(): void {
    this.#refusals = 0;
  }

  /**
   * Learns that the throttle refused a request, and lets all others pause. Requests that were sent before the last pause
   * do not prolong it.
   *
   * @param retryAfter milliseconds that the response asks to wait
   * @returns whether the request may be sent again: not if nothing gets through any more
   */
  refuse({ refusals }: Turn, retryAfter: number, rules: RetryRules): boolean {
    this.#quota?.refuse();
    if (refusals === this.#refusals) {
      const delay = Math.max(backoff(refusals, rules), Math.min(retryAfter, rules.maxDelay));
      this.#refusals++;
      this.#pausedUntil = this.#clock.now() + delay;
    }
    const isPatient = ({ retries }: { retries: number }) => retries >= this.#refusals && retryAfter <= rules.maxDelay;
    // What still runs may get through.
    if (this.#running > 1 || isPatient(rules)) return true;
    for (const waiter of this.#waiting) if (!isPatient(waiter)) dismiss(waiter, new Failure("throttled"));
    return false;
  }

  /** Ends a turn. */
  leave(): void {
    this.#running--;
    this.#admit();
  }

  /** Lets pass what may pass, and wakes up when more may. */
  #admit(): void {
    this.#cancelTimer();
    for (let waiter = this.#first(); waiter; waiter = this.#first()) {
      const wait = this.#wait();
      if (wait === undefined) return;
      if (wait > 0) {
        this.#cancelTimer = this.#clock.after(Math.ceil(wait), () => this.#admit());
        return;
      }
      this.#waiting.shift();
      this.#running++;
      this.#quota?.send(this.#clock.now());
      waiter.pass({ refusals: this.#refusals });
    }
  }

  /** The first request that still waits. */
  #first(): Waiter | undefined {
    while (this.#waiting[0]?.hasGone) this.#waiting.shift();
    return this.#waiting[0];
  }

  /** Milliseconds until the next request may pass; undefined if another has to end first. */
  #wait(): number | undefined {
    if (this.#running >= this.#concurrency) return undefined;
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return this.#pausedUntil - now;
    return this.#quota ? this.#quota.wait(now, this.#running) : 0;
  }
}

/** Lets a request fail that waits. */
function dismiss(waiter: Waiter, failure: Failure): void {
  waiter.hasGone = true;
  waiter.fail(failure);
}
