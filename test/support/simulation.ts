import type { Clock } from "../../src/client/clock.ts";

/** What callers do, and what the server makes of it. */
export interface Regime {
  /** How many calls are made at once. */
  calls: number;
  /** The bucket's high-water mark. */
  mark: number;
  /** The status of a request that is throttled. */
  status: 403 | 429;
}

/** When Canvas compares the bucket with the mark: after it has reserved for the request, or before. */
export const MODELS = ["reserves, then compares", "compares, then reserves"] as const;
export type Model = (typeof MODELS)[number];

export const REGIMES: readonly Regime[] = [
  { calls: 5000, mark: 600, status: 403 },
  { calls: 5000, mark: 600, status: 429 },
  { calls: 5000, mark: 300, status: 403 },
  { calls: 5000, mark: 700, status: 429 },
  { calls: 50, mark: 600, status: 429 },
  { calls: 200, mark: 600, status: 403 },
  { calls: 1000, mark: 600, status: 429 },
  { calls: 200, mark: 300, status: 403 },
];

/** What makes a real server harder to read. */
export interface Noise {
  /** What is in the bucket at the start. */
  level?: number;
  /** How many requests a second others send with the same token. */
  others?: number;
  /** The most milliseconds that a request, and its response, is on its way. */
  transit?: number;
  /** How many milliseconds old the headers are. */
  lag?: number;
  /** Which part of the responses has no header. */
  headerless?: number;
  /** Which part of the requests costs 80 units. */
  expensive?: number;
}

/** What a request costs in units of the quota, and how long it takes in milliseconds: evenly spread. */
const COST = { least: 0.05, most: 2 };
const LATENCY = { least: 200, most: 1000 };

/** What is reserved while a request runs, and what leaks in a millisecond (facts 1.6). */
const RESERVED = 50;
const OUTFLOW = 10 / 1000;

/** Time that passes only when nothing else is left to do. */
export class VirtualClock implements Clock {
  #now = 0;
  /** The latest first. */
  readonly #timers: { at: number; callback: () => void; isCancelled: boolean }[] = [];

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.#now + Math.max(0, milliseconds), callback, isCancelled: false };
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

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

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
      const timer = this.#next();
      if (!timer) throw new Error("Nothing is left to happen, and the work is not done.");
      this.#now = timer.at;
      timer.callback();
    }
  }

  #next() {
    let timer = this.#timers.pop();
    while (timer?.isCancelled) timer = this.#timers.pop();
    return timer;
  }
}

/** A Canvas that does nothing but throttle (facts 1.6). */
export class SimulatedCanvas {
  readonly #clock: VirtualClock;
  readonly #regime: Regime;
  readonly #model: Model;
  readonly #noise: Noise;
  readonly #random: () => number;
  /** When the bucket held how much. */
  readonly #levels: { at: number; level: number }[];
  #served = { requests: 0, cost: 0, latency: 0 };
  #throttled = 0;

  constructor(clock: VirtualClock, regime: Regime, model: Model, noise: Noise = {}) {
    this.#clock = clock;
    this.#regime = regime;
    this.#model = model;
    this.#noise = noise;
    this.#random = randomFrom(1);
    this.#levels = [{ at: 0, level: noise.level ?? 0 }];
    if (noise.others) this.#sendOthers(1000 / noise.others);
  }

  /** How many requests were throttled. */
  get throttled(): number {
    return this.#throttled;
  }

  async respond(): Promise<Response> {
    const { transit = 0, lag = 0, headerless = 0 } = this.#noise;
    await this.#clock.sleep(transit * this.#random());
    const cost = await this.#serve();
    const { mark, status } = this.#regime;
    const left = cost === undefined ? 0 : mark - this.#levelAt(this.#clock.now() - lag);
    await this.#clock.sleep(transit * this.#random());
    const headers = {
      ...(cost !== undefined && { "X-Request-Cost": String(cost) }),
      ...(this.#random() >= headerless && { "X-Rate-Limit-Remaining": String(left) }),
    };
    if (cost !== undefined) return Response.json({ unread_count: "7" }, { headers });
    this.#throttled++;
    return new Response(`${status} (Rate Limit Exceeded)\n`, { status, headers });
  }

  /**
   * The shortest time in which so many calls can be made without being throttled, in milliseconds.
   *
   * The bucket holds the reserves of the k requests that run and the costs of the n that have ended, less what has leaked:
   * `50 k + c n - 10 t <= mark`. With k = L n', L being the mean latency and c the mean cost, the most that can be done is
   * the solution of `50 L n' = mark + 10 t - c n`, that is `c n = 10 t + (mark - 500 L / c) (1 - exp(-c t / (50 L)))`.
   * Nothing takes less time than the longest latency.
   */
  optimum(): number {
    const { requests, ...total } = this.#served;
    const cost = total.cost / requests;
    const scale = (RESERVED * total.latency) / requests / cost;
    const { calls, mark } = this.#regime;
    const done = (t: number) => (OUTFLOW * t + (mark - OUTFLOW * scale) * (1 - Math.exp(-t / scale))) / cost;
    let time = 0;
    while (done(time) < calls) time += 10;
    return Math.max(time, LATENCY.most);
  }

  /** Carries a request out; returns its cost, or undefined if it is throttled. */
  async #serve(): Promise<number | undefined> {
    if (!this.#begin()) return undefined;
    const isExpensive = this.#random() < (this.#noise.expensive ?? 0);
    const cost = isExpensive ? 80 : this.#between(COST);
    const latency = this.#between(LATENCY);
    const { requests } = this.#served;
    this.#served = {
      requests: requests + 1,
      cost: this.#served.cost + cost,
      latency: this.#served.latency + latency,
    };
    await this.#clock.sleep(latency);
    this.#fill(cost - RESERVED);
    return cost;
  }

  #begin(): boolean {
    const before = this.#levelAt(this.#clock.now());
    this.#fill(RESERVED);
    const compared = this.#model === "reserves, then compares" ? this.#levelAt(this.#clock.now()) : before;
    if (compared < this.#regime.mark) return true;
    this.#fill(-RESERVED);
    return false;
  }

  #levelAt(time: number): number {
    const known = this.#levels.findLast(({ at }) => at <= time) ?? { at: time, level: this.#noise.level ?? 0 };
    return Math.max(0, known.level - OUTFLOW * (time - known.at));
  }

  #fill(amount: number): void {
    const at = this.#clock.now();
    const level = Math.min(this.#regime.mark + 200, Math.max(0, this.#levelAt(at) + amount));
    this.#levels.push({ at, level });
  }

  /** Others send requests of their own, at random times. */
  #sendOthers(interval: number): void {
    this.#clock.after(-Math.log(1 - this.#random()) * interval, () => {
      if (this.#begin()) this.#clock.after(this.#between(LATENCY), () => this.#fill(this.#between(COST) - RESERVED));
      this.#sendOthers(interval);
    });
  }

  #between({ least, most }: { least: number; most: number }): number {
    return least + this.#random() * (most - least);
  }
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
