import type { components } from "../../../../generated/types.ts";
import { addressBookOf, type CommonContexts } from "../../world/AddressBook.ts";
import { findContext } from "../../world/contexts.ts";
import type { Entry } from "../../world/Inbox.ts";
import { forwardedOf, lastAuthoredMessage, lastMessage } from "../../world/messages.ts";
import type { Conversation, Id, Message, User } from "../../world/records.ts";
import { latestFirst, toSeconds } from "../../world/time.ts";
import type { World } from "../../world/World.ts";
import type { Call } from "../Action.ts";
import { isGiven, toFlag, toTexts } from "../params.ts";
import { isVisible } from "../scopes.ts";
import { attachmentBody } from "./file.ts";

type Schemas = components["schemas"];

/** Above so many people there are no avatars (facts 4.1.2). */
const MAX_AVATARS = 100;
const MAX_EXCERPT = 100;

/** What differs between the responses that have a conversation (facts 4.1.1). */
interface Options {
  avatars: boolean;
}

/** A conversation in a list, or one of many that were made at once. */
export function conversationBody(call: Call, entry: Entry, { avatars }: Options) {
  const people = participantsOf(call.world, entry.conversation);
  return { ...baseOf(call, entry, people), participants: people.map((user) => personOf(call, user, people, avatars)) };
}

/** A conversation with what its people share with the caller. */
export function conversationInContext(call: Call, entry: Entry): Schemas["ConversationAfterMessageRemoval"] {
  const people = participantsOf(call.world, entry.conversation);
  return { ...baseOf(call, entry, people), participants: inContext(call, people) };
}

/** As `conversationInContext`, with messages and, if asked for, the authors of those that are forwarded in them. */
export function conversationWithMessages(
  call: Call,
  entry: Entry,
  messages: Message[],
  { forwarders }: { forwarders: boolean },
): Schemas["CreatedConversation"] {
  const people = participantsOf(call.world, entry.conversation);
  const all = forwarders ? [...people, ...forwardersOf(call.world, messages, people)] : people;
  return {
    ...baseOf(call, entry, people),
    participants: inContext(call, all),
    messages: messages.map((message) => messageBody(call, message)),
  };
}

function baseOf(call: Call, entry: Entry, people: User[]): Omit<Schemas["UpdatedConversation"], "participants"> {
  const { world, user } = call;
  const { conversation, participant } = entry;
  const latest = lastMessage(entry);
  const authored = lastAuthoredMessage(entry);
  const others = people.filter(({ id }) => id !== user.id);
  return {
    id: conversation.id,
    subject: conversation.subject,
    workflow_state: participant.workflow_state,
    last_message: latest ? excerpt(latest.body) : null,
    last_message_at: secondsOrNull(participant.last_message_at),
    last_authored_message: authored ? excerpt(authored.body) : null,
    last_authored_message_at: secondsOrNull(authored?.created_at ?? participant.visible_last_authored_at),
    message_count: participant.message_count,
    subscribed: participant.subscribed,
    private: conversation.private,
    starred: participant.starred,
    properties: propertiesOf(entry, (latest ?? authored)?.author),
    audience: others.map(({ id }) => id),
    audience_contexts: audienceContexts(call, entry, others),
    avatar_url: conversationAvatar(call, people),
    visible: isVisible(call, entry),
    context_code: contextCode(world, user, conversation),
  };
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_EXCERPT ? text : `${characters.slice(0, MAX_EXCERPT - 3).join("")}...`;
}

function secondsOrNull(time: string | null): string | null {
  return time === null ? null : toSeconds(time);
}

function propertiesOf({ participant }: Entry, lastAuthor: Id | undefined): Schemas["ConversationProperty"][] {
  const properties: Schemas["ConversationProperty"][] = [];
  if (lastAuthor === participant.user) properties.push("last_author");
  if (participant.has_attachments) properties.push("attachments");
  if (participant.has_media_objects) properties.push("media_objects");
  return properties;
}

/** Who wrote last comes first, then those who never wrote, by short name (facts 11). */
function participantsOf(world: World, { participants }: Conversation): User[] {
  const people = participants.flatMap(({ user, last_authored_at: wrote }) => {
    const record = world.users.get(user);
    return record ? [{ record, wrote: wrote ?? "" }] : [];
  });
  people.sort((a, b) => latestFirst(a.wrote, b.wrote) || collator.compare(a.record.short_name, b.record.short_name));
  return people.map(({ record }) => record);
}

/** Names as Canvas sorts them: without regard to case. */
export const collator = new Intl.Collator("en", { sensitivity: "accent" });

function forwardersOf(world: World, messages: Message[], people: User[]): User[] {
  const authors = new Set(messages.flatMap((message) => authorsForwarded(world, message)));
  for (const { id } of people) authors.delete(id);
  return [...authors].flatMap((id) => world.users.get(id) ?? []);
}

function authorsForwarded(world: World, message: Message): Id[] {
  return forwardedOf(world, message.forwarded).flatMap((each) => [each.author, ...authorsForwarded(world, each)]);
}

/** People with what they share with the caller. Those just found as recipients keep the contexts that they were found in. */
function inContext(call: Call, people: User[]): Schemas["ParticipantInContext"][] {
  const book = addressBookOf(call.world, call.user.id);
  const commonWith = ({ id }: User): CommonContexts | undefined =>
    id === call.user.id ? undefined : (call.known.get(id) ?? book.commonWith(id, { concluded: true, lax: true }));
  return people.map((user) => {
    const { courses, groups } = commonWith(user) ?? { courses: {}, groups: {} };
    return { ...personOf(call, user, people, true), common_courses: courses, common_groups: groups };
  });
}

function personOf(call: Call, user: User, people: User[], avatars: boolean): Schemas["Participant"] {
  return {
    ...nameOf(user),
    ...(toTexts(call.params.include).includes("uuid") ? { uuid: user.uuid } : {}),
    ...(avatars && people.length <= MAX_AVATARS ? { avatar_url: userAvatar(call) } : {}),
  };
}

/** What responses call a person by. */
export function nameOf({ id, name, short_name, pronouns }: User) {
  return { id, name: short_name, full_name: name, pronouns };
}

/** The picture of everybody: the world has no others. `no_avatar_fallback` leaves it out (facts L0.2). */
export function userAvatar({ origin, params }: Call): string | null {
  return isGiven(params.no_avatar_fallback) ? null : `${origin}/images/messages/avatar-50.png`;
}

/** The picture of the one other, of oneself alone, or of a group. */
function conversationAvatar(call: Call, people: User[]): string | null {
  if (people.length > 2) return `${call.origin}/images/messages/avatar-group-50.png`;
  return userAvatar(call);
}

/** The courses and groups of a conversation; with one other person in it, what that person is there (facts 4.1.4). */
function audienceContexts(
  { world, params }: Call,
  { participant }: Entry,
  others: User[],
): Schemas["AudienceContexts"] {
  const contexts: Schemas["AudienceContexts"] = { courses: {}, groups: {} };
  if (others.length === 0) return contexts;
  const [only] = toFlag(params.include_private_conversation_enrollments, true) && others.length === 1 ? others : [];
  for (const tag of participant.tags) {
    const [, kind, id = ""] = /^(course|group)_(\d+)$/.exec(tag) ?? [];
    if (kind === "course") contexts.courses[id] = only ? activeTypes(world, only.id, id) : [];
    if (kind === "group")
      contexts.groups[id] = only && world.groups.get(id)?.members.includes(only.id) ? ["Member"] : [];
  }
  return contexts;
}

function activeTypes(world: World, user: Id, course: Id): string[] {
  const active = world.memberships
    .of(user)
    .filter((each) => each.course.id === course && each.enrollment.state === "active");
  return [...new Set(active.map(({ enrollment }) => enrollment.type))];
}

/** An account admin, of whatever role, finds the root account in the place of a course (facts 4.1.1). */
function contextCode(world: World, { id }: User, { context }: Conversation): string | null {
  const isAdmin = world.adminAccounts.of(id).length > 0 || world.limitedAdmins.of(id).length > 0;
  return isAdmin && context?.startsWith("course_") ? `account_${world.rootAccount.id}` : context;
}

/** The name of a conversation's context, or of the first course or group that it is about. */
export function contextName(world: World, { context, tags }: Conversation): string | null {
  const code = context ?? tags.find((tag) => /^(course|group)_\d+$/.test(tag));
  return (code === undefined ? undefined : findContext(world, code)?.record.name) ?? null;
}

export function messageBody(call: Call, message: Message): Schemas["Message"] {
  return {
    id: message.id,
    author_id: message.author,
    created_at: toSeconds(message.created_at),
    generated: message.generated,
    body: message.body,
    forwarded_messages: forwardedOf(call.world, message.forwarded).map((each) => messageBody(call, each)),
    attachments: message.attachments.flatMap((id) => {
      const file = call.world.files.get(id);
      return file ? [attachmentBody(call, file)] : [];
    }),
    media_comment: mediaBody(call, message),
    participating_user_ids: message.copies.map(({ user }) => user),
  };
}

function mediaBody({ origin }: Call, { author, media }: Message): Schemas["MediaComment"] {
  if (!media) return null;
  const type = media.type === "video" ? "video" : "audio";
  const query = new URLSearchParams({ entryId: media.id, redirect: "1", type: "mp4" });
  return {
    "content-type": `${type}/mp4`,
    display_name: null,
    media_id: media.id,
    media_type: type,
    url: `${origin}/users/${author}/media_download?${query}`,
  };
}
