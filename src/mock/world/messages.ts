import type { Entry } from "./Inbox.ts";
import type { Id, Message } from "./records.ts";
import type { World } from "./World.ts";

/** The messages that a participant sees, oldest first. */
export function visibleMessages({ conversation, participant }: Entry): Message[] {
  return conversation.messages.filter((message) => hasCopy(message, participant.user));
}

export function humanMessages(entry: Entry): Message[] {
  return visibleMessages(entry).filter(({ generated }) => !generated);
}

/** The newest message of a person that a participant sees; none while nobody has written to the participant. */
export function lastMessage({ conversation, participant }: Entry): Message | undefined {
  if (participant.last_message_at === null) return undefined;
  return conversation.messages.findLast((message) => !message.generated && hasCopy(message, participant.user));
}

/** The newest message of one's own that one has not removed. */
export function lastAuthoredMessage({ conversation, participant }: Entry): Message | undefined {
  if (participant.visible_last_authored_at === null) return undefined;
  const { user } = participant;
  return conversation.messages.findLast(
    (message) => message.author === user && !message.generated && hasCopy(message, user),
  );
}

export function hasCopy(message: Message, user: Id): boolean {
  return copyOf(message, user)?.deleted === false;
}

export function copyOf({ copies }: Message, user: Id) {
  return copies.find((copy) => copy.user === user);
}

/** Forwarded messages, as far as the world has them, newest first. */
export function forwardedOf(world: World, ids: Id[]): Message[] {
  const found = ids.flatMap((id) => world.messages.get(id)?.message ?? []);
  return found.toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1));
}

/** Whether a message has files, or forwards one that has. */
export function hasAttachments(world: World, { attachments, forwarded }: Message): boolean {
  return attachments.length > 0 || forwardedOf(world, forwarded).some((message) => hasAttachments(world, message));
}

/** Whether a message has a media comment, or forwards one that has. */
export function hasMedia(world: World, { media, forwarded }: Message): boolean {
  return media !== null || forwardedOf(world, forwarded).some((message) => hasMedia(world, message));
}
