// Generated from openapi/ by `npm run generate`. Do not edit.

/** The names of the examples of each operation, by status. */
export interface ExampleNames {
  listCommunicationChannels: {
    200: "own_channels" | "with_bounces";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found" | "invalid_page";
    429: "throttled";
    500: "unexpected";
  };
  createCommunicationChannel: {
    200: "email" | "push" | "confirmed_email" | "sms";
    400: "too_many_in_account" | "push_without_token" | "push_not_configured" | "duplicate" | "blank_type" | "blank_address" | "too_many_of_user" | "invalid_email" | "forbidden_domain" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "device_not_registered";
    429: "throttled";
    500: "missing_communication_channel" | "unexpected";
  };
  deleteCommunicationChannel: {
    200: "deleted";
    400: "one_time_passwords";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  deleteCommunicationChannelByAddress: {
    200: "deleted";
    400: "one_time_passwords";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  deleteCommunicationChannelPushEndpoint: {
    200: "deleted";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "missing_push_token" | "unexpected";
  };
  listNotificationPreferences: {
    200: "all";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  listNotificationPreferencesByAddress: {
    200: "all";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  listNotificationPreferenceCategories: {
    200: "all";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  getNotificationPreference: {
    200: "one";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  getNotificationPreferenceByAddress: {
    200: "one";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  updateNotificationPreference: {
    200: "daily";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "unknown_frequency";
    429: "throttled";
    500: "missing_notification_preferences" | "unexpected";
  };
  updateNotificationPreferenceByAddress: {
    200: "daily";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "unknown_frequency";
    429: "throttled";
    500: "missing_notification_preferences" | "unexpected";
  };
  updateAllNotificationPreferences: {
    200: "changed";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "unknown_frequency";
    429: "throttled";
    500: "missing_notification_preferences" | "unexpected";
  };
  updateAllNotificationPreferencesByAddress: {
    200: "changed";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "unknown_frequency";
    429: "throttled";
    500: "missing_notification_preferences" | "unexpected";
  };
  updateNotificationPreferenceCategory: {
    200: "daily";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "unknown_frequency";
    429: "throttled";
    500: "missing_notification_preferences" | "unexpected";
  };
  listAccountNotifications: {
    200: "current" | "all_with_closed" | "all" | "past_with_closed" | "past" | "with_closed";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  createAccountNotification: {
    200: "everyone" | "some_roles";
    400: "missing_notification" | "blank_subject" | "blank_message" | "blank_start_at" | "blank_end_at" | "ends_before_start" | "subject_too_long" | "message_too_long" | "unknown_service" | "months_out_of_range" | "no_messages_for_site_admin" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "roles_not_a_list" | "unexpected";
  };
  getAccountNotification: {
    200: "current";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  updateAccountNotification: {
    200: "some_roles";
    400: "missing_notification" | "blank_subject" | "blank_message" | "blank_start_at" | "blank_end_at" | "ends_before_start" | "subject_too_long" | "message_too_long" | "unknown_service" | "months_out_of_range" | "no_messages_for_site_admin" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "roles_not_a_list" | "unexpected";
  };
  closeAccountNotification: {
    200: "notification";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  listConversations: {
    200: "page" | "with_all_ids" | "with_avatars";
    400: "invalid_filter_mode";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "invalid_page";
    429: "throttled";
    500: "unexpected";
  };
  batchUpdateConversations: {
    200: "queued";
    400: "no_conversations" | "too_many_conversations" | "no_event" | "unknown_event" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    429: "throttled";
    500: "unexpected";
  };
  createConversation: {
    201: "single" | "group" | "open" | "individual";
    202: "queued";
    400: "invalid_filter_mode" | "no_recipients" | "unknown_recipients" | "no_body" | "display_from" | "not_permitted_in_course" | "unknown_context" | "concluded_course" | "restricted_recipients" | "too_many_recipients" | "long_subject" | "long_body" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  listConversationBatches: {
    200: "running";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "invalid_page";
    429: "throttled";
    500: "unexpected";
  };
  findConversationRecipients: {
    200: "contexts_and_users" | "nothing_to_search_for" | "by_user_id" | "synthetic_contexts" | "in_a_context" | "with_permissions";
    400: "numbered_page";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  markAllConversationsAsRead: {
    200: "done";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    429: "throttled";
    500: "unexpected";
  };
  getUnreadConversationCount: {
    200: "some";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    429: "throttled";
    500: "unexpected";
  };
  getConversation: {
    200: "private" | "with_forwarded_messages_and_files" | "locked" | "without_participant_contexts" | "with_uuids";
    400: "invalid_filter_mode";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  updateConversation: {
    200: "read" | "unread" | "archived" | "hidden" | "starred" | "unsubscribed";
    400: "invalid_filter_mode" | "nothing" | "invalid" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  deleteConversation: {
    200: "emptied";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  addConversationMessage: {
    200: "sent";
    202: "queued" | "queued_by_older_servers";
    400: "invalid_filter_mode" | "no_body" | "too_many_participants" | "foreign_message" | "invisible_message" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403" | "inactive_recipients" | "concluded_course";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "long_body";
    429: "throttled";
    500: "unexpected";
  };
  addConversationRecipients: {
    200: "added";
    400: "invalid_filter_mode" | "no_recipients" | "too_many_participants" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "private" | "unexpected";
  };
  removeConversationMessages: {
    200: "remaining" | "emptied";
    204: never;
    400: "invalid_filter_mode" | "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  searchRecipients: {
    200: "contexts_and_users" | "nothing_to_search_for" | "by_user_id" | "synthetic_contexts" | "in_a_context" | "with_permissions";
    400: "numbered_page";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  startFileUpload: {
    200: "storage" | "file_service" | "s3" | "by_url" | "by_url_through_file_service";
    400: "malformed_json" | "two_folders" | "unknown_on_duplicate" | "over_quota";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "unknown_user" | "unknown_folder";
    409: "duplicate";
    429: "throttled";
    500: "unexpected";
  };
  completeFileUpload: {
    200: "uploaded";
    400: "unknown_on_duplicate" | "over_quota";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  getFile: {
    200: "uploaded" | "with_preview" | "with_user";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  resolveFileFolderPath: {
    200: "conversation_attachments" | "root";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  getUser: {
    200: "self" | "with_includes" | "for_administrators";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found" | "deleted";
    429: "throttled";
    500: "unexpected";
  };
  getUserProfile: {
    200: "self" | "other" | "with_includes";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  listCommMessages: {
    200: "page";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found" | "invalid_page";
    429: "throttled";
    500: "unexpected";
  };
  getProgress: {
    200: "completed" | "running" | "failed" | "uploaded";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  cancelProgress: {
    200: "canceled";
    400: "malformed_json";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
}
