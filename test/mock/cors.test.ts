import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.ts";

const ORIGIN = "https://app.example.edu";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

test("a page of any origin may call the mock", async () => {
  const headers = { authorization: "Bearer any", origin: ORIGIN };
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
});

test.each([
  "Link",
  "Retry-After",
  "X-Request-Cost",
  "X-Rate-Limit-Remaining",
  "X-Conversation-Batch-Id",
  "X-Request-Context-Id",
  "X-Mock-Violations",
])("a page may read %s, as the client does", async (name) => {
  mock.reply("listConversations", { status: 503, body: "", headers: { [name]: "7" } });
  const headers = { authorization: "Bearer any", origin: ORIGIN };
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers });
  expect(response.headers.get(name)).toBe("7");
  expect(response.headers.get("access-control-expose-headers")?.split(", ")).toContain(name);
});

test("a preflight request gets what it asks for", async () => {
  const response = await fetch(`${mock.url}/api/v1/conversations/1`, {
    method: "OPTIONS",
    headers: {
      origin: ORIGIN,
      "access-control-request-method": "PUT",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(response.headers.get("access-control-allow-methods")).toBe("PUT");
  expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
});

test("without an origin there are no such headers", async () => {
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers: { authorization: "Bearer any" } });
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
});
