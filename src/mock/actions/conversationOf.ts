import type { Entry } from "../world/Inbox.ts";
import type { Id } from "../world/records.ts";
import { type Call, notFound } from "./Action.ts";

/**
 * The caller's view of the conversation in the path.
 *
 * @throws the 404 if the caller takes no part in it, or has no messages left there
 */
export function conversationOf(call: Call, { emptied = false } = {}): Entry {
  const entry = call.world.entryOf(call.user.id, call.path.id ?? "");
  if (!entry || (!emptied && entry.participant.message_count === 0)) throw notFound();
  return entry;
}

export function entryIn({ world, user }: Call, conversation: Id): Entry {
  const entry = world.entryOf(user.id, conversation);
  if (!entry) throw new Error(`The user ${user.id} takes no part in the conversation ${conversation}.`);
  return entry;
}
