/** Checked by the compiler alone: what each method takes, what it refuses, and what comes of it. */

import type {
  AccountNotification,
  AccountNotificationListItem,
  Canvas,
  CanvasError,
  CommunicationChannel,
  Conversation,
  ConversationAfterMessageRemoval,
  ConversationBatch,
  ConversationCreatedInBulk,
  ConversationListItem,
  ConversationsWithIds,
  ConversationWithAddedMessage,
  ConversationWithAddedRecipients,
  CreatedConversation,
  DeletedCommunicationChannel,
  DeletedConversation,
  EmptyObject,
  FoundRecipient,
  Progress,
  PushEndpointDeletion,
  UnreadConversationCount,
  UpdatedConversation,
} from "../../src/client/index.ts";
import { exactly } from "../support/types.ts";

declare const canvas: Canvas;
declare const error: CanvasError;
const { communicationChannels, accountNotifications, conversations, progress } = canvas;

// What these tests rest on
// @ts-expect-error: another type
exactly<string>()(1);
// @ts-expect-error: a wider type
exactly<string | undefined>()("");
// @ts-expect-error: any fits everything, and is exactly nothing
exactly<unknown>()(JSON.parse("1"));

// What no call has
// @ts-expect-error: there is no such resource
canvas.courses;
// @ts-expect-error: there is no such method
conversations.purge();
// @ts-expect-error: an unknown option
conversations.getUnreadCount({ retries: 3 });
conversations.getUnreadCount({ signal: AbortSignal.timeout(1), headers: { "X-Trace": "1" }, asUserId: 7, timeout: 5 });
// @ts-expect-error: acting as another user is an option
conversations.list({ as_user_id: "2202" });

// communicationChannels.list
exactly<CommunicationChannel[]>()(await communicationChannels.list("self"));
exactly<CommunicationChannel[]>()(await communicationChannels.list(2101, { page: "2", per_page: 50 }, { asUserId: 1 }));
exactly<CommunicationChannel[]>()(await communicationChannels.list("self").all({ limit: 3 }));
for await (const channel of communicationChannels.list("self")) exactly<CommunicationChannel>()(channel);
for await (const page of communicationChannels.list("self").pages()) exactly<CommunicationChannel[]>()(page);
// @ts-expect-error: whose?
communicationChannels.list();
// @ts-expect-error: an unknown parameter
communicationChannels.list("self", { order: "position" });
// @ts-expect-error: a page is an opaque text
communicationChannels.list("self", { page: 2 });
// @ts-expect-error: an unknown option of all
communicationChannels.list("self").all({ max: 3 });

// communicationChannels.create
const email = { communication_channel: { type: "email", address: "maya@lindqvist.example" } } as const;
exactly<CommunicationChannel>()(await communicationChannels.create("self", email));
communicationChannels.create(2101, { ...email, skip_confirmation: true });
// @ts-expect-error: a body is required
communicationChannels.create("self");
// @ts-expect-error: a type is required
communicationChannels.create("self", { communication_channel: { address: "maya@lindqvist.example" } });
// @ts-expect-error: an unknown type
communicationChannels.create("self", { communication_channel: { type: "fax" } });
// @ts-expect-error: brackets are the client's business
communicationChannels.create("self", { ...email, "communication_channel[type]": "email" });
// @ts-expect-error: an unknown parameter
communicationChannels.create("self", { ...email, confirm: false });

// communicationChannels.delete
exactly<DeletedCommunicationChannel>()(await communicationChannels.delete("self", "7302"));
exactly<"retired">()((await communicationChannels.delete(2101, 7302)).workflow_state);
// @ts-expect-error: which of them?
communicationChannels.delete("self");
// @ts-expect-error: there are no parameters
communicationChannels.delete("self", "7302", { force: true });

// communicationChannels.deleteByAddress
exactly<DeletedCommunicationChannel>()(await communicationChannels.deleteByAddress("self", "email", "a@example.edu"));
// @ts-expect-error: an unknown type
communicationChannels.deleteByAddress("self", "fax", "5550142");
// @ts-expect-error: which address?
communicationChannels.deleteByAddress("self", "email");

// communicationChannels.deletePushEndpoint
exactly<PushEndpointDeletion>()(await communicationChannels.deletePushEndpoint({ push_token: "740f" }));
// @ts-expect-error: a token is a text
communicationChannels.deletePushEndpoint({ push_token: 740 });
// @ts-expect-error: an unknown parameter
communicationChannels.deletePushEndpoint({ token: "740f" });

// accountNotifications.list
exactly<AccountNotificationListItem[]>()(await accountNotifications.list("self"));
exactly<AccountNotificationListItem[]>()(await accountNotifications.list(1, { include_past: true }).all());
for await (const item of accountNotifications.list(1, { show_is_closed: true })) {
  exactly<boolean | undefined>()(item.closed);
}
// @ts-expect-error: which account?
accountNotifications.list();
// @ts-expect-error: an unknown parameter
accountNotifications.list("self", { per_page: 10 });
// @ts-expect-error: a flag is a boolean
accountNotifications.list("self", { include_all: "yes" });

// accountNotifications.create
const notice = { subject: "S", message: "M", start_at: "2026-10-05T06:00:00Z", end_at: "2026-10-09T21:00:00Z" };
exactly<AccountNotification>()(await accountNotifications.create("self", { account_notification: notice }));
accountNotifications.create(1, { account_notification: notice, account_notification_roles: ["21", null] });
// @ts-expect-error: a body is required
accountNotifications.create("self");
// @ts-expect-error: a notification is required
accountNotifications.create("self", { account_notification_roles: [] });
// @ts-expect-error: a message and dates are required
accountNotifications.create("self", { account_notification: { subject: "S" } });
// @ts-expect-error: an unknown icon
accountNotifications.create("self", { account_notification: { ...notice, icon: "skull" } });
// @ts-expect-error: what belongs to the notification stands in it
accountNotifications.create("self", notice);
// @ts-expect-error: roles are texts
accountNotifications.create("self", { account_notification: notice, account_notification_roles: [21] });

// accountNotifications.get
exactly<AccountNotification>()(await accountNotifications.get("self", 3038));
exactly<(string | null)[]>()((await accountNotifications.get("self", "3038")).role_ids);
// @ts-expect-error: which of them?
accountNotifications.get("self");
// @ts-expect-error: there are no parameters
accountNotifications.get("self", "3038", { include: ["author"] });

// accountNotifications.update
exactly<AccountNotification>()(
  await accountNotifications.update("self", "3038", { account_notification: { message: "Closed.", icon: "error" } }),
);
// @ts-expect-error: a body is required
accountNotifications.update("self", "3038");
// @ts-expect-error: a notification is required
accountNotifications.update("self", "3038", {});
// @ts-expect-error: an unknown field
accountNotifications.update("self", "3038", { account_notification: { title: "S" } });

// accountNotifications.close
exactly<AccountNotification>()(await accountNotifications.close("self", "3038"));
accountNotifications.close(1, 3038, { remove: true }, { timeout: 5 });
// @ts-expect-error: which of them?
accountNotifications.close("self");
// @ts-expect-error: an unknown parameter
accountNotifications.close("self", "3038", { delete: true });

// conversations.list
exactly<ConversationListItem[]>()(await conversations.list());
exactly<ConversationListItem[]>()(await conversations.list({ scope: "sent", filter: ["course_310"] }));
exactly<ConversationsWithIds>()(await conversations.list({ include_all_conversation_ids: true }));
exactly<string[]>()((await conversations.list({ include_all_conversation_ids: true })).conversation_ids);
exactly<ConversationListItem[]>()(await conversations.list({ include_all_conversation_ids: true }).all());
exactly<ConversationListItem[]>()((await conversations.list().withResponse()).data);
exactly<ConversationsWithIds>()((await conversations.list({ include_all_conversation_ids: true }).withResponse()).data);
for await (const item of conversations.list({ include_all_conversation_ids: true })) {
  exactly<ConversationListItem>()(item);
}
for await (const page of conversations.list({ include_all_conversation_ids: true }).pages()) {
  exactly<ConversationsWithIds>()(page);
}
declare const flag: boolean;
// @ts-expect-error: it decides what the answer is
conversations.list({ include_all_conversation_ids: flag });
// @ts-expect-error: Canvas reads false as true
conversations.list({ include_all_conversation_ids: false });
// @ts-expect-error: an unknown scope
conversations.list({ scope: "deleted" });
// @ts-expect-error: brackets are the client's business
conversations.list({ "filter[]": ["course_310"] });
// @ts-expect-error: a list, be it of one
conversations.list({ filter: "course_310" });
// @ts-expect-error: nothing of that name to include
conversations.list({ include: ["avatars"] });
// @ts-expect-error: an unknown mode
conversations.list({ filter_mode: "xor" });

// conversations.batchUpdate
exactly<Progress>()(await conversations.batchUpdate({ conversation_ids: ["4217", 4198], event: "archive" }));
// @ts-expect-error: an event is required
conversations.batchUpdate({ conversation_ids: ["4217"] });
// @ts-expect-error: ids are required
conversations.batchUpdate({ event: "archive" });
// @ts-expect-error: an unknown event
conversations.batchUpdate({ conversation_ids: ["4217"], event: "unarchive" });
// @ts-expect-error: brackets are the client's business
conversations.batchUpdate({ conversation_ids: [], event: "archive", "conversation_ids[]": ["4217"] });

// conversations.create
type Created = (CreatedConversation | ConversationCreatedInBulk)[];
const sent = await conversations.create({ recipients: ["2202", "course_310"], body: "Hello" }).withResponse();
if (sent.status === 201) {
  exactly<Created>()(sent.data);
  // @ts-expect-error: the batch has an id in the other answer
  sent.batchId;
} else {
  exactly<202>()(sent.status);
  exactly<string>()(sent.batchId);
}
const created = await conversations.create({ recipients: ["2202"], body: "Hello", attachment_ids: ["90431", 90432] });
exactly<CreatedConversation | ConversationCreatedInBulk | undefined>()(created[0]);
// @ts-expect-error: an array, be it of one
created.id;
// @ts-expect-error: a body is required
conversations.create({ recipients: ["2202"] });
// @ts-expect-error: recipients are required
conversations.create({ body: "Hello" });
// @ts-expect-error: recipients are codes, and codes are texts
conversations.create({ recipients: [2202], body: "Hello" });
// @ts-expect-error: a list, be it of one
conversations.create({ recipients: "2202", body: "Hello" });
// @ts-expect-error: brackets are the client's business
conversations.create({ recipients: [], body: "Hello", "recipients[]": ["2202"] });
// @ts-expect-error: an unknown mode
conversations.create({ recipients: ["2202"], body: "Hello", mode: "later" });
// @ts-expect-error: an unknown parameter
conversations.create({ recipients: ["2202"], body: "Hello", title: "Hello" });

// conversations.listBatches
exactly<ConversationBatch[]>()(await conversations.listBatches());
exactly<ConversationBatch[]>()(await conversations.listBatches({ per_page: 100 }).all({ limit: 5 }));
// @ts-expect-error: an unknown parameter
conversations.listBatches({ scope: "sent" });
// @ts-expect-error: a number
conversations.listBatches({ per_page: "100" });

// conversations.findRecipients
exactly<FoundRecipient[]>()(await conversations.findRecipients());
exactly<FoundRecipient[]>()(await conversations.findRecipients({ search: "tom", types: ["user"], type: "context" }));
conversations.findRecipients({ from_conversation_id: 4217, user_id: "2202" });
// @ts-expect-error: an unknown type
conversations.findRecipients({ type: "teacher" });
// @ts-expect-error: an unknown type
conversations.findRecipients({ types: ["teacher"] });
// @ts-expect-error: brackets are the client's business
conversations.findRecipients({ "exclude[]": ["2203"] });
// @ts-expect-error: an unknown parameter
conversations.findRecipients({ name: "tom" });

// conversations.markAllAsRead
exactly<EmptyObject>()(await conversations.markAllAsRead());
// @ts-expect-error: there are no parameters
conversations.markAllAsRead({ scope: "inbox" });

// conversations.getUnreadCount
exactly<UnreadConversationCount>()(await conversations.getUnreadCount());
exactly<string>()((await conversations.getUnreadCount()).unread_count);
// @ts-expect-error: there are no parameters
conversations.getUnreadCount({ scope: "inbox" });

// conversations.get
exactly<Conversation>()(await conversations.get("4217"));
exactly<string>()((await conversations.get(4217, { auto_mark_as_read: false, include: ["uuid"] })).id);
// @ts-expect-error: which of them?
conversations.get();
// @ts-expect-error: the parameters of the list are others
conversations.get("4217", { per_page: 10 });
// @ts-expect-error: only the list includes avatars on demand
conversations.get("4217", { include: ["participant_avatars"] });
// @ts-expect-error: an id is no object
conversations.get({ id: "4217" });

// conversations.update
exactly<UpdatedConversation>()(await conversations.update("4217", { conversation: { workflow_state: "archived" } }));
// @ts-expect-error: a body is required
conversations.update("4217");
// @ts-expect-error: a conversation is required
conversations.update("4217", { scope: "inbox" });
// @ts-expect-error: what belongs to the conversation stands in it
conversations.update("4217", { conversation: {}, starred: true });
// @ts-expect-error: an unknown state
conversations.update("4217", { conversation: { workflow_state: "deleted" } });
// @ts-expect-error: brackets are the client's business
conversations.update("4217", { conversation: {}, "conversation[starred]": true });

// conversations.delete
exactly<DeletedConversation>()(await conversations.delete("4217"));
conversations.delete(4217, { include: ["uuid"] });
// @ts-expect-error: which of them?
conversations.delete();
// @ts-expect-error: an unknown parameter
conversations.delete("4217", { remove: ["9312"] });

// conversations.addMessage
const added = await conversations.addMessage("4217", { body: "Hello", included_messages: [9241] }).withResponse();
exactly<200 | 202>()(added.status);
if (added.status === 202) exactly<202>()(added.status);
if (added.status === 200) exactly<ConversationWithAddedMessage>()(added.data);
// Older servers queue a message with an empty array.
exactly<ConversationWithAddedMessage | ConversationWithAddedMessage[]>()(
  await conversations.addMessage(4217, { body: "Hello" }),
);
// @ts-expect-error: a body is required
conversations.addMessage("4217", { recipients: ["2202"] });
// @ts-expect-error: recipients are codes, and codes are texts
conversations.addMessage("4217", { body: "Hello", recipients: [2202] });
// @ts-expect-error: an unknown type
conversations.addMessage("4217", { body: "Hello", media_comment_type: "image" });
// @ts-expect-error: the subject is the conversation's
conversations.addMessage("4217", { body: "Hello", subject: "Hello" });
// @ts-expect-error: to which of them?
conversations.addMessage({ body: "Hello" });

// conversations.addRecipients
exactly<ConversationWithAddedRecipients>()(await conversations.addRecipients("4217", { recipients: ["group_57"] }));
// @ts-expect-error: recipients are required
conversations.addRecipients("4217", {});
// @ts-expect-error: recipients are codes, and codes are texts
conversations.addRecipients("4217", { recipients: [2204] });
conversations.addRecipients("4217", { recipients: ["2204"], include: ["uuid"] });

// conversations.removeMessages
const removed = await conversations.removeMessages("4217", { remove: ["9312", 9361] }).withResponse();
if (removed.status === 204) exactly<undefined>()(removed.data);
else exactly<ConversationAfterMessageRemoval>()(removed.data);
exactly<ConversationAfterMessageRemoval | undefined>()(await conversations.removeMessages(4217, { remove: [9312] }));
// @ts-expect-error: which messages?
conversations.removeMessages("4217", {});
// @ts-expect-error: a list, be it of one
conversations.removeMessages("4217", { remove: "9312" });
// @ts-expect-error: an unknown filter mode
conversations.removeMessages("4217", { remove: ["9312"], filter_mode: "not" });

// progress.get
exactly<Progress>()(await progress.get(7301));
exactly<"queued" | "running" | "completed" | "failed" | "waiting_for_external_tool" | "canceled">()(
  (await progress.get("7301")).workflow_state,
);
// @ts-expect-error: which of them?
progress.get();

// progress.cancel
exactly<Progress>()(await progress.cancel("7301"));
exactly<Progress>()(await progress.cancel(7301, { message: "Started by mistake" }));
// @ts-expect-error: a message is a text
progress.cancel("7301", { message: 1 });
// @ts-expect-error: an unknown parameter
progress.cancel("7301", { reason: "Started by mistake" });

// progress.wait
exactly<Progress>()(await progress.wait("7301", { interval: 10 }));
exactly<Progress>()(await progress.wait(await progress.get("7301")));
// @ts-expect-error: which of them?
progress.wait();

// Every id of an answer is a text
declare const conversation: Conversation;
exactly<string>()(conversation.id);
exactly<string[]>()(conversation.audience);
exactly<Record<string, string[]>>()({ ...conversation.audience_contexts.courses });
exactly<string | undefined>()(conversation.messages[0]?.author_id);
exactly<string[] | undefined>()(conversation.messages[0]?.participating_user_ids);

// What an answer tells beside its data
const whole = await conversations.getUnreadCount().withResponse();
exactly<200>()(whole.status);
exactly<Headers>()(whole.headers);
exactly<string>()(whole.url);
exactly<number | undefined>()(whole.requestCost);
exactly<number | undefined>()(whole.rateLimitRemaining);
exactly<string | undefined>()(whole.requestId);
// @ts-expect-error: an answer is not to be changed
whole.status = 200;
// @ts-expect-error: only a list has pages
conversations.getUnreadCount().pages();

// Errors
exactly<
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "invalid"
  | "throttled"
  | "server"
  | "unexpected"
  | "network"
  | "timeout"
  | "aborted"
  | "usage"
>()(error.kind);
exactly<unknown>()(error.raw);
exactly<number | undefined>()(error.status);
exactly<string | undefined>()(error.errors[0]?.field);
exactly<string | undefined>()(error.errors[0]?.message);
// @ts-expect-error: there is no such kind
if (error.kind === "teapot") throw error;
