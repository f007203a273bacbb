import type { Clock } from "../../src/client/clock.ts";

/** How many calls are made at once, and what the server makes of them. */
export interface Regime {
  calls: number;
  /** The bucket's high-water mark. */
  mark: number;
  /** The status of a request that the throttle refuses. */
  status: 403 | 429;
}

/** Whether Canvas compares the bucket with the mark after it has reserved for the request, or before. */
export type Model = "reserve, then compare" | "compare, then reserve";

export const MODELS: Model[] = ["reserve, then compare", "compare, then reserve"];

export const REGIMES: Regime[] = [
  { calls: 5000, mark: 600, status: 403 },
  { calls: 5000, mark: 600, status: 429 },
  { calls: 5000, mark: 300, status: 403 },
  { calls: 5000, mark: 700, status: 429 },
  { calls: 50, mark: 600, status: 403 },
  { calls: 200, mark: 600, status: 429 },
  { calls: 1000, mark: 600, status: 403 },
  { calls: 200, mark: 300, status: 429 },
];

/** What requests cost, in units of the quota, and how long they take, in milliseconds: evenly spread. */
const COST = { least: 0.05, most: 2 };
const LATENCY = { least: 200, most: 1000 };

/** What is reserved while a request runs, and what leaks in a millisecond. */
const RESERVED = 50;
const OUTFLOW = 10 / 1000;

/** How a simulation ended. */
export interface Result {
  /** How many calls failed, and how many were refused at least once. */
  failed: number;
  refused: number;
  /** Milliseconds. */
  time: number;
}

/** A request that the server is asked to carry out. */
export interface SimulatedResponse {
  isRefused: boolean;
  headers: Record<string, string>;
}

/** Time that passes only when nothing else is to be done. */
export class VirtualClock implements Clock {
  #now = 0;
  #timers: { at: number; callback: () => void; isCancelled: boolean }[] = [];

  now = (): number => this.#now;

  after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + Math.max(0, milliseconds), callback, isCancelled: false };
    // The latest first; of the same time, the last set first.
    let low = 0;
    for (let high = this.#timers.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle]?.at ?? 0) > timer.at) low = middle + 1;
      else high = middle;
    }
    this.#timers.splice(low, 0, timer);
    return () => {
      timer.isCancelled = true;
    };
  };

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const end = () => {
      isDone = true;
    };
    work.then(end, end);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone) return work;
      const timer = this.#timers.pop();
      if (!timer) throw new Error("Nothing is left to happen, and the work is not done.");
      if (timer.isCancelled) continue;
      this.#now = timer.at;
      timer.callback();
    }
  }
}

/** A Canvas that does nothing but throttle (facts 1.6). */
export class SimulatedCanvas {
  readonly #clock: VirtualClock;
  readonly #mark: number;
  readonly #model: Model;
  readonly #random: () => number;
  #level = 0;
  #touched = 0;

  constructor(clock: VirtualClock, { mark }: Regime, model: Model, seed = 1) {
    this.#clock = clock;
    this.#mark = mark;
    this.#model = model;
    this.#random = randomFrom(seed);
  }

  async respond(): Promise<SimulatedResponse> {
    if (!this.#begin()) return { isRefused: true, headers: { "X-Rate-Limit-Remaining": "0.0" } };
    const cost = this.#between(COST);
    await new Promise<void>((resolve) => this.#clock.after(this.#between(LATENCY), resolve));
    this.#fill(cost - RESERVED);
    const remaining = this.#mark - this.#level;
    return {
      isRefused: false,
      headers: { "X-Request-Cost": String(cost), "X-Rate-Limit-Remaining": String(remaining) },
    };
  }

  #begin(): boolean {
    const before = this.#level - this.#leaked();
    this.#fill(RESERVED);
    const compared = this.#model === "reserve, then compare" ? this.#level : before;
    if (compared < this.#mark) return true;
    this.#fill(-RESERVED);
    return false;
  }

  #leaked(): number {
    return OUTFLOW * (this.#clock.now() - this.#touched);
  }

  #fill(amount: number): void {
    this.#level = Math.min(this.#mark + 200, Math.max(0, this.#level - this.#leaked() + amount));
    this.#touched = this.#clock.now();
  }

  #between({ least, most }: { least: number; most: number }): number {
    return least + this.#random() * (most - least);
  }
}

/**
 * The shortest time in which the calls can be made without a refusal, in milliseconds.
 *
 * The bucket holds the reserves of the k requests that run and the costs of the n that have ended, less what has leaked:
 * `50 k + c n - 10 t <= mark`. With k = L n', L being the mean latency, the most that can be done is the solution of
 * `50 L n' = mark + 10 t - c n`, that is `n(t) = (10 t + (mark - 500 L / c) (1 - exp(-c t / (50 L)))) / c`.
 */
export function optimum({ calls, mark }: Regime): number {
  const cost = (COST.least + COST.most) / 2;
  const latency = (LATENCY.least + LATENCY.most) / 2;
  const scale = (RESERVED * latency) / cost;
  const done = (t: number) => (OUTFLOW * t + (mark - OUTFLOW * scale) * (1 - Math.exp(-t / scale))) / cost;
  let time = 0;
  while (done(time) < calls) time += 10;
  return Math.max(time, LATENCY.most);
}

/** Evenly spread numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
