import { type Entry, isUnread } from "./Inbox.ts";
import { copyOf, hasAttachments, hasMedia, humanMessages, lastAuthoredMessage, lastMessage } from "./messages.ts";
import type { ContextCode, Id, Message, Participant, User } from "./records.ts";
import type { World } from "./World.ts";

// What participants do with their own view of a conversation: read, archive, star or leave it, remove messages from it.
// The views of the others stay as they are.

/**
 * Marks a conversation as read or unread, or archives it. An archived one is in no list but those of archived, starred and
 * sent ones, until it is marked again or a new message makes it unread (`addMessage`).
 */
export function setState(world: World, entry: Entry, workflow_state: Participant["workflow_state"]): void {
  save(world, entry, { workflow_state });
}

export function setStarred(world: World, entry: Entry, starred: boolean): void {
  save(world, entry, { starred });
}

/** Unsubscribes from a group conversation, which marks it as read; or subscribes again, which marks it as unread if a message came meanwhile. */
export function setSubscribed(world: World, entry: Entry, subscribed: boolean): void {
  const { conversation, participant } = entry;
  if (conversation.private || participant.subscribed === subscribed) return;
  const before = participant.last_message_at;
  if (!subscribed) {
    save(world, entry, { subscribed, ...(participant.workflow_state === "unread" ? { workflow_state: "read" } : {}) });
    return;
  }
  world.change(entry, { subscribed });
  const changes = recount(world, entry, { count: false, tags: false });
  const isNewer = before !== null && (changes.last_message_at ?? "") > before;
  save(world, entry, { ...changes, ...(isNewer ? { workflow_state: "unread" } : {}) });
}

export function markAllAsRead(world: World, user: User): void {
  const unread = [...world.inboxOf(user.id).all].filter(isUnread);
  for (const entry of unread) world.change(entry, { workflow_state: "read" });
  if (unread.length > 0) user.unread_conversations = 0;
}

/** Removes messages for one participant; if none of a person is left, the generated ones go, too. */
export function removeMessages(world: World, entry: Entry, ids: readonly Id[] | "all"): void {
  const { conversation, participant } = entry;
  for (const message of conversation.messages)
    if (ids === "all" || ids.includes(message.id)) deleteCopy(message, participant.user);
  if (humanMessages(entry).length === 0)
    for (const message of conversation.messages) deleteCopy(message, participant.user);
  save(world, entry, recount(world, entry, { count: true, tags: true }));
}

function deleteCopy(message: Message, user: Id): void {
  for (const copy of message.copies) if (copy.user === user) copy.deleted = true;
}

/** What a participant's fields are by the messages that are left (facts 4.8, 4.10). */
function recount(world: World, entry: Entry, which: { count: boolean; tags: boolean }): Partial<Participant> {
  const { conversation, participant } = entry;
  const latest = lastMessage(entry);
  if (!latest)
    return {
      ...(which.tags ? { tags: [] } : {}),
      ...(participant.workflow_state === "unread" ? { workflow_state: "read" } : {}),
      message_count: 0,
      last_message_at: null,
      has_attachments: false,
      has_media_objects: false,
      starred: false,
      visible_last_authored_at: null,
    };
  const human = humanMessages(entry);
  const own = latest.author === participant.user ? latest : lastAuthoredMessage(entry);
  return {
    ...(which.tags && conversation.private ? { tags: tagsOfCopies(human, participant.user) } : {}),
    ...(which.count ? { message_count: human.length } : {}),
    last_message_at: participant.subscribed ? latest.created_at : nearest(human, participant.last_message_at),
    has_attachments: human.some((message) => hasAttachments(world, message)),
    has_media_objects: human.some((message) => hasMedia(world, message)),
    visible_last_authored_at: own?.created_at ?? null,
  };
}

function tagsOfCopies(messages: Message[], user: Id): ContextCode[] {
  return [...new Set(messages.flatMap((message) => copyOf(message, user)?.tags ?? []))];
}

/** The time of the last message until then; of the first one behind it, if there is none. */
function nearest(messages: Message[], time: string | null): string | null {
  const before = messages.findLast(({ created_at }) => time !== null && created_at <= time);
  return (before ?? messages[0])?.created_at ?? null;
}

/** Changes a participant, the time of its last change, and the user's counter of unread conversations. */
function save(world: World, entry: Entry, fields: Partial<Participant>): void {
  const { participant } = entry;
  const before = JSON.stringify(participant);
  const wasUnread = participant.workflow_state === "unread";
  world.change(entry, fields);
  const becomesUnread = participant.workflow_state === "unread";
  if (wasUnread !== becomesUnread) count(world, participant.user, becomesUnread ? 1 : -1);
  if (JSON.stringify(participant) !== before) world.change(entry, { updated_at: world.clock.next() });
}

export function count(world: World, user: Id, difference: number): void {
  const record = world.users.get(user);
  if (record) record.unread_conversations = Math.max(0, record.unread_conversations + difference);
}
