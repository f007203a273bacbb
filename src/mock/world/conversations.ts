import { compareIds } from "./compareIds.ts";
import {
  sharedContexts,
  tagsForParticipant,
  tagsOfContext,
  tagsOfMessage,
  union,
  withTags,
} from "./conversationTags.ts";
import type { Entry } from "./Inbox.ts";
import { copyOf, hasAttachments, hasCopy, hasMedia, lastMessage } from "./messages.ts";
import { noteMessage } from "./notices.ts";
import { count } from "./participants.ts";
import type { ContextCode, Conversation, Draft, Id, Message, Participant, Sending } from "./records.ts";
import type { World } from "./World.ts";

/** Canvas' limit of people in a group conversation, beside its author (facts 4.4, 4.9). */
export const MAX_RECIPIENTS = 100;

/**
 * Finds the private conversation of these users in this context, or begins a new one (facts 4.4, 11).
 *
 * @param users the sender first
 */
export function initiate(
  world: World,
  users: Id[],
  about: { isPrivate: boolean; context: ContextCode | null; subject: string | null },
): Conversation {
  const people = [...new Set(users)];
  const known = about.isPrivate ? world.privateConversation(people, about.context) : undefined;
  if (known) return known;
  const conversation: Conversation = {
    id: world.nextId(),
    subject: about.subject,
    private: about.isPrivate,
    context: about.context,
    tags: tagsOfContext(world, about.context),
    has_attachments: false,
    has_media_objects: false,
    participants: people.map((user) => newParticipant(world, user, {})),
    messages: [],
  };
  world.addConversation(conversation);
  return conversation;
}

function newParticipant(world: World, user: Id, fields: Partial<Participant>): Participant {
  return {
    user,
    workflow_state: "read",
    subscribed: true,
    starred: false,
    message_count: 0,
    last_message_at: null,
    last_authored_at: null,
    visible_last_authored_at: null,
    has_attachments: false,
    has_media_objects: false,
    tags: [],
    updated_at: world.clock.next(),
    ...fields,
  };
}

/** How a message is added. */
export interface Adding {
  /** The contexts that the sender has named. */
  tags: ContextCode[];
  /** Who gets it beside the author; null for all who take part. */
  recipients: Id[] | null;
  generated?: boolean;
}

/** Adds a message of this author to a conversation, and makes it unread for those who get it (facts 11). */
export function addMessage(
  world: World,
  conversation: Conversation,
  author: Id,
  draft: Draft,
  { tags, recipients, generated = false }: Adding,
): Message {
  const message = newMessage(world, author, draft, generated);
  const newTags = tagsOfMessage(world, conversation, tags);
  conversation.tags = union(conversation.tags, newTags);
  world.addMessage(conversation, message);
  const getters = recipients && new Set([...recipients, author]);
  giveCopies(world, conversation, message, entriesOf(world, conversation, getters), newTags);
  if (generated) return message;
  for (const entry of entriesOf(world, conversation, recipients && new Set(recipients))) deliver(world, entry, message);
  resetCounters(world, conversation);
  return message;
}

/** A message that no conversation has yet. */
export function newMessage(world: World, author: Id, draft: Draft, generated = false): Message {
  return { ...draft, id: world.nextId(), author, generated, created_at: world.clock.next(), copies: [] };
}

function deliver(world: World, entry: Entry, message: Message): void {
  const changes = changesOfMessage(world, entry.participant, message);
  world.change(entry, changes);
  if (changes.workflow_state === "unread") noteMessage(world, entry.participant.user, message);
}

/** What a new message changes for one who gets it. One's own moves one's own `last_message_at` never (facts 11). */
function changesOfMessage(world: World, participant: Participant, message: Message): Partial<Participant> {
  const at = message.created_at;
  const enclosures = {
    ...(hasAttachments(world, message) ? { has_attachments: true } : {}),
    ...(hasMedia(world, message) ? { has_media_objects: true } : {}),
  };
  if (participant.user === message.author) return { ...enclosures, last_authored_at: at, visible_last_authored_at: at };
  if (participant.last_message_at !== null && !participant.subscribed) return enclosures;
  return { ...enclosures, last_message_at: at, workflow_state: "unread" };
}

/** Gives a message to participants: their copies, their counts and the contexts of both. */
function giveCopies(
  world: World,
  conversation: Conversation,
  message: Message,
  entries: Entry[],
  newTags: ContextCode[],
): void {
  const shared = sharedContexts(world, conversation, undefined);
  for (const entry of entries) {
    const { participant } = entry;
    const count = participant.message_count + (message.generated ? 0 : 1);
    const tags = tagsForParticipant(world, participant, newTags, shared);
    const previous = lastMessage(entry);
    const copyTags = tags.length > 0 ? tags : ((previous && copyOf(previous, participant.user)?.tags) ?? []);
    const old = message.copies.findIndex(({ user }) => user === participant.user);
    if (old >= 0) message.copies.splice(old, 1);
    message.copies.push({ user: participant.user, deleted: false, tags: conversation.private ? copyTags : null });
    world.change(entry, { message_count: count, tags: withTags(world, participant, tags) });
  }
}

/** Canvas counts anew after each message; in between its counters only go up and down (facts 4.12). */
function resetCounters(world: World, { participants }: Conversation): void {
  for (const { user } of participants) {
    const record = world.users.get(user);
    if (record) record.unread_conversations = world.inboxOf(user).unread;
  }
}

/**
 * Adds people to a conversation, gives them the messages that the adder has, and says so in a generated message.
 *
 * @returns the generated message; undefined if all of them take part already
 */
export function addParticipants(
  world: World,
  conversation: Conversation,
  adder: Id,
  users: Id[],
  tags: ContextCode[],
): Message | undefined {
  const added = newcomers(conversation, users);
  if (added.length === 0) return undefined;
  const human = conversation.messages.filter(({ generated }) => !generated);
  join(world, conversation, added, {
    workflow_state: "unread",
    last_message_at: human.at(-1)?.created_at ?? null,
    message_count: human.length,
  });
  for (const message of conversation.messages)
    if (copyOf(message, adder)) for (const user of added) message.copies.push({ user, deleted: false, tags: null });
  const draft = { body: announcement(world, adder, added), forwarded: [], attachments: [], media: null };
  return addMessage(world, conversation, adder, draft, { tags, recipients: null, generated: true });
}

function newcomers({ participants }: Conversation, users: Id[]): Id[] {
  const present = new Set(participants.map(({ user }) => user));
  return [...new Set(users)].filter((user) => !present.has(user));
}

function join(world: World, conversation: Conversation, users: Id[], fields: Partial<Participant>): void {
  for (const user of users) {
    const { has_attachments, has_media_objects } = conversation;
    world.addParticipant(conversation, newParticipant(world, user, { has_attachments, has_media_objects, ...fields }));
    count(world, user, 1);
  }
}

/** "A and B were added to the conversation by C": names in the order of ids (facts 11). */
function announcement(world: World, adder: Id, added: Id[]): string {
  const ids = added.toSorted(compareIds);
  const [last = "", ...others] = ids.map((id) => nameOf(world, id)).toReversed();
  const first = others.toReversed().join(", ");
  const names = others.length > 1 ? `${first}, and ${last}` : first ? `${first} and ${last}` : last;
  return `${names} ${added.length === 1 ? "was" : "were"} added to the conversation by ${nameOf(world, adder)}`;
}

function nameOf(world: World, user: Id): string {
  return world.users.get(user)?.short_name ?? "";
}

/** Sends a message to a conversation that is there: new recipients join, and earlier messages go along (facts 4.9). */
export function send(
  world: World,
  { conversation: id, author, draft, recipients, included, tags }: Sending,
): Message | undefined {
  const conversation = world.conversations.get(id);
  if (!conversation) return undefined;
  if (recipients && !conversation.private)
    join(world, conversation, newcomers(conversation, recipients), { workflow_state: "unread" });
  const message = addMessage(world, conversation, author, draft, { tags, recipients });
  for (const each of conversation.messages.filter(({ id: one }) => included.includes(one))) {
    const getters = recipients && new Set([...recipients, each.author]);
    const lacking = entriesOf(world, conversation, getters).filter(
      ({ participant }) => !hasCopy(each, participant.user),
    );
    giveCopies(world, conversation, each, lacking, []);
  }
  return message;
}

/** The participants' own views: of all, or of these users. */
function entriesOf(world: World, { id, participants }: Conversation, users: Set<Id> | null): Entry[] {
  const meant = users === null ? participants : participants.filter(({ user }) => users.has(user));
  return meant.flatMap(({ user }) => world.entryOf(user, id) ?? []);
}
