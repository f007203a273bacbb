import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock, type InProcessMock, type MockResponse } from "../../src/mock/index.ts";

let mock: InProcessMock;
let strict: InProcessMock;
let last: MockResponse | undefined;
beforeAll(async () => {
  mock = await createMock({
    onResponse: (_, response) => {
      last = response;
    },
  });
  strict = await createMock({ strict: true });
});
afterAll(() => mock.reset());

const BEARER = { authorization: "Bearer secret" };

async function send(to: InProcessMock, request: string, json?: unknown, headers: Record<string, string> = BEARER) {
  const [method = "", path = ""] = request.split(" ");
  const init = json === undefined ? {} : { body: JSON.stringify(json) };
  return to.fetch(`http://canvas.example.edu${path}`, {
    method,
    headers: { ...headers, "content-type": "application/json" },
    ...init,
  });
}

async function violationsOf(...request: [string, unknown?, Record<string, string>?]) {
  await send(mock, ...request);
  return last?.violations;
}

const MESSAGE = { recipients: ["2202"], body: "Hello" };
const TABLE: { rule: string; request: string; json?: unknown; says: (string | RegExp)[]; status: number }[] = [
  {
    rule: "an enum, in the query",
    request: "GET /api/v1/conversations?scope=unraed",
    says: ["query.scope: must be equal to one of the allowed values: inbox, unread, starred, archived, sent"],
    status: 200,
  },
  {
    rule: "an enum, in an item of the query",
    request: "GET /api/v1/conversations?include[]=faces",
    says: ["query.include[].0: must be equal to one of the allowed values: participant_avatars, uuid"],
    status: 200,
  },
  {
    rule: "a parameter that is not declared",
    request: "GET /api/v1/conversations?colour=red",
    says: [/^query\.colour: is not in the contract, which has as_user_id, scope, /],
    status: 200,
  },
  {
    rule: "a list that is sent twice without brackets, of which the last alone is kept",
    request:
      "GET /api/v1/conversations?filter=course_310&filter=user_2204&filter=user_2202&include[]=uuid&include[]=uuid",
    says: ["query.filter: is sent more than once, and Canvas keeps the last. Send filter[]"],
    status: 200,
  },
  {
    rule: "an id that is none, in the path",
    request: "GET /api/v1/conversations/inbox",
    says: [/^path\.id: must /],
    status: 404,
  },
  {
    rule: "a pattern, in the path",
    request: "GET /api/v1/users/nobody/communication_channels",
    says: [/^path\.user_id: must match pattern "/],
    status: 404,
  },
  {
    rule: "a required field, and one too many",
    request: "POST /api/v1/conversations",
    json: { recipents: ["2202"], body: "Hello" },
    says: [
      "body.recipients: is missing, and CreateConversationBody requires it",
      /^body\.recipents: is not in CreateConversationBody, which has recipients, body, subject, /,
    ],
    status: 400,
  },
  {
    rule: "a field too many, deep in the body",
    request: "PUT /api/v1/conversations/4217",
    json: { conversation: { stared: true } },
    says: [/^body\.conversation\.stared: is not in \w+, which has workflow_state, /],
    status: 200,
  },
  {
    rule: "the method",
    request: "PATCH /api/v1/conversations/1",
    says: ["The contract has this path with GET and PUT and DELETE, not PATCH."],
    status: 404,
  },
  {
    rule: "the path, with those near to it",
    request: "GET /api/v1/conversation/unread_count",
    says: [/^The contract has no such path\. Near it: \/api\/v1\/conversations\/unread_count, \/api\/v1\/conv/],
    status: 404,
  },
  { rule: "the path, with none near", request: "GET /courses", says: ["The contract has no such path."], status: 404 },
  { rule: "nothing", request: "POST /api/v1/conversations", json: MESSAGE, says: [], status: 201 },
];

test.each(TABLE)("is reported with place and rule, and ignored as Canvas does: $rule", async (row) => {
  const { request, json, says, status } = row;
  const response = await send(mock, request, json);
  const expected = says.map((text) => (typeof text === "string" ? text : expect.stringMatching(text)));
  expect([response.status, last?.violations]).toEqual([status, expected]);
  expect(mock.requests.at(-1)?.violations).toEqual(expected);
  const header = last?.violations.join(" | ").slice(0, 2000);
  expect(response.headers.get("x-mock-violations")).toBe(header === "" ? null : header);
});

test("a strict mock rejects what breaks the contract, and nothing else", async () => {
  const rejected = await send(strict, "GET /api/v1/conversations?scope=unraed");
  expect([rejected.status, await rejected.json()]).toEqual([
    400,
    { errors: [{ message: expect.stringContaining("query.scope: must be equal to one of") }] },
  ]);
  expect((await send(strict, "POST /api/v1/conversations", MESSAGE)).status).toBe(201);
  expect((await send(strict, "GET /api/v1/conversations?scope=unraed", undefined, {})).status).toBe(401);
});

test("missing credentials are reported", async () => {
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

const CHALLENGED = ["no_credentials", "invalid_token", "expired_token", "revoked_token"];

test.each([...CHALLENGED, "insufficient_scopes", "invalid_as_user_id", "fixed_masquerade", "not_permitted_before_403"])(
  "401 %s has a challenge only if the credentials are not usable",
  async (example) => {
    const prefer = `code=401, example=${example}`;
    const response = await send(mock, "GET /api/v1/conversations", undefined, { ...BEARER, prefer });
    const challenge = CHALLENGED.includes(example) ? 'Bearer realm="canvas-lms"' : null;
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, challenge]);
  },
);
