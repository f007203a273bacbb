import { STATUS_CODES } from "node:http";
import { isObject, type JsonObject } from "../core/json.ts";
import type { ErrorResponse } from "./actions/Action.ts";
import type { DocumentedResponse, MockContract, MockOperation } from "./contract.ts";
import { writeJson } from "./ids.ts";
import type { MockResponse } from "./types.ts";

/** A response before it is bytes. Ids in its body are texts. */
export interface Draft {
  status: number;
  /** Undefined without a body; a text is sent as it is. */
  body: unknown;
  /** By names in lower case. */
  headers?: Record<string, string>;
  reason?: string | undefined;
}

const JSON_TYPE = "application/json; charset=utf-8";
const STRING_IDS = /application\/json\+canvas-string-ids/;

/** A 401 has a challenge only where the credentials are missing or not usable (facts 1.3). */
const CHALLENGED = ["no_credentials", "invalid_token", "expired_token", "revoked_token"];

/** Whether a request asks for string ids. */
export function wantsStringIds(accept = ""): boolean {
  return STRING_IDS.test(accept);
}

/** Brings a response into the bytes that Canvas sends. */
export function write(
  { quotaHeaders }: MockContract,
  { status, body, headers, reason }: Draft,
  stringIds: boolean,
): Omit<MockResponse, "violations"> {
  const common = { status, ...(reason === undefined ? {} : { reason }) };
  if (body === undefined || status === 204) return { ...common, headers: { ...quotaHeaders, ...headers }, body: "" };
  return {
    ...common,
    headers: { "content-type": JSON_TYPE, ...quotaHeaders, ...headers },
    body: typeof body === "string" ? body : writeJson(body, stringIds ? "strings" : "integers"),
  };
}

/** A documented response as it stands in the contract. */
export function fromExample({ status, example, summary }: DocumentedResponse): Draft {
  const isText = example?.mediaType.startsWith("text/") === true;
  const headers: Record<string, string> = {};
  if (isText) headers["content-type"] = `${example?.mediaType}; charset=utf-8`;
  // A throttled request cost nothing, and found nothing left.
  if (isText) headers["x-rate-limit-remaining"] = "0.0";
  if (CHALLENGED.includes(example?.name ?? "")) headers["www-authenticate"] = 'Bearer realm="canvas-lms"';
  return { status, body: example?.value, headers, reason: summary };
}

/** An error response by the name of its example. */
export function fromError(operation: MockOperation, error: ErrorResponse): Draft {
  const find = (name: string) =>
    operation.responses.find(({ status, example }) => status >= 400 && example?.name === name);
  const [found, ...others] = [error.example, ...error.others].flatMap((name) => find(name) ?? []);
  if (!found)
    throw new Error(`The contract has no error response ${error.example} for ${operation.id}.`, { cause: error });
  const draft = fromExample(found);
  if (error.body !== undefined) return { ...draft, body: error.body };
  return { ...draft, body: others.reduce((body, { example }) => mergeErrors(body, example?.value), draft.body) };
}

function mergeErrors(left: unknown, right: unknown): unknown {
  if (!isObject(left) || !isObject(right) || !isObject(left.errors) || !isObject(right.errors)) return left;
  const errors: JsonObject = { ...left.errors, ...right.errors };
  return { ...left, errors };
}

/** A response that no action sends, but what stands before them: a request that cannot be read, or a path that is not there. */
export function reject(contract: MockContract, status: number, message: string, violation = message): MockResponse {
  return {
    ...write(contract, { status, body: { errors: [{ message }] } }, false),
    violations: [violation],
  };
}

/** As Canvas' middleware responds, before any action and in no JSON (facts 1.6). */
export function throttled(status: number): MockResponse {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "x-rate-limit-remaining": "0.0" },
    body: `${status} ${STATUS_CODES[status]} (Rate Limit Exceeded)\n`,
    violations: [],
    reason: "throttled",
  };
}
