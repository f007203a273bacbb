import type { Time } from "../time.ts";
import * as read from "./fields.ts";

/** One person's own view of a conversation. What is left out follows from the messages. */
const PARTICIPANT = read.record({
  user: read.reference("user"),
  workflow_state: read.optional(read.oneOf("read", "unread", "archived"), "read"),
  subscribed: read.optional(read.boolean, true),
  starred: read.optional(read.boolean, false),
  message_count: read.optional(read.number, undefined),
  /** Null while the conversation is not visible in the lists: nobody else has written to this person yet. */
  last_message_at: read.nullable(read.time),
  /** When the person wrote last; other participants see it, whatever the person has deleted. */
  last_authored_at: read.nullable(read.time),
  /** When the person wrote last, of what the person has not deleted. */
  visible_last_authored_at: read.nullable(read.time),
  has_attachments: read.optional(read.boolean, undefined),
  has_media_objects: read.optional(read.boolean, undefined),
  tags: read.optional(read.list(read.text), undefined),
  updated_at: read.optional(read.time, undefined),
});

export type Participant = read.Whole<read.ValueOf<typeof PARTICIPANT>>;

/** A participant's copy of a message. Who has none does not see the message. */
const COPY = read.record({
  user: read.reference("user"),
  deleted: read.optional(read.boolean, false),
  /** The contexts of this message in a private conversation; null in others. */
  tags: read.optional(read.list(read.text), null),
});

/** What a message has beside its text. */
const ENCLOSURES = {
  forwarded: read.list(read.id),
  attachments: read.list(read.id),
  media: read.optional(read.record({ id: read.text, type: read.text }), null),
};

const MESSAGE = read.record({
  id: read.id,
  author: read.reference("user"),
  body: read.text,
  /** Written by Canvas, such as "Aiko was added to the conversation by Maya". */
  generated: read.optional(read.boolean, false),
  created_at: read.timeOrNow,
  ...ENCLOSURES,
  /** All who take part have one, if the file does not say so. */
  copies: read.optional(read.list(COPY), undefined),
});

export type Message = read.Whole<read.ValueOf<typeof MESSAGE>>;

/** By hand, a conversation needs the users who take part, and the authors and bodies of its messages. */
export const CONVERSATION = read.convert(
  read.record({
    id: read.id,
    subject: read.optional(read.text, null),
    /** Between two people (or one), and reused for the next message between them. */
    private: read.optional(read.boolean, true),
    context: read.optional(read.context, null),
    /** The context without them. */
    tags: read.optional(read.list(read.text), undefined),
    has_attachments: read.optional(read.boolean, undefined),
    has_media_objects: read.optional(read.boolean, undefined),
    participants: read.list(PARTICIPANT),
    /** Oldest first. */
    messages: read.list(MESSAGE),
  }),
  (given, { now }) => {
    const tags = given.tags ?? courseOrGroup(given.context);
    const copies = given.participants.map(({ user }) => ({ user, deleted: false, tags: given.private ? tags : null }));
    const messages = given.messages.map((message) => withCopies(message, copies));
    return {
      ...given,
      tags,
      has_attachments: given.has_attachments ?? messages.some(hasAttachments),
      has_media_objects: given.has_media_objects ?? messages.some(hasMedia),
      participants: given.participants.map((each) => completeParticipant(each, messages, tags, now)),
      messages,
    };
  },
);

export type Conversation = read.ValueOf<typeof CONVERSATION>;

function courseOrGroup(code: string | null): string[] {
  return code === null || code.startsWith("account_") ? [] : [code];
}

function withCopies(message: read.ValueOf<typeof MESSAGE>, copies: read.ValueOf<typeof COPY>[]): Message {
  return { ...message, copies: message.copies ?? copies.map((copy) => ({ ...copy })) };
}

/** One's own messages do not make a conversation visible (facts 11). */
function completeParticipant(
  given: read.ValueOf<typeof PARTICIPANT>,
  messages: Message[],
  tags: string[],
  now: Time,
): Participant {
  const { last_message_at, last_authored_at, visible_last_authored_at } = given;
  const isSeen = ({ generated, copies }: Message) => !generated && copies.some(({ user }) => user === given.user);
  const written = messages.filter(isSeen);
  const own = written.findLast(({ author }) => author === given.user)?.created_at ?? null;
  const others = written.findLast(({ author }) => author !== given.user)?.created_at ?? null;
  return {
    ...given,
    message_count: given.message_count ?? written.length,
    last_message_at: last_message_at === undefined ? others : last_message_at,
    last_authored_at: last_authored_at === undefined ? own : last_authored_at,
    visible_last_authored_at: visible_last_authored_at === undefined ? own : visible_last_authored_at,
    has_attachments: given.has_attachments ?? written.some(hasAttachments),
    has_media_objects: given.has_media_objects ?? written.some(hasMedia),
    tags: given.tags ?? tags,
    updated_at: given.updated_at ?? messages.at(-1)?.created_at ?? now,
  };
}

function hasAttachments({ attachments }: Message): boolean {
  return attachments.length > 0;
}

function hasMedia({ media }: Message): boolean {
  return media !== null;
}

/** A message to many, each of whom gets a conversation of their own. */
export const BATCH = read.record({
  id: read.id,
  user: read.reference("user"),
  workflow_state: read.optional(read.oneOf("created", "sending", "sent"), "created"),
  recipients: read.references("user"),
  context: read.optional(read.context, null),
  subject: read.optional(read.text, null),
  tags: read.list(read.text),
  /** Whether the conversations are new ones, not private (`force_new`, `bulk_message`). */
  group: read.optional(read.boolean, false),
  message: read.convert(MESSAGE, (message) => withCopies(message, [])),
  created_at: read.timeOrNow,
});

export type Batch = read.ValueOf<typeof BATCH>;

/** A message that is to be sent. */
const DRAFT = read.record({ body: read.text, ...ENCLOSURES });

export type Draft = read.ValueOf<typeof DRAFT>;

/** A message to a conversation, with what goes along. */
export const SENDING = read.record({
  conversation: read.id,
  author: read.reference("user"),
  draft: DRAFT,
  /** Who gets it, beside the author; null for all who take part. New ones join. */
  recipients: read.optional(read.references("user"), null),
  /** Earlier messages that go along to those who lack them. */
  included: read.list(read.id),
  tags: read.list(read.text),
});

export type Sending = read.ValueOf<typeof SENDING>;
