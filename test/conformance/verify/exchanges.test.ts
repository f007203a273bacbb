import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { isObject, type Json, type JsonObject } from "../../../src/core/json.ts";
import { FORM_TYPE as FORM, JSON_TYPE } from "../../../src/core/operations.ts";
import { toMultipart } from "../../support/forms.ts";
import { type Entry, type HarHeader, HOST } from "../../support/har.ts";
import { entryOf, example, findingsIn } from "./support.ts";

/** An entry of another request. */
function request(operationId: string, changes: Partial<Entry["request"]>, status?: number): Entry {
  const entry = entryOf(operationId, status);
  return { ...entry, request: { ...entry.request, ...changes } };
}

/** An entry of another response. */
function response(operationId: string, changes: Partial<Entry["response"]>, status?: number): Entry {
  const entry = entryOf(operationId, status);
  return { ...entry, response: { ...entry.response, ...changes } };
}

function withBody(operationId: string, mimeType: string, text: string, status?: number): Entry {
  const headers = [{ name: "content-type", value: mimeType }];
  return request(operationId, { headers, postData: { mimeType, text } }, status);
}

/** An entry of a request with this body, which creates a conversation. */
function create(type: string, text: string): Entry {
  return withBody("createConversation", type, text);
}

/** An entry of a request that has to have a body, as a recorder writes it that saw none. */
function withoutBody(bodySize: number, headers: HarHeader[] = []): Entry {
  const { postData, ...rest } = entryOf("createConversation").request;
  return { ...entryOf("createConversation"), request: { ...rest, headers, bodySize } };
}

function withQuery(operationId: string, query: string): Entry {
  return request(operationId, { url: `${HOST}${example(operationId).path}?${query}` });
}

/** An entry of a response with this body. */
function responding(
  text: string,
  contentType: string,
  operationId = "getUnreadConversationCount",
  status?: number,
): Entry {
  const headers = [{ name: "content-type", value: contentType }];
  return response(operationId, { headers, content: { size: text.length, mimeType: contentType, text } }, status);
}

const COUNT = '{"unread_count":"7"}';

function withCoding(entry: Entry, coding: string): Entry {
  const headers = [...entry.response.headers, { name: "Content-Encoding", value: coding }];
  return { ...entry, response: { ...entry.response, headers } };
}

/** A response whose body is recorded in base64, compressed. */
function compressed(compress: (text: string) => Buffer, coding: string | undefined): Entry {
  const content = {
    size: 20,
    mimeType: "application/json",
    encoding: "base64",
    text: compress(COUNT).toString("base64"),
  };
  const entry = response("getUnreadConversationCount", { content });
  return coding === undefined ? entry : withCoding(entry, coding);
}

const THROTTLE = "403 Forbidden (Rate Limit Exceeded)\n";
const MULTIPART = toMultipart([
  ["recipients[]", "1"],
  ["body", "x"],
]);
const conversation = { recipients: ["2202"], body: "Hello" };

const VALID: [string, Entry][] = [
  ["words for booleans", create(FORM, "recipients[]=1&body=x&group_conversation=on&force_new=0")],
  ["recipients in one text of a form", create(FORM, "recipients=1,2&body=x")],
  ["recipients in one text of JSON", create(JSON_TYPE, '{"recipients":"2202,2203","body":"x"}')],
  [
    "multipart as .NET writes it",
    create('multipart/form-data; boundary="b"', MULTIPART.replace(/name="([^"]*)"/g, "name=$1")),
  ],
  [
    "a form as percent-encoded HAR params without a text",
    request("createConversation", {
      headers: [],
      postData: {
        mimeType: FORM,
        params: [
          { name: "recipients%5B%5D", value: "course_310" },
          { name: "body", value: "50%25+off" },
        ],
      },
    }),
  ],
  [
    "a form without a type",
    request("createConversation", { headers: [], postData: { mimeType: "", text: "recipients[]=1&body=x" } }),
  ],
  [
    "JSON without a type",
    request("createConversation", { headers: [], postData: { mimeType: "", text: JSON.stringify(conversation) } }),
  ],
  ["another user in the body", create(JSON_TYPE, JSON.stringify({ ...conversation, as_user_id: 5 }))],
  [
    "lists and flags of the query",
    withQuery(
      "listConversations",
      "filter[]=course_1&filter[]=user_2&include_all_conversation_ids=false&include_private_conversation_enrollments=no",
    ),
  ],
  ["encoded brackets", withQuery("listConversations", "filter%5B%5D=course_1")],
  ["a single filter", withQuery("listConversations", "filter=course_1")],
  [".json at the end", request("listConversations", { url: `${HOST}/api/v1/conversations.json?scope=unread` })],
  ["a slash at the end", request("listConversations", { url: `${HOST}/api/v1/conversations/` })],
  ["a flag without a value", withQuery("listConversations", "include_all_conversation_ids")],
  [
    "HEAD",
    {
      ...request("listConversations", { method: "HEAD" }),
      response: { status: 200, headers: [], content: { size: 0, mimeType: "" } },
    },
  ],
  ["204 to a request without what it needs", withBody("removeConversationMessages", "application/json", "{}", 204)],
  ["base64", compressed(Buffer.from, undefined)],
  ["a response to a browser session", responding(`while(1);${COUNT}`, "application/json; charset=utf-8")],
  ["base64 that is still gzipped", compressed(gzipSync, undefined)],
  ["base64 that is still compressed by brotli", compressed(brotliCompressSync, "BR")],
  ["base64 that is still deflated", compressed(deflateSync, "deflate")],
  ["base64 that is still deflated, without the head of zlib", compressed(deflateRawSync, "deflate")],
  ["gzip that the recorder took for text", responding(gzipSync(COUNT).toString("latin1"), "application/json")],
  ["a text that was decompressed, beside the header", withCoding(responding(COUNT, "application/json"), "gzip")],
  ["a byte order mark", responding(`\ufeff${COUNT}`, "application/json")],
  [
    "a throttle's text without headers and type",
    response("getConversation", { status: 403, headers: [], content: { size: 9, mimeType: "", text: THROTTLE } }),
  ],
  ["line separators in a text", create(JSON_TYPE, JSON.stringify({ ...conversation, body: "a\u2028b\u2029c\n" }))],
  [
    "an encoded address",
    request("deleteCommunicationChannelByAddress", {
      url: `${HOST}/api/v1/users/self/communication_channels/email/a%40example.edu`,
    }),
  ],
];

const PARAMETER = "no such parameter: one";
/** A response with a message whose innermost forwarded message has a number for its text. */
function deepMessage(depth: number): Entry {
  const body = objectOf(example("getConversation").value);
  const [message] = Array.isArray(body.messages) ? body.messages : [];
  const wrap = (inner: Json, level: number): Json =>
    level === 0 ? inner : wrap({ ...objectOf(message), forwarded_messages: [inner] }, level - 1);
  const messages = [wrap({ ...objectOf(message), forwarded_messages: [], body: 5 }, depth)];
  return responding(JSON.stringify({ ...body, messages }), "application/json", "getConversation");
}

function objectOf(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error("The example is no object");
  return value;
}

const INVALID: [string, Entry, string][] = [
  [
    "an unknown nested key of a form",
    withBody("updateConversation", FORM, "conversation[bogus]=1"),
    "invalid-request-body: request body /conversation/*: no such key: string",
  ],
  [
    "a word of a form that is no boolean",
    create(FORM, "recipients[]=1&body=x&force_new=perhaps"),
    "invalid-request-body: request body /force_new: boolean: string",
  ],
  [
    "a missing key of multipart",
    create("multipart/form-data; boundary=b", toMultipart([["body", "x"]])),
    "invalid-request-body: request body /recipients: a value: nothing",
  ],
  [
    "the first item of a list of the query",
    withQuery("listConversations", "include[]=colours&include[]=participant_avatars"),
    'invalid-parameter: query include[]/0: one of "participant_avatars", "uuid": another string',
  ],
  [
    "a list without brackets given twice in the query, of which Canvas takes the last",
    withQuery("listConversations", "filter=course_1&filter=user_2"),
    "invalid-parameter: query filter: one value: several",
  ],
  [
    "a nested field given twice in a form",
    withBody("updateConversation", FORM, "conversation[starred]=1&conversation[starred]=0"),
    "invalid-request-body: request body /conversation/starred: one value: several",
  ],
  [
    "a list with numbers in its brackets",
    create(FORM, "recipients[0]=1&recipients[1]=2&body=x"),
    "invalid-request-body: request body /recipients: array: object",
  ],
  [
    "a form that cannot be read",
    create(FORM, "recipients[]=1&body=%zz"),
    "undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: broken application/x-www-form-urlencoded",
  ],
  [
    "broken multipart",
    create("multipart/form-data", "body"),
    "undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: broken multipart/form-data",
  ],
  ["broken JSON", create(JSON_TYPE, '{"body":'), "invalid-request-body: request body: a JSON object: another text"],
  [
    "no body",
    request("createConversation", { headers: [], postData: { mimeType: "" }, bodySize: 0 }),
    "invalid-request-body: request body: a body: nothing",
  ],
  ["no body, and no postData", withoutBody(0), "invalid-request-body: request body: a body: nothing"],
  [
    "a body without a length",
    withoutBody(-1, [{ name: "Content-Length", value: "0" }]),
    "invalid-request-body: request body: a body: nothing",
  ],
  [
    "an empty body of unknown size",
    request("createConversation", { postData: { mimeType: "application/json", text: "" }, bodySize: -1 }),
    "invalid-request-body: request body: a body: nothing",
  ],
  [
    "a body where none is documented",
    withBody("markAllConversationsAsRead", "text/plain", "Hello"),
    "invalid-request-body: request body: no body: text/plain",
  ],
  [
    "brackets in JSON",
    create(JSON_TYPE, '{"recipients":["1"],"body":"x","include[]":["uuid"]}'),
    `undocumented-parameter: request body /*: ${PARAMETER}`,
  ],
  [
    "a word of the query that is no boolean",
    withQuery("getConversation", "auto_mark_as_read=perhaps"),
    "invalid-parameter: query auto_mark_as_read: boolean: string",
  ],
  [
    "a forwarded message",
    deepMessage(1),
    "invalid-response-body: response body /messages/0/forwarded_messages/0/body: string or null: integer",
  ],
  [
    "a message that was forwarded twice",
    deepMessage(2),
    "invalid-response-body: response body /messages/0/forwarded_messages/0/forwarded_messages/0/body: string or null: integer",
  ],
  [
    "no Content-Type, although the recorder guessed one",
    response("getUnreadConversationCount", { headers: [{ name: "X-Request-Cost", value: "0.1" }] }),
    "undocumented-content-type: response body: application/json: no media type",
  ],
  [
    "a response without a body",
    response("getUnreadConversationCount", { content: { size: 0, mimeType: "" } }),
    "invalid-response-body: response body: a body of application/json: nothing",
  ],
];

test.each(VALID)("finds nothing: %s", (_, entry) => {
  expect(findingsIn(entry)).toEqual([]);
});

test.each(INVALID)("finds what is wrong: %s", (_, entry, finding) => {
  expect(findingsIn(entry)).toEqual([finding]);
});

test.each([
  ["1,000 mistakes", `[${Array(1000).fill('{"id":0}').join()}]`],
  ["lists in lists, 5,000 deep", "[".repeat(5000) + "]".repeat(5000)],
])("finds what is wrong in a response with %s", (_, body) => {
  const findings = findingsIn(responding(body, "application/json", "listConversations"));
  expect(findings).toContainEqual(expect.stringMatching(/^invalid-response-body: /));
});
