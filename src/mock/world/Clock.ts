import { type Time, toMicroseconds, toTime } from "./time.ts";

/**
 * The world's clock. It is the machine's, until somebody advances it: from then on it stands still between advances. Each
 * reading is later than the one before by a microsecond at least, as lists are sorted by times (facts 11).
 */
export class Clock {
  #stopped: number | undefined;
  #last = 0;

  /** @param stoppedAt where the clock stands still; without it, it runs with the machine's */
  constructor(stoppedAt: Time | null) {
    if (stoppedAt === null) return;
    this.#stopped = toMicroseconds(stoppedAt);
    this.#last = this.#stopped;
  }

  /** Where the clock stands still; null if it runs. */
  get stoppedAt(): Time | null {
    return this.#stopped === undefined ? null : toTime(this.#stopped);
  }

  /** A time later than all before. */
  next(): Time {
    this.#last = Math.max(this.#last + 1, this.#stopped ?? Date.now() * 1000);
    return toTime(this.#last);
  }

  /** What it is now. Two readings can be the same. */
  get now(): Time {
    return toTime(Math.max(this.#last, this.#stopped ?? Date.now() * 1000));
  }

  /** What it is now, in milliseconds since 1970. */
  get milliseconds(): number {
    return (this.#stopped ?? Date.now() * 1000) / 1000;
  }

  /** Stops the clock, if it is not stopped yet, and moves it. */
  advance(milliseconds: number): void {
    this.#stopped = toMicroseconds(this.now) + Math.round(milliseconds * 1000);
  }
}
