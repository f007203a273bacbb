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

const options: CanvasOptions = {
  baseUrl: "https://canvas.example.edu",
  token: async () => "token",
  retry: { retries: 2 },
  fetch: (request) => fetch(request),
};
const canvas: Canvas = createCanvas(options);
const last: CallOptions = { signal: new AbortController().signal, timeout: 5_000, asUserId: "sis_user_id:s-2202" };

// @ts-expect-error a token is required
createCanvas({ baseUrl: "https://canvas.example.edu" });

export async function lists(): Promise<string[]> {
  const page = await canvas.conversations.list({ scope: "unread", include: ["participant_avatars"] }, last);
  const ids: string[] = page.map(({ id }) => id);
  const wrapped = await canvas.conversations.list({ include_all_conversation_ids: true });
  ids.push(...wrapped.conversation_ids, ...wrapped.conversations.map(({ id }) => id));
  for await (const { id } of canvas.conversations.list()) ids.push(id);
  for await (const channels of canvas.communicationChannels.list("self").pages())
    for (const { address } of channels) ids.push(address ?? "");
  const notifications = await canvas.accountNotifications.list(1).all({ limit: 10 });
  // @ts-expect-error an id is a string
  const number: number = page[0]?.id;
  // @ts-expect-error the object form comes only if it is asked for
  page.conversation_ids;
  // @ts-expect-error there is no such scope
  canvas.conversations.list({ scope: "everything" });
  return [...ids, ...notifications.map(({ subject }) => subject), String(number)];
}

export async function writes(): Promise<string> {
  const call = canvas.conversations.create({ recipients: ["2202", "course_310"], body: "Hello" });
  const created = await call;
  const first: string | undefined = created[0]?.id;
  const reply = await call.withResponse();
  const batch = reply.status === 202 ? reply.batchId : reply.data[0]?.id;
  const job = await canvas.conversations.batchUpdate({ conversation_ids: ["1"], event: "mark_as_read" });
  const { workflow_state } = await canvas.progress.wait(job);
  // @ts-expect-error a message needs a body
  canvas.conversations.addMessage("1", { recipients: ["2"] });
  return `${first} ${batch} ${workflow_state} ${reply.rateLimitRemaining}`;
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
  switch (kind) {
    case "throttled":
      return `${error.rateLimitRemaining}`;
    case "notFound":
    case "forbidden":
      return `${error.method} ${error.path} ${error.status}`;
    // @ts-expect-error there is no such kind
    case "teapot":
      return "";
    default:
      return reasons.map(({ field, message, code }) => `${field} ${message} ${code}`).join();
  }
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
