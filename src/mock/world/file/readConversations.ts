import type { Batch, Conversation, Draft, Id, Message, MessageCopy, Participant, Sending, Time } from "../records.ts";
import type { RecordReader } from "./RecordReader.ts";
import { type Known, optionalContext, reference, references } from "./references.ts";

/**
 * Reads a conversation. By hand it needs the users who take part, and the authors and bodies of its messages; what is left
 * out is as if they had been sent by the API, and read.
 */
export function readConversation(reader: RecordReader, known: Known, now: Time): Conversation {
  const context = optionalContext(reader, "context", known);
  const tags = reader.has("tags") ? reader.texts("tags") : courseOrGroup(context);
  const isPrivate = reader.flag("private", true);
  const given = reader.list("participants", (each) => readParticipant(each, known));
  const copies = given.map(({ user }) => ({ user, deleted: false, tags: isPrivate ? tags : null }));
  const messages = reader.list("messages", (each) => readMessage(each, known, now, copies));
  return {
    id: reader.id("id"),
    subject: reader.text("subject", null),
    private: isPrivate,
    context,
    tags,
    has_attachments: reader.flag("has_attachments", hasAttachments(messages)),
    has_media_objects: reader.flag("has_media_objects", hasMedia(messages)),
    participants: given.map((each) => completeParticipant(each, messages, tags, now)),
    messages,
  };
}

function courseOrGroup(context: string | null): string[] {
  return context === null || context.startsWith("account_") ? [] : [context];
}

function readParticipant(reader: RecordReader, known: Known) {
  return {
    user: reference(reader, "user", "user", known),
    workflow_state: reader.oneOf("workflow_state", ["read", "unread", "archived"], "read"),
    subscribed: reader.flag("subscribed", true),
    starred: reader.flag("starred", false),
    message_count: reader.number("message_count", undefined),
    last_message_at: reader.timeOrNull("last_message_at"),
    last_authored_at: reader.timeOrNull("last_authored_at"),
    visible_last_authored_at: reader.timeOrNull("visible_last_authored_at"),
    has_attachments: reader.optionalFlag("has_attachments"),
    has_media_objects: reader.optionalFlag("has_media_objects"),
    tags: reader.has("tags") ? reader.texts("tags") : undefined,
    updated_at: reader.time("updated_at", undefined),
  };
}

/** What is left out follows from the messages: one's own do not make a conversation visible (facts 11). */
function completeParticipant(
  given: ReturnType<typeof readParticipant>,
  messages: Message[],
  tags: string[],
  now: Time,
): Participant {
  const written = messages.filter(
    ({ generated, copies }) => !generated && copies.some(({ user }) => user === given.user),
  );
  const own = written.findLast(({ author }) => author === given.user)?.created_at ?? null;
  const others = written.findLast(({ author }) => author !== given.user)?.created_at ?? null;
  const { message_count, last_message_at, last_authored_at, visible_last_authored_at } = given;
  return {
    ...given,
    message_count: message_count ?? written.length,
    last_message_at: last_message_at === undefined ? others : last_message_at,
    last_authored_at: last_authored_at === undefined ? own : last_authored_at,
    visible_last_authored_at: visible_last_authored_at === undefined ? own : visible_last_authored_at,
    has_attachments: given.has_attachments ?? hasAttachments(written),
    has_media_objects: given.has_media_objects ?? hasMedia(written),
    tags: given.tags ?? tags,
    updated_at: given.updated_at ?? messages.at(-1)?.created_at ?? now,
  };
}

/** @param copies who has the message, if it does not say so itself */
function readMessage(reader: RecordReader, known: Known, now: Time, copies: MessageCopy[]): Message {
  return {
    id: reader.id("id"),
    author: reference(reader, "author", "user", known),
    body: reader.text("body"),
    generated: reader.flag("generated", false),
    created_at: reader.time("created_at", now),
    ...readEnclosures(reader),
    copies: reader.has("copies")
      ? reader.list("copies", (each) => readCopy(each, known))
      : copies.map((each) => ({ ...each })),
  };
}

function readEnclosures(reader: RecordReader): Omit<Draft, "body"> {
  return {
    forwarded: reader.ids("forwarded"),
    attachments: reader.ids("attachments"),
    media: reader.object("media", (each) => ({ id: each.text("id"), type: each.text("type") })) ?? null,
  };
}

export function readSending(reader: RecordReader, known: Known): Sending {
  const draft = reader.object("draft", (each) => ({ body: each.text("body"), ...readEnclosures(each) }));
  return {
    conversation: reader.id("conversation"),
    author: reference(reader, "author", "user", known),
    draft: draft ?? reader.fail("draft", "give one."),
    recipients: reader.has("recipients") ? references(reader, "recipients", "user", known) : null,
    included: reader.ids("included"),
    tags: reader.texts("tags"),
  };
}

function readCopy(reader: RecordReader, known: Known): MessageCopy {
  return {
    user: reference(reader, "user", "user", known),
    deleted: reader.flag("deleted", false),
    tags: reader.has("tags") ? reader.texts("tags") : null,
  };
}

export function readBatch(reader: RecordReader, known: Known, now: Time): Batch {
  return {
    id: reader.id("id"),
    user: reference(reader, "user", "user", known),
    workflow_state: reader.oneOf("workflow_state", ["created", "sending", "sent"], "created"),
    recipients: references(reader, "recipients", "user", known),
    context: optionalContext(reader, "context", known),
    subject: reader.text("subject", null),
    tags: reader.texts("tags"),
    group: reader.flag("group", false),
    message:
      reader.object("message", (each) => readMessage(each, known, now, [])) ?? reader.fail("message", "give one."),
    created_at: reader.time("created_at", now),
  };
}

/** How many visible conversations of a user are unread. */
export function countUnread(user: Id, conversations: Conversation[]): number {
  return conversations.filter(({ participants }) =>
    participants.some(
      (each) => each.user === user && each.workflow_state === "unread" && each.last_message_at !== null,
    ),
  ).length;
}

function hasAttachments(messages: Message[]): boolean {
  return messages.some(({ attachments }) => attachments.length > 0);
}

function hasMedia(messages: Message[]): boolean {
  return messages.some(({ media }) => media !== null);
}
