import { describe, expect, test } from "vitest";
import { arrayAt, isObject, type Json, type JsonObject, objectAt, stringAt } from "../../src/core/json.ts";
import { mediaTypesAt, type Operation, operationsOf } from "../../src/core/operations.ts";
import { fromPointer, resolve, valueAt } from "../../src/core/pointer.ts";
import { readBundle } from "../support/bundle.ts";
import { createSchemaChecker } from "../support/schemaChecker.ts";

/**
 * What Canvas' documentation lists and its server does, by operation: success statuses, whether the response comes in
 * pages, and the errors besides 401, 403, 429 and 500, which every operation has.
 */
const OPERATIONS: [request: string, success: number[], paged: boolean, errors: number[]][] = [
  ["GET /api/v1/users/{user_id}/communication_channels", [200], true, [404]],
  ["POST /api/v1/users/{user_id}/communication_channels", [200], false, [400, 404, 422]],
  ["DELETE /api/v1/users/{user_id}/communication_channels/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/users/{user_id}/communication_channels/{type}/{address}", [200], false, [400, 404]],
  ["DELETE /api/v1/users/self/communication_channels/push", [200], false, [400, 404]],
  ["GET /api/v1/accounts/{account_id}/account_notifications", [200], false, [404]],
  ["POST /api/v1/accounts/{account_id}/account_notifications", [200], false, [400, 404]],
  ["GET /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [404]],
  ["PUT /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/accounts/{account_id}/account_notifications/{id}", [200], false, [404]],
  ["GET /api/v1/conversations", [200], true, [400, 404]],
  ["PUT /api/v1/conversations", [200], false, [400]],
  ["POST /api/v1/conversations", [201, 202], false, [400, 404]],
  ["GET /api/v1/conversations/batches", [200], true, [404]],
  ["GET /api/v1/conversations/find_recipients", [200], true, [400, 404]],
  ["POST /api/v1/conversations/mark_all_as_read", [200], false, []],
  ["GET /api/v1/conversations/unread_count", [200], false, []],
  ["GET /api/v1/conversations/{id}", [200], false, [400, 404]],
  ["PUT /api/v1/conversations/{id}", [200], false, [400, 404]],
  ["DELETE /api/v1/conversations/{id}", [200], false, [404]],
  ["POST /api/v1/conversations/{id}/add_message", [200, 202], false, [400, 404, 422]],
  ["POST /api/v1/conversations/{id}/add_recipients", [200], false, [400, 404]],
  ["POST /api/v1/conversations/{id}/remove_messages", [200, 204], false, [400, 404]],
];

const CHANNELS = "/api/v1/users/{user_id}/communication_channels";
const OWN_CHANNELS = "/api/v1/users/self/communication_channels";
const BY_ID = "{communication_channel_id}";
const BY_ADDRESS = "{type}/{address}";

/** The operations that messages lead to: recipients, preferences, files, users, and the jobs behind some requests. */
const LINKED: typeof OPERATIONS = [
  ["GET /api/v1/search/recipients", [200], true, [400, 404]],
  [`GET ${CHANNELS}/${BY_ID}/notification_preferences`, [200], false, [404]],
  [`GET ${CHANNELS}/${BY_ADDRESS}/notification_preferences`, [200], false, [404]],
  [`GET ${CHANNELS}/${BY_ID}/notification_preference_categories`, [200], false, [404]],
  [`GET ${CHANNELS}/${BY_ID}/notification_preferences/{notification}`, [200], false, [404]],
  [`GET ${CHANNELS}/${BY_ADDRESS}/notification_preferences/{notification}`, [200], false, [404]],
  [`PUT ${OWN_CHANNELS}/${BY_ID}/notification_preferences/{notification}`, [200], false, [400, 404, 422]],
  [`PUT ${OWN_CHANNELS}/${BY_ADDRESS}/notification_preferences/{notification}`, [200], false, [400, 404, 422]],
  [`PUT ${OWN_CHANNELS}/${BY_ID}/notification_preferences`, [200], false, [400, 404, 422]],
  [`PUT ${OWN_CHANNELS}/${BY_ADDRESS}/notification_preferences`, [200], false, [400, 404, 422]],
  [`PUT ${OWN_CHANNELS}/${BY_ID}/notification_preference_categories/{category}`, [200], false, [400, 404, 422]],
  ["GET /api/v1/comm_messages", [200], true, [404]],
  ["POST /api/v1/users/{user_id}/files", [200], false, [400, 404, 409]],
  ["GET /api/v1/files/{id}/create_success", [200], false, [400, 404]],
  ["GET /api/v1/files/{id}", [200], false, [404]],
  ["GET /api/v1/users/{user_id}/folders/by_path/{full_path}", [200], false, [404]],
  ["GET /api/v1/users/{id}", [200], false, [404]],
  ["GET /api/v1/users/{user_id}/profile", [200], false, [404]],
  ["GET /api/v1/progress/{id}", [200], false, [404]],
  ["POST /api/v1/progress/{id}/cancel", [200], false, [400, 404]],
];

/** Other requests that do the same as an operation: of the facts 3.6, and of L4.3 and L4.4. */
const ALIASES: [request: string, alias: Json][] = [
  [
    "GET /api/v1/accounts/{account_id}/account_notifications",
    { path: "/api/v1/accounts/{account_id}/users/{user_id}/account_notifications", deprecated: true },
  ],
  [
    "GET /api/v1/accounts/{account_id}/account_notifications/{id}",
    { path: "/api/v1/accounts/{account_id}/users/{user_id}/account_notifications/{id}", deprecated: true },
  ],
  [
    "DELETE /api/v1/accounts/{account_id}/account_notifications/{id}",
    { path: "/api/v1/accounts/{account_id}/users/{user_id}/account_notifications/{id}", deprecated: true },
  ],
  ["GET /api/v1/files/{id}/create_success", { method: "post", path: "/api/v1/files/{id}/create_success" }],
  ["GET /api/v1/users/{user_id}/folders/by_path/{full_path}", { path: "/api/v1/users/{user_id}/folders/by_path" }],
];

/** What the server limits, whatever the contract's files say: where, by which keyword, how. */
const LIMITS: [schema: string, property: string, keyword: string, value: Json][] = [
  ["CreateConversationBody", "subject", "maxLength", 255],
  ["Conversation", "subject", "maxLength", 255],
  ["Conversation", "last_message", "maxLength", 100],
  ["Conversation", "last_authored_message", "maxLength", 100],
  ["BatchUpdateConversationsBody", "conversation_ids", "maxItems", 500],
  [
    "BatchUpdateConversationsBody",
    "event",
    "enum",
    ["mark_as_read", "mark_as_unread", "star", "unstar", "archive", "destroy"],
  ],
  ["ConversationBatch", "completion", "maximum", 1],
  ["ConversationBatch", "workflow_state", "enum", ["created", "sending"]],
  ["Progress", "completion", "minimum", 0],
  ["Progress", "completion", "maximum", 100],
  ["AccountNotification", "subject", "maxLength", 255],
  ["ConversationWithAddedMessage", "messages", "maxItems", 1],
  ["CreatedConversation", "messages", "maxItems", 1],
  ["SingleNotificationPreference", "notification_preferences", "minItems", 1],
  ["SingleNotificationPreference", "notification_preferences", "maxItems", 1],
  ["NotificationPreference", "frequency", "enum", ["immediately", "daily", "weekly", "never"]],
  ["StartFileUploadBody", "on_duplicate", "enum", ["overwrite", "rename", "error"]],
  ["StartFileUploadBody", "on_duplicate", "default", "overwrite"],
  ["StartFileUploadBody", "no_redirect", "default", false],
  ["StartFileUploadBody", "category", "default", "uncategorized"],
  ["InvalidPageError", "status", "enum", ["bad_request"]],
  // Columns of the server's database, and what its code writes.
  ["Participant", "full_name", "maxLength", 255],
  ["CommunicationChannel", "address", "maxLength", 255],
  ["ProfileLink", "url", "maxLength", 4096],
  ["Attachment", "visibility_level", "maxLength", 32],
  ["Attachment", "upload_status", "enum", ["success", "pending", "failed"]],
  ["Folder", "context_type", "enum", ["User", "Course", "Group", "Account"]],
  ["NotificationPreferenceCategories", "categories", "uniqueItems", true],
];

/** The same in parts of a notification, and in parameters. */
const NESTED_LIMITS: [pointer: string, keyword: string, value: Json][] = [
  ...["Create", "Update"].flatMap((verb): typeof NESTED_LIMITS => {
    const notification = `/components/schemas/${verb}AccountNotificationBody/properties/account_notification/properties`;
    return [
      [`${notification}/subject`, "maxLength", 255],
      [`${notification}/months_in_display_cycle`, "minimum", 1],
      [`${notification}/months_in_display_cycle`, "maximum", 48],
      [`${notification}/required_account_service`, "enum", ["account_survey_notifications"]],
    ];
  }),
  ...["per_page", "recipient_per_page"].flatMap((name): typeof NESTED_LIMITS => [
    [`/components/parameters/${name}/schema`, "minimum", 1],
    [`/components/parameters/${name}/schema`, "maximum", 100],
    [`/components/parameters/${name}/schema`, "default", 10],
  ]),
];

/** Values that the server accepts in a parameter, and values of another form. */
const PARAMETERS: [operation: string, name: string, accepted: string[], rejected: string[]][] = [
  [
    "GET /api/v1/search/recipients",
    "context",
    ["course_310", "course_310_tas", "section_811", "group_57_students", "course_310_differentiation_tags"],
    ["310", "account_1", "course_"],
  ],
  ["GET /api/v1/search/recipients", "type", ["user", "context", "course", "section", "group"], ["people"]],
  ["GET /api/v1/users/{id}", "id", ["self", "2101", "sis_user_id:s-2101", "hex:sis_login_id:6d"], ["Maya", "0x7"]],
  ["GET /api/v1/comm_messages", "user_id", ["2202", "sis_login_id:tomas"], [""]],
  [
    `PUT ${OWN_CHANNELS}/${BY_ADDRESS}/notification_preferences`,
    "address",
    ["a.b@example.edu", "push"],
    ["a/b", "a?b"],
  ],
  [`PUT ${OWN_CHANNELS}/${BY_ADDRESS}/notification_preferences`, "type", ["email", "sms", "push", "slack"], ["7302"]],
];

const PREFERENCE = { notification: "conversation_message", frequency: "daily", category: "conversation_message" };
const [BY_NAME, ONE] = ["updateAllNotificationPreferences", "updateNotificationPreference"];

/** Bodies that the server accepts. */
const ACCEPTED: [fact: string, operation: string, body: Json][] = [
  ["A1: read by the server", "createConversation", { recipients: ["1"], body: "Hello", display_from: "Registrar" }],
  ["A2: UUIDs", "addConversationRecipients", { recipients: ["1"], include: ["uuid"] }],
  ["A6: what the search hands out", "createConversation", { recipients: ["course_310_tas"], body: "Hello" }],
  ["A11: the message alone", "updateAccountNotification", { account_notification: { message: "Closed." } }],
  ["L2: as it was returned", BY_NAME, { notification_preferences: [PREFERENCE, { ...PREFERENCE, category: null }] }],
  ["L2: by name", BY_NAME, { notification_preferences: { conversation_message: { frequency: "never" } } }],
  ["L2: nothing", BY_NAME, { notification_preferences: [] }],
  ["L2: a frequency", ONE, { notification_preferences: { frequency: "weekly" } }],
  ["L2: the first item counts", ONE, { notification_preferences: [{ frequency: "weekly" }, PREFERENCE] }],
  ["L2: an array for a category", "updateNotificationPreferenceCategory", { notification_preferences: [PREFERENCE] }],
  [
    "L4: the folder of attachments",
    "startFileUpload",
    { name: "a.txt", parent_folder_path: "conversation attachments" },
  ],
  ["L4: an older name", "startFileUpload", { name: "a.txt", folder: "conversation attachments" }],
  ["L4: from a URL", "startFileUpload", { name: "a.txt", url: "https://example.edu/a.txt" }],
];

/** Bodies that the server rejects, ignores in part, or fails on. */
const REJECTED: [fact: string, operation: string, body: Json][] = [
  ["A11: no message", "updateAccountNotification", { account_notification: { subject: "Closed" } }],
  ["bracketed names in JSON", "createConversation", { "recipients[]": ["1"], recipients: ["1"], body: "Hello" }],
  ["recipients are strings", "createConversation", { recipients: [2202], body: "Hello" }],
  ["L2: an unknown frequency", ONE, { notification_preferences: { frequency: "hourly" } }],
  ["L2: nothing to change", ONE, {}],
  ["L2: no notification", BY_NAME, { notification_preferences: [{ frequency: "daily" }] }],
  ["L2: the frequency alone", BY_NAME, { notification_preferences: { conversation_message: "daily" } }],
  ["L2: an unknown name", BY_NAME, { notification_preferences: [{ ...PREFERENCE, href: "https://example.edu/" }] }],
  ["L4: an unknown way", "startFileUpload", { name: "a.txt", on_duplicate: "skip" }],
  ["L4: no name", "startFileUpload", { size: 7 }],
];

const document = readBundle("openapi.json");
const operations = new Map(operationsOf(document).map((operation) => [nameOf(operation), operation]));

function nameOf({ method, path }: Operation): string {
  return `${method.toUpperCase()} ${path}`;
}

function operationNamed(request: string): Operation {
  const operation = operations.get(request);
  if (!operation) throw new Error(`The contract has no ${request}`);
  return operation;
}

function headersOf(operation: Operation, status: number): string[] {
  const { value } = resolve(document, [...operation.tokens, "responses", String(status)]);
  return Object.keys(objectAt(value, "headers"));
}

test("the contract has the 23 operations of the three pages and the 20 that they lead to, and no other", () => {
  expect([OPERATIONS.length, LINKED.length]).toEqual([23, 20]);
  expect([...operations.keys()].sort()).toEqual([...OPERATIONS, ...LINKED].map(([request]) => request).sort());
});

describe.each([...OPERATIONS, ...LINKED])("%s", (request, success, paged, errors) => {
  const operation = operationNamed(request);

  test("documents every status that the server sends", () => {
    const statuses = Object.keys(objectAt(operation.object, "responses")).map(Number);
    expect(statuses).toEqual([...success, ...errors, 401, 403, 429, 500].sort((a, b) => a - b));
  });

  test(paged ? "comes in pages" : "does not come in pages", () => {
    const names = operation.parameters.map(({ value }) => stringAt(value, "name"));
    expect(["page", "per_page"].filter((name) => names.includes(name))).toEqual(paged ? ["page", "per_page"] : []);
    expect(headersOf(operation, 200).includes("Link")).toBe(paged);
  });

  test("distinguishes throttling from a missing right by its media type", () => {
    const media = (status: string) =>
      mediaTypesAt(document, [...operation.tokens, "responses", status]).map(({ name }) => name);
    expect(media("403")).toEqual(["application/json", "text/plain"]);
    expect(media("429")).toEqual(["text/plain"]);
  });

  test("accepts a body in both encodings, or none", () => {
    const types = mediaTypesAt(document, [...operation.tokens, "requestBody"]).map(({ name }) => name);
    expect([[], ["application/json", "application/x-www-form-urlencoded"]]).toContainEqual(types);
  });

  test("rejects unknown keys in a body, on every level", () => {
    for (const { tokens } of mediaTypesAt(document, [...operation.tokens, "requestBody"])) {
      const open = openObjects(resolve(document, [...tokens, "schema"]).value);
      expect(open).toEqual([]);
    }
  });
});

/** The object schemas that accept keys which they do not name. */
function openObjects(schema: unknown): JsonObject[] {
  if (!isObject(schema)) return [];
  const own = schema.type === "object" && schema.additionalProperties !== false ? [schema] : [];
  const nested = Object.values(objectAt(schema, "properties")).flatMap((property) => openObjects(property));
  return [...own, ...nested, ...openObjects(schema.items)];
}

test("only the deprecated alias of the search is deprecated", () => {
  const deprecated = [...operations.values()].filter(({ object }) => object.deprecated === true).map(nameOf);
  expect(deprecated).toEqual(["GET /api/v1/conversations/find_recipients"]);
});

test.each(ALIASES)("%s is also reached by another path or method", (request, alias) => {
  expect(arrayAt(operationNamed(request).object, "x-canvas-aliases")).toEqual([alias]);
});

test("the one path that ends in several segments says so, to tools and in its scope", () => {
  const { parameters, object } = operationNamed("GET /api/v1/users/{user_id}/folders/by_path/{full_path}");
  const globs = parameters.filter(({ value }) => isObject(value) && value["x-canvas-glob"] === true);
  expect(globs.map(({ value }) => stringAt(value, "name"))).toEqual(["full_path"]);
  expect(arrayAt(object, "security")).toContainEqual({
    oauth2: ["url:GET|/api/v1/users/:user_id/folders/by_path/*full_path"],
  });
});

test("one error can have an empty body", () => {
  const empty = [...operations.values()].flatMap((operation) =>
    Object.entries(objectAt(operation.object, "responses"))
      .filter(([, response]) => isObject(response) && response["x-canvas-empty-body"] === true)
      .map(([status]) => `${nameOf(operation)} ${status}`),
  );
  expect(empty).toEqual(["GET /api/v1/files/{id}/create_success 400"]);
});

test.each([
  ...LIMITS.map(
    ([schema, property, ...rest]) => [`/components/schemas/${schema}/properties/${property}`, ...rest] as const,
  ),
  ...NESTED_LIMITS,
])("%s has the %s %j", (pointer, keyword, value) => {
  const schema = objectOf(pointer);
  const target = keyword in schema ? schema : resolve(document, fromPointer(pointer)).value;
  expect(isObject(target) ? target[keyword] : undefined).toEqual(value);
});

function objectOf(pointer: string): JsonObject {
  const value = valueAt(document, fromPointer(pointer));
  return isObject(value) ? value : {};
}

describe.each(["openapi.json", "openapi.string-ids.json"] as const)("in %s", (file) => {
  const bundle = readBundle(file);
  const check = createSchemaChecker(bundle);
  const named = new Map(
    operationsOf(bundle).flatMap((operation) => [
      [nameOf(operation), operation],
      [operation.id, operation],
    ]),
  );

  test.each(PARAMETERS)("%s: the parameter %s", (request, name, accepted, rejected) => {
    const parameter = named.get(request)?.parameters.find(({ value }) => stringAt(value, "name") === name);
    const fits = (value: string) => check([...(parameter?.tokens ?? []), "schema"], value).length === 0;
    expect([accepted.filter((value) => !fits(value)), rejected.filter(fits)]).toEqual([[], []]);
  });

  const problemsOf = (operation: string, body: Json) => {
    const tokens = named.get(operation)?.tokens ?? [];
    return check([...tokens, "requestBody", "content", "application/json", "schema"], body);
  };

  test.each(ACCEPTED)("accepts a body: %s (%s %j)", (_, operation, body) => {
    expect(problemsOf(operation, body)).toEqual([]);
  });

  test.each(REJECTED)("rejects a body: %s (%s %j)", (_, operation, body) => {
    expect(problemsOf(operation, body)).not.toEqual([]);
  });
});

test("a queued bulk message names its batch, and a missing token a challenge", () => {
  const create = operationNamed("POST /api/v1/conversations");
  expect(headersOf(create, 202)).toContain("X-Conversation-Batch-Id");
  expect(headersOf(create, 201)).not.toContain("X-Conversation-Batch-Id");
  for (const operation of operations.values()) expect(headersOf(operation, 401)).toContain("WWW-Authenticate");
});

test("responses stay open to keys that Canvas adds", () => {
  const schemas = objectAt(objectAt(document, "components"), "schemas");
  const closed = Object.entries(schemas).filter(
    ([, schema]) => isObject(schema) && schema.additionalProperties === false,
  );
  expect(closed.map(([name]) => name).filter((name) => !/(Body|Form|Change)$/.test(name))).toEqual([]);
  expect(arrayAt(schemas.Message, "required")).toContain("participating_user_ids");
});
