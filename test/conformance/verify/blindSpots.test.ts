import { expect, test } from "vitest";
import type { VerifyReport } from "../../../src/conformance/verify/index.ts";
import { isObject, type Json, type JsonObject } from "../../../src/core/json.ts";
import { readBundle } from "../../support/bundle.ts";
import { type ExampleExchange, exampleExchanges } from "../../support/exampleExchanges.ts";
import { type Entry, type HarHeader, HOST, toEntry } from "../../support/har.ts";
import { brief, checkEntries } from "./check.ts";

const FORM = "application/x-www-form-urlencoded";
const EXAMPLES = exampleExchanges(readBundle("openapi.json"));

/** The first documented answer of a status, or the first at all, to an operation. */
function example(operationId: string, status?: number): ExampleExchange {
  const found = EXAMPLES.find((one) => one.operation.id === operationId && (status ?? one.status) === one.status);
  if (!found) throw new Error(`There is no ${operationId} ${status}`);
  return found;
}

function entryOf(operationId: string, status?: number): Entry {
  return toEntry(example(operationId, status), "application/json");
}

/** An entry of another request. */
function request(operationId: string, changes: Partial<Entry["request"]>, status?: number): Entry {
  const entry = entryOf(operationId, status);
  return { ...entry, request: { ...entry.request, ...changes } };
}

/** An entry of another answer. */
function response(operationId: string, changes: Partial<Entry["response"]>, status?: number): Entry {
  const entry = entryOf(operationId, status);
  return { ...entry, response: { ...entry.response, ...changes } };
}

function withBody(operationId: string, mimeType: string, text: string, status?: number): Entry {
  return request(
    operationId,
    { headers: [{ name: "content-type", value: mimeType }], postData: { mimeType, text } },
    status,
  );
}

/** An entry of a request that has to have a body, as a recorder writes it that saw none. */
function withoutBody(bodySize: number, headers: HarHeader[] = []): Entry {
  const { postData, ...rest } = entryOf("createConversation").request;
  return { ...entryOf("createConversation"), request: { ...rest, headers, bodySize } };
}

function withQuery(operationId: string, query: string): Entry {
  return request(operationId, { url: `${HOST}${example(operationId).path}?${query}` });
}

function answered(
  text: string,
  contentType: string,
  operationId = "getUnreadConversationCount",
  status?: number,
): Entry {
  const headers = [{ name: "content-type", value: contentType }];
  return response(operationId, { headers, content: { size: text.length, mimeType: contentType, text } }, status);
}

/** The fields of a form, as Rails names them. */
function toForm(value: Json, name = ""): string[][] {
  if (Array.isArray(value)) return value.flatMap((item) => toForm(item, `${name}[]`));
  if (!isObject(value)) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => toForm(item, name === "" ? key : `${name}[${key}]`));
}

const multipart = (fields: Record<string, string>) =>
  [
    ...Object.entries(fields).map(
      ([key, value]) => `--b\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
    ),
    "--b--\r\n",
  ].join("");

const conversation = { recipients: ["2202"], body: "Hello" };

test("every request body fits as a form too", async () => {
  const bodies = EXAMPLES.filter(({ body, status }) => body && status < 300);
  const entries = bodies.map((exchange) =>
    request(exchange.operation.id, {
      postData: { mimeType: FORM, text: new URLSearchParams(toForm(exchange.body ?? null)).toString() },
      headers: [{ name: "Content-Type", value: FORM }],
    }),
  );
  expect(entries.length).toBeGreaterThan(20);
  expect((await checkEntries(entries)).findings).toEqual([]);
});

const FITTING: [string, Entry][] = [
  [
    "words for booleans",
    withBody("createConversation", FORM, "recipients[]=1&body=x&group_conversation=on&force_new=0"),
  ],
  ["recipients in one text", withBody("createConversation", FORM, "recipients=1,2&body=x")],
  [
    "multipart",
    withBody("createConversation", "multipart/form-data; boundary=b", multipart({ "recipients[]": "1", body: "x" })),
  ],
  [
    "multipart as .NET writes it",
    withBody(
      "createConversation",
      'multipart/form-data; boundary="b"',
      multipart({ "recipients[]": "1", body: "x" }).replace(/name="([^"]*)"/g, "name=$1"),
    ),
  ],
  [
    "parameters of the body in the query",
    request("createConversation", {
      url: `${HOST}/api/v1/conversations?recipients[]=1`,
      postData: { mimeType: "application/json", text: '{"body":"x"}' },
    }),
  ],
  [
    "a form as HAR params",
    request("createConversation", {
      headers: [],
      postData: {
        mimeType: FORM,
        params: [
          { name: "recipients[]", value: "1" },
          { name: "body", value: "x" },
        ],
      },
    }),
  ],
  [
    "a body that was not kept",
    request("createConversation", { postData: { mimeType: "application/json" }, bodySize: 80 }),
  ],
  ["a body of which nothing is known", withoutBody(-1)],
  [
    "a form without a type",
    request("createConversation", { headers: [], postData: { mimeType: "", text: "recipients[]=1&body=x" } }),
  ],
  [
    "JSON without a type",
    request("createConversation", { headers: [], postData: { mimeType: "", text: JSON.stringify(conversation) } }),
  ],
  ["ids as strings in JSON", withBody("removeConversationMessages", "application/json", '{"remove":["1"]}')],
  ["a token in the query", withQuery("listConversations", "access_token=secret&per_page=5&as_user_id=12")],
  [
    "a token in the body",
    withBody("createConversation", "application/json", JSON.stringify({ ...conversation, access_token: "s" })),
  ],
  [
    "another user in the body",
    withBody("createConversation", "application/json", JSON.stringify({ ...conversation, as_user_id: 5 })),
  ],
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
  [
    "a later page of the search, at its other path",
    request("findConversationRecipients", { url: `${HOST}/api/v1/search/recipients?search=a&page=bookmark:WzFd` }),
  ],
  ["a flag without a value", withQuery("listConversations", "include_all_conversation_ids")],
  [
    "HEAD",
    {
      ...request("listConversations", { method: "HEAD" }),
      response: { status: 200, headers: [], content: { size: 0, mimeType: "" } },
    },
  ],
  ["a cached answer", response("listConversations", { status: 304, content: { size: 0, mimeType: "" } })],
  ["no answer", response("listConversations", { status: 0, content: { size: 0, mimeType: "" } })],
  ["204 to nothing to remove", withBody("removeConversationMessages", "application/json", "{}", 204)],
  ["a refused request", withBody("createConversation", "application/json", '{"body":5}', 400)],
  [
    "an answer in base64",
    response("getUnreadConversationCount", {
      content: { size: 20, mimeType: "application/json", encoding: "base64", text: btoa('{"unread_count":"7"}') },
    }),
  ],
  [
    "an answer that was not kept",
    response("getUnreadConversationCount", { content: { size: 20, mimeType: "application/json" } }),
  ],
  ["an answer to a session", answered('while(1);{"unread_count":"7"}', "application/json; charset=utf-8")],
  [
    "line separators in a text",
    withBody("createConversation", "application/json", JSON.stringify({ ...conversation, body: "a\u2028b\u2029c\n" })),
  ],
  [
    "an encoded address",
    request("deleteCommunicationChannelByAddress", {
      url: `${HOST}/api/v1/users/self/communication_channels/email/a%40example.edu`,
    }),
  ],
];

const PARAMETER = "no such parameter: one";
/** An answer with a string for an id, to a request that asks for none. */
function stringId(): Entry {
  const answer = objectOf(example("getConversation").answer);
  return answered(JSON.stringify({ ...answer, id: "4217" }), "application/json", "getConversation");
}

/** An answer with a message whose innermost forwarded message has a number for its text. */
function deepMessage(depth: number): Entry {
  const answer = objectOf(example("getConversation").answer);
  const [message] = Array.isArray(answer.messages) ? answer.messages : [];
  const wrap = (inner: Json, level: number): Json =>
    level === 0 ? inner : wrap({ ...objectOf(message), forwarded_messages: [inner] }, level - 1);
  const messages = [wrap({ ...objectOf(message), forwarded_messages: [], body: 5 }, depth)];
  return answered(JSON.stringify({ ...answer, messages }), "application/json", "getConversation");
}

function objectOf(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new Error("The example is no object");
  return value;
}

const DEVIATING: [string, Entry, string][] = [
  [
    "a key of a form",
    withBody("createConversation", FORM, "recipients[]=1&body=x&bogus=1"),
    `undocumented-parameter: request body /*: ${PARAMETER}`,
  ],
  [
    "a nested key of a form",
    withBody("updateConversation", FORM, "conversation[bogus]=1"),
    "invalid-request-body: request body /conversation/*: no such key: string",
  ],
  [
    "a missing key of a form",
    withBody("createConversation", FORM, "body=x"),
    "invalid-request-body: request body /recipients: a value: nothing",
  ],
  [
    "a word of a form",
    withBody("createConversation", FORM, "recipients[]=1&body=x&mode=later"),
    'invalid-request-body: request body /mode: one of "sync", "async": another string',
  ],
  [
    "a word for a boolean",
    withBody("createConversation", FORM, "recipients[]=1&body=x&force_new=perhaps"),
    "invalid-request-body: request body /force_new: boolean: string",
  ],
  [
    "multipart",
    withBody("createConversation", "multipart/form-data; boundary=b", multipart({ body: "x" })),
    "invalid-request-body: request body /recipients: a value: nothing",
  ],
  [
    "the first item of a list of the query",
    withQuery("listConversations", "include[]=colours&include[]=participant_avatars"),
    'invalid-parameter: query include[]/0: one of "participant_avatars", "uuid": another string',
  ],
  [
    "a list with numbers in its brackets",
    withBody("createConversation", FORM, "recipients[0]=1&recipients[1]=2&body=x"),
    "invalid-request-body: request body /recipients: array: object",
  ],
  [
    "a later page of the search, at its other path",
    {
      ...answered('{"broken":1}', "application/json", "findConversationRecipients"),
      request: request("findConversationRecipients", { url: `${HOST}/api/v1/search/recipients?page=2` }).request,
    },
    "invalid-response-body: response body: array: object",
  ],
  [
    "a query that cannot be read",
    withQuery("listConversations", "scope=%zz"),
    "invalid-parameter: query: names and percent signs that Canvas can read: others",
  ],
  [
    "a form that cannot be read",
    withBody("createConversation", FORM, "recipients[]=1&body=%zz"),
    "undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: broken application/x-www-form-urlencoded",
  ],
  [
    "broken multipart",
    withBody("createConversation", "multipart/form-data", "body"),
    "undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: broken multipart/form-data",
  ],
  [
    "JSON as text/plain",
    withBody("createConversation", "text/plain;charset=UTF-8", JSON.stringify(conversation)),
    "undocumented-content-type: request body: application/json or application/x-www-form-urlencoded: text/plain",
  ],
  [
    "broken JSON",
    withBody("createConversation", "application/json", '{"body":'),
    "invalid-request-body: request body: a JSON object: another text",
  ],
  [
    "a list as body",
    withBody("createConversation", "application/json", "[1]"),
    "invalid-request-body: request body: a JSON object: array",
  ],
  [
    "no body",
    request("createConversation", { headers: [], postData: { mimeType: "" }, bodySize: 0 }),
    "invalid-request-body: request body: a body: nothing",
  ],
  ["no body and no word of one", withoutBody(0), "invalid-request-body: request body: a body: nothing"],
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
    "brackets in JSON",
    withBody("createConversation", "application/json", '{"recipients":["1"],"body":"x","include[]":["uuid"]}'),
    `undocumented-parameter: request body /*: ${PARAMETER}`,
  ],
  [
    "a query that is not known",
    withQuery("listConversations", "perPage=5"),
    `undocumented-parameter: query *: ${PARAMETER}`,
  ],
  [
    "a word of the query",
    withQuery("listConversations", "filter_mode=xor"),
    'invalid-parameter: query filter_mode: one of "or", "and": another string',
  ],
  [
    "a number of the query",
    withQuery("listConversations", "per_page=many"),
    "invalid-parameter: query per_page: integer: string",
  ],
  [
    "a word for a flag of the query",
    withQuery("getConversation", "auto_mark_as_read=perhaps"),
    "invalid-parameter: query auto_mark_as_read: boolean: string",
  ],
  [
    "an id in the path",
    request("getConversation", { url: `${HOST}/api/v1/conversations/first` }),
    "invalid-parameter: path id: integer: string",
  ],
  [
    "an unknown parameter of a refused request",
    withBody("createConversation", "application/json", '{"bogus":1}', 400),
    `undocumented-parameter: request body /*: ${PARAMETER}`,
  ],
  ["a string id", stringId(), "invalid-response-body: response body /id: integer: string"],
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
    "an undocumented status",
    response("getUnreadConversationCount", { status: 418 }),
    "undocumented-status: status: one of 200, 401, 403, 429, 500: 418",
  ],
  [
    "HTML",
    answered("<html>", "text/html", "getUnreadConversationCount"),
    "undocumented-content-type: response body: application/json: text/html",
  ],
  [
    "HTML for a throttle",
    answered("<html>", "text/html", "getUnreadConversationCount", 429),
    "undocumented-content-type: response body: text/plain: text/html",
  ],
  [
    "another text",
    answered("Go away", "text/plain", "getUnreadConversationCount", 429),
    "invalid-response-body: response body: a match of \\(Rate Limit Exceeded\\): another string",
  ],
  [
    "an answer without a body",
    response("getUnreadConversationCount", { content: { size: 0, mimeType: "" } }),
    "invalid-response-body: response body: a body of application/json: nothing",
  ],
  [
    "an answer with a body",
    response("removeConversationMessages", { content: { size: 2, mimeType: "text/plain", text: "OK" } }, 204),
    "invalid-response-body: response body: no body: a body",
  ],
  [
    "an answer that is not JSON",
    answered("{", "application/json"),
    "invalid-response-body: response body: JSON: another text",
  ],
  [
    "an error of another shape",
    answered('{"error":"no"}', "application/json", "getConversation", 404),
    "invalid-response-body: response body /errors: a value: nothing",
  ],
  [
    "one of several shapes",
    answered('[{"message":"no"}]', "application/json", "createConversation", 400),
    "invalid-response-body: response body /0/attribute: a value: nothing",
  ],
];

/** One run for all: the engine takes its time to start. */
let report: Promise<VerifyReport> | undefined;

function checked(): Promise<VerifyReport> {
  report ??= checkEntries([...FITTING, ...DEVIATING].map(([, entry]) => entry));
  return report;
}

/** What is found in the entry with this number. */
async function findingsIn(number: number): Promise<string[]> {
  const { findings } = await checked();
  return findings.filter(({ entries }) => entries.includes(number)).map(brief);
}

test.each(FITTING.map(([name], index) => [name, index + 1] as const))("fits: %s", async (_, number) => {
  expect(await findingsIn(number)).toEqual([]);
});

test.each(DEVIATING.map(([name, , expected], index) => [name, FITTING.length + index + 1, expected] as const))(
  "does not fit: %s",
  async (_, number, expected) => {
    expect(await findingsIn(number)).toEqual([expected]);
  },
);

test("each of them is held against the contract", async () => {
  const { exchanges } = await checked();
  expect(exchanges.documented).toBe(FITTING.length + DEVIATING.length);
});
