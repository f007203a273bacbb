// Generated from openapi/ by `npm run generate`. Do not edit.

import type { operations } from "./types.ts";

type Query<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : unknown;
type Body<O> = O extends { requestBody?: { content: { "application/json": infer B } } } ? B : unknown;
type Unbracketed<T> = { [K in keyof T as K extends `${infer Name}[]` ? Name : K]: T[K] };

/** The parameters of an operation but for its path's: query or body, without brackets. */
export type Parameters<Id extends keyof operations> = unknown extends Body<operations[Id]>
  ? Omit<Unbracketed<Query<operations[Id]>>, "as_user_id">
  : Body<operations[Id]>;

type Success = 200 | 201 | 202 | 204;
type Content<R> = R extends { content: { "application/json": infer B } } ? B : undefined;

/** What an operation answers with when it succeeds. */
export type Answer<Id extends keyof operations> = {
  [S in keyof operations[Id]["responses"] & Success]: Content<operations[Id]["responses"][S]>;
}[keyof operations[Id]["responses"] & Success];

/** A value for a placeholder of a path. */
export type PathValue = string | number;

/** What every call takes last. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** Carries a call out. The client's runtime implements it. */
export type Call = <Id extends keyof operations>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  values: readonly PathValue[],
  parameters?: object,
  options?: CallOptions,
) => Promise<Answer<Id>>;

/** The addresses at which Canvas reaches a user, by e-mail, text message, push or chat. */
export class CommunicationChannels {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List a user's communication channels
   *
   * Answers a page of the user's channels that are not deleted, in the order of their `position`. Users may read their
   * own; for anyone else's, the caller needs an administrator's right to read that user, which a teacher of the user
   * does not have. What else gives that right is not established. The fake student of Canvas' student view is refused.
   *
   * `GET /api/v1/users/{user_id}/communication_channels`, scope `url:GET|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.index
   */
  list(userId: PathValue, parameters?: Parameters<"listCommunicationChannels">, options?: CallOptions): Promise<Answer<"listCommunicationChannels">> {
    return this.#call<"listCommunicationChannels">("GET", "/api/v1/users/{user_id}/communication_channels", [userId], parameters, options);
  }

  /**
   * Create a communication channel
   *
   * Creates a channel and, unless the confirmation is skipped, sends a confirmation message to it. A deleted channel of
   * the same type and address, in any letter case, is revived instead, and takes the letter case that is sent. A `push`
   * channel exists once for each user: creating it again registers one more device and answers with the channel.
   *
   * Users create their own where the account lets them edit their channels; for others, the caller needs the right to
   * manage the details of that user. `push` needs neither, but an access token of a developer key that is set up for
   * Amazon SNS. The fake student of Canvas' student view is refused.
   *
   * `POST /api/v1/users/{user_id}/communication_channels`, scope `url:POST|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.create
   */
  create(userId: PathValue, parameters: Parameters<"createCommunicationChannel">, options?: CallOptions): Promise<Answer<"createCommunicationChannel">> {
    return this.#call<"createCommunicationChannel">("POST", "/api/v1/users/{user_id}/communication_channels", [userId], parameters, options);
  }

  /**
   * Delete a communication channel
   *
   * Retires the channel: it leaves the lists and gets no more messages, but the server keeps the record and revives it
   * when the same type and address are created again. A channel that is unknown, of another user, or deleted already is
   * not found, also for callers who may not delete it.
   *
   * Users delete their own where the account lets them edit their channels; for others, the caller needs the right to
   * manage the details of that user. A channel that an SIS import created can be deleted only where the account lets
   * users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student view is refused.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{id}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  delete(userId: PathValue, id: PathValue, options?: CallOptions): Promise<Answer<"deleteCommunicationChannel">> {
    return this.#call<"deleteCommunicationChannel">("DELETE", "/api/v1/users/{user_id}/communication_channels/{id}", [userId, id], undefined, options);
  }

  /**
   * Delete a communication channel by its type and address
   *
   * Retires the channel of this type and address, as deleting it by its id does: it leaves the lists and gets no more
   * messages, but the server keeps the record and revives it when the same type and address are created again. A
   * channel that is unknown, of another user, or deleted already is not found, also for callers who may not delete it.
   *
   * Users delete their own where the account lets them edit their channels; for others, the caller needs the right to
   * manage the details of that user. A channel that an SIS import created can be deleted only where the account lets
   * users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student view is refused.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{type}/{address}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:type/:address`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  deleteByAddress(userId: PathValue, type: PathValue, address: PathValue, options?: CallOptions): Promise<Answer<"deleteCommunicationChannelByAddress">> {
    return this.#call<"deleteCommunicationChannelByAddress">("DELETE", "/api/v1/users/{user_id}/communication_channels/{type}/{address}", [userId, type, address], undefined, options);
  }

  /**
   * Delete a push endpoint
   *
   * Stops push notifications to the device with this token, whichever of the caller's access tokens registered it. The
   * caller's `push` channel itself stays. The URL knows `self` alone.
   *
   * One of the two is needed: `push_token` in the query, or a body that holds it. The fake student of Canvas' student
   * view is refused.
   *
   * `DELETE /api/v1/users/self/communication_channels/push`, scope `url:DELETE|/api/v1/users/self/communication_channels/push`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.delete_push_token
   */
  deletePushEndpoint(parameters?: Parameters<"deleteCommunicationChannelPushEndpoint">, options?: CallOptions): Promise<Answer<"deleteCommunicationChannelPushEndpoint">> {
    return this.#call<"deleteCommunicationChannelPushEndpoint">("DELETE", "/api/v1/users/self/communication_channels/push", [], parameters, options);
  }
}

/** Announcements that an account shows to its users. */
export class AccountNotifications {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  /**
   * List the account notifications for the caller
   *
   * Answers what the caller sees now in the root account of the host, without what they closed, latest `end_at` first.
   * The account in the path plays no part in that, and need not even exist. Only `include_all` turns to that account:
   * it answers every notification of it, of its parents and of the site administrators' account, latest `start_at`
   * first, if the caller may manage alerts there. Only then can the caller lack a right, or the account be unknown.
   *
   * The list has no pages: it comes as a whole, without a `Link` header. It can be ten minutes old. Reading it also
   * drops outdated entries from the caller's record of closed notifications.
   *
   * Differs from Canvas' pages (D26): Those in the host's root account, whatever the account in the path, unless `include_all` is on.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_index
   */
  list(accountId: PathValue, parameters?: Parameters<"listAccountNotifications">, options?: CallOptions): Promise<Answer<"listAccountNotifications">> {
    return this.#call<"listAccountNotifications">("GET", "/api/v1/accounts/{account_id}/account_notifications", [accountId], parameters, options);
  }

  /**
   * Create an account notification
   *
   * Shows an announcement to the users of the account, or to those with some roles in it, between two points in time.
   * Needs the right to manage alerts in the account.
   *
   * `POST /api/v1/accounts/{account_id}/account_notifications`, scope `url:POST|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.create
   */
  create(accountId: PathValue, parameters: Parameters<"createAccountNotification">, options?: CallOptions): Promise<Answer<"createAccountNotification">> {
    return this.#call<"createAccountNotification">("POST", "/api/v1/accounts/{account_id}/account_notifications", [accountId], parameters, options);
  }

  /**
   * Get an account notification
   *
   * Answers a notification that the caller sees now in the root account of the host. The account in the path plays no
   * part in that. One that exists but that the caller does not see is forbidden: because they closed it, it has not
   * started, it has ended, or it is for other roles. Only one that does not exist is not found.
   *
   * Differs from Canvas' pages (D27): 403, not 404, for every notification that the caller does not see.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.show
   */
  get(accountId: PathValue, id: PathValue, options?: CallOptions): Promise<Answer<"getAccountNotification">> {
    return this.#call<"getAccountNotification">("GET", "/api/v1/accounts/{account_id}/account_notifications/{id}", [accountId, id], undefined, options);
  }

  /**
   * Update an account notification
   *
   * Changes a notification of the account. What `account_notification` leaves out stays as it is, but
   * `account_notification_roles` always replaces all roles: without it, everyone sees the notification. What today's
   * server does when `message` is left out is not established; it may refuse the request. A careful client therefore
   * sends subject, message, both times and the roles, changed or not.
   *
   * Needs the right to manage alerts in the account. The notification has to be one of that very account.
   *
   * `PUT /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:PUT|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.update
   */
  update(accountId: PathValue, id: PathValue, parameters: Parameters<"updateAccountNotification">, options?: CallOptions): Promise<Answer<"updateAccountNotification">> {
    return this.#call<"updateAccountNotification">("PUT", "/api/v1/accounts/{account_id}/account_notifications/{id}", [accountId, id], parameters, options);
  }

  /**
   * Close an account notification, or remove it for everybody
   *
   * Closes a notification for the caller alone, who may close any that exists, seen or not. With `remove` it is deleted
   * for everybody instead, which needs the right to manage alerts in the account of the path.
   *
   * The notification is looked up by its id alone, in both ways, so it need not be one of that account. A removed one
   * is only marked as deleted; that it can be closed or removed again is likely, but not established.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias; this one has no user in it.
   *
   * `DELETE /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:DELETE|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_close_notification
   */
  close(accountId: PathValue, id: PathValue, parameters?: Parameters<"closeAccountNotification">, options?: CallOptions): Promise<Answer<"closeAccountNotification">> {
    return this.#call<"closeAccountNotification">("DELETE", "/api/v1/accounts/{account_id}/account_notifications/{id}", [accountId, id], parameters, options);
  }
}

/** The messages of the caller's inbox. */
export class Conversations {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
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
   * The test student of a course's student view gets 403.
   *
   * `GET /api/v1/conversations`, scope `url:GET|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.index
   */
  list(parameters?: Parameters<"listConversations">, options?: CallOptions): Promise<Answer<"listConversations">> {
    return this.#call<"listConversations">("GET", "/api/v1/conversations", [], parameters, options);
  }

  /**
   * Change many conversations
   *
   * Queues one change to up to 500 conversations of the caller and answers with the progress of that job, whose `url`
   * tells how it goes on.
   *
   * Conversations of others do not fail the request. The job notes them in the message of the progress; if there are no
   * others, the progress ends as `failed` with a completion of 100.
   *
   * The test student of a course's student view gets 403.
   *
   * `PUT /api/v1/conversations`, scope `url:PUT|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batch_update
   */
  batchUpdate(parameters: Parameters<"batchUpdateConversations">, options?: CallOptions): Promise<Answer<"batchUpdateConversations">> {
    return this.#call<"batchUpdateConversations">("PUT", "/api/v1/conversations", [], parameters, options);
  }

  /**
   * Create conversations
   *
   * Sends a message to one or more people, and answers with the conversations that it went into: always an array.
   *
   * One recipient gets a private conversation, and an existing private one between the two goes on, with its own
   * subject. `group_conversation` makes one conversation for all. Several recipients without it, `force_new`, and
   * `group_conversation` with `bulk_message` are the bulk ways: a conversation with each recipient, answered without
   * the message. With `mode` `async` a bulk way only queues a batch, which the list of running batches shows until it
   * is done.
   *
   * Recipients whom the caller may not write to are left out in silence, so compare the audience of the answer. A
   * recipient `group_57` that does not exist is not found, and a malformed `context_code` is refused. An unknown
   * context, and a differentiation tag that the caller may not use, can end in an internal server error (not proven by
   * a test of Canvas' own). To the caller a new private conversation is read, and not visible in the inbox before
   * somebody answers.
   *
   * The test student of a course's student view gets 403.
   *
   * `POST /api/v1/conversations`, scope `url:POST|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.create
   */
  create(parameters: Parameters<"createConversation">, options?: CallOptions): Promise<Answer<"createConversation">> {
    return this.#call<"createConversation">("POST", "/api/v1/conversations", [], parameters, options);
  }

  /**
   * List running batches
   *
   * Lists the mass messages of the caller that are not delivered yet. A batch begins when conversations are created in
   * bulk with the mode `async`, and leaves the list when it has ended, whether it succeeded or failed.
   *
   * The test student of a course's student view gets 403.
   *
   * `GET /api/v1/conversations/batches`, scope `url:GET|/api/v1/conversations/batches`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batches
   */
  listBatches(parameters?: Parameters<"listConversationBatches">, options?: CallOptions): Promise<Answer<"listConversationBatches">> {
    return this.#call<"listConversationBatches">("GET", "/api/v1/conversations/batches", [], parameters, options);
  }

  /**
   * Find recipients
   *
   * Searches for users, courses, sections and groups to which the caller can send messages. It is another name of
   * `GET /api/v1/search/recipients`, to which it leads: new code calls that one, with the same parameters and answers.
   *
   * Without `search`, `context` and `user_id` the answer is an empty array. With `user_id` it has one element or none,
   * and no pages. The parameters that are marked as not documented are those of Canvas' own interface, and can change.
   *
   * `GET /api/v1/conversations/find_recipients`, scope `url:GET|/api/v1/conversations/find_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.find_recipients
   *
   * @deprecated
   */
  findRecipients(parameters?: Parameters<"findConversationRecipients">, options?: CallOptions): Promise<Answer<"findConversationRecipients">> {
    return this.#call<"findConversationRecipients">("GET", "/api/v1/conversations/find_recipients", [], parameters, options);
  }

  /**
   * Mark all conversations as read
   *
   * Marks every unread conversation of the caller as read. Archived ones stay archived. There is nothing to send.
   *
   * The test student of a course's student view gets 403.
   *
   * `POST /api/v1/conversations/mark_all_as_read`, scope `url:POST|/api/v1/conversations/mark_all_as_read`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.mark_all_as_read
   */
  markAllAsRead(options?: CallOptions): Promise<Answer<"markAllConversationsAsRead">> {
    return this.#call<"markAllConversationsAsRead">("POST", "/api/v1/conversations/mark_all_as_read", [], undefined, options);
  }

  /**
   * Count unread conversations
   *
   * Answers how many of the caller's conversations are unread. The number comes as a string, and stays one whatever
   * form ids have.
   *
   * Differs from Canvas' pages (D39): A JSON object whose `unread_count` is a string.
   *
   * `GET /api/v1/conversations/unread_count`, scope `url:GET|/api/v1/conversations/unread_count`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.unread_count
   */
  getUnreadCount(options?: CallOptions): Promise<Answer<"getUnreadConversationCount">> {
    return this.#call<"getUnreadConversationCount">("GET", "/api/v1/conversations/unread_count", [], undefined, options);
  }

  /**
   * Get a conversation
   *
   * Shows one conversation with all messages that the caller has in it, the newest first, and with what the caller
   * shares with each participant. The messages do not come in pages.
   *
   * It marks the conversation as read, which the answer shows already; send `auto_mark_as_read=false` to look without a
   * trace.
   *
   * A conversation in which the caller takes no part, or has no messages left, answers with 404. The test student of a
   * course's student view gets 403.
   *
   * Differs from Canvas' pages (D17): An unread conversation is marked as read unless `auto_mark_as_read` is false.
   *
   * `GET /api/v1/conversations/{id}`, scope `url:GET|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.show
   */
  get(id: PathValue, parameters?: Parameters<"getConversation">, options?: CallOptions): Promise<Answer<"getConversation">> {
    return this.#call<"getConversation">("GET", "/api/v1/conversations/{id}", [id], parameters, options);
  }

  /**
   * Update a conversation
   *
   * Changes the read state, the subscription or the star of a conversation for the caller alone; the other participants
   * notice nothing. What the body does not name stays as it is.
   *
   * `visible` of the answer tells whether the conversation still belongs to the `scope` and `filter` of the request, by
   * default to the inbox.
   *
   * The test student of a course's student view gets 403.
   *
   * `PUT /api/v1/conversations/{id}`, scope `url:PUT|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.update
   */
  update(id: PathValue, parameters: Parameters<"updateConversation">, options?: CallOptions): Promise<Answer<"updateConversation">> {
    return this.#call<"updateConversation">("PUT", "/api/v1/conversations/{id}", [id], parameters, options);
  }

  /**
   * Delete a conversation
   *
   * Removes all messages of a conversation from the caller's view. The other participants keep theirs, and the caller
   * can still add a message to it.
   *
   * The answer still names audience and participants, but its counters are zero. A second deletion finds nothing.
   *
   * The test student of a course's student view gets 403.
   *
   * `DELETE /api/v1/conversations/{id}`, scope `url:DELETE|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.destroy
   */
  delete(id: PathValue, parameters?: Parameters<"deleteConversation">, options?: CallOptions): Promise<Answer<"deleteConversation">> {
    return this.#call<"deleteConversation">("DELETE", "/api/v1/conversations/{id}", [id], parameters, options);
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
   * The test student of a course's student view gets 403.
   *
   * `POST /api/v1/conversations/{id}/add_message`, scope `url:POST|/api/v1/conversations/:id/add_message`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_message
   */
  addMessage(id: PathValue, parameters: Parameters<"addConversationMessage">, options?: CallOptions): Promise<Answer<"addConversationMessage">> {
    return this.#call<"addConversationMessage">("POST", "/api/v1/conversations/{id}/add_message", [id], parameters, options);
  }

  /**
   * Add recipients to a conversation
   *
   * Adds people to a group conversation, and a generated message that tells everybody so. A private conversation cannot
   * grow: the server fails on it.
   *
   * Recipients whom the caller may not write to are left out in silence, so compare the audience of the answer; only if
   * nobody remains is that an error. A recipient `group_57` that does not exist is not found. A differentiation tag
   * that the caller may not use can end in an internal server error (not proven by a test of Canvas' own).
   *
   * The test student of a course's student view gets 403.
   *
   * `POST /api/v1/conversations/{id}/add_recipients`, scope `url:POST|/api/v1/conversations/:id/add_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_recipients
   */
  addRecipients(id: PathValue, parameters: Parameters<"addConversationRecipients">, options?: CallOptions): Promise<Answer<"addConversationRecipients">> {
    return this.#call<"addConversationRecipients">("POST", "/api/v1/conversations/{id}/add_recipients", [id], parameters, options);
  }

  /**
   * Remove messages from a conversation
   *
   * Removes messages from the caller's view of a conversation; the other participants keep them. Unknown ids have no
   * effect. With the last message that a person wrote, the conversation is emptied, as if it were deleted.
   *
   * The test student of a course's student view gets 403.
   *
   * `POST /api/v1/conversations/{id}/remove_messages`, scope `url:POST|/api/v1/conversations/:id/remove_messages`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.remove_messages
   */
  removeMessages(id: PathValue, parameters: Parameters<"removeConversationMessages">, options?: CallOptions): Promise<Answer<"removeConversationMessages">> {
    return this.#call<"removeConversationMessages">("POST", "/api/v1/conversations/{id}/remove_messages", [id], parameters, options);
  }
}
