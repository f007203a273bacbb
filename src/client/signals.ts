/** The most milliseconds that a timer can hold. */
export const LONGEST = 2 ** 31 - 1;

/**
 * What ends a call early: the caller's signal, the time in milliseconds, or whichever comes first. A time that no timer
 * can hold is none.
 *
 * @throws RangeError or TypeError, as the platform has it, if the time is negative or no number
 */
export function signalOf(own: AbortSignal | undefined, timeout: number | undefined): AbortSignal | null {
  const whole = Math.floor(timeout ?? Number.POSITIVE_INFINITY);
  const clock = whole > LONGEST ? undefined : AbortSignal.timeout(whole);
  return own && clock ? AbortSignal.any([own, clock]) : (own ?? clock ?? null);
}

/** The outcome of some work, unless the signal ends the wait for it: then it rejects with the signal's reason. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop);
    if (signal?.aborted) stop();
    work.then(resolve, reject).finally(() => signal?.removeEventListener("abort", stop));
  });
}

/** Waits, until the time is over, as far as a timer can hold it, or the signal ends it. */
export async function sleep(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, LONGEST));
  });
  await unlessAborted(time, signal).catch(() => clearTimeout(timer));
}
