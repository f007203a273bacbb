/** What Canvas reserves of the quota while a request runs (facts 1.6). */
const RESERVED = 50;

/** What comes back to the quota, in units per millisecond (facts 1.6). */
const OUTFLOW = 10 / 1000;

/** How many requests may run while no response says what is left: their reserves fit into the smallest quota known, 300. */
const PLAIN = 5;

/** What is kept free at least, as no estimate is exact. */
const SPARE = 10;

/** How far a header lowers the estimate. It may be older than requests that have ended since. */
const TRUST = 0.1;

/** An estimate of what is left of a token's quota. All its methods take the time, in milliseconds of a clock. */
export interface Quota {
  /**
   * How long to wait before the next request.
   *
   * @param running how many requests run
   * @returns milliseconds, 0 for no wait; undefined if a request has to end first
   */
  wait(now: number, running: number): number | undefined;
  /** Takes the reserve of a request that is sent. */
  send(now: number): void;
  /**
   * Gives back the reserve of a request that has ended.
   *
   * @param running how many requests still run
   * @param remaining what is left, as its response says; undefined if it does not, or there was none
   * @param cost what the request took of the quota
   */
  end(now: number, running: number, remaining: number | undefined, cost: number | undefined): void;
  /** Learns from a request that was throttled. */
  shrink(): void;
}

/**
 * Estimates a quota: Canvas' leaky bucket, as far as `X-Rate-Limit-Remaining` shows it.
 *
 * Sending a request takes its reserve, its end gives back what it did not cost, and time fills the quota up to the highest
 * value seen. The header says what was left when the request ended on the server. It contains the reserves of the requests
 * that ran there; those on their way to or from the server are missing. So the quota is at most as large as the header
 * says, and at least that less the reserves of all requests that still run here. The estimate leaves room for one
 * reserve, as Canvas compares after it has reserved; where it compares before, that request is not missed.
 */
export function createQuota(start: number): Quota {
  let left: number | undefined;
  let highest = 0;
  /** What is kept free beside the reserve: more after each request that was throttled, less after each response. */
  let spare = SPARE;
  let limit = PLAIN;
  let touched = start;
  return {
    wait: (now, running) => {
      pass(now);
      if (left === undefined) return running < limit ? 0 : undefined;
      // A quota that is smaller than the reserve still lets one request pass when it is full.
      return Math.max(0, (Math.min(RESERVED + spare, highest) - left) / OUTFLOW);
    },
    send: (now) => {
      pass(now);
      if (left !== undefined) left -= RESERVED;
    },
    end: (now, running, remaining, cost = 0) => {
      pass(now);
      if (left !== undefined) left += RESERVED - cost;
      if (remaining === undefined) limit = Math.min(PLAIN, limit + 0.1);
      else {
        left ??= remaining;
        left = Math.max(left + TRUST * Math.min(0, remaining - left), remaining - RESERVED * running);
        highest = Math.max(highest, remaining);
        spare = Math.max(SPARE, spare - 0.1);
      }
    },
    shrink: () => {
      spare = Math.min(highest / 3, spare + 50);
      if (left === undefined) limit = Math.max(1, Math.floor(limit / 2));
      else left = Math.min(0, left);
    },
  };

  /** Lets the time since the last change fill the quota. */
  function pass(now: number): void {
    if (left !== undefined) left = Math.max(left, Math.min(highest, left + OUTFLOW * (now - touched)));
    touched = now;
  }
}
