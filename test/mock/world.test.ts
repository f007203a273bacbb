import { describe, expect, test } from "vitest";
import { createMock, type InProcessMock, type WorldFile } from "../../src/mock/index.ts";

const SCHOOL: WorldFile = {
  users: [
    { id: 1, name: "Ann Arbor", token: "ann" },
    { id: 2, name: "Ben", token: "ben" },
  ],
  courses: [
    {
      id: 7,
      name: "Botany",
      enrollments: [
        { user: 1, type: "TeacherEnrollment" },
        { user: 2, type: "StudentEnrollment" },
      ],
    },
  ],
};

async function call(mock: InProcessMock, token: string, request: string, form?: Record<string, string>, headers = {}) {
  const [method = "", path = ""] = request.split(" ");
  const body = form === undefined ? {} : { body: new URLSearchParams(form) };
  const init = { method, headers: { authorization: `Bearer ${token}`, ...headers }, ...body };
  const response = await mock.fetch(`http://canvas.example.edu${path}`, init);
  const text = await response.text();
  return { status: response.status, text, json: text === "" ? undefined : JSON.parse(text) };
}

const write = (mock: InProcessMock, token: string, recipient: string, body: string) =>
  call(mock, token, "POST /api/v1/conversations", { "recipients[]": recipient, body });

describe("a world", () => {
  test("begins as the file says, remembers, and goes back at a reset", async () => {
    const mock = await createMock({ world: SCHOOL });
    expect((await call(mock, "ben", "GET /api/v1/conversations")).json).toEqual([]);
    await write(mock, "ann", "2", "hello");
    expect((await call(mock, "ben", "GET /api/v1/conversations")).json).toMatchObject([{ last_message: "hello" }]);
    mock.reset();
    expect((await call(mock, "ben", "GET /api/v1/conversations")).json).toEqual([]);
    expect((await call(mock, "nobody", "GET /api/v1/conversations")).status).toBe(401);
  });

  test("comes as a file that another mock can go on with, whole", async () => {
    const mock = await createMock({ world: SCHOOL });
    await write(mock, "ann", "2", "hello");
    await call(mock, "ben", "POST /api/v1/users/self/communication_channels", {
      "communication_channel[type]": "sms",
      "communication_channel[address]": "555",
    });
    await call(mock, "ann", "POST /api/v1/conversations", {
      recipients: "2",
      body: "later",
      force_new: "1",
      mode: "async",
    });
    const other = await createMock({ world: mock.world() });
    expect(other.world()).toEqual(mock.world());
    other.advance(0);
    expect((await call(other, "ben", "GET /api/v1/conversations")).json).toMatchObject([
      { last_message: "later" },
      { last_message: "hello", workflow_state: "unread" },
    ]);
    expect((await write(other, "ben", "1", "hi")).json).toMatchObject([{ message_count: 2 }]);
  });

  test("is replaced by a load, also for later resets, and left alone by one that fails", async () => {
    const mock = await createMock({ world: SCHOOL });
    mock.load({ users: [{ id: 5, name: "Eve", token: "eve" }] });
    expect(() => mock.load({ users: [{ id: 0, name: "" }] })).toThrow("users[0].id");
    mock.reset();
    expect((await call(mock, "eve", "GET /api/v1/users/self")).json).toMatchObject({ id: 5, name: "Eve" });
    expect((await call(mock, "ann", "GET /api/v1/users/self")).status).toBe(401);
  });

  test("is shared with no other mock", async () => {
    const [one, two] = [await createMock({ world: SCHOOL }), await createMock({ world: SCHOOL })];
    await write(one, "ann", "2", "hello");
    expect((await call(two, "ben", "GET /api/v1/conversations")).json).toEqual([]);
  });

  test("can hold conversations that are written by hand", async () => {
    const messages = [
      { id: 90, author: 1, body: "first", created_at: "2026-01-01T10:00:00Z" },
      { id: 91, author: 2, body: "second", created_at: "2026-01-01T11:00:00+01:00" },
    ];
    const participants = [{ user: 1, workflow_state: "unread" as const }, { user: 2 }];
    const world = { ...SCHOOL, conversations: [{ id: 70, subject: "s", context: "course_7", participants, messages }] };
    const mock = await createMock({ world });
    expect((await call(mock, "ann", "GET /api/v1/conversations")).json).toMatchObject([
      {
        id: 70,
        workflow_state: "unread",
        last_message: "second",
        last_message_at: "2026-01-01T10:00:00Z",
        last_authored_message: "first",
        audience_contexts: { courses: { 7: ["StudentEnrollment"] } },
      },
    ]);
    expect((await call(mock, "ann", "GET /api/v1/conversations/unread_count")).json).toEqual({ unread_count: "1" });
    expect((await write(mock, "ben", "1", "third")).json[0].id).not.toBe(70);
  });

  test("without its own accounts has one", async () => {
    const mock = await createMock({ world: { users: [{ id: 1, name: "Ann", token: "ann" }] } });
    expect((await call(mock, "ann", "GET /api/v1/accounts/1/account_notifications")).json).toEqual([]);
  });
});

const named = (id: number, more = {}) => ({ id, name: "A", ...more });

const WRONG: [unknown, string][] = [
  [[], "The world is []: give an object."],
  [{ people: [] }, "people is not known. There can be: accounts, users,"],
  [{ users: {} }, "users is {}: give a list."],
  [{ users: [{ id: "x", name: "A" }] }, 'users[0].id is "x": give a positive integer.'],
  [{ users: [{ id: 1 }] }, "users[0].name is missing: give a text."],
  [{ users: [{ id: 1, name: "A", nmae: "" }] }, "users[0].nmae is not known. There can be: id, name,"],
  [{ users: [named(1), named(1)] }, "users[1].id is 1: there are two users with this id."],
  [
    { users: [named(1, { token: "t" }), named(2, { token: "t" })] },
    'users[1].token is "t": another user has this token.',
  ],
  [{ accounts: [named(1, { parent: 2 }), named(2, { parent: 1 })] }, "one of them must have no parent."],
  [{ courses: [1, 2].map((id) => named(id, { sections: [{ id: 5 }] })) }, "there are two sections 5."],
  [{ accounts: [{ id: 1, name: "A", parent: 9 }] }, "accounts[0].parent is 9: there is no such account."],
  [{ admins: [{ user: 9, account: "site" }] }, "admins[0].user is 9: there is no such user."],
  [{ courses: [{ id: 1, name: "C", state: "open" }] }, 'courses[0].state is "open": give available or completed'],
  [
    { users: [named(1)], courses: [named(1, { enrollments: [{ user: 1, type: "Teacher" }] })] },
    'courses[0].enrollments[0].type is "Teacher": give StudentEnrollment or',
  ],
  [
    { users: [named(1)], courses: [named(1, { enrollments: [{ user: 1, type: "TaEnrollment", section: 7 }] })] },
    "courses[0].enrollments[0].section is 7: the course has no such section.",
  ],
  [
    { courses: [named(1, { enrollments: [{ user: 2, type: "TaEnrollment" }] })] },
    "courses[0].enrollments[0].user is 2: there is no such user.",
  ],
  [{ groups: [{ id: 1, name: "G", members: [4] }] }, "groups[0].members is [4]: there is no user 4."],
  [
    { conversations: [{ id: 1, context: "course_9" }] },
    'conversations[0].context is "course_9": there is no such context.',
  ],
];

test.each(WRONG)("%j cannot be a world: %s", async (world, says) => {
  const mock = await createMock();
  // @ts-expect-error worlds come from files, whatever is in them
  expect(() => mock.load(world)).toThrow(says);
});

test("ids that JavaScript cannot hold keep all their digits, as integers and as strings", async () => {
  const id = "9007199254740993";
  const users = [
    { id, name: "Far", token: "far" },
    { id: 2, name: "Near", token: "near" },
  ];
  const enrollments = [
    { user: id, type: "TeacherEnrollment" as const },
    { user: 2, type: "StudentEnrollment" as const },
  ];
  const mock = await createMock({ world: { users, courses: [{ id: 7, name: "Botany", enrollments }] } });
  await write(mock, "near", id, "hello");
  const { text } = await call(mock, "near", "GET /api/v1/conversations?scope=sent");
  expect(text).toContain(`"audience":[${id}]`);
  expect(text).toContain(`"id":${id},"name":"Far"`);
  const accept = "application/json+canvas-string-ids";
  const strings = await call(mock, "near", "GET /api/v1/conversations?scope=sent", undefined, { accept });
  expect(strings.json).toMatchObject([{ audience: [id], participants: [{ id: "2" }, { id }], message_count: 1 }]);
});
