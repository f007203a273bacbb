// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationRule, ResponseRule, Shape } from "../src/core/checker/rules.ts";

export const operations: readonly OperationRule[] = [
  {
    "id": "listCommunicationChannels",
    "tag": "Communication Channels",
    "method": "GET",
    "path": "/api/v1/users/{user_id}/communication_channels",
    "aliases": [],
    "pathParameters": {
      "user_id": {
        "name": "user_id",
        "required": true,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "page": {
        "name": "page",
        "required": false,
        "validator": "parameters_page",
        "shape": "any"
      },
      "per_page": {
        "name": "per_page",
        "required": false,
        "validator": "parameters_per_page",
        "shape": "integer"
      }
    },
    "responses": {
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
    "tag": "Communication Channels",
    "method": "POST",
    "path": "/api/v1/users/{user_id}/communication_channels",
    "aliases": [],
    "pathParameters": {
      "user_id": {
        "name": "user_id",
        "required": true,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "CreateCommunicationChannelBody",
      "shape": "CreateCommunicationChannelBody"
    },
    "responses": {
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
    "id": "deleteCommunicationChannel",
    "tag": "Communication Channels",
    "method": "DELETE",
    "path": "/api/v1/users/{user_id}/communication_channels/{id}",
    "aliases": [],
    "pathParameters": {
      "user_id": {
        "name": "user_id",
        "required": true,
        "validator": "UserReference",
        "shape": "any"
      },
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
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
    "id": "deleteCommunicationChannelByAddress",
    "tag": "Communication Channels",
    "method": "DELETE",
    "path": "/api/v1/users/{user_id}/communication_channels/{type}/{address}",
    "aliases": [],
    "pathParameters": {
      "user_id": {
        "name": "user_id",
        "required": true,
        "validator": "UserReference",
        "shape": "any"
      },
      "type": {
        "name": "type",
        "required": true,
        "validator": "StoredChannelType",
        "shape": "any"
      },
      "address": {
        "name": "address",
        "required": true,
        "validator": "deleteCommunicationChannelByAddress_path_address",
        "shape": "any"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
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
    "id": "deleteCommunicationChannelPushEndpoint",
    "tag": "Communication Channels",
    "method": "DELETE",
    "path": "/api/v1/users/self/communication_channels/push",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "push_token": {
        "name": "push_token",
        "required": false,
        "validator": "deleteCommunicationChannelPushEndpoint_query_push_token",
        "shape": "any"
      }
    },
    "body": {
      "required": false,
      "validator": "DeleteCommunicationChannelPushEndpointBody",
      "shape": "DeleteCommunicationChannelPushEndpointBody"
    },
    "responses": {
      "200": "deleteCommunicationChannelPushEndpoint_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "deleteCommunicationChannelPushEndpoint_500"
    }
  },
  {
    "id": "listAccountNotifications",
    "tag": "Account Notifications",
    "method": "GET",
    "path": "/api/v1/accounts/{account_id}/account_notifications",
    "aliases": [],
    "pathParameters": {
      "account_id": {
        "name": "account_id",
        "required": true,
        "validator": "AccountReference",
        "shape": "any"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "include_past": {
        "name": "include_past",
        "required": false,
        "validator": "listAccountNotifications_query_include_past",
        "shape": "boolean"
      },
      "include_all": {
        "name": "include_all",
        "required": false,
        "validator": "listAccountNotifications_query_include_all",
        "shape": "boolean"
      },
      "show_is_closed": {
        "name": "show_is_closed",
        "required": false,
        "validator": "listAccountNotifications_query_show_is_closed",
        "shape": "boolean"
      }
    },
    "responses": {
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
    "tag": "Account Notifications",
    "method": "POST",
    "path": "/api/v1/accounts/{account_id}/account_notifications",
    "aliases": [],
    "pathParameters": {
      "account_id": {
        "name": "account_id",
        "required": true,
        "validator": "AccountReference",
        "shape": "any"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "CreateAccountNotificationBody",
      "shape": "CreateAccountNotificationBody"
    },
    "responses": {
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
    "id": "getAccountNotification",
    "tag": "Account Notifications",
    "method": "GET",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "aliases": [],
    "pathParameters": {
      "account_id": {
        "name": "account_id",
        "required": true,
        "validator": "AccountReference",
        "shape": "any"
      },
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
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
    "tag": "Account Notifications",
    "method": "PUT",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "aliases": [],
    "pathParameters": {
      "account_id": {
        "name": "account_id",
        "required": true,
        "validator": "AccountReference",
        "shape": "any"
      },
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "UpdateAccountNotificationBody",
      "shape": "UpdateAccountNotificationBody"
    },
    "responses": {
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
    "tag": "Account Notifications",
    "method": "DELETE",
    "path": "/api/v1/accounts/{account_id}/account_notifications/{id}",
    "aliases": [],
    "pathParameters": {
      "account_id": {
        "name": "account_id",
        "required": true,
        "validator": "AccountReference",
        "shape": "any"
      },
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "remove": {
        "name": "remove",
        "required": false,
        "validator": "closeAccountNotification_query_remove",
        "shape": "boolean"
      }
    },
    "responses": {
      "200": "closeAccountNotification_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "listConversations",
    "tag": "Conversations",
    "method": "GET",
    "path": "/api/v1/conversations",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "scope": {
        "name": "scope",
        "required": false,
        "validator": "ConversationScope",
        "shape": "any"
      },
      "filter": {
        "name": "filter[]",
        "required": false,
        "validator": "parameters_filter",
        "shape": "shape13"
      },
      "filter_mode": {
        "name": "filter_mode",
        "required": false,
        "validator": "FilterMode",
        "shape": "any"
      },
      "include": {
        "name": "include[]",
        "required": false,
        "validator": "listConversations_query_include__",
        "shape": "shape14"
      },
      "include_all_conversation_ids": {
        "name": "include_all_conversation_ids",
        "required": false,
        "validator": "listConversations_query_include_all_conversation_ids",
        "shape": "flag"
      },
      "include_private_conversation_enrollments": {
        "name": "include_private_conversation_enrollments",
        "required": false,
        "validator": "parameters_include_private_conversation_enrollments",
        "shape": "boolean"
      },
      "include_beta": {
        "name": "include_beta",
        "required": false,
        "validator": "parameters_include_beta",
        "shape": "flag"
      },
      "interleave_submissions": {
        "name": "interleave_submissions",
        "required": false,
        "validator": "parameters_interleave_submissions",
        "shape": "boolean"
      },
      "page": {
        "name": "page",
        "required": false,
        "validator": "parameters_page",
        "shape": "any"
      },
      "per_page": {
        "name": "per_page",
        "required": false,
        "validator": "parameters_per_page",
        "shape": "integer"
      }
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "PUT",
    "path": "/api/v1/conversations",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "BatchUpdateConversationsBody",
      "shape": "BatchUpdateConversationsBody"
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "POST",
    "path": "/api/v1/conversations",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "CreateConversationBody",
      "shape": "CreateConversationBody"
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "GET",
    "path": "/api/v1/conversations/batches",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "page": {
        "name": "page",
        "required": false,
        "validator": "parameters_page",
        "shape": "any"
      },
      "per_page": {
        "name": "per_page",
        "required": false,
        "validator": "parameters_per_page",
        "shape": "integer"
      }
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "GET",
    "path": "/api/v1/conversations/find_recipients",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "search": {
        "name": "search",
        "required": false,
        "validator": "findConversationRecipients_query_search",
        "shape": "any"
      },
      "context": {
        "name": "context",
        "required": false,
        "validator": "findConversationRecipients_query_context",
        "shape": "any"
      },
      "exclude": {
        "name": "exclude[]",
        "required": false,
        "validator": "findConversationRecipients_query_exclude__",
        "shape": "shape25"
      },
      "type": {
        "name": "type",
        "required": false,
        "validator": "RecipientType",
        "shape": "any"
      },
      "types": {
        "name": "types[]",
        "required": false,
        "validator": "findConversationRecipients_query_types__",
        "shape": "shape26"
      },
      "user_id": {
        "name": "user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "from_conversation_id": {
        "name": "from_conversation_id",
        "required": false,
        "validator": "Id",
        "shape": "id"
      },
      "permissions": {
        "name": "permissions[]",
        "required": false,
        "validator": "findConversationRecipients_query_permissions__",
        "shape": "shape27"
      },
      "messageable_only": {
        "name": "messageable_only",
        "required": false,
        "validator": "findConversationRecipients_query_messageable_only",
        "shape": "flag"
      },
      "synthetic_contexts": {
        "name": "synthetic_contexts",
        "required": false,
        "validator": "findConversationRecipients_query_synthetic_contexts",
        "shape": "boolean"
      },
      "include_inactive": {
        "name": "include_inactive",
        "required": false,
        "validator": "findConversationRecipients_query_include_inactive",
        "shape": "boolean"
      },
      "include_concluded": {
        "name": "include_concluded",
        "required": false,
        "validator": "findConversationRecipients_query_include_concluded",
        "shape": "boolean"
      },
      "search_all_contexts": {
        "name": "search_all_contexts",
        "required": false,
        "validator": "findConversationRecipients_query_search_all_contexts",
        "shape": "boolean"
      },
      "skip_visibility_checks": {
        "name": "skip_visibility_checks",
        "required": false,
        "validator": "findConversationRecipients_query_skip_visibility_checks",
        "shape": "boolean"
      },
      "base_url": {
        "name": "base_url",
        "required": false,
        "validator": "findConversationRecipients_query_base_url",
        "shape": "any"
      },
      "page": {
        "name": "page",
        "required": false,
        "validator": "findConversationRecipients_query_page",
        "shape": "any"
      },
      "per_page": {
        "name": "per_page",
        "required": false,
        "validator": "findConversationRecipients_query_per_page",
        "shape": "integer"
      }
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "POST",
    "path": "/api/v1/conversations/mark_all_as_read",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
      "200": "markAllConversationsAsRead_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getUnreadConversationCount",
    "tag": "Conversations",
    "method": "GET",
    "path": "/api/v1/conversations/unread_count",
    "aliases": [],
    "pathParameters": {},
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
      "200": "getUnreadConversationCount_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  },
  {
    "id": "getConversation",
    "tag": "Conversations",
    "method": "GET",
    "path": "/api/v1/conversations/{id}",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "scope": {
        "name": "scope",
        "required": false,
        "validator": "ConversationScope",
        "shape": "any"
      },
      "filter": {
        "name": "filter[]",
        "required": false,
        "validator": "parameters_filter",
        "shape": "shape13"
      },
      "filter_mode": {
        "name": "filter_mode",
        "required": false,
        "validator": "FilterMode",
        "shape": "any"
      },
      "auto_mark_as_read": {
        "name": "auto_mark_as_read",
        "required": false,
        "validator": "getConversation_query_auto_mark_as_read",
        "shape": "boolean"
      },
      "include_participant_contexts": {
        "name": "include_participant_contexts",
        "required": false,
        "validator": "getConversation_query_include_participant_contexts",
        "shape": "boolean"
      },
      "include": {
        "name": "include[]",
        "required": false,
        "validator": "parameters_conversation_include",
        "shape": "shape28"
      },
      "include_private_conversation_enrollments": {
        "name": "include_private_conversation_enrollments",
        "required": false,
        "validator": "parameters_include_private_conversation_enrollments",
        "shape": "boolean"
      },
      "include_beta": {
        "name": "include_beta",
        "required": false,
        "validator": "parameters_include_beta",
        "shape": "flag"
      },
      "interleave_submissions": {
        "name": "interleave_submissions",
        "required": false,
        "validator": "parameters_interleave_submissions",
        "shape": "boolean"
      }
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "PUT",
    "path": "/api/v1/conversations/{id}",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "UpdateConversationBody",
      "shape": "UpdateConversationBody"
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "DELETE",
    "path": "/api/v1/conversations/{id}",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      },
      "include": {
        "name": "include[]",
        "required": false,
        "validator": "parameters_conversation_include",
        "shape": "shape28"
      },
      "include_private_conversation_enrollments": {
        "name": "include_private_conversation_enrollments",
        "required": false,
        "validator": "parameters_include_private_conversation_enrollments",
        "shape": "boolean"
      }
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/add_message",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "AddConversationMessageBody",
      "shape": "AddConversationMessageBody"
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/add_recipients",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "AddConversationRecipientsBody",
      "shape": "AddConversationRecipientsBody"
    },
    "responses": {
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
    "tag": "Conversations",
    "method": "POST",
    "path": "/api/v1/conversations/{id}/remove_messages",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": true,
      "validator": "RemoveConversationMessagesBody",
      "shape": "RemoveConversationMessagesBody"
    },
    "responses": {
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
    "tag": "Progress",
    "method": "GET",
    "path": "/api/v1/progress/{id}",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "responses": {
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
    "tag": "Progress",
    "method": "POST",
    "path": "/api/v1/progress/{id}/cancel",
    "aliases": [],
    "pathParameters": {
      "id": {
        "name": "id",
        "required": true,
        "validator": "Id",
        "shape": "id"
      }
    },
    "query": {
      "as_user_id": {
        "name": "as_user_id",
        "required": false,
        "validator": "UserReference",
        "shape": "any"
      }
    },
    "body": {
      "required": false,
      "validator": "CancelProgressBody",
      "shape": "CancelProgressBody"
    },
    "responses": {
      "200": "cancelProgress_200",
      "401": "responses_Unauthorized",
      "403": "responses_Forbidden",
      "404": "responses_NotFound",
      "429": "responses_TooManyRequests",
      "500": "responses_InternalServerError"
    }
  }
];

export const responses: Readonly<Record<string, ResponseRule>> = {
  "listCommunicationChannels_200": {
    "headers": {
      "Link": {
        "required": false,
        "isNumber": false,
        "validator": "headers_Link"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "listCommunicationChannels_200_application_json",
        "shape": "shape49"
      }
    }
  },
  "responses_Unauthorized": {
    "headers": {
      "WWW-Authenticate": {
        "required": false,
        "isNumber": false,
        "validator": "headers_WWW_Authenticate"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "responses_Unauthorized_application_json",
        "shape": "shape51"
      }
    }
  },
  "responses_Forbidden": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "UnauthorizedError",
        "shape": "UnauthorizedError"
      },
      "text/plain": {
        "validator": "ThrottleNotice",
        "shape": "any"
      }
    }
  },
  "listCommunicationChannels_404": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "responses_TooManyRequests": {
    "headers": {
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "text/plain": {
        "validator": "ThrottleNotice",
        "shape": "any"
      }
    }
  },
  "responses_InternalServerError": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "createCommunicationChannel_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "CommunicationChannel",
        "shape": "CommunicationChannel"
      }
    }
  },
  "createCommunicationChannel_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "createCommunicationChannel_400_application_json",
        "shape": "shape57"
      }
    }
  },
  "responses_NotFound": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "createCommunicationChannel_422": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "FieldErrors",
        "shape": "FieldErrors"
      }
    }
  },
  "createCommunicationChannel_500": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "deleteCommunicationChannel_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "DeletedCommunicationChannel",
        "shape": "DeletedCommunicationChannel"
      }
    }
  },
  "responses_OneTimePasswordChannel": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "AttributeErrors",
        "shape": "AttributeErrors"
      }
    }
  },
  "deleteCommunicationChannelByAddress_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "DeletedCommunicationChannel",
        "shape": "DeletedCommunicationChannel"
      }
    }
  },
  "deleteCommunicationChannelPushEndpoint_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "PushEndpointDeletion",
        "shape": "PushEndpointDeletion"
      }
    }
  },
  "deleteCommunicationChannelPushEndpoint_500": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "listAccountNotifications_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "listAccountNotifications_200_application_json",
        "shape": "shape66"
      }
    }
  },
  "createAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "AccountNotification",
        "shape": "AccountNotification"
      }
    }
  },
  "createAccountNotification_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "createAccountNotification_400_application_json",
        "shape": "shape71"
      }
    }
  },
  "responses_RolesNotListed": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "getAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "AccountNotification",
        "shape": "AccountNotification"
      }
    }
  },
  "updateAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "AccountNotification",
        "shape": "AccountNotification"
      }
    }
  },
  "updateAccountNotification_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "updateAccountNotification_400_application_json",
        "shape": "shape72"
      }
    }
  },
  "closeAccountNotification_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "AccountNotification",
        "shape": "AccountNotification"
      }
    }
  },
  "listConversations_200": {
    "headers": {
      "Link": {
        "required": false,
        "isNumber": false,
        "validator": "headers_Link"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "listConversations_200_application_json",
        "shape": "shape73"
      }
    }
  },
  "responses_InvalidFilterMode": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ParameterErrors",
        "shape": "ParameterErrors"
      }
    }
  },
  "responses_InvalidPage": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "batchUpdateConversations_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "Progress",
        "shape": "Progress"
      }
    }
  },
  "batchUpdateConversations_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "MessageError",
        "shape": "MessageError"
      }
    }
  },
  "createConversation_201": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "createConversation_201_application_json",
        "shape": "shape87"
      }
    }
  },
  "createConversation_202": {
    "headers": {
      "X-Conversation-Batch-Id": {
        "required": true,
        "isNumber": false,
        "validator": "headers_X_Conversation_Batch_Id"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "createConversation_202_application_json",
        "shape": "shape95"
      }
    }
  },
  "createConversation_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "createConversation_400_application_json",
        "shape": "shape97"
      }
    }
  },
  "listConversationBatches_200": {
    "headers": {
      "Link": {
        "required": false,
        "isNumber": false,
        "validator": "headers_Link"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "listConversationBatches_200_application_json",
        "shape": "shape98"
      }
    }
  },
  "findConversationRecipients_200": {
    "headers": {
      "Link": {
        "required": false,
        "isNumber": false,
        "validator": "headers_Link"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "findConversationRecipients_200_application_json",
        "shape": "shape100"
      }
    }
  },
  "findConversationRecipients_404": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "markAllConversationsAsRead_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "EmptyObject",
        "shape": "any"
      }
    }
  },
  "getUnreadConversationCount_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "UnreadConversationCount",
        "shape": "UnreadConversationCount"
      }
    }
  },
  "getConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "Conversation",
        "shape": "Conversation"
      }
    }
  },
  "updateConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "UpdatedConversation",
        "shape": "UpdatedConversation"
      }
    }
  },
  "updateConversation_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "updateConversation_400_application_json",
        "shape": "shape110"
      }
    }
  },
  "deleteConversation_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "DeletedConversation",
        "shape": "DeletedConversation"
      }
    }
  },
  "addConversationMessage_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ConversationWithAddedMessage",
        "shape": "ConversationWithAddedMessage"
      }
    }
  },
  "addConversationMessage_202": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ConversationWithAddedMessage",
        "shape": "ConversationWithAddedMessage"
      }
    }
  },
  "addConversationMessage_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ParameterErrors",
        "shape": "ParameterErrors"
      }
    }
  },
  "addConversationMessage_401": {
    "headers": {
      "WWW-Authenticate": {
        "required": false,
        "isNumber": false,
        "validator": "headers_WWW_Authenticate"
      },
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "addConversationMessage_401_application_json",
        "shape": "shape116"
      }
    }
  },
  "addConversationMessage_422": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "FieldErrors",
        "shape": "FieldErrors"
      }
    }
  },
  "addConversationRecipients_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ConversationWithAddedRecipients",
        "shape": "ConversationWithAddedRecipients"
      }
    }
  },
  "addConversationRecipients_400": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "addConversationRecipients_400_application_json",
        "shape": "shape120"
      }
    }
  },
  "addConversationRecipients_500": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ErrorMessages",
        "shape": "ErrorMessages"
      }
    }
  },
  "removeConversationMessages_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "ConversationAfterMessageRemoval",
        "shape": "ConversationAfterMessageRemoval"
      }
    }
  },
  "removeConversationMessages_204": {
    "isForInvalidRequest": true,
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {}
  },
  "getProgress_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "Progress",
        "shape": "Progress"
      }
    }
  },
  "cancelProgress_200": {
    "headers": {
      "X-Request-Cost": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Request_Cost"
      },
      "X-Rate-Limit-Remaining": {
        "required": false,
        "isNumber": true,
        "validator": "headers_X_Rate_Limit_Remaining"
      }
    },
    "content": {
      "application/json": {
        "validator": "Progress",
        "shape": "Progress"
      }
    }
  }
};

export const shapes: Readonly<Record<string, Shape>> = {
  "AccountNotification": {
    "properties": {
      "id": "id",
      "subject": "any",
      "message": "any",
      "start_at": "any",
      "end_at": "any",
      "icon": "any",
      "role_ids": "shape66",
      "roles": "shape67",
      "author": "any"
    }
  },
  "AccountNotificationAuthor": {
    "properties": {
      "id": "id",
      "name": "any"
    }
  },
  "AccountNotificationListItem": {
    "properties": {
      "id": "id",
      "subject": "any",
      "message": "any",
      "start_at": "any",
      "end_at": "any",
      "icon": "any",
      "role_ids": "shape66",
      "roles": "shape67",
      "author": "AccountNotificationAuthor",
      "closed": "boolean"
    }
  },
  "AddConversationMessageBody": {
    "properties": {
      "body": "any",
      "attachment_ids": "shape33",
      "media_comment_id": "any",
      "media_comment_type": "any",
      "recipients": "shape34",
      "included_messages": "shape35",
      "context_code": "any",
      "forwarded_message_ids": "shape36",
      "scope": "any",
      "filter": "shape37",
      "filter_mode": "any",
      "include": "shape38",
      "include_private_conversation_enrollments": "boolean"
    }
  },
  "AddConversationRecipientsBody": {
    "properties": {
      "recipients": "shape40",
      "context_code": "any",
      "from_conversation_id": "id",
      "tags": "shape41",
      "scope": "any",
      "filter": "shape42",
      "filter_mode": "any",
      "include_private_conversation_enrollments": "boolean"
    }
  },
  "Attachment": {
    "properties": {
      "id": "id",
      "uuid": "any",
      "folder_id": "id",
      "display_name": "any",
      "filename": "any",
      "upload_status": "any",
      "content-type": "any",
      "url": "any",
      "size": "integer",
      "created_at": "any",
      "updated_at": "any",
      "unlock_at": "any",
      "locked": "boolean",
      "hidden": "boolean",
      "lock_at": "any",
      "hidden_for_user": "boolean",
      "thumbnail_url": "any",
      "modified_at": "any",
      "mime_class": "any",
      "media_entry_id": "any",
      "category": "any",
      "locked_for_user": "boolean",
      "visibility_level": "any"
    }
  },
  "AttributeError": {
    "properties": {
      "attribute": "any",
      "type": "any",
      "message": "any"
    }
  },
  "AttributeErrors": {
    "properties": {
      "errors": "shape63"
    }
  },
  "AudienceContexts": {
    "properties": {
      "courses": "CommonContexts",
      "groups": "CommonContexts"
    }
  },
  "BatchUpdateConversationsBody": {
    "properties": {
      "conversation_ids": "shape16",
      "event": "any"
    }
  },
  "CancelProgressBody": {
    "properties": {
      "message": "any"
    }
  },
  "CommonContexts": {
    "additional": "shape75"
  },
  "CommunicationChannel": {
    "properties": {
      "id": "id",
      "address": "any",
      "type": "any",
      "position": "integer",
      "user_id": "id",
      "created_at": "any",
      "bounce_count": "integer",
      "last_bounce_at": "any",
      "last_transient_bounce_at": "any",
      "last_suppression_bounce_at": "any",
      "last_bounce_summary": "any",
      "last_transient_bounce_summary": "any",
      "workflow_state": "any"
    }
  },
  "Conversation": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape103",
      "messages": "shape105",
      "submissions": "shape106",
      "context_name": "any",
      "cannot_reply": "flag",
      "beta": "boolean"
    }
  },
  "ConversationAfterMessageRemoval": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape121"
    }
  },
  "ConversationBatch": {
    "properties": {
      "id": "id",
      "workflow_state": "any",
      "completion": "number",
      "recipient_count": "integer",
      "tags": "shape98",
      "message": "Message"
    }
  },
  "ConversationCreatedInBulk": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape95"
    }
  },
  "ConversationListItem": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape78",
      "context_name": "any",
      "beta": "boolean"
    }
  },
  "ConversationWithAddedMessage": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape113",
      "messages": "shape114"
    }
  },
  "ConversationWithAddedRecipients": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape117",
      "messages": "shape118"
    }
  },
  "CreateAccountNotificationBody": {
    "properties": {
      "account_notification": "shape7",
      "account_notification_roles": "shape8"
    }
  },
  "CreateCommunicationChannelBody": {
    "properties": {
      "communication_channel": "shape2",
      "skip_confirmation": "boolean"
    }
  },
  "CreateConversationBody": {
    "properties": {
      "recipients": "shape18",
      "body": "any",
      "subject": "any",
      "force_new": "boolean",
      "group_conversation": "boolean",
      "bulk_message": "boolean",
      "attachment_ids": "shape19",
      "media_comment_id": "any",
      "media_comment_type": "any",
      "forwarded_message_ids": "shape20",
      "mode": "any",
      "context_code": "any",
      "from_conversation_id": "id",
      "tags": "shape21",
      "scope": "any",
      "filter": "shape22",
      "filter_mode": "any",
      "include": "shape23",
      "include_private_conversation_enrollments": "boolean"
    }
  },
  "DeleteCommunicationChannelPushEndpointBody": {
    "properties": {
      "push_token": "any"
    }
  },
  "DeletedCommunicationChannel": {
    "properties": {
      "id": "id",
      "address": "any",
      "type": "any",
      "position": "integer",
      "user_id": "id",
      "created_at": "any",
      "bounce_count": "integer",
      "last_bounce_at": "any",
      "last_transient_bounce_at": "any",
      "last_suppression_bounce_at": "any",
      "last_bounce_summary": "any",
      "last_transient_bounce_summary": "any",
      "workflow_state": "any"
    }
  },
  "DeletedConversation": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape111"
    }
  },
  "ErrorMessage": {
    "properties": {
      "message": "any",
      "error_code": "any",
      "expired_at": "any"
    }
  },
  "ErrorMessages": {
    "properties": {
      "errors": "shape55",
      "error_report_id": "id",
      "status": "any"
    }
  },
  "FieldError": {
    "properties": {
      "field": "any",
      "message": "any",
      "error_code": "any"
    }
  },
  "FieldErrors": {
    "properties": {
      "errors": "shape59"
    }
  },
  "FoundRecipient": {
    "properties": {
      "id": "id",
      "name": "any",
      "full_name": "any",
      "pronouns": "any",
      "avatar_url": "any",
      "uuid": "any",
      "common_courses": "CommonContexts",
      "common_groups": "CommonContexts",
      "type": "any",
      "user_count": "integer",
      "permissions": "shape100",
      "context_name": "any",
      "item_count": "integer"
    }
  },
  "MediaComment": {
    "properties": {
      "content-type": "any",
      "display_name": "any",
      "media_id": "any",
      "media_type": "any",
      "url": "any"
    }
  },
  "Message": {
    "properties": {
      "id": "id",
      "author_id": "id",
      "created_at": "any",
      "generated": "boolean",
      "body": "any",
      "forwarded_messages": "shape89",
      "attachments": "shape90",
      "media_comment": "MediaComment",
      "participating_user_ids": "shape93"
    }
  },
  "MessageError": {
    "properties": {
      "message": "any"
    }
  },
  "ParameterError": {
    "properties": {
      "attribute": "any",
      "message": "any",
      "type": "any"
    }
  },
  "ParameterErrors": {
    "items": "ParameterError",
    "single": "scalar"
  },
  "Participant": {
    "properties": {
      "id": "id",
      "name": "any",
      "full_name": "any",
      "pronouns": "any",
      "avatar_url": "any",
      "uuid": "any"
    }
  },
  "ParticipantInContext": {
    "properties": {
      "id": "id",
      "name": "any",
      "full_name": "any",
      "pronouns": "any",
      "avatar_url": "any",
      "uuid": "any",
      "common_courses": "CommonContexts",
      "common_groups": "CommonContexts"
    }
  },
  "Progress": {
    "properties": {
      "id": "id",
      "context_id": "id",
      "context_type": "any",
      "user_id": "id",
      "tag": "any",
      "completion": "number",
      "workflow_state": "any",
      "created_at": "any",
      "updated_at": "any",
      "message": "any",
      "results": "any",
      "url": "any"
    }
  },
  "PushEndpointDeletion": {
    "properties": {
      "success": "flag"
    }
  },
  "RemoveConversationMessagesBody": {
    "properties": {
      "remove": "shape44",
      "scope": "any",
      "filter": "shape45",
      "filter_mode": "any",
      "include": "shape46",
      "include_private_conversation_enrollments": "boolean"
    }
  },
  "ShownParticipant": {
    "properties": {
      "id": "id",
      "name": "any",
      "full_name": "any",
      "pronouns": "any",
      "avatar_url": "any",
      "uuid": "any",
      "common_courses": "CommonContexts",
      "common_groups": "CommonContexts"
    }
  },
  "UnauthorizedError": {
    "properties": {
      "status": "any",
      "errors": "shape53"
    }
  },
  "UnreadConversationCount": {
    "properties": {
      "unread_count": "any"
    }
  },
  "UpdateAccountNotificationBody": {
    "properties": {
      "account_notification": "shape10",
      "account_notification_roles": "shape11"
    }
  },
  "UpdateConversationBody": {
    "properties": {
      "conversation": "shape29",
      "scope": "any",
      "filter": "shape30",
      "filter_mode": "any",
      "include": "shape31",
      "include_private_conversation_enrollments": "boolean"
    }
  },
  "UpdatedConversation": {
    "properties": {
      "id": "id",
      "subject": "any",
      "workflow_state": "any",
      "last_message": "any",
      "last_message_at": "any",
      "last_authored_message": "any",
      "last_authored_message_at": "any",
      "message_count": "integer",
      "subscribed": "boolean",
      "private": "boolean",
      "starred": "boolean",
      "properties": "shape73",
      "audience": "shape74",
      "audience_contexts": "AudienceContexts",
      "avatar_url": "any",
      "visible": "boolean",
      "context_code": "any",
      "participants": "shape108"
    }
  },
  "any": {},
  "boolean": {
    "type": "boolean"
  },
  "flag": {
    "type": "flag"
  },
  "id": {
    "type": "id"
  },
  "integer": {
    "type": "integer"
  },
  "number": {
    "type": "number"
  },
  "shape10": {
    "properties": {
      "subject": "any",
      "message": "any",
      "start_at": "any",
      "end_at": "any",
      "icon": "any",
      "required_account_service": "any",
      "months_in_display_cycle": "integer",
      "domain_specific": "boolean",
      "send_message": "boolean"
    }
  },
  "shape100": {
    "items": "FoundRecipient",
    "single": "scalar"
  },
  "shape103": {
    "items": "ShownParticipant",
    "single": "scalar"
  },
  "shape105": {
    "items": "Message",
    "single": "scalar"
  },
  "shape106": {
    "items": "any",
    "single": "scalar"
  },
  "shape108": {
    "items": "ParticipantInContext",
    "single": "scalar"
  },
  "shape11": {
    "items": "any"
  },
  "shape110": {
    "properties": {
      "errors": "shape71",
      "error_report_id": "id",
      "status": "any"
    },
    "items": "ParameterError",
    "single": "scalar"
  },
  "shape111": {
    "items": "ParticipantInContext",
    "single": "scalar"
  },
  "shape113": {
    "items": "ParticipantInContext",
    "single": "scalar"
  },
  "shape114": {
    "items": "Message",
    "single": "scalar"
  },
  "shape116": {
    "properties": {
      "status": "any",
      "errors": "shape51",
      "error_report_id": "id",
      "merged_into_user_id": "id"
    },
    "items": "ParameterError",
    "single": "scalar"
  },
  "shape117": {
    "items": "ParticipantInContext",
    "single": "scalar"
  },
  "shape118": {
    "items": "Message",
    "single": "scalar"
  },
  "shape120": {
    "items": "ParameterError",
    "single": "scalar"
  },
  "shape121": {
    "items": "ParticipantInContext",
    "single": "scalar"
  },
  "shape13": {
    "items": "any",
    "single": "scalar"
  },
  "shape14": {
    "items": "any",
    "single": "scalar"
  },
  "shape16": {
    "items": "id"
  },
  "shape18": {
    "items": "any",
    "single": "commas"
  },
  "shape19": {
    "items": "id",
    "single": "scalar"
  },
  "shape2": {
    "properties": {
      "type": "any",
      "address": "any",
      "token": "any"
    }
  },
  "shape20": {
    "items": "id",
    "single": "scalar"
  },
  "shape21": {
    "items": "any",
    "single": "scalar"
  },
  "shape22": {
    "items": "any",
    "single": "scalar"
  },
  "shape23": {
    "items": "any",
    "single": "scalar"
  },
  "shape25": {
    "items": "any",
    "single": "scalar"
  },
  "shape26": {
    "items": "any",
    "single": "scalar"
  },
  "shape27": {
    "items": "any",
    "single": "scalar"
  },
  "shape28": {
    "items": "any",
    "single": "scalar"
  },
  "shape29": {
    "properties": {
      "workflow_state": "any",
      "subscribed": "boolean",
      "starred": "boolean"
    }
  },
  "shape30": {
    "items": "any",
    "single": "scalar"
  },
  "shape31": {
    "items": "any",
    "single": "scalar"
  },
  "shape33": {
    "items": "id",
    "single": "scalar"
  },
  "shape34": {
    "items": "any",
    "single": "commas"
  },
  "shape35": {
    "items": "id",
    "single": "scalar"
  },
  "shape36": {
    "items": "id",
    "single": "scalar"
  },
  "shape37": {
    "items": "any",
    "single": "scalar"
  },
  "shape38": {
    "items": "any",
    "single": "scalar"
  },
  "shape40": {
    "items": "any",
    "single": "commas"
  },
  "shape41": {
    "items": "any",
    "single": "scalar"
  },
  "shape42": {
    "items": "any",
    "single": "scalar"
  },
  "shape44": {
    "items": "id",
    "single": "scalar"
  },
  "shape45": {
    "items": "any",
    "single": "scalar"
  },
  "shape46": {
    "items": "any",
    "single": "scalar"
  },
  "shape49": {
    "items": "CommunicationChannel",
    "single": "scalar"
  },
  "shape51": {
    "properties": {
      "status": "any",
      "errors": "shape51",
      "error_report_id": "id",
      "merged_into_user_id": "id"
    }
  },
  "shape53": {
    "items": "ErrorMessage",
    "single": "scalar"
  },
  "shape55": {
    "items": "ErrorMessage",
    "single": "scalar"
  },
  "shape57": {
    "properties": {
      "errors": "shape57"
    }
  },
  "shape59": {
    "items": "FieldError",
    "single": "scalar"
  },
  "shape63": {
    "additional": "shape57"
  },
  "shape66": {
    "items": "AccountNotificationListItem",
    "single": "scalar"
  },
  "shape67": {
    "items": "any",
    "single": "scalar"
  },
  "shape7": {
    "properties": {
      "subject": "any",
      "message": "any",
      "start_at": "any",
      "end_at": "any",
      "icon": "any",
      "required_account_service": "any",
      "months_in_display_cycle": "integer",
      "domain_specific": "boolean",
      "send_message": "boolean"
    }
  },
  "shape71": {
    "properties": {
      "errors": "shape71",
      "error_report_id": "id",
      "status": "any"
    }
  },
  "shape72": {
    "properties": {
      "errors": "shape71",
      "error_report_id": "id",
      "status": "any"
    }
  },
  "shape73": {
    "properties": {
      "conversations": "shape73",
      "conversation_ids": "shape81"
    },
    "items": "ConversationListItem",
    "single": "scalar"
  },
  "shape74": {
    "items": "id",
    "single": "scalar"
  },
  "shape75": {
    "items": "any",
    "single": "scalar"
  },
  "shape78": {
    "items": "Participant",
    "single": "scalar"
  },
  "shape8": {
    "items": "any"
  },
  "shape81": {
    "items": "id",
    "single": "scalar"
  },
  "shape87": {
    "items": "shape87",
    "single": "scalar"
  },
  "shape89": {
    "items": "Message",
    "single": "scalar"
  },
  "shape90": {
    "items": "Attachment",
    "single": "scalar"
  },
  "shape93": {
    "items": "id",
    "single": "scalar"
  },
  "shape95": {
    "items": "ConversationCreatedInBulk",
    "single": "scalar"
  },
  "shape97": {
    "properties": {
      "errors": "shape63"
    },
    "items": "ParameterError",
    "single": "scalar"
  },
  "shape98": {
    "items": "ConversationBatch",
    "single": "scalar"
  }
};
