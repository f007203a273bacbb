// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/users/{user_id}/communication_channels": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /**
         * List a user's communication channels
         * @description Answers a page of the user's channels that are not deleted, in the order of their `position`.
         *
         *     **Who may call it.** Users, about themselves. For anyone else's, the caller needs an administrator's right to read
         *     that user, which a teacher of the user does not have; what else gives that right is not established. The fake
         *     student of Canvas' student view is refused.
         *
         *     **Side effects.** None known.
         */
        get: operations["listCommunicationChannels"];
        put?: never;
        /**
         * Create a communication channel
         * @description Creates a channel, or revives one: a deleted channel of the same type and address, in any letter case, comes back
         *     instead, and takes the letter case that is sent. A `push` channel exists once for each user: creating it again
         *     registers one more device and answers with the channel.
         *
         *     **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
         *     needs the right to manage the details of that user. `push` needs neither, but an access token of a developer key
         *     that is set up for Amazon SNS. The fake student of Canvas' student view is refused.
         *
         *     **Side effects.** Unless the confirmation is skipped, a confirmation message goes to the channel.
         */
        post: operations["createCommunicationChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user.
                 * @example 7302
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a communication channel
         * @description Retires the channel. One that is unknown, of another user, or deleted already is not found, also for callers who
         *     may not delete it.
         *
         *     **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
         *     needs the right to manage the details of that user. A channel that an SIS import created can be deleted only where
         *     the account lets users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student
         *     view is refused.
         *
         *     **Side effects.** The channel leaves the lists and gets no more messages. The server keeps the record and revives
         *     it when the same type and address are created again.
         */
        delete: operations["deleteCommunicationChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{type}/{address}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type as it is stored: `personal_email` for a channel that was created so, although the answers call it
                 *     `email`.
                 * @example email
                 */
                type: components["schemas"]["StoredChannelType"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot hold `/` or `?`. That of the `push` channel is
                 *     `push`, not the label that the answers show.
                 * @example maya.lindqvist@example.edu
                 */
                address: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a communication channel by its type and address
         * @description Retires the channel of this type and address, as `deleteCommunicationChannel` does by its id. One that is unknown,
         *     of another user, or deleted already is not found, also for callers who may not delete it.
         *
         *     **Who may call it.** Users, for themselves, where the account lets them edit their channels. For others, the caller
         *     needs the right to manage the details of that user. A channel that an SIS import created can be deleted only where
         *     the account lets users edit the e-mail addresses that the institution assigned. The fake student of Canvas' student
         *     view is refused.
         *
         *     **Side effects.** The channel leaves the lists and gets no more messages. The server keeps the record and revives
         *     it when the same type and address are created again.
         */
        delete: operations["deleteCommunicationChannelByAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/push": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a push endpoint
         * @description Stops push notifications to the device with this token. The URL knows `self` alone. One of the two is needed:
         *     `push_token` in the query, or a body that holds it.
         *
         *     **Who may call it.** Any user, for themselves. The fake student of Canvas' student view is refused.
         *
         *     **Side effects.** The device is forgotten, whichever of the caller's access tokens registered it. The caller's
         *     `push` channel itself stays.
         */
        delete: operations["deleteCommunicationChannelPushEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/account_notifications": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /**
         * List the account notifications for the caller
         * @description Answers what the caller sees now in the root account of the host, without what they closed, latest `end_at` first.
         *     The account in the path plays no part in that, and need not even exist. Only `include_all` turns to that account:
         *     it answers every notification of it, of its parents and of the site administrators' account, latest `start_at`
         *     first.
         *
         *     The list has no pages: it comes as a whole, without a `Link` header. It can be ten minutes old.
         *
         *     **Who may call it.** Any user. With `include_all`, the caller needs the right to manage alerts in the account of
         *     the path; only then can a right be missing, or the account be unknown.
         *
         *     **Side effects.** Outdated entries leave the caller's record of closed notifications.
         */
        get: operations["listAccountNotifications"];
        put?: never;
        /**
         * Create an account notification
         * @description Shows an announcement to the users of the account, or to those with some roles in it, between two points in time.
         *
         *     **Who may call it.** Callers with the right to manage alerts in the account.
         *
         *     **Side effects.** The users see the notification from its start to its end. With `send_message` they also get an
         *     e-mail.
         */
        post: operations["createAccountNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/account_notifications/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The numeric id of the notification.
                 * @example 3038
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        /**
         * Get an account notification
         * @description Answers a notification that the caller sees now in the root account of the host. The account in the path plays no
         *     part in that. One that exists but that the caller does not see is forbidden: because they closed it, it has not
         *     started, it has ended, or it is for other roles. Only one that does not exist is not found.
         *
         *     **Who may call it.** Any user, about what they see.
         *
         *     **Side effects.** None known.
         */
        get: operations["getAccountNotification"];
        /**
         * Update an account notification
         * @description Changes a notification of the account. What `account_notification` leaves out stays as it is, but
         *     `account_notification_roles` always replaces all roles. What today's server does when `message` is left out is not
         *     established; it may refuse the request. A careful client therefore sends subject, message, both times and the
         *     roles, changed or not.
         *
         *     **Who may call it.** Callers with the right to manage alerts in the account. The notification has to be one of that
         *     very account.
         *
         *     **Side effects.** Without `account_notification_roles` the notification loses its roles, so that everyone sees it.
         *     With `send_message` an e-mail goes out, even if one did before.
         */
        put: operations["updateAccountNotification"];
        post?: never;
        /**
         * Close an account notification, or remove it for everybody
         * @description Closes a notification for the caller alone, or, with `remove`, deletes it for everybody. It is looked up by its id
         *     alone, in both ways, so it need not be one of the account in the path.
         *
         *     **Who may call it.** Any user may close any notification that exists, seen or not. `remove` needs the right to
         *     manage alerts in the account of the path.
         *
         *     **Side effects.** The caller, or with `remove` everybody, sees it no more. A removed one is only marked as deleted;
         *     that it can be closed or removed again is likely, but not established.
         */
        delete: operations["closeAccountNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Lists the caller's conversations, those with the newest messages first; with the scope `sent`, by the caller's own
         *     newest message. Without a scope, archived ones are left out.
         *
         *     The list holds no messages: read a single conversation for them. Conversations that the caller has emptied are left
         *     out, and a page can be shorter than `per_page` although another follows. With `include_all_conversation_ids` the
         *     answer is an object instead of an array, and the `Link` header pages through it all the same.
         *
         *     **Who may call it.** Any user, about their own inbox. The test student of a course's student view gets 403.
         *
         *     **Side effects.** None known.
         */
        get: operations["listConversations"];
        /**
         * Change many conversations
         * @description Queues one change to up to 500 conversations of the caller and answers with the progress of that job, whose `url`
         *     tells how it goes on (`getProgress`).
         *
         *     Conversations of others do not fail the request. The job notes them in the message of the progress; if there are no
         *     others, the progress ends as `failed` with a completion of 100.
         *
         *     **Who may call it.** Any user, about their own conversations. The test student of a course's student view gets 403.
         *
         *     **Side effects.** The conversations change some time after the answer.
         */
        put: operations["batchUpdateConversations"];
        /**
         * Create conversations
         * @description Sends a message to one or more people, and answers with the conversations that it went into: always an array.
         *
         *     | Request | What comes about | Answer |
         *     | --- | --- | --- |
         *     | one recipient | a private conversation; an existing one between the two goes on, with its own subject | 201 with one conversation, which has the message |
         *     | several recipients, with `group_conversation` | one conversation in which all see everything; 100 recipients at most | 201 with one conversation, which has the message |
         *     | several recipients | one conversation with each; 100 recipients at most | 201 with one conversation for each, without the message |
         *     | `group_conversation` and `bulk_message` | one conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
         *     | `force_new` | a new conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
         *     | one of the last three, with `mode=async` | a batch that delivers later | 202 with `[]`, and `X-Conversation-Batch-Id` |
         *
         *     To write to everyone in a course, however large, send the recipient `course_310` with `group_conversation` and
         *     `bulk_message`, and `mode=async` for not having to wait. `listConversationBatches` shows a batch until it is done.
         *
         *     A recipient `group_57` that does not exist is not found, and a malformed `context_code` is refused. An unknown
         *     context, and a differentiation tag that the caller may not use, can end in an internal server error (not proven by
         *     a test of Canvas' own).
         *
         *     **Who may call it.** Any user. Recipients whom the caller may not write to are left out in silence, so compare the
         *     audience of the answer. A whole course, its `_students` or its `_observers` need the right to write to all of it,
         *     or the answer is 400 with `restricted by role`. The test student of a course's student view gets 403.
         *
         *     **Side effects.** The recipients have the message in their inbox. To the caller a new private conversation is read,
         *     and not visible in the inbox before somebody answers.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/batches": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List running batches
         * @description Lists the mass messages of the caller that are not delivered yet. A batch begins when `createConversation` is sent
         *     in bulk with the mode `async`, and leaves the list when it has ended, whether it succeeded or failed.
         *
         *     **Who may call it.** Any user, about their own batches. The test student of a course's student view gets 403.
         *
         *     **Side effects.** None known.
         */
        get: operations["listConversationBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/find_recipients": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find recipients
         * @deprecated
         * @description Searches for users, courses, sections and groups to which the caller can send messages. It is another name of `GET
         *     /api/v1/search/recipients`, to which it leads: new code calls that one, with the same parameters and answers. That
         *     address has a scope of its own, `url:GET|/api/v1/search/recipients`, which this contract does not list elsewhere.
         *
         *     Without `search`, `context` and `user_id` the answer is an empty array. With `user_id` it has one element or none,
         *     and no pages. The parameters that are marked as not documented are those of Canvas' own interface, and can change.
         *
         *     **Who may call it.** Any user.
         *
         *     **Side effects.** None known.
         */
        get: operations["findConversationRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/mark_all_as_read": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark all conversations as read
         * @description Marks every unread conversation of the caller as read. Archived ones stay archived. There is nothing to send.
         *
         *     **Who may call it.** Any user, about their own inbox. The test student of a course's student view gets 403.
         *
         *     **Side effects.** Only that.
         */
        post: operations["markAllConversationsAsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/unread_count": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count unread conversations
         * @description Answers how many of the caller's conversations are unread. The number comes as a string, and stays one whatever
         *     form ids have.
         *
         *     **Who may call it.** Any user, about their own inbox.
         *
         *     **Side effects.** None known.
         */
        get: operations["getUnreadConversationCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        /**
         * Get a conversation
         * @description Shows one conversation with all messages that the caller has in it, the newest first, and with what the caller
         *     shares with each participant. The messages do not come in pages.
         *
         *     **Who may call it.** Those who take part in the conversation. A conversation in which the caller takes no part, or
         *     has no messages left, answers with 404. The test student of a course's student view gets 403.
         *
         *     **Side effects.** It marks the conversation as read, which the answer shows already. Send `auto_mark_as_read=false`
         *     to look without a trace.
         */
        get: operations["getConversation"];
        /**
         * Update a conversation
         * @description Changes the read state, the subscription or the star of a conversation for the caller alone. What the body does not
         *     name stays as it is.
         *
         *     `visible` of the answer tells whether the conversation still belongs to the `scope` and `filter` of the request, by
         *     default to the inbox.
         *
         *     **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
         *     course's student view gets 403.
         *
         *     **Side effects.** Only that; the other participants notice nothing.
         */
        put: operations["updateConversation"];
        post?: never;
        /**
         * Delete a conversation
         * @description Removes all messages of a conversation from the caller's view.
         *
         *     The answer still names audience and participants, but its counters are zero. A second deletion finds nothing.
         *
         *     **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
         *     course's student view gets 403.
         *
         *     **Side effects.** The other participants keep their messages, and the caller can still add a message to the
         *     conversation.
         */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/add_message": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a message to a conversation
         * @description Sends a message into a conversation, also into one that the caller has emptied. Without `recipients` it goes to
         *     everybody in it.
         *
         *     From 100 participants on, an installation's setting, the message is queued, and the answer holds a preview with the
         *     id 0. The server checks in turn whether the caller may answer at all, whether the course has ended, the body, and
         *     the recipients; recipients whom the caller may not write to are left out in silence.
         *
         *     **Who may call it.** Those who take part in the conversation, unless replies are locked for them. The test student
         *     of a course's student view gets 403.
         *
         *     **Side effects.** The recipients have the message in their inbox. New recipients join a group conversation, but not
         *     a private one.
         */
        post: operations["addConversationMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/add_recipients": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add recipients to a conversation
         * @description Adds people to a group conversation. A private conversation cannot grow: the server fails on it.
         *
         *     Recipients whom the caller may not write to are left out in silence, so compare the audience of the answer; only if
         *     nobody remains is that an error. A recipient `group_57` that does not exist is not found. A differentiation tag
         *     that the caller may not use can end in an internal server error (not proven by a test of Canvas' own).
         *
         *     **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
         *     course's student view gets 403.
         *
         *     **Side effects.** A generated message in the conversation tells everybody who was added.
         */
        post: operations["addConversationRecipients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/remove_messages": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove messages from a conversation
         * @description Removes messages from the caller's view of a conversation. Unknown ids have no effect.
         *
         *     **Who may call it.** Those who take part in the conversation; for others it is not found. The test student of a
         *     course's student view gets 403.
         *
         *     **Side effects.** The other participants keep the messages. With the last message that a person wrote, the
         *     conversation is emptied, as if it were deleted.
         */
        post: operations["removeConversationMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the progress.
                 * @example 7301
                 */
                id: components["parameters"]["progress_id"];
            };
            cookie?: never;
        };
        /**
         * Get a progress
         * @description Tells how far a job is that the server runs in the background, such as a change of many conversations.
         *
         *     **Who may call it.** Those with the right to read what the job is about; for changes of conversations, that is the
         *     user who asked for them.
         *
         *     **Side effects.** None known.
         */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/progress/{id}/cancel": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the progress.
                 * @example 7301
                 */
                id: components["parameters"]["progress_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a progress
         * @description Marks a background job as failed, whatever its state, also a finished one.
         *
         *     **Who may call it.** Only the user who started the job.
         *
         *     **Side effects.** The state becomes `failed`, and `message` of the progress is overwritten, with nothing if the
         *     body has none.
         */
        post: operations["cancelProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An announcement that an account shows to its users, as answered on its own. */
        AccountNotification: components["schemas"]["AccountNotificationBase"] & {
            /**
             * @description Always `null`. Only the list of all notifications names the authors.
             * @example null
             */
            author: null;
        };
        /** @description The user who created the notification; `null` unless the request has `include_all`. */
        AccountNotificationAuthor: {
            /** @description The user. */
            id: components["schemas"]["Id"];
            /**
             * @description The user's short name.
             * @example Maya Lindqvist
             */
            name: string;
        } | null;
        /** @description What every answer says about an account notification. */
        AccountNotificationBase: {
            /** @description The notification. */
            id: components["schemas"]["Id"];
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            subject: string;
            /**
             * @description The text, as HTML that the server has sanitised.
             * @example <p>The library stays closed on Friday.</p>
             */
            message: string;
            /**
             * Format: date-time
             * @description From when on it is shown.
             * @example 2026-10-05T06:00:00Z
             */
            start_at: string;
            /**
             * Format: date-time
             * @description Until when it is shown.
             * @example 2026-10-09T21:00:00Z
             */
            end_at: string;
            /**
             * @description The name of the icon: normally `warning`, `information`, `question`, `error` or `calendar`, but the server stores
             *     any text.
             * @example warning
             */
            icon: string;
            /**
             * @description The roles that see it; empty for everyone. A `null` among them stands for the users who are enrolled in no
             *     course.
             */
            role_ids: components["schemas"]["NullableId"][];
            /**
             * @deprecated
             * @description The names of the same roles; `NilEnrollment` for the users who are enrolled in no course. Canvas calls this list
             *     deprecated in favour of `role_ids`.
             */
            roles: string[];
        };
        /** @description An announcement that an account shows to its users, as one of a list. */
        AccountNotificationListItem: components["schemas"]["AccountNotificationBase"] & {
            author: components["schemas"]["AccountNotificationAuthor"];
            /**
             * @description Whether the caller has closed it. Only with `show_is_closed`.
             * @example false
             */
            closed?: boolean;
        };
        /**
         * @description Names an account: the numeric id, `self` for the root account of the host, `default`, `site_admin`, or another key
         *     with its prefix: `sis_account_id:`, `sis_integration_id:`, `lti_context_id:` or `uuid:`. Prefix an SIS or LTI key
         *     with `hex:` to send its value as hexadecimal bytes. The short form `1~123` works on hosted Canvas only.
         * @example self
         */
        AccountReference: string;
        /**
         * @description A service that an account can switch on, and that a notification can depend on.
         * @example account_survey_notifications
         * @enum {string}
         */
        AccountServiceName: "account_survey_notifications";
        /** @description The message, and whom it goes to. */
        AddConversationMessageBody: {
            /**
             * @description The message. White space alone does not count, and the server refuses a text that is too long.
             * @example The bus leaves at eight, from the north gate.
             */
            body: string;
            /**
             * @description Files to attach. They must be in the caller's folder "conversation attachments"; any other id is left out in
             *     silence.
             */
            attachment_ids?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. It takes effect together with `media_comment_type`; an unknown id is recorded anew. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description What the recording is. It takes effect together with `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description Who gets this message; without it, everybody in the conversation. Name the caller alone to write to nobody else.
             *     New people join a group conversation; a private one keeps its two. Send strings. Whoever the caller may not write
             *     to is left out in silence.
             */
            recipients?: components["schemas"]["RecipientCode"][];
            /** @description Earlier messages of this conversation, visible to the caller, that the recipients get too if they lack them. */
            included_messages?: components["schemas"]["IdInput"][];
            /**
             * @description The context in which the recipients are looked up. An unknown one can end in an internal server error (not proven
             *     by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description Messages to forward, all of one conversation in which the caller takes part. Others end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            forwarded_message_ids?: components["schemas"]["IdInput"][];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The message, and whom it goes to. */
        AddConversationMessageForm: {
            /**
             * @description The message. White space alone does not count, and the server refuses a text that is too long.
             * @example The bus leaves at eight, from the north gate.
             */
            body: string;
            /**
             * @description Files to attach. They must be in the caller's folder "conversation attachments"; any other id is left out in
             *     silence.
             */
            "attachment_ids[]"?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. It takes effect together with `media_comment_type`; an unknown id is recorded anew. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description What the recording is. It takes effect together with `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description Who gets this message; without it, everybody in the conversation. Name the caller alone to write to nobody else.
             *     New people join a group conversation; a private one keeps its two. Send strings. Whoever the caller may not write
             *     to is left out in silence.
             */
            "recipients[]"?: components["schemas"]["RecipientCode"][];
            /** @description Earlier messages of this conversation, visible to the caller, that the recipients get too if they lack them. */
            "included_messages[]"?: components["schemas"]["IdInput"][];
            /**
             * @description The context in which the recipients are looked up. An unknown one can end in an internal server error (not proven
             *     by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description Messages to forward, all of one conversation in which the caller takes part. Others end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            "forwarded_message_ids[]"?: components["schemas"]["IdInput"][];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description Whom to add. */
        AddConversationRecipientsBody: {
            /**
             * @description Who joins. Send strings. Whoever the caller may not write to is left out in silence. An installation limits a
             *     group conversation to 100 participants beside the sender.
             */
            recipients: components["schemas"]["RecipientCode"][];
            /**
             * @description The context in which the recipients are looked up. An unknown one can end in an internal server error (not proven
             *     by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants may be added although no context is shared. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts to file the conversation under, beside those of `recipients` and `context_code`. */
            tags?: string[];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description Whom to add. */
        AddConversationRecipientsForm: {
            /**
             * @description Who joins. Send strings. Whoever the caller may not write to is left out in silence. An installation limits a
             *     group conversation to 100 participants beside the sender.
             */
            "recipients[]": components["schemas"]["RecipientCode"][];
            /**
             * @description The context in which the recipients are looked up. An unknown one can end in an internal server error (not proven
             *     by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants may be added although no context is shared. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts to file the conversation under, beside those of `recipients` and `context_code`. */
            "tags[]"?: string[];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description A file in a message. While it is locked for the caller, further keys tell why. */
        Attachment: {
            /** @description The file. */
            id: components["schemas"]["Id"];
            /**
             * @description A key of the file, hidden from others than its owner where the installation is set so.
             * @example r8LkPz3QmVt6YbXcN1wDsJfHgA5eUoKi2Ty7RvBq
             */
            uuid?: string;
            /** @description The folder that holds it, the sender's "conversation attachments". */
            folder_id: components["schemas"]["Id"];
            /**
             * @description The name to show.
             * @example soil-samples.pdf
             */
            display_name: string;
            /**
             * @description The name as stored, escaped for URLs.
             * @example soil-samples.pdf
             */
            filename: string;
            /**
             * @description How the upload ended, such as `success`.
             * @example success
             */
            upload_status: string;
            /**
             * @description The media type.
             * @example application/pdf
             */
            "content-type": string;
            /**
             * @description Where to download it, or an empty string while it is locked for the caller.
             * @example https://canvas.example.edu/files/90417/download?download_frd=1&verifier=r8LkPz3QmVt6
             */
            url: string;
            /**
             * Format: int64
             * @description The size in bytes.
             * @example 48213
             */
            size: number;
            /**
             * Format: date-time
             * @description When it was uploaded.
             * @example 2026-10-05T08:28:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its record last changed.
             * @example 2026-10-05T08:30:00Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description From when it is open, or `null`.
             * @example 2026-10-06T06:00:00Z
             */
            unlock_at: string | null;
            /**
             * @description Whether it is locked.
             * @example false
             */
            locked: boolean;
            /**
             * @description Whether it is hidden.
             * @example false
             */
            hidden: boolean;
            /**
             * Format: date-time
             * @description Until when it is open, or `null`.
             * @example 2026-12-18T22:00:00Z
             */
            lock_at: string | null;
            /**
             * @description Whether it is hidden from the caller.
             * @example false
             */
            hidden_for_user: boolean;
            /**
             * @description A small picture of it, or `null`; an empty string while it is locked for the caller.
             * @example https://canvas.example.edu/images/thumbnails/90417/r8LkPz3QmVt6
             */
            thumbnail_url: string | null;
            /**
             * Format: date-time
             * @description When its content last changed.
             * @example 2026-10-05T08:28:00Z
             */
            modified_at: string;
            /**
             * @description The kind of file, in one word.
             * @example pdf
             */
            mime_class: string;
            /** @description The recording behind it, or `null`. */
            media_entry_id: components["schemas"]["NullableMediaId"];
            /**
             * @description What the file is for.
             * @example uncategorized
             */
            category: string;
            /**
             * @description Whether it is locked for the caller.
             * @example false
             */
            locked_for_user: boolean;
            /**
             * @description Who may see it, in some contexts only.
             * @example inherit
             */
            visibility_level?: string;
        };
        /** @description Why one attribute of a record is not valid. A code and a sentence can each stand in either text field. */
        AttributeError: {
            /**
             * @description The attribute, by the server's internal name.
             * @example subject
             */
            attribute: string;
            /**
             * @description A code such as `blank` or `too_long`, or else the sentence.
             * @example blank
             */
            type: string;
            /**
             * @description A localised sentence, or else the code.
             * @example blank
             */
            message: string;
        };
        /**
         * @description A record did not validate. The keys are the server's internal attribute names, which can differ from the names of the
         *     parameters.
         */
        AttributeErrors: {
            /** @description The failures by attribute. */
            errors: {
                [key: string]: components["schemas"]["AttributeError"][];
            };
        };
        /**
         * @description The courses and groups that the caller shares with the audience. The lists in it hold enrolment types only when the
         *     audience is one person and `include_private_conversation_enrollments` is not false; otherwise they are empty.
         * @example {
         *       "courses": {
         *         "310": [
         *           "StudentEnrollment"
         *         ]
         *       },
         *       "groups": {
         *         "57": [
         *           "Member"
         *         ]
         *       }
         *     }
         */
        AudienceContexts: {
            /** @description The shared courses, by id. */
            courses: components["schemas"]["CommonContexts"];
            /** @description The shared groups, by id. */
            groups: components["schemas"]["CommonContexts"];
        };
        /** @description Which conversations to change, and how. */
        BatchUpdateConversationsBody: {
            /**
             * @description The conversations. Those in which the caller takes no part fail one by one, which the message of the progress
             *     notes; if all fail, the progress ends as `failed`.
             */
            conversation_ids: components["schemas"]["IdInput"][];
            event: components["schemas"]["ConversationEvent"];
        };
        /** @description Which conversations to change, and how. */
        BatchUpdateConversationsForm: {
            /**
             * @description The conversations. Those in which the caller takes no part fail one by one, which the message of the progress
             *     notes; if all fail, the progress ends as `failed`.
             */
            "conversation_ids[]": components["schemas"]["IdInput"][];
            event: components["schemas"]["ConversationEvent"];
        };
        /** @description Why the job is cancelled. */
        CancelProgressBody: {
            /**
             * @description What `message` of the progress says from now on; without it, `null`.
             * @example Started by mistake
             */
            message?: string;
        };
        /** @description Why the job is cancelled. */
        CancelProgressForm: {
            /**
             * @description What `message` of the progress says from now on; without it, `null`.
             * @example Started by mistake
             */
            message?: string;
        };
        /** @description A communication channel was refused for what it is. Here `errors` holds one sentence under `type`. */
        ChannelRefusal: {
            /** @description The refusal. */
            errors: {
                /**
                 * @description Why the channel was refused, localised.
                 * @example Push is only supported when using an access token
                 */
                type: string;
            };
        };
        /**
         * @description How Canvas reaches the user through a channel. `twitter` occurs on old channels only. A channel that was created as
         *     `personal_email` is reported as `email`.
         * @example email
         * @enum {string}
         */
        ChannelType: "email" | "sms" | "push" | "slack" | "twitter";
        /**
         * @description Courses or groups, by id, with what the user is there: enrolment types such as `StudentEnrollment` in a course,
         *     `Member` in a group. The keys are strings of digits whatever form ids have.
         */
        CommonContexts: {
            [key: string]: string[];
        };
        /** @description An address at which Canvas reaches a user. */
        CommunicationChannel: components["schemas"]["CommunicationChannelBase"] & {
            workflow_state: components["schemas"]["CommunicationChannelState"];
        };
        /** @description What every answer says about a communication channel. */
        CommunicationChannelBase: {
            /** @description The channel. */
            id: components["schemas"]["Id"];
            /**
             * @description Where the messages go: an e-mail address, a telephone number. For `push` it is no address but a localised label.
             * @example maya.lindqvist@example.edu
             */
            address: string;
            type: components["schemas"]["ChannelType"];
            /**
             * @description The rank among the user's channels. That it can be `null` is not established, the database allows it.
             * @example 1
             */
            position: number | null;
            /** @description The user whom the channel belongs to. */
            user_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When the channel was created.
             * @example 2026-08-24T07:15:00Z
             */
            created_at: string;
            /**
             * @description How many messages came back. Only for callers who may read messages as site administrators.
             * @example 0
             */
            bounce_count?: number;
            /**
             * Format: date-time
             * @description When a message last came back for good. Only for the readers of `bounce_count`.
             * @example 2026-09-12T16:40:00Z
             */
            last_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When a message last came back for the time being. Only for the readers of `bounce_count`.
             * @example 2026-09-12T16:40:00Z
             */
            last_transient_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When the mail service last refused to send to the address. Only for the readers of `bounce_count`.
             * @example 2026-09-12T16:40:00Z
             */
            last_suppression_bounce_at?: string | null;
            /**
             * @description Why a message last came back for good. Only for the readers of `bounce_count`.
             * @example smtp; 550 No such mailbox
             */
            last_bounce_summary?: string | null;
            /**
             * @description Why a message last came back for the time being. Only for the readers of `bounce_count`.
             * @example smtp; 452 Mailbox full
             */
            last_transient_bounce_summary?: string | null;
        };
        /**
         * @description `unconfirmed` until the user follows the confirmation message, `active` from then on. A deleted channel is in neither
         *     state, and in no list.
         * @example active
         * @enum {string}
         */
        CommunicationChannelState: "unconfirmed" | "active";
        /**
         * @description Names a course, group or account by its kind and id.
         * @example course_310
         */
        ContextCode: string;
        /**
         * @description The name of the course, group or account, or `null`.
         * @example Introduction to Ecology
         */
        ContextName: string | null;
        /**
         * @description A course, section, group or differentiation tag that was found, or one role in it. Its `id` can stand among the
         *     recipients of a message as it is.
         */
        ContextRecipient: {
            id: components["schemas"]["ContextRecipientCode"];
            /**
             * @description The name to show.
             * @example Introduction to Ecology
             */
            name: string;
            /**
             * Format: uri
             * @description A picture.
             * @example https://canvas.example.edu/images/messages/avatar-group-50.png
             */
            avatar_url: string;
            /**
             * @description Always `context`. A user has no `type`.
             * @example context
             * @enum {string}
             */
            type: "context";
            /**
             * @description How many people belong to it.
             * @example 34
             */
            user_count: number;
            /** @description What the caller may do there, each by its name. A missing right is left out. */
            permissions: {
                [key: string]: true;
            };
            /**
             * @description The course around it, only without `context`.
             * @example Introduction to Ecology
             */
            context_name?: string;
        };
        /**
         * @description Kind and id of a context, and the role or other part of it, if it is one. Text, whatever form ids have.
         * @example course_310
         */
        ContextRecipientCode: string;
        /** @description A single conversation with all of its messages. */
        Conversation: components["schemas"]["ConversationBase"] & {
            /**
             * @description The participants, the caller among them, and the authors of forwarded messages, even those who do not take
             *     part.
             */
            participants: components["schemas"]["ShownParticipant"][];
            /** @description All messages that the caller has, the newest first, without pages. */
            messages: components["schemas"]["Message"][];
            /** @description Always empty. Servers of before 2014 listed graded work here, in an object each. */
            submissions: Record<string, never>[];
            context_name: components["schemas"]["ContextName"];
            /**
             * @description Present, and then true, only when the caller may not reply.
             * @example true
             * @enum {boolean}
             */
            cannot_reply?: true;
            beta?: components["schemas"]["ConversationBeta"];
        };
        /** @description The conversation after the removal, without its messages. It is as deleted when no human message remains. */
        ConversationAfterMessageRemoval: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them. */
            participants: components["schemas"]["ParticipantInContext"][];
        };
        /**
         * @description What every answer tells about a conversation, as the caller sees it. Read state, star, subscription, counters and
         *     dates are the caller's own, and differ from those of the other participants.
         */
        ConversationBase: {
            /** @description The conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` when it was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, shortened with an ellipsis; `null` for the author of a new private
             *     conversation until somebody answers, and in an emptied one.
             * @example Could I hand in the soil samples on Monday instead?
             */
            last_message: string | null;
            /**
             * Format: date-time
             * @description When that message was sent, or `null`.
             * @example 2026-10-05T08:30:00Z
             */
            last_message_at: string | null;
            /**
             * @description The beginning of the caller's own newest message, or `null`.
             * @example Of course. Monday before noon is fine.
             */
            last_authored_message: string | null;
            /**
             * Format: date-time
             * @description When the caller's own newest message was sent, or `null`. The server does not always keep it fresh.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description How many messages the caller has in it.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether new messages flag the conversation as unread and lift it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether it is between two people only, for good. One that can grow into a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred it.
             * @example false
             */
            starred: boolean;
            /** @description The flags that hold, in an array that is empty when none does. */
            properties: components["schemas"]["ConversationProperty"][];
            /**
             * @description The ids of the participants, the most active ones first, then by name. The caller is left out, unless nobody else
             *     takes part.
             */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The picture of the conversation, that of the other person or a general one for groups.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter[]` of this request. A list shows only
             *     visible ones; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. To a caller who administers any account, a course
             *     shows as the root account instead.
             * @example course_310
             */
            context_code: string | null;
        };
        /** @description A mass message that is being delivered in the background. */
        ConversationBatch: {
            /** @description The batch, as in the header `X-Conversation-Batch-Id` of the answer that started it. */
            id: components["schemas"]["Id"];
            /**
             * @description Whether delivery has begun. A finished or failed batch is not listed.
             * @example sending
             * @enum {string}
             */
            workflow_state: "created" | "sending";
            /**
             * @description The share that is delivered, from 0 to 1.
             * @example 0.42
             */
            completion: number;
            /**
             * @description How many people get the message.
             * @example 120
             */
            recipient_count: number;
            /** @description The contexts of the message. */
            tags: string[];
            /** @description The message that every recipient gets a copy of. */
            message: components["schemas"]["Message"];
        };
        /**
         * @description Only with `include_beta`. A flag for Canvas' own interface.
         * @example false
         */
        ConversationBeta: boolean;
        /** @description One of the conversations that one request created, of one recipient each. The message is not in it. */
        ConversationCreatedInBulk: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them, without pictures and contexts. */
            participants: components["schemas"]["Participant"][];
        };
        /**
         * @description What is done to each conversation. There is no event that takes one out of the archive: `mark_as_read` and
         *     `mark_as_unread` do. `destroy` removes it from the caller's inbox only.
         * @example mark_as_read
         * @enum {string}
         */
        ConversationEvent: "mark_as_read" | "mark_as_unread" | "star" | "unstar" | "archive" | "destroy";
        /**
         * @description One filter: the kind and the id, `user_12`, `course_310`, `group_57` or `section_8`. What the server makes of other
         *     words is not established.
         * @example course_310
         */
        ConversationFilter: string;
        /**
         * @description What to add to every participant. `uuid` works on the newest servers only; others ignore it.
         * @example uuid
         * @enum {string}
         */
        ConversationInclude: "uuid";
        /**
         * @description What to add to every participant: `participant_avatars` the picture, `uuid` the UUID, which only the newest servers
         *     know.
         * @example participant_avatars
         * @enum {string}
         */
        ConversationListInclude: "participant_avatars" | "uuid";
        /** @description A conversation in the list. */
        ConversationListItem: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them; with pictures only on request. */
            participants: components["schemas"]["Participant"][];
            /**
             * @description Always `true`. A list shows only conversations of its `scope` and `filter[]`.
             * @example true
             * @enum {boolean}
             */
            visible?: true;
            context_name: components["schemas"]["ContextName"];
            beta?: components["schemas"]["ConversationBeta"];
        };
        /**
         * @description Whether the answer waits for the delivery (`sync`) or not (`async`). The server takes any other value as `sync`.
         * @example async
         * @enum {string}
         */
        ConversationMode: "sync" | "async";
        /**
         * @description `last_author`: the newest message is the caller's own. `attachments`, `media_objects`: some message has a file, or a
         *     recording.
         * @example attachments
         * @enum {string}
         */
        ConversationProperty: "last_author" | "attachments" | "media_objects";
        /**
         * @description A view of the caller's conversations: `inbox` is what is not archived, `sent` what the caller has written in. The
         *     server takes every value that it does not know, `inbox` among them, as the inbox, without an error.
         * @example unread
         * @enum {string}
         */
        ConversationScope: "inbox" | "unread" | "starred" | "archived" | "sent";
        /**
         * @description Where the conversation stands for the caller.
         * @example unread
         * @enum {string}
         */
        ConversationState: "unread" | "read" | "archived";
        /** @description The conversation with the one message that was added, or a preview of it while it waits in the queue. */
        ConversationWithAddedMessage: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them. */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description The added message. A preview has the id 0 and a provisional date. */
            messages: components["schemas"]["Message"][];
        };
        /** @description The conversation with its new participants, and the message that tells of them. */
        ConversationWithAddedRecipients: components["schemas"]["ConversationBase"] & {
            /** @description The participants, old and new, the caller among them. */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description Normally the one generated message that says who was added. */
            messages: components["schemas"]["Message"][];
        };
        /** @description A page of conversations, and the ids of the whole list. */
        ConversationsWithIds: {
            /** @description The conversations of this page. */
            conversations: components["schemas"]["ConversationListItem"][];
            /** @description The ids of all conversations under this scope and filter, of every page, in the order of the list. */
            conversation_ids: components["schemas"]["Id"][];
        };
        /** @description The notification, and the roles that see it. */
        CreateAccountNotificationBody: {
            /** @description The notification. An empty object counts as missing. */
            account_notification: {
                /**
                 * @description The title.
                 * @example Library closed on Friday
                 */
                subject: string;
                /**
                 * @description The text, as HTML. The server sanitises it, and processes links to files in it.
                 * @example <p>The library stays closed on Friday.</p>
                 */
                message: string;
                /** @description From when on it is shown. The server takes a date that it cannot read for a missing one. */
                start_at: components["schemas"]["RequestTimestamp"];
                /** @description Until when it is shown, not before `start_at`. */
                end_at: components["schemas"]["RequestTimestamp"];
                /**
                 * @description The icon beside it. The server stores any other text too; here it is an error.
                 * @default warning
                 */
                icon?: components["schemas"]["NotificationIcon"];
                /** @description Shows it only where the account has this service switched on. */
                required_account_service?: components["schemas"]["AccountServiceName"];
                /**
                 * @description Shows it to a part of the users each month, so that each sees it once within this many months.
                 * @example 9
                 */
                months_in_display_cycle?: number;
                /**
                 * @description Shows it only on the host of the account's own root account.
                 * @default false
                 * @example true
                 */
                domain_specific?: boolean;
                /**
                 * @description Also e-mails the recipients. Refused in the site administrators' account.
                 * @default false
                 * @example true
                 */
                send_message?: boolean;
            };
            /**
             * @description The roles that see it, each by its id as a string, by its name, or as `NilEnrollment` for users who are enrolled
             *     in no course. Without roles, everyone sees it. Unknown roles are dropped in silence: if no known one remains,
             *     everyone sees it. A value that is not a list fails with 500.
             */
            account_notification_roles?: (string | null)[];
        };
        /** @description The notification, and the roles that see it. */
        CreateAccountNotificationForm: {
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            "account_notification[subject]": string;
            /**
             * @description The text, as HTML. The server sanitises it, and processes links to files in it.
             * @example <p>The library stays closed on Friday.</p>
             */
            "account_notification[message]": string;
            /** @description From when on it is shown. The server takes a date that it cannot read for a missing one. */
            "account_notification[start_at]": components["schemas"]["RequestTimestamp"];
            /** @description Until when it is shown, not before `start_at`. */
            "account_notification[end_at]": components["schemas"]["RequestTimestamp"];
            /**
             * @description The icon beside it. The server stores any other text too; here it is an error.
             * @default warning
             */
            "account_notification[icon]"?: components["schemas"]["NotificationIcon"];
            /** @description Shows it only where the account has this service switched on. */
            "account_notification[required_account_service]"?: components["schemas"]["AccountServiceName"];
            /**
             * @description Shows it to a part of the users each month, so that each sees it once within this many months.
             * @example 9
             */
            "account_notification[months_in_display_cycle]"?: number;
            /**
             * @description Shows it only on the host of the account's own root account.
             * @default false
             * @example true
             */
            "account_notification[domain_specific]"?: boolean;
            /**
             * @description Also e-mails the recipients. Refused in the site administrators' account.
             * @default false
             * @example true
             */
            "account_notification[send_message]"?: boolean;
            /**
             * @description The roles that see it, each by its id as a string, by its name, or as `NilEnrollment` for users who are enrolled
             *     in no course. Without roles, everyone sees it. Unknown roles are dropped in silence: if no known one remains,
             *     everyone sees it. A value that is not a list fails with 500.
             */
            "account_notification_roles[]"?: (string | null)[];
        };
        /** @description The channel, and whether to skip its confirmation. */
        CreateCommunicationChannelBody: {
            /** @description The channel. */
            communication_channel: {
                /**
                 * @description The kind of channel. The server stores any other text as `email` without a word, so it is an error here.
                 *     `twitter` is a remnant.
                 */
                type: components["schemas"]["StoredChannelType"];
                /**
                 * @description The e-mail address, telephone number or other destination. Needed for every type but `push`, where the server
                 *     replaces whatever is sent. Compared without regard to letter case.
                 * @example maya.lindqvist@example.edu
                 */
                address?: string;
                /**
                 * @description For `push` only: the token that the push service gave to the app on this device. Compared without regard to
                 *     letter case; a known one is not registered twice.
                 * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
                 */
                token?: string;
            };
            /**
             * @description Makes the channel `active` at once, sends no confirmation message, and completes the registration of a user who
             *     was only pre-registered. Heeded for callers who may manage students in the root account or as site
             *     administrators; ignored in silence for all others. A `push` channel is never confirmed.
             * @default false
             * @example true
             */
            skip_confirmation?: boolean;
        };
        /** @description The channel, and whether to skip its confirmation. */
        CreateCommunicationChannelForm: {
            /**
             * @description The kind of channel. The server stores any other text as `email` without a word, so it is an error here.
             *     `twitter` is a remnant.
             */
            "communication_channel[type]": components["schemas"]["StoredChannelType"];
            /**
             * @description The e-mail address, telephone number or other destination. Needed for every type but `push`, where the server
             *     replaces whatever is sent. Compared without regard to letter case.
             * @example maya.lindqvist@example.edu
             */
            "communication_channel[address]"?: string;
            /**
             * @description For `push` only: the token that the push service gave to the app on this device. Compared without regard to
             *     letter case; a known one is not registered twice.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            "communication_channel[token]"?: string;
            /**
             * @description Makes the channel `active` at once, sends no confirmation message, and completes the registration of a user who
             *     was only pre-registered. Heeded for callers who may manage students in the root account or as site
             *     administrators; ignored in silence for all others. A `push` channel is never confirmed.
             * @default false
             * @example true
             */
            skip_confirmation?: boolean;
        };
        /** @description Whom to write to, what, and in which form. */
        CreateConversationBody: {
            /**
             * @description Who gets the message. Send strings: the server refuses or overlooks numbers. Whoever the caller may not write to
             *     is left out in silence, and so is the caller, unless named alone. A whole course, its `_students` or its
             *     `_observers` need the right to send to all of it. More than 100 people, which is an installation's setting, need
             *     `force_new`, or `group_conversation` with `bulk_message`.
             */
            recipients: components["schemas"]["RecipientCode"][];
            /**
             * @description The message. White space alone does not count, and the server refuses a text that is too long.
             * @example Please bring rubber boots, we will walk through the marsh.
             */
            body: string;
            /**
             * @description The subject. Ignored where an existing private conversation goes on.
             * @example Field trip on Friday
             */
            subject?: string;
            /**
             * @description Starts a new conversation with each recipient, never private, instead of going on with an existing one. It turns
             *     off the limit of 100 recipients, and `group_conversation` too: no group comes about.
             * @default false
             * @example true
             */
            force_new?: boolean;
            /**
             * @description One conversation in which all recipients see everything, instead of one with each recipient. Where an institution
             *     restricts what students may do, newer servers make individual ones of it for instructors.
             * @default false
             * @example true
             */
            group_conversation?: boolean;
            /**
             * @description Together with `group_conversation`: a conversation with each recipient after all, not private and without the
             *     limit of 100 recipients, its messages marked as automated. Alone it has no effect.
             * @default false
             * @example true
             */
            bulk_message?: boolean;
            /**
             * @description Files to attach. They must be in the caller's folder "conversation attachments"; any other id is left out in
             *     silence.
             */
            attachment_ids?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. It takes effect together with `media_comment_type`; an unknown id is recorded anew. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description What the recording is. It takes effect together with `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description Messages to forward, all of one conversation in which the caller takes part. Others end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            forwarded_message_ids?: components["schemas"]["IdInput"][];
            /**
             * @description Whether the answer waits for the delivery. It matters only where each recipient gets a conversation of their own:
             *     with several recipients and no `group_conversation`, with `force_new`, and with `bulk_message`.
             * @default sync
             */
            mode?: components["schemas"]["ConversationMode"];
            /**
             * @description The course, group or root account that the conversation belongs to. An unknown one can end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants may be written to although no context is shared. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts to file the conversation under, beside those of `recipients` and `context_code`. */
            tags?: string[];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description Whom to write to, what, and in which form. */
        CreateConversationForm: {
            /**
             * @description Who gets the message. Send strings: the server refuses or overlooks numbers. Whoever the caller may not write to
             *     is left out in silence, and so is the caller, unless named alone. A whole course, its `_students` or its
             *     `_observers` need the right to send to all of it. More than 100 people, which is an installation's setting, need
             *     `force_new`, or `group_conversation` with `bulk_message`.
             */
            "recipients[]": components["schemas"]["RecipientCode"][];
            /**
             * @description The message. White space alone does not count, and the server refuses a text that is too long.
             * @example Please bring rubber boots, we will walk through the marsh.
             */
            body: string;
            /**
             * @description The subject. Ignored where an existing private conversation goes on.
             * @example Field trip on Friday
             */
            subject?: string;
            /**
             * @description Starts a new conversation with each recipient, never private, instead of going on with an existing one. It turns
             *     off the limit of 100 recipients, and `group_conversation` too: no group comes about.
             * @default false
             * @example true
             */
            force_new?: boolean;
            /**
             * @description One conversation in which all recipients see everything, instead of one with each recipient. Where an institution
             *     restricts what students may do, newer servers make individual ones of it for instructors.
             * @default false
             * @example true
             */
            group_conversation?: boolean;
            /**
             * @description Together with `group_conversation`: a conversation with each recipient after all, not private and without the
             *     limit of 100 recipients, its messages marked as automated. Alone it has no effect.
             * @default false
             * @example true
             */
            bulk_message?: boolean;
            /**
             * @description Files to attach. They must be in the caller's folder "conversation attachments"; any other id is left out in
             *     silence.
             */
            "attachment_ids[]"?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. It takes effect together with `media_comment_type`; an unknown id is recorded anew. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description What the recording is. It takes effect together with `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description Messages to forward, all of one conversation in which the caller takes part. Others end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            "forwarded_message_ids[]"?: components["schemas"]["IdInput"][];
            /**
             * @description Whether the answer waits for the delivery. It matters only where each recipient gets a conversation of their own:
             *     with several recipients and no `group_conversation`, with `force_new`, and with `bulk_message`.
             * @default sync
             */
            mode?: components["schemas"]["ConversationMode"];
            /**
             * @description The course, group or root account that the conversation belongs to. An unknown one can end in an internal server
             *     error (not proven by a test of Canvas' own).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants may be written to although no context is shared. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts to file the conversation under, beside those of `recipients` and `context_code`. */
            "tags[]"?: string[];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The conversation into which one message went, created or reused, with that message. */
        CreatedConversation: components["schemas"]["ConversationBase"] & {
            /**
             * @description The participants, the caller among them, and the authors of forwarded messages, even those who do not take
             *     part.
             */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description The message that was sent. */
            messages: components["schemas"]["Message"][];
        };
        /** @description The token, for callers who prefer the body to the query. */
        DeleteCommunicationChannelPushEndpointBody: {
            /**
             * @description The token with which the device was registered, in any letter case.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            push_token: string;
        };
        /** @description The token, for callers who prefer the body to the query. */
        DeleteCommunicationChannelPushEndpointForm: {
            /**
             * @description The token with which the device was registered, in any letter case.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            push_token: string;
        };
        /** @description A communication channel that was just deleted. */
        DeletedCommunicationChannel: components["schemas"]["CommunicationChannelBase"] & {
            /**
             * @description Always `retired`. The server keeps the record, and revives it when its type and address are created again.
             * @example retired
             * @enum {string}
             */
            workflow_state: "retired";
        };
        /**
         * @description What is left of the conversation for the caller: no message, no flag, no star, empty maps in `audience_contexts`, and
         *     `visible` false. Audience and participants are still listed.
         */
        DeletedConversation: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them. */
            participants: components["schemas"]["ParticipantInContext"][];
            /**
             * @description Always `false`. A deleted conversation is in no list.
             * @example false
             * @enum {boolean}
             */
            visible?: false;
        };
        /** @description An object without keys. */
        EmptyObject: Record<string, never>;
        /** @description One sentence about what went wrong. */
        ErrorMessage: {
            /**
             * @description The sentence, localised.
             * @example The specified resource does not exist.
             */
            message: string;
            /**
             * @description The kind of error in snake case, on errors that no action handled.
             * @example internal_server_error
             */
            error_code?: string;
            /**
             * Format: date-time
             * @description When the access token expired, on that error only.
             * @example 2026-09-30T22:00:00Z
             */
            expired_at?: string | null;
        };
        /** @description The general error: a list of sentences. Canvas writes them in the language of the user or account, so compare none. */
        ErrorMessages: {
            /** @description What went wrong. */
            errors: components["schemas"]["ErrorMessage"][];
            /** @description The number of the report that the server filed, for its administrators. */
            error_report_id?: components["schemas"]["Id"];
            /** @description Never sent; the errors with a `status` are other shapes. */
            status?: unknown;
        };
        /** @description Why one field could not be saved. */
        FieldError: {
            /**
             * @description The field, or `null` for the record as a whole.
             * @example body
             */
            field: string | null;
            /**
             * @description A localised sentence.
             * @example is too long
             */
            message: string;
            /**
             * @description A code.
             * @example too_long
             */
            error_code: string;
        };
        /** @description A record could not be saved, and the action did not expect it. No test of Canvas' own proves this shape. */
        FieldErrors: {
            /** @description The failures. */
            errors: components["schemas"]["FieldError"][];
        };
        /**
         * @description Whether a conversation must fit any of the filters (`or`) or all of them (`and`).
         * @default or
         * @example and
         * @enum {string}
         */
        FilterMode: "or" | "and";
        /** @description A user, a context, or what leads to further contexts. Only a user has no `type`; the form of `id` tells them apart too. */
        FoundRecipient: components["schemas"]["UserRecipient"] | components["schemas"]["ContextRecipient"] | components["schemas"]["SyntheticContext"];
        /**
         * @description The id of a record, up to 19 digits, as a string: it keeps its value in clients that read JSON numbers as doubles.
         * @example 4217
         */
        Id: string;
        /** @description The server refused `as_user_id`. Here `errors` is a sentence, not a list. */
        MasqueradeError: {
            /**
             * @description What went wrong.
             * @example Invalid as_user_id
             */
            errors: string;
            /** @description The user into which the requested one was merged. */
            merged_into_user_id?: components["schemas"]["Id"];
        };
        /** @description The recording in a message, or `null`. */
        MediaComment: {
            /**
             * @description The media type of what `url` leads to.
             * @example audio/mp4
             */
            "content-type": string;
            /**
             * @description The title of the recording, or `null`.
             * @example Directions to the marsh
             */
            display_name: string | null;
            media_id: components["schemas"]["MediaId"];
            media_type: components["schemas"]["MediaType"];
            /**
             * @description Where to play it from.
             * @example https://canvas.example.edu/users/2101/media_download?entryId=m-3kQvNq8rYd2bTzL5hXcW7pJs&type=mp4
             */
            url: string;
        } | null;
        /**
         * @description The id of a recording on the media server. It is text, not a number.
         * @example m-3kQvNq8rYd2bTzL5hXcW7pJs
         */
        MediaId: string;
        /**
         * @description The kind of recording.
         * @example audio
         * @enum {string}
         */
        MediaType: "audio" | "video";
        /** @description A message. */
        Message: {
            /** @description The message; 0 in the preview of one that waits in the queue. */
            id: components["schemas"]["Id"];
            /** @description The user who wrote it, or who did what a generated message tells. */
            author_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it was written.
             * @example 2026-10-05T08:30:00Z
             */
            created_at: string;
            /**
             * @description Whether the server wrote it, such as to tell that somebody was added.
             * @example false
             */
            generated: boolean;
            /**
             * @description The text. `null` only for a generated message about an event that this server does not know.
             * @example Could I hand in the soil samples on Monday instead?
             */
            body: string | null;
            /** @description The messages that this one forwards, which can forward others in turn. */
            forwarded_messages: components["schemas"]["Message"][];
            /** @description The attached files. */
            attachments: components["schemas"]["Attachment"][];
            media_comment: components["schemas"]["MediaComment"];
            /** @description The users who got this message, its author among them. */
            participating_user_ids: components["schemas"]["Id"][];
        };
        /** @description A single message. */
        MessageError: {
            /**
             * @description What went wrong, localised.
             * @example event not specified
             */
            message: string;
        };
        /**
         * @description An icon that Canvas can show beside an account notification.
         * @example information
         * @enum {string}
         */
        NotificationIcon: "warning" | "information" | "question" | "error" | "calendar";
        /**
         * @description The id of a record, as a string, or `null`.
         * @example 4217
         */
        NullableId: string | null;
        /**
         * @description The id of a recording on the media server, which is text, or `null`.
         * @example m-3kQvNq8rYd2bTzL5hXcW7pJs
         */
        NullableMediaId: string | null;
        /** @description What was refused. For some refusals `attribute` holds a whole sentence. */
        ParameterError: {
            /**
             * @description The refused parameter, or a sentence.
             * @example recipients
             */
            attribute: string;
            /**
             * @description A code such as `blank` or `invalid`, a sentence, or nothing.
             * @example blank
             */
            message: string;
            /** @description Never sent; the errors with a `type` are other shapes. */
            type?: unknown;
        };
        /**
         * @description The refusals of the Conversations actions: a bare list of one entry, without an `errors` key around it and without a
         *     `type` in it.
         */
        ParameterErrors: components["schemas"]["ParameterError"][];
        /** @description Somebody who takes part, or whose forwarded message is shown. */
        Participant: {
            /** @description The user. */
            id: components["schemas"]["Id"];
            /**
             * @description The display name.
             * @example Tomás Rivera
             */
            name: string;
            /**
             * @description The full name.
             * @example Tomás Rivera
             */
            full_name: string;
            /**
             * @description The pronouns that the user chose, or `null`.
             * @example he/him
             */
            pronouns: string | null;
            /**
             * Format: uri
             * @description The user's picture. Left out when there are more than 100 people, and where pictures were not asked for. Whether
             *     it can be `null` is not established.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
            /**
             * @description The user's UUID, only with `include[]` holding `uuid`, and only from the newest servers.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
        };
        /** @description A participant with what the caller shares with them. */
        ParticipantInContext: components["schemas"]["Participant"] & {
            /**
             * @description The courses that the caller shares with the user, each with the user's enrolment types. Empty at the caller's
             *     own entry in a conversation.
             */
            common_courses: components["schemas"]["CommonContexts"];
            /** @description The groups that the caller shares with the user. Empty at the caller's own entry in a conversation. */
            common_groups: components["schemas"]["CommonContexts"];
        };
        /** @description A job in the background. */
        Progress: {
            /** @description The job. */
            id: components["schemas"]["Id"];
            /** @description What the job is about; for a change of conversations, the caller. */
            context_id: components["schemas"]["Id"];
            /**
             * @description The kind of record that `context_id` names, `User` for a change of conversations.
             * @example User
             */
            context_type: string;
            /** @description Who started it, or `null`. */
            user_id: components["schemas"]["NullableId"];
            /**
             * @description The kind of job, `conversation_batch_update` for a change of conversations.
             * @example conversation_batch_update
             */
            tag: string;
            /**
             * @description How much is done, in percent.
             * @example 0
             */
            completion: number | null;
            workflow_state: components["schemas"]["ProgressState"];
            /**
             * Format: date-time
             * @description When it was queued.
             * @example 2026-10-05T08:30:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When its record last changed.
             * @example 2026-10-05T08:30:00Z
             */
            updated_at: string;
            /**
             * @description What the job has to say, such as which conversations it could not change, or `null`.
             * @example 1 conversation processed
             */
            message: string | null;
            /** @description What came out, in a form that depends on the job. Absent while the job is pending, and where there is nothing. */
            results?: unknown;
            /**
             * Format: uri
             * @description Where to ask again how far the job is.
             * @example https://canvas.example.edu/api/v1/progress/7301
             */
            url: string;
        };
        /**
         * @description Where the job stands.
         * @example queued
         * @enum {string}
         */
        ProgressState: "queued" | "running" | "completed" | "failed" | "waiting_for_external_tool" | "canceled";
        /** @description The push endpoints with this token are gone. */
        PushEndpointDeletion: {
            /**
             * @description Always `true`, even where no endpoint had this token.
             * @example true
             * @enum {boolean}
             */
            success: true;
        };
        /**
         * @description Names one recipient, or many. A user is the bare id, always as a string. `course_310`, `section_811` and `group_57`
         *     are everybody there, and a role behind them, as in `course_310_students`, narrows that down: `_students`,
         *     `_teachers`, `_observers` and `_admins` (teachers and assistants) are known to work. Newer servers take
         *     `differentiation_tag_4`, and the newest `uuid:` with a user's UUID.
         * @example 2202
         */
        RecipientCode: string;
        /**
         * @description A kind of recipient; `context` stands for all kinds but users.
         * @example user
         * @enum {string}
         */
        RecipientType: "user" | "context" | "course" | "section" | "group";
        /** @description Which messages to remove. */
        RemoveConversationMessagesBody: {
            /** @description The messages, of this conversation. Unknown ids have no effect. */
            remove: components["schemas"]["IdInput"][];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description Which messages to remove. */
        RemoveConversationMessagesForm: {
            /** @description The messages, of this conversation. Unknown ids have no effect. */
            "remove[]": components["schemas"]["IdInput"][];
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /**
         * @description A date and time in ISO 8601, seconds and offset optional. The server answers with UTC in whole seconds, and takes a
         *     text that it cannot read for a missing one.
         * @example 2026-10-05T06:00:00Z
         */
        RequestTimestamp: string;
        /** @description A participant of a single conversation, with what the caller shares with them unless the request declines that. */
        ShownParticipant: components["schemas"]["Participant"] & {
            /**
             * @description The courses that the caller shares with the user, each with the user's enrolment types. Empty at the caller's
             *     own entry, absent with `include_participant_contexts=false`.
             */
            common_courses?: components["schemas"]["CommonContexts"];
            /**
             * @description The groups that the caller shares with the user. Empty at the caller's own entry, absent with
             *     `include_participant_contexts=false`.
             */
            common_groups?: components["schemas"]["CommonContexts"];
        };
        /**
         * @description The type of a channel as the server stores it. It differs from the reported type in `personal_email` alone, which the
         *     server reports as `email`.
         * @example email
         * @enum {string}
         */
        StoredChannelType: "email" | "sms" | "push" | "slack" | "personal_email" | "twitter";
        /**
         * @description A part of a course that leads to further entries, such as its sections. It comes only with `synthetic_contexts`, and
         *     tells how many they are instead of how many people.
         */
        SyntheticContext: {
            id: components["schemas"]["ContextRecipientCode"];
            /**
             * @description The name to show.
             * @example Course Sections
             */
            name: string;
            /**
             * @description Always `context`.
             * @example context
             * @enum {string}
             */
            type: "context";
            /**
             * @description How many entries it leads to.
             * @example 3
             */
            item_count: number;
        };
        /**
         * @description One line of plain text, with a line break at its end.
         * @example 403 Forbidden (Rate Limit Exceeded)
         */
        ThrottleNotice: string;
        /**
         * @description The request carries no credentials (`unauthenticated`), or, on older installations, the caller lacks the right
         *     (`unauthorized`; newer ones answer with 403).
         */
        UnauthenticatedError: {
            /**
             * @description Which of the two it is. Not localised.
             * @example unauthenticated
             * @enum {string}
             */
            status: "unauthenticated" | "unauthorized";
            /** @description What went wrong. */
            errors: components["schemas"]["ErrorMessage"][];
        };
        /** @description The caller is known but may not do this. */
        UnauthorizedError: {
            /**
             * @description Always `unauthorized`. Not localised.
             * @example unauthorized
             * @enum {string}
             */
            status: "unauthorized";
            /** @description What went wrong. */
            errors: components["schemas"]["ErrorMessage"][];
        };
        /** @description How many conversations are unread. */
        UnreadConversationCount: {
            /**
             * @description The number, as a string of digits.
             * @example 7
             */
            unread_count: string;
        };
        /** @description What changes, and the complete list of the roles that see it from now on. */
        UpdateAccountNotificationBody: {
            /** @description The notification. An empty object counts as missing. */
            account_notification: {
                /**
                 * @description The title.
                 * @example Library closed on Friday
                 */
                subject?: string;
                /**
                 * @description The text, as HTML. The server sanitises it, and processes links to files in it. Send it along even if it
                 *     stays the same: what today's server does without it is not established.
                 * @example <p>The library stays closed on Friday.</p>
                 */
                message?: string;
                /** @description From when on it is shown. The server takes a date that it cannot read for a missing one. */
                start_at?: components["schemas"]["RequestTimestamp"];
                /** @description Until when it is shown, not before `start_at`. */
                end_at?: components["schemas"]["RequestTimestamp"];
                /** @description The icon beside it. The server stores any other text too; here it is an error. */
                icon?: components["schemas"]["NotificationIcon"];
                /** @description Shows it only where the account has this service switched on. */
                required_account_service?: components["schemas"]["AccountServiceName"];
                /**
                 * @description Shows it to a part of the users each month, so that each sees it once within this many months.
                 * @example 9
                 */
                months_in_display_cycle?: number;
                /**
                 * @description Shows it only on the host of the account's own root account.
                 * @example true
                 */
                domain_specific?: boolean;
                /**
                 * @description E-mails the recipients, once more if they were e-mailed before. Refused in the site administrators' account.
                 * @default false
                 * @example true
                 */
                send_message?: boolean;
            };
            /**
             * @description The roles that see it from now on, each by its id as a string, by its name, or as `NilEnrollment` for users who
             *     are enrolled in no course. This list replaces the former one: without it, everyone sees the notification. Unknown
             *     roles are dropped in silence. A value that is not a list fails with 500.
             */
            account_notification_roles?: (string | null)[];
        };
        /** @description What changes, and the complete list of the roles that see it from now on. */
        UpdateAccountNotificationForm: {
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            "account_notification[subject]"?: string;
            /**
             * @description The text, as HTML. The server sanitises it, and processes links to files in it. Send it along even if it
             *     stays the same: what today's server does without it is not established.
             * @example <p>The library stays closed on Friday.</p>
             */
            "account_notification[message]"?: string;
            /** @description From when on it is shown. The server takes a date that it cannot read for a missing one. */
            "account_notification[start_at]"?: components["schemas"]["RequestTimestamp"];
            /** @description Until when it is shown, not before `start_at`. */
            "account_notification[end_at]"?: components["schemas"]["RequestTimestamp"];
            /** @description The icon beside it. The server stores any other text too; here it is an error. */
            "account_notification[icon]"?: components["schemas"]["NotificationIcon"];
            /** @description Shows it only where the account has this service switched on. */
            "account_notification[required_account_service]"?: components["schemas"]["AccountServiceName"];
            /**
             * @description Shows it to a part of the users each month, so that each sees it once within this many months.
             * @example 9
             */
            "account_notification[months_in_display_cycle]"?: number;
            /**
             * @description Shows it only on the host of the account's own root account.
             * @example true
             */
            "account_notification[domain_specific]"?: boolean;
            /**
             * @description E-mails the recipients, once more if they were e-mailed before. Refused in the site administrators' account.
             * @default false
             * @example true
             */
            "account_notification[send_message]"?: boolean;
            /**
             * @description The roles that see it from now on, each by its id as a string, by its name, or as `NilEnrollment` for users who
             *     are enrolled in no course. This list replaces the former one: without it, everyone sees the notification. Unknown
             *     roles are dropped in silence. A value that is not a list fails with 500.
             */
            "account_notification_roles[]"?: (string | null)[];
        };
        /** @description What to change. */
        UpdateConversationBody: {
            /** @description The attributes to change; the others stay. */
            conversation: {
                /** @description The new state. Whether the server refuses other values is not established. */
                workflow_state?: components["schemas"]["ConversationState"];
                /**
                 * @description Whether new messages mark the conversation as unread and bring it to the top. Ignored for a private
                 *     conversation.
                 * @example false
                 */
                subscribed?: boolean;
                /**
                 * @description Whether the caller has starred the conversation.
                 * @example true
                 */
                starred?: boolean;
            };
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description What to change. */
        UpdateConversationForm: {
            /** @description The new state. Whether the server refuses other values is not established. */
            "conversation[workflow_state]"?: components["schemas"]["ConversationState"];
            /**
             * @description Whether new messages mark the conversation as unread and bring it to the top. Ignored for a private
             *     conversation.
             * @example false
             */
            "conversation[subscribed]"?: boolean;
            /**
             * @description Whether the caller has starred the conversation.
             * @example true
             */
            "conversation[starred]"?: boolean;
            /**
             * @description The part of the inbox in which `visible` of the answer is told.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The people and contexts by which `visible` of the answer is told. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether `visible` takes all entries of `filter` to match, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What else to answer with: `uuid` adds it to each participant. Newest servers only; others overlook it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` of a conversation with one person lists what that person is in each course and group.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The conversation after the change, without its messages. */
        UpdatedConversation: components["schemas"]["ConversationBase"] & {
            /** @description The participants, the caller among them. */
            participants: components["schemas"]["ParticipantInContext"][];
        };
        /**
         * @description A user who was found. Unlike a context, it has no `type`. The caller's own entry tells common courses and groups like
         *     everybody's.
         */
        UserRecipient: components["schemas"]["ParticipantInContext"] & {
            /**
             * Format: uri
             * @description The user's picture. Left out when there are more than 100 results. Whether it can be `null` is not
             *     established.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
        };
        /**
         * @description Names a user: the numeric id, `self` for the caller, or another key with its prefix: `sis_user_id:`,
         *     `sis_login_id:` (in any letter case), `sis_integration_id:`, `lti_user_id:`, `lti_context_id:`, `lti_1_1_id:`,
         *     `lti_1_3_id:` or `uuid:`. Prefix an SIS or LTI key with `hex:` to send its value as hexadecimal bytes. The short
         *     form `1~123` of another shard's id works on hosted Canvas only.
         * @example self
         */
        UserReference: string;
        /** @description An id in a request: a string of digits, or a number below 2^53. */
        IdInput: string | number;
    };
    responses: {
        /**
         * @description As JSON: the caller may not do this. As plain text: the caller is throttled, or blocked, and the request was not
         *     carried out. Tell the two apart by the content type.
         */
        Forbidden: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedError"];
                "text/plain": components["schemas"]["ThrottleNotice"];
            };
        };
        /** @description The server failed, which some malformed requests provoke too. */
        InternalServerError: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The `filter_mode` is neither `or` nor `and`. */
        InvalidFilterMode: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ParameterErrors"];
            };
        };
        /** @description The `page` is not one of this list. */
        InvalidPage: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The record does not exist, or not for the caller. */
        NotFound: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The channel is the SMS channel that gets the user's one-time passwords, so it cannot be deleted. */
        OneTimePasswordChannel: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AttributeErrors"];
            };
        };
        /**
         * @description The server failed, as it does when `account_notification_roles` is not a list. That this is the answer follows from
         *     the server's code; no test of Canvas' own proves it.
         */
        RolesNotListed: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /**
         * @description The caller is throttled, on installations that are set to say so with 429 instead of 403. The request was not carried
         *     out. There is no `Retry-After`.
         */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ThrottleNotice"];
            };
        };
        /**
         * @description The credentials are missing, unusable, or lack the scope of this operation; or `as_user_id` was refused; or, on older
         *     installations, the caller lacks the right.
         */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthenticatedError"] | components["schemas"]["ErrorMessages"] | components["schemas"]["MasqueradeError"];
            };
        };
    };
    parameters: {
        /**
         * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
         * @example self
         */
        account_id: components["schemas"]["AccountReference"];
        /**
         * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
         *     which the caller has that right.
         * @example sis_user_id:s-2202
         */
        as_user_id: components["schemas"]["UserReference"];
        /**
         * @description The numeric id of the conversation.
         * @example 4217
         */
        conversation_id: components["schemas"]["IdInput"];
        /**
         * @description What to add to every participant. A scoped developer key can lose other values than `uuid` in silence.
         * @example [
         *       "uuid"
         *     ]
         */
        conversation_include: components["schemas"]["ConversationInclude"][];
        /**
         * @description Only conversations with these users, courses, groups or sections; `filter_mode` says how several combine. What a
         *     malformed value does is not established.
         * @example [
         *       "course_310",
         *       "user_2202"
         *     ]
         */
        filter: components["schemas"]["ConversationFilter"][];
        /**
         * @description How several filters combine. Any other value is an error, even without a filter.
         * @example and
         */
        filter_mode: components["schemas"]["FilterMode"];
        /**
         * @description Adds the flag `beta` to every conversation. The server looks only at whether the parameter is there: any value turns
         *     it on, `false` too.
         * @example true
         */
        include_beta: true;
        /**
         * @description Whether `audience_contexts` tells the enrolment types where the audience is one person. Without them its lists are
         *     empty.
         * @example false
         */
        include_private_conversation_enrollments: boolean;
        /**
         * @deprecated
         * @description Does nothing. Submissions left the conversations long ago, and the server no longer reads this.
         * @example false
         */
        interleave_submissions: boolean;
        /**
         * @description The page to answer with. Take it from the `Link` header instead of counting: it is a number from 1 in ordinary
         *     lists, and an opaque `bookmark:…` in merged ones. A page past the end of a numbered list is empty, not an error.
         * @example 2
         */
        page: string;
        /**
         * @description How many items a page holds. The server raises a value below 1 to 1 and lowers one above 100 to 100, in silence.
         * @example 50
         */
        per_page: number;
        /**
         * @description The numeric id of the progress.
         * @example 7301
         */
        progress_id: components["schemas"]["IdInput"];
        /**
         * @description Which view of the caller's conversations to use: for the list, or for telling whether the answered conversation is
         *     `visible` in it.
         * @example unread
         */
        scope: components["schemas"]["ConversationScope"];
        /**
         * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
         * @example self
         */
        user_id: components["schemas"]["UserReference"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The pages around this one, as RFC 8288 writes them, in the order `current`, `next`, `prev`, `first`, `last`, each only
         *     where it applies. There is no `next` on the last page, and no `last` where the total is unknown. Follow the URLs as
         *     they are: they are absolute, and their `page` may be opaque.
         * @example <https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="current",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="first",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="last"
         */
        Link: string;
        /**
         * @description Present when the credentials are missing or not usable; absent when a usable token lacks a scope or a right, and when
         *     `as_user_id` was refused.
         * @example Bearer realm="canvas-lms"
         */
        "WWW-Authenticate": string;
        /**
         * @description The id of the batch that delivers the messages, as a string of digits. The list of running batches has it as `id`.
         * @example 1187
         */
        "X-Conversation-Batch-Id": string;
        /**
         * @description What is left of the caller's rate-limit quota; `0.0` when the request was throttled.
         * @example 598.4
         */
        "X-Rate-Limit-Remaining": number;
        /**
         * @description What this request took from the caller's rate-limit quota. Absent when the request was throttled.
         * @example 0.0231
         */
        "X-Request-Cost": number;
    };
    pathItems: never;
}
export type AccountNotification = components['schemas']['AccountNotification'];
export type AccountNotificationAuthor = components['schemas']['AccountNotificationAuthor'];
export type AccountNotificationBase = components['schemas']['AccountNotificationBase'];
export type AccountNotificationListItem = components['schemas']['AccountNotificationListItem'];
export type AccountReference = components['schemas']['AccountReference'];
export type AccountServiceName = components['schemas']['AccountServiceName'];
export type AddConversationMessageBody = components['schemas']['AddConversationMessageBody'];
export type AddConversationMessageForm = components['schemas']['AddConversationMessageForm'];
export type AddConversationRecipientsBody = components['schemas']['AddConversationRecipientsBody'];
export type AddConversationRecipientsForm = components['schemas']['AddConversationRecipientsForm'];
export type Attachment = components['schemas']['Attachment'];
export type AttributeError = components['schemas']['AttributeError'];
export type AttributeErrors = components['schemas']['AttributeErrors'];
export type AudienceContexts = components['schemas']['AudienceContexts'];
export type BatchUpdateConversationsBody = components['schemas']['BatchUpdateConversationsBody'];
export type BatchUpdateConversationsForm = components['schemas']['BatchUpdateConversationsForm'];
export type CancelProgressBody = components['schemas']['CancelProgressBody'];
export type CancelProgressForm = components['schemas']['CancelProgressForm'];
export type ChannelRefusal = components['schemas']['ChannelRefusal'];
export type ChannelType = components['schemas']['ChannelType'];
export type CommonContexts = components['schemas']['CommonContexts'];
export type CommunicationChannel = components['schemas']['CommunicationChannel'];
export type CommunicationChannelBase = components['schemas']['CommunicationChannelBase'];
export type CommunicationChannelState = components['schemas']['CommunicationChannelState'];
export type ContextCode = components['schemas']['ContextCode'];
export type ContextName = components['schemas']['ContextName'];
export type ContextRecipient = components['schemas']['ContextRecipient'];
export type ContextRecipientCode = components['schemas']['ContextRecipientCode'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationAfterMessageRemoval = components['schemas']['ConversationAfterMessageRemoval'];
export type ConversationBase = components['schemas']['ConversationBase'];
export type ConversationBatch = components['schemas']['ConversationBatch'];
export type ConversationBeta = components['schemas']['ConversationBeta'];
export type ConversationCreatedInBulk = components['schemas']['ConversationCreatedInBulk'];
export type ConversationEvent = components['schemas']['ConversationEvent'];
export type ConversationFilter = components['schemas']['ConversationFilter'];
export type ConversationInclude = components['schemas']['ConversationInclude'];
export type ConversationListInclude = components['schemas']['ConversationListInclude'];
export type ConversationListItem = components['schemas']['ConversationListItem'];
export type ConversationMode = components['schemas']['ConversationMode'];
export type ConversationProperty = components['schemas']['ConversationProperty'];
export type ConversationScope = components['schemas']['ConversationScope'];
export type ConversationState = components['schemas']['ConversationState'];
export type ConversationWithAddedMessage = components['schemas']['ConversationWithAddedMessage'];
export type ConversationWithAddedRecipients = components['schemas']['ConversationWithAddedRecipients'];
export type ConversationsWithIds = components['schemas']['ConversationsWithIds'];
export type CreateAccountNotificationBody = components['schemas']['CreateAccountNotificationBody'];
export type CreateAccountNotificationForm = components['schemas']['CreateAccountNotificationForm'];
export type CreateCommunicationChannelBody = components['schemas']['CreateCommunicationChannelBody'];
export type CreateCommunicationChannelForm = components['schemas']['CreateCommunicationChannelForm'];
export type CreateConversationBody = components['schemas']['CreateConversationBody'];
export type CreateConversationForm = components['schemas']['CreateConversationForm'];
export type CreatedConversation = components['schemas']['CreatedConversation'];
export type DeleteCommunicationChannelPushEndpointBody = components['schemas']['DeleteCommunicationChannelPushEndpointBody'];
export type DeleteCommunicationChannelPushEndpointForm = components['schemas']['DeleteCommunicationChannelPushEndpointForm'];
export type DeletedCommunicationChannel = components['schemas']['DeletedCommunicationChannel'];
export type DeletedConversation = components['schemas']['DeletedConversation'];
export type EmptyObject = components['schemas']['EmptyObject'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorMessages = components['schemas']['ErrorMessages'];
export type FieldError = components['schemas']['FieldError'];
export type FieldErrors = components['schemas']['FieldErrors'];
export type FilterMode = components['schemas']['FilterMode'];
export type FoundRecipient = components['schemas']['FoundRecipient'];
export type Id = components['schemas']['Id'];
export type MasqueradeError = components['schemas']['MasqueradeError'];
export type MediaComment = components['schemas']['MediaComment'];
export type MediaId = components['schemas']['MediaId'];
export type MediaType = components['schemas']['MediaType'];
export type Message = components['schemas']['Message'];
export type MessageError = components['schemas']['MessageError'];
export type NotificationIcon = components['schemas']['NotificationIcon'];
export type NullableId = components['schemas']['NullableId'];
export type NullableMediaId = components['schemas']['NullableMediaId'];
export type ParameterError = components['schemas']['ParameterError'];
export type ParameterErrors = components['schemas']['ParameterErrors'];
export type Participant = components['schemas']['Participant'];
export type ParticipantInContext = components['schemas']['ParticipantInContext'];
export type Progress = components['schemas']['Progress'];
export type ProgressState = components['schemas']['ProgressState'];
export type PushEndpointDeletion = components['schemas']['PushEndpointDeletion'];
export type RecipientCode = components['schemas']['RecipientCode'];
export type RecipientType = components['schemas']['RecipientType'];
export type RemoveConversationMessagesBody = components['schemas']['RemoveConversationMessagesBody'];
export type RemoveConversationMessagesForm = components['schemas']['RemoveConversationMessagesForm'];
export type RequestTimestamp = components['schemas']['RequestTimestamp'];
export type ShownParticipant = components['schemas']['ShownParticipant'];
export type StoredChannelType = components['schemas']['StoredChannelType'];
export type SyntheticContext = components['schemas']['SyntheticContext'];
export type ThrottleNotice = components['schemas']['ThrottleNotice'];
export type UnauthenticatedError = components['schemas']['UnauthenticatedError'];
export type UnauthorizedError = components['schemas']['UnauthorizedError'];
export type UnreadConversationCount = components['schemas']['UnreadConversationCount'];
export type UpdateAccountNotificationBody = components['schemas']['UpdateAccountNotificationBody'];
export type UpdateAccountNotificationForm = components['schemas']['UpdateAccountNotificationForm'];
export type UpdateConversationBody = components['schemas']['UpdateConversationBody'];
export type UpdateConversationForm = components['schemas']['UpdateConversationForm'];
export type UpdatedConversation = components['schemas']['UpdatedConversation'];
export type UserRecipient = components['schemas']['UserRecipient'];
export type UserReference = components['schemas']['UserReference'];
export type IdInput = components['schemas']['IdInput'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidFilterMode = components['responses']['InvalidFilterMode'];
export type ResponseInvalidPage = components['responses']['InvalidPage'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseOneTimePasswordChannel = components['responses']['OneTimePasswordChannel'];
export type ResponseRolesNotListed = components['responses']['RolesNotListed'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterAccountId = components['parameters']['account_id'];
export type ParameterAsUserId = components['parameters']['as_user_id'];
export type ParameterConversationId = components['parameters']['conversation_id'];
export type ParameterConversationInclude = components['parameters']['conversation_include'];
export type ParameterFilter = components['parameters']['filter'];
export type ParameterFilterMode = components['parameters']['filter_mode'];
export type ParameterIncludeBeta = components['parameters']['include_beta'];
export type ParameterIncludePrivateConversationEnrollments = components['parameters']['include_private_conversation_enrollments'];
export type ParameterInterleaveSubmissions = components['parameters']['interleave_submissions'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterProgressId = components['parameters']['progress_id'];
export type ParameterScope = components['parameters']['scope'];
export type ParameterUserId = components['parameters']['user_id'];
export type HeaderLink = components['headers']['Link'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderXConversationBatchId = components['headers']['X-Conversation-Batch-Id'];
export type HeaderXRateLimitRemaining = components['headers']['X-Rate-Limit-Remaining'];
export type HeaderXRequestCost = components['headers']['X-Request-Cost'];
export type $defs = Record<string, never>;
export interface operations {
    listCommunicationChannels: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The page to answer with. Take it from the `Link` header instead of counting: it is a number from 1 in ordinary
                 *     lists, and an opaque `bookmark:…` in merged ones. A page past the end of a numbered list is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many items a page holds. The server raises a value below 1 to 1 and lowers one above 100 to 100, in silence.
                 * @example 50
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the user's channels. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicationChannel"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, or the `page` is not one of this list. */
            404: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCommunicationChannel: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCommunicationChannelBody"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateCommunicationChannelForm"];
            };
        };
        responses: {
            /** @description The new channel, the revived one, or the user's `push` channel. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommunicationChannel"];
                };
            };
            /**
             * @description The channel is not valid, in the server's own names: `path` is the address, `path_type` the type, `email` the
             *     address as an e-mail address, `user_id` the number of the user's channels. Or it was refused for what it is.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeErrors"] | components["schemas"]["ChannelRefusal"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description The device of a `push` channel could not be registered. Status and body follow from the server's code; no test
             *     of Canvas' own proves them.
             */
            422: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldErrors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            /**
             * @description The server failed, as it does without `communication_channel`. That this is the answer follows from the
             *     server's code; no test of Canvas' own proves it.
             */
            500: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
        };
    };
    deleteCommunicationChannel: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user.
                 * @example 7302
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted channel. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCommunicationChannel"];
                };
            };
            400: components["responses"]["OneTimePasswordChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCommunicationChannelByAddress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, by id, `self`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type as it is stored: `personal_email` for a channel that was created so, although the answers call it
                 *     `email`.
                 * @example email
                 */
                type: components["schemas"]["StoredChannelType"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot hold `/` or `?`. That of the `push` channel is
                 *     `push`, not the label that the answers show.
                 * @example maya.lindqvist@example.edu
                 */
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted channel. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedCommunicationChannel"];
                };
            };
            400: components["responses"]["OneTimePasswordChannel"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteCommunicationChannelPushEndpoint: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The token with which the device was registered, in any letter case. It can stand in the body instead, but has
                 *     to stand somewhere: without it the server fails with 500.
                 * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
                 */
                push_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * @description The token, where it does not stand in the query. A body on DELETE is unusual: where something on the way drops
         *     it, use the query.
         */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteCommunicationChannelPushEndpointBody"];
                "application/x-www-form-urlencoded": components["schemas"]["DeleteCommunicationChannelPushEndpointForm"];
            };
        };
        responses: {
            /** @description No device of the caller is registered with this token any more. An unknown token succeeds too. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushEndpointDeletion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /**
             * @description The server failed, as it does without `push_token`. That this is the answer follows from the server's code; no
             *     test of Canvas' own proves it.
             */
            500: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
        };
    };
    listAccountNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Answers also what ended in the last four months, and what the caller closed. Without effect beside
                 *     `include_all`.
                 * @example true
                 */
                include_past?: boolean;
                /**
                 * @description Answers every notification that is not deleted, for whatever roles and dates, with its `author`. Needs the
                 *     right to manage alerts in the account of the path. If the user who created one of them is gone, the server
                 *     probably fails with 500; that is not established.
                 * @example true
                 */
                include_all?: boolean;
                /**
                 * @description Adds `closed` to each notification. What the caller closed is in the list only with `include_past`.
                 * @example true
                 */
                show_is_closed?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All matching notifications. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotificationListItem"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAccountNotification: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountNotificationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateAccountNotificationForm"];
            };
        };
        responses: {
            /** @description The new notification. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotification"];
                };
            };
            /**
             * @description `account_notification` is missing, and `errors` is a list; or the notification is not valid, and `errors` holds
             *     the failures by attribute.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"] | components["schemas"]["AttributeErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesNotListed"];
        };
    };
    getAccountNotification: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The numeric id of the notification.
                 * @example 3038
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAccountNotification: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The numeric id of the notification.
                 * @example 3038
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAccountNotificationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAccountNotificationForm"];
            };
        };
        responses: {
            /** @description The notification as it is now. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotification"];
                };
            };
            /**
             * @description `account_notification` is missing, and `errors` is a list; or the notification is not valid, and `errors` holds
             *     the failures by attribute.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"] | components["schemas"]["AttributeErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["RolesNotListed"];
        };
    };
    closeAccountNotification: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Deletes the notification for everybody, instead of closing it for the caller.
                 * @example true
                 */
                remove?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account, by id, `self`, `default`, `site_admin`, or a prefixed SIS, LTI or other key.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
                /**
                 * @description The numeric id of the notification.
                 * @example 3038
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification, closed or removed. Its keys do not tell which. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotification"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Which view of the caller's conversations to use: for the list, or for telling whether the answered conversation is
                 *     `visible` in it.
                 * @example unread
                 */
                scope?: components["parameters"]["scope"];
                /**
                 * @description Only conversations with these users, courses, groups or sections; `filter_mode` says how several combine. What a
                 *     malformed value does is not established.
                 * @example [
                 *       "course_310",
                 *       "user_2202"
                 *     ]
                 */
                "filter[]"?: components["parameters"]["filter"];
                /**
                 * @description How several filters combine. Any other value is an error, even without a filter.
                 * @example and
                 */
                filter_mode?: components["parameters"]["filter_mode"];
                /**
                 * @description What to add to every participant. A scoped developer key can lose `participant_avatars` in silence.
                 * @example [
                 *       "participant_avatars"
                 *     ]
                 */
                "include[]"?: components["schemas"]["ConversationListInclude"][];
                /**
                 * @description Adds the ids of all conversations under this scope and filter, and makes the answer an object for that. The
                 *     server looks only at whether the parameter is there: leave it out to get an array.
                 * @example true
                 */
                include_all_conversation_ids?: true;
                /**
                 * @description Whether `audience_contexts` tells the enrolment types where the audience is one person. Without them its lists are
                 *     empty.
                 * @example false
                 */
                include_private_conversation_enrollments?: components["parameters"]["include_private_conversation_enrollments"];
                /**
                 * @description Adds the flag `beta` to every conversation. The server looks only at whether the parameter is there: any value turns
                 *     it on, `false` too.
                 * @example true
                 */
                include_beta?: components["parameters"]["include_beta"];
                /**
                 * @deprecated
                 * @description Does nothing. Submissions left the conversations long ago, and the server no longer reads this.
                 * @example false
                 */
                interleave_submissions?: components["parameters"]["interleave_submissions"];
                /**
                 * @description The page to answer with. Take it from the `Link` header instead of counting: it is a number from 1 in ordinary
                 *     lists, and an opaque `bookmark:…` in merged ones. A page past the end of a numbered list is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many items a page holds. The server raises a value below 1 to 1 and lowers one above 100 to 100, in silence.
                 * @example 50
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of conversations: an array, or, with `include_all_conversation_ids`, an object of the page and of all
             *     ids.
             */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationListItem"][] | components["schemas"]["ConversationsWithIds"];
                };
            };
            400: components["responses"]["InvalidFilterMode"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidPage"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    batchUpdateConversations: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchUpdateConversationsBody"];
                "application/x-www-form-urlencoded": components["schemas"]["BatchUpdateConversationsForm"];
            };
        };
        responses: {
            /** @description The job is queued. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            /** @description The conversations or the event were refused. The first of these that applies is answered. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageError"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createConversation: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["CreateConversationForm"];
            };
        };
        responses: {
            /**
             * @description The message is sent. A single or group conversation is alone in the array and has the message; the bulk ways
             *     answer with one conversation for each recipient, without the message.
             */
            201: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": (components["schemas"]["CreatedConversation"] | components["schemas"]["ConversationCreatedInBulk"])[];
                };
            };
            /** @description A batch is queued that delivers the message, one conversation for each recipient. */
            202: {
                headers: {
                    "X-Conversation-Batch-Id": components["headers"]["X-Conversation-Batch-Id"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationCreatedInBulk"][];
                };
            };
            /** @description A parameter was refused, or the conversation or its message is not valid. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"] | components["schemas"]["AttributeErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listConversationBatches: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The page to answer with. Take it from the `Link` header instead of counting: it is a number from 1 in ordinary
                 *     lists, and an opaque `bookmark:…` in merged ones. A page past the end of a numbered list is empty, not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description How many items a page holds. The server raises a value below 1 to 1 and lowers one above 100 to 100, in silence.
                 * @example 50
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of running batches, empty when none is running. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationBatch"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["InvalidPage"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    findConversationRecipients: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Words separated by spaces, all of which must occur in the name.
                 * @example tom riv
                 */
                search?: string;
                /**
                 * @description Search only in this course, section or group, or among one role in it. A value of another form is ignored,
                 *     without an error.
                 * @example course_310_students
                 */
                context?: string;
                /**
                 * @description What to leave out, users by their id, contexts by their kind and id.
                 * @example [
                 *       "2203",
                 *       "group_57"
                 *     ]
                 */
                "exclude[]"?: string[];
                /**
                 * @description Search only for this kind of recipient. Ignored beside `types[]`.
                 * @example user
                 */
                type?: components["schemas"]["RecipientType"];
                /**
                 * @description Search only for these kinds of recipients. Wins over `type`.
                 * @example [
                 *       "user",
                 *       "section"
                 *     ]
                 */
                "types[]"?: components["schemas"]["RecipientType"][];
                /**
                 * @description Look up just this user, without a search. The answer is empty when the caller may not write to them, and 404
                 *     when there is no such user.
                 * @example 2202
                 */
                user_id?: components["schemas"]["UserReference"];
                /**
                 * @description Beside `user_id`, finds the user even if the caller knows them only from this conversation.
                 * @example 4217
                 */
                from_conversation_id?: components["schemas"]["IdInput"];
                /**
                 * @description Rights to look up in every context found. Those that the caller has there stand in its `permissions`; contexts
                 *     without them are found all the same.
                 * @example [
                 *       "send_messages"
                 *     ]
                 */
                "permissions[]"?: string[];
                /**
                 * @description Searches with the right `send_messages` as a filter. The server looks only at whether the parameter is there:
                 *     any value turns it on, `false` too. Not documented by Canvas.
                 * @example true
                 */
                messageable_only?: true;
                /**
                 * @description Adds entries for parts of the `context`, such as one role of a course. Not documented by Canvas; leave it out
                 *     instead of sending `false`.
                 * @example true
                 */
                synthetic_contexts?: boolean;
                /**
                 * @description By its name, finds users with inactive enrolments too. Not documented by Canvas, and its effect is not
                 *     established; leave it out instead of sending `false`.
                 * @example true
                 */
                include_inactive?: boolean;
                /**
                 * @description By its name, finds users with concluded enrolments too. Not documented by Canvas, and its effect is not
                 *     established; leave it out instead of sending `false`.
                 * @example true
                 */
                include_concluded?: boolean;
                /**
                 * @description Passed on to the search of contexts. Not documented by Canvas, and its effect is not established; leave it out
                 *     instead of sending `false`.
                 * @example true
                 */
                search_all_contexts?: boolean;
                /**
                 * @description Passed on to the search of users. Not documented by Canvas, and its effect is not established; leave it out
                 *     instead of sending `false`.
                 * @example true
                 */
                skip_visibility_checks?: boolean;
                /**
                 * @description Passed on to the search, probably for the URLs of pictures. Not documented by Canvas, and its effect is not
                 *     established.
                 * @example https://canvas.example.edu
                 */
                base_url?: string;
                /**
                 * @description The page to answer with. It is opaque, a `bookmark:…`, so take it from the `Link` header.
                 * @example bookmark:WyJSaXZlcmEiLDIyMDJd
                 */
                page?: string;
                /**
                 * @description How many items a page holds. The server takes the default for a value that is below 1 or not a number, and
                 *     lowers one above 100 to 100, in silence.
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description One page of recipients, contexts and users mixed. The links lead to the other name of this operation, and there
             *     is none to the last page; with `user_id` there is no `Link`.
             */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundRecipient"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The `user_id` names no user, or the `page` is not one of this search. */
            404: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markAllConversationsAsRead: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All conversations are read. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUnreadConversationCount: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of unread conversations. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadConversationCount"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getConversation: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Which view of the caller's conversations to use: for the list, or for telling whether the answered conversation is
                 *     `visible` in it.
                 * @example unread
                 */
                scope?: components["parameters"]["scope"];
                /**
                 * @description Only conversations with these users, courses, groups or sections; `filter_mode` says how several combine. What a
                 *     malformed value does is not established.
                 * @example [
                 *       "course_310",
                 *       "user_2202"
                 *     ]
                 */
                "filter[]"?: components["parameters"]["filter"];
                /**
                 * @description How several filters combine. Any other value is an error, even without a filter.
                 * @example and
                 */
                filter_mode?: components["parameters"]["filter_mode"];
                /**
                 * @description Whether to mark the conversation as read for the caller. This read writes unless it is false.
                 * @example false
                 */
                auto_mark_as_read?: boolean;
                /**
                 * @description Whether participants have `common_courses` and `common_groups`.
                 * @example false
                 */
                include_participant_contexts?: boolean;
                /**
                 * @description What to add to every participant. A scoped developer key can lose other values than `uuid` in silence.
                 * @example [
                 *       "uuid"
                 *     ]
                 */
                "include[]"?: components["parameters"]["conversation_include"];
                /**
                 * @description Whether `audience_contexts` tells the enrolment types where the audience is one person. Without them its lists are
                 *     empty.
                 * @example false
                 */
                include_private_conversation_enrollments?: components["parameters"]["include_private_conversation_enrollments"];
                /**
                 * @description Adds the flag `beta` to every conversation. The server looks only at whether the parameter is there: any value turns
                 *     it on, `false` too.
                 * @example true
                 */
                include_beta?: components["parameters"]["include_beta"];
                /**
                 * @deprecated
                 * @description Does nothing. Submissions left the conversations long ago, and the server no longer reads this.
                 * @example false
                 */
                interleave_submissions?: components["parameters"]["interleave_submissions"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            400: components["responses"]["InvalidFilterMode"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConversationBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateConversationForm"];
            };
        };
        responses: {
            /** @description The conversation as it is now, without its messages. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedConversation"];
                };
            };
            /** @description The `filter_mode` is unknown, there is nothing to change, or the changed record is not valid. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"] | components["schemas"]["ErrorMessages"] | components["schemas"]["AttributeErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description What to add to every participant. A scoped developer key can lose other values than `uuid` in silence.
                 * @example [
                 *       "uuid"
                 *     ]
                 */
                "include[]"?: components["parameters"]["conversation_include"];
                /**
                 * @description Whether `audience_contexts` tells the enrolment types where the audience is one person. Without them its lists are
                 *     empty.
                 * @example false
                 */
                include_private_conversation_enrollments?: components["parameters"]["include_private_conversation_enrollments"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation, emptied for the caller. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedConversation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addConversationMessage: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddConversationMessageBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AddConversationMessageForm"];
            };
        };
        responses: {
            /** @description The message is sent. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationWithAddedMessage"];
                };
            };
            /** @description The message is queued. The answer shows a preview of it, with the id 0 and a provisional date. */
            202: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationWithAddedMessage"];
                };
            };
            /** @description A parameter was refused. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"];
                };
            };
            /**
             * @description The credentials are missing, unusable, or lack the scope of this operation; or `as_user_id` was refused; or, on
             *     older installations, the caller lacks the right. As a bare list: the course has ended, or a student writes to
             *     people without an active enrolment.
             */
            401: {
                headers: {
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnauthenticatedError"] | components["schemas"]["ErrorMessages"] | components["schemas"]["MasqueradeError"] | components["schemas"]["ParameterErrors"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The message cannot be saved, as its body is too long. This status is not proven by a test of Canvas' own. */
            422: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldErrors"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    addConversationRecipients: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddConversationRecipientsBody"];
                "application/x-www-form-urlencoded": components["schemas"]["AddConversationRecipientsForm"];
            };
        };
        responses: {
            /** @description The conversation with its new participants, and the message that tells of them. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationWithAddedRecipients"];
                };
            };
            /** @description The `filter_mode` is unknown, no recipient remains, or there would be too many participants. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"] | components["schemas"]["ParameterErrors"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The conversation is private, which is not proven by a test of Canvas' own, or the server failed. */
            500: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"];
                };
            };
        };
    };
    removeConversationMessages: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the conversation.
                 * @example 4217
                 */
                id: components["parameters"]["conversation_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveConversationMessagesBody"];
                "application/x-www-form-urlencoded": components["schemas"]["RemoveConversationMessagesForm"];
            };
        };
        responses: {
            /** @description The conversation with what remains, without its messages. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationAfterMessageRemoval"];
                };
            };
            /**
             * @description Nothing was removed, since the body lacks `remove`, which this contract therefore requires. Not proven by a
             *     test of Canvas' own.
             */
            204: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidFilterMode"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the progress.
                 * @example 7301
                 */
                id: components["parameters"]["progress_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress as it is now. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelProgress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may become users. Conversation lists then hold only what belongs to accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the progress.
                 * @example 7301
                 */
                id: components["parameters"]["progress_id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelProgressBody"];
                "application/x-www-form-urlencoded": components["schemas"]["CancelProgressForm"];
            };
        };
        responses: {
            /** @description The progress, marked as failed. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
