import type { JsonObject } from "../core/json.ts";
import type { Outcome } from "./handle.ts";
import { readParameters } from "./parameters.ts";
import type { AnyReply } from "./rules.ts";
import type { InProcessMock, MockRequest, MockResponse } from "./types.ts";

const PREFIX = "/__mock/";

/** What the mock itself takes over HTTP, for tests in other languages. Each returns the JSON to respond, if any. */
const ENDPOINTS: Record<string, (mock: ControlledMock, body: JsonObject) => unknown> = {
  "POST /__mock/reset": (mock) => mock.reset(),
  "GET /__mock/world": (mock) => mock.world(),
  "PUT /__mock/world": (mock, body) => mock.load(body),
  "POST /__mock/advance": (mock, { ms = 0 }) => mock.advance(Number(ms)),
  "POST /__mock/replies": (mock, { operationId, route, ...reply }) => mock.reply(String(operationId ?? route), reply),
  "DELETE /__mock/replies": (mock) => mock.dropReplies(),
  "GET /__mock/requests": (mock) => mock.requests,
};

/** The mock without the types of its operations, which requests over HTTP do not have. */
export interface ControlledMock extends Omit<InProcessMock, "reply" | "fetch"> {
  reply(target: string, reply: AnyReply): void;
  dropReplies(): void;
}

/** Carries out a request to the mock itself; undefined if it is none. */
export function control(mock: ControlledMock, request: MockRequest): Outcome | undefined {
  if (!request.url.startsWith(PREFIX)) return undefined;
  const { path, query, body, problem } = readParameters(request);
  const endpoint = ENDPOINTS[`${request.method} ${path}`];
  if (!endpoint)
    return respond(
      404,
      explain(`There is no ${request.method} ${path}. There is: ${Object.keys(ENDPOINTS).join(", ")}`),
    );
  try {
    if (problem !== undefined) throw new Error(problem);
    const result = endpoint(mock, { ...query.tree, ...body.tree });
    return result === undefined ? respond(204, undefined) : respond(200, result);
  } catch (error) {
    return respond(400, explain(error instanceof Error ? error.message : String(error)));
  }
}

function explain(message: string): JsonObject {
  return { errors: [{ message }] };
}

function respond(status: number, body: unknown): Outcome {
  const response: MockResponse = {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: body === undefined ? "" : JSON.stringify(body),
    violations: [],
  };
  return { response, cut: false };
}
