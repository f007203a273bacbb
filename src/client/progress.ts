import { type CallOptions, type PathValue, Progress } from "../../generated/operations.ts";
import type { Progress as ProgressState } from "../../generated/types.ts";
import { CanvasError } from "./CanvasError.ts";
import { signalOf, sleep } from "./signals.ts";

/** The methods of Progress, and a wait for its end. */
export class ProgressJobs extends Progress {
  /**
   * Asks again and again until a job has ended, well or not: look at its `workflow_state`.
   *
   * @param job the job, as an answer names it, or its id
   * @param options `interval` is the time between two questions, in milliseconds (1000)
   * @throws CanvasError as every call does
   */
  async wait(job: PathValue | ProgressState, options?: CallOptions & { interval?: number }): Promise<ProgressState> {
    // What is called without types may give null.
    const { interval = 1000, timeout, ...others } = options ?? {};
    const id = typeof job === "object" ? job?.id : job;
    // One clock for all questions.
    let signal: AbortSignal | null;
    try {
      signal = signalOf(others.signal, timeout);
    } catch (cause) {
      throw new CanvasError("usage", "GET", "/api/v1/progress/{id}", undefined, undefined, cause);
    }
    for (;;) {
      const state = await this.get(id, { ...others, signal: signal ?? undefined });
      if (!/queued|running|waiting/.test(state.workflow_state)) return state;
      await sleep(interval, signal);
    }
  }
}
