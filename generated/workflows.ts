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
        "summary": "An e-mail address comes and goes.",
        "description": "Canvas sends a message to the address, which asks to confirm it.",
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
              "description": "The new channel waits for its confirmation. Canvas answers with 200, not with 201.",
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
              "description": "The answer is the only place where a retired channel shows.",
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
              "description": "Canvas finds it no more. The mock remembers nothing, so `Prefer`, which Canvas overlooks, tells it so.",
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
        "description": "From when on it shows, in the past.",
        "required": false,
        "default": "2026-10-05T06:00:00Z"
      },
      {
        "name": "end_at",
        "description": "Until when it shows, in the near future. UTC, in whole seconds.",
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
        "summary": "An announcement comes, is read, is closed, and goes.",
        "description": "Everybody in the account sees the notification until the last step removes it, or until `end_at`. The caller needs\nthe right to manage the account's notifications.",
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
                "description": "From when on it shows, in the past.",
                "default": "2026-10-05T06:00:00Z"
              },
              "end_at": {
                "type": "string",
                "description": "Until when it shows, in the near future. UTC, in whole seconds.",
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
              "description": "Without roles it is for everybody. Canvas answers with 200, not with 201, and without the author.",
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
              "description": "Who closed it may not read it any more, which is 403 and not 404. The mock remembers nothing, so `Prefer`,\nwhich Canvas overlooks, tells it so.",
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
    "summary": "Count what is unread, and list conversations, running batches, channels and notifications.",
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
        "summary": "What a program reads before it writes. It changes nothing, so it can be run against any Canvas.",
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
          "summary": "Count what is unread, and list conversations, running batches, channels and notifications.",
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
              "description": "Without a scope, archived ones are left out. The list holds no messages.",
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
              "description": "What the caller sees now. The authors show only to who asks for all, and may.",
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
        "summary": "What an inbox does with one conversation, from the first message to the bin.",
        "description": "Sends a real message to one person. What it deletes in the end is the caller's own copy: the recipient keeps theirs.\nWhere the two already have a private conversation, Canvas continues that one, and it is that one which is deleted.",
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
              "description": "One recipient gets a private conversation, alone in an array.",
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
              "description": "The conversation comes with all its messages, and is read by that.",
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
              "description": "In the scope of the archive, the archived conversation is visible.",
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
              "description": "The answer holds the new message alone.",
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
              "description": "The conversation loses all its messages, for the caller alone.",
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
              "description": "Canvas finds it no more. The mock remembers nothing, so `Prefer`, which Canvas overlooks, tells it so.",
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
    "summary": "Send to two people at once, archive and delete both conversations in one go, and follow the progress.",
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
        "summary": "One message to several people, then one change to all that came of it.",
        "description": "Sends a real message to two people, one private conversation each. Canvas has no progress for the sending itself;\nthe first job that has one is a change to the conversations. In the end the caller's own copies are deleted.",
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
          "summary": "Send to two people at once, archive and delete both conversations in one go, and follow the progress.",
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
              "description": "Each recipient has a conversation of their own. Bulk answers leave the message out.",
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
              "description": "The change is queued, and answered with its progress.",
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
              "description": "Asks again each second, for five minutes at the most, while the job has not ended.",
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
                  "reference": "$components.failureActions.askAgain"
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
                  "reference": "$components.failureActions.askAgain"
                }
              ]
            },
            {
              "stepId": "ensureDeleted",
              "description": "Canvas finds it no more. The mock remembers nothing, so `Prefer`, which Canvas overlooks, tells it so.",
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
          "askAgain": {
            "name": "askAgain",
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
  }
];
