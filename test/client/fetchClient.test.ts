import { describe, expect, test } from "vitest";
import { createFetchClient } from "../../src/client/fetchClient.ts";
import type { CanvasOptions } from "../../src/client/index.ts";
import { startHostileServer } from "../support/hostileServer.ts";
import { failureOf, HOST, inTurn, QUICK, TOKEN, throttled } from "../support/recordedClient.ts";

const COUNT = "/api/v1/conversations/unread_count";
const FINE = () => Response.json({ unread_count: "7" });

/** An openapi-fetch client whose requests go nowhere but into a list. */
function recorded(
  options: Partial<CanvasOptions> = {},
  respond: (index: number) => Response | Promise<Response> = FINE,
) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => respond(requests.push(request) - 1);
  return { requests, client: createFetchClient({ baseUrl: HOST, token: TOKEN, fetch, retry: QUICK, ...options }) };
}

describe("the openapi-fetch client", () => {
  test("sends the token and the user agent, and asks for string ids", async () => {
    const { client, requests } = recorded({ userAgent: "gradebook/2.1" });
    const { data } = await client.GET(COUNT);
    expect(data).toEqual({ unread_count: "7" });
    expect(requests.map(({ url }) => url)).toEqual([`${HOST}${COUNT}`]);
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: "application/json+canvas-string-ids",
      "user-agent": "gradebook/2.1",
    });
  });

  test.each([
    "https://evil.example",
    "https://canvas.example.edu.evil.example",
    "https://canvas.example.edu:8443",
    "http://canvas.example.edu",
  ])("sends no token to %s", async (baseUrl) => {
    let asked = 0;
    const { client, requests } = recorded({ token: () => `token-${++asked}` });
    await client.GET(COUNT, { baseUrl });
    expect(requests.map(({ url }) => url)).toEqual([`${baseUrl}${COUNT}`]);
    expect(requests[0]?.headers.get("authorization")).toBeNull();
    expect(asked).toBe(0);
  });

  test.each(["", ".", ".."])("does not send the path value %j", async (id) => {
    const { client, requests } = recorded();
    const call = client.GET("/api/v1/conversations/{id}", { params: { path: { id } } });
    expect(await failureOf(call)).toMatchObject({ kind: "usage", message: expect.stringMatching(/\bid\b/) });
    expect(requests).toEqual([]);
  });

  test("sends nothing without a token", async () => {
    const { client, requests } = recorded(JSON.parse('{ "token": null }'));
    expect((await failureOf(client.GET(COUNT))).message).toContain("token");
    expect(requests).toEqual([]);
  });

  test("returns an error response, as openapi-fetch does", async () => {
    const body = { errors: [{ message: "The specified resource does not exist." }] };
    const { client } = recorded({}, () => Response.json(body, { status: 404 }));
    const { data, error, response } = await client.GET(COUNT);
    expect([response.status, data, error]).toEqual([404, undefined, body]);
  });

  test("repeats as the methods do", async () => {
    const respond = inTurn(
      () => throttled(429),
      () => new Response("", { status: 503 }),
      FINE,
    );
    const { client, requests } = recorded({}, (index) => respond(index, new Request(HOST)));
    expect((await client.GET(COUNT)).data).toEqual({ unread_count: "7" });
    expect(requests).toHaveLength(3);
  });

  test("takes retry and timeout with a call", async () => {
    const { client, requests } = recorded({}, () => new Promise(() => {}));
    expect(await failureOf(client.GET(COUNT, { timeout: 10 }))).toMatchObject({ kind: "timeout" });
    const { client: failing, requests: failed } = recorded({}, () => new Response("", { status: 503 }));
    expect((await failing.GET(COUNT, { retry: false })).response.status).toBe(503);
    expect([requests.length, failed.length]).toEqual([1, 1]);
  });

  test("throws a CanvasError where there is no response, or no JSON", async () => {
    const lost = recorded({ retry: false }, () => {
      throw new TypeError("fetch failed");
    });
    expect(await failureOf(lost.client.GET(COUNT))).toMatchObject({ kind: "network" });
    const page = recorded({}, () => new Response("<p>"));
    expect(await failureOf(page.client.GET(COUNT))).toMatchObject({ kind: "unexpected" });
  });

  test.each([
    ["text", '{"unread_count":"7"}'],
    ["blob", expect.any(Blob)],
    ["stream", expect.any(ReadableStream)],
  ] as const)("reads a response as %s", async (parseAs, expected) => {
    const { client } = recorded();
    expect((await client.GET(COUNT, { parseAs })).data).toEqual(expected);
  });

  test("sends forms as Canvas reads them", async () => {
    const { client, requests } = recorded();
    await client.POST("/api/v1/conversations", {
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=utf-8" },
      body: { recipients: ["2202", "course_310"], body: "See you", group_conversation: true },
    });
    expect(await requests[0]?.text()).toBe(
      "recipients%5B%5D=2202&recipients%5B%5D=course_310&body=See+you&group_conversation=true",
    );
  });

  test("takes serializers of the caller's", async () => {
    const { client, requests } = recorded();
    const params = { query: { "filter[]": ["course_310", "user_2202"] } };
    await client.GET("/api/v1/conversations", {
      params,
      querySerializer: { array: { style: "form", explode: false } },
    });
    expect(requests[0]?.url).toBe(`${HOST}/api/v1/conversations?filter[]=course_310,user_2202`);
  });

  test("acts as another user, if its options say so", async () => {
    const { client, requests } = recorded({ asUserId: 2202n });
    await client.GET(COUNT);
    expect(requests[0]?.url).toBe(`${HOST}${COUNT}?as_user_id=2202`);
  });

  test("follows no redirect", async () => {
    const other = await startHostileServer((response) => response.end("{}"));
    const first = await startHostileServer((response) => response.writeHead(302, { location: other.url }).end());
    const { response } = await createFetchClient({ baseUrl: first.url, token: TOKEN }).GET(COUNT);
    expect(response.status).toBe(302);
    expect(other.arrivals).toEqual([]);
  });
});
