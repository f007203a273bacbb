import { describe, expect, test } from "vitest";
import { isObject, type Json } from "../../src/core/json.ts";
import { responseExamples } from "../support/responseExamples.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";

/** An example of the contract, named by operation, status and example, and what becomes of it at a place. */
type Change = [fact: string, example: string, place: string, value: Json | undefined];

/** What the server sends, or can send, beside what the examples show. D1 to D39: the register of deviations. */
const SENT: Change[] = [
  ["D1: nothing was sent yet", "getConversation 200 private", "last_message_at", null],
  ["D2: no context", "listConversations 200 page", "0/context_code", null],
  ["D3: nobody shares a context", "getConversation 200 private", "audience_contexts", { courses: {}, groups: {} }],
  ["D5: the context has no name", "getConversation 200 private", "context_name", null],
  ["D6: nobody told their pronouns", "getConversation 200 private", "participants/0/pronouns", null],
  ["D19: nobody is named", "listAccountNotifications 200 all", "0/author", null],
  ["D21: users in no course", "getAccountNotification 200 current", "role_ids", [null]],
  ["D22: any icon", "getAccountNotification 200 current", "icon", "megaphone"],
  ["D29: no bounce fields for most", "listCommunicationChannels 200 with_bounces", "0/bounce_count", undefined],
  ["D30: slack", "listCommunicationChannels 200 own_channels", "0/type", "slack"],
  ["D35: decimals", "getProgress 200 running", "completion", 37.5],
  ["D35: canceled", "getProgress 200 completed", "workflow_state", "canceled"],
  ["keys of later servers", "getConversation 200 private", "later", { any: "thing" }],
  ["a visible one after a change", "updateConversation 200 read", "visible", true],
  ["a text for `attribute`", "createConversation 400 no_body", "0/attribute", "Empty. Try again."],
  [
    "what leads to tags",
    "findConversationRecipients 200 synthetic_contexts",
    "2/id",
    "course_310_differentiation_tags",
  ],
];

/** What the server never sends. */
const NEVER_SENT: Change[] = [
  ["D1: always there", "getConversation 200 private", "last_message_at", undefined],
  ["D2: always there", "listConversations 200 page", "0/context_code", undefined],
  ["D2: true or absent", "getConversation 200 locked", "cannot_reply", false],
  ["D3: an object", "getConversation 200 private", "audience_contexts", ["course_310"]],
  ["D3: an object", "getConversation 200 private", "audience_contexts", null],
  ["D4: a boolean", "listConversations 200 page", "0/starred", null],
  ["D6: common courses are told", "createConversation 201 group", "0/participants/0/common_courses", undefined],
  ["D7: who got it", "getConversation 200 private", "messages/0/participating_user_ids", undefined],
  ["D8: an array", "createConversation 201 single", "", { id: 4217 }],
  ["D8: nothing yet", "createConversation 202 queued", "", [{ id: 4217 }]],
  ["D11: no `errors` around it", "createConversation 400 no_recipients", "", { errors: [{ message: "blank" }] }],
  ["D11: no `type`", "createConversation 400 no_recipients", "0/type", "blank"],
  ["D11: one entry", "createConversation 400 no_recipients", "1", { attribute: "body", message: "blank" }],
  ["D14: no count", "listConversationBatches 200 running", "0/recipient_count", undefined],
  ["D19: null", "getAccountNotification 200 current", "author", { id: 5, name: "Maya" }],
  ["D19: an id", "getAccountNotification 200 current", "id", undefined],
  ["D29: all have it", "listCommunicationChannels 200 own_channels", "0/created_at", undefined],
  ["D30: in no list", "listCommunicationChannels 200 own_channels", "0/workflow_state", "retired"],
  ["D30: as it is deleted", "deleteCommunicationChannel 200 deleted", "workflow_state", "active"],
  ["D35: no such state", "getProgress 200 running", "workflow_state", "done"],
  ["D39: a string", "getUnreadConversationCount 200 some", "unread_count", 7],
  ["a list shows visible ones", "listConversations 200 page", "0/visible", false],
  ["a deleted one is in no list", "deleteConversation 200 emptied", "visible", true],
  ["one of two counts", "findConversationRecipients 200 synthetic_contexts", "2/item_count", undefined],
  ["a context's count", "findConversationRecipients 200 contexts_and_users", "0/user_count", undefined],
  ["a context's picture", "findConversationRecipients 200 contexts_and_users", "0/avatar_url", undefined],
];

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

  test.each(SENT)("takes what the server sends: %s (%s, %s)", (...row) => {
    expect(problemsOf(row)).toEqual([]);
  });

  test.each(NEVER_SENT)("refuses what it never sends: %s (%s, %s)", (...row) => {
    expect(problemsOf(row)).not.toEqual([]);
  });
});

/** Puts a value at a place, or takes away what is there if it is undefined. */
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
