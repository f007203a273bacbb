import { textAt } from "./causeOf.ts";
import { LONGEST, platformClock } from "./clock.ts";
import { Failure } from "./Failure.ts";

/** What to do when a signal is aborted. However many calls share the signal, it has one listener of ours. */
interface Shared {
  callbacks: Set<(signal: AbortSignal) => void>;
  stop: () => void;
}

const shared = new WeakMap<AbortSignal, Shared>();

/**
 * Calls back when the signal is aborted; at once if it is.
 *
 * @returns what ends that
 */
export function onAbort(signal: AbortSignal | undefined, callback: (signal: AbortSignal) => void): () => void {
  if (signal?.aborted) callback(signal);
  if (!signal || signal.aborted) return () => {};
  const { callbacks, stop } = shared.get(signal) ?? listenTo(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) stop();
  };
}

function listenTo(signal: AbortSignal): Shared {
  const callbacks = new Set<(signal: AbortSignal) => void>();
  const stop = () => {
    shared.delete(signal);
    signal.removeEventListener("abort", callAll);
  };
  const callAll = () => {
    stop();
    for (const callback of callbacks) callback(signal);
  };
  signal.addEventListener("abort", callAll);
  shared.set(signal, { callbacks, stop });
  return { callbacks, stop };
}

/** The failure of work that the time or the caller ended. */
export function failureOf({ reason }: AbortSignal): Failure {
  return new Failure(textAt(reason, "name") === "TimeoutError" ? "timeout" : "aborted", { cause: reason });
}

/**
 * The outcome of some work.
 *
 * @throws Failure as soon as the signal is aborted
 */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, () => reject(failureOf(signal)));
    work.then(resolve, reject).finally(stop);
  });
}

/** How long some work may take in milliseconds, and what ends it earlier. */
interface Limits {
  /** A time that no timer can hold is none. */
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Starts a time limit.
 *
 * @returns a signal that is aborted when the time is up, or when the other signal is; and what ends the wait for that
 */
export function startDeadline({ timeout, signal }: Limits): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const stopListening = onAbort(signal, ({ reason }) => controller.abort(reason));
  const expire = () => controller.abort(new DOMException(`no response within ${timeout} ms`, "TimeoutError"));
  const cancel = timeout > LONGEST ? () => {} : platformClock.after(timeout, expire);
  const stop = () => {
    cancel();
    stopListening();
  };
  return { signal: controller.signal, stop };
}

/**
 * The outcome of some work that has a time limit.
 *
 * @param work takes the signal that ends it
 * @throws Failure when the time is up, or the signal is aborted
 */
export async function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, stop } = startDeadline(limits);
  try {
    if (signal.aborted) throw failureOf(signal);
    return await unlessAborted(work(signal), signal);
  } finally {
    stop();
  }
}

/** Waits for so many milliseconds, or until the signal is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const { signal: ended, stop } = startDeadline({ timeout: milliseconds, signal });
    onAbort(ended, () => {
      stop();
      resolve();
    });
  });
}
