/** Checked by the compiler alone: what each method accepts, what it rejects, and what it returns. */

import { fetch as undiciFetch } from "undici";
import {
  type AccountNotification,
  type AccountNotificationListItem,
  type Canvas,
  type CanvasError,
  type CanvasFile,
  type CommMessage,
  type CommunicationChannel,
  type Conversation,
  type ConversationAfterMessageRemoval,
  type ConversationBatch,
  type ConversationCreatedInBulk,
  type ConversationListItem,
  type ConversationsWithIds,
  type ConversationWithAddedMessage,
  type ConversationWithAddedRecipients,
  type CreatedConversation,
  createCanvas,
  type DeletedCommunicationChannel,
  type DeletedConversation,
  type EmptyObject,
  type FileUpload,
  type Folder,
  type FoundRecipient,
  type Middleware,
  type NotificationPreferenceCategories,
  type NotificationPreferences,
  type Progress,
  type PushEndpointDeletion,
  type SingleNotificationPreference,
  type UnreadConversationCount,
  type UpdatedConversation,
  type User,
  type UserProfile,
} from "../../src/client/index.ts";
import { fakeCall, fakeList } from "../../src/client/testing.ts";
import { exactly } from "../support/types.ts";

declare const canvas: Canvas;
declare const error: CanvasError;
const { communicationChannels, notificationPreferences, accountNotifications, conversations, search } = canvas;
const { files, users, commMessages, progress } = canvas;

// What these tests depend on
// @ts-expect-error: another type
exactly<string>()(1);
// @ts-expect-error: a wider type
exactly<string | undefined>()("");
// @ts-expect-error: any is assignable to every type, and is none of them
exactly<unknown>()(JSON.parse("1"));

// What no call accepts
// @ts-expect-error: there is no such resource
canvas.courses;
// @ts-expect-error: there is no such method
conversations.purge();
// @ts-expect-error: an unknown option
conversations.getUnreadCount({ retries: 3 });
conversations.getUnreadCount({ signal: AbortSignal.timeout(1), headers: { "X-Trace": "1" }, asUserId: 7, timeout: 5 });
conversations.getUnreadCount({ timeout: Number.POSITIVE_INFINITY, retry: { retries: 1, minDelay: 10, maxDelay: 10 } });
conversations.getUnreadCount({ retry: false, asUserId: 2101n });
// @ts-expect-error: true is no rule
conversations.getUnreadCount({ retry: true });
// @ts-expect-error: acting as another user is an option
conversations.list({ as_user_id: "2202" });

// communicationChannels.list
exactly<CommunicationChannel[]>()(await communicationChannels.list("self"));
exactly<CommunicationChannel[]>()(await communicationChannels.list(2101, { page: "2", per_page: 50 }, { asUserId: 1 }));
exactly<CommunicationChannel[]>()(await communicationChannels.list("self").all({ limit: 3 }));
for await (const channel of communicationChannels.list("self")) exactly<CommunicationChannel>()(channel);
for await (const page of communicationChannels.list("self").pages()) exactly<CommunicationChannel[]>()(page);
// @ts-expect-error: a user is required
communicationChannels.list();
// @ts-expect-error: an unknown parameter
communicationChannels.list("self", { order: "position" });
// @ts-expect-error: a page is an opaque string
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
// @ts-expect-error: the client adds the brackets
communicationChannels.create("self", { ...email, "communication_channel[type]": "email" });
// @ts-expect-error: an unknown parameter
communicationChannels.create("self", { ...email, confirm: false });

// communicationChannels.delete
exactly<DeletedCommunicationChannel>()(await communicationChannels.delete("self", "7302"));
exactly<"retired">()((await communicationChannels.delete(2101, 7302)).workflow_state);
// @ts-expect-error: an id is required
communicationChannels.delete("self");
// @ts-expect-error: there are no parameters
communicationChannels.delete("self", "7302", { force: true });

// communicationChannels.deleteByAddress
exactly<DeletedCommunicationChannel>()(await communicationChannels.deleteByAddress("self", "email", "a@example.edu"));
// @ts-expect-error: an unknown type
communicationChannels.deleteByAddress("self", "fax", "5550142");
// @ts-expect-error: an address is required
communicationChannels.deleteByAddress("self", "email");

// communicationChannels.deletePushEndpoint
exactly<PushEndpointDeletion>()(await communicationChannels.deletePushEndpoint({ push_token: "740f" }));
// @ts-expect-error: a token is a string
communicationChannels.deletePushEndpoint({ push_token: 740 });

// notificationPreferences
exactly<NotificationPreferences>()(await notificationPreferences.list("self", 7301));
exactly<NotificationPreferences>()(await notificationPreferences.listByAddress("self", "email", "a@example.edu"));
exactly<NotificationPreferenceCategories>()(await notificationPreferences.listCategories(2101n, "7301"));
exactly<SingleNotificationPreference>()(await notificationPreferences.get("self", "7301", "new_announcement"));
exactly<SingleNotificationPreference>()(
  await notificationPreferences.getByAddress("self", "email", "a@example.edu", "new_announcement"),
);
const never = { notification_preferences: { frequency: "never" } } as const;
exactly<SingleNotificationPreference>()(await notificationPreferences.update("7301", "new_announcement", never));
exactly<SingleNotificationPreference>()(
  await notificationPreferences.updateByAddress("email", "a@example.edu", "new_announcement", never),
);
exactly<NotificationPreferences>()(await notificationPreferences.updateCategory(7301, "announcement", never));
const several = { notification_preferences: { new_announcement: { frequency: "daily" } } } as const;
exactly<NotificationPreferences>()(await notificationPreferences.updateAll("7301", several));
exactly<NotificationPreferences>()(await notificationPreferences.updateAllByAddress("email", "a@example.edu", several));
// @ts-expect-error: a channel is required
notificationPreferences.list("self");
// @ts-expect-error: an unknown type
notificationPreferences.listByAddress("self", "fax", "5550142");
// @ts-expect-error: a channel is required
notificationPreferences.listCategories("self");
// @ts-expect-error: a notification is required
notificationPreferences.get("self", "7301");
// @ts-expect-error: a notification is required
notificationPreferences.getByAddress("self", "email", "a@example.edu");
// @ts-expect-error: a body is required
notificationPreferences.update("7301", "new_announcement");
// @ts-expect-error: an unknown type
notificationPreferences.updateByAddress("fax", "5550142", "new_announcement", never);
// @ts-expect-error: a category is required
notificationPreferences.updateCategory("7301", never);
// @ts-expect-error: an unknown frequency
notificationPreferences.updateAll("7301", { notification_preferences: { new_announcement: { frequency: "hourly" } } });
// @ts-expect-error: a body is required
notificationPreferences.updateAllByAddress("email", "a@example.edu");

// accountNotifications.list
exactly<AccountNotificationListItem[]>()(await accountNotifications.list("self"));
exactly<AccountNotificationListItem[]>()(await accountNotifications.list(1, { include_past: true }).all());
for await (const item of accountNotifications.list(1, { show_is_closed: true })) {
  exactly<boolean | undefined>()(item.closed);
}
// @ts-expect-error: an account is required
accountNotifications.list();
// @ts-expect-error: all come at once
accountNotifications.list("self", { per_page: 10 });
// @ts-expect-error: a flag is a boolean
accountNotifications.list("self", { include_all: "yes" });

// accountNotifications.create
const notice = { subject: "S", message: "M", start_at: "2026-10-05T06:00:00Z", end_at: "2026-10-09T21:00:00Z" };
exactly<AccountNotification>()(await accountNotifications.create("self", { account_notification: notice }));
accountNotifications.create(1, { account_notification: notice, account_notification_roles: ["21", null] });
// @ts-expect-error: a notification is required
accountNotifications.create("self", { account_notification_roles: [] });
// @ts-expect-error: a message and dates are required
accountNotifications.create("self", { account_notification: { subject: "S" } });
// @ts-expect-error: an unknown icon
accountNotifications.create("self", { account_notification: { ...notice, icon: "skull" } });
// @ts-expect-error: these belong into account_notification
accountNotifications.create("self", notice);
// @ts-expect-error: role ids are strings
accountNotifications.create("self", { account_notification: notice, account_notification_roles: [21] });

// accountNotifications.get
exactly<AccountNotification>()(await accountNotifications.get("self", 3038));
exactly<(string | null)[]>()((await accountNotifications.get("self", "3038")).role_ids);
// @ts-expect-error: an id is required
accountNotifications.get("self");
// @ts-expect-error: there are no parameters
accountNotifications.get("self", "3038", { include: ["author"] });

// accountNotifications.update
exactly<AccountNotification>()(
  await accountNotifications.update("self", "3038", { account_notification: { message: "Closed.", icon: "error" } }),
);
// @ts-expect-error: a notification is required
accountNotifications.update("self", "3038", {});
// @ts-expect-error: an unknown field
accountNotifications.update("self", "3038", { account_notification: { title: "S" } });

// accountNotifications.close
exactly<AccountNotification>()(await accountNotifications.close("self", "3038"));
accountNotifications.close(1, 3038, { remove: true }, { timeout: 5 });
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
// @ts-expect-error: the value decides the type of the response
conversations.list({ include_all_conversation_ids: flag });
// @ts-expect-error: Canvas reads false as true
conversations.list({ include_all_conversation_ids: false });
// @ts-expect-error: an unknown scope
conversations.list({ scope: "deleted" });
// @ts-expect-error: the client adds the brackets
conversations.list({ "filter[]": ["course_310"] });
// @ts-expect-error: an array, even for one
conversations.list({ filter: "course_310" });
// @ts-expect-error: an unknown inclusion
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

// conversations.create
type Created = (CreatedConversation | ConversationCreatedInBulk)[];
const sent = await conversations.create({ recipients: ["2202", "course_310"], body: "Hello" }).withResponse();
if (sent.status === 201) {
  exactly<Created>()(sent.data);
  // @ts-expect-error: only the other response has the id of a batch
  sent.batchId;
} else {
  exactly<202>()(sent.status);
  exactly<string>()(sent.batchId);
}
const created = await conversations.create({ recipients: ["2202"], body: "Hello", attachment_ids: ["90431", 90432] });
exactly<CreatedConversation | ConversationCreatedInBulk | undefined>()(created[0]);
// @ts-expect-error: an array, even for one
created.id;
// @ts-expect-error: a text is required
conversations.create({ recipients: ["2202"] });
// @ts-expect-error: recipients are required
conversations.create({ body: "Hello" });
// @ts-expect-error: recipients are codes, which are strings
conversations.create({ recipients: [2202], body: "Hello" });
// @ts-expect-error: an unknown mode
conversations.create({ recipients: ["2202"], body: "Hello", mode: "later" });

// conversations.listBatches
exactly<ConversationBatch[]>()(await conversations.listBatches());
exactly<ConversationBatch[]>()(await conversations.listBatches({ per_page: 100 }).all({ limit: 5 }));
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

// conversations.markAllAsRead
exactly<EmptyObject>()(await conversations.markAllAsRead());
// @ts-expect-error: there are no parameters
conversations.markAllAsRead({ scope: "inbox" });

// conversations.getUnreadCount
exactly<UnreadConversationCount>()(await conversations.getUnreadCount());
exactly<string>()((await conversations.getUnreadCount()).unread_count);

// conversations.get
exactly<Conversation>()(await conversations.get("4217"));
exactly<string>()((await conversations.get(4217, { auto_mark_as_read: false, include: ["uuid"] })).id);
// @ts-expect-error: a parameter of the list only
conversations.get("4217", { per_page: 10 });
// @ts-expect-error: only the list accepts participant_avatars
conversations.get("4217", { include: ["participant_avatars"] });
// @ts-expect-error: an id is not an object
conversations.get({ id: "4217" });

// conversations.update
exactly<UpdatedConversation>()(await conversations.update("4217", { conversation: { workflow_state: "archived" } }));
// @ts-expect-error: a conversation is required
conversations.update("4217", { scope: "inbox" });
// @ts-expect-error: starred belongs into conversation
conversations.update("4217", { conversation: {}, starred: true });
// @ts-expect-error: an unknown state
conversations.update("4217", { conversation: { workflow_state: "deleted" } });

// conversations.delete
exactly<DeletedConversation>()(await conversations.delete("4217"));
conversations.delete(4217, { include: ["uuid"] });
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
// @ts-expect-error: a text is required
conversations.addMessage("4217", { recipients: ["2202"] });
// @ts-expect-error: recipients are codes, which are strings
conversations.addMessage("4217", { body: "Hello", recipients: [2202] });
// @ts-expect-error: an unknown type
conversations.addMessage("4217", { body: "Hello", media_comment_type: "image" });
// @ts-expect-error: a subject belongs to the conversation
conversations.addMessage("4217", { body: "Hello", subject: "Hello" });
// @ts-expect-error: the conversation is required
conversations.addMessage({ body: "Hello" });

// conversations.addRecipients
exactly<ConversationWithAddedRecipients>()(await conversations.addRecipients("4217", { recipients: ["group_57"] }));
// @ts-expect-error: recipients are required
conversations.addRecipients("4217", {});
// @ts-expect-error: recipients are codes, which are strings
conversations.addRecipients("4217", { recipients: [2204] });
conversations.addRecipients("4217", { recipients: ["2204"], include: ["uuid"] });

// conversations.removeMessages
const removed = await conversations.removeMessages("4217", { remove: ["9312", 9361] }).withResponse();
if (removed.status === 204) exactly<undefined>()(removed.data);
else exactly<ConversationAfterMessageRemoval>()(removed.data);
exactly<ConversationAfterMessageRemoval | undefined>()(await conversations.removeMessages(4217, { remove: [9312] }));
// @ts-expect-error: messages are required
conversations.removeMessages("4217", {});
// @ts-expect-error: an unknown filter mode
conversations.removeMessages("4217", { remove: ["9312"], filter_mode: "not" });

// search.recipients
exactly<FoundRecipient[]>()(await search.recipients({ search: "tom", types: ["user"] }));
for await (const found of search.recipients()) exactly<FoundRecipient>()(found);
// @ts-expect-error: an unknown parameter
search.recipients({ name: "tom" });

// files
exactly<FileUpload>()(await files.startUpload("self", { name: "route.pdf" }));
exactly<CanvasFile>()(await files.completeUpload("90431", { uuid: "Qb4W" }));
exactly<CanvasFile>()(await files.get(90431, { include: ["user"] }));
exactly<Folder[]>()(await files.resolveFolderPath("self", "conversation attachments"));
exactly<CanvasFile>()(await files.upload(new Blob(["route"]), { name: "route.txt" }));
files.upload(new Blob(), {
  name: "route.pdf",
  folder: "conversation attachments",
  contentType: "application/pdf",
  onDuplicate: "rename",
  onProgress: (sent: number, total: number) => sent / total,
  signal: AbortSignal.timeout(1),
  timeout: 5,
});
// @ts-expect-error: a name is required
files.startUpload("self", { size: 12 });
// @ts-expect-error: the uuid is required
files.completeUpload("90431");
// @ts-expect-error: an id is required
files.get();
// @ts-expect-error: a path is required
files.resolveFolderPath("self");
// @ts-expect-error: a name is required
files.upload(new Blob());
// @ts-expect-error: the content is a Blob
files.upload("route", { name: "route.txt" });
// @ts-expect-error: an unknown way
files.upload(new Blob(), { name: "route.txt", onDuplicate: "ask" });

// users
exactly<User>()(await users.get("self", { include: ["last_login"] }));
exactly<UserProfile>()(await users.getProfile(2101));
// @ts-expect-error: an id is required
users.get();
// @ts-expect-error: an unknown parameter
users.getProfile("self", { page: "2" });

// commMessages.list
exactly<CommMessage[]>()(await commMessages.list({ user_id: "2202" }).all());
// @ts-expect-error: a user is required
commMessages.list();

// progress.get
exactly<Progress>()(await progress.get(7301));
exactly<"queued" | "running" | "completed" | "failed" | "waiting_for_external_tool" | "canceled">()(
  (await progress.get("7301")).workflow_state,
);
// @ts-expect-error: an id is required
progress.get();

// progress.cancel
exactly<Progress>()(await progress.cancel("7301"));
exactly<Progress>()(await progress.cancel(7301, { message: "Started by mistake" }));
// @ts-expect-error: a message is a string
progress.cancel("7301", { message: 1 });

// progress.wait
exactly<Progress>()(await progress.wait("7301", { interval: 10 }));
exactly<Progress>()(await progress.wait(await progress.get("7301"), { timeout: 5, signal: AbortSignal.timeout(1) }));
// @ts-expect-error: an id is required
progress.wait();

// Ids of more digits than a number holds
communicationChannels.delete(10000000000002101n, 10000000000007302n);
conversations.get(10000000000004217n);
conversations.batchUpdate({ conversation_ids: [10000000000004217n], event: "archive" });

// Every id in a response is a string
declare const conversation: Conversation;
exactly<string>()(conversation.id);
exactly<string[]>()(conversation.audience);
exactly<Record<string, string[]>>()({ ...conversation.audience_contexts.courses });
exactly<string | undefined>()(conversation.messages[0]?.author_id);
exactly<string[] | undefined>()(conversation.messages[0]?.participating_user_ids);

// What a response contains besides its data
const whole = await conversations.getUnreadCount().withResponse();
exactly<200>()(whole.status);
exactly<Headers>()(whole.headers);
exactly<string>()(whole.url);
exactly<number | undefined>()(whole.requestCost);
exactly<number | undefined>()(whole.rateLimitRemaining);
exactly<string | undefined>()(whole.requestId);
exactly<Response>()(whole.response);
// @ts-expect-error: a response is read-only
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
exactly<string>()(error.url);
exactly<number>()(error.attempts);
exactly<boolean>()(error.mayHaveHappened);
exactly<number>()(error.retryAfter);
exactly<number | undefined>()(error.status);
exactly<string | undefined>()(error.errors[0]?.field);
exactly<string | undefined>()(error.errors[0]?.message);
// @ts-expect-error: there is no such kind
if (error.kind === "teapot") throw error;

// Options
const required = { baseUrl: "https://canvas.example.edu", token: "1042~ixQ7vDbM" };
createCanvas({ ...required, throttle: false, concurrency: 4, timeout: 5, retry: false, userAgent: "inbox/1.0" });
createCanvas({ ...required, asUserId: 2101n, token: () => "1042~ixQ7vDbM" });
createCanvas({ ...required, token: async () => "1042~ixQ7vDbM" });
createCanvas({ ...required, fetch });
createCanvas({ ...required, fetch: undiciFetch });
createCanvas({ ...required, fetch: async (request) => new Response(request.url) });
// @ts-expect-error: a token is required
createCanvas({ baseUrl: "https://canvas.example.edu" });
// @ts-expect-error: a fetch returns a response
createCanvas({ ...required, fetch: async () => "" });
// @ts-expect-error: a switch
createCanvas({ ...required, throttle: 4 });
// @ts-expect-error: an unknown option
createCanvas({ ...required, retries: 4 });

// Middleware
const trace: Middleware = {
  onRequest: ({ request }) => request.headers.set("X-Trace", "1"),
  onResponse: ({ response }) => new Response(response.body, response),
};
canvas.use(trace);
canvas.eject(trace);
// @ts-expect-error: middleware is an object
canvas.use(() => {});

// Fakes
canvas.conversations.getUnreadCount = () => fakeCall({ unread_count: "7" });
canvas.conversations.create = () => fakeCall([], { status: 202, batchId: "83" });
canvas.conversations.list = () => fakeList([]);
canvas.files.upload = async () => await files.get("90431");
// @ts-expect-error: an id is a string
canvas.progress.get = () => fakeCall({ id: 7301 });
// @ts-expect-error: the items are in an array
canvas.search.recipients = () => fakeList({});
