import { describe, expect, test } from "vitest";
import { createFetchClient } from "../../src/client/fetchClient.ts";
import type { CanvasOptions } from "../../src/client/index.ts";
import { HOST, TOKEN } from "../support/recordedClient.ts";

const COUNT = "/api/v1/conversations/unread_count";

/** An openapi-fetch client whose requests go nowhere but into a list. */
function recorded(options: Partial<CanvasOptions> = {}, answer = () => Response.json({ unread_count: "7" })) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer();
  };
  return { requests, client: createFetchClient({ baseUrl: HOST, token: TOKEN, fetch, ...options }) };
}

describe("the openapi-fetch client", () => {
  test("sends the token and the user agent, and asks for string ids", async () => {
    const { client, requests } = recorded({ userAgent: "gradebook/2.1" });
    const { data } = await client.GET(COUNT);
    expect(data).toEqual({ unread_count: "7" });
    expect(requests.map(({ url }) => url)).toEqual([`${HOST}${COUNT}`]);
    expect(requests[0]?.headers.get("authorization")).toBe(`Bearer ${TOKEN}`);
    expect(requests[0]?.headers.get("accept")).toContain("application/json+canvas-string-ids");
    expect(requests[0]?.headers.get("user-agent")).toBe("gradebook/2.1");
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

  test.each(["http://canvas.example.edu", "https://canvas.example.edu/api/v1", "canvas.example.edu"])(
    "refuses the base URL %s",
    (baseUrl) => {
      expect(() => recorded({ baseUrl })).toThrow(TypeError);
    },
  );

  test.each(["", ".", ".."])("refuses the path value %j", async (id) => {
    const { client, requests } = recorded();
    const call = async () => client.GET("/api/v1/conversations/{id}", { params: { path: { id } } });
    await expect(call()).rejects.toThrow("id");
    expect(requests).toEqual([]);
  });

  test("sends nothing without a token", async () => {
    const { client, requests } = recorded(JSON.parse('{ "token": null }'));
    await expect(client.GET(COUNT)).rejects.toThrow("token");
    expect(requests).toEqual([]);
  });

  test("does not throw what the server refuses", async () => {
    const refusal = { errors: [{ message: "The specified resource does not exist." }] };
    const { client } = recorded({}, () => Response.json(refusal, { status: 404 }));
    const { error, response } = await client.GET(COUNT);
    expect([response.status, error]).toEqual([404, refusal]);
  });
});
