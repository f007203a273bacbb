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
      "200": "findConversationRecipients_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "findConversationRecipients_404",
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
    "id": "listCommunicationChannels",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels",
    "answers": {
      "200": "listCommunicationChannels_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "listCommunicationChannels_404",
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
      "400": "responses_InvalidFilterMode",
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
  "listCommunicationChannels_404": {
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
      "application/json": "MessageError"
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
  "findConversationRecipients_200": {
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
      "application/json": "findConversationRecipients_200_application_json"
    }
  },
  "findConversationRecipients_404": {
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
      "application/json": "ConversationWithAddedMessage"
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
      "application/json": "ParameterErrors"
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
