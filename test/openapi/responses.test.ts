import { describe, expect, test } from "vitest";
import { isObject, type Json } from "../../src/core/json.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";
import { responseExamples } from "../support/responseExamples.ts";

/** An example of the contract, named by operation, status and example, with a value to put at a place. */
type Change = [fact: string, example: string, place: string, value: Json | undefined];

/**
 * What the server sends, or can send, besides what the examples show. D1 to D59: the register of deviations. A1 to A27,
 * L1 to L9: the facts about the server.
 */
const SENT: Change[] = [
  ["D1: nothing was sent yet", "getConversation 200 private", "last_message_at", null],
  ["D2: no context", "listConversations 200 page", "0/context_code", null],
  ["D3: nobody shares a context", "getConversation 200 private", "audience_contexts", { courses: {}, groups: {} }],
  ["D5: the context has no name", "getConversation 200 private", "context_name", null],
  ["D6: nobody chose pronouns", "getConversation 200 private", "participants/0/pronouns", null],
  ["D19: no author is named", "listAccountNotifications 200 all", "0/author", null],
  ["D21: users without an enrollment", "getAccountNotification 200 current", "role_ids", [null]],
  ["D22: any icon", "getAccountNotification 200 current", "icon", "megaphone"],
  ["D29: no bounce fields for most", "listCommunicationChannels 200 with_bounces", "0/bounce_count", undefined],
  ["D30: slack", "listCommunicationChannels 200 own_channels", "0/type", "slack"],
  ["D35: decimals", "getProgress 200 running", "completion", 37.5],
  ["D35: canceled", "getProgress 200 completed", "workflow_state", "canceled"],
  ["L9: no completion yet", "getProgress 200 running", "completion", null],
  ["D40: older servers send no preview", "addConversationMessage 202 queued", "", []],
  ["D42: a monologue", "getConversation 200 private", "audience", []],
  ["D55: another sender's name", "getConversation 200 private", "messages/0/display_from", "Office of the Registrar"],
  ["A4: no general picture", "listConversations 200 page", "0/avatar_url", null],
  ["A4: no general picture", "getConversation 200 private", "participants/0/avatar_url", null],
  ["A4: no general picture", "searchRecipients 200 contexts_and_users", "0/avatar_url", null],
  ["A13: a batch", "listConversationBatches 200 running", "0/message/participating_user_ids", []],
  ["L1: above 100 rows", "searchRecipients 200 by_user_id", "0/avatar_url", undefined],
  ["L1: a role", "searchRecipients 200 contexts_and_users", "0/id", "course_310_tas"],
  ["L1: a tag", "searchRecipients 200 contexts_and_users", "0/id", "differentiation_tag_4"],
  [
    "L1: what leads to tags",
    "findConversationRecipients 200 synthetic_contexts",
    "2/id",
    "course_310_differentiation_tags",
  ],
  [
    "L2: no such notification any more",
    "getNotificationPreference 200 one",
    "notification_preferences/0/category",
    null,
  ],
  [
    "L2: no such notification any more",
    "listNotificationPreferences 200 all",
    "notification_preferences/0/notification",
    null,
  ],
  [
    "L2: a name that no list has",
    "listNotificationPreferences 200 all",
    "notification_preferences/0/notification",
    "recording_ready",
  ],
  ["L2: no preference", "updateAllNotificationPreferences 200 changed", "notification_preferences", []],
  ["L3: not sent yet", "listCommMessages 200 page", "0/sent_at", null],
  ["D53: handed over in vain", "listCommMessages 200 page", "0/workflow_state", "transmission_error"],
  ["D53: an address for replies", "listCommMessages 200 page", "0/reply_to", "notifications+7f3a@example.edu"],
  ["L4: any field", "startFileUpload 200 s3", "upload_params/x-amz-date", "20261005T083000Z"],
  ["L4: the service fetches the file", "startFileUpload 200 by_url_through_file_service", "file_param", null],
  ["L4: hidden from others", "getFile 200 uploaded", "uuid", undefined],
  ["L4: older servers", "completeFileUpload 200 uploaded", "crocodoc_session_url", null],
  ["L4: no preview", "completeFileUpload 200 uploaded", "preview_url", null],
  ["L4: a real row of 2018", "resolveFileFolderPath 200 conversation_attachments", "1/hidden", null],
  ["L4: not hidden", "resolveFileFolderPath 200 conversation_attachments", "1/hidden", false],
  ["D49: UTC", "getUser 200 self", "created_at", "2018-05-13T17:11:12Z"],
  ["L5: no pictures in this account", "getUser 200 self", "avatar_url", undefined],
  ["L5: never logged in", "getUser 200 with_includes", "last_login", null],
  ["L5: a service without its own page", "getUserProfile 200 with_includes", "user_services/0/service_user_link", null],
  ["D52: no right to see it", "getUserProfile 200 self", "primary_email", null],
  ["D52: no right to see it", "getUserProfile 200 self", "login_id", null],
  ["keys of later servers", "getConversation 200 private", "later", { any: "thing" }],
  ["keys of later servers", "startFileUpload 200 file_service", "later", { any: "thing" }],
  ["a visible one after a change", "updateConversation 200 read", "visible", true],
  ["a sentence in `attribute`", "createConversation 400 no_body", "0/attribute", "Empty. Try again."],
];

/** What the server never sends. */
const NEVER_SENT: Change[] = [
  ["D1: always there", "getConversation 200 private", "last_message_at", undefined],
  ["D2: always there", "listConversations 200 page", "0/context_code", undefined],
  ["D2: true or absent", "getConversation 200 locked", "cannot_reply", false],
  ["D3: an object", "getConversation 200 private", "audience_contexts", ["course_310"]],
  ["D3: an object", "getConversation 200 private", "audience_contexts", null],
  ["D4: a boolean", "listConversations 200 page", "0/starred", null],
  ["D6: common courses", "createConversation 201 group", "0/participants/0/common_courses", undefined],
  ["D7: who received it", "getConversation 200 private", "messages/0/participating_user_ids", undefined],
  ["D8: an array", "createConversation 201 single", "", { id: 4217 }],
  ["D8: nothing yet", "createConversation 202 queued", "", [{ id: 4217 }]],
  ["D11: no `errors` around it", "listConversations 400 invalid_filter_mode", "", { errors: [{ message: "invalid" }] }],
  ["D11: no `type`", "createConversation 400 no_recipients", "0/type", "blank"],
  ["D11: one item", "createConversation 400 no_recipients", "1", { attribute: "body", message: "blank" }],
  ["D14: a count", "listConversationBatches 200 running", "0/recipient_count", undefined],
  ["D19: null", "getAccountNotification 200 current", "author", { id: 5, name: "Maya" }],
  ["D19: an id", "getAccountNotification 200 current", "id", undefined],
  ["D29: all have it", "listCommunicationChannels 200 own_channels", "0/created_at", undefined],
  ["D30: in no list", "listCommunicationChannels 200 own_channels", "0/workflow_state", "retired"],
  ["D30: as it is deleted", "deleteCommunicationChannel 200 deleted", "workflow_state", "active"],
  ["D35: no such state", "getProgress 200 running", "workflow_state", "done"],
  ["D36: an array", "getNotificationPreference 200 one", "notification_preferences", { frequency: "daily" }],
  [
    "D36: an object around it",
    "updateNotificationPreference 200 daily",
    "",
    { frequency: "daily", notification: "x", category: "x" },
  ],
  ["D39: a string", "getUnreadConversationCount 200 some", "unread_count", 7],
  ["D40: nothing else", "addConversationMessage 202 queued", "", [{ id: 4217 }]],
  ["D40: no empty array with 200", "addConversationMessage 200 sent", "", []],
  ["D41: a page", "searchRecipients 400 numbered_page", "errors/0/page", undefined],
  ["D41: a status", "searchRecipients 400 numbered_page", "status", undefined],
  ["D55: a name or nothing", "getConversation 200 private", "messages/0/display_from", null],
  ["L1: one of two counts", "searchRecipients 200 synthetic_contexts", "2/item_count", undefined],
  ["L1: a context's count", "findConversationRecipients 200 contexts_and_users", "0/user_count", undefined],
  ["L1: a context's picture", "findConversationRecipients 200 contexts_and_users", "0/avatar_url", undefined],
  ["L2: no such frequency", "listNotificationPreferences 200 all", "notification_preferences/0/frequency", "hourly"],
  ["L2: always there", "listNotificationPreferences 200 all", "notification_preferences/0/category", undefined],
  ["L2: exactly one", "getNotificationPreference 200 one", "notification_preferences", []],
  ["L2: names", "listNotificationPreferenceCategories 200 all", "categories/0", null],
  ["L3: the default if there is none", "listCommMessages 200 page", "0/from_name", null],
  ["L3: no such state", "listCommMessages 200 page", "0/workflow_state", "queued"],
  ["L4: a name for the file", "startFileUpload 200 storage", "file_param", undefined],
  ["L4: texts", "startFileUpload 200 s3", "upload_params/acl", 7],
  ["L4: a place or a progress", "startFileUpload 200 by_url", "progress", undefined],
  ["L4: a job", "startFileUpload 200 by_url", "progress", null],
  ["L4: one sentence", "startFileUpload 409 duplicate", "message", undefined],
  ["L4: always there", "getFile 200 uploaded", "upload_status", undefined],
  ["L4: the root folder at least", "resolveFileFolderPath 200 root", "", []],
  ["D54: always there", "resolveFileFolderPath 200 root", "0/can_upload", undefined],
  ["L5: absent if not chosen", "getUser 200 self", "pronouns", null],
  ["L5: always there", "getUser 200 self", "locale", undefined],
  ["D49: a time", "getUser 200 self", "created_at", "Monday"],
  ["D52: always there", "getUserProfile 200 other", "integration_id", undefined],
  ["L5: always there", "getUserProfile 200 other", "time_zone", null],
  ["a list shows visible ones", "listConversations 200 page", "0/visible", false],
  ["a deleted one is in no list", "deleteConversation 200 emptied", "visible", true],
];

/** An error of one shape, at an operation that sends another with this status, or none. */
const OTHER_ERRORS: [operation: string, status: number, body: Json][] = [
  ["createAccountNotification", 400, [{ attribute: "subject", message: "blank" }]],
  ["batchUpdateConversations", 400, [{ attribute: "event", message: "blank" }]],
  ["createCommunicationChannel", 400, { message: "blank" }],
  ["startFileUpload", 400, { errors: { name: [{ attribute: "name", type: "blank", message: "blank" }] } }],
  ["startFileUpload", 409, { errors: [{ message: "exists" }] }],
  ["completeFileUpload", 400, { errors: [{ message: "bad" }] }],
  ["searchRecipients", 400, { errors: [{ message: "bad" }] }],
  ["searchRecipients", 404, { message: "not found" }],
  [
    "updateNotificationPreference",
    422,
    { errors: { frequency: [{ attribute: "frequency", type: "x", message: "x" }] } },
  ],
  ["getConversation", 400, { errors: [{ message: "malformed" }] }],
];

/** Every operation that reads JSON can find it malformed (A5); operations without a body cannot. */
const MALFORMED: Json = { errors: [{ message: "An error occurred.", error_code: "bad_request" }] };

describe.each(["openapi.json", "openapi.string-ids.json"] as const)("%s", (file) => {
  const document = readBundle(file);
  const validator = new ResponseValidator(document);
  const examples = new Map(responseExamples(document).map((example) => [example.name, example]));

  function problemsOf([, name, place, value]: Change): string[] {
    const example = examples.get(name);
    if (!example) throw new Error(`There is no example ${name}`);
    const body = change(structuredClone(example.value), place === "" ? [] : place.split("/"), value);
    const { operation, status } = example;
    return validator.problems(operation.id, status, "application/json", JSON.stringify(body));
  }

  test.each(SENT)("accepts what the server sends: %s (%s, %s)", (...row) => {
    expect(problemsOf(row)).toEqual([]);
  });

  test.each(NEVER_SENT)("rejects what it never sends: %s (%s, %s)", (...row) => {
    expect(problemsOf(row)).not.toEqual([]);
  });

  test.each(OTHER_ERRORS)("rejects an error of another shape: %s %i", (operation, status, body) => {
    expect(validator.problems(operation, status, "application/json", JSON.stringify(body))).not.toEqual([]);
  });

  test.each([...validator.operations.values()])(
    "$id has malformed JSON among its errors if it has a body",
    (operation) => {
      const problems = validator.problems(operation.id, 400, "application/json", JSON.stringify(MALFORMED));
      expect(problems.length === 0).toBe(operation.object.requestBody !== undefined);
    },
  );
});

/** Puts a value at a place, or removes what is there if it is undefined. */
function change(root: Json | undefined, [key, ...rest]: string[], value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.toSpliced(Number(key), 1, change(root[Number(key)], rest, value) ?? null);
  if (!isObject(root)) throw new Error(`There is nothing that has a ${key}`);
  if (!(key in root) && (rest.length > 0 || value === undefined)) throw new Error(`There is no ${key}`);
  const changed = change(root[key], rest, value);
  if (changed !== undefined) return { ...root, [key]: changed };
  const { [key]: _, ...others } = root;
  return others;
}
