import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../src/core/operations.ts";
import { type Mock, type MockAnswer, startMock } from "../../src/mock/index.ts";
import { readBundle } from "../support/bundle.ts";
import { ResponseValidator } from "../support/ResponseValidator.ts";
import { urlOf } from "../support/urlOf.ts";

let mock: Mock;
let last: MockAnswer | undefined;
beforeAll(async () => {
  mock = await startMock({
    onAnswer: (_, answer) => {
      last = answer;
    },
  });
});
afterAll(() => mock.stop());

async function violationsOf(request: string, json?: unknown, headers = { authorization: "Bearer secret" }) {
  const [method = "", path = ""] = request.split(" ");
  const init = json === undefined ? {} : { body: JSON.stringify(json) };
  await fetch(mock.url + path, { method, headers: { ...headers, "content-type": "application/json" }, ...init });
  return last?.violations;
}

const MESSAGE = { recipients: ["2202"], body: "Hello" };
const TABLE: { rule: string; request: string; json?: unknown; says: (string | RegExp)[] }[] = [
  {
    rule: "an enum, in the query",
    request: "GET /api/v1/conversations?scope=unraed",
    says: ["query.scope: must be equal to one of the allowed values: inbox, unread, starred, archived, sent"],
  },
  {
    rule: "an enum, in an item of the query",
    request: "GET /api/v1/conversations?include[]=faces",
    says: ["query.include[].0: must be equal to one of the allowed values: participant_avatars, uuid"],
  },
  { rule: "a type, in the path", request: "GET /api/v1/conversations/inbox", says: ["path.id: must be integer"] },
  {
    rule: "a pattern, in the path",
    request: "GET /api/v1/users/nobody/communication_channels",
    says: [/^path\.user_id: must match pattern "/],
  },
  {
    rule: "a required field, and one too many",
    request: "POST /api/v1/conversations",
    json: { recipents: ["2202"], body: "Hello" },
    says: [
      "body.recipients: is missing, and CreateConversationBody requires it",
      /^body\.recipents: is not in CreateConversationBody, which has recipients, body, subject, /,
    ],
  },
  {
    rule: "a type, in an item of the body",
    request: "POST /api/v1/conversations",
    json: { ...MESSAGE, recipients: ["2202", 2203] },
    says: ["body.recipients.1: must be string"],
  },
  {
    rule: "a field too many, deep in the body",
    request: "PUT /api/v1/conversations/1",
    json: { conversation: { stared: true } },
    says: [/^body\.conversation\.stared: is not in \w+, which has workflow_state, /],
  },
  {
    rule: "a body at all",
    request: "POST /api/v1/users/self/communication_channels",
    says: ["body.communication_channel: is missing, and CreateCommunicationChannelBody requires it"],
  },
  {
    rule: "the method",
    request: "PATCH /api/v1/conversations/1",
    says: ["The contract has this path with GET and PUT and DELETE, not PATCH."],
  },
  {
    rule: "the path, with those near to it",
    request: "GET /api/v1/conversation/unread_count",
    says: [/^The contract has no such path\. Near it: \/api\/v1\/conversations\/unread_count, \/api\/v1\/conv/],
  },
  { rule: "the path, with none near", request: "GET /courses", says: ["The contract has no such path."] },
  { rule: "nothing", request: "POST /api/v1/conversations", json: MESSAGE, says: [] },
];

test.each(TABLE)("a violation says its place and rule: $rule", async ({ request, json, says }) => {
  expect(await violationsOf(request, json)).toEqual(
    says.map((text) => (typeof text === "string" ? text : expect.stringMatching(text))),
  );
});

test("missing credentials are said", async () => {
  expect(await violationsOf("GET /api/v1/conversations", undefined, { authorization: "Basic bWF5YTptYXlh" })).toEqual([
    'header.authorization: send a token, "Authorization: Bearer <token>" or access_token',
  ]);
});

test("many violations are cut short, and names that would break a line are made harmless", async () => {
  const json = { ...MESSAGE, recipients: Array(100).fill(1), "a\nb\u001b[31m": 1, ["c".repeat(5000)]: 1 };
  const violations = (await violationsOf("POST /api/v1/conversations", json)) ?? [];
  expect(violations).toHaveLength(21);
  expect(violations[20]).toBe("and 82 more");
  for (const violation of violations) expect(violation).toMatch(/^[\P{Cc}]{1,501}$/u);
});

test("a refusal by a condition of the contract says which one", async () => {
  await violationsOf("PUT /api/v1/conversations", { conversation_ids: ["1"] });
  expect(last).toMatchObject({ status: 400, reason: "The event is missing" });
});

test("where Canvas fails, the mock refuses, and says so", async () => {
  await violationsOf("DELETE /api/v1/users/self/communication_channels/push");
  const reason = "`push_token` is missing. Canvas fails with 500";
  expect(last).toMatchObject({ status: 404, violations: [], reason });
});

const CHALLENGED = ["no_credentials", "invalid_token", "expired_token", "revoked_token"];

test.each([...CHALLENGED, "insufficient_scopes", "invalid_as_user_id", "fixed_masquerade", "not_permitted_before_403"])(
  "401 %s has a challenge only if the credentials are not usable",
  async (example) => {
    const headers = { authorization: "Bearer any", prefer: `code=401, example=${example}` };
    const response = await fetch(`${mock.url}/api/v1/conversations`, { headers });
    const challenge = CHALLENGED.includes(example) ? 'Bearer realm="canvas-lms"' : null;
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, challenge]);
  },
);

describe("whatever is wrong, the answer has a shape that the action sends", () => {
  const document = readBundle("openapi.json");
  const validator = new ResponseValidator(document);
  const bad = [
    { unknown_key: 1 },
    { body: 5, conversation: 5, account_notification: 5, communication_channel: 5, event: 5 },
  ];

  test.each(operationsOf(document))("$id", async (operation) => {
    const method = operation.method.toUpperCase();
    const hasBody = operation.object.requestBody !== undefined;
    for (const json of hasBody ? bad : [undefined])
      for (const query of ["", "?scope=5&filter_mode=5&context=5", "?as_user_id=5.5"]) {
        if (json === undefined && query === "") continue;
        await violationsOf(`${method} ${urlOf(operation)}${query}`, json);
        const { status = 0, headers = {}, body = "", violations = [] } = last ?? {};
        if (violations.length === 0 || status === 204) continue;
        expect(status, violations.join()).toBeGreaterThanOrEqual(400);
        expect(status, violations.join()).toBeLessThan(500);
        expect(validator.problems(operation.id, status, headers["content-type"] ?? "", body), body).toEqual([]);
      }
  });
});
