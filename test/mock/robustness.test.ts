import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { operationsOf } from "../../src/core/operations.ts";
import { type Mock, startMock } from "../../src/mock/index.ts";
import { badRequestMaker } from "../support/badRequests.ts";
import { readBundle } from "../support/bundle.ts";
import { sendRaw } from "../support/rawRequest.ts";
import { urlOf } from "../support/urlOf.ts";

const COUNT = 5200;
const AT_ONCE = 32;

const operations = operationsOf(readBundle("openapi.json"));
const names = [...readFileSync("generated/openapi.json", "utf8").matchAll(/"name": "([\w[\]]+)"/g)].map(
  ([, name = ""]) => name,
);
const bodyNames = [
  "recipients",
  "body",
  "conversation",
  "starred",
  "event",
  "conversation_ids",
  "account_notification",
];
const makeBadRequest = badRequestMaker(
  operations.map((operation) => ({ method: operation.method.toUpperCase(), path: urlOf(operation) })),
  [...new Set([...names, ...bodyNames, "communication_channel", "subject", "push_token", "remove", "message"])],
);

let mock: Mock;
const faults = vi.spyOn(console, "error").mockImplementation(() => undefined);
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => faults.mockClear());
afterAll(() => mock.stop());

async function isWell(): Promise<boolean> {
  const response = await fetch(`${mock.url}/api/v1/conversations`, { headers: { authorization: "Bearer any" } });
  return response.status === 200 && Array.isArray(await response.json());
}

test(`${COUNT} bad requests neither stop nor hang the mock, and none is answered with 5xx`, async () => {
  const problems: string[] = [];
  const seen = new Map<number, number>();
  let next = 0;
  const worker = async () => {
    for (let number = next++; number < COUNT; number = next++) {
      const { kind, bytes, after } = makeBadRequest(number);
      const { statuses } = await sendRaw(mock.url, bytes, after).catch((error: Error) => {
        problems.push(`${number} (${kind}): ${error.message}`);
        return { statuses: [] };
      });
      for (const status of statuses) seen.set(status, (seen.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(problems).toEqual([]);
  expect([...seen.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(faults.mock.calls).toEqual([]);
  // The requests are bad in many ways, or this would prove little.
  for (const status of [200, 400, 401, 404, 417, 431]) expect(seen.get(status), `${status}`).toBeGreaterThan(0);
  expect(await isWell()).toBe(true);
}, 300_000);

test("a body of 10 MB is refused and not kept, however it comes, and its request is", async () => {
  mock.reset();
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const body = JSON.stringify({ recipients: ["1"], body: "b".repeat(10_000_000) });
  const chunks = new ReadableStream({
    start: (controller) => {
      for (let index = 0; index < 10; index++) controller.enqueue(new Uint8Array(1_000_000));
      controller.close();
    },
  });
  for (const init of [{ body }, { body: chunks, duplex: "half" }]) {
    const response = await fetch(`${mock.url}/api/v1/conversations`, { method: "POST", headers, ...init });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining("1048576 bytes") }] });
  }
  const recorded = {
    method: "POST",
    path: "/api/v1/conversations",
    body: {},
    operationId: "createConversation",
    status: 413,
    violations: [expect.stringContaining("1048576 bytes")],
  };
  expect(mock.requests).toMatchObject([recorded, recorded]);
  expect(await isWell()).toBe(true);
});

test("who asks before sending too much is told so, and who sends without end is cut", async () => {
  const head = "POST /api/v1/conversations HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer any\r\n";
  const asked = Buffer.from(`${head}Expect: 100-continue\r\nContent-Length: 99999999\r\n\r\n`);
  expect((await sendRaw(mock.url, asked, "wait")).statuses).toEqual([413]);
  expect(mock.requests.at(-1)).toMatchObject({ operationId: "createConversation", body: {}, status: 413 });
  const endless = Buffer.concat([
    Buffer.from(`${head}Content-Length: 999999999\r\n\r\n`),
    Buffer.alloc(2 ** 26 + 2 ** 20, "b"),
  ]);
  expect((await sendRaw(mock.url, endless, "wait")).statuses).toEqual([]);
  expect(await isWell()).toBe(true);
});

test("requests that are broken off leave nothing behind", async () => {
  const url = `${mock.url}/api/v1/conversations`;
  const aborted = Array.from({ length: 200 }, (_, index) => {
    const signal = AbortSignal.timeout(index % 20);
    return fetch(url, { headers: { authorization: "Bearer any" }, signal }).catch(() => undefined);
  });
  await Promise.all(aborted);
  expect(faults.mock.calls).toEqual([]);
  expect(await isWell()).toBe(true);
});
