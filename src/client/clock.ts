/** What measures time and waits; tests have a virtual one. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  /**
   * Calls back after so many milliseconds.
   *
   * @returns what cancels it
   */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The most milliseconds that a timer can hold. */
export const LONGEST = 2 ** 31 - 1;

let read = 0;
let elapsed = 0;

/** The platform's clock. It stands still while the system's is put back. */
export const platformClock: Clock = {
  now: () => {
    const time = Date.now();
    elapsed += Math.max(0, time - read);
    read = time;
    return elapsed;
  },
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, Math.min(milliseconds, LONGEST));
    return () => clearTimeout(timer);
  },
};
