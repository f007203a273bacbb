/** What ends a call early: the caller's signal, the time in milliseconds, or whichever comes first. */
export function signalOf(own: AbortSignal | undefined, timeout: number | undefined): AbortSignal | null {
  const clock = timeout === undefined ? undefined : AbortSignal.timeout(timeout);
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

/** Waits, until the time is over or the signal ends it. */
export async function sleep(milliseconds: number, signal: AbortSignal | null): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await unlessAborted(time, signal).catch(() => clearTimeout(timer));
}
