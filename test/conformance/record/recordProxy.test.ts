import { request } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { createCanvas } from "../../../src/client/index.ts";
import { JSON_TYPE } from "../../../src/core/operations.ts";
import { startRecorder, startTarget } from "./support.ts";

/** Sends bytes as they are, and returns those that come back until the connection closes. */
function exchangeBytes(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
    socket.setEncoding("latin1").on("data", (chunk) => {
      received += chunk;
    });
    socket.once("close", () => resolve(received)).once("error", reject);
  });
}

/** A target that notes what it gets, and echoes the body's bytes. */
async function startEcho() {
  const seen: { method?: string; url?: string; rawHeaders: string[]; body: Buffer }[] = [];
  const target = await startTarget(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", rawHeaders } = incoming;
    seen.push({ method, url, rawHeaders, body: Buffer.concat(chunks) });
    outgoing.writeHead(201, "Made", ["X-One", "1", "X-One", "2", "Content-Type", "application/octet-stream"]);
    outgoing.end(Buffer.concat(chunks));
  });
  return { target, seen };
}

test("a request reaches Canvas as it was sent, credentials too, and its response comes back as it was sent", async () => {
  const { target, seen } = await startEcho();
  const recorder = await startRecorder(target);
  const path = "/api/v1/a%2Fb/../c//d?x[]=1&x[]=%C3%A9&access_token=t";
  const body = "\x00\xff\r\n";
  const response = await exchangeBytes(
    recorder.url,
    `PUT ${path} HTTP/1.1\r\nHost: recorder\r\nAuthorization: Bearer secret\r\nX-Twice: a\r\nx-twice: b\r\n` +
      `Connection: close, X-Hop\r\nX-Hop: 1\r\nContent-Length: 4\r\n\r\n${body}`,
  );

  expect(seen).toEqual([
    {
      method: "PUT",
      url: path,
      rawHeaders: [
        ...["Host", new URL(target).host, "Authorization", "Bearer secret"],
        ...["X-Twice", "a", "x-twice", "b", "Content-Length", "4", "Connection", "close"],
      ],
      body: Buffer.from(body, "latin1"),
    },
  ]);
  expect(response).toMatch(/^HTTP\/1\.1 201 Made\r\n/);
  expect(response).toContain("\r\nX-One: 1\r\nX-One: 2\r\n");
  expect(response).toContain(body);
});

const HOP_BY_HOP = {
  "Keep-Alive": "timeout=5",
  "Proxy-Authorization": "Basic eDp5",
  "Proxy-Authenticate": "Basic",
  "Proxy-Connection": "close",
  TE: "trailers",
  Trailer: "X-Sum",
  Upgrade: "h2c",
};

test.each(Object.entries(HOP_BY_HOP))(
  "the header %s concerns one connection, and is not forwarded",
  async (name, value) => {
    const seen: string[] = [];
    const target = await startTarget(({ rawHeaders }, outgoing) => {
      seen.push(...rawHeaders);
      outgoing.writeHead(200, { [name]: value, "x-end-to-end": "1" }).end();
    });
    const recorder = await startRecorder(target);
    const response = await exchangeBytes(
      recorder.url,
      `GET / HTTP/1.1\r\nHost: r\r\nConnection: close\r\n${name}: ${value}\r\nX-End-To-End: 1\r\n\r\n`,
    );
    expect(seen).toContain("X-End-To-End");
    expect(seen.map((text) => text.toLowerCase())).not.toContain(name.toLowerCase());
    expect(response).toContain("x-end-to-end: 1\r\n");
    // Node's own server keeps the connection with the client.
    if (name !== "Keep-Alive") expect(response).not.toMatch(new RegExp(`^${name}:`, "im"));
  },
);

test("an exchange is an entry as HAR 1.2 has them, with the addresses of Canvas", async () => {
  const target = await startTarget((_, outgoing) => {
    outgoing.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end('{"name":"Tomás"}');
  });
  const recorder = await startRecorder(target);
  await fetch(`${recorder.url}/api/v1/conversations?page=2&include[]=x`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"body":"ä"}',
  });

  await vi.waitFor(() => expect(recorder.entries()).toHaveLength(1));
  expect(recorder.entries()[0]).toEqual({
    startedDateTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    time: expect.any(Number),
    request: {
      method: "POST",
      url: `${target}/api/v1/conversations?page=2&include[]=x`,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: expect.arrayContaining([{ name: "Host", value: new URL(target).host }]),
      queryString: [
        { name: "page", value: "2" },
        { name: "include[]", value: "x" },
      ],
      postData: { mimeType: "application/json", text: '{"body":"ä"}' },
      headersSize: -1,
      bodySize: 13,
    },
    response: {
      status: 200,
      statusText: "OK",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: expect.arrayContaining([{ name: "content-type", value: "application/json; charset=utf-8" }]),
      content: { size: 17, mimeType: "application/json; charset=utf-8", text: '{"name":"Tomás"}' },
      redirectURL: "",
      headersSize: -1,
      bodySize: 17,
    },
    cache: {},
    timings: { send: 0, wait: expect.any(Number), receive: expect.any(Number) },
  });
});

const LEFT_OUT = { comment: expect.any(String) };

test.each<[name: string, type: string, encoding: string, bytes: Buffer, content: object]>([
  ["compressed JSON is written as text", JSON_TYPE, "gzip", gzipSync('{"id":1}'), { size: 8, text: '{"id":1}' }],
  [
    "a large number keeps its digits",
    JSON_TYPE,
    "",
    Buffer.from('{"id":9223372036854775807}'),
    { text: '{"id":9223372036854775807}' },
  ],
  [
    "what is no text is written in base64",
    "image/png",
    "",
    Buffer.from([0xff, 0, 1]),
    { size: 3, text: "/wAB", encoding: "base64" },
  ],
  [
    "a web page is left out",
    "text/html; charset=utf-8",
    "",
    Buffer.from('<meta name="csrf-token" content="s3cret">'),
    { size: 41, ...LEFT_OUT },
  ],
  ["an unknown compression is left out", JSON_TYPE, "zstd", Buffer.from("zzz"), { size: 3, ...LEFT_OUT }],
  ["broken compression is left out", JSON_TYPE, "gzip", Buffer.from("zzz"), { size: 3, ...LEFT_OUT }],
  ["a very long body is left out", JSON_TYPE, "", Buffer.alloc(5e6, " "), { size: 5e6, ...LEFT_OUT }],
])("%s, and passes unchanged", async (_, type, encoding, bytes, content) => {
  const headers = { "content-type": type, ...(encoding ? { "content-encoding": encoding } : {}) };
  const target = await startTarget((_, outgoing) => outgoing.writeHead(200, headers).end(bytes));
  const recorder = await startRecorder(target);
  const passed = await new Promise<Buffer>((resolve) => {
    request(recorder.url, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve(Buffer.concat(chunks));
    }).end();
  });

  expect(passed.equals(bytes)).toBe(true);
  await vi.waitFor(() => expect(recorder.entries()).toHaveLength(1));
  const response = recorder.entries()[0]?.response;
  expect(response?.content).toEqual({ mimeType: type, size: expect.any(Number), ...content });
  expect(response).toMatchObject({ bodySize: bytes.length });
});

test.each([
  { name: "HEAD", method: "HEAD", status: 200, headers: { "content-length": "17" } },
  { name: "204", method: "POST", status: 204, headers: {} },
  { name: "304", method: "GET", status: 304, headers: { etag: '"1"' } },
])("a response without a body ($name) passes and is recorded", async ({ method, status, headers }) => {
  const target = await startTarget((_, outgoing) => outgoing.writeHead(status, headers).end());
  const recorder = await startRecorder(target);
  const response = await fetch(recorder.url, { method });
  expect(await response.text()).toBe("");
  expect(Object.fromEntries(response.headers)).toMatchObject(headers);
  await vi.waitFor(() => expect(recorder.entries()).toHaveLength(1));
  expect(recorder.entries()[0]?.response).toMatchObject({ status, bodySize: 0, content: { size: 0 } });
});

test.each([
  ["gzip, deflate, br, zstd", "gzip, deflate, br"],
  ["zstd, br;q=0.5", "br;q=0.5"],
  ["*", "identity"],
])("of the compressions %s it accepts those that it can undo: %s", async (accepted, readable) => {
  const { target, seen } = await startEcho();
  const recorder = await startRecorder(target);
  await fetch(recorder.url, { headers: { "accept-encoding": accepted } });
  const headers = seen[0]?.rawHeaders ?? [];
  expect(headers[headers.findIndex((name) => name.toLowerCase() === "accept-encoding") + 1]).toBe(readable);
});

test("a body of unknown length passes as it comes", async () => {
  const { target, seen } = await startEcho();
  const recorder = await startRecorder(target);
  const response = await exchangeBytes(
    recorder.url,
    "DELETE /a HTTP/1.1\r\nHost: r\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
  );
  expect(seen[0]?.body.toString()).toBe("abcde");
  expect(seen[0]?.rawHeaders).not.toContain("Content-Length");
  expect(response).toContain("abcde");
});

const SECRET = "7~Zk3u9WqXr5Lm";

test.each<{ place: string; path?: string; init?: RequestInit; headers?: Record<string, string>; body?: string }>([
  { place: "the Authorization header", init: { headers: { authorization: `Bearer ${SECRET}` } } },
  { place: "other headers", init: { headers: { cookie: `s=${SECRET}`, "x-csrf-token": SECRET, "x-api-key": SECRET } } },
  { place: "the query", path: `/?access_token=${SECRET}&page=1` },
  {
    place: "a JSON body",
    init: {
      method: "POST",
      body: JSON.stringify({ a: { access_token: SECRET } }),
      headers: { "content-type": "application/json" },
    },
  },
  {
    place: "a JSON body under a form's type",
    init: {
      method: "POST",
      body: JSON.stringify({ access_token: SECRET }),
      headers: { "content-type": "application/x-www-form-urlencoded" },
    },
  },
  { place: "a multipart body", init: { method: "POST", body: toForm({ access_token: SECRET, body: "Hello" }) } },
  { place: "a cookie that is set", headers: { "set-cookie": `canvas_session=${SECRET}; Path=/` } },
  { place: "a key of the response", body: JSON.stringify({ access_token: SECRET, refresh_token: SECRET }) },
  {
    place: "a response that repeats it",
    init: { headers: { authorization: `Bearer ${SECRET}` } },
    body: JSON.stringify({ message: `No such token: ${SECRET}` }),
  },
  {
    place: "a text that repeats it",
    path: `/?access_token=${SECRET}`,
    headers: { "content-type": "text/plain" },
    body: SECRET,
  },
  { place: "a path that repeats it", path: `/${SECRET}`, init: { headers: { authorization: `Bearer ${SECRET}` } } },
])("no credential is written that stands in $place", async ({ path = "/", init, headers, body = "{}" }) => {
  const target = await startTarget((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(200, { "content-type": "application/json", ...headers }).end(body);
  });
  const recorder = await startRecorder(target);
  await fetch(recorder.url + path, { redirect: "manual", ...init });
  await vi.waitFor(() => expect(recorder.texts).toHaveLength(1));
  expect(decodeURIComponent(recorder.texts[0] ?? "")).not.toContain(SECRET);
  expect(recorder.texts[0]).toContain("REMOVED");
  expect(recorder.faults).toEqual([]);
});

function toForm(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("a client that pages stays with the recorder, which writes Canvas' own links", async () => {
  const target = await startTarget(({ headers, url }, outgoing) => {
    const page = new URL(url ?? "", "http://c").searchParams.get("page") ?? "1";
    const link = `<http://${headers.host}/api/v1/conversations?page=2>; rel="next",<https://other.example.edu/>; rel="x"`;
    outgoing.setHeader("content-type", "application/json");
    if (page === "1") outgoing.setHeader("link", link);
    outgoing.end(`[{"id":"${page}"}]`);
  });
  const recorder = await startRecorder(target);
  const ids: string[] = [];
  for await (const { id } of createCanvas({ baseUrl: recorder.url, token: "any" }).conversations.list()) ids.push(id);

  expect(ids).toEqual(["1", "2"]);
  await vi.waitFor(() => expect(recorder.entries()).toHaveLength(2));
  const [first] = recorder.entries();
  expect(first?.response.headers).toContainEqual({
    name: "link",
    value: `<${target}/api/v1/conversations?page=2>; rel="next",<https://other.example.edu/>; rel="x"`,
  });
  const raw = await exchangeBytes(recorder.url, "GET / HTTP/1.1\r\nHost: localhost:99\r\nConnection: close\r\n\r\n");
  expect(raw).toContain(
    'link: <http://localhost:99/api/v1/conversations?page=2>; rel="next",<https://other.example.edu/>',
  );
});

test("a redirection leads to the recorder, and is recorded as it was", async () => {
  const target = await startTarget(({ headers }, outgoing) => {
    outgoing.writeHead(302, { location: `http://${headers.host}/login` }).end();
  });
  const recorder = await startRecorder(target);
  const response = await fetch(recorder.url, { redirect: "manual" });
  expect(response.headers.get("location")).toBe(`${recorder.url}/login`);
  await vi.waitFor(() => expect(recorder.entries()).toHaveLength(1));
  expect(recorder.entries()[0]?.response).toMatchObject({ redirectURL: `${target}/login` });
});

test("without a response there is a 502 that says why, and no entry", async () => {
  const target = "http://127.0.0.1:1";
  const recorder = await startRecorder(target);
  const response = await fetch(`${recorder.url}/?access_token=${SECRET}`);
  const message = `The recorder gets no response from ${target}: ECONNREFUSED`;
  expect({ status: response.status, text: await response.text() }).toEqual({ status: 502, text: `${message}\n` });
  expect(recorder).toMatchObject({ texts: [], faults: [message] });
});

test("a response that is cut off is cut off for the client too, and not recorded", async () => {
  const target = await startTarget((_, outgoing) => {
    outgoing.writeHead(200, { "content-length": "10" }).write("abc");
    setTimeout(() => outgoing.destroy(), 50);
  });
  const recorder = await startRecorder(target);
  await expect(fetch(recorder.url).then((response) => response.text())).rejects.toThrow();
  await vi.waitFor(() => expect(recorder.faults).toHaveLength(1));
  expect(recorder.texts).toEqual([]);
});

test("a request for another host gets a 400: the recorder is no forward proxy", async () => {
  const { target, seen } = await startEcho();
  const recorder = await startRecorder(target);
  const response = await exchangeBytes(
    recorder.url,
    "GET http://canvas.example.edu/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
  );
  expect(response).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).toEqual([]);
});
