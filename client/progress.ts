import { type CallOptions, type PathValue, Progress } from "../generated/operations.ts";
import type { Progress as ProgressState } from "../generated/types.ts";
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
  async wait(
    job: PathValue | ProgressState,
    { interval = 1000, timeout, ...options }: CallOptions & { interval?: number } = {},
  ): Promise<ProgressState> {
    const id = typeof job === "object" ? job.id : job;
    // One clock for all questions.
    const signal = signalOf(options.signal, timeout);
    for (;;) {
      const state = await this.get(id, { ...options, signal: signal ?? undefined });
      if (!/queued|running|waiting/.test(state.workflow_state)) return state;
      await sleep(interval, signal);
    }
  }
}
