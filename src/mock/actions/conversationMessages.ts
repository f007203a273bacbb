import type { components } from "../../../generated/types.ts";
import { type Context, findContext } from "../world/contexts.ts";
import { addMessage, addParticipants, initiate, MAX_RECIPIENTS, newMessage, send } from "../world/conversations.ts";
import { conversationFiles } from "../world/files.ts";
import type { Entry } from "../world/Inbox.ts";
import { deliverBatch, schedule } from "../world/jobs.ts";
import { copyOf, visibleMessages } from "../world/messages.ts";
import type { Batch, Conversation, Draft, Id } from "../world/records.ts";
import { areRepliesLocked } from "../world/replies.ts";
import {
  accountChain,
  canMessageGroup,
  enrollmentsIn,
  hasCourseRight,
  isActiveStudent,
  isAdminOf,
  isInstructor,
} from "../world/rights.ts";
import { toMicroseconds } from "../world/time.ts";
import { type Action, type Call, type CallOf, unexpected } from "./Action.ts";
import { conversationBody, conversationWithMessages, messageBody } from "./bodies/conversation.ts";
import { conversationOf, entryIn } from "./conversationOf.ts";
import { pageOf } from "./paging.ts";
import { toColumn, toFilled, toFlag, toIds, toText, toTexts } from "./params.ts";
import { areRestricted, inferTags, recipientsOf, resolveRecipients } from "./recipients.ts";
import { checkFilterMode } from "./scopes.ts";

type Schemas = components["schemas"];

/** The longest body, in characters: 64 k, less one (facts 4.4). */
const MAX_BODY = 65_535;
const MAX_SUBJECT = 255;

export const createConversation: Action<"createConversation"> = (call) => {
  checkFilterMode(call);
  const { world, user, params } = call;
  const recipients = resolveRecipients(call, toFilled(params.from_conversation_id));
  const named = recipientsOf(call);
  if (named.length === 0) throw call.error("no_recipients");
  if (!recipients || recipients.length === 0) throw call.error("unknown_recipients");
  const body = toFilled(params.body);
  if (body === undefined) throw call.error("no_body");
  if (toFilled(params.display_from) !== undefined) throw call.error("display_from");
  const context = checkContext(call, recipients);
  if (named.some((item) => typeof item !== "string")) throw call.error("unknown_recipients");
  if (areRestricted(call)) throw call.error("restricted_recipients");
  const isGroup = toFlag(params.group_conversation);
  const isNew = toFlag(params.force_new) || (isGroup && toFlag(params.bulk_message));
  if (recipients.length > MAX_RECIPIENTS && !isNew) throw call.error("too_many_recipients");
  const draft = draftOf(call, body);
  const subject = toText(params.subject) ?? null;
  const about = { context: context?.code ?? null, subject };
  const isBulk = isNew || (!isGroup && recipients.length > 1);
  const people = [...new Set([user.id, ...recipients])];
  const isReused = !isBulk && !isGroup && world.privateConversation(people, about.context) !== undefined;
  if (subject !== null && isLonger(subject, MAX_SUBJECT) && !isReused) throw call.error("long_subject");
  if (isLonger(body, MAX_BODY)) throw call.error("long_body");
  const tags = inferTags(call);
  if (isBulk) return sendToEach(call, recipients, draft, { ...about, tags, isNew });
  const conversation = initiate(world, people, { ...about, isPrivate: !isGroup });
  const message = addMessage(world, conversation, user.id, draft, { tags, recipients: null });
  const entry = entryIn(call, conversation.id);
  return { status: 201, body: [conversationWithMessages(call, entry, [message], { forwarders: true })] };
};

/** Whether a text has more characters: Canvas counts an emoji as one. */
function isLonger(text: string, length: number): boolean {
  return [...text].length > length;
}

/** The context that is named, if the caller may use it (facts 4.4). */
function checkContext(call: CallOf<"createConversation">, recipients: Id[]): Context | undefined {
  const { world, user, params } = call;
  const code = toFilled(params.context_code);
  if (code === undefined) return undefined;
  const context = findContext(world, code);
  if (context?.kind === "course" && mayNotMessage(call, context, recipients)) {
    const attribute = `Unable to send messages to users in ${context.record.name}`;
    throw call.error("not_permitted_in_course", [{ attribute, message: "" }]);
  }
  if (!context || !belongsTo(call, context)) throw call.error("unknown_context");
  const isOver = context.kind === "course" && context.record.state === "completed";
  if (isOver && !isAdminOf(world, user.id, context.record.account)) throw call.error("concluded_course");
  return context;
}

/** Without the right to send messages one may still write to instructors, and to the students one observes. */
function mayNotMessage({ world, user }: Call, { record }: Context & { kind: "course" }, recipients: Id[]): boolean {
  if (hasCourseRight(world, user.id, record, "send_messages")) return false;
  const observed = world.memberships.of(user.id).map(({ enrollment }) => enrollment.observes);
  return recipients.some((id) => !isInstructor(world, id, record) && !observed.includes(id));
}

/** Whether the caller can use a context: as a member, or, of a root account, as an admin in it or below it. */
function belongsTo({ world, user }: Call, context: Context): boolean {
  const { kind, record } = context;
  if (kind === "group") return record.members.includes(user.id) || canMessageGroup(world, user.id, record);
  if (kind === "course")
    return enrollmentsIn(world, user.id, record).length > 0 || hasCourseRight(world, user.id, record, "send_messages");
  const accounts = world.adminAccounts.of(user.id);
  const isBelow = accounts.some((account) => account !== "site" && accountChain(world, account).includes(record.id));
  return record.parent === null && (isBelow || isAdminOf(world, user.id, record.id));
}

/** What is sent, with the caller's own files and the messages that are forwarded. */
function draftOf(call: Call, body: string): Draft {
  const { world, user, params } = call;
  const attached = toIds(params.attachment_ids);
  const forwarded = toIds(params.forwarded_message_ids);
  const sources = new Set(forwarded.flatMap((id) => world.messages.get(id)?.conversation ?? []));
  const isOne = sources.size === 1 && [...sources].every(({ id }) => world.entryOf(user.id, id));
  if (forwarded.length > 0 && !isOne) throw unexpected();
  const media = { id: toFilled(params.media_comment_id), type: toFilled(params.media_comment_type) };
  return {
    body,
    forwarded: forwarded.filter((id) => world.messages.has(id)),
    attachments: conversationFiles(world, user.id).filter((id) => attached.includes(id)),
    media: media.id !== undefined && media.type !== undefined ? { id: toColumn(media.id), type: media.type } : null,
  };
}

/** Sends one message to many, each in a conversation of their own; at once, or by a job (`mode=async`). */
function sendToEach(
  call: CallOf<"createConversation">,
  recipients: Id[],
  draft: Draft,
  about: { context: string | null; subject: string | null; tags: string[]; isNew: boolean },
): ReturnType<Action<"createConversation">> {
  const { world, user, params } = call;
  const { context, subject, tags, isNew } = about;
  const id = world.nextId();
  const batch: Batch = {
    id,
    user: user.id,
    workflow_state: "created",
    recipients,
    context,
    subject,
    tags,
    group: isNew,
    message: newMessage(world, user.id, draft),
    created_at: world.clock.next(),
  };
  world.batches.set(id, batch);
  if (params.mode === "async") {
    schedule(world, { kind: "deliver_batch", batch: id });
    return { status: 202, body: [], headers: { "x-conversation-batch-id": id } };
  }
  const sent = deliverBatch(world, batch).toReversed();
  const conversations = sent.flatMap((each) => world.messages.get(each.id)?.conversation ?? []);
  const body = conversations.map(({ id: each }) => conversationBody(call, entryIn(call, each), { avatars: false }));
  return { status: 201, body };
}

export const listConversationBatches: Action<"listConversationBatches"> = (call) => {
  const running = [...call.world.batches.values()].filter(
    ({ user, workflow_state }) => user === call.user.id && workflow_state !== "sent",
  );
  const { items, headers } = pageOf(call, running);
  return { status: 200, body: items.map((batch) => batchBody(call, batch)), headers };
};

function batchBody(call: Call, batch: Batch): Schemas["ConversationBatch"] {
  return {
    id: batch.id,
    workflow_state: batch.workflow_state === "sending" ? "sending" : "created",
    completion: completionOf(call, batch),
    recipient_count: batch.recipients.length,
    tags: batch.tags,
    message: messageBody(call, batch.message),
  };
}

/**
 * Canvas guesses how far a batch is by its age in whole seconds: half of what is left each minute, and slower the more it
 * has to send.
 */
function completionOf({ world }: Call, { recipients, created_at }: Batch): number {
  const microseconds = Math.max(0, toMicroseconds(world.clock.now) - toMicroseconds(created_at));
  const minutes = Math.floor(microseconds / 1_000_000) / 60;
  return (20 / (recipients.length + 20)) * (1 - 0.5 ** minutes);
}

export const addConversationMessage: Action<"addConversationMessage"> = (call) => {
  const { world, user, params } = call;
  checkFilterMode(call);
  const entry = conversationOf(call, { emptied: true });
  const { conversation } = entry;
  const named = toTexts(recipientsOf(call));
  if (areRepliesLocked(world, user.id, conversation, named)) throw call.error("not_permitted");
  const body = toFilled(params.body);
  if (body === undefined) throw call.error("no_body");
  const recipients = resolveRecipients(call, conversation.id) ?? null;
  checkRecipients(call, conversation, recipients);
  const included = checkIncluded(call, entry);
  const draft = draftOf(call, body);
  if (isLonger(body, MAX_BODY)) throw call.error("long_body");
  const sending = {
    conversation: conversation.id,
    author: user.id,
    draft,
    recipients,
    included,
    tags: inferTags(call),
  };
  if (conversation.participants.length >= MAX_RECIPIENTS) {
    schedule(world, { kind: "send_message", sending });
    const preview = { ...newMessage(world, user.id, draft), id: "0" };
    return { status: 202, body: conversationWithMessages(call, entry, [preview], { forwarders: false }) };
  }
  const message = send(world, sending);
  return { status: 200, body: conversationWithMessages(call, entry, message ? [message] : [], { forwarders: false }) };
};

/** A reply can add people up to a limit; that of a student reaches only those who are still enrolled (facts 4.9). */
function checkRecipients(
  call: CallOf<"addConversationMessage">,
  conversation: Conversation,
  recipients: Id[] | null,
): void {
  if (!recipients) return;
  if (isTooMany(conversation, recipients)) throw call.error("too_many_participants");
  const { world, user } = call;
  const context = findContext(world, conversation.context ?? "");
  if (context?.kind !== "course" || context.record.state !== "available") return;
  const { record } = context;
  const isStudent = isActiveStudent(world, user.id, record) && !isInstructor(world, user.id, record);
  if (!isStudent || isAdminOf(world, user.id, record.account)) return;
  const inactive = recipients.filter((id) => !enrollmentsIn(world, id, record).some(isCurrent));
  if (inactive.length === 0) return;
  const names = inactive.map((id) => JSON.stringify(world.users.get(id)?.name ?? "")).join(", ");
  const message = `The following recipients have no active enrollment in the course, [${names}], unable to send messages`;
  throw call.error("inactive_recipients", [{ attribute: "recipients", message }]);
}

function isCurrent({ enrollment: { state } }: { enrollment: { state: string } }): boolean {
  return state === "active" || state === "invited";
}

function isTooMany({ participants }: Conversation, recipients: Id[]): boolean {
  return new Set([...participants.map(({ user }) => user), ...recipients]).size > MAX_RECIPIENTS + 1;
}

/** The messages of this conversation that are to go along, if the caller has or had them. */
function checkIncluded(call: CallOf<"addConversationMessage">, { conversation }: Entry): Id[] {
  const ids = toTexts(call.params.included_messages);
  const messages = ids.map((id) => conversation.messages.find((message) => message.id === id));
  if (messages.includes(undefined) || new Set(ids).size < ids.length) throw call.error("foreign_message");
  if (messages.some((message) => message && !copyOf(message, call.user.id))) throw call.error("invisible_message");
  return ids;
}

export const addConversationRecipients: Action<"addConversationRecipients"> = (call) => {
  const { world, user, params } = call;
  const entry = conversationOf(call);
  checkFilterMode(call);
  const recipients = resolveRecipients(call, toFilled(params.from_conversation_id));
  if (!recipients || recipients.length === 0) throw call.error("no_recipients");
  const { conversation } = entry;
  if (isTooMany(conversation, recipients)) throw call.error("too_many_participants");
  if (conversation.private) throw call.error("private");
  const added = addParticipants(world, conversation, user.id, recipients, inferTags(call));
  const message = added ?? visibleMessages(entry).at(-1);
  return { status: 200, body: conversationWithMessages(call, entry, message ? [message] : [], { forwarders: false }) };
};
