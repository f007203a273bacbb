// Generated from openapi/ by `npm run generate`. Do not edit.

/** What the contract says of a header. */
export interface HeaderRule {
  readonly required: boolean;
  /** Whether its text stands for a number. */
  readonly isNumber: boolean;
  /** The name of its value's validator. */
  readonly validator: string;
}

/** What the contract says of an operation's answers with one status. */
export interface AnswerRule {
  readonly headers: Readonly<Record<string, HeaderRule>>;
  /** The names of the bodies' validators by media type; empty if the answer has no body. */
  readonly content: Readonly<Record<string, string>>;
}

export interface OperationRule {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The names of its answers by status. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Paths with fewer placeholders come first: of all that fit a URL, the first is meant. */
export const operations: readonly OperationRule[] = [
  {
    "id": "deleteCommunicationChannelPushEndpoint",
    "method": "DELETE",
    "path": "/api/v1/users/self/communication_channels/push",
    "answers": {
      "200": "deleteCommunicationChannelPushEndpoint_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "deleteCommunicationChannelPushEndpoint_500"
    }
  },
  {
    "id": "listConversations",
    "method": "GET",
    "path": "/api/v1/conversations",
    "answers": {
      "200": "listConversations_200",
      "400": "responses_InvalidFilterMode",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_InvalidPage",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "batchUpdateConversations",
    "method": "PUT",
    "path": "/api/v1/conversations",
    "answers": {
      "200": "batchUpdateConversations_200",
      "400": "batchUpdateConversations_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "createConversation",
    "method": "POST",
    "path": "/api/v1/conversations",
    "answers": {
      "201": "createConversation_201",
      "202": "createConversation_202",
      "400": "createConversation_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listConversationBatches",
    "method": "GET",
    "path": "/api/v1/conversations/batches",
    "answers": {
      "200": "listConversationBatches_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_InvalidPage",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "findConversationRecipients",
    "method": "GET",
    "path": "/api/v1/conversations/find_recipients",
    "answers": {
      "200": "responses_FoundRecipients",
      "400": "responses_InvalidBookmark",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_RecipientNotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "markAllConversationsAsRead",
    "method": "POST",
    "path": "/api/v1/conversations/mark_all_as_read",
    "answers": {
      "200": "markAllConversationsAsRead_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getUnreadConversationCount",
    "method": "GET",
    "path": "/api/v1/conversations/unread_count",
    "answers": {
      "200": "getUnreadConversationCount_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "searchRecipients",
    "method": "GET",
    "path": "/api/v1/search/recipients",
    "answers": {
      "200": "responses_FoundRecipients",
      "400": "responses_InvalidBookmark",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_RecipientNotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listCommMessages",
    "method": "GET",
    "path": "/api/v1/comm_messages",
    "answers": {
      "200": "listCommMessages_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_UserOrPageNotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listCommunicationChannels",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels",
    "answers": {
      "200": "listCommunicationChannels_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_UserOrPageNotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "createCommunicationChannel",
    "method": "POST",
    "path": "/api/v1/users/{user_id}/communication_channels",
    "answers": {
      "200": "createCommunicationChannel_200",
      "400": "createCommunicationChannel_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "createCommunicationChannel_422",
      "429": "responses_TooManyRequests",
      "500": "createCommunicationChannel_500"
    }
  },
  {
    "id": "updateAllNotificationPreferences",
    "method": "PUT",
    "path": "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences",
    "answers": {
      "200": "updateAllNotificationPreferences_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "responses_UnknownFrequency",
      "429": "responses_TooManyRequests",
      "500": "responses_NotificationPreferencesMissing"
    }
  },
  {
    "id": "listAccountNotifications",
    "method": "GET",
    "path": "/api/v1/accounts/{account_id}/account_notifications",
    "answers": {
      "200": "listAccountNotifications_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "createAccountNotification",
    "method": "POST",
    "path": "/api/v1/accounts/{account_id}/account_notifications",
    "answers": {
      "200": "createAccountNotification_200",
      "400": "createAccountNotification_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_RolesNotListed"
    }
  },
  {
    "id": "getConversation",
    "method": "GET",
    "path": "/api/v1/conversations/{id}",
    "answers": {
      "200": "getConversation_200",
      "400": "responses_InvalidFilterMode",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "updateConversation",
    "method": "PUT",
    "path": "/api/v1/conversations/{id}",
    "answers": {
      "200": "updateConversation_200",
      "400": "updateConversation_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "deleteConversation",
    "method": "DELETE",
    "path": "/api/v1/conversations/{id}",
    "answers": {
      "200": "deleteConversation_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "addConversationMessage",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/add_message",
    "answers": {
      "200": "addConversationMessage_200",
      "202": "addConversationMessage_202",
      "400": "addConversationMessage_400",
      "401": "addConversationMessage_401",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "addConversationMessage_422",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "addConversationRecipients",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/add_recipients",
    "answers": {
      "200": "addConversationRecipients_200",
      "400": "addConversationRecipients_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "addConversationRecipients_500"
    }
  },
  {
    "id": "removeConversationMessages",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/remove_messages",
    "answers": {
      "200": "removeConversationMessages_200",
      "204": "removeConversationMessages_204",
      "400": "removeConversationMessages_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "startFileUpload",
    "method": "POST",
    "path": "/api/v1/users/{user_id}/files",
    "answers": {
      "200": "startFileUpload_200",
      "400": "startFileUpload_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "startFileUpload_404",
      "409": "startFileUpload_409",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "completeFileUpload",
    "method": "GET",
    "path": "/api/v1/files/{id}/create_success",
    "answers": {
      "200": "completeFileUpload_200",
      "400": "completeFileUpload_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "completeFileUpload_404",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getFile",
    "method": "GET",
    "path": "/api/v1/files/{id}",
    "answers": {
      "200": "getFile_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getUser",
    "method": "GET",
    "path": "/api/v1/users/{id}",
    "answers": {
      "200": "getUser_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "getUser_404",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getUserProfile",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/profile",
    "answers": {
      "200": "getUserProfile_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getProgress",
    "method": "GET",
    "path": "/api/v1/progress/{id}",
    "answers": {
      "200": "getProgress_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "cancelProgress",
    "method": "POST",
    "path": "/api/v1/progress/{id}/cancel",
    "answers": {
      "200": "cancelProgress_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "deleteCommunicationChannel",
    "method": "DELETE",
    "path": "/api/v1/users/{user_id}/communication_channels/{id}",
    "answers": {
      "200": "deleteCommunicationChannel_200",
      "400": "responses_OneTimePasswordChannel",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listNotificationPreferences",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences",
    "answers": {
      "200": "listNotificationPreferences_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listNotificationPreferenceCategories",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preference_categories",
    "answers": {
      "200": "listNotificationPreferenceCategories_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "updateNotificationPreference",
    "method": "PUT",
    "path": "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preferences/{notification}",
    "answers": {
      "200": "updateNotificationPreference_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "responses_UnknownFrequency",
      "429": "responses_TooManyRequests",
      "500": "responses_NotificationPreferencesMissing"
    }
  },
  {
    "id": "updateAllNotificationPreferencesByAddress",
    "method": "PUT",
    "path": "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences",
    "answers": {
      "200": "updateAllNotificationPreferencesByAddress_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "responses_UnknownFrequency",
      "429": "responses_TooManyRequests",
      "500": "responses_NotificationPreferencesMissing"
    }
  },
  {
    "id": "updateNotificationPreferenceCategory",
    "method": "PUT",
    "path": "/api/v1/users/self/communication_channels/{communication_channel_id}/notification_preference_categories/{category}",
    "answers": {
      "200": "updateNotificationPreferenceCategory_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "responses_UnknownFrequency",
      "429": "responses_TooManyRequests",
      "500": "responses_NotificationPreferencesMissing"
    }
  },
  {
    "id": "getAccountNotification",
    "method": "GET",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "answers": {
      "200": "getAccountNotification_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "updateAccountNotification",
    "method": "PUT",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "answers": {
      "200": "updateAccountNotification_200",
      "400": "updateAccountNotification_400",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_RolesNotListed"
    }
  },
  {
    "id": "closeAccountNotification",
    "method": "DELETE",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "answers": {
      "200": "closeAccountNotification_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "resolveFileFolderPath",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/folders/by_path/{full_path}",
    "answers": {
      "200": "resolveFileFolderPath_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "deleteCommunicationChannelByAddress",
    "method": "DELETE",
    "path": "/api/v1/users/{user_id}/communication_channels/{type}/{address}",
    "answers": {
      "200": "deleteCommunicationChannelByAddress_200",
      "400": "responses_OneTimePasswordChannel",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listNotificationPreferencesByAddress",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences",
    "answers": {
      "200": "listNotificationPreferencesByAddress_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getNotificationPreference",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels/{communication_channel_id}/notification_preferences/{notification}",
    "answers": {
      "200": "getNotificationPreference_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "updateNotificationPreferenceByAddress",
    "method": "PUT",
    "path": "/api/v1/users/self/communication_channels/{type}/{address}/notification_preferences/{notification}",
    "answers": {
      "200": "updateNotificationPreferenceByAddress_200",
      "400": "responses_MalformedBody",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "422": "responses_UnknownFrequency",
      "429": "responses_TooManyRequests",
      "500": "responses_NotificationPreferencesMissing"
    }
  },
  {
    "id": "getNotificationPreferenceByAddress",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels/{type}/{address}/notification_preferences/{notification}",
    "answers": {
      "200": "getNotificationPreferenceByAddress_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  }
];

export const answers: Readonly<Record<string, AnswerRule>> = {
  "listCommunicationChannels_200": {
    "headers": {
      "Link": {
        "validator": "headers_Link",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "listCommunicationChannels_200_application_json"
    }
  },
  "responses_Unauthorized": {
    "headers": {
      "WWW-Authenticate": {
        "validator": "headers_WWW_Authenticate",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "responses_Unauthorized_application_json"
    }
  },
  "responses_Forbidden": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "UnauthorizedError",
      "text/plain": "ThrottleNotice"
    }
  },
  "responses_UserOrPageNotFound": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "responses_TooManyRequests": {
    "headers": {
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "text/plain": "ThrottleNotice"
    }
  },
  "responses_InternalServerError": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "createCommunicationChannel_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "CommunicationChannel"
    }
  },
  "createCommunicationChannel_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "createCommunicationChannel_400_application_json"
    }
  },
  "responses_NotFound": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "createCommunicationChannel_422": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "FieldErrors"
    }
  },
  "createCommunicationChannel_500": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "deleteCommunicationChannel_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "DeletedCommunicationChannel"
    }
  },
  "responses_OneTimePasswordChannel": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "AttributeErrors"
    }
  },
  "deleteCommunicationChannelByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "DeletedCommunicationChannel"
    }
  },
  "deleteCommunicationChannelPushEndpoint_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "PushEndpointDeletion"
    }
  },
  "responses_MalformedBody": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "deleteCommunicationChannelPushEndpoint_500": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "listNotificationPreferences_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferences"
    }
  },
  "listNotificationPreferencesByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferences"
    }
  },
  "listNotificationPreferenceCategories_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferenceCategories"
    }
  },
  "getNotificationPreference_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "SingleNotificationPreference"
    }
  },
  "getNotificationPreferenceByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "SingleNotificationPreference"
    }
  },
  "updateNotificationPreference_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "SingleNotificationPreference"
    }
  },
  "responses_UnknownFrequency": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "FieldErrors"
    }
  },
  "responses_NotificationPreferencesMissing": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "updateNotificationPreferenceByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "SingleNotificationPreference"
    }
  },
  "updateAllNotificationPreferences_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferences"
    }
  },
  "updateAllNotificationPreferencesByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferences"
    }
  },
  "updateNotificationPreferenceCategory_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "NotificationPreferences"
    }
  },
  "listAccountNotifications_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "listAccountNotifications_200_application_json"
    }
  },
  "createAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "AccountNotification"
    }
  },
  "createAccountNotification_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "createAccountNotification_400_application_json"
    }
  },
  "responses_RolesNotListed": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "getAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "AccountNotification"
    }
  },
  "updateAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "AccountNotification"
    }
  },
  "updateAccountNotification_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "updateAccountNotification_400_application_json"
    }
  },
  "closeAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "AccountNotification"
    }
  },
  "listConversations_200": {
    "headers": {
      "Link": {
        "validator": "headers_Link",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "listConversations_200_application_json"
    }
  },
  "responses_InvalidFilterMode": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ParameterErrors"
    }
  },
  "responses_InvalidPage": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "batchUpdateConversations_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "Progress"
    }
  },
  "batchUpdateConversations_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "batchUpdateConversations_400_application_json"
    }
  },
  "createConversation_201": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "createConversation_201_application_json"
    }
  },
  "createConversation_202": {
    "headers": {
      "X-Conversation-Batch-Id": {
        "validator": "headers_X_Conversation_Batch_Id",
        "required": true,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "createConversation_202_application_json"
    }
  },
  "createConversation_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "createConversation_400_application_json"
    }
  },
  "listConversationBatches_200": {
    "headers": {
      "Link": {
        "validator": "headers_Link",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "listConversationBatches_200_application_json"
    }
  },
  "responses_FoundRecipients": {
    "headers": {
      "Link": {
        "validator": "headers_Link",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "responses_FoundRecipients_application_json"
    }
  },
  "responses_InvalidBookmark": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "InvalidPageError"
    }
  },
  "responses_RecipientNotFound": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "markAllConversationsAsRead_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "EmptyObject"
    }
  },
  "getUnreadConversationCount_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "UnreadConversationCount"
    }
  },
  "getConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "Conversation"
    }
  },
  "updateConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "UpdatedConversation"
    }
  },
  "updateConversation_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "updateConversation_400_application_json"
    }
  },
  "deleteConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "DeletedConversation"
    }
  },
  "addConversationMessage_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ConversationWithAddedMessage"
    }
  },
  "addConversationMessage_202": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "addConversationMessage_202_application_json"
    }
  },
  "addConversationMessage_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "addConversationMessage_400_application_json"
    }
  },
  "addConversationMessage_401": {
    "headers": {
      "WWW-Authenticate": {
        "validator": "headers_WWW_Authenticate",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "addConversationMessage_401_application_json"
    }
  },
  "addConversationMessage_422": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "FieldErrors"
    }
  },
  "addConversationRecipients_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ConversationWithAddedRecipients"
    }
  },
  "addConversationRecipients_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "addConversationRecipients_400_application_json"
    }
  },
  "addConversationRecipients_500": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "removeConversationMessages_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ConversationAfterMessageRemoval"
    }
  },
  "removeConversationMessages_204": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {}
  },
  "removeConversationMessages_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "removeConversationMessages_400_application_json"
    }
  },
  "startFileUpload_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "FileUpload"
    }
  },
  "startFileUpload_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "startFileUpload_400_application_json"
    }
  },
  "startFileUpload_404": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "startFileUpload_404_application_json"
    }
  },
  "startFileUpload_409": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "MessageError"
    }
  },
  "completeFileUpload_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "CanvasFile"
    }
  },
  "completeFileUpload_400": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "MessageError"
    }
  },
  "completeFileUpload_404": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "ErrorMessages"
    }
  },
  "getFile_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "CanvasFile"
    }
  },
  "resolveFileFolderPath_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "resolveFileFolderPath_200_application_json"
    }
  },
  "getUser_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "User"
    }
  },
  "getUser_404": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "getUser_404_application_json"
    }
  },
  "getUserProfile_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "UserProfile"
    }
  },
  "listCommMessages_200": {
    "headers": {
      "Link": {
        "validator": "headers_Link",
        "required": false,
        "isNumber": false
      },
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "listCommMessages_200_application_json"
    }
  },
  "getProgress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "Progress"
    }
  },
  "cancelProgress_200": {
    "headers": {
      "X-Request-Cost": {
        "validator": "headers_X_Request_Cost",
        "required": false,
        "isNumber": true
      },
      "X-Rate-Limit-Remaining": {
        "validator": "headers_X_Rate_Limit_Remaining",
        "required": false,
        "isNumber": true
      }
    },
    "content": {
      "application/json": "Progress"
    }
  }
};
