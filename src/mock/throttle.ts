import { checkNumber } from "../core/checkNumber.ts";
import type { ThrottleOptions } from "./types.ts";

/** The headers with a caller's quota. */
export type QuotaHeaders = Record<string, string>;

interface Bucket {
  filled: number;
  /** In milliseconds. */
  touched: number;
}

/** Buckets that have run empty are thrown away when there are more than these. */
const BUCKETS = 1000;

/** Canvas' leaky bucket for each client: what a request costs flows in, and leaks out at a constant rate. */
export class Throttle {
  readonly #options: Required<ThrottleOptions>;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /**
   * @param now a clock, in milliseconds; it may go back
   * @throws RangeError if an option cannot be
   */
  constructor(options: ThrottleOptions, now: () => number) {
    for (const [name, value] of Object.entries(options)) checkNumber(`throttle.${name}`, value, 0, "any");
    const { highWaterMark = 600, outflow = 10, upFrontCost = 50, cost = 0.0231, status = 403 } = options;
    if (status !== 403 && status !== 429) throw new RangeError(`throttle.status is ${status}: give 403 or 429.`);
    const maximum = options.maximum ?? highWaterMark + 200;
    this.#options = { highWaterMark, maximum, outflow, upFrontCost, cost, status };
    this.#now = now;
  }

  get status(): 403 | 429 {
    return this.#options.status;
  }

  /**
   * Lets a request of this client begin.
   *
   * @returns what to call when there is a response; undefined if it is throttled
   */
  begin(client: string): (() => QuotaHeaders) | undefined {
    const { highWaterMark, upFrontCost, cost } = this.#options;
    const bucket = this.#bucketOf(client);
    if (bucket.filled >= highWaterMark) return undefined;
    this.#fill(bucket, upFrontCost);
    return () => {
      this.#leak(bucket);
      this.#fill(bucket, cost - upFrontCost);
      const remaining = Math.max(0, highWaterMark - bucket.filled);
      return { "x-request-cost": toFloat(cost), "x-rate-limit-remaining": toFloat(remaining) };
    };
  }

  reset(): void {
    this.#buckets.clear();
  }

  #bucketOf(client: string): Bucket {
    const bucket = this.#buckets.get(client) ?? { filled: 0, touched: this.#now() };
    this.#leak(bucket);
    if (!this.#buckets.has(client) && this.#buckets.size >= BUCKETS) this.#dropEmpty();
    this.#buckets.set(client, bucket);
    return bucket;
  }

  #dropEmpty(): void {
    for (const [client, bucket] of this.#buckets) {
      this.#leak(bucket);
      if (bucket.filled === 0) this.#buckets.delete(client);
    }
  }

  #leak(bucket: Bucket): void {
    const now = this.#now();
    const seconds = Math.max(0, now - bucket.touched) / 1000;
    this.#fill(bucket, -this.#options.outflow * seconds);
    bucket.touched = now;
  }

  #fill(bucket: Bucket, amount: number): void {
    bucket.filled = Math.min(this.#options.maximum, Math.max(0, bucket.filled + amount));
  }
}

/** A number as Ruby writes a float. */
function toFloat(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
