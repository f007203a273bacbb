import type { Progress } from "../../generated/operations.ts";
import type { Progress as Job } from "../../generated/types.ts";
import { CanvasError, type CanvasErrorKind } from "./CanvasError.ts";
import { sleep, within } from "./signals.ts";
import type { CallOptions, PathValue } from "./types.ts";

/** The states that a job keeps. */
const ENDED = ["completed", "failed", "canceled"];

/** Failures that can pass. */
const PASSING: CanvasErrorKind[] = ["network", "server", "throttled", "timeout", "unexpected"];

/** The shortest time between two requests, in milliseconds. */
const SHORTEST = 100;

/** How to wait for a job. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds after which the wait ends, with an error of kind `timeout`. By default it goes on until the job ends. */
  timeout?: number | undefined;
  /** Milliseconds between two requests: 1000 by default, at least 100. */
  interval?: number | undefined;
}

/** The methods of Progress, and a wait for the end of a job. */
export interface ProgressJobs extends Progress {
  /**
   * Requests the state of a job again and again until it has ended: `completed`, `failed` or `canceled`. One request in a
   * row may fail.
   *
   * @param job the job, as a response contains it, or its id
   * @throws CanvasError as every call does
   */
  wait(job: PathValue | Job, options?: WaitOptions): Promise<Job>;
}

/** Adds the wait to the methods of Progress. */
export function withWait(progress: Progress): ProgressJobs {
  return {
    ...progress,
    wait: async (job, options) => {
      // What is called without types may give null.
      const { interval = 0, timeout = Number.POSITIVE_INFINITY, ...others } = options ?? {};
      const id = typeof job === "object" ? job?.id : job;
      // The call says what is wrong with the options.
      const isWrong = !(timeout >= 0) || (others.signal && !("addEventListener" in others.signal));
      if (isWrong) return progress.get(id, options ?? {});
      const pause = Math.max(SHORTEST, interval || 1000);
      const poll = (signal: AbortSignal) => pollUntilEnd(progress, id, pause, { ...others, signal });
      const outcome = await within({ timeout, signal: others.signal }, poll);
      if (!("kind" in outcome)) return outcome;
      const { kind, reason: cause } = outcome;
      throw new CanvasError({ kind, method: "GET", url: `/api/v1/progress/${id}`, cause });
    },
  };
}

async function pollUntilEnd(
  progress: Progress,
  id: PathValue,
  pause: number,
  options: CallOptions & { signal: AbortSignal },
): Promise<Job> {
  for (let hasFailed = false; ; ) {
    const state = await progress.get(id, options).catch((error: unknown) => {
      const isPassing = error instanceof CanvasError && PASSING.includes(error.kind);
      if (hasFailed || !isPassing) throw error;
    });
    if (state && ENDED.includes(state.workflow_state)) return state;
    hasFailed = !state;
    await sleep(pause, options.signal);
  }
}
