import type { Progress } from "../world/records.ts";
import { isRootAdmin } from "../world/rights.ts";
import { type Action, type Call, notFound, notPermitted } from "./Action.ts";
import { progressBody } from "./bodies/progress.ts";
import { toText } from "./params.ts";

/** Who may read the context of a progress may read it: of a user's, that user and admins (facts 5.1, L9). */
export const getProgress: Action<"getProgress"> = (call) => {
  const progress = progressOf(call);
  const isOwn = progress.context_type === "User" && progress.context_id === call.user.id;
  if (!isOwn && !isRootAdmin(call.world, call.user.id)) throw notPermitted();
  return { status: 200, body: progressBody(call, progress) };
};

/** Ends a progress as failed, in whichever state it is. Only who started it may do so. */
export const cancelProgress: Action<"cancelProgress"> = (call) => {
  const progress = progressOf(call);
  if (progress.user !== call.user.id) throw notPermitted();
  progress.workflow_state = "failed";
  progress.message = toText(call.params.message) ?? null;
  progress.updated_at = call.world.clock.next();
  return { status: 200, body: progressBody(call, progress) };
};

function progressOf({ world, path }: Call): Progress {
  const progress = world.progresses.get(path.id ?? "");
  if (!progress) throw notFound();
  return progress;
}
