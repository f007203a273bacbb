import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data; boundary=x";

function send(path: string, method: string, type?: string, body?: string | Uint8Array) {
  const headers = { authorization: "Bearer secret", ...(type === undefined ? {} : { "content-type": type }) };
  return fetch(`${mock.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: Buffer.from(body) }) });
}

const post = (type: string, body: string | Uint8Array) => send("/api/v1/conversations", "POST", type, body);
const lastBody = () => mock.requests.at(-1)?.body;
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test("an empty host is rejected, as it would be every address of the machine", async () => {
  await expect(startMock({ host: "" })).rejects.toThrow('host is "": give an address such as 127.0.0.1.');
});

describe("the requests of a mock", () => {
  test("are kept with all that a test may want to know, oldest first", async () => {
    await send("/api/v1/conversations.json?scope=unread&filter[]=course_310", "GET");
    await send("/api/v1/conversations/4217/add_message/", "POST", "application/json", '{"body":""}');
    await send("/api/v1/courses", "GET");
    expect(mock.requests).toMatchObject([
      {
        method: "GET",
        url: "/api/v1/conversations.json?scope=unread&filter[]=course_310",
        path: "/api/v1/conversations",
        query: { scope: "unread", filter: ["course_310"] },
        headers: { authorization: "Bearer secret" },
        body: {},
        operationId: "listConversations",
        status: 200,
        violations: [],
      },
      {
        path: "/api/v1/conversations/4217/add_message",
        body: { body: "" },
        operationId: "addConversationMessage",
        status: 400,
        violations: [expect.stringContaining("body.body")],
      },
      { operationId: undefined, status: 404, violations: [expect.stringContaining("no such path")] },
    ]);
  });

  test("are forgotten by a reset, in the array that is held too", async () => {
    const { requests } = mock;
    await send("/api/v1/conversations", "GET");
    expect(requests).toHaveLength(1);
    mock.reset();
    expect(requests).toHaveLength(0);
    expect(mock.requests).toBe(requests);
  });

  test("are the last 1000", async () => {
    for (let sent = 0; sent < 1050; sent += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => send(`/api/v1/none?number=${sent + index}`, "GET")));
    expect(mock.requests).toHaveLength(1000);
    const numbers = mock.requests.map(({ query }) => Number(query.number));
    expect(Math.min(...numbers)).toBe(50);
    expect(Math.max(...numbers)).toBe(1049);
  });

  test("keep no more than 16 MB of bodies", async () => {
    const body = JSON.stringify({ recipients: ["2202"], body: "b".repeat(1_000_000) });
    for (let index = 0; index < 20; index++) await post("application/json", body);
    expect(mock.requests).toHaveLength(16);
  });
});

/** What Rails makes of names with brackets (Rack's `QueryParser`). */
const FORMS: [string, unknown][] = [
  ["&&", {}],
  ["a=1&b=2", { a: "1", b: "2" }],
  ["a=1&a=2", { a: "2" }],
  ["a=", { a: "" }],
  ["a=x+y%2B%C3%A9", { a: "x y+é" }],
  ["a[]", { a: [null] }],
  ["a[]=1&a[]=2", { a: ["1", "2"] }],
  ["a[b]=1&a[c]=2", { a: { b: "1", c: "2" } }],
  ["a[b][]=1&a[b][]=2", { a: { b: ["1", "2"] } }],
  ["a[][b]=1&a[][c]=2&a[][b]=3", { a: [{ b: "1", c: "2" }, { b: "3" }] }],
  ["a[][b][c]=1&a[][b][d]=2&a[][b][c]=3", { a: [{ b: { c: "1", d: "2" } }, { b: { c: "3" } }] }],
  ["a[][b][]=1&a[][b][]=2", { a: [{ b: ["1", "2"] }] }],
  ["a[0]=x&a[1]=y", { a: { "0": "x", "1": "y" } }],
  ["a%5Bb%5D=c+d%21", { a: { b: "c d!" } }],
  ["a=1=2&=3&&b", { a: "1=2", b: null }],
  ["a[][]=1&b[][][c]=2", { a: [["1"]], b: [{ "[]": { c: "2" } }] }],
  ["a[=1&b]=2&[c]=3", { "a[": "1", "b]": "2", "[c]": "3" }],
  ["[a]=1", { "[a]": "1" }],
  ["a[b=1", { a: { "[b": "1" } }],
];

describe("a form is read as Rails reads it", () => {
  test.each(FORMS)("%s", async (form, tree) => {
    await post(FORM, form);
    expect(lastBody()).toEqual(tree);
    await send(`/api/v1/conversations?${form}`, "GET");
    expect(mock.requests.at(-1)?.query).toEqual(tree);
  });

  test("with names that JavaScript has for itself", async () => {
    await post(FORM, "__proto__[x]=1&constructor=2&a[__proto__]=3&a[hasOwnProperty]=4");
    expect(JSON.stringify(lastBody())).toBe(
      '{"__proto__":{"x":"1"},"constructor":"2","a":{"__proto__":"3","hasOwnProperty":"4"}}',
    );
    expect(Object.getPrototypeOf({})).not.toHaveProperty("x");
  });
});

describe("a body is read by its type", () => {
  test.each([
    ["application/json", '{"recipients":["2202"],"body":"b"}'],
    ["application/json; charset=utf-8", '{"recipients":["2202"],"body":"b"}'],
    ["", "recipients[]=2202&body=b"],
    [FORM, "recipients[]=2202&body=b"],
    [`${FORM}; charset=UTF-8`, "recipients%5B%5D=2202&body=b"],
    [MULTIPART, `${part("recipients[]", "2202")}${part("body", "b")}--x--`],
  ])("%s", async (type, body) => {
    const response = await post(type, body);
    expect(lastBody()).toEqual({ recipients: ["2202"], body: "b" });
    expect(response.status).toBe(201);
  });

  test("in a DELETE too", async () => {
    await send("/api/v1/users/self/communication_channels/push", "DELETE", FORM, "push_token=t");
    expect(lastBody()).toEqual({ push_token: "t" });
  });

  test("and the query has the last word", async () => {
    await send(
      "/api/v1/conversations?filter_mode=and",
      "POST",
      "application/json",
      '{"recipients":["2202"],"body":"b"}',
    );
    expect(mock.requests.at(-1)?.status).toBe(201);
    const json = '{"recipients":["2202"],"body":"b","filter_mode":"xor"}';
    expect((await send("/api/v1/conversations?filter_mode=and", "POST", "application/json", json)).status).toBe(201);
  });

  test("and one that is no object has a name of its own", async () => {
    const response = await post("application/json", "[1]");
    expect([lastBody(), response.status]).toEqual([{ _json: [1] }, 400]);
  });

  test.each(["text/plain;charset=UTF-8", "text/json", "application/vnd.api+json", "multipart/mixed"])(
    "and not at all if it is %s, which is reported",
    async (type) => {
      const response = await post(type, '{"recipients":["2202"],"body":"b"}');
      expect([response.status, lastBody()]).toEqual([400, {}]);
      expect(mock.requests.at(-1)?.violations[0]).toMatch(/^header\.content-type: must be application\/json/);
    },
  );

  test("up to 100 levels deep", async () => {
    await post("application/json", "[".repeat(100) + "]".repeat(100));
    expect(lastBody()).toHaveProperty("_json");
  });
});

// What is written by .NET, by hand and by old programs, which Rack reads all the same.
test.each([
  ["names without quotes", "--x\r\nContent-Disposition: form-data; name=body\r\n\r\nb\r\n--x--\r\n"],
  ["line feeds alone", '--x\nContent-Disposition: form-data; name="body"\n\nb\n--x--\n'],
  ["a preamble", 'Hello\r\n--x\r\nContent-Disposition: form-data; name="body"\r\n\r\nb\r\n--x--'],
  ["no space", '--x\r\ncontent-disposition:form-data;name="body"\r\n\r\nb\r\n--x--'],
  ["other headers", '--x\r\nContent-Type: text/plain\r\nContent-Disposition: form-data; name="body"\r\n\r\nb\r\n--x--'],
  ["a file, by its name", '--x\r\nContent-Disposition: form-data; filename="b"; name="body"\r\n\r\n1\r\n--x--'],
  [
    "a boundary of signs",
    `${part("body", "b")}--x--`.replaceAll("--x", "--(.+)?"),
    'multipart/form-data; boundary="(.+)?"',
  ],
  ["the boundary in quotes", `${part("body", "b")}--x--`, 'multipart/form-data; boundary="x"'],
  ["boundaries with spaces behind", `--x  \r\n${part("body", "b").slice(5)}--x--`],
])("multipart with %s is read", async (_, body, type = MULTIPART) => {
  await post(type, body);
  expect(lastBody()).toEqual({ body: "b" });
});

test("multipart keeps what looks like its own marks in a value", async () => {
  const value = '\r\n--xy\r\n--\r\nContent-Disposition: form-data; name="no"\r\n\r\nÅsa "%22"\n';
  await post(MULTIPART, `${part("body", value)}${part("a%22b", "c")}${part("empty", "")}--x--`);
  expect(lastBody()).toEqual({ body: value, 'a"b': "c", empty: "" });
});

const UNREADABLE: [string, string | Uint8Array, string][] = [
  ["application/json", "{", "The body is not valid JSON."],
  ["application/json", '{"a":1}{', "The body is not valid JSON."],
  ["application/json", " ", "The body is not valid JSON."],
  ["application/json", Uint8Array.of(0x22, 0xff, 0x22), "The body is not valid UTF-8."],
  ["application/json", `${"[".repeat(101)}${"]".repeat(101)}`, "The JSON is nested more than 100 levels deep."],
  ["application/json", "[".repeat(100_000) + "]".repeat(100_000), "The JSON is nested more than 100 levels deep."],
  [FORM, "a=%zz", "A parameter has a percent sign that encodes nothing."],
  [FORM, "a=%ff", "A parameter has a percent sign that encodes nothing."],
  [FORM, "a=1&a[]=2", "The parameter a is a list and something else."],
  [FORM, "a=1&a[b]=2", "The parameter a is an object and something else."],
  [FORM, "a[]=1&a[b]=2", "The parameter a is an object and something else."],
  [FORM, "a[b]=1&a[]=2", "The parameter a is a list and something else."],
  [FORM, Uint8Array.of(0x61, 0x3d, 0xff), "The body is not valid UTF-8."],
  [FORM, `a${"[b]".repeat(33)}=1`, "A parameter's name is nested more than 32 levels deep."],
  [FORM, `a${"[b]".repeat(10_000)}=1`, "A parameter's name is nested more than 32 levels deep."],
  ["multipart/form-data", part("a", "1"), "The body is multipart/form-data, and its type names no boundary."],
  [MULTIPART, "nothing of the kind", "The body is not valid multipart/form-data: its last boundary is missing."],
  [
    MULTIPART,
    `--x\r\nContent-Type: text/plain\r\n\r\n1\r\n--x--`,
    "The body is not valid multipart/form-data: a part has no name.",
  ],
];

test.each(UNREADABLE)("%s %j gets a 400: %s", async (type, body, message) => {
  const response = await post(type, body);
  expect([response.status, mock.requests.at(-1)?.violations[0]]).toEqual([400, `request: ${message}`]);
  expect(await response.json()).toEqual({ errors: [expect.objectContaining({ message: expect.any(String) })] });
  expect(response.headers.get("x-request-cost")).not.toBeNull();
});

test("a compressed body gets a 400", async () => {
  const headers = { authorization: "Bearer any", "content-type": "application/json", "content-encoding": "gzip" };
  const response = await fetch(`${mock.url}/api/v1/conversations`, { method: "POST", headers, body: "{}" });
  expect([response.status, mock.requests.at(-1)?.violations[0]]).toEqual([400, expect.stringContaining("compressed")]);
});

test("HEAD gets what GET gets, without the body", async () => {
  const [head, get] = [await send("/api/v1/conversations", "HEAD"), await send("/api/v1/conversations", "GET")];
  expect([head.status, await head.text()]).toEqual([200, ""]);
  for (const name of ["content-length", "content-type", "link"])
    expect(head.headers.get(name)).toBe(get.headers.get(name));
});
