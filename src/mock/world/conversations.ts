import { type Entry, isUnread } from "./Inbox.ts";
import { noteMessage } from "./notices.ts";
import type { ContextCode, Conversation, Draft, Id, Message, Participant, Sending, User } from "./records.ts";
import { stateOf } from "./rights.ts";
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

function tagsOfContext(world: World, context: ContextCode | null): ContextCode[] {
  if (context === null || context.startsWith("account_")) return context === null ? [] : [context];
  const [, group = ""] = /^group_(\d+)$/.exec(context) ?? [];
  const course = world.groups.get(group)?.course ?? null;
  return course === null ? [context] : [context, `course_${course}`];
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
  const message: Message = {
    ...draft,
    id: world.nextId(),
    author,
    generated,
    created_at: world.clock.next(),
    copies: [],
  };
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

/** The contexts that a message is about: those named, or, in the first one, those that more than half of the people share. */
function tagsOfMessage(world: World, conversation: Conversation, tags: ContextCode[]): ContextCode[] {
  const shared = new Set(sharedContexts(world, conversation, 1));
  const named = tags.filter((tag) => shared.has(tag));
  return named.length > 0 || conversation.tags.length > 0 ? named : sharedContexts(world, conversation, undefined);
}

/** Of the contexts of a message, those that this participant is in; of all shared ones, if none. */
function tagsForParticipant(
  world: World,
  { user }: Participant,
  newTags: ContextCode[],
  shared: ContextCode[],
): ContextCode[] {
  const active = contextCodesOf(world, user, false);
  const codes = active.length > 0 ? active : contextCodesOf(world, user, true);
  const visible = newTags.filter((tag) => codes.includes(tag));
  return visible.length > 0 ? visible : shared.filter((code) => codes.includes(code));
}

function withTags(world: World, { user, tags }: Participant, added: ContextCode[]): ContextCode[] {
  if (added.length === 0) return tags;
  const active = contextCodesOf(world, user, false);
  const all = union(tags, added);
  return active.length > 0 ? all.filter((tag) => active.includes(tag)) : all;
}

/** The contexts that more people than this are in, those of most people first. Without a number: more than half of them. */
function sharedContexts(world: World, { private: isPrivate, participants }: Conversation, than: number | undefined) {
  if (isPrivate && participants.length === 1) return [];
  const threshold = than ?? Math.floor(participants.length / 2);
  const counts = new Map<ContextCode, number>();
  for (const { user } of participants)
    for (const code of contextCodesOf(world, user, true)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > threshold);
  return shared.toSorted(([, a], [, b]) => b - a).map(([code]) => code);
}

/** The courses and groups that a user is in; with `concluded`, also courses that are over. */
function contextCodesOf(world: World, user: Id, concluded: boolean): ContextCode[] {
  const courses = world.membershipsOf(user).flatMap((each) => {
    const state = stateOf(each);
    return state === "active" || (concluded && state === "completed") ? [`course_${each.course.id}`] : [];
  });
  return [...new Set([...courses, ...world.groupsOf(user).map(({ id }) => `group_${id}`)])];
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
  const ids = added.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
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
  const getters = recipients && new Set([...recipients, author]);
  for (const each of conversation.messages.filter(({ id: one }) => included.includes(one))) {
    const lacking = entriesOf(world, conversation, getters).filter(
      ({ participant }) => !hasCopy(each, participant.user),
    );
    giveCopies(world, conversation, each, lacking, []);
  }
  return message;
}

/** Removes messages for one participant; if none of a person is left, the generated ones go, too. */
export function removeMessages(world: World, entry: Entry, ids: readonly Id[] | "all"): void {
  const { conversation, participant } = entry;
  for (const message of conversation.messages)
    if (ids === "all" || ids.includes(message.id)) deleteCopy(message, participant.user);
  if (humanMessages(entry).length === 0)
    for (const message of conversation.messages) deleteCopy(message, participant.user);
  save(world, entry, recount(entry, { count: true, tags: true }));
}

function deleteCopy(message: Message, user: Id): void {
  for (const copy of message.copies) if (copy.user === user) copy.deleted = true;
}

/** What a participant's fields are by the messages that are left (facts 4.8, 4.10). */
function recount(entry: Entry, which: { count: boolean; tags: boolean }): Partial<Participant> {
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
    has_attachments: human.some(({ attachments }) => attachments.length > 0),
    has_media_objects: human.some(({ media }) => media !== null),
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

export function setState(world: World, entry: Entry, workflow_state: Participant["workflow_state"]): void {
  save(world, entry, { workflow_state });
}

export function setStarred(world: World, entry: Entry, starred: boolean): void {
  save(world, entry, { starred });
}

/** Leaves or takes up a group conversation again. Leaving makes an unread one read; coming back can make it unread. */
export function setSubscribed(world: World, entry: Entry, subscribed: boolean): void {
  const { conversation, participant } = entry;
  if (conversation.private || participant.subscribed === subscribed) return;
  const before = participant.last_message_at;
  if (!subscribed) {
    save(world, entry, { subscribed, ...(participant.workflow_state === "unread" ? { workflow_state: "read" } : {}) });
    return;
  }
  world.change(entry, { subscribed });
  const changes = recount(entry, { count: false, tags: false });
  const isNewer = before !== null && (changes.last_message_at ?? "") > before;
  save(world, entry, { ...changes, ...(isNewer ? { workflow_state: "unread" } : {}) });
}

export function markAllAsRead(world: World, user: User): void {
  const unread = [...world.inboxOf(user.id).all].filter(isUnread);
  for (const entry of unread) world.change(entry, { workflow_state: "read" });
  if (unread.length > 0) user.unread_conversations = 0;
}

/** Changes a participant as a record of its own is saved: with its time, and the user's counter. */
function save(world: World, entry: Entry, fields: Partial<Participant>): void {
  const { participant } = entry;
  const before = JSON.stringify(participant);
  const wasUnread = participant.workflow_state === "unread";
  world.change(entry, fields);
  const becomesUnread = participant.workflow_state === "unread";
  if (wasUnread !== becomesUnread) count(world, participant.user, becomesUnread ? 1 : -1);
  if (JSON.stringify(participant) !== before) world.change(entry, { updated_at: world.clock.next() });
}

function count(world: World, user: Id, difference: number): void {
  const record = world.users.get(user);
  if (record) record.unread_conversations = Math.max(0, record.unread_conversations + difference);
}

/** The messages that a participant sees, oldest first. */
export function visibleMessages({ conversation, participant }: Entry): Message[] {
  return conversation.messages.filter((message) => hasCopy(message, participant.user));
}

function humanMessages(entry: Entry): Message[] {
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

function copyOf({ copies }: Message, user: Id) {
  return copies.find((copy) => copy.user === user);
}

/** The participants' own views: of all, or of these users. */
function entriesOf(world: World, { id, participants }: Conversation, users: Set<Id> | null): Entry[] {
  const meant = users === null ? participants : participants.filter(({ user }) => users.has(user));
  return meant.flatMap(({ user }) => world.entryOf(user, id) ?? []);
}

function hasAttachments(world: World, { attachments, forwarded }: Message): boolean {
  return attachments.length > 0 || forwardedOf(world, forwarded).some((message) => hasAttachments(world, message));
}

function hasMedia(world: World, { media, forwarded }: Message): boolean {
  return media !== null || forwardedOf(world, forwarded).some((message) => hasMedia(world, message));
}

/** Forwarded messages, as far as the world has them, newest first. */
export function forwardedOf(world: World, ids: Id[]): Message[] {
  const found = ids.flatMap((id) => world.messages.get(id)?.message ?? []);
  return found.toSorted((a, b) => (a.created_at < b.created_at ? 1 : -1));
}

function union<Item>(left: readonly Item[], right: readonly Item[]): Item[] {
  return [...new Set([...left, ...right])];
}
