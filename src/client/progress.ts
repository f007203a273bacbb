import { Progress } from "../../generated/operations.ts";
import type { Progress as Job } from "../../generated/types.ts";
import { CanvasError, type CanvasErrorKind } from "./CanvasError.ts";
import { readTimeout } from "./settings.ts";
import { sleep, startDeadline } from "./signals.ts";
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
export class ProgressJobs extends Progress {
  /**
   * Requests the state of a job again and again until it has ended: `completed`, `failed` or `canceled`. One request in a
   * row may fail.
   *
   * @param job the job, as a response contains it, or its id
   * @throws CanvasError as every call does
   */
  async wait(job: PathValue | Job, options?: WaitOptions): Promise<Job> {
    // What is called without types may give null.
    const { interval = 1000, timeout, signal, ...others } = options ?? {};
    const deadline = startDeadline({ timeout: checkTimeout(timeout), signal });
    try {
      return await this.#poll(idOf(job), Math.max(SHORTEST, interval || 0), { ...others, signal: deadline.signal });
    } finally {
      deadline.stop();
    }
  }

  async #poll(id: PathValue, interval: number, options: CallOptions & { signal: AbortSignal }): Promise<Job> {
    for (let hasFailed = false; ; ) {
      try {
        const state = await this.get(id, options);
        if (ENDED.includes(state.workflow_state)) return state;
        hasFailed = false;
      } catch (error) {
        const isPassing = error instanceof CanvasError && PASSING.includes(error.kind);
        if (hasFailed || !isPassing || options.signal.aborted) throw error;
        hasFailed = true;
      }
      await sleep(interval, options.signal);
    }
  }
}

function idOf(job: PathValue | Job): PathValue {
  return typeof job === "object" ? job?.id : job;
}

function checkTimeout(timeout: number | undefined): number {
  try {
    return readTimeout(timeout) ?? Number.POSITIVE_INFINITY;
  } catch (cause) {
    const path = "/api/v1/progress/{id}";
    throw new CanvasError({ kind: "usage", method: "GET", path, url: path, cause });
  }
}
