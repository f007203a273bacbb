import { STATUS_CODES } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { MockOperation } from "./contract.ts";
import { type Parameters, readParameters, tokenOf } from "./parameters.ts";
import type { RequestLog } from "./RequestLog.ts";
import type { Rule, Rules } from "./rules.ts";
import type { Throttle } from "./throttle.ts";
import type { MockAnswer, MockRequest, RecordedRequest, Reply } from "./types.ts";

/** One bundle, ready to answer from. */
export interface Answerer {
  match(method: string, path: string): MockOperation | undefined;
  answer(
    request: MockRequest,
    parameters: Parameters,
    operation: MockOperation | undefined,
    rule: Rule | undefined,
  ): Promise<MockAnswer>;
}

/** What stands around the answering: throttling before it, replies that were asked for, a record behind it. */
export interface Front {
  answererFor(accept: string): Promise<Answerer>;
  throttle: Throttle | undefined;
  rules: Rules;
  log: RequestLog;
}

/**
 * Carries a request through the mock.
 *
 * @param address where it comes from, to tell callers without a token apart
 * @returns the answer, and where the connection is to be cut
 */
export async function exchange(
  { answererFor, throttle, rules, log }: Front,
  request: MockRequest,
  address: string,
): Promise<{ answer: MockAnswer; cut: Reply["cut"] }> {
  const answerer = await answererFor(request.headers.accept ?? "");
  const parameters = readParameters(request);
  const operation = answerer.match(request.method, parameters.path);
  const settle = throttle?.begin(tokenOf(request, parameters) ?? address);
  const isThrottled = throttle && !settle;
  const rule = isThrottled || !operation ? undefined : rules.next(operation.id);
  const answer = isThrottled
    ? refuseThrottled(throttle.status, operation)
    : await answerer.answer(request, parameters, operation, rule);
  // A delayed answer keeps no process alive that has stopped the mock.
  if (rule?.delay) await wait(rule.delay, undefined, { ref: false });
  Object.assign(answer.headers, settle?.());
  log.add(toRecord(request, parameters, operation, answer, rule?.cut), request.body.length);
  return { answer, cut: rule?.cut };
}

/**
 * Records a request that is refused before its body is read. No reply that was asked for is spent on it.
 *
 * @returns the answer, with the operation that it is for
 */
export async function refuseUnread(
  { answererFor, log }: Front,
  request: MockRequest,
  answer: MockAnswer,
): Promise<MockAnswer> {
  const answerer = await answererFor(request.headers.accept ?? "");
  const parameters = readParameters(request);
  const operation = answerer.match(request.method, parameters.path);
  log.add(toRecord(request, parameters, operation, answer, false), 0);
  return { ...answer, ...(operation ? { operationId: operation.id } : {}) };
}

function toRecord(
  { method, url, headers }: MockRequest,
  { path, query, body }: Parameters,
  operation: MockOperation | undefined,
  { status, violations }: MockAnswer,
  cut: Reply["cut"],
): RecordedRequest {
  const sent = cut === true ? undefined : status;
  return { method, url, path, query, headers, body, operationId: operation?.id, status: sent, violations };
}

/** As Canvas' middleware answers, before any action and in no JSON. */
function refuseThrottled(status: number, operation: MockOperation | undefined): MockAnswer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "x-rate-limit-remaining": "0.0" },
    body: `${status} ${STATUS_CODES[status]} (Rate Limit Exceeded)\n`,
    ...(operation ? { operationId: operation.id } : {}),
    violations: [],
    reason: "throttled",
  };
}
