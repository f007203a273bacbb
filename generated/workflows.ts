// Generated from openapi/ by `npm run generate`. Do not edit.

/** A sequence of calls that a user really makes, in an Arazzo document of its own. */
export interface Workflow {
  id: string;
  summary: string;
  /** Whether it changes anything in Canvas. */
  writes: boolean;
  inputs: WorkflowInput[];
  /** The document. It expects the contract with string ids beside it, as `openapi.json`. */
  document: object;
}

export interface WorkflowInput {
  name: string;
  description: string;
  /** Whether it names something that is another in each Canvas. */
  required: boolean;
  /** What suits the mock. The token has none. */
  default?: string;
}

export const workflows: readonly Workflow[] = [
  {
    "id": "addAndRemoveChannel",
    "summary": "Add an e-mail address to the caller, find it in the list, and remove it.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "address",
        "description": "An e-mail address that the caller does not have in Canvas yet.",
        "required": true,
        "default": "maya@lindqvist.example"
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Add and remove a communication channel",
        "summary": "An e-mail address is added and removed.",
        "description": "Canvas sends a confirmation message to the address.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "addAndRemoveChannel",
          "summary": "Add an e-mail address to the caller, find it in the list, and remove it.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "address"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "address": {
                "type": "string",
                "description": "An e-mail address that the caller does not have in Canvas yet.",
                "default": "maya@lindqvist.example"
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "add",
              "description": "The new channel is not confirmed yet. The status is 200, not 201.",
              "operationId": "createCommunicationChannel",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "communication_channel": {
                    "type": "email",
                    "address": "$inputs.address"
                  }
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/type == 'email'"
                },
                {
                  "condition": "$response.body#/address == $inputs.address"
                },
                {
                  "condition": "$response.body#/workflow_state == 'unconfirmed'"
                }
              ],
              "outputs": {
                "channel": "$response.body#/id"
              }
            },
            {
              "stepId": "find",
              "operationId": "listCommunicationChannels",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "per_page",
                  "in": "query",
                  "value": 100
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?@[?@.id == {$steps.add.outputs.channel}]]"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "remove",
              "description": "Only this response contains a retired channel.",
              "operationId": "deleteCommunicationChannel",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.add.outputs.channel"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.add.outputs.channel"
                },
                {
                  "condition": "$response.body#/workflow_state == 'retired'"
                }
              ]
            },
            {
              "stepId": "ensureRemoved",
              "description": "For Canvas it no longer exists. A mock without state is told by `Prefer`, which Canvas ignores.",
              "operationId": "deleteCommunicationChannel",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.add.outputs.channel"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "code=404"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 404"
                }
              ]
            }
          ]
        }
      ],
      "components": {
        "failureActions": {
          "cleanUp": {
            "name": "cleanUp",
            "type": "goto",
            "stepId": "remove"
          }
        }
      }
    }
  },
  {
    "id": "changeNotificationPreferences",
    "summary": "Read the preferences of a channel, turn one category down, and send back what was read.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "category",
        "description": "A category, as `listNotificationPreferenceCategories` returns it.",
        "required": false,
        "default": "conversation_message"
      },
      {
        "name": "notification",
        "description": "A notification of that category.",
        "required": false,
        "default": "conversation_message"
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Turn notifications down and up again",
        "summary": "A channel receives the notifications of one category daily, then as before.",
        "description": "Changes the preferences of the caller's first channel, and restores them. Canvas creates preferences that do not exist\nyet when they are read.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "changeNotificationPreferences",
          "summary": "Read the preferences of a channel, turn one category down, and send back what was read.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "category": {
                "type": "string",
                "description": "A category, as `listNotificationPreferenceCategories` returns it.",
                "default": "conversation_message"
              },
              "notification": {
                "type": "string",
                "description": "A notification of that category.",
                "default": "conversation_message"
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "findChannel",
              "operationId": "listCommunicationChannels",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[*]) >= 1]"
                }
              ],
              "outputs": {
                "channel": "$response.body#/0/id"
              }
            },
            {
              "stepId": "readAll",
              "operationId": "listNotificationPreferences",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "communication_channel_id",
                  "in": "path",
                  "value": "$steps.findChannel.outputs.channel"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                }
              ],
              "outputs": {
                "preferences": "$response.body#/notification_preferences"
              }
            },
            {
              "stepId": "readOne",
              "description": "The one preference is in an array.",
              "operationId": "getNotificationPreference",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "communication_channel_id",
                  "in": "path",
                  "value": "$steps.findChannel.outputs.channel"
                },
                {
                  "name": "notification",
                  "in": "path",
                  "value": "$inputs.notification"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/notification_preferences/0/notification == $inputs.notification"
                }
              ],
              "outputs": {
                "frequency": "$response.body#/notification_preferences/0/frequency"
              }
            },
            {
              "stepId": "turnDown",
              "operationId": "updateNotificationPreferenceCategory",
              "parameters": [
                {
                  "name": "communication_channel_id",
                  "in": "path",
                  "value": "$steps.findChannel.outputs.channel"
                },
                {
                  "name": "category",
                  "in": "path",
                  "value": "$inputs.category"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "notification_preferences": {
                    "frequency": "daily"
                  }
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@.notification_preferences[?@.frequency != 'daily']) == 0]"
                }
              ]
            },
            {
              "stepId": "turnUp",
              "description": "What was read is sent back as it is.",
              "operationId": "updateAllNotificationPreferences",
              "parameters": [
                {
                  "name": "communication_channel_id",
                  "in": "path",
                  "value": "$steps.findChannel.outputs.channel"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "notification_preferences": "$steps.readAll.outputs.preferences"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                }
              ]
            },
            {
              "stepId": "ensureRestored",
              "operationId": "getNotificationPreference",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "communication_channel_id",
                  "in": "path",
                  "value": "$steps.findChannel.outputs.channel"
                },
                {
                  "name": "notification",
                  "in": "path",
                  "value": "$inputs.notification"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/notification_preferences/0/frequency == $steps.readOne.outputs.frequency"
                }
              ]
            }
          ]
        }
      ]
    }
  },
  {
    "id": "findAndWrite",
    "summary": "Search for a person by name, send them a message, and delete the conversation.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "name",
        "description": "The name of a person in the course or group, or a part of it.",
        "required": true,
        "default": "tom riv"
      },
      {
        "name": "context_code",
        "description": "The course or group that the two share.",
        "required": true,
        "default": "course_310"
      },
      {
        "name": "subject",
        "description": "",
        "required": false,
        "default": "Soil samples"
      },
      {
        "name": "body",
        "description": "",
        "required": false,
        "default": "Please bring your soil samples to the lab on Friday."
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Find a recipient and write to them",
        "summary": "From a name to a message.",
        "description": "Sends a real message to the first person whom the search finds. The caller's copy of the conversation is deleted at the\nend; the recipient keeps theirs.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "findAndWrite",
          "summary": "Search for a person by name, send them a message, and delete the conversation.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "name",
              "context_code"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "name": {
                "type": "string",
                "description": "The name of a person in the course or group, or a part of it.",
                "default": "tom riv"
              },
              "context_code": {
                "type": "string",
                "description": "The course or group that the two share.",
                "default": "course_310"
              },
              "subject": {
                "type": "string",
                "default": "Soil samples"
              },
              "body": {
                "type": "string",
                "default": "Please bring your soil samples to the lab on Friday."
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "find",
              "description": "With a context, the response contains only users, who have no `type`. The mock sends the example that `Prefer`\nnames; Canvas ignores that header.",
              "operationId": "searchRecipients",
              "parameters": [
                {
                  "name": "search",
                  "in": "query",
                  "value": "$inputs.name"
                },
                {
                  "name": "context",
                  "in": "query",
                  "value": "$inputs.context_code"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "example=by_user_id"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[*]) >= 1]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.type]) == 0]"
                }
              ],
              "outputs": {
                "recipient": "$response.body#/0/id"
              }
            },
            {
              "stepId": "send",
              "description": "The id of the user is the recipient, as a string.",
              "operationId": "createConversation",
              "parameters": [],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "recipients": [
                    "$steps.find.outputs.recipient"
                  ],
                  "subject": "$inputs.subject",
                  "body": "$inputs.body",
                  "context_code": "$inputs.context_code"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 201"
                },
                {
                  "condition": "$response.body#/0/audience/0 == $steps.find.outputs.recipient"
                },
                {
                  "condition": "$response.body#/0/messages/0/body == $inputs.body"
                }
              ],
              "outputs": {
                "conversation": "$response.body#/0/id"
              }
            },
            {
              "stepId": "delete",
              "operationId": "deleteConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/message_count == 0"
                }
              ]
            }
          ]
        }
      ]
    }
  },
  {
    "id": "publishAndCloseNotification",
    "summary": "Publish a notification, read it, close it for the caller, and remove it for everybody.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "account_id",
        "description": "The account that shows the notification.",
        "required": true,
        "default": "self"
      },
      {
        "name": "start_at",
        "description": "When the notification starts to be shown, in the past.",
        "required": false,
        "default": "2026-10-05T06:00:00Z"
      },
      {
        "name": "end_at",
        "description": "When the notification ceases to be shown, in the near future. UTC, in whole seconds.",
        "required": true,
        "default": "2026-10-09T21:00:00Z"
      },
      {
        "name": "subject",
        "description": "",
        "required": false,
        "default": "Library closed on Friday"
      },
      {
        "name": "message",
        "description": "",
        "required": false,
        "default": "<p>The library stays closed on Friday.</p>"
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Publish and close an account notification",
        "summary": "An announcement is published, read, closed and removed.",
        "description": "Everybody in the account sees the notification until the last step removes it, or until `end_at`. The caller needs\nthe right to manage alerts in the account.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "publishAndCloseNotification",
          "summary": "Publish a notification, read it, close it for the caller, and remove it for everybody.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "account_id",
              "end_at"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "account_id": {
                "type": "string",
                "description": "The account that shows the notification.",
                "default": "self"
              },
              "start_at": {
                "type": "string",
                "description": "When the notification starts to be shown, in the past.",
                "default": "2026-10-05T06:00:00Z"
              },
              "end_at": {
                "type": "string",
                "description": "When the notification ceases to be shown, in the near future. UTC, in whole seconds.",
                "default": "2026-10-09T21:00:00Z"
              },
              "subject": {
                "type": "string",
                "default": "Library closed on Friday"
              },
              "message": {
                "type": "string",
                "default": "<p>The library stays closed on Friday.</p>"
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "publish",
              "description": "Without roles it is for everybody. The status is 200, not 201, and there is no author.",
              "operationId": "createAccountNotification",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "$inputs.account_id"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "account_notification": {
                    "subject": "$inputs.subject",
                    "message": "$inputs.message",
                    "start_at": "$inputs.start_at",
                    "end_at": "$inputs.end_at"
                  }
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/subject == $inputs.subject"
                },
                {
                  "condition": "$response.body#/end_at == $inputs.end_at"
                },
                {
                  "condition": "$response.body#/author == null"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@.role_ids[*]) == 0]"
                }
              ],
              "outputs": {
                "notification": "$response.body#/id"
              }
            },
            {
              "stepId": "read",
              "operationId": "getAccountNotification",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "$inputs.account_id"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.publish.outputs.notification"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.publish.outputs.notification"
                },
                {
                  "condition": "$response.body#/subject == $inputs.subject"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "close",
              "description": "Closed for the caller alone.",
              "operationId": "closeAccountNotification",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "$inputs.account_id"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.publish.outputs.notification"
                },
                {
                  "name": "remove",
                  "in": "query",
                  "value": false
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.publish.outputs.notification"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "ensureClosed",
              "description": "A user who closed it may no longer read it: 403, not 404. A mock without state is told by `Prefer`, which Canvas\nignores.",
              "operationId": "getAccountNotification",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "$inputs.account_id"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.publish.outputs.notification"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "code=403"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 403"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "remove",
              "description": "Removed for everybody.",
              "operationId": "closeAccountNotification",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "$inputs.account_id"
                },
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.publish.outputs.notification"
                },
                {
                  "name": "remove",
                  "in": "query",
                  "value": true
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.publish.outputs.notification"
                }
              ]
            }
          ]
        }
      ],
      "components": {
        "failureActions": {
          "cleanUp": {
            "name": "cleanUp",
            "type": "goto",
            "stepId": "remove"
          }
        }
      }
    }
  },
  {
    "id": "readInbox",
    "summary": "Count unread conversations, and list conversations, running batches, channels and notifications.",
    "writes": false,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Read the inbox",
        "summary": "What a program reads before it writes. Changes nothing, so it can be run against any Canvas.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "readInbox",
          "summary": "Count unread conversations, and list conversations, running batches, channels and notifications.",
          "inputs": {
            "type": "object",
            "required": [
              "token"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "count",
              "description": "The count is a string of digits.",
              "operationId": "getUnreadConversationCount",
              "parameters": [],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body#/unread_count",
                  "type": "regex",
                  "condition": "^\\d+$"
                }
              ]
            },
            {
              "stepId": "listConversations",
              "description": "Without a scope, archived conversations are left out. The list contains no messages.",
              "operationId": "listConversations",
              "parameters": [
                {
                  "name": "per_page",
                  "in": "query",
                  "value": 5
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[*]) <= 5]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.workflow_state == 'archived']) == 0]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.messages]) == 0]"
                },
                {
                  "context": "$response.header.link",
                  "type": "regex",
                  "condition": "rel=\"current\""
                }
              ]
            },
            {
              "stepId": "listBatches",
              "operationId": "listConversationBatches",
              "parameters": [],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                }
              ]
            },
            {
              "stepId": "listChannels",
              "description": "Retired channels are left out.",
              "operationId": "listCommunicationChannels",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.workflow_state == 'retired']) == 0]"
                }
              ]
            },
            {
              "stepId": "listNotifications",
              "description": "The notifications that the caller sees now, without their authors.",
              "operationId": "listAccountNotifications",
              "parameters": [
                {
                  "name": "account_id",
                  "in": "path",
                  "value": "self"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.author != null]) == 0]"
                }
              ]
            }
          ]
        }
      ]
    }
  },
  {
    "id": "sendAndDeleteConversation",
    "summary": "Send a message, read, star and archive its conversation, reply, and delete it.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "recipient",
        "description": "The id of the user who gets the message.",
        "required": true,
        "default": "2202"
      },
      {
        "name": "context_code",
        "description": "The course or group that the two share.",
        "required": true,
        "default": "course_310"
      },
      {
        "name": "subject",
        "description": "",
        "required": false,
        "default": "Soil samples"
      },
      {
        "name": "body",
        "description": "",
        "required": false,
        "default": "Please bring your soil samples to the lab on Friday."
      },
      {
        "name": "reply",
        "description": "",
        "required": false,
        "default": "Of course. Monday before noon is fine."
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Send and delete a conversation",
        "summary": "One conversation from the first message to its deletion.",
        "description": "Sends a real message to one person. The caller's copy of the conversation is deleted at the end; the recipient keeps\ntheirs. If the two already have a private conversation, Canvas continues it, and that one is deleted.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "sendAndDeleteConversation",
          "summary": "Send a message, read, star and archive its conversation, reply, and delete it.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "recipient",
              "context_code"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "recipient": {
                "type": "string",
                "description": "The id of the user who gets the message.",
                "default": "2202"
              },
              "context_code": {
                "type": "string",
                "description": "The course or group that the two share.",
                "default": "course_310"
              },
              "subject": {
                "type": "string",
                "default": "Soil samples"
              },
              "body": {
                "type": "string",
                "default": "Please bring your soil samples to the lab on Friday."
              },
              "reply": {
                "type": "string",
                "default": "Of course. Monday before noon is fine."
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "send",
              "description": "With one recipient, the response is an array with one private conversation.",
              "operationId": "createConversation",
              "parameters": [],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "recipients": [
                    "$inputs.recipient"
                  ],
                  "subject": "$inputs.subject",
                  "body": "$inputs.body",
                  "context_code": "$inputs.context_code"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 201"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[*]) == 1]"
                },
                {
                  "condition": "$response.body#/0/private == true"
                },
                {
                  "condition": "$response.body#/0/messages/0/body == $inputs.body"
                }
              ],
              "outputs": {
                "conversation": "$response.body#/0/id",
                "message": "$response.body#/0/messages/0/id"
              }
            },
            {
              "stepId": "read",
              "description": "Returns the conversation with all of its messages, and marks it as read.",
              "operationId": "getConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.send.outputs.conversation"
                },
                {
                  "condition": "$response.body#/workflow_state != 'unread'"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?@.messages[?@.id == {$steps.send.outputs.message}]]"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "star",
              "operationId": "updateConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "conversation": {
                    "starred": true
                  }
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.send.outputs.conversation"
                },
                {
                  "condition": "$response.body#/starred == true"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "archive",
              "description": "The archived conversation is visible in the scope `archived`.",
              "operationId": "updateConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "conversation": {
                    "workflow_state": "archived"
                  },
                  "scope": "archived"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/workflow_state == 'archived'"
                },
                {
                  "condition": "$response.body#/visible == true"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "reply",
              "description": "The response contains only the new message.",
              "operationId": "addConversationMessage",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "body": "$inputs.reply"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.send.outputs.conversation"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@.messages[*]) == 1]"
                },
                {
                  "condition": "$response.body#/messages/0/body == $inputs.reply"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "delete",
              "description": "Removes all messages, for the caller alone.",
              "operationId": "deleteConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.send.outputs.conversation"
                },
                {
                  "condition": "$response.body#/message_count == 0"
                },
                {
                  "condition": "$response.body#/visible == false"
                }
              ]
            },
            {
              "stepId": "ensureDeleted",
              "description": "For Canvas it no longer exists. A mock without state is told by `Prefer`, which Canvas ignores.",
              "operationId": "getConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "code=404"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 404"
                }
              ]
            }
          ]
        }
      ],
      "components": {
        "failureActions": {
          "cleanUp": {
            "name": "cleanUp",
            "type": "goto",
            "stepId": "delete"
          }
        }
      }
    }
  },
  {
    "id": "sendInBulk",
    "summary": "Send to two people at once, archive and delete both conversations with one request, and follow the progress.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "recipient",
        "description": "The id of a user who gets the message.",
        "required": true,
        "default": "2202"
      },
      {
        "name": "other_recipient",
        "description": "The id of another one.",
        "required": true,
        "default": "2203"
      },
      {
        "name": "context_code",
        "description": "The course or group that they share with the caller.",
        "required": true,
        "default": "course_310"
      },
      {
        "name": "subject",
        "description": "",
        "required": false,
        "default": "Lab results"
      },
      {
        "name": "body",
        "description": "",
        "required": false,
        "default": "Your lab results have arrived."
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Send in bulk",
        "summary": "One message to several people, then one change to all conversations.",
        "description": "Sends a real message to two people, in one private conversation with each. Canvas has a progress for a change of\nconversations, but not for sending. The caller's copies of the conversations are deleted at the end.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "sendInBulk",
          "summary": "Send to two people at once, archive and delete both conversations with one request, and follow the progress.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "recipient",
              "other_recipient",
              "context_code"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "recipient": {
                "type": "string",
                "description": "The id of a user who gets the message.",
                "default": "2202"
              },
              "other_recipient": {
                "type": "string",
                "description": "The id of another one.",
                "default": "2203"
              },
              "context_code": {
                "type": "string",
                "description": "The course or group that they share with the caller.",
                "default": "course_310"
              },
              "subject": {
                "type": "string",
                "default": "Lab results"
              },
              "body": {
                "type": "string",
                "default": "Your lab results have arrived."
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "send",
              "description": "Each recipient has a conversation of their own. The response does not contain the message.",
              "operationId": "createConversation",
              "parameters": [],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "recipients": [
                    "$inputs.recipient",
                    "$inputs.other_recipient"
                  ],
                  "subject": "$inputs.subject",
                  "body": "$inputs.body",
                  "context_code": "$inputs.context_code",
                  "group_conversation": false
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 201"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[*]) == 2]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.audience[?@ == {$inputs.recipient}]]) == 1]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.audience[?@ == {$inputs.other_recipient}]]) == 1]"
                },
                {
                  "context": "$response.body",
                  "type": "jsonpath",
                  "condition": "$[?count(@[?@.messages]) == 0]"
                }
              ],
              "outputs": {
                "first": "$response.body#/0/id",
                "second": "$response.body#/1/id"
              }
            },
            {
              "stepId": "archive",
              "description": "The change is queued; the response is its progress.",
              "operationId": "batchUpdateConversations",
              "parameters": [],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "conversation_ids": [
                    "$steps.send.outputs.first",
                    "$steps.send.outputs.second"
                  ],
                  "event": "archive"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/tag == 'conversation_batch_update'"
                }
              ],
              "outputs": {
                "progress": "$response.body#/id"
              },
              "onFailure": [
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "followArchiving",
              "description": "Repeats each second, for five minutes at most, until the job has ended.",
              "operationId": "getProgress",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.archive.outputs.progress"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.archive.outputs.progress"
                },
                {
                  "condition": "$response.body#/workflow_state == 'completed'"
                },
                {
                  "condition": "$response.body#/completion == 100"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.repeat"
                },
                {
                  "reference": "$components.failureActions.cleanUp"
                }
              ]
            },
            {
              "stepId": "delete",
              "operationId": "batchUpdateConversations",
              "parameters": [],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "conversation_ids": [
                    "$steps.send.outputs.first",
                    "$steps.send.outputs.second"
                  ],
                  "event": "destroy"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/tag == 'conversation_batch_update'"
                }
              ],
              "outputs": {
                "progress": "$response.body#/id"
              }
            },
            {
              "stepId": "followDeletion",
              "operationId": "getProgress",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.delete.outputs.progress"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/workflow_state == 'completed'"
                },
                {
                  "condition": "$response.body#/completion == 100"
                }
              ],
              "onFailure": [
                {
                  "reference": "$components.failureActions.repeat"
                }
              ]
            },
            {
              "stepId": "ensureDeleted",
              "description": "For Canvas it no longer exists. A mock without state is told by `Prefer`, which Canvas ignores.",
              "operationId": "getConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.first"
                },
                {
                  "name": "auto_mark_as_read",
                  "in": "query",
                  "value": false
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "code=404"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 404"
                }
              ]
            }
          ]
        }
      ],
      "components": {
        "failureActions": {
          "repeat": {
            "name": "repeat",
            "type": "retry",
            "retryAfter": 1,
            "retryLimit": 300,
            "criteria": [
              {
                "condition": "$statusCode == 200"
              },
              {
                "context": "$response.body#/workflow_state",
                "type": "regex",
                "condition": "^(queued|running|waiting_for_external_tool)$"
              }
            ]
          },
          "cleanUp": {
            "name": "cleanUp",
            "type": "goto",
            "stepId": "delete"
          }
        }
      }
    }
  },
  {
    "id": "uploadAndSendFile",
    "summary": "Upload a file from a URL, follow the progress, and send the file in a message.",
    "writes": true,
    "inputs": [
      {
        "name": "token",
        "description": "An access token.",
        "required": true
      },
      {
        "name": "file_url",
        "description": "A public URL of a file, which Canvas can reach.",
        "required": true,
        "default": "https://library.example.edu/files/route.pdf"
      },
      {
        "name": "file_name",
        "description": "",
        "required": false,
        "default": "route.pdf"
      },
      {
        "name": "recipient",
        "description": "The id of the user who gets the message.",
        "required": true,
        "default": "2202"
      },
      {
        "name": "context_code",
        "description": "The course or group that the two share.",
        "required": true,
        "default": "group_57"
      },
      {
        "name": "body",
        "description": "",
        "required": false,
        "default": "The bus leaves at eight, from the north gate."
      }
    ],
    "document": {
      "arazzo": "1.0.1",
      "info": {
        "title": "Upload a file and send it",
        "summary": "A file from the web becomes the attachment of a message.",
        "description": "Canvas fetches the file itself, so there is no second request to another host: that request has to repeat every field\nof `upload_params`, whatever they are, and Arazzo can only send fields with known names. `startFileUpload` describes it.\n\nSends a real message to one person. The caller's copy of the conversation is deleted at the end; the recipient keeps\ntheirs, and the file stays in the caller's folder `conversation attachments`.",
        "version": "0.1.0"
      },
      "sourceDescriptions": [
        {
          "name": "canvas",
          "type": "openapi",
          "url": "openapi.json"
        }
      ],
      "workflows": [
        {
          "workflowId": "uploadAndSendFile",
          "summary": "Upload a file from a URL, follow the progress, and send the file in a message.",
          "x-canvas-writes": true,
          "inputs": {
            "type": "object",
            "required": [
              "token",
              "file_url",
              "recipient",
              "context_code"
            ],
            "properties": {
              "token": {
                "type": "string",
                "format": "password",
                "description": "An access token."
              },
              "file_url": {
                "type": "string",
                "description": "A public URL of a file, which Canvas can reach.",
                "default": "https://library.example.edu/files/route.pdf"
              },
              "file_name": {
                "type": "string",
                "default": "route.pdf"
              },
              "recipient": {
                "type": "string",
                "description": "The id of the user who gets the message.",
                "default": "2202"
              },
              "context_code": {
                "type": "string",
                "description": "The course or group that the two share.",
                "default": "group_57"
              },
              "body": {
                "type": "string",
                "default": "The bus leaves at eight, from the north gate."
              }
            }
          },
          "parameters": [
            {
              "name": "Authorization",
              "in": "header",
              "value": "Bearer {$inputs.token}"
            },
            {
              "name": "Accept",
              "in": "header",
              "value": "application/json+canvas-string-ids"
            }
          ],
          "steps": [
            {
              "stepId": "start",
              "description": "The response contains a progress. The mock sends the example that `Prefer` names; Canvas ignores that header.",
              "operationId": "startFileUpload",
              "parameters": [
                {
                  "name": "user_id",
                  "in": "path",
                  "value": "self"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "example=by_url"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "name": "$inputs.file_name",
                  "url": "$inputs.file_url",
                  "parent_folder_path": "conversation attachments",
                  "on_duplicate": "rename"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/progress/tag == 'upload_via_url'"
                }
              ],
              "outputs": {
                "progress": "$response.body#/progress/id"
              }
            },
            {
              "stepId": "follow",
              "description": "Repeats each second, for five minutes at most, until the job has ended.",
              "operationId": "getProgress",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.start.outputs.progress"
                },
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "example=uploaded"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/workflow_state == 'completed'"
                }
              ],
              "outputs": {
                "file": "$response.body#/results/id"
              },
              "onFailure": [
                {
                  "name": "repeat",
                  "type": "retry",
                  "retryAfter": 1,
                  "retryLimit": 300,
                  "criteria": [
                    {
                      "condition": "$statusCode == 200"
                    },
                    {
                      "context": "$response.body#/workflow_state",
                      "type": "regex",
                      "condition": "^(queued|running|waiting_for_external_tool)$"
                    }
                  ]
                }
              ]
            },
            {
              "stepId": "read",
              "operationId": "getFile",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.follow.outputs.file"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/id == $steps.follow.outputs.file"
                },
                {
                  "condition": "$response.body#/upload_status == 'success'"
                }
              ]
            },
            {
              "stepId": "send",
              "description": "The message has the file as its attachment.",
              "operationId": "createConversation",
              "parameters": [
                {
                  "name": "Prefer",
                  "in": "header",
                  "value": "example=group"
                }
              ],
              "requestBody": {
                "contentType": "application/json",
                "payload": {
                  "recipients": [
                    "$inputs.recipient"
                  ],
                  "body": "$inputs.body",
                  "attachment_ids": [
                    "$steps.follow.outputs.file"
                  ],
                  "context_code": "$inputs.context_code"
                }
              },
              "successCriteria": [
                {
                  "condition": "$statusCode == 201"
                },
                {
                  "condition": "$response.body#/0/messages/0/body == $inputs.body"
                },
                {
                  "condition": "$response.body#/0/messages/0/attachments/0/id == $steps.follow.outputs.file"
                }
              ],
              "outputs": {
                "conversation": "$response.body#/0/id"
              }
            },
            {
              "stepId": "delete",
              "operationId": "deleteConversation",
              "parameters": [
                {
                  "name": "id",
                  "in": "path",
                  "value": "$steps.send.outputs.conversation"
                }
              ],
              "successCriteria": [
                {
                  "condition": "$statusCode == 200"
                },
                {
                  "condition": "$response.body#/message_count == 0"
                }
              ]
            }
          ]
        }
      ]
    }
  }
];
