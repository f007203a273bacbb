import type { components } from "../../../../generated/types.ts";
import type { Progress } from "../../world/records.ts";
import { toSeconds } from "../../world/time.ts";
import type { Call } from "../Action.ts";

export function progressBody({ origin }: Call, progress: Progress): components["schemas"]["Progress"] {
  const { results } = progress;
  return {
    id: progress.id,
    context_id: progress.context_id,
    context_type: progress.context_type,
    user_id: progress.user,
    tag: progress.tag,
    completion: progress.completion,
    workflow_state: progress.workflow_state,
    created_at: toSeconds(progress.created_at),
    updated_at: toSeconds(progress.updated_at),
    message: progress.message,
    ...(results && progress.workflow_state !== "queued" && progress.workflow_state !== "running" ? { results } : {}),
    url: `${origin}/api/v1/progress/${progress.id}`,
  };
}
