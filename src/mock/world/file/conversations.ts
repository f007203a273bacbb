import type { Time } from "../time.ts";
import {
  boolean,
  context,
  convert,
  id,
  list,
  nullable,
  number,
  oneOf,
  optional,
  record,
  reference,
  references,
  text,
  time,
  timeOrNow,
  type ValueOf,
  type Whole,
} from "./fields.ts";

/** One person's own view of a conversation. What is left out follows from the messages. */
const PARTICIPANT = record({
  user: reference("user"),
  workflow_state: optional(oneOf("read", "unread", "archived"), "read"),
  subscribed: optional(boolean, true),
  starred: optional(boolean, false),
  message_count: optional(number, undefined),
  /** Null while the conversation is not visible in the lists: nobody else has written to this person yet. */
  last_message_at: nullable(time),
  /** When the person wrote last; other participants see it, whatever the person has deleted. */
  last_authored_at: nullable(time),
  /** When the person wrote last, of what the person has not deleted. */
  visible_last_authored_at: nullable(time),
  has_attachments: optional(boolean, undefined),
  has_media_objects: optional(boolean, undefined),
  tags: optional(list(text), undefined),
  updated_at: optional(time, undefined),
});

export type Participant = Whole<ValueOf<typeof PARTICIPANT>>;

/** A participant's copy of a message. Who has none does not see the message. */
const COPY = record({
  user: reference("user"),
  deleted: optional(boolean, false),
  /** The contexts of this message in a private conversation; null in others. */
  tags: optional(list(text), null),
});

/** What a message has beside its text. */
const ENCLOSURES = {
  forwarded: list(id),
  attachments: list(id),
  media: optional(record({ id: text, type: text }), null),
};

const MESSAGE = record({
  id,
  author: reference("user"),
  body: text,
  /** Written by Canvas, such as "Aiko was added to the conversation by Maya". */
  generated: optional(boolean, false),
  created_at: timeOrNow,
  ...ENCLOSURES,
  /** All who take part have one, if the file does not say so. */
  copies: optional(list(COPY), undefined),
});

export type Message = Whole<ValueOf<typeof MESSAGE>>;

/** By hand, a conversation needs the users who take part, and the authors and bodies of its messages. */
export const CONVERSATION = convert(
  record({
    id,
    subject: optional(text, null),
    /** Between two people (or one), and reused for the next message between them. */
    private: optional(boolean, true),
    context: optional(context, null),
    /** The context without them. */
    tags: optional(list(text), undefined),
    has_attachments: optional(boolean, undefined),
    has_media_objects: optional(boolean, undefined),
    participants: list(PARTICIPANT),
    /** Oldest first. */
    messages: list(MESSAGE),
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

export type Conversation = ValueOf<typeof CONVERSATION>;

function courseOrGroup(code: string | null): string[] {
  return code === null || code.startsWith("account_") ? [] : [code];
}

function withCopies(message: ValueOf<typeof MESSAGE>, copies: ValueOf<typeof COPY>[]): Message {
  return { ...message, copies: message.copies ?? copies.map((copy) => ({ ...copy })) };
}

/** One's own messages do not make a conversation visible (facts 11). */
function completeParticipant(
  given: ValueOf<typeof PARTICIPANT>,
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
export const BATCH = record({
  id,
  user: reference("user"),
  workflow_state: optional(oneOf("created", "sending", "sent"), "created"),
  recipients: references("user"),
  context: optional(context, null),
  subject: optional(text, null),
  tags: list(text),
  /** Whether the conversations are new ones, not private (`force_new`, `bulk_message`). */
  group: optional(boolean, false),
  message: convert(MESSAGE, (message) => withCopies(message, [])),
  created_at: timeOrNow,
});

export type Batch = ValueOf<typeof BATCH>;

/** A message that is to be sent. */
const DRAFT = record({ body: text, ...ENCLOSURES });

export type Draft = ValueOf<typeof DRAFT>;

/** A message to a conversation, with what goes along. */
export const SENDING = record({
  conversation: id,
  author: reference("user"),
  draft: DRAFT,
  /** Who gets it, beside the author; null for all who take part. New ones join. */
  recipients: optional(references("user"), null),
  /** Earlier messages that go along to those who lack them. */
  included: list(id),
  tags: list(text),
});

export type Sending = ValueOf<typeof SENDING>;
