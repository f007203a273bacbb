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

/** What a signal that is aborted means. */
export function interruptionBy(signal: AbortSignal | undefined): Interruption {
  const reason: unknown = signal?.reason;
  return { kind: textAt(reason, "name") === "TimeoutError" ? "timeout" : "aborted", reason };
}

/** How long some work may take in milliseconds, and what ends it earlier. A time that no timer can hold is none. */
interface Limits {
  timeout: number;
  signal: AbortSignal | undefined;
}

/**
 * Starts a time limit.
 *
 * @returns a signal that is aborted when the time is up, or when the other signal is; `stop` ends the wait for either
 */
export function startDeadline({ timeout, signal }: Limits): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const stopListening = onAbort(signal, () => controller.abort(signal?.reason));
  const expire = () => controller.abort(new DOMException(`no end within ${timeout} ms`, "TimeoutError"));
  const cancel = timeout > LONGEST ? () => {} : platformClock.after(timeout, expire);
  const stop = () => {
    cancel();
    stopListening();
  };
  return { signal: controller.signal, stop };
}

/**
 * The outcome of some work that has a time limit; an Interruption, as soon as the deadline's signal is aborted.
 *
 * @param work takes that signal
 */
export async function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T | Interruption> {
  const { signal, stop } = startDeadline(limits);
  let stopListening = () => {};
  const outcome = new Promise<T | Interruption>((resolve, reject) => {
    stopListening = onAbort(signal, () => resolve(interruptionBy(signal)));
    if (!signal.aborted) work(signal).then(resolve, reject);
  });
  return outcome.finally(() => {
    // The platform may keep the signal of a request for a while, and with it what listens.
    stopListening();
    stop();
  });
}

/** Waits for so many milliseconds, or until the signal is aborted. */
export async function sleep(timeout: number, signal: AbortSignal | undefined): Promise<void> {
  await within({ timeout, signal }, () => new Promise(() => {}));
}
