// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Call, CallOptions, Item, Pages, ParametersOf, PathValue, ResponseOf, Runtime, Switched } from "../src/client/types.ts";
import type { operations } from "./types.ts";

/** The addresses at which Canvas reaches a user, by e-mail, text message, push or chat. */
export class CommunicationChannels {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /**
   * List a user's communication channels
   *
   * Answers a page of the user's channels that are not deleted, in the order of their `position`.
   *
   * **Who may call it.** Users, about themselves. For anyone else's, the caller needs an administrator's right to read
   * that user, which a teacher of the user does not have; what else gives that right is not established. The fake
   * student of Canvas' student view is refused.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/users/{user_id}/communication_channels`, scope `url:GET|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.index
   */
  list(userId: PathValue, parameters?: ParametersOf<"listCommunicationChannels">, options?: CallOptions): Pages<ResponseOf<"listCommunicationChannels">, Item<ResponseOf<"listCommunicationChannels">>> {
    return this.#runtime.list<ResponseOf<"listCommunicationChannels">, Item<ResponseOf<"listCommunicationChannels">>>({ method: "get", path: "/api/v1/users/{user_id}/communication_channels", values: { user_id: userId }, query: parameters, options });
  }

  /**
   * Create a communication channel
   *
   * Creates a channel, or revives one: a deleted channel of the same type and address, in any letter case, comes back
   * instead, and takes the letter case that is sent. A `push` channel exists once for each user: creating it again
   * registers one more device and answers with the channel.
   *
   * **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
   * needs the right to manage the details of that user. `push` needs neither, but an access token of a developer key
   * that is set up for Amazon SNS. The fake student of Canvas' student view is refused.
   *
   * **Side effects.** Unless the confirmation is skipped, a confirmation message goes to the channel.
   *
   * `POST /api/v1/users/{user_id}/communication_channels`, scope `url:POST|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.create
   */
  create(userId: PathValue, parameters: ParametersOf<"createCommunicationChannel">, options?: CallOptions): Call<ResponseOf<"createCommunicationChannel">> {
    return this.#runtime.call<"createCommunicationChannel">({ method: "post", path: "/api/v1/users/{user_id}/communication_channels", values: { user_id: userId }, body: parameters, options });
  }

  /**
   * Delete a communication channel
   *
   * Retires the channel. One that is unknown, of another user, or deleted already is not found, also for callers who
   * may not delete it.
   *
   * **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
   * needs the right to manage the details of that user. A channel that an SIS import created can be deleted only where
   * the account lets users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student
   * view is refused.
   *
   * **Side effects.** The channel leaves the lists and gets no more messages. The server keeps the record and revives
   * it when the same type and address are created again.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{id}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  delete(userId: PathValue, id: PathValue, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannel">> {
    return this.#runtime.call<"deleteCommunicationChannel">({ method: "delete", path: "/api/v1/users/{user_id}/communication_channels/{id}", values: { user_id: userId, id }, options });
  }

  /**
   * Delete a communication channel by its type and address
   *
   * Retires the channel of this type and address, as `deleteCommunicationChannel` does by its id. One that is unknown,
   * of another user, or deleted already is not found, also for callers who may not delete it.
   *
   * **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
   * needs the right to manage the details of that user. A channel that an SIS import created can be deleted only where
   * the account lets users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student
   * view is refused.
   *
   * **Side effects.** The channel leaves the lists and gets no more messages. The server keeps the record and revives
   * it when the same type and address are created again.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{type}/{address}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:type/:address`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  deleteByAddress(userId: PathValue, type: operations["deleteCommunicationChannelByAddress"]["parameters"]["path"]["type"], address: PathValue, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannelByAddress">> {
    return this.#runtime.call<"deleteCommunicationChannelByAddress">({ method: "delete", path: "/api/v1/users/{user_id}/communication_channels/{type}/{address}", values: { user_id: userId, type, address }, options });
  }

  /**
   * Delete a push endpoint
   *
   * Stops push notifications to the device with this token. The URL knows `self` alone. One of the two is needed:
   * `push_token` in the query, or a body that holds it.
   *
   * **Who may call it.** Any user, for themselves. The fake student of Canvas' student view is refused.
   *
   * **Side effects.** The device is forgotten, whichever of the caller's access tokens registered it. The caller's
   * `push` channel itself stays.
   *
   * `DELETE /api/v1/users/self/communication_channels/push`, scope `url:DELETE|/api/v1/users/self/communication_channels/push`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.delete_push_token
   */
  deletePushEndpoint(parameters?: ParametersOf<"deleteCommunicationChannelPushEndpoint">, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannelPushEndpoint">> {
    return this.#runtime.call<"deleteCommunicationChannelPushEndpoint">({ method: "delete", path: "/api/v1/users/self/communication_channels/push", query: parameters, options });
  }
}

/** Announcements that an account shows to its users. */
export class AccountNotifications {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /**
   * List the account notifications for the caller
   *
   * Answers what the caller sees now in the root account of the host, without what they closed, latest `end_at` first.
   * The account in the path plays no part in that, and need not even exist. Only `include_all` turns to that account:
   * it answers every notification of it, of its parents and of the site administrators' account, latest `start_at`
   * first.
   *
   * The list has no pages: it comes as a whole, without a `Link` header. It can be ten minutes old.
   *
   * **Who may call it.** Any user. With `include_all`, the caller needs the right to manage alerts in the account of
   * the path; only then can a right be missing, or the account be unknown.
   *
   * **Side effects.** Outdated entries leave the caller's record of closed notifications.
   *
   * Differs from Canvas' pages (D26): Those in the host's root account, whatever the account in the path, unless `include_all` is on.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_index
   */
  list(accountId: PathValue, parameters?: ParametersOf<"listAccountNotifications">, options?: CallOptions): Pages<ResponseOf<"listAccountNotifications">, Item<ResponseOf<"listAccountNotifications">>> {
    return this.#runtime.list<ResponseOf<"listAccountNotifications">, Item<ResponseOf<"listAccountNotifications">>>({ method: "get", path: "/api/v1/accounts/{account_id}/account_notifications", values: { account_id: accountId }, query: parameters, options });
  }

  /**
   * Create an account notification
   *
   * Shows an announcement to the users of the account, or to those with some roles in it, between two points in time.
   *
   * **Who may call it.** Callers with the right to manage alerts in the account.
   *
   * **Side effects.** The users see the notification from its start to its end. With `send_message` they also get an
   * e-mail.
   *
   * `POST /api/v1/accounts/{account_id}/account_notifications`, scope `url:POST|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.create
   */
  create(accountId: PathValue, parameters: ParametersOf<"createAccountNotification">, options?: CallOptions): Call<ResponseOf<"createAccountNotification">> {
    return this.#runtime.call<"createAccountNotification">({ method: "post", path: "/api/v1/accounts/{account_id}/account_notifications", values: { account_id: accountId }, body: parameters, options });
  }

  /**
   * Get an account notification
   *
   * Answers a notification that the caller sees now in the root account of the host. The account in the path plays no
   * part in that. One that exists but that the caller does not see is forbidden: because they closed it, it has not
   * started, it has ended, or it is for other roles. Only one that does not exist is not found.
   *
   * **Who may call it.** Any user, about what they see.
   *
   * **Side effects.** None known.
   *
   * Differs from Canvas' pages (D27): 403, not 404, for every notification that the caller does not see.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.show
   */
  get(accountId: PathValue, id: PathValue, options?: CallOptions): Call<ResponseOf<"getAccountNotification">> {
    return this.#runtime.call<"getAccountNotification">({ method: "get", path: "/api/v1/accounts/{account_id}/account_notifications/{id}", values: { account_id: accountId, id }, options });
  }

  /**
   * Update an account notification
   *
   * Changes a notification of the account. What `account_notification` leaves out stays as it is, but
   * `account_notification_roles` always replaces all roles. What today's server does when `message` is left out is not
   * established; it may refuse the request. A careful client therefore sends subject, message, both times and the
   * roles, changed or not.
   *
   * **Who may call it.** Callers with the right to manage alerts in the account. The notification has to be one of that
   * very account.
   *
   * **Side effects.** Without `account_notification_roles` the notification loses its roles, so that everyone sees it.
   * With `send_message` an e-mail goes out, even if one did before.
   *
   * `PUT /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:PUT|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.update
   */
  update(accountId: PathValue, id: PathValue, parameters: ParametersOf<"updateAccountNotification">, options?: CallOptions): Call<ResponseOf<"updateAccountNotification">> {
    return this.#runtime.call<"updateAccountNotification">({ method: "put", path: "/api/v1/accounts/{account_id}/account_notifications/{id}", values: { account_id: accountId, id }, body: parameters, options });
  }

  /**
   * Close an account notification, or remove it for everybody
   *
   * Closes a notification for the caller alone, or, with `remove`, deletes it for everybody. It is looked up by its id
   * alone, in both ways, so it need not be one of the account in the path.
   *
   * **Who may call it.** Any user may close any notification that exists, seen or not. `remove` needs the right to
   * manage alerts in the account of the path.
   *
   * **Side effects.** The caller, or with `remove` everybody, sees it no more. A removed one is only marked as deleted;
   * that it can be closed or removed again is likely, but not established.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `DELETE /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:DELETE|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_close_notification
   */
  close(accountId: PathValue, id: PathValue, parameters?: ParametersOf<"closeAccountNotification">, options?: CallOptions): Call<ResponseOf<"closeAccountNotification">> {
    return this.#runtime.call<"closeAccountNotification">({ method: "delete", path: "/api/v1/accounts/{account_id}/account_notifications/{id}", values: { account_id: accountId, id }, query: parameters, options });
  }
}

/** The messages of the caller's inbox. */
export class Conversations {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /**
   * List conversations
   *
   * Lists the caller's conversations, those with the newest messages first; with the scope `sent`, by the caller's own
   * newest message. Without a scope, archived ones are left out.
   *
   * The list holds no messages: read a single conversation for them. Conversations that the caller has emptied are left
   * out, and a page can be shorter than `per_page` although another follows. With `include_all_conversation_ids` the
   * answer is an object instead of an array, and the `Link` header pages through it all the same.
   *
   * **Who may call it.** Any user, about their own inbox. The test student of a course's student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations`, scope `url:GET|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.index
   */
  list<On extends true | undefined = undefined>(parameters?: Omit<ParametersOf<"listConversations">, "include_all_conversation_ids"> & { include_all_conversation_ids?: On }, options?: CallOptions): Pages<Switched<ResponseOf<"listConversations">, On>, Item<ResponseOf<"listConversations">>> {
    return this.#runtime.list<Switched<ResponseOf<"listConversations">, On>, Item<ResponseOf<"listConversations">>>({ method: "get", path: "/api/v1/conversations", query: parameters, options, key: "conversations" });
  }

  /**
   * Change many conversations
   *
   * Queues one change to up to 500 conversations of the caller and answers with the progress of that job, whose `url`
   * tells how it goes on (`getProgress`).
   *
   * Conversations of others do not fail the request. The job notes them in the message of the progress; if there are no
   * others, the progress ends as `failed` with a completion of 100.
   *
   * **Who may call it.** Any user, about their own conversations. The test student of a course's student view gets 403.
   *
   * **Side effects.** The conversations change some time after the answer.
   *
   * `PUT /api/v1/conversations`, scope `url:PUT|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batch_update
   */
  batchUpdate(parameters: ParametersOf<"batchUpdateConversations">, options?: CallOptions): Call<ResponseOf<"batchUpdateConversations">> {
    return this.#runtime.call<"batchUpdateConversations">({ method: "put", path: "/api/v1/conversations", body: parameters, options });
  }

  /**
   * Create conversations
   *
   * Sends a message to one or more people, and answers with the conversations that it went into: always an array.
   *
   * | Request | What comes about | Answer |
   * | --- | --- | --- |
   * | one recipient | a private conversation; an existing one between the two goes on, with its own subject | 201 with one conversation, which has the message |
   * | several recipients, with `group_conversation` | one conversation in which all see everything; 100 recipients at most | 201 with one conversation, which has the message |
   * | several recipients | one conversation with each; 100 recipients at most | 201 with one conversation for each, without the message |
   * | `group_conversation` and `bulk_message` | one conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
   * | `force_new` | a new conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
   * | one of the last three, with `mode=async` | a batch that delivers later | 202 with `[]`, and `X-Conversation-Batch-Id` |
   *
   * To write to everyone in a course, however large, send the recipient `course_310` with `group_conversation` and
   * `bulk_message`, and `mode=async` for not having to wait. `listConversationBatches` shows a batch until it is done.
   *
   * A recipient `group_57` that does not exist is not found, and a malformed `context_code` is refused. An unknown
   * context, and a differentiation tag that the caller may not use, can end in an internal server error (not proven by
   * a test of Canvas' own).
   *
   * **Who may call it.** Any user. Recipients whom the caller may not write to are left out in silence, so compare the
   * audience of the answer. A whole course, its `_students` or its `_observers` need the right to write to all of it,
   * or the answer is 400 with `restricted by role`. The test student of a course's student view gets 403.
   *
   * **Side effects.** The recipients have the message in their inbox. To the caller a new private conversation is read,
   * and not visible in the inbox before somebody answers.
   *
   * `POST /api/v1/conversations`, scope `url:POST|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.create
   */
  create(parameters: ParametersOf<"createConversation">, options?: CallOptions): Call<ResponseOf<"createConversation">> {
    return this.#runtime.call<"createConversation">({ method: "post", path: "/api/v1/conversations", body: parameters, options });
  }

  /**
   * List running batches
   *
   * Lists the mass messages of the caller that are not delivered yet. A batch begins when `createConversation` is sent
   * in bulk with the mode `async`, and leaves the list when it has ended, whether it succeeded or failed.
   *
   * **Who may call it.** Any user, about their own batches. The test student of a course's student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations/batches`, scope `url:GET|/api/v1/conversations/batches`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batches
   */
  listBatches(parameters?: ParametersOf<"listConversationBatches">, options?: CallOptions): Pages<ResponseOf<"listConversationBatches">, Item<ResponseOf<"listConversationBatches">>> {
    return this.#runtime.list<ResponseOf<"listConversationBatches">, Item<ResponseOf<"listConversationBatches">>>({ method: "get", path: "/api/v1/conversations/batches", query: parameters, options });
  }

  /**
   * Find recipients
   *
   * Searches for users, courses, sections and groups to which the caller can send messages. It is another name of `GET
   * /api/v1/search/recipients`, to which it leads: new code calls that one, with the same parameters and answers. That
   * address has a scope of its own, `url:GET|/api/v1/search/recipients`, which this contract does not list elsewhere.
   *
   * Without `search`, `context` and `user_id` the answer is an empty array. With `user_id` it has one element or none,
   * and no pages. The parameters that are marked as not documented are those of Canvas' own interface, and can change.
   *
   * **Who may call it.** Any user.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations/find_recipients`, scope `url:GET|/api/v1/conversations/find_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.find_recipients
   *
   * @deprecated
   */
  findRecipients(parameters?: ParametersOf<"findConversationRecipients">, options?: CallOptions): Pages<ResponseOf<"findConversationRecipients">, Item<ResponseOf<"findConversationRecipients">>> {
    return this.#runtime.list<ResponseOf<"findConversationRecipients">, Item<ResponseOf<"findConversationRecipients">>>({ method: "get", path: "/api/v1/conversations/find_recipients", query: parameters, options });
  }

  /**
   * Mark all conversations as read
   *
   * Marks every unread conversation of the caller as read. Archived ones stay archived. There is nothing to send.
   *
   * **Who may call it.** Any user, about their own inbox. The test student of a course's student view gets 403.
   *
   * **Side effects.** Only that.
   *
   * `POST /api/v1/conversations/mark_all_as_read`, scope `url:POST|/api/v1/conversations/mark_all_as_read`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.mark_all_as_read
   */
  markAllAsRead(options?: CallOptions): Call<ResponseOf<"markAllConversationsAsRead">> {
    return this.#runtime.call<"markAllConversationsAsRead">({ method: "post", path: "/api/v1/conversations/mark_all_as_read", options });
  }

  /**
   * Count unread conversations
   *
   * Answers how many of the caller's conversations are unread. The number comes as a string, and stays one whatever
   * form ids have.
   *
   * **Who may call it.** Any user, about their own inbox.
   *
   * **Side effects.** None known.
   *
   * Differs from Canvas' pages (D39): A JSON object whose `unread_count` is a string.
   *
   * `GET /api/v1/conversations/unread_count`, scope `url:GET|/api/v1/conversations/unread_count`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.unread_count
   */
  getUnreadCount(options?: CallOptions): Call<ResponseOf<"getUnreadConversationCount">> {
    return this.#runtime.call<"getUnreadConversationCount">({ method: "get", path: "/api/v1/conversations/unread_count", options });
  }

  /**
   * Get a conversation
   *
   * Shows one conversation with all messages that the caller has in it, the newest first, and with what the caller
   * shares with each participant. The messages do not come in pages.
   *
   * **Who may call it.** Those who take part in the conversation. A conversation in which the caller takes no part, or
   * has no messages left, answers with 404. The test student of a course's student view gets 403.
   *
   * **Side effects.** It marks the conversation as read, which the answer shows already. Send `auto_mark_as_read=false`
   * to look without a trace.
   *
   * Differs from Canvas' pages (D17): An unread conversation is marked as read unless `auto_mark_as_read` is false.
   *
   * `GET /api/v1/conversations/{id}`, scope `url:GET|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.show
   */
  get(id: PathValue, parameters?: ParametersOf<"getConversation">, options?: CallOptions): Call<ResponseOf<"getConversation">> {
    return this.#runtime.call<"getConversation">({ method: "get", path: "/api/v1/conversations/{id}", values: { id }, query: parameters, options });
  }

  /**
   * Update a conversation
   *
   * Changes the read state, the subscription or the star of a conversation for the caller alone. What the body does not
   * name stays as it is.
   *
   * `visible` of the answer tells whether the conversation still belongs to the `scope` and `filter` of the request, by
   * default to the inbox.
   *
   * **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
   * course's student view gets 403.
   *
   * **Side effects.** Only that; the other participants notice nothing.
   *
   * `PUT /api/v1/conversations/{id}`, scope `url:PUT|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.update
   */
  update(id: PathValue, parameters: ParametersOf<"updateConversation">, options?: CallOptions): Call<ResponseOf<"updateConversation">> {
    return this.#runtime.call<"updateConversation">({ method: "put", path: "/api/v1/conversations/{id}", values: { id }, body: parameters, options });
  }

  /**
   * Delete a conversation
   *
   * Removes all messages of a conversation from the caller's view.
   *
   * The answer still names audience and participants, but its counters are zero. A second deletion finds nothing.
   *
   * **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
   * course's student view gets 403.
   *
   * **Side effects.** The other participants keep their messages, and the caller can still add a message to the
   * conversation.
   *
   * `DELETE /api/v1/conversations/{id}`, scope `url:DELETE|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.destroy
   */
  delete(id: PathValue, parameters?: ParametersOf<"deleteConversation">, options?: CallOptions): Call<ResponseOf<"deleteConversation">> {
    return this.#runtime.call<"deleteConversation">({ method: "delete", path: "/api/v1/conversations/{id}", values: { id }, query: parameters, options });
  }

  /**
   * Add a message to a conversation
   *
   * Sends a message into a conversation, also into one that the caller has emptied. Without `recipients` it goes to
   * everybody in it.
   *
   * From 100 participants on, an installation's setting, the message is queued, and the answer holds a preview with the
   * id 0. The server checks in turn whether the caller may answer at all, whether the course has ended, the body, and
   * the recipients; recipients whom the caller may not write to are left out in silence.
   *
   * **Who may call it.** Those who take part in the conversation, unless replies are locked for them. The test student
   * of a course's student view gets 403.
   *
   * **Side effects.** The recipients have the message in their inbox. New recipients join a group conversation, but not
   * a private one.
   *
   * `POST /api/v1/conversations/{id}/add_message`, scope `url:POST|/api/v1/conversations/:id/add_message`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_message
   */
  addMessage(id: PathValue, parameters: ParametersOf<"addConversationMessage">, options?: CallOptions): Call<ResponseOf<"addConversationMessage">> {
    return this.#runtime.call<"addConversationMessage">({ method: "post", path: "/api/v1/conversations/{id}/add_message", values: { id }, body: parameters, options });
  }

  /**
   * Add recipients to a conversation
   *
   * Adds people to a group conversation. A private conversation cannot grow: the server fails on it.
   *
   * Recipients whom the caller may not write to are left out in silence, so compare the audience of the answer; only if
   * nobody remains is that an error. A recipient `group_57` that does not exist is not found. A differentiation tag
   * that the caller may not use can end in an internal server error (not proven by a test of Canvas' own).
   *
   * **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
   * course's student view gets 403.
   *
   * **Side effects.** A generated message in the conversation tells everybody who was added.
   *
   * `POST /api/v1/conversations/{id}/add_recipients`, scope `url:POST|/api/v1/conversations/:id/add_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_recipients
   */
  addRecipients(id: PathValue, parameters: ParametersOf<"addConversationRecipients">, options?: CallOptions): Call<ResponseOf<"addConversationRecipients">> {
    return this.#runtime.call<"addConversationRecipients">({ method: "post", path: "/api/v1/conversations/{id}/add_recipients", values: { id }, body: parameters, options });
  }

  /**
   * Remove messages from a conversation
   *
   * Removes messages from the caller's view of a conversation. Unknown ids have no effect.
   *
   * **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
   * course's student view gets 403.
   *
   * **Side effects.** The other participants keep the messages. With the last message that a person wrote, the
   * conversation is emptied, as if it were deleted.
   *
   * `POST /api/v1/conversations/{id}/remove_messages`, scope `url:POST|/api/v1/conversations/:id/remove_messages`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.remove_messages
   */
  removeMessages(id: PathValue, parameters: ParametersOf<"removeConversationMessages">, options?: CallOptions): Call<ResponseOf<"removeConversationMessages">> {
    return this.#runtime.call<"removeConversationMessages">({ method: "post", path: "/api/v1/conversations/{id}/remove_messages", values: { id }, body: parameters, options });
  }
}

/** Jobs that the server runs in the background, such as a change of many conversations. */
export class Progress {
  readonly #runtime: Runtime;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /**
   * Get a progress
   *
   * Tells how far a job is that the server runs in the background, such as a change of many conversations.
   *
   * **Who may call it.** Those with the right to read what the job is about; for changes of conversations, that is the
   * user who asked for them.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/progress/{id}`, scope `url:GET|/api/v1/progress/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/progress#method.progress.show
   */
  get(id: PathValue, options?: CallOptions): Call<ResponseOf<"getProgress">> {
    return this.#runtime.call<"getProgress">({ method: "get", path: "/api/v1/progress/{id}", values: { id }, options });
  }

  /**
   * Cancel a progress
   *
   * Marks a background job as failed, whatever its state, also a finished one.
   *
   * **Who may call it.** Only the user who started the job.
   *
   * **Side effects.** The state becomes `failed`, and `message` of the progress is overwritten, with nothing if the
   * body has none.
   *
   * `POST /api/v1/progress/{id}/cancel`, scope `url:POST|/api/v1/progress/:id/cancel`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/progress#method.progress.cancel
   */
  cancel(id: PathValue, parameters?: ParametersOf<"cancelProgress">, options?: CallOptions): Call<ResponseOf<"cancelProgress">> {
    return this.#runtime.call<"cancelProgress">({ method: "post", path: "/api/v1/progress/{id}/cancel", values: { id }, body: parameters, options });
  }
}

/** The methods of all operations, by tag. */
export interface Resources {
  readonly communicationChannels: CommunicationChannels;
  readonly accountNotifications: AccountNotifications;
  readonly conversations: Conversations;
  readonly progress: Progress;
}

/** Creates the methods of all operations. */
export function createResources(runtime: Runtime): Resources {
  return {
    communicationChannels: new CommunicationChannels(runtime),
    accountNotifications: new AccountNotifications(runtime),
    conversations: new Conversations(runtime),
    progress: new Progress(runtime),
  };
}
