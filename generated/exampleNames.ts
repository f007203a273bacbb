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
    400: "too_many_in_account" | "push_without_token" | "push_not_configured" | "duplicate" | "blank_type" | "blank_address" | "too_many_of_user" | "invalid_email" | "forbidden_domain";
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
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "missing_push_token" | "unexpected";
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
    400: "missing_notification" | "blank_subject" | "blank_message" | "blank_start_at" | "blank_end_at" | "ends_before_start" | "subject_too_long" | "unknown_service" | "months_out_of_range" | "no_messages_for_site_admin";
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
    400: "missing_notification" | "blank_subject" | "blank_message" | "blank_start_at" | "blank_end_at" | "ends_before_start" | "subject_too_long" | "unknown_service" | "months_out_of_range" | "no_messages_for_site_admin";
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
    400: "no_conversations" | "too_many_conversations" | "no_event" | "unknown_event";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    429: "throttled";
    500: "unexpected";
  };
  createConversation: {
    201: "single" | "group" | "open" | "individual";
    202: "queued";
    400: "invalid_filter_mode" | "no_recipients" | "unknown_recipients" | "no_body" | "not_permitted_in_course" | "unknown_context" | "concluded_course" | "restricted_recipients" | "too_many_recipients" | "long_subject" | "long_body";
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
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "unknown_user" | "invalid_page";
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
    400: "invalid_filter_mode" | "nothing" | "invalid";
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
    202: "queued";
    400: "invalid_filter_mode" | "no_body" | "too_many_participants" | "foreign_message" | "invisible_message";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403" | "concluded_course" | "inactive_recipients";
    403: "not_permitted" | "throttled";
    404: "not_found";
    422: "long_body";
    429: "throttled";
    500: "unexpected";
  };
  addConversationRecipients: {
    200: "added";
    400: "invalid_filter_mode" | "no_recipients" | "too_many_participants";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "private" | "unexpected";
  };
  removeConversationMessages: {
    200: "remaining" | "emptied";
    204: never;
    400: "invalid_filter_mode";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  getProgress: {
    200: "completed" | "running" | "failed";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
  cancelProgress: {
    200: "canceled";
    401: "no_credentials" | "invalid_token" | "expired_token" | "revoked_token" | "insufficient_scopes" | "invalid_as_user_id" | "fixed_masquerade" | "not_permitted_before_403";
    403: "not_permitted" | "throttled";
    404: "not_found";
    429: "throttled";
    500: "unexpected";
  };
}
