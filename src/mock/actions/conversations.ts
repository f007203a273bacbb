import type { components } from "../../../generated/types.ts";
import { addProgress, schedule } from "../world/jobs.ts";
import { visibleMessages } from "../world/messages.ts";
import { markAllAsRead, removeMessages, setStarred, setState, setSubscribed } from "../world/participants.ts";
import { CONVERSATION_EVENTS, type Conversation } from "../world/records.ts";
import { areRepliesLocked } from "../world/replies.ts";
import type { Action, Call } from "./Action.ts";
import {
  contextName,
  conversationBody,
  conversationInContext,
  conversationWithMessages,
} from "./bodies/conversation.ts";
import { progressBody } from "./bodies/progress.ts";
import { conversationOf } from "./conversationOf.ts";
import { pageOf } from "./paging.ts";
import { isGiven, toFilled, toFlag, toIds, toObject, toText, toTexts } from "./params.ts";
import { checkFilterMode, conversationsOf } from "./scopes.ts";

type Schemas = components["schemas"];

const MAX_BATCH = 500;

export const listConversations: Action<"listConversations"> = (call) => {
  checkFilterMode(call);
  const entries = conversationsOf(call);
  const { items, headers } = pageOf(call, entries);
  const avatars = toTexts(call.params.include).includes("participant_avatars");
  const conversations = items.map((entry): Schemas["ConversationListItem"] => ({
    ...conversationBody(call, entry, { avatars }),
    visible: true,
    context_name: contextName(call.world, entry.conversation),
    ...betaOf(call, entry.conversation),
  }));
  if (!isGiven(call.params.include_all_conversation_ids)) return { status: 200, body: conversations, headers };
  const conversation_ids = entries.map(({ conversation }) => conversation.id);
  return { status: 200, body: { conversations, conversation_ids }, headers };
};

function betaOf({ params }: Call, { context }: Conversation): { beta?: boolean } {
  return isGiven(params.include_beta) ? { beta: context !== null } : {};
}

export const getConversation: Action<"getConversation"> = (call) => {
  const entry = conversationOf(call);
  checkFilterMode(call);
  const { conversation, participant } = entry;
  if (participant.workflow_state === "unread" && toFlag(call.params.auto_mark_as_read, true))
    setState(call.world, entry, "read");
  const messages = visibleMessages(entry).toReversed();
  const body = conversationWithMessages(call, entry, messages, { forwarders: true });
  const isLocked = areRepliesLocked(call.world, call.user.id, conversation, body.audience);
  return {
    status: 200,
    body: {
      ...body,
      ...(toFlag(call.params.include_participant_contexts, true) ? {} : { participants: body.participants.map(alone) }),
      submissions: [],
      context_name: contextName(call.world, conversation),
      ...(isLocked ? { cannot_reply: true } : {}),
      ...betaOf(call, conversation),
    },
  };
};

/** A person without what the caller shares with them. */
function alone({
  common_courses: _,
  common_groups: __,
  ...person
}: Schemas["ParticipantInContext"]): Schemas["Participant"] {
  return person;
}

export const updateConversation: Action<"updateConversation"> = (call) => {
  const entry = conversationOf(call);
  checkFilterMode(call);
  const { world } = call;
  const changes = toObject(call.params.conversation);
  if (!changes || Object.keys(changes).length === 0) throw call.error("nothing");
  const state = changes.workflow_state;
  if (state !== undefined && toFilled(state) === undefined) throw call.error("invalid");
  const subscribed = toText(changes.subscribed);
  if (subscribed !== undefined) setSubscribed(world, entry, isCastTrue(subscribed));
  if (state === "read" || state === "unread" || state === "archived") setState(world, entry, state);
  if (changes.starred !== undefined) setStarred(world, entry, toFlag(changes.starred));
  return { status: 200, body: conversationInContext(call, entry) };
};

/** A boolean as the database's driver casts it: all is true that is not known as false. */
function isCastTrue(text: string): boolean {
  return !["0", "f", "F", "false", "FALSE", "off", "OFF", ""].includes(text);
}

export const deleteConversation: Action<"deleteConversation"> = (call) => {
  const entry = conversationOf(call);
  removeMessages(call.world, entry, "all");
  return { status: 200, body: { ...conversationInContext(call, entry), visible: false } };
};

export const removeConversationMessages: Action<"removeConversationMessages"> = (call) => {
  const entry = conversationOf(call);
  checkFilterMode(call);
  const { remove } = call.params;
  if (remove === undefined || remove === null) return { status: 204, body: undefined };
  removeMessages(call.world, entry, toIds(remove));
  return { status: 200, body: conversationInContext(call, entry) };
};

export const markAllConversationsAsRead: Action<"markAllConversationsAsRead"> = ({ world, user }) => {
  markAllAsRead(world, user);
  return { status: 200, body: {} };
};

export const getUnreadConversationCount: Action<"getUnreadConversationCount"> = ({ user }) => ({
  status: 200,
  body: { unread_count: String(user.unread_conversations) },
});

export const batchUpdateConversations: Action<"batchUpdateConversations"> = (call) => {
  const { world, user, params } = call;
  const ids = params.conversation_ids;
  if (!Array.isArray(ids)) throw call.error("no_conversations");
  if (ids.length > MAX_BATCH) throw call.error("too_many_conversations");
  if (toText(params.event) === undefined) throw call.error("no_event");
  const event = CONVERSATION_EVENTS.find((name) => name === params.event);
  if (!event) throw call.error("unknown_event");
  const progress = addProgress(world, user, "conversation_batch_update");
  schedule(world, {
    kind: "update_conversations",
    progress: progress.id,
    user: user.id,
    conversations: toTexts(ids),
    event,
  });
  return { status: 200, body: progressBody(call, progress) };
};
