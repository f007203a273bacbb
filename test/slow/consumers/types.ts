// Checked here against the sources; the test of the package puts the package's names in place of these.

import contract from "../../../generated/openapi.json" with { type: "json" };
import type { components, operations, paths } from "../../../generated/types.ts";
import { createFetchClient } from "../../../src/client/fetchClient.ts";
import {
  type CallOptions,
  type Canvas,
  CanvasError,
  type CanvasErrorKind,
  type CanvasOptions,
  createCanvas,
  type Reason,
} from "../../../src/client/index.ts";
import {
  assertConforms,
  ConformanceError,
  checkedFetch,
  type Mismatch,
  type RequestFacts,
} from "../../../src/conformance/index.ts";
import { type Mock, type MockRequest, type MockResponse, startMock } from "../../../src/mock/index.ts";

// What the client's types are is tested in test/client/types.test-d.ts: here, that each compiler finds them.
const options: CanvasOptions = {
  baseUrl: "https://canvas.example.edu",
  token: async () => "token",
  retry: { retries: 2 },
  fetch: (request) => fetch(request),
};
const canvas: Canvas = createCanvas(options);
// @ts-expect-error a token is required
createCanvas({ baseUrl: "https://canvas.example.edu" });

export async function calls(): Promise<string | undefined> {
  const last: CallOptions = { signal: new AbortController().signal, timeout: 5_000, asUserId: "sis_user_id:s-2202" };
  const page = await canvas.conversations.list({ scope: "unread", include: ["participant_avatars"] }, last);
  // @ts-expect-error an id is a string
  const number: number = page[0]?.id;
  const created = canvas.conversations.create({ recipients: ["2202", "course_310"], body: "Hello" });
  const reply = await created.withResponse();
  return reply.status === 202 ? reply.batchId : `${number} ${reply.data[0]?.id}`;
}

export async function checks(): Promise<readonly Mismatch[]> {
  createCanvas({ ...options, fetch: checkedFetch() });
  createCanvas({ ...options, fetch: checkedFetch(fetch, (error) => console.error(error.mismatches)) });
  createFetchClient(options).use({ onResponse: ({ request, response }) => assertConforms(response, request) });
  const request: RequestFacts = {
    method: "GET",
    url: "/api/v1/conversations",
    headers: { Accept: "application/json" },
  };
  const response: Response = await assertConforms(new Response("[]"), request);
  // @ts-expect-error there has to be a response
  await assertConforms();
  return assertConforms(response).then(
    () => [],
    (error: unknown) => (error instanceof ConformanceError ? error.mismatches : []),
  );
}

export function explain(error: unknown): string {
  if (!(error instanceof CanvasError)) return "";
  const kind: CanvasErrorKind = error.kind;
  const reasons: Reason[] = error.errors;
  // @ts-expect-error there is no such kind
  if (kind === "teapot") return "";
  return reasons.map(({ field, message, code }) => `${kind} ${field} ${message} ${code}`).join();
}

export async function uncovered(): Promise<string | undefined> {
  const client = createFetchClient(options);
  const { data, error } = await client.GET("/api/v1/conversations/unread_count");
  // @ts-expect-error there is no such path
  client.GET("/api/v1/nothing");
  return error ? undefined : data?.unread_count;
}

export async function mocks(): Promise<string> {
  const log = (request: MockRequest, { status, violations }: MockResponse) =>
    console.log(request.method, request.url, request.body.byteLength, status, violations.join());
  const mock: Mock = await startMock({ port: 0, size: 1000, throttle: { cost: 50, status: 429 }, onResponse: log });
  mock.reply("listConversations", { status: 429, delay: 10, cut: "body", times: 2 });
  // @ts-expect-error there is no such operation
  mock.reply("listMessages", { status: 429 });
  console.log(mock.requests.map(({ operationId, body, status }) => [operationId, body.recipients, status]));
  mock.reset();
  // @ts-expect-error a port is a number
  startMock({ port: "0" });
  await mock.stop();
  return mock.url;
}

export const version: string = contract.openapi;
export type Job = components["schemas"]["Progress"];
export type Operation = operations["listConversations"];
export type Path = paths["/api/v1/conversations"];
