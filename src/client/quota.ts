/** What Canvas reserves of the quota while a request runs (facts 1.6). */
const RESERVED = 50;

/** What comes back to the quota, in units per millisecond (facts 1.6). */
const OUTFLOW = 10 / 1000;

/** How many requests may run before the first response: their reserves fit into the smallest quota known, 300. */
const FIRST = 4;

/** How many requests may run where responses do not say what is left. */
const PLAIN = 8;

/** How far a header corrects the estimate: it may be older than the requests that were sent since. */
const TRUST = 0.1;

/** What is kept free beside the reserve, in units: so much at least, more after each refusal, less after each response. */
const SPARE = { least: 1, most: 200, more: 50, less: 0.1 };

/**
 * An estimate of what is left of a token's quota: Canvas' leaky bucket, as far as `X-Rate-Limit-Remaining` shows it.
 *
 * The header says what is left when a request has ended: its own reserve is given back, its cost is taken, and the
 * reserves of the requests that still run are in it. So sending a request takes its reserve, its end gives back what it
 * did not cost, and time fills the quota up to the highest value seen. The estimate leaves room for one reserve, as Canvas
 * compares after it has reserved; where it compares before, that request is not missed.
 */
export class Quota {
  #left: number | undefined;
  #highest = 0;
  #spare = SPARE.least;
  #limit = FIRST;
  #touched: number;

  /** @param now milliseconds of a clock, as in all methods */
  constructor(now: number) {
    this.#touched = now;
  }

  /**
   * How long to wait before the next request.
   *
   * @param running how many requests run
   * @returns milliseconds, 0 for no wait; undefined if a request has to end first
   */
  wait(now: number, running: number): number | undefined {
    this.#pass(now);
    if (this.#left === undefined) return running < this.#limit ? 0 : undefined;
    // A quota that is smaller than the reserve still lets one request pass when it is full.
    const needed = Math.min(RESERVED + this.#spare, this.#highest);
    return Math.max(0, (needed - this.#left) / OUTFLOW);
  }

  /** Takes the reserve of a request that is sent. */
  send(now: number): void {
    this.#pass(now);
    if (this.#left !== undefined) this.#left -= RESERVED;
  }

  /**
   * Gives back the reserve of a request that has ended.
   *
   * @param remaining what is left, as its response says; undefined if it does not, or there was none
   * @param cost what the request took of the quota
   */
  end(now: number, remaining: number | undefined, cost = 0): void {
    this.#pass(now);
    if (this.#left !== undefined) this.#left += RESERVED - cost;
    if (remaining === undefined) {
      this.#limit = Math.max(this.#limit, PLAIN);
      return;
    }
    this.#left ??= remaining;
    this.#left += TRUST * (remaining - this.#left);
    this.#highest = Math.max(this.#highest, remaining);
    this.#spare = Math.max(SPARE.least, this.#spare - SPARE.less);
  }

  /** Learns from a request that the throttle refused. */
  refuse(): void {
    this.#spare = Math.min(SPARE.most, this.#spare + SPARE.more);
    if (this.#left === undefined) this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    else this.#left = Math.min(0, this.#left);
  }

  /** Lets the time since the last change fill the quota. A clock that was put back fills nothing. */
  #pass(now: number): void {
    const filled = (this.#left ?? 0) + OUTFLOW * Math.max(0, now - this.#touched);
    if (this.#left !== undefined) this.#left = Math.max(this.#left, Math.min(filled, this.#highest));
    this.#touched = now;
  }
}
