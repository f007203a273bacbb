// Generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/users/{user_id}/communication_channels": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /**
         * List a user's communication channels
         * @description Returns the user's channels that are not deleted, in the order of their `position`.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs an administrator's right to read
         *     that user, which a teacher of the user does not have. It is unknown what else grants that right. The test student
         *     of the student view gets 403.
         *
         *     **Side effects.** None known.
         */
        get: operations["listCommunicationChannels"];
        put?: never;
        /**
         * Create a communication channel
         * @description Creates a channel, or restores one: a deleted channel of the same type and address, in any letter case, becomes
         *     valid again, with the letter case of the request. Each user has one `push` channel: creating it again registers
         *     another device and returns the channel.
         *
         *     **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
         *     caller needs the right to manage the details of that user. `push` requires neither, but an access token of a
         *     developer key that is configured for Amazon SNS. The test student of the student view gets 403.
         *
         *     **Side effects.** Unless the confirmation is skipped, a confirmation message is sent to the channel. If an email
         *     channel is added, a notification is sent to the user's default email address.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
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
         * @description Retires the channel. A channel that is unknown, already deleted, or of another user returns 404, even for callers
         *     without the right to delete it.
         *
         *     **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
         *     caller needs the right to manage the details of that user. A channel from an SIS import can be deleted only if the
         *     account lets users edit the email addresses of the institution. The test student of the student view gets 403.
         *
         *     **Side effects.** The channel disappears from lists and receives no more messages. If an email channel is deleted,
         *     a notification is sent to the user's default email address. The server keeps the record and restores it if the same
         *     type and address are created again.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a communication channel by its type and address
         * @description Retires the channel of this type and address, as `deleteCommunicationChannel` does by id. A channel that is
         *     unknown, already deleted, or of another user returns 404, even for callers without the right to delete it.
         *
         *     **Who may call it.** Users, for themselves, if the account lets them edit their channels. For another user, the
         *     caller needs the right to manage the details of that user. A channel from an SIS import can be deleted only if the
         *     account lets users edit the email addresses of the institution. The test student of the student view gets 403.
         *
         *     **Side effects.** The channel disappears from lists and receives no more messages. If an email channel is deleted,
         *     a notification is sent to the user's default email address. The server keeps the record and restores it if the same
         *     type and address are created again.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Stops push notifications to the device with this token. The path accepts `self` only. Send `push_token` either in
         *     the query or in a body. The server checks first whether the caller has a `push` channel.
         *
         *     **Who may call it.** Any user, for themselves. The test student of the student view gets 403.
         *
         *     **Side effects.** The endpoint is deleted, regardless of which access token of the caller registered it. The
         *     caller's `push` channel itself stays.
         */
        delete: operations["deleteCommunicationChannelPushEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        /**
         * List notification preferences
         * @description Returns all notification preferences of a channel, one for each notification of the installation. Not paginated. The
         *     response can be sent back with `updateAllNotificationPreferences`.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
         *     that user.
         *
         *     **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
         *     the user's first email channel, with `never` on all other channels.
         */
        get: operations["listNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
            };
            cookie?: never;
        };
        /**
         * List notification preferences by address
         * @description Returns all notification preferences of a channel that is identified by its type and address, one for each
         *     notification of the installation. Not paginated. The response can be sent back with
         *     `updateAllNotificationPreferencesByAddress`.
         *
         *     In the path, `notification_preferences` follows the address, so this path cannot be confused with that of
         *     `getNotificationPreference`, unless the address is literally `notification_preferences`.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
         *     that user.
         *
         *     **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
         *     the user's first email channel, with `never` on all other channels.
         */
        get: operations["listNotificationPreferencesByAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preference_categories": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        /**
         * List notification preference categories
         * @description Returns the names of the categories of notifications. Not paginated. There is no such operation by address.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
         *     that user.
         *
         *     **Side effects.** Creates the preferences that do not exist yet: with the default frequency of the notification on
         *     the user's first email channel, with `never` on all other channels.
         */
        get: operations["listNotificationPreferenceCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences/{notification}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        /**
         * Get a notification preference
         * @description Returns the preference of a channel for one notification, in an array.
         *
         *     The paths of the operations by address have as many segments as this one. They cannot be confused with it, unless
         *     the address of a channel is literally `notification_preferences`.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
         *     that user.
         *
         *     **Side effects.** Creates the preference if it does not exist yet: with the default frequency of the notification on
         *     the user's first email channel, with `never` on all other channels.
         */
        get: operations["getNotificationPreference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences/{notification}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        /**
         * Get a notification preference by address
         * @description Returns the preference of a channel that is identified by its type and address for one notification, in an array.
         *
         *     **Who may call it.** Users, for themselves. For another user, the caller needs the right to view the statistics of
         *     that user.
         *
         *     **Side effects.** Creates the preference if it does not exist yet: with the default frequency of the notification on
         *     the user's first email channel, with `never` on all other channels.
         */
        get: operations["getNotificationPreferenceByAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences/{notification}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a notification preference
         * @description Changes the preference of a channel of the caller for one notification.
         *
         *     **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
         *     user returns 403, after the server has looked up the channel.
         *
         *     **Side effects.** Future notifications follow the new frequency.
         */
        put: operations["updateNotificationPreference"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences/{notification}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a notification preference by address
         * @description Changes the preference of a channel of the caller that is identified by its type and address for one notification.
         *
         *     **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
         *     user returns 403, after the server has looked up the channel.
         *
         *     **Side effects.** Future notifications follow the new frequency.
         */
        put: operations["updateNotificationPreferenceByAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update several notification preferences
         * @description Changes the preferences of a channel of the caller for the named notifications. Others stay as they are. The body
         *     is either an object of frequencies by notification, or an array of preferences, as `listNotificationPreferences`
         *     returns them.
         *
         *     **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
         *     user returns 403, after the server has looked up the channel.
         *
         *     **Side effects.** The preferences are changed one by one, not in a transaction: if the third is rejected, the first
         *     two are changed.
         */
        put: operations["updateAllNotificationPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update several notification preferences by address
         * @description Changes the preferences of a channel of the caller that is identified by its type and address for the named
         *     notifications. Others stay as they are. The body is either an object of frequencies by notification, or an array of
         *     preferences, as `listNotificationPreferencesByAddress` returns them.
         *
         *     In the path, `notification_preferences` follows the address, so this path cannot be confused with that of
         *     `updateNotificationPreference`, unless the address is literally `notification_preferences`.
         *
         *     **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
         *     user returns 403, after the server has looked up the channel.
         *
         *     **Side effects.** The preferences are changed one by one, not in a transaction: if the third is rejected, the first
         *     two are changed.
         */
        put: operations["updateAllNotificationPreferencesByAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preference_categories/{category}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the category, as `listNotificationPreferenceCategories` returns it. The `category` of a preference is not
                 *     always the same: `discussion_entry` there is `discussionentry` here. An unknown category returns 404.
                 * @example conversation_message
                 */
                category: components["parameters"]["notification_category"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update the notification preferences of a category
         * @description Changes the preferences of a channel of the caller for all notifications of a category. There is no such operation
         *     by address.
         *
         *     **Who may call it.** Users, for themselves: the path accepts `self` only. A parameter `user_id` that names another
         *     user returns 403, after the server has looked up the channel.
         *
         *     **Side effects.** Future notifications of the category follow the new frequency.
         */
        put: operations["updateNotificationPreferenceCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account_id}/account_notifications": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
                 * @example self
                 */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /**
         * List account notifications
         * @description Returns the notifications that the caller sees now in the root account of the host, except those that the caller
         *     has closed, latest `end_at` first. The account in the path has no effect, and does not have to exist. Only
         *     `include_all` uses it: the response then contains every notification of that account, followed by those of its
         *     parents and of the site administrators' account, sorted within each account by latest `start_at`.
         *
         *     The list is not paginated: there is no `Link` header. It can be up to ten minutes old.
         *
         *     **Who may call it.** Any user. `include_all` requires the right to manage alerts in the account of the path;
         *     without it, the server checks neither the right nor the account. An administrator without an enrollment also sees
         *     the notifications for `NilEnrollment`.
         *
         *     **Side effects.** Removes outdated entries from the caller's record of closed notifications.
         */
        get: operations["listAccountNotifications"];
        put?: never;
        /**
         * Create an account notification
         * @description Shows an announcement to the users of the account, or to those with certain roles in it, between two points in time.
         *
         *     **Who may call it.** Callers with the right to manage alerts in the account.
         *
         *     **Side effects.** The users see the notification from its start to its end. In a subaccount it can appear late, as
         *     lists are cached. With `send_message`, they also get an email.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
         * @description Returns a notification that the caller sees now in the root account of the host. The account in the path has no
         *     effect. A notification that exists but that the caller does not see returns 403: because the caller has closed it,
         *     because it has not started or has ended, or because it is for other roles. One that does not exist returns 404.
         *
         *     **Who may call it.** Any user, for notifications that they see.
         *
         *     **Side effects.** None known.
         */
        get: operations["getAccountNotification"];
        /**
         * Update an account notification
         * @description Changes a notification of the account. Fields that `account_notification` leaves out stay as they are, except
         *     `message`, which is required. `account_notification_roles` always replaces all roles.
         *
         *     **Who may call it.** Callers with the right to manage alerts in the account. The notification has to belong to this
         *     account.
         *
         *     **Side effects.** Without `account_notification_roles`, the notification loses its roles, and everyone sees it. The
         *     roles are changed even if the notification is then rejected with 400. With `send_message`, an email is sent, even
         *     if one was sent before.
         */
        put: operations["updateAccountNotification"];
        post?: never;
        /**
         * Close or remove an account notification
         * @description Closes a notification for the caller or, with `remove`, deletes it for everybody. Either way, the server looks it
         *     up by its id alone: it does not have to belong to the account in the path.
         *
         *     **Who may call it.** Any user may close any notification that exists, visible or not. `remove` requires the right
         *     to manage alerts in the account of the path. Without it, the server does not look up the account.
         *
         *     **Side effects.** The caller, or with `remove` everybody, no longer sees it. A removed notification is only marked
         *     as deleted. Closing or removing it again probably succeeds (untested).
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Returns the caller's conversations, newest message first; with the scope `sent`, by the caller's own newest message.
         *     Without a scope, archived conversations are left out.
         *
         *     The list contains no messages: request a single conversation for them. Conversations that the caller has emptied are
         *     left out, and a page can be shorter than `per_page` although another page follows. With
         *     `include_all_conversation_ids` the response is an object instead of an array, still paginated by the `Link` header.
         *
         *     **Who may call it.** Any user, for their own inbox. The test student of the student view gets 403.
         *
         *     **Side effects.** None known.
         */
        get: operations["listConversations"];
        /**
         * Change many conversations
         * @description Queues one change to up to 500 conversations of the caller, and returns the progress of the job. Request
         *     `getProgress` for the result.
         *
         *     Conversations of other users do not fail the request: the message of the progress counts those that were changed. If
         *     there are no others, the progress ends as `failed`, with a completion of 100.
         *
         *     **Who may call it.** Any user, for their own conversations. The test student of the student view gets 403.
         *
         *     **Side effects.** The conversations change some time after the response.
         */
        put: operations["batchUpdateConversations"];
        /**
         * Create conversations
         * @description Sends a message to one or more people, and returns the conversations that contain it, always in an array.
         *
         *     | Request | Result | Response |
         *     | --- | --- | --- |
         *     | one recipient | a private conversation; an existing one of the same two people and the same `context_code` is continued, with its own subject | 201 with one conversation, including the message |
         *     | several recipients, with `group_conversation` | one conversation in which all see everything; at most 100 recipients | 201 with one conversation, including the message |
         *     | several recipients | one conversation with each; at most 100 recipients | 201 with one conversation for each, without the message |
         *     | `group_conversation` and `bulk_message` | one conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
         *     | `force_new` | a new conversation with each, not private; any number of recipients | 201 with one conversation for each, without the message |
         *     | one of the last three, with `mode=async` | a batch that is delivered later | 202 with `[]`, and `X-Conversation-Batch-Id` |
         *
         *     To write to everyone in a course of any size, send the recipient `course_310` with `group_conversation` and
         *     `bulk_message`, and `mode=async` to avoid waiting. `listConversationBatches` lists a batch until it is finished.
         *
         *     A school can restrict what students may do (the feature `restrict_student_access` of the root account). Then an
         *     instructor who sends the course as `context_code` always creates individual private conversations, regardless of
         *     `group_conversation`. The response has the form for several recipients, without the message, even for one
         *     recipient.
         *
         *     A recipient `group_57` that does not exist returns 404, and a malformed `context_code` returns 400. A context that
         *     does not exist, and a differentiation tag that the caller may not use, can cause an internal server error. A
         *     differentiation tag with `group_conversation` but without `bulk_message` causes one too (inferred from the server's
         *     code).
         *
         *     **Who may call it.** Any user. Recipients whom the caller may not write to are silently dropped, so compare the
         *     audience in the response. A whole course, its `_students` or its `_observers` require the right to write to all of
         *     it; otherwise the response is 400 with `restricted by role`. By default, teachers, teaching assistants, designers
         *     and account administrators have that right. The test student of the student view gets 403.
         *
         *     **Side effects.** The recipients find the message in their inbox; a conversation that they archived returns to it
         *     as unread. For the caller, a new private conversation is read, and not in the inbox until somebody replies. A
         *     recipient's out-of-office reply can appear as a message from them, except to bulk messages, if the site and the
         *     account allow it. Depending on their preferences, the caller is notified of the message too.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Returns the bulk messages of the caller that are not delivered yet. `createConversation` starts a batch with the
         *     mode `async`. A batch leaves the list when it has succeeded or failed.
         *
         *     **Who may call it.** Any user, for their own batches. The test student of the student view gets 403.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * Find recipients (former path)
         * @deprecated
         * @description The former path of `searchRecipients`, with the same parameters and responses but a scope of its own. Use
         *     `searchRecipients` instead.
         *
         *     **Who may call it.** Any user, as for `searchRecipients`.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Marks every unread conversation of the caller as read. Archived conversations stay archived. The request has no
         *     body.
         *
         *     **Who may call it.** Any user, for their own inbox. The test student of the student view gets 403.
         *
         *     **Side effects.** No others.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Returns the number of unread conversations of the caller. The number is a string with both forms of ids.
         *
         *     **Who may call it.** Any user, for their own inbox.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Returns one conversation with all messages that the caller has in it, newest first, and with what the caller shares
         *     with each participant. The messages are not paginated.
         *
         *     **Who may call it.** Participants of the conversation. If the caller does not take part, or has no messages left in
         *     it, the response is 404. The test student of the student view gets 403.
         *
         *     **Side effects.** Marks the conversation as read, which the response already shows: with the scope `unread`,
         *     `visible` is then false. Send `auto_mark_as_read=false` to leave it unread.
         */
        get: operations["getConversation"];
        /**
         * Update a conversation
         * @description Changes the state, the subscription or the star of a conversation for the caller alone. Attributes that the body
         *     leaves out stay as they are.
         *
         *     `visible` in the response is true if the conversation still belongs to the `scope` and `filter` of the request, by
         *     default the inbox.
         *
         *     **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
         *     student view gets 403.
         *
         *     **Side effects.** None for the other participants.
         */
        put: operations["updateConversation"];
        post?: never;
        /**
         * Delete a conversation
         * @description Removes all messages of a conversation for the caller.
         *
         *     The response still contains audience and participants, but its counters are zero. A second deletion returns 404.
         *
         *     **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
         *     student view gets 403.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Adds a message to a conversation, also to one that the caller has emptied. Without `recipients` it is sent to
         *     everybody in the conversation.
         *
         *     From 100 participants (a setting of the installation), the message is queued: the response is 202 with a preview
         *     whose id is 0. The server checks, in this order: whether replies are locked, the body, and the recipients.
         *     Recipients whom the caller may not write to are silently dropped.
         *
         *     If a school restricts what students may do (the feature `restrict_student_access` of the root account), a message
         *     of an instructor to somebody who is not in the conversation yet creates private conversations instead. The response
         *     is then 200 even where it would otherwise be 202, and shows the first of the new messages within the old
         *     conversation.
         *
         *     **Who may call it.** Participants of the conversation, unless replies are locked for them (403), because the course
         *     has ended or because the caller lacks `send_messages` in it. The test student of the student view gets 403.
         *
         *     **Side effects.** The recipients find the message in their inbox, and a conversation that they archived returns to
         *     it as unread; for those who unsubscribed from a group, only the count changes. New recipients join a group
         *     conversation, but not a private one. A recipient's out-of-office reply can appear as a message from them, if the
         *     site and the account allow it. The caller's own copy is not marked as read.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the group conversation.
                 * @example 4198
                 */
                id: components["schemas"]["IdInput"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add recipients to a conversation
         * @description Adds people to a group conversation. A private conversation cannot grow: the response is 500.
         *
         *     Recipients whom the caller may not write to are silently dropped, so compare the audience in the response. It is an
         *     error only if nobody remains. A recipient `group_57` that does not exist returns 404. A differentiation tag that
         *     the caller may not use can cause an internal server error (inferred from the server's code).
         *
         *     **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
         *     student view gets 403.
         *
         *     **Side effects.** A generated message names the added people; it does not count in `message_count`. The added
         *     people find the conversation unread, with the earlier messages that the caller has in it.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Removes messages from a conversation for the caller. Unknown ids have no effect.
         *
         *     **Who may call it.** Participants of the conversation; for others, the response is 404. The test student of the
         *     student view gets 403.
         *
         *     **Side effects.** The other participants keep the messages. Without the last message that a person wrote, the
         *     conversation is emptied, as by `deleteConversation`.
         */
        post: operations["removeConversationMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/recipients": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * @description Searches for users, courses, sections and groups to which the caller can send messages. The `id` of a result is a
         *     recipient for `createConversation`, as a string.
         *
         *     Without `search`, `context` and `user_id` the response is an empty array. With `user_id` it has at most one item,
         *     and no pages. The words match the name or the short name of a user. Without `context`, sections are found only in
         *     courses that have more than one. The parameters that Canvas does not document belong to its own web interface, and
         *     can change.
         *
         *     **Who may call it.** Any user. The results depend on the caller's rights: in a course, a caller without
         *     `send_messages` finds only teachers, teaching assistants, the students whom the caller observes, and themselves.
         *     Students find only those observers who observe them. A school can restrict students to finding teachers (the
         *     feature `restrict_student_access` of the root account).
         *
         *     **Side effects.** None known.
         */
        get: operations["searchRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/files": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a file upload
         * @description The first of three requests that upload a file. A file for `attachment_ids` of a message has to be in the folder
         *     `conversation attachments` of the caller.
         *
         *     1. This request starts the upload. The response contains an `upload_url`.
         *     2. `POST` the file to `upload_url` as `multipart/form-data`: every field of `upload_params`, unchanged and in this
         *        order, and the file last, under the name in `file_param`. Do not send the access token: the host is normally
         *        another one. The response is a redirect, or 201, with a `Location`. An installation's own storage rejects an
         *        invalid policy and a missing file with 400 and an empty body.
         *     3. `GET` the `Location` with the access token: `completeFileUpload` or `getFile`. The response is the file; its
         *        `id` can be sent in `attachment_ids`. A file service has created the file by then, and already sent it in the
         *        body of its response.
         *
         *     With `url`, the server fetches the file itself, and the response contains a `progress` instead. When it is
         *     completed, its `results` contain the `id` of the file.
         *
         *     **Who may call it.** Users, for themselves, with the right to add files. The file always belongs to the caller.
         *
         *     **Side effects.** Folders in `parent_folder_path` that do not exist are created. Without a file service, a record
         *     of the file is created, which stays hidden until the upload is completed.
         */
        post: operations["startFileUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}/create_success": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the file.
                 * @example 90431
                 */
                id: components["parameters"]["file_id"];
            };
            cookie?: never;
        };
        /**
         * Complete a file upload
         * @description The last of three requests that upload a file (see `startFileUpload`), without a file service. Follow the
         *     `Location` of the second response, unchanged. A `POST` to the same URL does the same.
         *
         *     **Who may call it.** Anyone who knows the `uuid` of the file. The newest server requires no login (inferred from
         *     its code); send the access token anyway.
         *
         *     **Side effects.** Makes the file available, in place of a file of the same name, or under another name. That works
         *     once: a second request returns 400.
         */
        get: operations["completeFileUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the file.
                 * @example 90431
                 */
                id: components["parameters"]["file_id"];
            };
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns a file: its names, its size, and the URL from which to download it.
         *
         *     **Who may call it.** Callers who may read the file, such as its owner. The `verifier` in the `url` of a file in a
         *     message also grants access. Some accounts reject requests of students.
         *
         *     **Side effects.** None known.
         */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/folders/by_path/{full_path}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The path of the folder, without the name of the root folder. It can have several segments: percent-encode each of
                 *     them, but not the slashes between them.
                 * @example conversation attachments
                 */
                full_path: string;
            };
            cookie?: never;
        };
        /**
         * Resolve a folder path
         * @description Returns the folders on a path, the root folder first and the folder of the path last. Use it to find the id of the
         *     folder `conversation attachments`, in which the attachments of messages have to be. Canvas creates that folder on
         *     first use, so before the first upload the response is 404. Not paginated.
         *
         *     Without a path, `/api/v1/users/{user_id}/folders/by_path` returns the root folder alone. It has a scope of its own,
         *     `url:GET|/api/v1/users/:user_id/folders/by_path`.
         *
         *     **Who may call it.** Users, for themselves, and callers with rights to the files of that user. For others, hidden
         *     and locked folders return 404.
         *
         *     **Side effects.** None known.
         */
        get: operations["resolveFileFolderPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                id: components["schemas"]["UserReference"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns a user. With `self`, the user whom the access token belongs to.
         *
         *     **Who may call it.** Users, for themselves, and administrators of an account of the user who may see the list of its
         *     users or manage their logins. For others, the response is 404, not 403. For a deleted user, it is 404 with the user as
         *     the body.
         *
         *     **Side effects.** None known.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{user_id}/profile": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        /**
         * Get a user's profile
         * @description Returns the profile of a user: names, address, time zone and language. For the caller's own user, it also contains
         *     the calendar feed and the id for LTI tools.
         *
         *     **Who may call it.** Users, for themselves, teachers of the user, and administrators with rights to the user. The
         *     test student of the student view gets 403.
         *
         *     **Side effects.** None known.
         */
        get: operations["getUserProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comm_messages": {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * List the messages sent to a user
         * @description Returns the messages that Canvas sent to a user by email, push or another channel, newest first. Notifications of
         *     conversations are among them, but the conversations themselves are not.
         *
         *     **Who may call it.** Site administrators who may read messages and who may also read the root account see all
         *     messages of the user. Administrators of the root account who may view notifications see those of that account, if
         *     its setting `admins_can_view_notifications` is on. The server looks up the user before it checks these rights.
         *
         *     **Side effects.** None known.
         */
        get: operations["listCommMessages"];
        put?: never;
        post?: never;
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * Get the progress of a job
         * @description Returns the state of a background job, such as a change of many conversations.
         *
         *     **Who may call it.** Callers with the right to read the record that the job belongs to. For a change of
         *     conversations, that is the user who started it. An id that does not exist returns 404 for everybody.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
         * Cancel a job
         * @description Marks a background job as failed, in any state, even a finished one.
         *
         *     **Who may call it.** Only the user who started the job.
         *
         *     **Side effects.** The state becomes `failed`, and the `message` of the progress is overwritten, with `null` if the
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
        /** @description An announcement that an account shows to its users. */
        AccountNotification: {
            /** @description The id of the notification. */
            id: components["schemas"]["Id"];
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            subject: string;
            /**
             * @description The text, as sanitized HTML.
             * @example <p>The library stays closed on Friday.</p>
             */
            message: string;
            /**
             * Format: date-time
             * @description When Canvas starts to show the notification.
             * @example 2026-10-05T06:00:00Z
             */
            start_at: string;
            /**
             * Format: date-time
             * @description When Canvas stops showing the notification.
             * @example 2026-10-09T21:00:00Z
             */
            end_at: string;
            /**
             * @description The name of the icon. Normally `warning`, `information`, `question`, `error` or `calendar`, but the server stores
             *     any text.
             * @example warning
             */
            icon: string;
            /** @description The roles that see the notification. Empty for everyone. `null` means users without an enrollment. */
            role_ids: components["schemas"]["NullableId"][];
            /**
             * @deprecated
             * @description The names of the same roles, with `NilEnrollment` for users without an enrollment. Canvas deprecates this list in
             *     favor of `role_ids`.
             */
            roles: string[];
            /**
             * @description Always `null`. Only the list of all notifications names authors.
             * @example null
             */
            author: null;
        };
        /** @description The user who created the notification. `null` unless the request has `include_all`. */
        AccountNotificationAuthor: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The short name of the user.
             * @example Maya Lindqvist
             */
            name: string;
        } | null;
        /** @description An announcement that an account shows to its users, as an item of a list. */
        AccountNotificationListItem: {
            /** @description The id of the notification. */
            id: components["schemas"]["Id"];
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            subject: string;
            /**
             * @description The text, as sanitized HTML.
             * @example <p>The library stays closed on Friday.</p>
             */
            message: string;
            /**
             * Format: date-time
             * @description When Canvas starts to show the notification.
             * @example 2026-10-05T06:00:00Z
             */
            start_at: string;
            /**
             * Format: date-time
             * @description When Canvas stops showing the notification.
             * @example 2026-10-09T21:00:00Z
             */
            end_at: string;
            /**
             * @description The name of the icon. Normally `warning`, `information`, `question`, `error` or `calendar`, but the server stores
             *     any text.
             * @example warning
             */
            icon: string;
            /** @description The roles that see the notification. Empty for everyone. `null` means users without an enrollment. */
            role_ids: components["schemas"]["NullableId"][];
            /**
             * @deprecated
             * @description The names of the same roles, with `NilEnrollment` for users without an enrollment. Canvas deprecates this list in
             *     favor of `role_ids`.
             */
            roles: string[];
            author: components["schemas"]["AccountNotificationAuthor"];
            /**
             * @description Whether the caller has closed the notification. Present only with `show_is_closed`.
             * @example false
             */
            closed?: boolean;
        };
        /**
         * @description Identifies an account: the numeric id, `self` for the root account of the host, `default`, `site_admin`, or another
         *     key with its prefix, `sis_account_id:`, `sis_integration_id:`, `lti_context_id:` or `uuid:`. With `hex:` before the
         *     prefix of an SIS or LTI key, the value is sent as hexadecimal bytes. The short form `1~123` works on hosted Canvas
         *     only.
         * @example self
         */
        AccountReference: string;
        /**
         * @description A service that an account can turn on, and that a notification can require.
         * @example account_survey_notifications
         * @enum {string}
         */
        AccountServiceName: "account_survey_notifications";
        /** @description A message, and its recipients. */
        AddConversationMessageBody: {
            /**
             * @description The text of the message. Blank text counts as missing, and the server rejects a text that is too long.
             * @example The bus leaves at eight, from the north gate.
             */
            body: string;
            /**
             * @description The files to attach. They have to be in the caller's folder `conversation attachments` (see `startFileUpload`).
             *     Other ids are silently ignored.
             */
            attachment_ids?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. Requires `media_comment_type`. The server creates a record for an unknown id. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description The kind of recording. Requires `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description The recipients of this message, as strings. Default: everybody in the conversation. For a message that nobody
             *     else gets, send the caller alone. New people join a group conversation; a private conversation keeps its two
             *     participants. Recipients whom the caller may not write to are silently dropped.
             */
            recipients?: components["schemas"]["RecipientCode"][];
            /** @description Earlier messages of this conversation, visible to the caller, to add for recipients who do not have them. */
            included_messages?: components["schemas"]["IdInput"][];
            /**
             * @description The context in which to look up the recipients. A context that does not exist can cause an internal server error
             *     (inferred from the server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description The messages to forward, all from one conversation in which the caller takes part. Others cause an internal
             *     server error (inferred from the server's code).
             */
            forwarded_message_ids?: components["schemas"]["IdInput"][];
            /**
             * @description A sender's name to show instead of the caller's. The newest servers store it; others ignore it.
             * @example Office of the Registrar
             */
            display_from?: string;
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description A message, and its recipients. */
        AddConversationMessageForm: {
            /**
             * @description The text of the message. Blank text counts as missing, and the server rejects a text that is too long.
             * @example The bus leaves at eight, from the north gate.
             */
            body: string;
            /**
             * @description The files to attach. They have to be in the caller's folder `conversation attachments` (see `startFileUpload`).
             *     Other ids are silently ignored.
             */
            "attachment_ids[]"?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. Requires `media_comment_type`. The server creates a record for an unknown id. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description The kind of recording. Requires `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description The recipients of this message, as strings. Default: everybody in the conversation. For a message that nobody
             *     else gets, send the caller alone. New people join a group conversation; a private conversation keeps its two
             *     participants. Recipients whom the caller may not write to are silently dropped.
             */
            "recipients[]"?: components["schemas"]["RecipientCode"][];
            /** @description Earlier messages of this conversation, visible to the caller, to add for recipients who do not have them. */
            "included_messages[]"?: components["schemas"]["IdInput"][];
            /**
             * @description The context in which to look up the recipients. A context that does not exist can cause an internal server error
             *     (inferred from the server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description The messages to forward, all from one conversation in which the caller takes part. Others cause an internal
             *     server error (inferred from the server's code).
             */
            "forwarded_message_ids[]"?: components["schemas"]["IdInput"][];
            /**
             * @description A sender's name to show instead of the caller's. The newest servers store it; others ignore it.
             * @example Office of the Registrar
             */
            display_from?: string;
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The people to add. */
        AddConversationRecipientsBody: {
            /**
             * @description The people to add, as strings. Recipients whom the caller may not write to are silently dropped. By default, a
             *     group conversation is limited to 100 participants besides the sender.
             */
            recipients: components["schemas"]["RecipientCode"][];
            /**
             * @description The context in which to look up the recipients. A context that does not exist can cause an internal server error
             *     (inferred from the server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants can be added even if the caller shares no context with them. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts under which to file the conversation, besides those of `recipients` and `context_code`. */
            tags?: string[];
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The people to add. */
        AddConversationRecipientsForm: {
            /**
             * @description The people to add, as strings. Recipients whom the caller may not write to are silently dropped. By default, a
             *     group conversation is limited to 100 participants besides the sender.
             */
            "recipients[]": components["schemas"]["RecipientCode"][];
            /**
             * @description The context in which to look up the recipients. A context that does not exist can cause an internal server error
             *     (inferred from the server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /** @description A conversation of the caller, whose participants can be added even if the caller shares no context with them. */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts under which to file the conversation, besides those of `recipients` and `context_code`. */
            "tags[]"?: string[];
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description A file. While it is locked for the caller, further fields contain the reason. */
        Attachment: {
            /** @description The id of the file. */
            id: components["schemas"]["Id"];
            /**
             * @description A key of the file. Always sent to its owner; the installation can hide it from others.
             * @example r8LkPz3QmVt6YbXcN1wDsJfHgA5eUoKi2Ty7RvBq
             */
            uuid?: string;
            /** @description The folder of the file. For a file in a message, the sender's `conversation attachments`. */
            folder_id: components["schemas"]["Id"];
            /**
             * @description The name to display.
             * @example soil-samples.pdf
             */
            display_name: string;
            /**
             * @description The name under which the file is stored, escaped for URLs.
             * @example soil-samples.pdf
             */
            filename: string;
            /**
             * @description The state of the upload.
             * @example success
             * @enum {string}
             */
            upload_status: "success" | "pending" | "failed";
            /**
             * @description The media type.
             * @example application/pdf
             */
            "content-type": string;
            /**
             * Format: uri-reference
             * @description The URL for downloading the file. An empty string while the file is locked for the caller. Its query parameters
             *     vary: `verifier` can be missing, and a `location` can be added.
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
             * @description When the file was uploaded.
             * @example 2026-10-05T08:28:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record of the file last changed.
             * @example 2026-10-05T08:30:00Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the file is unlocked, or `null`.
             * @example 2026-10-06T06:00:00Z
             */
            unlock_at: string | null;
            /**
             * @description Whether the file is locked.
             * @example false
             */
            locked: boolean;
            /**
             * @description Whether the file is hidden.
             * @example false
             */
            hidden: boolean;
            /**
             * Format: date-time
             * @description When the file is locked, or `null`.
             * @example 2026-12-18T22:00:00Z
             */
            lock_at: string | null;
            /**
             * @description Whether the file is hidden from the caller.
             * @example false
             */
            hidden_for_user: boolean;
            /**
             * Format: uri-reference
             * @description The URL of a small picture, or `null`. An empty string while the file is locked for the caller.
             * @example https://canvas.example.edu/images/thumbnails/90417/r8LkPz3QmVt6
             */
            thumbnail_url: string | null;
            /**
             * Format: date-time
             * @description When the content of the file last changed.
             * @example 2026-10-05T08:28:00Z
             */
            modified_at: string;
            /**
             * @description The kind of file in one word.
             * @example pdf
             */
            mime_class: string;
            /** @description The recording in the file, or `null`. */
            media_entry_id: components["schemas"]["NullableMediaId"];
            /**
             * @description The purpose of the file.
             * @example uncategorized
             */
            category: string;
            /**
             * @description Whether the file is locked for the caller.
             * @example false
             */
            locked_for_user: boolean;
            /**
             * @description Who may see the file. Only for files of courses and groups, not for those of users.
             * @example inherit
             */
            visibility_level?: string;
        };
        /** @description Why one attribute of a record is not valid. Each of the two texts can be a code or a sentence. */
        AttributeError: {
            /**
             * @description The attribute, by its internal name.
             * @example subject
             */
            attribute: string;
            /**
             * @description A code such as `blank` or `too_long`, or the sentence.
             * @example blank
             */
            type: string;
            /**
             * @description A localized sentence, or the code.
             * @example blank
             */
            message: string;
        };
        /** @description A record is not valid. The keys are the internal names of attributes, which can differ from the names of parameters. */
        AttributeErrors: {
            /** @description The errors by attribute. */
            errors: {
                [key: string]: components["schemas"]["AttributeError"][];
            };
        };
        /**
         * @description The courses and groups that the caller shares with the audience. Their lists contain enrollment types only if the
         *     audience is one person and `include_private_conversation_enrollments` is not false. Otherwise they are empty.
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
            /** @description The common courses, by id. */
            courses: components["schemas"]["CommonContexts"];
            /** @description The common groups, by id. */
            groups: components["schemas"]["CommonContexts"];
        };
        /** @description The conversations to change, and the change. */
        BatchUpdateConversationsBody: {
            /**
             * @description The conversations. Those of other users fail one by one, and the message of the progress counts them. If all fail,
             *     the progress ends as `failed`.
             */
            conversation_ids: components["schemas"]["IdInput"][];
            event: components["schemas"]["ConversationEvent"];
        };
        /** @description The conversations to change, and the change. */
        BatchUpdateConversationsForm: {
            /**
             * @description The conversations. Those of other users fail one by one, and the message of the progress counts them. If all fail,
             *     the progress ends as `failed`.
             */
            "conversation_ids[]": components["schemas"]["IdInput"][];
            event: components["schemas"]["ConversationEvent"];
        };
        /** @description The calendar of a user. */
        CalendarLink: {
            /**
             * Format: uri
             * @description The URL of the calendar feed. Anyone who knows it can read the calendar.
             * @example https://canvas.example.edu/feeds/calendars/user_Xk3u9WqXr5Lm.ics
             */
            ics: string;
        };
        /** @description The reason for the cancellation. */
        CancelProgressBody: {
            /**
             * @description The new `message` of the progress. Without it, the message becomes `null`.
             * @example Started by mistake
             */
            message?: string;
        };
        /** @description The reason for the cancellation. */
        CancelProgressForm: {
            /**
             * @description The new `message` of the progress. Without it, the message becomes `null`.
             * @example Started by mistake
             */
            message?: string;
        };
        /** @description A file, with its previews. */
        CanvasFile: {
            /** @description The id of the file. */
            id: components["schemas"]["Id"];
            /**
             * @description A key of the file. Always sent to its owner; the installation can hide it from others.
             * @example r8LkPz3QmVt6YbXcN1wDsJfHgA5eUoKi2Ty7RvBq
             */
            uuid?: string;
            /** @description The folder of the file. For a file in a message, the sender's `conversation attachments`. */
            folder_id: components["schemas"]["Id"];
            /**
             * @description The name to display.
             * @example soil-samples.pdf
             */
            display_name: string;
            /**
             * @description The name under which the file is stored, escaped for URLs.
             * @example soil-samples.pdf
             */
            filename: string;
            /**
             * @description The state of the upload.
             * @example success
             * @enum {string}
             */
            upload_status: "success" | "pending" | "failed";
            /**
             * @description The media type.
             * @example application/pdf
             */
            "content-type": string;
            /**
             * Format: uri-reference
             * @description The URL for downloading the file. An empty string while the file is locked for the caller. Its query parameters
             *     vary: `verifier` can be missing, and a `location` can be added.
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
             * @description When the file was uploaded.
             * @example 2026-10-05T08:28:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record of the file last changed.
             * @example 2026-10-05T08:30:00Z
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When the file is unlocked, or `null`.
             * @example 2026-10-06T06:00:00Z
             */
            unlock_at: string | null;
            /**
             * @description Whether the file is locked.
             * @example false
             */
            locked: boolean;
            /**
             * @description Whether the file is hidden.
             * @example false
             */
            hidden: boolean;
            /**
             * Format: date-time
             * @description When the file is locked, or `null`.
             * @example 2026-12-18T22:00:00Z
             */
            lock_at: string | null;
            /**
             * @description Whether the file is hidden from the caller.
             * @example false
             */
            hidden_for_user: boolean;
            /**
             * Format: uri-reference
             * @description The URL of a small picture, or `null`. An empty string while the file is locked for the caller.
             * @example https://canvas.example.edu/images/thumbnails/90417/r8LkPz3QmVt6
             */
            thumbnail_url: string | null;
            /**
             * Format: date-time
             * @description When the content of the file last changed.
             * @example 2026-10-05T08:28:00Z
             */
            modified_at: string;
            /**
             * @description The kind of file in one word.
             * @example pdf
             */
            mime_class: string;
            /** @description The recording in the file, or `null`. */
            media_entry_id: components["schemas"]["NullableMediaId"];
            /**
             * @description The purpose of the file.
             * @example uncategorized
             */
            category: string;
            /**
             * @description Whether the file is locked for the caller.
             * @example false
             */
            locked_for_user: boolean;
            /**
             * @description Who may see the file. Only for files of courses and groups, not for those of users.
             * @example inherit
             */
            visibility_level?: string;
            /**
             * Format: uri-reference
             * @description The path of a preview, or `null` if there is none. Present after an upload, and on request by `include[]`.
             * @example /users/2101/files/90431/file_preview?annotate=0
             */
            preview_url?: string | null;
            /**
             * Format: uri-reference
             * @description The path of a session of the document viewer, or `null`. Absent while the file is locked for the caller.
             * @example /api/v1/canvadoc_session?blob=Xk3u9WqXr5Lm
             */
            canvadoc_session_url?: string | null;
            /**
             * Format: uri-reference
             * @deprecated
             * @description The same for a former document viewer, or `null`. Sent by older servers only.
             * @example null
             */
            crocodoc_session_url?: string | null;
            /** @description The copyright and license of the file. Present on request, and after the upload of a file that has them. */
            usage_rights?: components["schemas"]["UsageRights"];
            /** @description The user who uploaded the file or last changed its content. Present on request. */
            user?: components["schemas"]["UserDisplay"];
            /** @description The file as a picture for a user. Present on request. */
            avatar?: Record<string, never>;
        };
        /** @description A communication channel was rejected. `errors` is an object with one sentence. */
        ChannelError: {
            /** @description The error. */
            errors: {
                /**
                 * @description Why the channel was rejected, localized.
                 * @example Push is only supported when using an access token
                 */
                type: string;
            };
        };
        /**
         * @description How Canvas reaches the user. `twitter` exists on old channels only. A channel that was created as `personal_email` is
         *     reported as `email`.
         * @example email
         * @enum {string}
         */
        ChannelType: "email" | "sms" | "push" | "slack" | "twitter";
        /** @description A message that Canvas sent to a user by email, push or another channel. */
        CommMessage: {
            /** @description The id of the message. */
            id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When the message was created.
             * @example 2026-10-05T08:30:02Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the message was sent. `null` until then.
             * @example 2026-10-05T08:30:04Z
             */
            sent_at: string | null;
            workflow_state: components["schemas"]["CommMessageState"];
            /**
             * @description The sender's address. The default address of the installation if the message has none.
             * @example notifications@example.edu
             */
            from: string;
            /**
             * @description The sender's name. The default name of the installation if the message has none.
             * @example Maya Lindqvist
             */
            from_name: string;
            /**
             * @description The recipient's address, or `null`.
             * @example tomas.rivera@example.edu
             */
            to: string | null;
            /**
             * @description The address for replies, or `null`. It is unknown whether current servers send it.
             * @example notifications+7f3a@example.edu
             */
            reply_to?: string | null;
            /**
             * @description The subject, or `null`.
             * @example Maya Lindqvist just sent you a message in Canvas.
             */
            subject: string | null;
            /**
             * @description The text.
             * @example Please bring your soil samples to the lab on Friday.
             */
            body: string;
            /**
             * @description The text as HTML, or `null`.
             * @example <p>Please bring your soil samples to the lab on Friday.</p>
             */
            html_body: string | null;
        };
        /**
         * @description The state of the message: `created` before it is processed, `staged` before it is sent, `sending`, `sent`, `bounced`
         *     after an error, `dashboard` if it is shown on the dashboard, `cancelled` before it was sent, `closed` after it was
         *     seen or if the user is deleted, `transmission_error` if it could not be handed over.
         * @example sent
         * @enum {string}
         */
        CommMessageState: "created" | "staged" | "sending" | "sent" | "bounced" | "dashboard" | "cancelled" | "closed" | "transmission_error";
        /**
         * @description Courses or groups, by id, with the roles of the user there: enrollment types such as `StudentEnrollment` in a course,
         *     `Member` in a group. The keys are strings of digits with both forms of ids.
         */
        CommonContexts: {
            [key: string]: string[];
        };
        /** @description An address at which Canvas reaches a user. */
        CommunicationChannel: {
            /** @description The id of the channel. */
            id: components["schemas"]["Id"];
            /**
             * @description The email address, telephone number or other address. For `push`, a localized label instead of an address.
             * @example maya.lindqvist@example.edu
             */
            address: string;
            type: components["schemas"]["ChannelType"];
            /**
             * @description The rank among the user's channels. The database allows `null`; it is unknown whether it occurs.
             * @example 1
             */
            position: number | null;
            /** @description The id of the user who owns the channel. */
            user_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When the channel was created.
             * @example 2026-08-24T07:15:00Z
             */
            created_at: string;
            /**
             * @description The number of messages that bounced. Only for readers of messages.
             * @example 0
             */
            bounce_count?: number;
            /**
             * Format: date-time
             * @description When a message last bounced permanently, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When a message last bounced temporarily, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_transient_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When the mail service last suppressed a message to the address, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_suppression_bounce_at?: string | null;
            /**
             * @description Why a message last bounced permanently, or `null`. Only for readers of messages.
             * @example smtp; 550 No such mailbox
             */
            last_bounce_summary?: string | null;
            /**
             * @description Why a message last bounced temporarily, or `null`. Only for readers of messages.
             * @example smtp; 452 Mailbox full
             */
            last_transient_bounce_summary?: string | null;
            workflow_state: components["schemas"]["CommunicationChannelState"];
        };
        /**
         * @description `unconfirmed` until the user confirms the channel, then `active`. A deleted channel is `retired`, and in no list.
         * @example active
         * @enum {string}
         */
        CommunicationChannelState: "unconfirmed" | "active";
        /**
         * @description Identifies a course, group or account by its kind and id.
         * @example course_310
         */
        ContextCode: string;
        /**
         * @description The name of the course, group or account, or `null`.
         * @example Introduction to Ecology
         */
        ContextName: string | null;
        /** @description A course, section, group or differentiation tag, or one role in it. Its `id` can be sent as a recipient of a message. */
        ContextRecipient: {
            id: components["schemas"]["ContextRecipientCode"];
            /**
             * @description The name of the context. For a role, its localized plural, such as `Teachers`.
             * @example Introduction to Ecology
             */
            name: string;
            /**
             * Format: uri
             * @description The URL of a picture.
             * @example https://canvas.example.edu/images/messages/avatar-group-50.png
             */
            avatar_url: string | null;
            /**
             * @description Always `context`. Users have no `type`.
             * @example context
             * @enum {string}
             */
            type: "context";
            /**
             * @description The number of people whom the caller may write to there.
             * @example 34
             */
            user_count: number;
            /**
             * @description The rights that the caller has there, of those in `permissions[]` and of `send_messages` with `messageable_only`.
             *     Missing rights are left out. A section and a group have the rights of their course; a group without a known course
             *     has `send_messages`.
             */
            permissions: {
                [key: string]: unknown;
            };
            /**
             * @description The name of the course of a section or group. Present only without `context`.
             * @example Introduction to Ecology
             */
            context_name?: string;
        };
        /**
         * @description The kind and id of a context, with a suffix for a role or a list in it. A string with both forms of ids.
         * @example course_310
         */
        ContextRecipientCode: string;
        /** @description A conversation with all of its messages. */
        Conversation: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller, then the authors of forwarded messages who do not take part. */
            participants: components["schemas"]["ShownParticipant"][];
            /** @description All messages that the caller has in the conversation, the newest first. Not paginated. */
            messages: components["schemas"]["Message"][];
            /** @description Always empty. Servers before 2014 listed submissions here. */
            submissions: Record<string, never>[];
            context_name: components["schemas"]["ContextName"];
            /**
             * @description Present, and then `true`, only if the caller may not reply to the audience. A reply is checked against its
             *     own recipients, so it can return 403 although this field is absent.
             * @example true
             * @enum {boolean}
             */
            cannot_reply?: true;
            beta?: components["schemas"]["ConversationBeta"];
        };
        /** @description The conversation after the removal, without messages. As after a deletion if no message of a person remains. */
        ConversationAfterMessageRemoval: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller. */
            participants: components["schemas"]["ParticipantInContext"][];
        };
        /** @description A bulk message that is being delivered in the background. */
        ConversationBatch: {
            /** @description The id of the batch, as in the header `X-Conversation-Batch-Id` of the response that started it. */
            id: components["schemas"]["Id"];
            /**
             * @description Whether the delivery has begun. Finished and failed batches are not listed.
             * @example sending
             * @enum {string}
             */
            workflow_state: "created" | "sending";
            /**
             * @description The delivered fraction, from 0 to 1.
             * @example 0.42
             */
            completion: number;
            /**
             * @description The number of recipients.
             * @example 120
             */
            recipient_count: number;
            /** @description The contexts of the message. */
            tags: string[];
            /** @description The message that is copied to each recipient. Its `participating_user_ids` are empty. */
            message: components["schemas"]["Message"];
        };
        /**
         * @description Present only with `include_beta`. A flag for Canvas' own web interface.
         * @example false
         */
        ConversationBeta: boolean;
        /** @description One of the conversations that one request created, with one recipient each. Does not contain the message. */
        ConversationCreatedInBulk: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller, without pictures and contexts. */
            participants: components["schemas"]["Participant"][];
        };
        /**
         * @description The change to each conversation. `mark_as_read` and `mark_as_unread` also take it out of the archive. `destroy`
         *     deletes it for the caller only.
         * @example mark_as_read
         * @enum {string}
         */
        ConversationEvent: "mark_as_read" | "mark_as_unread" | "star" | "unstar" | "archive" | "destroy";
        /**
         * @description A filter: the kind and the id, such as `user_12`, `course_310`, `group_57` or `section_8`. The effect of other words
         *     is unknown. Canvas' source also mentions `uuid:` with a user's UUID, but no code for it was found.
         * @example course_310
         */
        ConversationFilter: string;
        /**
         * @description What to add to each participant. Only the newest servers support `uuid`; others ignore it.
         * @example uuid
         * @enum {string}
         */
        ConversationInclude: "uuid";
        /**
         * @description What to add to each participant: `participant_avatars` for the picture, `uuid` for the UUID, which only the newest
         *     servers support.
         * @example participant_avatars
         * @enum {string}
         */
        ConversationListInclude: "participant_avatars" | "uuid";
        /** @description A conversation as an item of a list, without its messages. */
        ConversationListItem: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Always `true`. A list contains only conversations of its `scope` and `filter[]`.
             * @example true
             * @enum {boolean}
             */
            visible: true;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller. With pictures only on request. */
            participants: components["schemas"]["Participant"][];
            context_name: components["schemas"]["ContextName"];
            beta?: components["schemas"]["ConversationBeta"];
        };
        /**
         * @description Whether the response waits for the delivery (`sync`) or not (`async`). The server treats any other value as `sync`.
         * @example async
         * @enum {string}
         */
        ConversationMode: "sync" | "async";
        /**
         * @description `last_author`: the newest message is the caller's own. `attachments`, `media_objects`: a message has a file, or a
         *     recording.
         * @example attachments
         * @enum {string}
         */
        ConversationProperty: "last_author" | "attachments" | "media_objects";
        /**
         * @description A view of the caller's conversations: `inbox` for those that are not archived, `sent` for those that contain a message
         *     of the caller, archived or not. `starred` includes archived ones. The server treats any unknown value as the inbox.
         * @example unread
         * @enum {string}
         */
        ConversationScope: "inbox" | "unread" | "starred" | "archived" | "sent";
        /**
         * @description The state of the conversation for the caller.
         * @example unread
         * @enum {string}
         */
        ConversationState: "unread" | "read" | "archived";
        /** @description The conversation with the added message, or with a preview of it while it is queued. */
        ConversationWithAddedMessage: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller. */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description The added message. A preview has the id 0 and a provisional date. */
            messages: components["schemas"]["Message"][];
        };
        /** @description The conversation with its new participants, and the message about them. */
        ConversationWithAddedRecipients: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, old and new, including the caller. */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description Normally the one generated message about the added people, in the order of their ids. */
            messages: components["schemas"]["Message"][];
        };
        /** @description A page of conversations, and the ids of all of them. */
        ConversationsWithIds: {
            /** @description The conversations of this page. */
            conversations: components["schemas"]["ConversationListItem"][];
            /** @description The ids of all conversations that match, on every page, in the order of the list. */
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
                 * @description The text, as HTML of up to 64 KB. The server sanitizes it and processes links to files in it.
                 * @example <p>The library stays closed on Friday.</p>
                 */
                message: string;
                /** @description When Canvas starts to show the notification. A date that cannot be parsed counts as missing. */
                start_at: components["schemas"]["RequestTimestamp"];
                /** @description When Canvas stops showing the notification, not before `start_at`. */
                end_at: components["schemas"]["RequestTimestamp"];
                /**
                 * @description The icon. The server also stores any other text, which this contract does not allow.
                 * @default warning
                 */
                icon?: components["schemas"]["NotificationIcon"];
                /** @description Shows the notification only if this service is turned on in the account. */
                required_account_service?: components["schemas"]["AccountServiceName"];
                /**
                 * @description Shows the notification to a part of the users each month, so that each user sees it once within this many
                 *     months.
                 * @example 9
                 */
                months_in_display_cycle?: number;
                /**
                 * @description Shows the notification only on the host of the account's own root account.
                 * @default false
                 * @example true
                 */
                domain_specific?: boolean;
                /**
                 * @description Also sends an email to the recipients. Rejected in the site administrators' account.
                 * @default false
                 * @example true
                 */
                send_message?: boolean;
            };
            /**
             * @description The roles that see the notification, each as an id in a string, a name, or `NilEnrollment` for users without an
             *     enrollment. Without roles, everyone sees it. Unknown roles are silently dropped: if none remains, everyone sees
             *     it. A value that is not a list causes an internal server error.
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
             * @description The text, as HTML of up to 64 KB. The server sanitizes it and processes links to files in it.
             * @example <p>The library stays closed on Friday.</p>
             */
            "account_notification[message]": string;
            /** @description When Canvas starts to show the notification. A date that cannot be parsed counts as missing. */
            "account_notification[start_at]": components["schemas"]["RequestTimestamp"];
            /** @description When Canvas stops showing the notification, not before `start_at`. */
            "account_notification[end_at]": components["schemas"]["RequestTimestamp"];
            /**
             * @description The icon. The server also stores any other text, which this contract does not allow.
             * @default warning
             */
            "account_notification[icon]"?: components["schemas"]["NotificationIcon"];
            /** @description Shows the notification only if this service is turned on in the account. */
            "account_notification[required_account_service]"?: components["schemas"]["AccountServiceName"];
            /**
             * @description Shows the notification to a part of the users each month, so that each user sees it once within this many
             *     months.
             * @example 9
             */
            "account_notification[months_in_display_cycle]"?: number;
            /**
             * @description Shows the notification only on the host of the account's own root account.
             * @default false
             * @example true
             */
            "account_notification[domain_specific]"?: boolean;
            /**
             * @description Also sends an email to the recipients. Rejected in the site administrators' account.
             * @default false
             * @example true
             */
            "account_notification[send_message]"?: boolean;
            /**
             * @description The roles that see the notification, each as an id in a string, a name, or `NilEnrollment` for users without an
             *     enrollment. Without roles, everyone sees it. Unknown roles are silently dropped: if none remains, everyone sees
             *     it. A value that is not a list causes an internal server error.
             */
            "account_notification_roles[]"?: (string | null)[];
        };
        /** @description The channel, and whether to skip its confirmation. */
        CreateCommunicationChannelBody: {
            /** @description The channel. */
            communication_channel: {
                /**
                 * @description The kind of channel. The server silently stores any other text as `email`, which this contract does not allow.
                 *     `twitter` is obsolete.
                 */
                type: components["schemas"]["StoredChannelType"];
                /**
                 * @description The email address, telephone number or other address. Required for every type but `push`, where the server
                 *     overwrites it. Letter case does not matter.
                 * @example maya.lindqvist@example.edu
                 */
                address?: string;
                /**
                 * @description For `push` only: the token that the push service issued to the app on this device. Letter case does not
                 *     matter. A known token is not registered twice.
                 * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
                 */
                token?: string;
            };
            /**
             * @description Makes the channel `active` at once, without a confirmation message, and completes the registration of a
             *     pre-registered user. Only for callers who may manage students in the root account or as site administrators; for
             *     all others it is silently ignored. A `push` channel needs no confirmation.
             * @default false
             * @example true
             */
            skip_confirmation?: boolean;
        };
        /** @description The channel, and whether to skip its confirmation. */
        CreateCommunicationChannelForm: {
            /**
             * @description The kind of channel. The server silently stores any other text as `email`, which this contract does not allow.
             *     `twitter` is obsolete.
             */
            "communication_channel[type]": components["schemas"]["StoredChannelType"];
            /**
             * @description The email address, telephone number or other address. Required for every type but `push`, where the server
             *     overwrites it. Letter case does not matter.
             * @example maya.lindqvist@example.edu
             */
            "communication_channel[address]"?: string;
            /**
             * @description For `push` only: the token that the push service issued to the app on this device. Letter case does not
             *     matter. A known token is not registered twice.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            "communication_channel[token]"?: string;
            /**
             * @description Makes the channel `active` at once, without a confirmation message, and completes the registration of a
             *     pre-registered user. Only for callers who may manage students in the root account or as site administrators; for
             *     all others it is silently ignored. A `push` channel needs no confirmation.
             * @default false
             * @example true
             */
            skip_confirmation?: boolean;
        };
        /** @description The recipients, the message, and how to deliver it. */
        CreateConversationBody: {
            /**
             * @description The recipients, as strings: the server rejects or drops numbers. Recipients whom the caller may not write to are
             *     silently dropped, and so is the caller, unless the caller is the only recipient. A whole course, its `_students`
             *     or its `_observers` require the right to write to all of it. By default, more than 100 recipients require
             *     `force_new`, or `group_conversation` and `bulk_message`.
             */
            recipients: components["schemas"]["RecipientCode"][];
            /**
             * @description The text of the message. Blank text counts as missing, and the server rejects a text that is too long.
             * @example Please bring rubber boots, we will walk through the marsh.
             */
            body: string;
            /**
             * @description The subject. Ignored if an existing private conversation is continued.
             * @example Field trip on Friday
             */
            subject?: string;
            /**
             * @description Starts a new conversation with each recipient, never a private one, instead of continuing an existing one. Lifts
             *     the limit of 100 recipients. With it, `group_conversation` creates no group.
             * @default false
             * @example true
             */
            force_new?: boolean;
            /**
             * @description One conversation in which all recipients see everything, instead of one with each recipient.
             * @default false
             * @example true
             */
            group_conversation?: boolean;
            /**
             * @description Together with `group_conversation`: one conversation with each recipient after all, not private, without the limit
             *     of 100 recipients. The messages are marked as automated. Without `group_conversation` it has no effect.
             * @default false
             * @example true
             */
            bulk_message?: boolean;
            /**
             * @description The files to attach. They have to be in the caller's folder `conversation attachments` (see `startFileUpload`).
             *     Other ids are silently ignored.
             */
            attachment_ids?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. Requires `media_comment_type`. The server creates a record for an unknown id. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description The kind of recording. Requires `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description The messages to forward, all from one conversation in which the caller takes part. Others cause an internal
             *     server error (inferred from the server's code).
             */
            forwarded_message_ids?: components["schemas"]["IdInput"][];
            /**
             * @description Whether the response waits for the delivery. Has an effect only if each recipient gets a conversation of their
             *     own: with several recipients and no `group_conversation`, with `force_new`, and with `bulk_message`.
             * @default sync
             */
            mode?: components["schemas"]["ConversationMode"];
            /**
             * @description The course, group or root account of the conversation. A course or group also limits the recipients to its
             *     members; an account does not. A context that does not exist can cause an internal server error (inferred from the
             *     server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description A conversation of the caller, whose participants can be recipients even if the caller shares no context with
             *     them.
             */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts under which to file the conversation, besides those of `recipients` and `context_code`. */
            tags?: string[];
            /**
             * @description A sender's name to show instead of the caller's. Only site administrators' service users may send it; for ordinary
             *     tokens the response is 400. Older servers ignore it.
             * @example Office of the Registrar
             */
            display_from?: string;
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The recipients, the message, and how to deliver it. */
        CreateConversationForm: {
            /**
             * @description The recipients, as strings: the server rejects or drops numbers. Recipients whom the caller may not write to are
             *     silently dropped, and so is the caller, unless the caller is the only recipient. A whole course, its `_students`
             *     or its `_observers` require the right to write to all of it. By default, more than 100 recipients require
             *     `force_new`, or `group_conversation` and `bulk_message`.
             */
            "recipients[]": components["schemas"]["RecipientCode"][];
            /**
             * @description The text of the message. Blank text counts as missing, and the server rejects a text that is too long.
             * @example Please bring rubber boots, we will walk through the marsh.
             */
            body: string;
            /**
             * @description The subject. Ignored if an existing private conversation is continued.
             * @example Field trip on Friday
             */
            subject?: string;
            /**
             * @description Starts a new conversation with each recipient, never a private one, instead of continuing an existing one. Lifts
             *     the limit of 100 recipients. With it, `group_conversation` creates no group.
             * @default false
             * @example true
             */
            force_new?: boolean;
            /**
             * @description One conversation in which all recipients see everything, instead of one with each recipient.
             * @default false
             * @example true
             */
            group_conversation?: boolean;
            /**
             * @description Together with `group_conversation`: one conversation with each recipient after all, not private, without the limit
             *     of 100 recipients. The messages are marked as automated. Without `group_conversation` it has no effect.
             * @default false
             * @example true
             */
            bulk_message?: boolean;
            /**
             * @description The files to attach. They have to be in the caller's folder `conversation attachments` (see `startFileUpload`).
             *     Other ids are silently ignored.
             */
            "attachment_ids[]"?: components["schemas"]["IdInput"][];
            /** @description The recording to attach. Requires `media_comment_type`. The server creates a record for an unknown id. */
            media_comment_id?: components["schemas"]["MediaId"];
            /** @description The kind of recording. Requires `media_comment_id`. */
            media_comment_type?: components["schemas"]["MediaType"];
            /**
             * @description The messages to forward, all from one conversation in which the caller takes part. Others cause an internal
             *     server error (inferred from the server's code).
             */
            "forwarded_message_ids[]"?: components["schemas"]["IdInput"][];
            /**
             * @description Whether the response waits for the delivery. Has an effect only if each recipient gets a conversation of their
             *     own: with several recipients and no `group_conversation`, with `force_new`, and with `bulk_message`.
             * @default sync
             */
            mode?: components["schemas"]["ConversationMode"];
            /**
             * @description The course, group or root account of the conversation. A course or group also limits the recipients to its
             *     members; an account does not. A context that does not exist can cause an internal server error (inferred from the
             *     server's code).
             */
            context_code?: components["schemas"]["ContextCode"];
            /**
             * @description A conversation of the caller, whose participants can be recipients even if the caller shares no context with
             *     them.
             */
            from_conversation_id?: components["schemas"]["IdInput"];
            /** @description Contexts under which to file the conversation, besides those of `recipients` and `context_code`. */
            "tags[]"?: string[];
            /**
             * @description A sender's name to show instead of the caller's. Only site administrators' service users may send it; for ordinary
             *     tokens the response is 400. Older servers ignore it.
             * @example Office of the Registrar
             */
            display_from?: string;
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The new or continued conversation, with the message that was sent. */
        CreatedConversation: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller, then the authors of forwarded messages who do not take part. */
            participants: components["schemas"]["ParticipantInContext"][];
            /** @description The message that was sent. */
            messages: components["schemas"]["Message"][];
        };
        /** @description The token, for callers who prefer the body to the query. */
        DeleteCommunicationChannelPushEndpointBody: {
            /**
             * @description The token with which the device was registered. Letter case does not matter.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            push_token: string;
        };
        /** @description The token, for callers who prefer the body to the query. */
        DeleteCommunicationChannelPushEndpointForm: {
            /**
             * @description The token with which the device was registered. Letter case does not matter.
             * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
             */
            push_token: string;
        };
        /** @description A communication channel that was just deleted. */
        DeletedCommunicationChannel: {
            /** @description The id of the channel. */
            id: components["schemas"]["Id"];
            /**
             * @description The email address, telephone number or other address. For `push`, a localized label instead of an address.
             * @example maya.lindqvist@example.edu
             */
            address: string;
            type: components["schemas"]["ChannelType"];
            /**
             * @description The rank among the user's channels. The database allows `null`; it is unknown whether it occurs.
             * @example 1
             */
            position: number | null;
            /** @description The id of the user who owns the channel. */
            user_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When the channel was created.
             * @example 2026-08-24T07:15:00Z
             */
            created_at: string;
            /**
             * @description The number of messages that bounced. Only for readers of messages.
             * @example 0
             */
            bounce_count?: number;
            /**
             * Format: date-time
             * @description When a message last bounced permanently, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When a message last bounced temporarily, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_transient_bounce_at?: string | null;
            /**
             * Format: date-time
             * @description When the mail service last suppressed a message to the address, or `null`. Only for readers of messages.
             * @example 2026-09-12T16:40:00Z
             */
            last_suppression_bounce_at?: string | null;
            /**
             * @description Why a message last bounced permanently, or `null`. Only for readers of messages.
             * @example smtp; 550 No such mailbox
             */
            last_bounce_summary?: string | null;
            /**
             * @description Why a message last bounced temporarily, or `null`. Only for readers of messages.
             * @example smtp; 452 Mailbox full
             */
            last_transient_bounce_summary?: string | null;
            /**
             * @description Always `retired`. The server keeps the record, and restores it if the same type and address are created again.
             * @example retired
             * @enum {string}
             */
            workflow_state: "retired";
        };
        /**
         * @description The deleted conversation: no messages, flags or star, empty maps in `audience_contexts`, and `visible` false. Audience
         *     and participants are still listed.
         */
        DeletedConversation: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Always `false`. A deleted conversation is in no list.
             * @example false
             * @enum {boolean}
             */
            visible: false;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller. */
            participants: components["schemas"]["ParticipantInContext"][];
        };
        /**
         * @description What happens if the folder already contains a file of this name: `overwrite` replaces it, `rename` changes the name of
         *     the new file, `error` rejects the upload with 409.
         * @example rename
         * @enum {string}
         */
        DuplicateHandling: "overwrite" | "rename" | "error";
        /** @description An object that is empty today. It is not a list of errors. */
        EmptyObject: {
            [key: string]: unknown;
        };
        /** @description One error. */
        ErrorMessage: {
            /**
             * @description A localized sentence.
             * @example The specified resource does not exist.
             */
            message: string;
            /**
             * @description The kind of error in snake case. Only for errors that no action handled.
             * @example internal_server_error
             */
            error_code?: string;
            /**
             * Format: date-time
             * @description When the access token expired. Only for an expired token.
             * @example 2026-09-30T22:00:00Z
             */
            expired_at?: string | null;
        };
        /** @description The most common error body: a list of messages, in the language of the user or the account. Do not compare them. */
        ErrorMessages: {
            /** @description The errors. */
            errors: components["schemas"]["ErrorMessage"][];
            /** @description The id of the error report, for administrators of the server. */
            error_report_id?: components["schemas"]["Id"];
            /** @description Never sent. Errors with a `status` have other schemas. */
            status?: unknown;
        };
        /**
         * @description An id from another system. A string with both forms of ids.
         * @example s-2101
         */
        ExternalId: string;
        /** @description Why one field could not be saved. */
        FieldError: {
            /**
             * @description The field, or `null` for the whole record.
             * @example body
             */
            field: string | null;
            /**
             * @description A localized sentence.
             * @example is too long
             */
            message: string;
            /**
             * @description A code.
             * @example too_long
             */
            error_code: string;
        };
        /**
         * @description A record could not be saved, and the action did not handle the error. Inferred from the server's code, not covered by
         *     its tests.
         */
        FieldErrors: {
            /** @description The errors. */
            errors: components["schemas"]["FieldError"][];
        };
        /**
         * @description What to add to the file. `preview_url` and `enhanced_preview_url` both add `preview_url`: the path of the document
         *     viewer's session, or that of a page with a preview.
         * @example enhanced_preview_url
         * @enum {string}
         */
        FileInclude: "user" | "usage_rights" | "preview_url" | "enhanced_preview_url" | "avatar";
        /**
         * @description How to continue the upload. With `upload_url`, send the file in a second request:
         *
         *     1. `POST` to `upload_url` as `multipart/form-data`, with every field of `upload_params`, unchanged and in this order,
         *        and the file last, under the name in `file_param`. Do not send the access token: the host is normally another one.
         *     2. The response is a redirect, or 201 with `Location`. Follow it with a `GET` that has the access token:
         *        `completeFileUpload` or `getFile`. Use the whole URL unchanged.
         *
         *     Without `upload_url`, the server fetches the file, and `progress` contains the job.
         */
        FileUpload: components["schemas"]["StorageFileUpload"] | components["schemas"]["ServiceFileUpload"] | components["schemas"]["UrlFileUpload"];
        /**
         * @description Whether a conversation has to match any of the filters (`or`) or all of them (`and`).
         * @default or
         * @example and
         * @enum {string}
         */
        FilterMode: "or" | "and";
        /** @description A folder of files. */
        Folder: {
            /** @description The id of the folder. */
            id: components["schemas"]["Id"];
            /**
             * @description The name of the folder.
             * @example conversation attachments
             */
            name: string;
            /**
             * @description The names of the folder and of those around it, separated by `/`.
             * @example my files/conversation attachments
             */
            full_name: string;
            /**
             * @description The rank within the parent folder, or `null`.
             * @example 2
             */
            position: number | null;
            /** @description The parent folder. `null` for the root folder. */
            parent_folder_id: components["schemas"]["NullableId"];
            /**
             * @description The kind of record that owns the folder: `User`, `Course`, `Group` or `Account`.
             * @example User
             * @enum {string}
             */
            context_type: "User" | "Course" | "Group" | "Account";
            /** @description The record that owns the folder. */
            context_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When the folder is unlocked, or `null`.
             * @example 2026-10-06T06:00:00Z
             */
            unlock_at: string | null;
            /**
             * Format: date-time
             * @description When the folder is locked, or `null`.
             * @example 2026-12-18T22:00:00Z
             */
            lock_at: string | null;
            /**
             * Format: date-time
             * @description When the folder was created.
             * @example 2026-08-24T07:15:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record of the folder last changed.
             * @example 2026-10-05T09:38:00Z
             */
            updated_at: string;
            /**
             * @description The purpose of the folder.
             * @example uncategorized
             */
            category: string | null;
            /**
             * @description Whether the folder is locked.
             * @example false
             */
            locked: boolean;
            /**
             * Format: uri
             * @description The URL of the list of its folders.
             * @example https://canvas.example.edu/api/v1/folders/6120/folders
             */
            folders_url: string;
            /**
             * Format: uri
             * @description The URL of the list of its files.
             * @example https://canvas.example.edu/api/v1/folders/6120/files
             */
            files_url: string;
            /**
             * @description The number of files in it.
             * @example 3
             */
            files_count: number;
            /**
             * @description The number of folders in it.
             * @example 0
             */
            folders_count: number;
            /**
             * @description Whether the folder is hidden. Can be `null`, which means false.
             * @example false
             */
            hidden: boolean | null;
            /**
             * @description Whether the folder is locked for the caller.
             * @example false
             */
            locked_for_user: boolean;
            /**
             * @description Whether the folder is hidden from the caller.
             * @example false
             */
            hidden_for_user: boolean;
            /**
             * @description Whether the folder contains submissions and cannot be changed.
             * @example false
             */
            for_submissions: boolean;
            /**
             * @description Whether the caller may add files.
             * @example true
             */
            can_upload: boolean;
            /**
             * Format: uri
             * @description The URL of the list of its folders and files. Only on some installations.
             * @example https://canvas.example.edu/api/v1/folders/6120/all
             */
            all_url?: string;
            /**
             * @description Present, and then `true`, only for locked folders of courses with a blueprint.
             * @example true
             */
            is_master_course_child_content?: boolean;
            /**
             * @description Present, and then `true`, only for locked folders of courses with a blueprint.
             * @example true
             */
            restricted_by_master_course?: boolean;
        };
        /** @description A user, a context or a role in it, or a list of further contexts. A user has no `type`; a list has `item_count`. */
        FoundRecipient: components["schemas"]["UserRecipient"] | components["schemas"]["ContextRecipient"] | components["schemas"]["SyntheticContext"];
        /**
         * @description The id of a record, up to 19 digits, as a string: it keeps its value in clients that read JSON numbers as doubles.
         * @example 4217
         */
        Id: string;
        /** @description The `page` is a number, but the pages of this list are opaque bookmarks. */
        InvalidPageError: {
            /**
             * @description Always `bad_request`. Not localized.
             * @example bad_request
             * @enum {string}
             */
            status: "bad_request";
            /** @description The error. */
            errors: components["schemas"]["PageError"][];
        };
        /** @description The new frequency, as an item of a list. A `NotificationPreference` can be sent as it is: its other fields are ignored. */
        ListedNotificationFrequencyChange: {
            frequency: components["schemas"]["NotificationFrequency"];
            /**
             * @description Ignored. The path names the notification or the category.
             * @example conversation_message
             */
            notification?: string | null;
            /**
             * @description Ignored.
             * @example conversation_message
             */
            category?: string | null;
        };
        /** @description The server rejected `as_user_id`. `errors` is a sentence, not a list. */
        MasqueradeError: {
            /**
             * @description A sentence.
             * @example Invalid as_user_id
             */
            errors: string;
            /** @description The user into which the requested one was merged. */
            merged_into_user_id?: components["schemas"]["Id"];
        };
        /** @description The recording in a message, or `null`. */
        MediaComment: {
            /**
             * @description The media type of the file at `url`.
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
             * Format: uri
             * @description The URL of the recording.
             * @example https://canvas.example.edu/users/2101/media_download?entryId=m-3kQvNq8rYd2bTzL5hXcW7pJs&type=mp4
             */
            url: string;
        } | null;
        /**
         * @description The id of a recording on the media server. A string, not a number.
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
            /** @description The id of the message. 0 in the preview of a queued message. */
            id: components["schemas"]["Id"];
            /** @description The user who wrote it, or whose action a generated message describes. */
            author_id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description When it was written.
             * @example 2026-10-05T08:30:00Z
             */
            created_at: string;
            /**
             * @description Whether the server wrote it, for example because somebody was added.
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
            /** @description The users who received this message, and its author. Empty in the preview of a queued message and in a batch. */
            participating_user_ids: components["schemas"]["Id"][];
            /**
             * @description The sender's name to show instead of the author's. Absent from messages without one, and on older servers.
             * @example Office of the Registrar
             */
            display_from?: string;
        };
        /** @description A single error message. */
        MessageError: {
            /**
             * @description A localized sentence.
             * @example event not specified
             */
            message: string;
        };
        /**
         * @description The new frequencies, by the names of the notifications.
         * @example {
         *       "conversation_message": {
         *         "frequency": "daily"
         *       }
         *     }
         */
        NotificationFrequencies: {
            [key: string]: components["schemas"]["NotificationFrequencyChange"];
        };
        /**
         * @description How often Canvas sends the notification to the channel.
         * @example daily
         * @enum {string}
         */
        NotificationFrequency: "immediately" | "daily" | "weekly" | "never";
        /** @description The new frequency. Without it, the server changes nothing (inferred from its code), so this contract requires it. */
        NotificationFrequencyChange: {
            frequency: components["schemas"]["NotificationFrequency"];
        };
        /**
         * @description An icon that Canvas shows with an account notification.
         * @example information
         * @enum {string}
         */
        NotificationIcon: "warning" | "information" | "question" | "error" | "calendar";
        /** @description How often a channel receives one notification. */
        NotificationPreference: {
            frequency: components["schemas"]["NotificationFrequency"];
            /**
             * @description The name of the notification in snake case. `null` if the notification no longer exists. The names depend on the
             *     installation. For messages, `conversation_message`, `added_to_conversation` and `conversation_created` matter.
             * @example conversation_message
             */
            notification: string | null;
            /**
             * @description The category of the notification in snake case, or `null`. For three categories, the name in the path of
             *     `updateNotificationPreferenceCategory` is another one.
             * @example conversation_message
             */
            category: string | null;
        };
        /** @description The categories of a channel's preferences. */
        NotificationPreferenceCategories: {
            /**
             * @description The names of the categories, each once, in the order of their notifications. Each can be used in the path of
             *     `updateNotificationPreferenceCategory`.
             */
            categories: string[];
        };
        /** @description A new frequency for the named notification. A `NotificationPreference` can be sent back unchanged. */
        NotificationPreferenceChange: {
            /**
             * @description The name of the notification. An unknown name returns 404. `null`, which the server sends for a notification that
             *     no longer exists, causes an internal server error (inferred from the server's code): leave such a preference out.
             * @example conversation_message
             */
            notification: string | null;
            frequency: components["schemas"]["NotificationFrequency"];
            /**
             * @description Ignored.
             * @example conversation_message
             */
            category?: string | null;
        };
        /** @description Several preferences of a channel. */
        NotificationPreferences: {
            /** @description The preferences. */
            notification_preferences: components["schemas"]["NotificationPreference"][];
        };
        /**
         * @description An id from another system, or `null`. A string with both forms of ids.
         * @example s-2101
         */
        NullableExternalId: string | null;
        /**
         * @description The id of a record, as a string, or `null`.
         * @example 4217
         */
        NullableId: string | null;
        /**
         * @description The id of a recording on the media server, or `null`. A string, not a number.
         * @example m-3kQvNq8rYd2bTzL5hXcW7pJs
         */
        NullableMediaId: string | null;
        /** @description What is wrong with the page. */
        PageError: {
            /**
             * @description A sentence.
             * @example Invalid page; please restart iteration and follow `next` links
             */
            page: string;
        };
        /** @description The rejected parameter. In some errors, `attribute` is a whole sentence. */
        ParameterError: {
            /**
             * @description The rejected parameter, or a sentence.
             * @example recipients
             */
            attribute: string;
            /**
             * @description A code such as `blank` or `invalid`, a sentence, or an empty string.
             * @example blank
             */
            message: string;
            /** @description Never sent. Errors with a `type` have other schemas. */
            type?: unknown;
        };
        /**
         * @description A parameter of a conversation was rejected: a bare array of one item, without an `errors` field around it and without
         *     a `type` in it.
         */
        ParameterErrors: components["schemas"]["ParameterError"][];
        /** @description Somebody who takes part in a conversation, or the author of a forwarded message. */
        Participant: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The short name, which Canvas displays.
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
             * @description The URL of the user's picture. Absent if there are more than 100 people, and where pictures were not requested.
             *     `null` only with `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
            /**
             * @description The user's UUID. Present only with `include[]=uuid`, on the newest servers.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
        };
        /** @description A participant, with what the caller shares with them. */
        ParticipantInContext: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The short name, which Canvas displays.
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
             * @description The URL of the user's picture. Absent if there are more than 100 people, and where pictures were not requested.
             *     `null` only with `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
            /**
             * @description The user's UUID. Present only with `include[]=uuid`, on the newest servers.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
            /**
             * @description The courses that the caller shares with the user, with the user's enrollment types, including ended courses.
             *     Empty for the caller in a conversation.
             */
            common_courses: components["schemas"]["CommonContexts"];
            /** @description The groups that the caller shares with the user. Empty for the caller in a conversation. */
            common_groups: components["schemas"]["CommonContexts"];
        };
        /**
         * @description What to add to the profile.
         * @example links
         * @enum {string}
         */
        ProfileInclude: "links" | "user_services" | "uuid";
        /** @description A link in a profile. */
        ProfileLink: {
            /**
             * @description The URL.
             * @example https://marsh.example.edu/
             */
            url: string;
            /**
             * @description The title, or `null`.
             * @example The marsh in pictures
             */
            title: string | null;
        };
        /** @description A background job. */
        Progress: {
            /** @description The id of the job. */
            id: components["schemas"]["Id"];
            /** @description The record that the job belongs to. For a change of conversations, the caller. */
            context_id: components["schemas"]["Id"];
            /**
             * @description The kind of record that `context_id` identifies. `User` for a change of conversations.
             * @example User
             */
            context_type: string;
            /** @description The user who started the job, or `null`. */
            user_id: components["schemas"]["NullableId"];
            /**
             * @description The kind of job: `conversation_batch_update` for a change of conversations, `upload_via_url` for a file that the
             *     server fetches.
             * @example conversation_batch_update
             */
            tag: string;
            /**
             * @description The completed share in percent. Can be `null` in a new job.
             * @example 0
             */
            completion: number | null;
            workflow_state: components["schemas"]["ProgressState"];
            /**
             * Format: date-time
             * @description When the job was queued.
             * @example 2026-10-05T08:30:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record of the job last changed.
             * @example 2026-10-05T08:30:00Z
             */
            updated_at: string;
            /**
             * @description The result in words, such as the number of changed conversations, or `null`.
             * @example 1 conversation processed
             */
            message: string | null;
            results?: components["schemas"]["ProgressResults"];
            /**
             * Format: uri
             * @description The URL at which to request the progress again.
             * @example https://canvas.example.edu/api/v1/progress/7301
             */
            url: string;
        };
        /** @description The result of a job, in a form that depends on the job. Absent while the job is pending, and if there is none. */
        ProgressResults: {
            /** @description The file, after a job that fetches one (`upload_via_url`). */
            id?: components["schemas"]["Id"];
        };
        /**
         * @description The state of the job.
         * @example queued
         * @enum {string}
         */
        ProgressState: "queued" | "running" | "completed" | "failed" | "waiting_for_external_tool" | "canceled";
        /** @description The push endpoints with this token are deleted. */
        PushEndpointDeletion: {
            /**
             * @description Always `true`, even if no endpoint had this token.
             * @example true
             * @enum {boolean}
             */
            success: true;
        };
        /**
         * @description Identifies one or more recipients. A user is the plain id, always as a string. `course_310`, `section_811` and
         *     `group_57` mean everybody there. A suffix limits them to a role, as in `course_310_students`: `_students`,
         *     `_teachers`, `_tas`, `_observers` or `_admins` (teachers and teaching assistants). Newer servers also accept
         *     `differentiation_tag_4`, and the newest `uuid:` with a user's UUID.
         * @example 2202
         */
        RecipientCode: string;
        /**
         * @description A kind of recipient. `context` means every kind except users. The server also accepts `differentiation_tag`, but
         *     returns nothing for it.
         * @example user
         * @enum {string}
         */
        RecipientType: "user" | "context" | "course" | "section" | "group";
        /** @description The messages to remove. */
        RemoveConversationMessagesBody: {
            /** @description The messages of this conversation to remove. Unknown ids have no effect. */
            remove: components["schemas"]["IdInput"][];
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The messages to remove. */
        RemoveConversationMessagesForm: {
            /** @description The messages of this conversation to remove. Unknown ids have no effect. */
            "remove[]": components["schemas"]["IdInput"][];
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /**
         * @description A date and time in ISO 8601. Seconds and offset are optional. The server treats a text that it cannot parse as
         *     missing.
         * @example 2026-10-05T06:00:00Z
         */
        RequestTimestamp: string;
        /**
         * @description An upload to a file service, as on all hosted installations. The service responds to the second request with 201, a
         *     `Location`, and the file as JSON. The token in the URL is valid for ten minutes.
         */
        ServiceFileUpload: {
            /**
             * @description The name under which to send the file. `null` if the request has a `url`.
             * @example file
             */
            file_param: string | null;
            /** @description The job that fetches the file. `null` unless the request has a `url`. */
            progress: components["schemas"]["Progress"] | null;
            /**
             * Format: uri
             * @description The URL of the second request.
             * @example https://files.example.edu/files?token=Xk3u9WqXr5Lm
             */
            upload_url: string;
            /** @description The fields to send before the file, unchanged and in this order. Treat them as opaque. */
            upload_params: {
                [key: string]: string;
            };
        };
        /** @description A participant of a single conversation, with what the caller shares with them, unless the request excludes that. */
        ShownParticipant: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The short name, which Canvas displays.
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
             * @description The URL of the user's picture. Absent if there are more than 100 people, and where pictures were not requested.
             *     `null` only with `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
            /**
             * @description The user's UUID. Present only with `include[]=uuid`, on the newest servers.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
            /**
             * @description The courses that the caller shares with the user, with the user's enrollment types, including ended courses.
             *     Empty for the caller, absent with `include_participant_contexts=false`.
             */
            common_courses?: components["schemas"]["CommonContexts"];
            /**
             * @description The groups that the caller shares with the user. Empty for the caller, absent with
             *     `include_participant_contexts=false`.
             */
            common_groups?: components["schemas"]["CommonContexts"];
        };
        /** @description One preference of a channel, in an array. */
        SingleNotificationPreference: {
            /** @description The one preference. */
            notification_preferences: components["schemas"]["NotificationPreference"][];
        };
        /** @description The file to upload, and where to store it. */
        StartFileUploadBody: {
            /**
             * @description The name of the file.
             * @example route.pdf
             */
            name: string;
            /**
             * @deprecated
             * @description The former name of `name`. Ignored if `name` is present.
             * @example route.pdf
             */
            filename?: string;
            /**
             * Format: int64
             * @description The size in bytes, which the server checks against the quota. Without it, the server checks the quota after the
             *     upload.
             * @example 51907
             */
            size?: number;
            /**
             * @description The media type. Default: guessed from the name.
             * @example application/pdf
             */
            content_type?: string;
            /**
             * @description The path of the folder. Default: the root folder. A leading `my files`, the name of the root folder, is ignored.
             *     Folders that do not exist are created. For a message, send `conversation attachments`. Not together with
             *     `parent_folder_id`.
             * @example conversation attachments
             */
            parent_folder_path?: string;
            /**
             * @deprecated
             * @description The former name of `parent_folder_path`. Ignored if that is present.
             * @example conversation attachments
             */
            folder?: string;
            /** @description The id of the folder. Not together with `parent_folder_path`. */
            parent_folder_id?: components["schemas"]["IdInput"];
            /**
             * @description What to do if the folder already contains a file of this name.
             * @default overwrite
             */
            on_duplicate?: components["schemas"]["DuplicateHandling"];
            /**
             * Format: uri
             * @description A public URL from which the server fetches the file itself. There is no second step then; follow the `progress`.
             * @example https://library.example.edu/files/route.pdf
             */
            url?: string;
            /** @description What to add to the file at the end of the upload. */
            success_include?: components["schemas"]["FileInclude"][];
            /**
             * @description Whether the second step responds with 201 and a `Location`, instead of a redirect.
             * @default false
             * @example true
             */
            no_redirect?: boolean;
            /**
             * @description The purpose of the file.
             * @default uncategorized
             * @example uncategorized
             */
            category?: string;
        };
        /** @description The file to upload, and where to store it. */
        StartFileUploadForm: {
            /**
             * @description The name of the file.
             * @example route.pdf
             */
            name: string;
            /**
             * @deprecated
             * @description The former name of `name`. Ignored if `name` is present.
             * @example route.pdf
             */
            filename?: string;
            /**
             * Format: int64
             * @description The size in bytes, which the server checks against the quota. Without it, the server checks the quota after the
             *     upload.
             * @example 51907
             */
            size?: number;
            /**
             * @description The media type. Default: guessed from the name.
             * @example application/pdf
             */
            content_type?: string;
            /**
             * @description The path of the folder. Default: the root folder. A leading `my files`, the name of the root folder, is ignored.
             *     Folders that do not exist are created. For a message, send `conversation attachments`. Not together with
             *     `parent_folder_id`.
             * @example conversation attachments
             */
            parent_folder_path?: string;
            /**
             * @deprecated
             * @description The former name of `parent_folder_path`. Ignored if that is present.
             * @example conversation attachments
             */
            folder?: string;
            /** @description The id of the folder. Not together with `parent_folder_path`. */
            parent_folder_id?: components["schemas"]["IdInput"];
            /**
             * @description What to do if the folder already contains a file of this name.
             * @default overwrite
             */
            on_duplicate?: components["schemas"]["DuplicateHandling"];
            /**
             * Format: uri
             * @description A public URL from which the server fetches the file itself. There is no second step then; follow the `progress`.
             * @example https://library.example.edu/files/route.pdf
             */
            url?: string;
            /** @description What to add to the file at the end of the upload. */
            "success_include[]"?: components["schemas"]["FileInclude"][];
            /**
             * @description Whether the second step responds with 201 and a `Location`, instead of a redirect.
             * @default false
             * @example true
             */
            no_redirect?: boolean;
            /**
             * @description The purpose of the file.
             * @default uncategorized
             * @example uncategorized
             */
            category?: string;
        };
        /** @description An upload to the storage of the installation or to Amazon S3. For its own storage, the policy is valid for 30 minutes. */
        StorageFileUpload: {
            /**
             * Format: uri
             * @description The URL of the second request.
             * @example https://uploads.example.edu/
             */
            upload_url: string;
            /** @description The fields to send before the file, unchanged and in this order. Treat them as opaque. */
            upload_params: {
                [key: string]: string;
            };
            /**
             * @description The name under which to send the file.
             * @example file
             */
            file_param: string;
        };
        /**
         * @description The type of a channel as the server stores it. Only `personal_email` differs from the reported type, which is `email`.
         * @example email
         * @enum {string}
         */
        StoredChannelType: "email" | "sms" | "push" | "slack" | "personal_email" | "twitter";
        /**
         * @description A list of further contexts of a course, such as its sections. Returned only with `synthetic_contexts`. It is not a
         *     recipient: send its `id` as `context` in another search.
         */
        SyntheticContext: {
            id: components["schemas"]["ContextRecipientCode"];
            /**
             * @description The localized name, such as `Course Sections`.
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
             * @description The number of contexts in the list.
             * @example 3
             */
            item_count: number;
        };
        /**
         * @description One line of plain text that ends with a line break.
         * @example 403 Forbidden (Rate Limit Exceeded)
         */
        ThrottleNotice: string;
        /**
         * @description The request has no credentials (`unauthenticated`) or, on older installations, the caller lacks the right
         *     (`unauthorized`; newer ones send 403).
         */
        UnauthenticatedError: {
            /**
             * @description `unauthenticated` or `unauthorized`. Not localized.
             * @example unauthenticated
             * @enum {string}
             */
            status: "unauthenticated" | "unauthorized";
            /** @description The errors. */
            errors: components["schemas"]["ErrorMessage"][];
        };
        /** @description The caller lacks the right. */
        UnauthorizedError: {
            /**
             * @description Always `unauthorized`. Not localized.
             * @example unauthorized
             * @enum {string}
             */
            status: "unauthorized";
            /** @description The errors. */
            errors: components["schemas"]["ErrorMessage"][];
        };
        /** @description The number of unread conversations. */
        UnreadConversationCount: {
            /**
             * @description The number, as a string of digits.
             * @example 7
             */
            unread_count: string;
        };
        /** @description The changes, and the complete list of the roles that see the notification from now on. */
        UpdateAccountNotificationBody: {
            /** @description The changes. Fields that are left out stay as they are, except `message`, which is required. */
            account_notification: {
                /**
                 * @description The title.
                 * @example Library closed on Friday
                 */
                subject?: string;
                /**
                 * @description The text, as HTML of up to 64 KB. The server sanitizes it and processes links to files in it. Required even if
                 *     it stays the same: without it, the server sets the text to nothing and then rejects the notification.
                 * @example <p>The library stays closed on Friday.</p>
                 */
                message: string;
                /** @description When Canvas starts to show the notification. A date that cannot be parsed counts as missing. */
                start_at?: components["schemas"]["RequestTimestamp"];
                /** @description When Canvas stops showing the notification, not before `start_at`. */
                end_at?: components["schemas"]["RequestTimestamp"];
                /** @description The icon. The server also stores any other text, which this contract does not allow. */
                icon?: components["schemas"]["NotificationIcon"];
                /** @description Shows the notification only if this service is turned on in the account. */
                required_account_service?: components["schemas"]["AccountServiceName"];
                /**
                 * @description Shows the notification to a part of the users each month, so that each user sees it once within this many
                 *     months.
                 * @example 9
                 */
                months_in_display_cycle?: number;
                /**
                 * @description Shows the notification only on the host of the account's own root account.
                 * @example true
                 */
                domain_specific?: boolean;
                /**
                 * @description Sends an email to the recipients, even if one was sent before. Rejected in the site administrators' account.
                 * @default false
                 * @example true
                 */
                send_message?: boolean;
            };
            /**
             * @description The roles that see the notification from now on, each as an id in a string, a name, or `NilEnrollment` for users
             *     without an enrollment. This list replaces all roles: without it, everyone sees the notification. Unknown roles
             *     are silently dropped. A value that is not a list causes an internal server error.
             */
            account_notification_roles?: (string | null)[];
        };
        /** @description The changes, and the complete list of the roles that see the notification from now on. */
        UpdateAccountNotificationForm: {
            /**
             * @description The title.
             * @example Library closed on Friday
             */
            "account_notification[subject]"?: string;
            /**
             * @description The text, as HTML of up to 64 KB. The server sanitizes it and processes links to files in it. Required even if
             *     it stays the same: without it, the server sets the text to nothing and then rejects the notification.
             * @example <p>The library stays closed on Friday.</p>
             */
            "account_notification[message]": string;
            /** @description When Canvas starts to show the notification. A date that cannot be parsed counts as missing. */
            "account_notification[start_at]"?: components["schemas"]["RequestTimestamp"];
            /** @description When Canvas stops showing the notification, not before `start_at`. */
            "account_notification[end_at]"?: components["schemas"]["RequestTimestamp"];
            /** @description The icon. The server also stores any other text, which this contract does not allow. */
            "account_notification[icon]"?: components["schemas"]["NotificationIcon"];
            /** @description Shows the notification only if this service is turned on in the account. */
            "account_notification[required_account_service]"?: components["schemas"]["AccountServiceName"];
            /**
             * @description Shows the notification to a part of the users each month, so that each user sees it once within this many
             *     months.
             * @example 9
             */
            "account_notification[months_in_display_cycle]"?: number;
            /**
             * @description Shows the notification only on the host of the account's own root account.
             * @example true
             */
            "account_notification[domain_specific]"?: boolean;
            /**
             * @description Sends an email to the recipients, even if one was sent before. Rejected in the site administrators' account.
             * @default false
             * @example true
             */
            "account_notification[send_message]"?: boolean;
            /**
             * @description The roles that see the notification from now on, each as an id in a string, a name, or `NilEnrollment` for users
             *     without an enrollment. This list replaces all roles: without it, everyone sees the notification. Unknown roles
             *     are silently dropped. A value that is not a list causes an internal server error.
             */
            "account_notification_roles[]"?: (string | null)[];
        };
        /** @description The new frequencies. */
        UpdateAllNotificationPreferencesBody: {
            /**
             * @description The frequencies by the names of the notifications, or an array of preferences. Without it, the server fails with
             *     status 500 (inferred from the server's code).
             */
            notification_preferences: components["schemas"]["NotificationFrequencies"] | components["schemas"]["NotificationPreferenceChange"][];
        };
        /** @description The new frequencies. */
        UpdateAllNotificationPreferencesForm: {
            [key: string]: components["schemas"]["NotificationFrequency"];
        };
        /** @description The changes. */
        UpdateConversationBody: {
            /**
             * @description The attributes to change. The others stay as they are. A string instead of an object causes an internal server
             *     error (inferred from the server's code).
             */
            conversation: {
                /**
                 * @description The new state. The server rejects a blank value, but stores any other word, which this contract does not
                 *     allow.
                 */
                workflow_state?: components["schemas"]["ConversationState"];
                /**
                 * @description Whether a new message marks the conversation as unread and moves it to the top. Ignored for a private
                 *     conversation.
                 * @example false
                 */
                subscribed?: boolean;
                /**
                 * @description Whether the caller starred the conversation.
                 * @example true
                 */
                starred?: boolean;
            };
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            filter?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            include?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The changes. */
        UpdateConversationForm: {
            /**
             * @description The new state. The server rejects a blank value, but stores any other word, which this contract does not
             *     allow.
             */
            "conversation[workflow_state]"?: components["schemas"]["ConversationState"];
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top. Ignored for a private
             *     conversation.
             * @example false
             */
            "conversation[subscribed]"?: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example true
             */
            "conversation[starred]"?: boolean;
            /**
             * @description The view to which `visible` in the response refers.
             * @default inbox
             */
            scope?: components["schemas"]["ConversationScope"];
            /** @description The filters to which `visible` in the response refers. */
            "filter[]"?: components["schemas"]["ConversationFilter"][];
            /** @description Whether all entries of `filter` have to match for `visible`, or one. */
            filter_mode?: components["schemas"]["FilterMode"];
            /** @description What to add to each participant: `uuid`. Only the newest servers support it; others ignore it. */
            "include[]"?: components["schemas"]["ConversationInclude"][];
            /**
             * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
             *     empty.
             * @default true
             * @example false
             */
            include_private_conversation_enrollments?: boolean;
        };
        /** @description The new frequency. */
        UpdateNotificationPreferenceBody: {
            /**
             * @description The frequency in an object, or in an array of which the server reads only the first item. Without it, the server
             *     fails with status 500 (inferred from the server's code).
             */
            notification_preferences: components["schemas"]["NotificationFrequencyChange"] | components["schemas"]["ListedNotificationFrequencyChange"][];
        };
        /** @description The new frequency. */
        UpdateNotificationPreferenceForm: {
            "notification_preferences[frequency]": components["schemas"]["NotificationFrequency"];
        };
        /** @description The conversation after the change, without its messages. */
        UpdatedConversation: {
            /** @description The id of the conversation. */
            id: components["schemas"]["Id"];
            /**
             * @description The subject, or `null` if the conversation was started without one.
             * @example Field trip on Friday
             */
            subject: string | null;
            workflow_state: components["schemas"]["ConversationState"];
            /**
             * @description The beginning of the newest message, truncated with an ellipsis. The caller's own messages do not count until
             *     somebody has replied: `null` in a new private conversation of the caller, and in an emptied one.
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
             * @description When the caller's own newest message was sent, or `null`. It can be out of date.
             * @example 2026-10-05T09:10:00Z
             */
            last_authored_message_at: string | null;
            /**
             * @description The number of messages that the caller has in the conversation. Generated messages do not count.
             * @example 2
             */
            message_count: number;
            /**
             * @description Whether a new message marks the conversation as unread and moves it to the top of the inbox.
             * @example true
             */
            subscribed: boolean;
            /**
             * @description Whether the conversation is limited to two people. One that can become a group is not private.
             * @example true
             */
            private: boolean;
            /**
             * @description Whether the caller starred the conversation.
             * @example false
             */
            starred: boolean;
            /** @description The flags that are set. Empty if none is. */
            properties: components["schemas"]["ConversationProperty"][];
            /** @description The ids of the other participants, the most recently active first, then by name. Empty if nobody else takes part. */
            audience: components["schemas"]["Id"][];
            audience_contexts: components["schemas"]["AudienceContexts"];
            /**
             * Format: uri
             * @description The URL of the picture of the conversation: the other person's, or a default one. `null` only with
             *     `no_avatar_fallback`, for a person without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url: string | null;
            /**
             * @description Whether the conversation belongs to the list of the `scope` and `filter` of this request. A list contains only
             *     visible conversations; a change can make one invisible.
             * @example true
             */
            visible: boolean;
            /**
             * @description The course, group or account of the conversation, or `null`. For a caller who administers any account, a course is
             *     replaced by the root account.
             * @example course_310
             */
            context_code: string | null;
            /** @description The participants, including the caller. */
            participants: components["schemas"]["ParticipantInContext"][];
        };
        /** @description An upload for which the server fetches the file. The `results` of the completed job contain the `id` of the file. */
        UrlFileUpload: {
            /** @description The job that fetches the file. */
            progress: components["schemas"]["Progress"];
        };
        /** @description The copyright and license of a file. */
        UsageRights: {
            /**
             * @description The copyright notice, or `null`.
             * @example 2026 Maya Lindqvist
             */
            legal_copyright?: string | null;
            /**
             * @description Why the file may be used.
             * @example own_copyright
             */
            use_justification?: string;
            /**
             * @description The name of the license.
             * @example private
             */
            license?: string;
            /**
             * @description The name of the license to display.
             * @example Private (Copyrighted)
             */
            license_name?: string;
        };
        /** @description A user. Most fields depend on the rights of the caller, and some are present only for the caller's own user. */
        User: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The full name.
             * @example Maya Lindqvist
             */
            name: string;
            /**
             * Format: date-time
             * @description When the user was created. With the offset of the user's time zone.
             * @example 2024-08-19T09:12:00+02:00
             */
            created_at: string;
            /**
             * @description The name for sorting, the last name first.
             * @example Lindqvist, Maya
             */
            sortable_name: string;
            /**
             * @description The name that Canvas displays in messages.
             * @example Maya Lindqvist
             */
            short_name: string;
            /**
             * @description The first name.
             * @example Maya
             */
            first_name: string;
            /**
             * @description The last name.
             * @example Lindqvist
             */
            last_name: string;
            /** @description The id in the student information system (SIS), or `null`. Only for callers who may read or manage SIS data. */
            sis_user_id?: components["schemas"]["NullableExternalId"];
            /**
             * @description A second id in the student information system, or `null`. Only for callers who may read or manage SIS data, and
             *     for the caller's own user.
             */
            integration_id?: components["schemas"]["NullableExternalId"];
            /** @description The SIS import that last changed the user, or `null`. Only for callers who may manage SIS data. */
            sis_import_id?: components["schemas"]["NullableId"];
            /** @description The name with which the user logs in. Only for callers who may see it. */
            login_id?: components["schemas"]["ExternalId"];
            /**
             * @description The host of the user's account. Only for callers who may see the `login_id`, and only if the user has several
             *     accounts.
             * @example canvas.example.edu
             */
            root_account?: string;
            /**
             * Format: uri
             * @description The URL of the user's picture. Absent if the account has pictures turned off. `null` only with
             *     `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/thumbnails/90102/Jd4nYc8RtWm2
             */
            avatar_url?: string | null;
            /**
             * @description Whether the picture is approved. Only for callers who may manage the details of the user.
             * @example approved
             */
            avatar_state?: string;
            /**
             * @description The pronouns that the user chose. Absent if there are none.
             * @example she/her
             */
            pronouns?: string;
            /**
             * @description The language that the user chose, or `null`.
             * @example sv
             */
            locale: string | null;
            /**
             * @description The language that Canvas uses. Only for the caller's own user.
             * @example en
             */
            effective_locale?: string;
            /**
             * @description The default email address, or `null` if there is none. Only for callers who may read email addresses.
             * @example maya.lindqvist@example.edu
             */
            email?: string | null;
            /**
             * Format: date-time
             * @description When the user last logged in, or `null`. With the offset of the user's time zone. Present only with
             *     `include[]=last_login`.
             * @example 2026-10-05T10:02:11+02:00
             */
            last_login?: string | null;
            /**
             * @description The user's UUID. Present only with `include[]=uuid`.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
            /**
             * @description A UUID that the user had before. Present only with `include[]=uuid`, if there is one.
             * @example K8sYb2QmVt6rLkPz3XcN1wDsJfHgA5eUoKi2Ty7R
             */
            past_uuid?: string | null;
            /**
             * @description The UUID of the root account. Present only with `include[]=uuid`.
             * @example Ty7RvBq8LkPz3QmVt6YbXcN1wDsJfHgA5eUoKi2r
             */
            account_uuid?: string;
            /** @description The user into which a deleted user was merged. Only for deleted users. */
            merged_into_user_id?: components["schemas"]["NullableId"];
            /** @description What the user may do. Sent for the caller's own user, and to callers with rights on the user. */
            permissions?: components["schemas"]["UserPermissions"];
        };
        /** @description The user who uploaded a file or last changed its content. An empty object if unknown. */
        UserDisplay: {
            /** @description The id of the user. */
            id?: components["schemas"]["Id"];
            /**
             * @description The short name.
             * @example Maya Lindqvist
             */
            display_name?: string;
            /**
             * Format: uri
             * @description The URL of the user's picture.
             * @example https://canvas.example.edu/images/thumbnails/90102/Jd4nYc8RtWm2
             */
            avatar_image_url?: string | null;
            /**
             * Format: uri
             * @description The URL of the user's page.
             * @example https://canvas.example.edu/about/2101
             */
            html_url?: string;
            /**
             * @description The pronouns that the user chose, or `null`.
             * @example she/her
             */
            pronouns?: string | null;
        };
        /**
         * @description What to add to the user.
         * @example last_login
         * @enum {string}
         */
        UserInclude: "uuid" | "last_login";
        /** @description What a user may do. */
        UserPermissions: {
            /**
             * @description Whether the user may change their name.
             * @example true
             */
            can_update_name: boolean;
            /**
             * @description Whether the user may change their picture.
             * @example true
             */
            can_update_avatar: boolean;
            /**
             * @description Whether the user's access to web pages in the Canvas Parent app is limited. Newer servers only.
             * @example false
             */
            limit_parent_app_web_access?: boolean;
        };
        /** @description The profile of a user. Some fields are present only for the caller's own profile. */
        UserProfile: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The full name.
             * @example Maya Lindqvist
             */
            name: string;
            /**
             * @description The name that Canvas displays in messages.
             * @example Maya Lindqvist
             */
            short_name: string;
            /**
             * @description The name for sorting, the last name first.
             * @example Lindqvist, Maya
             */
            sortable_name: string;
            /**
             * Format: uri
             * @description The URL of the user's picture. Absent if the account has pictures turned off. `null` only with
             *     `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/thumbnails/90102/Jd4nYc8RtWm2
             */
            avatar_url?: string | null;
            /**
             * @description The title, or `null`. Always `null` if the account has profiles turned off.
             * @example Lecturer in Ecology
             */
            title: string | null;
            /**
             * @description The biography, or `null`.
             * @example Works on the plants of salt marshes.
             */
            bio: string | null;
            /**
             * @description How to pronounce the name, or `null`.
             * @example MY-ah LIND-kvist
             */
            pronunciation: string | null;
            /**
             * @description The pronouns that the user chose. Absent if there are none.
             * @example she/her
             */
            pronouns?: string;
            /**
             * @description The default email address. `null` or absent for callers who may not read email addresses.
             * @example maya.lindqvist@example.edu
             */
            primary_email?: string | null;
            /** @description The name with which the user logs in. `null` for callers who may not see it. */
            login_id: components["schemas"]["NullableExternalId"];
            /** @description The id in the student information system (SIS), or `null`. Absent for callers who may not read SIS data. */
            sis_user_id?: components["schemas"]["NullableExternalId"];
            /** @description A second id in the student information system. `null` for callers who may not see it. */
            integration_id: components["schemas"]["NullableExternalId"];
            /**
             * @description The name of the user's time zone in the IANA database.
             * @example Europe/Stockholm
             */
            time_zone: string;
            /**
             * @description The language that the user chose, or `null`.
             * @example sv
             */
            locale: string | null;
            /**
             * @description The language that Canvas uses. Only for the caller's own profile.
             * @example en
             */
            effective_locale?: string;
            /** @description The user's calendar. Only for the caller's own profile. */
            calendar?: components["schemas"]["CalendarLink"];
            /** @description The id of the user for LTI tools. Only for the caller's own profile, if there is one. */
            lti_user_id?: components["schemas"]["ExternalId"];
            /**
             * @description Whether the user has Canvas for Elementary. Only for the caller's own profile.
             * @example false
             */
            k5_user?: boolean;
            /**
             * @description Whether Canvas for Elementary uses the classic font. Only for the caller's own profile.
             * @example false
             */
            use_classic_font_in_k5?: boolean;
            /** @description The links in the profile. Present only with `include[]=links`. */
            links?: components["schemas"]["ProfileLink"][];
            /**
             * @description The services that the user connected. For another user, only the visible ones. Present only with
             *     `include[]=user_services`.
             */
            user_services?: components["schemas"]["UserService"][];
            /**
             * @description The user's UUID. Present only with `include[]=uuid`.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
            /**
             * @description A UUID that the user had before. Present only with `include[]=uuid`, if there is one.
             * @example K8sYb2QmVt6rLkPz3XcN1wDsJfHgA5eUoKi2Ty7R
             */
            past_uuid?: string | null;
        };
        /**
         * @description A user, without a `type`. With `context`, `common_courses` and `common_groups` contain that context only. They are
         *     also filled for the caller, whom a search can find too.
         */
        UserRecipient: {
            /** @description The id of the user. */
            id: components["schemas"]["Id"];
            /**
             * @description The short name, which Canvas displays.
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
             * @description The URL of the user's picture. Absent if there are more than 100 results. `null` only with
             *     `no_avatar_fallback`, for a user without a picture.
             * @example https://canvas.example.edu/images/messages/avatar-50.png
             */
            avatar_url?: string | null;
            /**
             * @description The user's UUID. Present only with `include[]=uuid`, on the newest servers.
             * @example W3Zt8nUuBqE5vFhQy2LmJkR7sXcA9dPoTi4GgNbe
             */
            uuid?: string;
            /**
             * @description The courses that the caller shares with the user, with the user's enrollment types, including ended courses.
             *     Empty for the caller in a conversation.
             */
            common_courses: components["schemas"]["CommonContexts"];
            /** @description The groups that the caller shares with the user. Empty for the caller in a conversation. */
            common_groups: components["schemas"]["CommonContexts"];
        };
        /**
         * @description Identifies a user: the numeric id, `self` for the caller, or another key with its prefix: `sis_user_id:`,
         *     `sis_login_id:` (in any letter case), `sis_integration_id:`, `lti_user_id:`, `lti_context_id:`, `lti_1_1_id:`,
         *     `lti_1_3_id:` or `uuid:`. With `hex:` before the prefix of an SIS or LTI key, the value is sent as hexadecimal bytes.
         *     The short form `1~123` for a user of another shard works on hosted Canvas only.
         * @example self
         */
        UserReference: string;
        /** @description A service that a user connected. */
        UserService: {
            /**
             * @description The name of the service.
             * @example skype
             */
            service: string;
            /**
             * @description Whether other users can see it.
             * @example true
             */
            visible: boolean | null;
            /**
             * @description The URL of the user's page at the service.
             * @example skype:maya.lindqvist?add
             */
            service_user_link: string | null;
        };
        /**
         * Format: bigint
         * @description An id in a request: a string of digits, a number below 2^53, or a bigint.
         */
        IdInput: string | number | bigint;
    };
    responses: {
        /**
         * @description JSON: the caller lacks the right. Plain text: the caller is throttled or blocked, and the request was not carried out.
         *     The content type tells the two apart.
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
        /**
         * @description A page of recipients, contexts before users. Contexts are sorted by name; with `search`, contexts that are still
         *     running come first, then courses before sections before groups. Users are sorted by sortable name, then by id. The
         *     links lead to `/api/v1/search/recipients`, and only the last page has a link to the last page. With `user_id`, and
         *     with nothing to search for, there is no `Link`.
         */
        FoundRecipients: {
            headers: {
                Link: components["headers"]["SearchLink"];
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FoundRecipient"][];
            };
        };
        /** @description The server failed. Some malformed requests cause this too. */
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
        /**
         * @description The `page` is a number above 1, but pages of a search are opaque bookmarks. Start again without `page`, and follow the
         *     `next` links. Older servers return the first page instead.
         */
        InvalidBookmark: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidPageError"];
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
        /** @description The `page` is not valid for this list. */
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
        /** @description The body is declared as JSON but cannot be parsed. The framework responds before the action runs. */
        MalformedBody: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The record does not exist, or the caller may not know of it. */
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
        /** @description The channel is the SMS channel for the user's one-time passwords, which cannot be deleted. */
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
        /** @description There is no user with the `user_id`, or the `context` is well-formed but does not exist. */
        RecipientNotFound: {
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
         * @description The server failed, as it does if `account_notification_roles` is not a list. Inferred from the server's code, not
         *     covered by its tests.
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
         * @description The caller is throttled, on installations that are configured to respond with 429 instead of 403. The request was not
         *     carried out. There is no `Retry-After`.
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
         * @description The credentials are missing or unusable, the token lacks the scope of this operation, `as_user_id` was rejected, or,
         *     on older installations, the caller lacks the right.
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
        /** @description The `frequency` is unknown. Status and body are inferred from the server's code, not covered by its tests. */
        UnknownFrequency: {
            headers: {
                "X-Request-Cost": components["headers"]["X-Request-Cost"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FieldErrors"];
            };
        };
        /** @description The user does not exist, or the `page` is not valid for this list. */
        UserOrPageNotFound: {
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
    parameters: {
        /**
         * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
         * @example self
         */
        account_id: components["schemas"]["AccountReference"];
        /**
         * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
         *     which the caller has that right.
         * @example sis_user_id:s-2202
         */
        as_user_id: components["schemas"]["UserReference"];
        /**
         * @description A prefix for the paths of the pictures of contexts, in `avatar_url`.
         * @example https://canvas.example.edu
         */
        base_url: string;
        /**
         * @description The page, as an opaque `bookmark:…` from the `Link` header of an earlier response. `first`, `1`, other words and a
         *     bookmark that cannot be decoded return the first page. A number above 1 returns 400.
         * @example bookmark:WyJSaXZlcmEiLDIyMDJd
         */
        bookmark_page: string;
        /**
         * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
         *     `push`, not the label that responses contain.
         * @example maya.lindqvist@example.edu
         */
        channel_address: string;
        /**
         * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
         *     `email`.
         * @example email
         */
        channel_type: components["schemas"]["StoredChannelType"];
        /**
         * @description The numeric id of a channel of this user that is not deleted.
         * @example 7302
         */
        communication_channel_id: components["schemas"]["IdInput"];
        /**
         * @description The numeric id of the conversation.
         * @example 4217
         */
        conversation_id: components["schemas"]["IdInput"];
        /**
         * @description What to add to each participant. With a scoped developer key, Canvas can silently drop every value but `uuid`.
         * @example [
         *       "uuid"
         *     ]
         */
        conversation_include: components["schemas"]["ConversationInclude"][];
        /**
         * @description Users, by id, and contexts, by code, to leave out.
         * @example [
         *       "2203",
         *       "group_57"
         *     ]
         */
        exclude: string[];
        /**
         * @description The numeric id of the file.
         * @example 90431
         */
        file_id: components["schemas"]["IdInput"];
        /**
         * @description Limits the list to conversations with these users, courses, groups or sections, such as `user_2202`, `course_310`,
         *     `group_57` or `section_811`. `filter_mode` combines several filters. The effect of a malformed value is unknown.
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
         * @description Together with `user_id`, also finds a user whom the caller knows only from this conversation.
         * @example 4217
         */
        from_conversation_id: components["schemas"]["IdInput"];
        /**
         * @description Adds `beta` to each conversation. Any value turns it on, including `false`: the server only tests whether the
         *     parameter is present.
         * @example true
         */
        include_beta: true;
        /**
         * @description Also returns users whose enrollments have concluded. Any value turns it on, including `false`.
         * @example true
         */
        include_concluded: true;
        /**
         * @description Also returns contexts that ended long ago. Any value turns it on, including `false`.
         * @example true
         */
        include_inactive: true;
        /**
         * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
         *     empty.
         * @example false
         */
        include_private_conversation_enrollments: boolean;
        /**
         * @deprecated
         * @description Has no effect. Conversations no longer contain submissions, and the server ignores this parameter.
         * @example false
         */
        interleave_submissions: boolean;
        /**
         * @description Returns only contexts in which the caller has the right `send_messages`. Any value turns it on, including `false`.
         * @example true
         */
        messageable_only: true;
        /**
         * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
         *     including `false`. Not documented by Canvas.
         * @example true
         */
        no_avatar_fallback: true;
        /**
         * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
         * @example conversation_message
         */
        notification: string;
        /**
         * @description The name of the category, as `listNotificationPreferenceCategories` returns it. The `category` of a preference is not
         *     always the same: `discussion_entry` there is `discussionentry` here. An unknown category returns 404.
         * @example conversation_message
         */
        notification_category: string;
        /**
         * @description The number of the page, from 1. Follow the `Link` header instead of counting. A page past the end is an empty list,
         *     not an error.
         * @example 2
         */
        page: string;
        /**
         * @description The number of items on a page. The server silently uses 1 for a value below 1, and 100 for one above 100.
         * @example 50
         */
        per_page: number;
        /**
         * @description Rights to check in each context. `permissions` of a context contains those that the caller has there. Contexts
         *     without them are returned too, and unknown names have no effect.
         * @example [
         *       "send_messages"
         *     ]
         */
        permissions: string[];
        /**
         * @description The numeric id of the progress.
         * @example 7301
         */
        progress_id: components["schemas"]["IdInput"];
        /**
         * @description The number of items on a page. The server silently uses the default for a value that is below 1 or not a number, and
         *     100 for one above 100.
         * @example 50
         */
        recipient_per_page: number;
        /**
         * @description The kind of recipient to search for. Ignored if `types[]` is present.
         * @example user
         */
        recipient_type: components["schemas"]["RecipientType"];
        /**
         * @description The kinds of recipients to search for. Takes precedence over `type`. A single value without brackets, `types=user`,
         *     causes an internal server error (inferred from the server's code).
         * @example [
         *       "user",
         *       "section"
         *     ]
         */
        recipient_types: components["schemas"]["RecipientType"][];
        /**
         * @description Looks up this user instead of searching. The response is empty if the caller may not write to them; an unknown user is
         *     404. The other parameters are ignored, except `from_conversation_id` and `context`.
         * @example 2202
         */
        recipient_user_id: components["schemas"]["UserReference"];
        /**
         * @description The view of the caller's conversations: the one to list, or the one to which `visible` in the response refers.
         * @example unread
         */
        scope: components["schemas"]["ConversationScope"];
        /**
         * @description Words separated by spaces. All of them have to occur in the name.
         * @example tom riv
         */
        search: string;
        /**
         * @description Together with `synthetic_contexts` and a course as `context`, returns the sections, groups and differentiation tags of
         *     the course instead of entries for these lists, even without `search`. Any value turns it on, including `false`.
         * @example true
         */
        search_all_contexts: true;
        /**
         * @description Searches only in this course, section or group, or in one part of it: a role (`_teachers`, `_tas`, `_students`,
         *     `_observers`, `_admins`) or, in courses and together with `synthetic_contexts`, a list (`_sections`, `_groups`,
         *     `_differentiation_tags`). Without `synthetic_contexts` the response then contains only users. A context that does not
         *     exist returns 404; a value in another format is silently ignored.
         * @example course_310_students
         */
        search_context: string;
        /**
         * @description Uses weaker checks: also returns users with pending enrollments, and those of unpublished courses. Any value turns it
         *     on, including `false`.
         * @example true
         */
        skip_visibility_checks: true;
        /**
         * @description Together with `context`, returns entries for the roles and lists of that context instead of its users. Roles without
         *     members are left out. Any value turns it on, including `false`.
         * @example true
         */
        synthetic_contexts: true;
        /**
         * @description The user, as an id, `self`, or another key with its prefix.
         * @example self
         */
        user_id: components["schemas"]["UserReference"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Links to other pages, in the format of RFC 8288, in the order `current`, `next`, `prev`, `first`, `last`. Each appears
         *     only where it applies: the last page has no `next`, and a list with opaque pages has no `prev`, and a `last` on its
         *     last page only. The URLs are absolute, repeat the query parameters of the request without the access token, and end in
         *     `page` and `per_page`. Use them unchanged. Canvas drops links once they exceed 3,500 characters together.
         * @example <https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="current",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="first",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="last"
         */
        Link: string;
        /**
         * @description Absent where the result has no pages: with `user_id`, and without anything to search for.
         *
         *     Links to other pages, in the format of RFC 8288, in the order `current`, `next`, `prev`, `first`, `last`. Each appears
         *     only where it applies: the last page has no `next`, and a list with opaque pages has no `prev`, and a `last` on its
         *     last page only. The URLs are absolute, repeat the query parameters of the request without the access token, and end in
         *     `page` and `per_page`. Use them unchanged. Canvas drops links once they exceed 3,500 characters together.
         * @example <https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="current",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="first",<https://canvas.example.edu/api/v1/conversations?page=1&per_page=10>; rel="last"
         */
        SearchLink: string;
        /**
         * @description Present when the credentials are missing or unusable. Absent when a valid token lacks a scope or a right, and when
         *     `as_user_id` is rejected.
         * @example Bearer realm="canvas-lms"
         */
        "WWW-Authenticate": string;
        /**
         * @description The id of the batch that delivers the messages, as a string of digits. `listConversationBatches` returns it as `id`.
         * @example 1187
         */
        "X-Conversation-Batch-Id": string;
        /**
         * @description The remaining rate-limit quota of the caller. `0.0` if the request was throttled.
         * @example 598.4
         */
        "X-Rate-Limit-Remaining": number;
        /**
         * @description What this request took from the caller's rate-limit quota. Absent if the request was throttled.
         * @example 0.0231
         */
        "X-Request-Cost": number;
    };
    pathItems: never;
}
export type AccountNotification = components['schemas']['AccountNotification'];
export type AccountNotificationAuthor = components['schemas']['AccountNotificationAuthor'];
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
export type CalendarLink = components['schemas']['CalendarLink'];
export type CancelProgressBody = components['schemas']['CancelProgressBody'];
export type CancelProgressForm = components['schemas']['CancelProgressForm'];
export type CanvasFile = components['schemas']['CanvasFile'];
export type ChannelError = components['schemas']['ChannelError'];
export type ChannelType = components['schemas']['ChannelType'];
export type CommMessage = components['schemas']['CommMessage'];
export type CommMessageState = components['schemas']['CommMessageState'];
export type CommonContexts = components['schemas']['CommonContexts'];
export type CommunicationChannel = components['schemas']['CommunicationChannel'];
export type CommunicationChannelState = components['schemas']['CommunicationChannelState'];
export type ContextCode = components['schemas']['ContextCode'];
export type ContextName = components['schemas']['ContextName'];
export type ContextRecipient = components['schemas']['ContextRecipient'];
export type ContextRecipientCode = components['schemas']['ContextRecipientCode'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationAfterMessageRemoval = components['schemas']['ConversationAfterMessageRemoval'];
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
export type DuplicateHandling = components['schemas']['DuplicateHandling'];
export type EmptyObject = components['schemas']['EmptyObject'];
export type ErrorMessage = components['schemas']['ErrorMessage'];
export type ErrorMessages = components['schemas']['ErrorMessages'];
export type ExternalId = components['schemas']['ExternalId'];
export type FieldError = components['schemas']['FieldError'];
export type FieldErrors = components['schemas']['FieldErrors'];
export type FileInclude = components['schemas']['FileInclude'];
export type FileUpload = components['schemas']['FileUpload'];
export type FilterMode = components['schemas']['FilterMode'];
export type Folder = components['schemas']['Folder'];
export type FoundRecipient = components['schemas']['FoundRecipient'];
export type Id = components['schemas']['Id'];
export type InvalidPageError = components['schemas']['InvalidPageError'];
export type ListedNotificationFrequencyChange = components['schemas']['ListedNotificationFrequencyChange'];
export type MasqueradeError = components['schemas']['MasqueradeError'];
export type MediaComment = components['schemas']['MediaComment'];
export type MediaId = components['schemas']['MediaId'];
export type MediaType = components['schemas']['MediaType'];
export type Message = components['schemas']['Message'];
export type MessageError = components['schemas']['MessageError'];
export type NotificationFrequencies = components['schemas']['NotificationFrequencies'];
export type NotificationFrequency = components['schemas']['NotificationFrequency'];
export type NotificationFrequencyChange = components['schemas']['NotificationFrequencyChange'];
export type NotificationIcon = components['schemas']['NotificationIcon'];
export type NotificationPreference = components['schemas']['NotificationPreference'];
export type NotificationPreferenceCategories = components['schemas']['NotificationPreferenceCategories'];
export type NotificationPreferenceChange = components['schemas']['NotificationPreferenceChange'];
export type NotificationPreferences = components['schemas']['NotificationPreferences'];
export type NullableExternalId = components['schemas']['NullableExternalId'];
export type NullableId = components['schemas']['NullableId'];
export type NullableMediaId = components['schemas']['NullableMediaId'];
export type PageError = components['schemas']['PageError'];
export type ParameterError = components['schemas']['ParameterError'];
export type ParameterErrors = components['schemas']['ParameterErrors'];
export type Participant = components['schemas']['Participant'];
export type ParticipantInContext = components['schemas']['ParticipantInContext'];
export type ProfileInclude = components['schemas']['ProfileInclude'];
export type ProfileLink = components['schemas']['ProfileLink'];
export type Progress = components['schemas']['Progress'];
export type ProgressResults = components['schemas']['ProgressResults'];
export type ProgressState = components['schemas']['ProgressState'];
export type PushEndpointDeletion = components['schemas']['PushEndpointDeletion'];
export type RecipientCode = components['schemas']['RecipientCode'];
export type RecipientType = components['schemas']['RecipientType'];
export type RemoveConversationMessagesBody = components['schemas']['RemoveConversationMessagesBody'];
export type RemoveConversationMessagesForm = components['schemas']['RemoveConversationMessagesForm'];
export type RequestTimestamp = components['schemas']['RequestTimestamp'];
export type ServiceFileUpload = components['schemas']['ServiceFileUpload'];
export type ShownParticipant = components['schemas']['ShownParticipant'];
export type SingleNotificationPreference = components['schemas']['SingleNotificationPreference'];
export type StartFileUploadBody = components['schemas']['StartFileUploadBody'];
export type StartFileUploadForm = components['schemas']['StartFileUploadForm'];
export type StorageFileUpload = components['schemas']['StorageFileUpload'];
export type StoredChannelType = components['schemas']['StoredChannelType'];
export type SyntheticContext = components['schemas']['SyntheticContext'];
export type ThrottleNotice = components['schemas']['ThrottleNotice'];
export type UnauthenticatedError = components['schemas']['UnauthenticatedError'];
export type UnauthorizedError = components['schemas']['UnauthorizedError'];
export type UnreadConversationCount = components['schemas']['UnreadConversationCount'];
export type UpdateAccountNotificationBody = components['schemas']['UpdateAccountNotificationBody'];
export type UpdateAccountNotificationForm = components['schemas']['UpdateAccountNotificationForm'];
export type UpdateAllNotificationPreferencesBody = components['schemas']['UpdateAllNotificationPreferencesBody'];
export type UpdateAllNotificationPreferencesForm = components['schemas']['UpdateAllNotificationPreferencesForm'];
export type UpdateConversationBody = components['schemas']['UpdateConversationBody'];
export type UpdateConversationForm = components['schemas']['UpdateConversationForm'];
export type UpdateNotificationPreferenceBody = components['schemas']['UpdateNotificationPreferenceBody'];
export type UpdateNotificationPreferenceForm = components['schemas']['UpdateNotificationPreferenceForm'];
export type UpdatedConversation = components['schemas']['UpdatedConversation'];
export type UrlFileUpload = components['schemas']['UrlFileUpload'];
export type UsageRights = components['schemas']['UsageRights'];
export type User = components['schemas']['User'];
export type UserDisplay = components['schemas']['UserDisplay'];
export type UserInclude = components['schemas']['UserInclude'];
export type UserPermissions = components['schemas']['UserPermissions'];
export type UserProfile = components['schemas']['UserProfile'];
export type UserRecipient = components['schemas']['UserRecipient'];
export type UserReference = components['schemas']['UserReference'];
export type UserService = components['schemas']['UserService'];
export type IdInput = components['schemas']['IdInput'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseFoundRecipients = components['responses']['FoundRecipients'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidBookmark = components['responses']['InvalidBookmark'];
export type ResponseInvalidFilterMode = components['responses']['InvalidFilterMode'];
export type ResponseInvalidPage = components['responses']['InvalidPage'];
export type ResponseMalformedBody = components['responses']['MalformedBody'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseOneTimePasswordChannel = components['responses']['OneTimePasswordChannel'];
export type ResponseRecipientNotFound = components['responses']['RecipientNotFound'];
export type ResponseRolesNotListed = components['responses']['RolesNotListed'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnknownFrequency = components['responses']['UnknownFrequency'];
export type ResponseUserOrPageNotFound = components['responses']['UserOrPageNotFound'];
export type ParameterAccountId = components['parameters']['account_id'];
export type ParameterAsUserId = components['parameters']['as_user_id'];
export type ParameterBaseUrl = components['parameters']['base_url'];
export type ParameterBookmarkPage = components['parameters']['bookmark_page'];
export type ParameterChannelAddress = components['parameters']['channel_address'];
export type ParameterChannelType = components['parameters']['channel_type'];
export type ParameterCommunicationChannelId = components['parameters']['communication_channel_id'];
export type ParameterConversationId = components['parameters']['conversation_id'];
export type ParameterConversationInclude = components['parameters']['conversation_include'];
export type ParameterExclude = components['parameters']['exclude'];
export type ParameterFileId = components['parameters']['file_id'];
export type ParameterFilter = components['parameters']['filter'];
export type ParameterFilterMode = components['parameters']['filter_mode'];
export type ParameterFromConversationId = components['parameters']['from_conversation_id'];
export type ParameterIncludeBeta = components['parameters']['include_beta'];
export type ParameterIncludeConcluded = components['parameters']['include_concluded'];
export type ParameterIncludeInactive = components['parameters']['include_inactive'];
export type ParameterIncludePrivateConversationEnrollments = components['parameters']['include_private_conversation_enrollments'];
export type ParameterInterleaveSubmissions = components['parameters']['interleave_submissions'];
export type ParameterMessageableOnly = components['parameters']['messageable_only'];
export type ParameterNoAvatarFallback = components['parameters']['no_avatar_fallback'];
export type ParameterNotification = components['parameters']['notification'];
export type ParameterNotificationCategory = components['parameters']['notification_category'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterPermissions = components['parameters']['permissions'];
export type ParameterProgressId = components['parameters']['progress_id'];
export type ParameterRecipientPerPage = components['parameters']['recipient_per_page'];
export type ParameterRecipientType = components['parameters']['recipient_type'];
export type ParameterRecipientTypes = components['parameters']['recipient_types'];
export type ParameterRecipientUserId = components['parameters']['recipient_user_id'];
export type ParameterScope = components['parameters']['scope'];
export type ParameterSearch = components['parameters']['search'];
export type ParameterSearchAllContexts = components['parameters']['search_all_contexts'];
export type ParameterSearchContext = components['parameters']['search_context'];
export type ParameterSkipVisibilityChecks = components['parameters']['skip_visibility_checks'];
export type ParameterSyntheticContexts = components['parameters']['synthetic_contexts'];
export type ParameterUserId = components['parameters']['user_id'];
export type HeaderLink = components['headers']['Link'];
export type HeaderSearchLink = components['headers']['SearchLink'];
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The number of the page, from 1. Follow the `Link` header instead of counting. A page past the end is an empty list,
                 *     not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description The number of items on a page. The server silently uses 1 for a value below 1, and 100 for one above 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
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
            404: components["responses"]["UserOrPageNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createCommunicationChannel: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
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
            /** @description The new channel, the restored one, or the user's `push` channel. */
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
             * @description The JSON is malformed; or the channel is not valid, with the errors by internal attribute: `path` for the
             *     address, `path_type` for the type, `email` for the address as an email address, `user_id` for the number of the
             *     user's channels; or it was rejected for another reason. The type of a duplicate is `unique!` or `taken`.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeErrors"] | components["schemas"]["ChannelError"] | components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /**
             * @description The device of a `push` channel could not be registered. Inferred from the server's code, not covered by its
             *     tests.
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
             * @description The server failed, as it does without `communication_channel`. Inferred from the server's code, not covered by
             *     its tests.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The token with which the device was registered. Letter case does not matter. Required, here or in the body:
                 *     without it, the response is 500.
                 * @example 740f4707bebcf74f9b7c25d48e3358945f6aa01da5ddb387462c7eaf61bb78ad
                 */
                push_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token, if it is not in the query. A body on `DELETE` is unusual: if a proxy drops it, use the query. */
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
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The server failed, as it does without `push_token`. Inferred from the server's code, not covered by its tests. */
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
    listNotificationPreferences: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences of the channel. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist or has no such channel: it is unknown, deleted, or belongs to another user. */
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
    listNotificationPreferencesByAddress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences of the channel. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist or has no such channel: it is unknown, deleted, or belongs to another user. */
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
    listNotificationPreferenceCategories: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferenceCategories"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist or has no such channel: it is unknown, deleted, or belongs to another user. */
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
    getNotificationPreference: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preference. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleNotificationPreference"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The user does not exist or has no such channel: it is unknown, deleted, or belongs to another user; or there is
             *     no such notification.
             */
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
    getNotificationPreferenceByAddress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preference. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleNotificationPreference"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The user does not exist or has no such channel: it is unknown, deleted, or belongs to another user; or there is
             *     no such notification.
             */
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
    updateNotificationPreference: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPreferenceBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateNotificationPreferenceForm"];
            };
        };
        responses: {
            /** @description The changed preference. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleNotificationPreference"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The caller has no such channel: it does not exist, is deleted, or belongs to another user; or there is no such
             *     notification.
             */
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
            422: components["responses"]["UnknownFrequency"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateNotificationPreferenceByAddress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
                /**
                 * @description The name of the notification in snake case, as in `notification` of a preference. An unknown name returns 404.
                 * @example conversation_message
                 */
                notification: components["parameters"]["notification"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPreferenceBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateNotificationPreferenceForm"];
            };
        };
        responses: {
            /** @description The changed preference. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SingleNotificationPreference"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The caller has no such channel: it does not exist, is deleted, or belongs to another user; or there is no such
             *     notification.
             */
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
            422: components["responses"]["UnknownFrequency"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAllNotificationPreferences: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAllNotificationPreferencesBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAllNotificationPreferencesForm"];
            };
        };
        responses: {
            /** @description The changed preferences, in the order of the request. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The caller has no such channel: it does not exist, is deleted, or belongs to another user; or one of the named
             *     notifications does not exist.
             */
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
            422: components["responses"]["UnknownFrequency"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateAllNotificationPreferencesByAddress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The type of the channel as stored: `personal_email` for a channel that was created as such, although responses call it
                 *     `email`.
                 * @example email
                 */
                type: components["parameters"]["channel_type"];
                /**
                 * @description The address, percent-encoded, in any letter case. It cannot contain `/` or `?`. The address of the `push` channel is
                 *     `push`, not the label that responses contain.
                 * @example maya.lindqvist@example.edu
                 */
                address: components["parameters"]["channel_address"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAllNotificationPreferencesBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateAllNotificationPreferencesForm"];
            };
        };
        responses: {
            /** @description The changed preferences, in the order of the request. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The caller has no such channel: it does not exist, is deleted, or belongs to another user; or one of the named
             *     notifications does not exist.
             */
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
            422: components["responses"]["UnknownFrequency"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    updateNotificationPreferenceCategory: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of a channel of this user that is not deleted.
                 * @example 7302
                 */
                communication_channel_id: components["parameters"]["communication_channel_id"];
                /**
                 * @description The name of the category, as `listNotificationPreferenceCategories` returns it. The `category` of a preference is not
                 *     always the same: `discussion_entry` there is `discussionentry` here. An unknown category returns 404.
                 * @example conversation_message
                 */
                category: components["parameters"]["notification_category"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPreferenceBody"];
                "application/x-www-form-urlencoded": components["schemas"]["UpdateNotificationPreferenceForm"];
            };
        };
        responses: {
            /** @description All preferences of the category, in no particular order. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The caller has no such channel: it does not exist, is deleted, or belongs to another user; or there is no such
             *     category. `listNotificationPreferenceCategories` returns their names.
             */
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
            422: components["responses"]["UnknownFrequency"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAccountNotifications: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Also returns notifications that ended within the last four months, and those that the caller has closed. No
                 *     effect together with `include_all`.
                 * @example true
                 */
                include_past?: boolean;
                /**
                 * @description Returns every notification that is not deleted, for all roles and dates, with its `author`. Requires the right
                 *     to manage alerts in the account of the path. If the author of a notification no longer exists, the response is
                 *     probably 500 (inferred from the server's code).
                 * @example true
                 */
                include_all?: boolean;
                /**
                 * @description Adds `closed` to each notification. Closed ones are listed only with `include_past`.
                 * @example true
                 */
                show_is_closed?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
             * @description `account_notification` is missing or the JSON is malformed, and `errors` is a list; or the notification is not
             *     valid, and `errors` contains the errors by attribute.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
            /**
             * @description The changed notification. Its roles can still include the former ones (inferred from the server's code); the
             *     next `GET` returns the new ones only.
             */
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
             * @description `account_notification` is missing or the JSON is malformed, and `errors` is a list; or the notification is not
             *     valid, and `errors` contains the errors by attribute. A missing `message` is `blank`.
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Deletes the notification for everybody, instead of closing it for the caller. An empty value is false.
                 * @example true
                 */
                remove?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account, as an id, `self`, `default`, `site_admin`, or another key with its prefix.
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
            /** @description The notification. Its fields do not say whether it was closed or removed. */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The view of the caller's conversations: the one to list, or the one to which `visible` in the response refers.
                 * @example unread
                 */
                scope?: components["parameters"]["scope"];
                /**
                 * @description Limits the list to conversations with these users, courses, groups or sections, such as `user_2202`, `course_310`,
                 *     `group_57` or `section_811`. `filter_mode` combines several filters. The effect of a malformed value is unknown.
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
                 * @description What to add to each participant. With a scoped developer key, Canvas can silently drop `participant_avatars`.
                 * @example [
                 *       "participant_avatars"
                 *     ]
                 */
                "include[]"?: components["schemas"]["ConversationListInclude"][];
                /**
                 * @description Adds the ids of all conversations that match, and makes the response an object. Any value turns it on, including
                 *     `false`: leave the parameter out to get an array.
                 * @example true
                 */
                include_all_conversation_ids?: true;
                /**
                 * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
                 *     empty.
                 * @example false
                 */
                include_private_conversation_enrollments?: components["parameters"]["include_private_conversation_enrollments"];
                /**
                 * @description Adds `beta` to each conversation. Any value turns it on, including `false`: the server only tests whether the
                 *     parameter is present.
                 * @example true
                 */
                include_beta?: components["parameters"]["include_beta"];
                /**
                 * @deprecated
                 * @description Has no effect. Conversations no longer contain submissions, and the server ignores this parameter.
                 * @example false
                 */
                interleave_submissions?: components["parameters"]["interleave_submissions"];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
                /**
                 * @description The number of the page, from 1. Follow the `Link` header instead of counting. A page past the end is an empty list,
                 *     not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description The number of items on a page. The server silently uses 1 for a value below 1, and 100 for one above 100.
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
            /** @description A page of conversations: an array or, with `include_all_conversation_ids`, an object with the page and all ids. */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            /**
             * @description The JSON is malformed, or the conversations or the event were rejected. The server checks in the order of the
             *     examples.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageError"] | components["schemas"]["ErrorMessages"];
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
             * @description The message is sent. A single or group conversation is alone in the array and contains the message. Otherwise
             *     there is one conversation for each recipient, without the message.
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
            /** @description A batch is queued that delivers the message, in one conversation with each recipient. */
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
            /**
             * @description The JSON is malformed, a parameter was rejected, or the conversation or its message is not valid. The server
             *     checks, in this order: `filter_mode`, the recipients, `body`, `display_from`, the context, whether the
             *     recipients are strings, and how many they are.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"] | components["schemas"]["AttributeErrors"] | components["schemas"]["ErrorMessages"];
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The number of the page, from 1. Follow the `Link` header instead of counting. A page past the end is an empty list,
                 *     not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description The number of items on a page. The server silently uses 1 for a value below 1, and 100 for one above 100.
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
            /** @description A page of running batches. Empty if none is running. */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Words separated by spaces. All of them have to occur in the name.
                 * @example tom riv
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description Searches only in this course, section or group, or in one part of it: a role (`_teachers`, `_tas`, `_students`,
                 *     `_observers`, `_admins`) or, in courses and together with `synthetic_contexts`, a list (`_sections`, `_groups`,
                 *     `_differentiation_tags`). Without `synthetic_contexts` the response then contains only users. A context that does not
                 *     exist returns 404; a value in another format is silently ignored.
                 * @example course_310_students
                 */
                context?: components["parameters"]["search_context"];
                /**
                 * @description Users, by id, and contexts, by code, to leave out.
                 * @example [
                 *       "2203",
                 *       "group_57"
                 *     ]
                 */
                "exclude[]"?: components["parameters"]["exclude"];
                /**
                 * @description The kind of recipient to search for. Ignored if `types[]` is present.
                 * @example user
                 */
                type?: components["parameters"]["recipient_type"];
                /**
                 * @description The kinds of recipients to search for. Takes precedence over `type`. A single value without brackets, `types=user`,
                 *     causes an internal server error (inferred from the server's code).
                 * @example [
                 *       "user",
                 *       "section"
                 *     ]
                 */
                "types[]"?: components["parameters"]["recipient_types"];
                /**
                 * @description Looks up this user instead of searching. The response is empty if the caller may not write to them; an unknown user is
                 *     404. The other parameters are ignored, except `from_conversation_id` and `context`.
                 * @example 2202
                 */
                user_id?: components["parameters"]["recipient_user_id"];
                /**
                 * @description Together with `user_id`, also finds a user whom the caller knows only from this conversation.
                 * @example 4217
                 */
                from_conversation_id?: components["parameters"]["from_conversation_id"];
                /**
                 * @description Rights to check in each context. `permissions` of a context contains those that the caller has there. Contexts
                 *     without them are returned too, and unknown names have no effect.
                 * @example [
                 *       "send_messages"
                 *     ]
                 */
                "permissions[]"?: components["parameters"]["permissions"];
                /**
                 * @description Returns only contexts in which the caller has the right `send_messages`. Any value turns it on, including `false`.
                 * @example true
                 */
                messageable_only?: components["parameters"]["messageable_only"];
                /**
                 * @description Together with `context`, returns entries for the roles and lists of that context instead of its users. Roles without
                 *     members are left out. Any value turns it on, including `false`.
                 * @example true
                 */
                synthetic_contexts?: components["parameters"]["synthetic_contexts"];
                /**
                 * @description Together with `synthetic_contexts` and a course as `context`, returns the sections, groups and differentiation tags of
                 *     the course instead of entries for these lists, even without `search`. Any value turns it on, including `false`.
                 * @example true
                 */
                search_all_contexts?: components["parameters"]["search_all_contexts"];
                /**
                 * @description Also returns contexts that ended long ago. Any value turns it on, including `false`.
                 * @example true
                 */
                include_inactive?: components["parameters"]["include_inactive"];
                /**
                 * @description Also returns users whose enrollments have concluded. Any value turns it on, including `false`.
                 * @example true
                 */
                include_concluded?: components["parameters"]["include_concluded"];
                /**
                 * @description Uses weaker checks: also returns users with pending enrollments, and those of unpublished courses. Any value turns it
                 *     on, including `false`.
                 * @example true
                 */
                skip_visibility_checks?: components["parameters"]["skip_visibility_checks"];
                /**
                 * @description A prefix for the paths of the pictures of contexts, in `avatar_url`.
                 * @example https://canvas.example.edu
                 */
                base_url?: components["parameters"]["base_url"];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
                /**
                 * @description The page, as an opaque `bookmark:…` from the `Link` header of an earlier response. `first`, `1`, other words and a
                 *     bookmark that cannot be decoded return the first page. A number above 1 returns 400.
                 * @example bookmark:WyJSaXZlcmEiLDIyMDJd
                 */
                page?: components["parameters"]["bookmark_page"];
                /**
                 * @description The number of items on a page. The server silently uses the default for a value that is below 1 or not a number, and
                 *     100 for one above 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["recipient_per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FoundRecipients"];
            400: components["responses"]["InvalidBookmark"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecipientNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    markAllConversationsAsRead: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The view of the caller's conversations: the one to list, or the one to which `visible` in the response refers.
                 * @example unread
                 */
                scope?: components["parameters"]["scope"];
                /**
                 * @description Limits the list to conversations with these users, courses, groups or sections, such as `user_2202`, `course_310`,
                 *     `group_57` or `section_811`. `filter_mode` combines several filters. The effect of a malformed value is unknown.
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
                 * @description Whether to mark the conversation as read for the caller.
                 * @example false
                 */
                auto_mark_as_read?: boolean;
                /**
                 * @description Whether participants have `common_courses` and `common_groups`.
                 * @example false
                 */
                include_participant_contexts?: boolean;
                /**
                 * @description What to add to each participant. With a scoped developer key, Canvas can silently drop every value but `uuid`.
                 * @example [
                 *       "uuid"
                 *     ]
                 */
                "include[]"?: components["parameters"]["conversation_include"];
                /**
                 * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
                 *     empty.
                 * @example false
                 */
                include_private_conversation_enrollments?: components["parameters"]["include_private_conversation_enrollments"];
                /**
                 * @description Adds `beta` to each conversation. Any value turns it on, including `false`: the server only tests whether the
                 *     parameter is present.
                 * @example true
                 */
                include_beta?: components["parameters"]["include_beta"];
                /**
                 * @deprecated
                 * @description Has no effect. Conversations no longer contain submissions, and the server ignores this parameter.
                 * @example false
                 */
                interleave_submissions?: components["parameters"]["interleave_submissions"];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            /** @description The changed conversation, without its messages. */
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
            /**
             * @description The JSON is malformed, the `filter_mode` is unknown, there is nothing to change, or the changed record is not
             *     valid.
             */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description What to add to each participant. With a scoped developer key, Canvas can silently drop every value but `uuid`.
                 * @example [
                 *       "uuid"
                 *     ]
                 */
                "include[]"?: components["parameters"]["conversation_include"];
                /**
                 * @description Whether `audience_contexts` lists the enrollment types when the audience is one person. If false, its lists are
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            /**
             * @description The message is queued. The response contains a preview of it, with the id 0 and a provisional date. Older
             *     servers, which have no preview, send an empty array.
             */
            202: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationWithAddedMessage"] | components["schemas"]["ConversationWithAddedMessage"][];
                };
            };
            /** @description The JSON is malformed, or a parameter was rejected. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"] | components["schemas"]["ErrorMessages"];
                };
            };
            /**
             * @description The credentials are missing or unusable, the token lacks the scope of this operation, or `as_user_id` was
             *     rejected. As a bare array: a student writes to people without an active enrollment. On older installations also:
             *     the caller lacks the right, or, as a bare array, the course has ended.
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
            /**
             * @description The message cannot be saved, as its text is too long. The status is inferred from the server's code, not covered
             *     by its tests.
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
            500: components["responses"]["InternalServerError"];
        };
    };
    addConversationRecipients: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the group conversation.
                 * @example 4198
                 */
                id: components["schemas"]["IdInput"];
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
            /** @description The conversation with its new participants, and the message about them. */
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
            /**
             * @description The JSON is malformed, the `filter_mode` is unknown, no recipient remains, or there would be too many
             *     participants.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"] | components["schemas"]["ParameterErrors"] | components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The conversation is private (inferred from the server's code), or the server failed. */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            /** @description The conversation after the removal, without its messages. */
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
             * @description Nothing was removed, as the body lacks `remove`, which this contract requires for that reason. Inferred from the
             *     server's code, not covered by its tests.
             */
            204: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The JSON is malformed, or the `filter_mode` is unknown. */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParameterErrors"] | components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchRecipients: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description Words separated by spaces. All of them have to occur in the name.
                 * @example tom riv
                 */
                search?: components["parameters"]["search"];
                /**
                 * @description Searches only in this course, section or group, or in one part of it: a role (`_teachers`, `_tas`, `_students`,
                 *     `_observers`, `_admins`) or, in courses and together with `synthetic_contexts`, a list (`_sections`, `_groups`,
                 *     `_differentiation_tags`). Without `synthetic_contexts` the response then contains only users. A context that does not
                 *     exist returns 404; a value in another format is silently ignored.
                 * @example course_310_students
                 */
                context?: components["parameters"]["search_context"];
                /**
                 * @description Users, by id, and contexts, by code, to leave out.
                 * @example [
                 *       "2203",
                 *       "group_57"
                 *     ]
                 */
                "exclude[]"?: components["parameters"]["exclude"];
                /**
                 * @description The kind of recipient to search for. Ignored if `types[]` is present.
                 * @example user
                 */
                type?: components["parameters"]["recipient_type"];
                /**
                 * @description The kinds of recipients to search for. Takes precedence over `type`. A single value without brackets, `types=user`,
                 *     causes an internal server error (inferred from the server's code).
                 * @example [
                 *       "user",
                 *       "section"
                 *     ]
                 */
                "types[]"?: components["parameters"]["recipient_types"];
                /**
                 * @description Looks up this user instead of searching. The response is empty if the caller may not write to them; an unknown user is
                 *     404. The other parameters are ignored, except `from_conversation_id` and `context`.
                 * @example 2202
                 */
                user_id?: components["parameters"]["recipient_user_id"];
                /**
                 * @description Together with `user_id`, also finds a user whom the caller knows only from this conversation.
                 * @example 4217
                 */
                from_conversation_id?: components["parameters"]["from_conversation_id"];
                /**
                 * @description Rights to check in each context. `permissions` of a context contains those that the caller has there. Contexts
                 *     without them are returned too, and unknown names have no effect.
                 * @example [
                 *       "send_messages"
                 *     ]
                 */
                "permissions[]"?: components["parameters"]["permissions"];
                /**
                 * @description Returns only contexts in which the caller has the right `send_messages`. Any value turns it on, including `false`.
                 * @example true
                 */
                messageable_only?: components["parameters"]["messageable_only"];
                /**
                 * @description Together with `context`, returns entries for the roles and lists of that context instead of its users. Roles without
                 *     members are left out. Any value turns it on, including `false`.
                 * @example true
                 */
                synthetic_contexts?: components["parameters"]["synthetic_contexts"];
                /**
                 * @description Together with `synthetic_contexts` and a course as `context`, returns the sections, groups and differentiation tags of
                 *     the course instead of entries for these lists, even without `search`. Any value turns it on, including `false`.
                 * @example true
                 */
                search_all_contexts?: components["parameters"]["search_all_contexts"];
                /**
                 * @description Also returns contexts that ended long ago. Any value turns it on, including `false`.
                 * @example true
                 */
                include_inactive?: components["parameters"]["include_inactive"];
                /**
                 * @description Also returns users whose enrollments have concluded. Any value turns it on, including `false`.
                 * @example true
                 */
                include_concluded?: components["parameters"]["include_concluded"];
                /**
                 * @description Uses weaker checks: also returns users with pending enrollments, and those of unpublished courses. Any value turns it
                 *     on, including `false`.
                 * @example true
                 */
                skip_visibility_checks?: components["parameters"]["skip_visibility_checks"];
                /**
                 * @description A prefix for the paths of the pictures of contexts, in `avatar_url`.
                 * @example https://canvas.example.edu
                 */
                base_url?: components["parameters"]["base_url"];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
                /**
                 * @description The page, as an opaque `bookmark:…` from the `Link` header of an earlier response. `first`, `1`, other words and a
                 *     bookmark that cannot be decoded return the first page. A number above 1 returns 400.
                 * @example bookmark:WyJSaXZlcmEiLDIyMDJd
                 */
                page?: components["parameters"]["bookmark_page"];
                /**
                 * @description The number of items on a page. The server silently uses the default for a value that is below 1 or not a number, and
                 *     100 for one above 100.
                 * @example 50
                 */
                per_page?: components["parameters"]["recipient_per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FoundRecipients"];
            400: components["responses"]["InvalidBookmark"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["RecipientNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    startFileUpload: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartFileUploadBody"];
                "application/x-www-form-urlencoded": components["schemas"]["StartFileUploadForm"];
            };
        };
        responses: {
            /** @description How to continue the upload. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileUpload"];
                };
            };
            /**
             * @description The JSON is malformed, both folder parameters are present, `on_duplicate` is unknown, or the file exceeds the
             *     quota. The server checks in this order.
             */
            400: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageError"] | components["schemas"]["ErrorMessages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /**
             * @description The user does not exist, and `errors` is a list; or the folder of `parent_folder_id` does not exist, and there
             *     is a `message`.
             */
            404: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"] | components["schemas"]["MessageError"];
                };
            };
            /** @description The folder already contains a file of this name, and `on_duplicate` is `error`. */
            409: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    completeFileUpload: {
        parameters: {
            query: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The key of the file.
                 * @example Qb4WmX9sTz2LrKf7VhYpJc6NdGg3AeUoRi5Ev8Bt
                 */
                uuid: string;
                /**
                 * @description What to do if the folder already contains a file of this name.
                 * @example rename
                 */
                on_duplicate?: components["schemas"]["DuplicateHandling"];
                /**
                 * @description What to add to the file. Only `avatar` and `preview_url` have an effect.
                 * @example [
                 *       "preview_url"
                 *     ]
                 */
                "include[]"?: components["schemas"]["FileInclude"][];
                /**
                 * @description A key that exempts the file from the quota. Part of the `Location`, if it applies.
                 * @example 9f2c41d0
                 */
                quota_exemption?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the file.
                 * @example 90431
                 */
                id: components["parameters"]["file_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, which is available now. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasFile"];
                };
            };
            /**
             * @description With an empty body: there is no file with this id and `uuid`, or it is available already. With a `message`:
             *     `on_duplicate` is unknown, or the file exceeds the quota.
             */
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
            /** @description The id is not a number. */
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
    getFile: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description What to add to the file.
                 * @example [
                 *       "enhanced_preview_url"
                 *     ]
                 */
                "include[]"?: components["schemas"]["FileInclude"][];
                /**
                 * @description The key of the file, as in the `verifier` of its `url`. It grants access to the file.
                 * @example Qb4WmX9sTz2L
                 */
                verifier?: string;
                /**
                 * @description Whether `url` contains a `verifier` for callers within Canvas' own web interface too.
                 * @example true
                 */
                use_verifiers?: boolean;
                /**
                 * @description Together with `replacement_chain_context_id`: if the file was deleted and replaced, returns the file that
                 *     replaced it in this kind of context.
                 * @example course
                 */
                replacement_chain_context_type?: "course" | "account";
                /**
                 * @description The id of the course or account for `replacement_chain_context_type`.
                 * @example 310
                 */
                replacement_chain_context_id?: components["schemas"]["IdInput"];
            };
            header?: never;
            path: {
                /**
                 * @description The numeric id of the file.
                 * @example 90431
                 */
                id: components["parameters"]["file_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CanvasFile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resolveFileFolderPath: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
                /**
                 * @description The path of the folder, without the name of the root folder. It can have several segments: percent-encode each of
                 *     them, but not the slashes between them.
                 * @example conversation attachments
                 */
                full_path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folders on the path. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Folder"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description What to add to the user.
                 * @example [
                 *       "last_login"
                 *     ]
                 */
                "include[]"?: components["schemas"]["UserInclude"][];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                id: components["schemas"]["UserReference"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The user does not exist, the caller may not see them, or they are deleted: then the body is the user. */
            404: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessages"] | components["schemas"]["User"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUserProfile: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description What to add to the profile.
                 * @example [
                 *       "links"
                 *     ]
                 */
                "include[]"?: components["schemas"]["ProfileInclude"][];
                /**
                 * @description Returns `null` as the `avatar_url` of users without a picture, instead of a default picture. Any value turns it on,
                 *     including `false`. Not documented by Canvas.
                 * @example true
                 */
                no_avatar_fallback?: components["parameters"]["no_avatar_fallback"];
            };
            header?: never;
            path: {
                /**
                 * @description The user, as an id, `self`, or another key with its prefix.
                 * @example self
                 */
                user_id: components["parameters"]["user_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserProfile"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listCommMessages: {
        parameters: {
            query: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
                 *     which the caller has that right.
                 * @example sis_user_id:s-2202
                 */
                as_user_id?: components["parameters"]["as_user_id"];
                /**
                 * @description The user. If it is missing or unknown, the response is 404.
                 * @example 2202
                 */
                user_id: components["schemas"]["UserReference"];
                /**
                 * @description The earliest time of creation, inclusive. A time that cannot be parsed is silently ignored.
                 * @example 2026-10-01T00:00:00Z
                 */
                start_time?: components["schemas"]["RequestTimestamp"];
                /**
                 * @description The latest time of creation, inclusive. A time that cannot be parsed is silently ignored.
                 * @example 2026-10-31T23:59:59Z
                 */
                end_time?: components["schemas"]["RequestTimestamp"];
                /**
                 * @description The number of the page, from 1. Follow the `Link` header instead of counting. A page past the end is an empty list,
                 *     not an error.
                 * @example 2
                 */
                page?: components["parameters"]["page"];
                /**
                 * @description The number of items on a page. The server silently uses 1 for a value below 1, and 100 for one above 100.
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
            /** @description A page of messages. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Request-Cost": components["headers"]["X-Request-Cost"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommMessage"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UserOrPageNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getProgress: {
        parameters: {
            query?: {
                /**
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            /** @description The progress. */
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
                 * @description Acts as this user, if the caller may act as other users. Lists of conversations then contain only those of accounts in
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
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
