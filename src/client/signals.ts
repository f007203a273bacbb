import { textAt } from "./causeOf.ts";
import { LONGEST, platformClock } from "./clock.ts";

/** What to call when a signal is aborted. However many calls share the signal, it has one listener of ours. */
const shared = new WeakMap<object, Set<() => void>>();

function callAll({ currentTarget }: Event): void {
  for (const callback of shared.get(Object(currentTarget)) ?? []) callback();
}

/**
 * Calls back when the signal is aborted; at once if it is.
 *
 * @returns what ends that
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  if (!signal || signal.aborted) return () => {};
  const callbacks = shared.get(signal) ?? new Set();
  shared.set(signal, callbacks.add(callback));
  // Adding it again adds nothing.
  signal.addEventListener("abort", callAll);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callAll);
  };
}

/** What ended some work early: the time, the caller or the throttle. */
export interface Interruption {
  kind: "timeout" | "aborted" | "throttled";
  /** The reason of the signal that was aborted. */
  reason?: unknown;
  /** Whether the work was waiting for the quota. */
  isQueued?: boolean;
}

/** What the reason of a signal means. */
export function interruptionBy(reason: unknown): Interruption {
  return { kind: textAt(reason, "name") === "TimeoutError" ? "timeout" : "aborted", reason };
}

/** How long some work may take in milliseconds, and what ends it earlier. A time that no timer can hold is none. */
interface Limits {
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * The outcome of some work that has a time limit; an Interruption, as soon as the time is up or the signal is aborted.
 *
 * @param work takes a signal that is aborted then
 */
export function within<T>({ timeout, signal }: Limits, work: (signal: AbortSignal) => Promise<T>) {
  return new Promise<T | Interruption>((resolve, reject) => {
    if (signal?.aborted) return resolve(interruptionBy(signal.reason));
    const controller = new AbortController();
    const interrupt = (reason: unknown) => {
      stop();
      controller.abort(reason);
      resolve(interruptionBy(reason));
    };
    const expire = () => interrupt(new DOMException(`no end within ${timeout} ms`, "TimeoutError"));
    const cancel = timeout > LONGEST ? () => {} : platformClock.after(timeout, expire);
    const stopListening = onAbort(signal, () => interrupt(signal?.reason));
    const stop = () => {
      cancel();
      stopListening();
    };
    work(controller.signal).then(
      (outcome) => {
        stop();
        resolve(outcome);
      },
      (reason: unknown) => {
        stop();
        reject(reason);
      },
    );
  });
}

/** Waits for so many milliseconds, or until the signal is aborted. */
export async function sleep(timeout: number, signal: AbortSignal | undefined): Promise<void> {
  await within({ timeout, signal }, () => new Promise(() => {}));
}
