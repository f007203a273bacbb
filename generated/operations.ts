// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Call, CallOptions, Item, Operation, Pages, ParametersOf, PathValue, ResponseOf, Switched } from "../src/client/types.ts";
import type { operations } from "./types.ts";

/** The addresses at which Canvas reaches a user by email, text message, push or chat. */
export interface CommunicationChannels {
  /**
   * List a user's communication channels
   *
   * Returns the user's channels that are not deleted, in the order of their `position`.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs an administrator's right to read
   * that user, which a teacher of the user does not have. It is unknown what else grants that right. The test student
   * of the student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/users/{user_id}/communication_channels`, scope `url:GET|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.index
   */
  list(userId: PathValue, parameters?: ParametersOf<"listCommunicationChannels">, options?: CallOptions): Pages<ResponseOf<"listCommunicationChannels">, Item<ResponseOf<"listCommunicationChannels">>>;
  /**
   * Create a communication channel
   *
   * Creates a channel, or restores one: a deleted channel of the same type and address, in any letter case, becomes
   * valid again, with the letter case of the request. Each user has one `push` channel: creating it again registers
   * another device and returns the channel.
   *
   * **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
   * caller needs the right to manage the details of that user. `push` requires neither, but an access token of a
   * developer key that is configured for Amazon SNS. The test student of the student view gets 403.
   *
   * **Side effects.** Unless the confirmation is skipped, a confirmation message is sent to the channel. If an email
   * channel is added, a notification is sent to the user's default email address.
   *
   * `POST /api/v1/users/{user_id}/communication_channels`, scope `url:POST|/api/v1/users/:user_id/communication_channels`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.create
   */
  create(userId: PathValue, parameters: ParametersOf<"createCommunicationChannel">, options?: CallOptions): Call<ResponseOf<"createCommunicationChannel">>;
  /**
   * Delete a communication channel
   *
   * Retires the channel. A channel that is unknown, already deleted, or of another user returns 404, even for callers
   * without the right to delete it.
   *
   * **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
   * caller needs the right to manage the details of that user. A channel from an SIS import can be deleted only if the
   * account lets users edit the email addresses of the institution. The test student of the student view gets 403.
   *
   * **Side effects.** The channel disappears from lists and receives no more messages. If an email channel is deleted,
   * a notification is sent to the user's default email address. The server keeps the record and restores it if the same
   * type and address are created again.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{id}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  delete(userId: PathValue, id: PathValue, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannel">>;
  /**
   * Delete a communication channel by its type and address
   *
   * Retires the channel of this type and address, as `deleteCommunicationChannel` does by id. A channel that is
   * unknown, already deleted, or of another user returns 404, even for callers without the right to delete it.
   *
   * **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
   * caller needs the right to manage the details of that user. A channel from an SIS import can be deleted only if the
   * account lets users edit the email addresses of the institution. The test student of the student view gets 403.
   *
   * **Side effects.** The channel disappears from lists and receives no more messages. If an email channel is deleted,
   * a notification is sent to the user's default email address. The server keeps the record and restores it if the same
   * type and address are created again.
   *
   * `DELETE /api/v1/users/{user_id}/communication_channels/{type}/{address}`, scope `url:DELETE|/api/v1/users/:user_id/communication_channels/:type/:address`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.destroy
   */
  deleteByAddress(userId: PathValue, type: operations["deleteCommunicationChannelByAddress"]["parameters"]["path"]["type"], address: PathValue, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannelByAddress">>;
  /**
   * Delete a push endpoint
   *
   * Stops push notifications to the device with this token. The path accepts `self` only. Send `push_token` either in
   * the query or in a body. The server checks first whether the caller has a `push` channel.
   *
   * **Who may call it.** Any user, for themselves. The test student of the student view gets 403.
   *
   * **Side effects.** The endpoint is deleted, regardless of which access token of the caller registered it. The
   * caller's `push` channel itself stays.
   *
   * `DELETE /api/v1/users/self/communication_channels/push`, scope `url:DELETE|/api/v1/users/self/communication_channels/push`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/communication_channels#method.communication_channels.delete_push_token
   */
  deletePushEndpoint(parameters?: ParametersOf<"deleteCommunicationChannelPushEndpoint">, options?: CallOptions): Call<ResponseOf<"deleteCommunicationChannelPushEndpoint">>;
}

/** How often a communication channel receives each notification. */
export interface NotificationPreferences {
  /**
   * List notification preferences
   *
   * Returns all notification preferences of a channel, one for each notification of the installation. Not paginated. The
   * response can be sent back with `updateAllNotificationPreferences`.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
   * that user.
   *
   * **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
   * the user's first email channel, with `never` on all other channels.
   *
   * Differs from Canvas' pages (D43): Preferences that do not exist yet are created with their defaults.
   *
   * `GET /api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences`, scope `url:GET|/api/v1/users/:user_id/communication_channels/:communication_channel_id/notification_preferences`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.index
   */
  list(userId: PathValue, communicationChannelId: PathValue, options?: CallOptions): Call<ResponseOf<"listNotificationPreferences">>;
  /**
   * List notification preferences by address
   *
   * Returns all notification preferences of a channel that is identified by its type and address, one for each
   * notification of the installation. Not paginated. The response can be sent back with
   * `updateAllNotificationPreferencesByAddress`.
   *
   * In the path, `notification_preferences` follows the address, so this path cannot be confused with that of
   * `getNotificationPreference`, unless the address is literally `notification_preferences`.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
   * that user.
   *
   * **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
   * the user's first email channel, with `never` on all other channels.
   *
   * Differs from Canvas' pages (D43): Preferences that do not exist yet are created with their defaults.
   *
   * `GET /api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences`, scope `url:GET|/api/v1/users/:user_id/communication_channels/:type/:address/notification_preferences`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.index
   */
  listByAddress(userId: PathValue, type: operations["listNotificationPreferencesByAddress"]["parameters"]["path"]["type"], address: PathValue, options?: CallOptions): Call<ResponseOf<"listNotificationPreferencesByAddress">>;
  /**
   * List notification preference categories
   *
   * Returns the names of the categories of notifications. Not paginated. There is no such operation by address.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
   * that user.
   *
   * **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
   * the user's first email channel, with `never` on all other channels.
   *
   * Differs from Canvas' pages (D43): Preferences that do not exist yet are created with their defaults.
   *
   * `GET /api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preference_categories`, scope `url:GET|/api/v1/users/:user_id/communication_channels/:communication_channel_id/notification_preference_categories`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.category_index
   */
  listCategories(userId: PathValue, communicationChannelId: PathValue, options?: CallOptions): Call<ResponseOf<"listNotificationPreferenceCategories">>;
  /**
   * Get a notification preference
   *
   * Returns the preference of a channel for one notification, in an array.
   *
   * The paths of the operations by address have as many segments as this one. They cannot be confused with it, unless
   * the address of a channel is literally `notification_preferences`.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
   * that user.
   *
   * **Side effects.** Creates the preference if it does not exist yet: with the default frequency of the notification on
   * the user's first email channel, with `never` on all other channels.
   *
   * Differs from Canvas' pages (D43): Preferences that do not exist yet are created with their defaults.
   *
   * `GET /api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences/{notification}`, scope `url:GET|/api/v1/users/:user_id/communication_channels/:communication_channel_id/notification_preferences/:notification`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.show
   */
  get(userId: PathValue, communicationChannelId: PathValue, notification: PathValue, options?: CallOptions): Call<ResponseOf<"getNotificationPreference">>;
  /**
   * Get a notification preference by address
   *
   * Returns the preference of a channel that is identified by its type and address for one notification, in an array.
   *
   * **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
   * that user.
   *
   * **Side effects.** Creates the preference if it does not exist yet: with the default frequency of the notification on
   * the user's first email channel, with `never` on all other channels.
   *
   * Differs from Canvas' pages (D43): Preferences that do not exist yet are created with their defaults.
   *
   * `GET /api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences/{notification}`, scope `url:GET|/api/v1/users/:user_id/communication_channels/:type/:address/notification_preferences/:notification`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.show
   */
  getByAddress(userId: PathValue, type: operations["getNotificationPreferenceByAddress"]["parameters"]["path"]["type"], address: PathValue, notification: PathValue, options?: CallOptions): Call<ResponseOf<"getNotificationPreferenceByAddress">>;
  /**
   * Update a notification preference
   *
   * Changes the preference of a channel of the caller for one notification.
   *
   * **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
   * user returns 403, after the server has looked up the channel.
   *
   * **Side effects.** Future notifications follow the new frequency.
   *
   * `PUT /api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences/{notification}`, scope `url:PUT|/api/v1/users/self/communication_channels/:communication_channel_id/notification_preferences/:notification`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.update
   */
  update(communicationChannelId: PathValue, notification: PathValue, parameters: ParametersOf<"updateNotificationPreference">, options?: CallOptions): Call<ResponseOf<"updateNotificationPreference">>;
  /**
   * Update a notification preference by address
   *
   * Changes the preference of a channel of the caller that is identified by its type and address for one notification.
   *
   * **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
   * user returns 403, after the server has looked up the channel.
   *
   * **Side effects.** Future notifications follow the new frequency.
   *
   * `PUT /api/v1/users/self/communication_channels/{type}/{address}/notification_preferences/{notification}`, scope `url:PUT|/api/v1/users/self/communication_channels/:type/:address/notification_preferences/:notification`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.update
   */
  updateByAddress(type: operations["updateNotificationPreferenceByAddress"]["parameters"]["path"]["type"], address: PathValue, notification: PathValue, parameters: ParametersOf<"updateNotificationPreferenceByAddress">, options?: CallOptions): Call<ResponseOf<"updateNotificationPreferenceByAddress">>;
  /**
   * Update several notification preferences
   *
   * Changes the preferences of a channel of the caller for the named notifications. Others stay as they are. The body
   * is either an object of frequencies by notification, or an array of preferences, as `listNotificationPreferences`
   * returns them.
   *
   * **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
   * user returns 403, after the server has looked up the channel.
   *
   * **Side effects.** The preferences are changed one by one, not in a transaction: if the third is rejected, the first
   * two are changed.
   *
   * `PUT /api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences`, scope `url:PUT|/api/v1/users/self/communication_channels/:communication_channel_id/notification_preferences`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.update_all
   */
  updateAll(communicationChannelId: PathValue, parameters: ParametersOf<"updateAllNotificationPreferences">, options?: CallOptions): Call<ResponseOf<"updateAllNotificationPreferences">>;
  /**
   * Update several notification preferences by address
   *
   * Changes the preferences of a channel of the caller that is identified by its type and address for the named
   * notifications. Others stay as they are. The body is either an object of frequencies by notification, or an array of
   * preferences, as `listNotificationPreferencesByAddress` returns them.
   *
   * In the path, `notification_preferences` follows the address, so this path cannot be confused with that of
   * `updateNotificationPreference`, unless the address is literally `notification_preferences`.
   *
   * **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
   * user returns 403, after the server has looked up the channel.
   *
   * **Side effects.** The preferences are changed one by one, not in a transaction: if the third is rejected, the first
   * two are changed.
   *
   * `PUT /api/v1/users/self/communication_channels/{type}/{address}/notification_preferences`, scope `url:PUT|/api/v1/users/self/communication_channels/:type/:address/notification_preferences`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.update_all
   */
  updateAllByAddress(type: operations["updateAllNotificationPreferencesByAddress"]["parameters"]["path"]["type"], address: PathValue, parameters: ParametersOf<"updateAllNotificationPreferencesByAddress">, options?: CallOptions): Call<ResponseOf<"updateAllNotificationPreferencesByAddress">>;
  /**
   * Update the notification preferences of a category
   *
   * Changes the preferences of a channel of the caller for all notifications of a category. There is no such operation
   * by address.
   *
   * **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
   * user returns 403, after the server has looked up the channel.
   *
   * **Side effects.** Future notifications of the category follow the new frequency.
   *
   * `PUT /api/v1/users/self/communication_channels/{communication_channel_id}/notification_preference_categories/{category}`, scope `url:PUT|/api/v1/users/self/communication_channels/:communication_channel_id/notification_preference_categories/:category`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/notification_preferences#method.notification_preferences.update_preferences_by_category
   */
  updateCategory(communicationChannelId: PathValue, category: PathValue, parameters: ParametersOf<"updateNotificationPreferenceCategory">, options?: CallOptions): Call<ResponseOf<"updateNotificationPreferenceCategory">>;
}

/** Announcements that an account shows to its users. */
export interface AccountNotifications {
  /**
   * List account notifications
   *
   * Returns the notifications that the caller sees now in the root account of the host, except those that the caller
   * has closed, latest `end_at` first. The account in the path has no effect, and does not have to exist. Only
   * `include_all` uses it: the response then contains every notification of that account, followed by those of its
   * parents and of the site administrators' account, sorted within each account by latest `start_at`.
   *
   * The list is not paginated: there is no `Link` header. It can be up to ten minutes old.
   *
   * **Who may call it.** Any user. `include_all` requires the right to manage alerts in the account of the path;
   * without it, the server checks neither the right nor the account. An administrator without an enrollment also sees
   * the notifications for `NilEnrollment`.
   *
   * **Side effects.** Removes outdated entries from the caller's record of closed notifications.
   *
   * Differs from Canvas' pages (D26): Those in the host's root account, regardless of the account in the path, unless `include_all` is set.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias. It returns 404 unless the user in it is the caller.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_index
   */
  list(accountId: PathValue, parameters?: ParametersOf<"listAccountNotifications">, options?: CallOptions): Pages<ResponseOf<"listAccountNotifications">, Item<ResponseOf<"listAccountNotifications">>>;
  /**
   * Create an account notification
   *
   * Shows an announcement to the users of the account, or to those with certain roles in it, between two points in time.
   *
   * **Who may call it.** Callers with the right to manage alerts in the account.
   *
   * **Side effects.** The users see the notification from its start to its end. In a subaccount it can appear late, as
   * lists are cached. With `send_message`, they also get an email.
   *
   * `POST /api/v1/accounts/{account_id}/account_notifications`, scope `url:POST|/api/v1/accounts/:account_id/account_notifications`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.create
   */
  create(accountId: PathValue, parameters: ParametersOf<"createAccountNotification">, options?: CallOptions): Call<ResponseOf<"createAccountNotification">>;
  /**
   * Get an account notification
   *
   * Returns a notification that the caller sees now in the root account of the host. The account in the path has no
   * effect. A notification that exists but that the caller does not see returns 403: because the caller has closed it,
   * because it has not started or has ended, or because it is for other roles. One that does not exist returns 404.
   *
   * **Who may call it.** Any user, for notifications that they see.
   *
   * **Side effects.** None known.
   *
   * Differs from Canvas' pages (D27): 403, not 404, for every notification that the caller does not see.
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias. It returns 404 unless the user in it is the caller.
   *
   * `GET /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:GET|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.show
   */
  get(accountId: PathValue, id: PathValue, options?: CallOptions): Call<ResponseOf<"getAccountNotification">>;
  /**
   * Update an account notification
   *
   * Changes a notification of the account. Fields that `account_notification` leaves out stay as they are, except
   * `message`, which is required. `account_notification_roles` always replaces all roles.
   *
   * **Who may call it.** Callers with the right to manage alerts in the account. The notification has to belong to this
   * account.
   *
   * **Side effects.** Without `account_notification_roles`, the notification loses its roles, and everyone sees it. The
   * roles are changed even if the notification is then rejected with 400. With `send_message`, an email is sent, even
   * if one was sent before.
   *
   * `PUT /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:PUT|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.update
   */
  update(accountId: PathValue, id: PathValue, parameters: ParametersOf<"updateAccountNotification">, options?: CallOptions): Call<ResponseOf<"updateAccountNotification">>;
  /**
   * Close or remove an account notification
   *
   * Closes a notification for the caller or, with `remove`, deletes it for everybody. Either way, the server looks it
   * up by its id alone: it does not have to belong to the account in the path.
   *
   * **Who may call it.** Any user may close any notification that exists, visible or not. `remove` requires the right
   * to manage alerts in the account of the path. Without it, the server does not look up the account.
   *
   * **Side effects.** The caller, or with `remove` everybody, no longer sees it. A removed notification is only marked
   * as deleted. Closing or removing it again probably succeeds (untested).
   *
   * Differs from Canvas' pages (D28): That URL is a deprecated alias. It returns 404 unless the user in it is the caller.
   *
   * `DELETE /api/v1/accounts/{account_id}/account_notifications/{id}`, scope `url:DELETE|/api/v1/accounts/:account_id/account_notifications/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/account_notifications#method.account_notifications.user_close_notification
   */
  close(accountId: PathValue, id: PathValue, parameters?: ParametersOf<"closeAccountNotification">, options?: CallOptions): Call<ResponseOf<"closeAccountNotification">>;
}

/** The messages in the caller's inbox. */
export interface Conversations {
  /**
   * List conversations
   *
   * Returns the caller's conversations, newest message first; with the scope `sent`, by the caller's own newest message.
   * Without a scope, archived conversations are left out.
   *
   * The list contains no messages: request a single conversation for them. Conversations that the caller has emptied are
   * left out, and a page can be shorter than `per_page` although another page follows. With
   * `include_all_conversation_ids` the response is an object instead of an array, still paginated by the `Link` header.
   *
   * **Who may call it.** Any user, for their own inbox. The test student of the student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations`, scope `url:GET|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.index
   */
  list<On extends true | undefined = undefined>(parameters?: Omit<ParametersOf<"listConversations">, "include_all_conversation_ids"> & { include_all_conversation_ids?: On }, options?: CallOptions): Pages<Switched<ResponseOf<"listConversations">, On>, Item<ResponseOf<"listConversations">>>;
  /**
   * Change many conversations
   *
   * Queues one change to up to 500 conversations of the caller, and returns the progress of the job. Request
   * `getProgress` for the result.
   *
   * Conversations of other users do not fail the request: the message of the progress counts those that were changed. If
   * there are no others, the progress ends as `failed`, with a completion of 100.
   *
   * **Who may call it.** Any user, for their own conversations. The test student of the student view gets 403.
   *
   * **Side effects.** The conversations change some time after the response.
   *
   * `PUT /api/v1/conversations`, scope `url:PUT|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batch_update
   */
  batchUpdate(parameters: ParametersOf<"batchUpdateConversations">, options?: CallOptions): Call<ResponseOf<"batchUpdateConversations">>;
  /**
   * Create conversations
   *
   * Sends a message to one or more people, and returns the conversations that contain it, always in an array.
   *
   * | Request | Result | Response |
   * | --- | --- | --- |
   * | one recipient | a private conversation; an existing one of the same two people and the same `context_code` is continued, with its own subject | 201 with one conversation, including the message |
   * | several recipients, with `group_conversation` | one conversation in which all see everything; at most 100 recipients | 201 with one conversation, including the message |
   * | several recipients | one conversation with each; at most 100 recipients | 201 with one conversation for each, without the message |
   * | `group_conversation` and `bulk_message` | one conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
   * | `force_new` | a new conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
   * | one of the last three, with `mode=async` | a batch that is delivered later | 202 with `[]`, and `X-Conversation-Batch-Id` |
   *
   * To write to everyone in a course of any size, send the recipient `course_310` with `group_conversation` and
   * `bulk_message`, and `mode=async` to avoid waiting. `listConversationBatches` lists a batch until it is finished.
   *
   * A school can restrict what students may do (the feature `restrict_student_access` of the root account). Then an
   * instructor who sends the course as `context_code` always creates individual private conversations, regardless of
   * `group_conversation`. The response has the form for several recipients, without the message, even for one
   * recipient.
   *
   * A recipient `group_57` that does not exist returns 404, and a malformed `context_code` returns 400. A context that
   * does not exist, and a differentiation tag that the caller may not use, can cause an internal server error. A
   * differentiation tag with `group_conversation` but without `bulk_message` causes one too (inferred from the server's
   * code).
   *
   * **Who may call it.** Any user. Recipients whom the caller may not write to are silently dropped, so compare the
   * audience in the response. A whole course, its `_students` or its `_observers` require the right to write to all of
   * it; otherwise the response is 400 with `restricted by role`. By default, teachers, teaching assistants, designers
   * and account administrators have that right. The test student of the student view gets 403.
   *
   * **Side effects.** The recipients find the message in their inbox; a conversation that they archived returns to it
   * as unread. For the caller, a new private conversation is read, and not in the inbox until somebody replies. A
   * recipient's out-of-office reply can appear as a message from them, except to bulk messages, if the site and the
   * account allow it. Depending on their preferences, the caller is notified of the message too.
   *
   * `POST /api/v1/conversations`, scope `url:POST|/api/v1/conversations`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.create
   */
  create(parameters: ParametersOf<"createConversation">, options?: CallOptions): Call<ResponseOf<"createConversation">>;
  /**
   * List running batches
   *
   * Returns the bulk messages of the caller that are not delivered yet. `createConversation` starts a batch with the
   * mode `async`. A batch leaves the list when it has succeeded or failed.
   *
   * **Who may call it.** Any user, for their own batches. The test student of the student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations/batches`, scope `url:GET|/api/v1/conversations/batches`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.batches
   */
  listBatches(parameters?: ParametersOf<"listConversationBatches">, options?: CallOptions): Pages<ResponseOf<"listConversationBatches">, Item<ResponseOf<"listConversationBatches">>>;
  /**
   * Find recipients (former path)
   *
   * The former path of `searchRecipients`, with the same parameters and responses but a scope of its own. Use
   * `searchRecipients` instead.
   *
   * **Who may call it.** Any user, as for `searchRecipients`.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/conversations/find_recipients`, scope `url:GET|/api/v1/conversations/find_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.find_recipients
   *
   * @deprecated
   */
  findRecipients(parameters?: ParametersOf<"findConversationRecipients">, options?: CallOptions): Pages<ResponseOf<"findConversationRecipients">, Item<ResponseOf<"findConversationRecipients">>>;
  /**
   * Mark all conversations as read
   *
   * Marks every unread conversation of the caller as read. Archived conversations stay archived. The request has no
   * body.
   *
   * **Who may call it.** Any user, for their own inbox. The test student of the student view gets 403.
   *
   * **Side effects.** No others.
   *
   * `POST /api/v1/conversations/mark_all_as_read`, scope `url:POST|/api/v1/conversations/mark_all_as_read`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.mark_all_as_read
   */
  markAllAsRead(options?: CallOptions): Call<ResponseOf<"markAllConversationsAsRead">>;
  /**
   * Count unread conversations
   *
   * Returns the number of unread conversations of the caller. The number is a string with both forms of ids.
   *
   * **Who may call it.** Any user, for their own inbox.
   *
   * **Side effects.** None known.
   *
   * Differs from Canvas' pages (D39): A JSON object whose `unread_count` is a string.
   *
   * `GET /api/v1/conversations/unread_count`, scope `url:GET|/api/v1/conversations/unread_count`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.unread_count
   */
  getUnreadCount(options?: CallOptions): Call<ResponseOf<"getUnreadConversationCount">>;
  /**
   * Get a conversation
   *
   * Returns one conversation with all messages that the caller has in it, newest first, and with what the caller shares
   * with each participant. The messages are not paginated.
   *
   * **Who may call it.** Participants of the conversation. If the caller does not take part, or has no messages left in
   * it, the response is 404. The test student of the student view gets 403.
   *
   * **Side effects.** Marks the conversation as read, which the response already shows: with the scope `unread`,
   * `visible` is then false. Send `auto_mark_as_read=false` to leave it unread.
   *
   * Differs from Canvas' pages (D17): An unread conversation is marked as read unless `auto_mark_as_read` is false.
   *
   * `GET /api/v1/conversations/{id}`, scope `url:GET|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.show
   */
  get(id: PathValue, parameters?: ParametersOf<"getConversation">, options?: CallOptions): Call<ResponseOf<"getConversation">>;
  /**
   * Update a conversation
   *
   * Changes the state, the subscription or the star of a conversation for the caller alone. Attributes that the body
   * leaves out stay as they are.
   *
   * `visible` in the response is true if the conversation still belongs to the `scope` and `filter` of the request, by
   * default the inbox.
   *
   * **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
   * student view gets 403.
   *
   * **Side effects.** None for the other participants.
   *
   * `PUT /api/v1/conversations/{id}`, scope `url:PUT|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.update
   */
  update(id: PathValue, parameters: ParametersOf<"updateConversation">, options?: CallOptions): Call<ResponseOf<"updateConversation">>;
  /**
   * Delete a conversation
   *
   * Removes all messages of a conversation for the caller.
   *
   * The response still contains audience and participants, but its counters are zero. A second deletion returns 404.
   *
   * **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
   * student view gets 403.
   *
   * **Side effects.** The other participants keep their messages, and the caller can still add a message to the
   * conversation.
   *
   * `DELETE /api/v1/conversations/{id}`, scope `url:DELETE|/api/v1/conversations/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.destroy
   */
  delete(id: PathValue, parameters?: ParametersOf<"deleteConversation">, options?: CallOptions): Call<ResponseOf<"deleteConversation">>;
  /**
   * Add a message to a conversation
   *
   * Adds a message to a conversation, also to one that the caller has emptied. Without `recipients` it is sent to
   * everybody in the conversation.
   *
   * From 100 participants (a setting of the installation), the message is queued: the response is 202 with a preview
   * whose id is 0. The server checks, in this order: whether replies are locked, the body, and the recipients.
   * Recipients whom the caller may not write to are silently dropped.
   *
   * If a school restricts what students may do (the feature `restrict_student_access` of the root account), a message
   * of an instructor to somebody who is not in the conversation yet creates private conversations instead. The response
   * is then 200 even where it would otherwise be 202, and shows the first of the new messages within the old
   * conversation.
   *
   * **Who may call it.** Participants of the conversation, unless replies are locked for them (403), because the course
   * has ended or because the caller lacks `send_messages` in it. The test student of the student view gets 403.
   *
   * **Side effects.** The recipients find the message in their inbox, and a conversation that they archived returns to
   * it as unread; for those who unsubscribed from a group, only the count changes. New recipients join a group
   * conversation, but not a private one. A recipient's out-of-office reply can appear as a message from them, if the
   * site and the account allow it. The caller's own copy is not marked as read.
   *
   * `POST /api/v1/conversations/{id}/add_message`, scope `url:POST|/api/v1/conversations/:id/add_message`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_message
   */
  addMessage(id: PathValue, parameters: ParametersOf<"addConversationMessage">, options?: CallOptions): Call<ResponseOf<"addConversationMessage">>;
  /**
   * Add recipients to a conversation
   *
   * Adds people to a group conversation. A private conversation cannot grow: the response is 500.
   *
   * Recipients whom the caller may not write to are silently dropped, so compare the audience in the response. It is an
   * error only if nobody remains. A recipient `group_57` that does not exist returns 404. A differentiation tag that
   * the caller may not use can cause an internal server error (inferred from the server's code).
   *
   * **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
   * student view gets 403.
   *
   * **Side effects.** A generated message names the added people; it does not count in `message_count`. The added
   * people find the conversation unread, with the earlier messages that the caller has in it.
   *
   * `POST /api/v1/conversations/{id}/add_recipients`, scope `url:POST|/api/v1/conversations/:id/add_recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.add_recipients
   */
  addRecipients(id: PathValue, parameters: ParametersOf<"addConversationRecipients">, options?: CallOptions): Call<ResponseOf<"addConversationRecipients">>;
  /**
   * Remove messages from a conversation
   *
   * Removes messages from a conversation for the caller. Unknown ids have no effect.
   *
   * **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
   * student view gets 403.
   *
   * **Side effects.** The other participants keep the messages. Without the last message that a person wrote, the
   * conversation is emptied, as by `deleteConversation`.
   *
   * `POST /api/v1/conversations/{id}/remove_messages`, scope `url:POST|/api/v1/conversations/:id/remove_messages`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/conversations#method.conversations.remove_messages
   */
  removeMessages(id: PathValue, parameters: ParametersOf<"removeConversationMessages">, options?: CallOptions): Call<ResponseOf<"removeConversationMessages">>;
}

/** The people and contexts to which the caller can send messages. */
export interface Search {
  /**
   * Find recipients
   *
   * Searches for users, courses, sections and groups to which the caller can send messages. The `id` of a result is a
   * recipient for `createConversation`, as a string.
   *
   * Without `search`, `context` and `user_id` the response is an empty array. With `user_id` it has at most one item,
   * and no pages. The words match the name or the short name of a user. Without `context`, sections are found only in
   * courses that have more than one. The parameters that Canvas does not document belong to its own web interface, and
   * can change.
   *
   * **Who may call it.** Any user. The results depend on the caller's rights: in a course, a caller without
   * `send_messages` finds only teachers, teaching assistants, the students whom the caller observes, and themselves.
   * Students find only those observers who observe them. A school can restrict students to finding teachers (the
   * feature `restrict_student_access` of the root account).
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/search/recipients`, scope `url:GET|/api/v1/search/recipients`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/search#method.search.recipients
   */
  recipients(parameters?: ParametersOf<"searchRecipients">, options?: CallOptions): Pages<ResponseOf<"searchRecipients">, Item<ResponseOf<"searchRecipients">>>;
}

/** Files, for example as attachments of messages. */
export interface Files {
  /**
   * Start a file upload
   *
   * The first of three requests that upload a file. A file for `attachment_ids` of a message has to be in the folder
   * `conversation attachments` of the caller.
   *
   * 1. This request starts the upload. The response contains an `upload_url`.
   * 2. `POST` the file to `upload_url` as `multipart/form-data`: every field of `upload_params`, unchanged and in this
   *    order, and the file last, under the name in `file_param`. Do not send the access token: the host is normally
   *    another one. The response is a redirect, or 201, with a `Location`. An installation's own storage rejects an
   *    invalid policy and a missing file with 400 and an empty body.
   * 3. `GET` the `Location` with the access token: `completeFileUpload` or `getFile`. The response is the file; its
   *    `id` can be sent in `attachment_ids`. A file service has created the file by then, and already sent it in the
   *    body of its response.
   *
   * With `url`, the server fetches the file itself, and the response contains a `progress` instead. When it is
   * completed, its `results` contain the `id` of the file.
   *
   * **Who may call it.** Users, for themselves, with the right to add files. The file always belongs to the caller.
   *
   * **Side effects.** Folders in `parent_folder_path` that do not exist are created. Without a file service, a record
   * of the file is created, which stays hidden until the upload is completed.
   *
   * `POST /api/v1/users/{user_id}/files`, scope `url:POST|/api/v1/users/:user_id/files`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/users#method.users.create_file
   */
  startUpload(userId: PathValue, parameters: ParametersOf<"startFileUpload">, options?: CallOptions): Call<ResponseOf<"startFileUpload">>;
  /**
   * Complete a file upload
   *
   * The last of three requests that upload a file (see `startFileUpload`), without a file service. Follow the
   * `Location` of the second response, unchanged. A `POST` to the same URL does the same.
   *
   * **Who may call it.** Anyone who knows the `uuid` of the file. The newest server requires no login (inferred from
   * its code); send the access token anyway.
   *
   * **Side effects.** Makes the file available, in place of a file of the same name, or under another name. That works
   * once: a second request returns 400.
   *
   * `GET /api/v1/files/{id}/create_success`, scope `url:GET|/api/v1/files/:id/create_success`
   *
   * https://developerdocs.instructure.com/services/canvas/basics/file.file_uploads
   */
  completeUpload(id: PathValue, parameters: ParametersOf<"completeFileUpload">, options?: CallOptions): Call<ResponseOf<"completeFileUpload">>;
  /**
   * Get a file
   *
   * Returns a file: its names, its size, and the URL from which to download it.
   *
   * **Who may call it.** Callers who may read the file, such as its owner. The `verifier` in the `url` of a file in a
   * message also grants access. Some accounts reject requests of students.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/files/{id}`, scope `url:GET|/api/v1/files/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/files#method.files.api_show
   */
  get(id: PathValue, parameters?: ParametersOf<"getFile">, options?: CallOptions): Call<ResponseOf<"getFile">>;
  /**
   * Resolve a folder path
   *
   * Returns the folders on a path, the root folder first and the folder of the path last. Use it to find the id of the
   * folder `conversation attachments`, in which the attachments of messages have to be. Canvas creates that folder on
   * first use, so before the first upload the response is 404. Not paginated.
   *
   * Without a path, `/api/v1/users/{user_id}/folders/by_path` returns the root folder alone. It has a scope of its own,
   * `url:GET|/api/v1/users/:user_id/folders/by_path`.
   *
   * **Who may call it.** Users, for themselves, and callers with rights to the files of that user. For others, hidden
   * and locked folders return 404.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/users/{user_id}/folders/by_path/{full_path}`, scope `url:GET|/api/v1/users/:user_id/folders/by_path/*full_path`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/files#method.folders.resolve_path
   */
  resolveFolderPath(userId: PathValue, fullPath: PathValue, options?: CallOptions): Pages<ResponseOf<"resolveFileFolderPath">, Item<ResponseOf<"resolveFileFolderPath">>>;
}

/** The caller, and other users. */
export interface Users {
  /**
   * Get a user
   *
   * Returns a user. With `self`, the user whom the access token belongs to.
   *
   * **Who may call it.** Users, for themselves, and administrators of an account of the user who may see the list of its
   * users or manage their logins. For others, the response is 404, not 403. For a deleted user, it is 404 with the user as
   * the body.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/users/{id}`, scope `url:GET|/api/v1/users/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/users#method.users.api_show
   */
  get(id: PathValue, parameters?: ParametersOf<"getUser">, options?: CallOptions): Call<ResponseOf<"getUser">>;
  /**
   * Get a user's profile
   *
   * Returns the profile of a user: names, address, time zone and language. For the caller's own user, it also contains
   * the calendar feed and the id for LTI tools.
   *
   * **Who may call it.** Users, for themselves, teachers of the user, and administrators with rights to the user. The
   * test student of the student view gets 403.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/users/{user_id}/profile`, scope `url:GET|/api/v1/users/:user_id/profile`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/users#method.profile.settings
   */
  getProfile(userId: PathValue, parameters?: ParametersOf<"getUserProfile">, options?: CallOptions): Call<ResponseOf<"getUserProfile">>;
}

/** The emails and other messages that Canvas sent to a user. */
export interface CommMessages {
  /**
   * List the messages sent to a user
   *
   * Returns the messages that Canvas sent to a user by email, push or another channel, newest first. Notifications of
   * conversations are among them, but the conversations themselves are not.
   *
   * **Who may call it.** Site administrators who may read messages and who may also read the root account see all
   * messages of the user. Administrators of the root account who may view notifications see those of that account, if
   * its setting `admins_can_view_notifications` is on. The server looks up the user before it checks these rights.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/comm_messages`, scope `url:GET|/api/v1/comm_messages`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/comm_messages#method.comm_messages_api.index
   */
  list(parameters: ParametersOf<"listCommMessages">, options?: CallOptions): Pages<ResponseOf<"listCommMessages">, Item<ResponseOf<"listCommMessages">>>;
}

/** Background jobs, such as a change of many conversations. */
export interface Progress {
  /**
   * Get the progress of a job
   *
   * Returns the state of a background job, such as a change of many conversations.
   *
   * **Who may call it.** Callers with the right to read the record that the job belongs to. For a change of
   * conversations, that is the user who started it. An id that does not exist returns 404 for everybody.
   *
   * **Side effects.** None known.
   *
   * `GET /api/v1/progress/{id}`, scope `url:GET|/api/v1/progress/:id`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/progress#method.progress.show
   */
  get(id: PathValue, options?: CallOptions): Call<ResponseOf<"getProgress">>;
  /**
   * Cancel a job
   *
   * Marks a background job as failed, in any state, even a finished one.
   *
   * **Who may call it.** Only the user who started the job.
   *
   * **Side effects.** The state becomes `failed`, and the `message` of the progress is overwritten, with `null` if the
   * body has none.
   *
   * `POST /api/v1/progress/{id}/cancel`, scope `url:POST|/api/v1/progress/:id/cancel`
   *
   * https://developerdocs.instructure.com/services/canvas/resources/progress#method.progress.cancel
   */
  cancel(id: PathValue, parameters?: ParametersOf<"cancelProgress">, options?: CallOptions): Call<ResponseOf<"cancelProgress">>;
}

/** The methods of all operations, by tag. */
export interface Resources {
  readonly communicationChannels: CommunicationChannels;
  readonly notificationPreferences: NotificationPreferences;
  readonly accountNotifications: AccountNotifications;
  readonly conversations: Conversations;
  readonly search: Search;
  readonly files: Files;
  readonly users: Users;
  readonly commMessages: CommMessages;
  readonly progress: Progress;
}

/** What each method sends. */
export const OPERATIONS: { readonly [R in keyof Resources]: { readonly [M in keyof Resources[R]]: Operation } } = {
  communicationChannels: {
    list: ["get", "/api/v1/users/{user_id}/communication_channels", "query", ""],
    create: ["post", "/api/v1/users/{user_id}/communication_channels", "body"],
    delete: ["delete", "/api/v1/users/{user_id}/communication_channels/{id}"],
    deleteByAddress: ["delete", "/api/v1/users/{user_id}/communication_channels/{type}/{address}"],
    deletePushEndpoint: ["delete", "/api/v1/users/self/communication_channels/push", "query"],
  },
  notificationPreferences: {
    list: ["get", "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences"],
    listByAddress: ["get", "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences"],
    listCategories: ["get", "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preference_categories"],
    get: ["get", "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences/{notification}"],
    getByAddress: ["get", "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences/{notification}"],
    update: ["put", "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences/{notification}", "body"],
    updateByAddress: ["put", "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences/{notification}", "body"],
    updateAll: ["put", "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences", "body"],
    updateAllByAddress: ["put", "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences", "body"],
    updateCategory: ["put", "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preference_categories/{category}", "body"],
  },
  accountNotifications: {
    list: ["get", "/api/v1/accounts/{account_id}/account_notifications", "query", ""],
    create: ["post", "/api/v1/accounts/{account_id}/account_notifications", "body"],
    get: ["get", "/api/v1/accounts/{account_id}/account_notifications/{id}"],
    update: ["put", "/api/v1/accounts/{account_id}/account_notifications/{id}", "body"],
    close: ["delete", "/api/v1/accounts/{account_id}/account_notifications/{id}", "query"],
  },
  conversations: {
    list: ["get", "/api/v1/conversations", "query", "conversations"],
    batchUpdate: ["put", "/api/v1/conversations", "body"],
    create: ["post", "/api/v1/conversations", "body"],
    listBatches: ["get", "/api/v1/conversations/batches", "query", ""],
    findRecipients: ["get", "/api/v1/conversations/find_recipients", "query", ""],
    markAllAsRead: ["post", "/api/v1/conversations/mark_all_as_read"],
    getUnreadCount: ["get", "/api/v1/conversations/unread_count"],
    get: ["get", "/api/v1/conversations/{id}", "query"],
    update: ["put", "/api/v1/conversations/{id}", "body"],
    delete: ["delete", "/api/v1/conversations/{id}", "query"],
    addMessage: ["post", "/api/v1/conversations/{id}/add_message", "body"],
    addRecipients: ["post", "/api/v1/conversations/{id}/add_recipients", "body"],
    removeMessages: ["post", "/api/v1/conversations/{id}/remove_messages", "body"],
  },
  search: {
    recipients: ["get", "/api/v1/search/recipients", "query", ""],
  },
  files: {
    startUpload: ["post", "/api/v1/users/{user_id}/files", "body"],
    completeUpload: ["get", "/api/v1/files/{id}/create_success", "query"],
    get: ["get", "/api/v1/files/{id}", "query"],
    resolveFolderPath: ["get", "/api/v1/users/{user_id}/folders/by_path/{full_path}", undefined, ""],
  },
  users: {
    get: ["get", "/api/v1/users/{id}", "query"],
    getProfile: ["get", "/api/v1/users/{user_id}/profile", "query"],
  },
  commMessages: {
    list: ["get", "/api/v1/comm_messages", "query", ""],
  },
  progress: {
    get: ["get", "/api/v1/progress/{id}"],
    cancel: ["post", "/api/v1/progress/{id}/cancel", "body"],
  },
  };
/** The placeholders whose values can have several segments. */
export const GLOBS: readonly string[] = ["full_path"];
