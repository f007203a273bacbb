import { setTimeout as wait } from "node:timers/promises";
import { isObject } from "../core/json.ts";
import { type CallOf, EmptyError, ErrorResponse, type OperationId } from "./actions/Action.ts";
import { actions } from "./actions/index.ts";
import { pageOf } from "./actions/paging.ts";
import { type Caller, findCaller } from "./caller.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import { findResponse, listResponses, readPrefer } from "./documentedResponses.ts";
import { respondAsHost } from "./hostPages.ts";
import { originOf } from "./origin.ts";
import { type RequestParameters, readParameters, tokenOf } from "./parameters.ts";
import type { RequestChecker } from "./RequestChecker.ts";
import { type RequestLog, record } from "./RequestLog.ts";
import { type Draft, fromError, fromExample, reject, throttled, wantsStringIds, write } from "./respond.ts";
import type { Route, Router } from "./routes.ts";
import type { AnyReply, Rule, Rules } from "./rules.ts";
import type { Throttle } from "./throttle.ts";
import type { MockRequest, MockResponse } from "./types.ts";
import { explainUnknownPath } from "./unknownPath.ts";
import { runDueJobs } from "./world/jobs.ts";
import type { World } from "./world/World.ts";

/** All that a request meets on its way. */
export interface Engine {
  contract: MockContract;
  checker: RequestChecker;
  router: Router;
  rules: Rules;
  log: RequestLog;
  throttle: Throttle | undefined;
  strict: boolean;
  /** The world of this moment: `load` and `reset` put another one in its place. */
  world(): World;
}

/** A response, and where the connection is to be cut. */
export interface Outcome {
  response: MockResponse;
  cut: AnyReply["cut"];
}

/** One request, in the forms that the response depends on. */
interface Exchange {
  engine: Engine;
  request: MockRequest;
  parameters: RequestParameters;
  route: Route | undefined;
}

/**
 * Carries a request through the mock.
 *
 * @param address where it comes from, to distinguish callers without a token
 */
export async function handle(engine: Engine, request: MockRequest, address: string): Promise<Outcome> {
  const page = await respondAsHost(engine.world(), request);
  if (page) {
    engine.log.add(request, { operationId: undefined, status: page.status, violations: [] });
    return { response: page, cut: false };
  }
  return handleApi(engine, request, address);
}

async function handleApi(engine: Engine, request: MockRequest, address: string): Promise<Outcome> {
  const { router, throttle, rules, log } = engine;
  const parameters = readParameters(request);
  const route = router(request.method, parameters.path);
  const exchange = { engine, request, parameters, route };
  const settle = throttle?.begin(tokenOf(request, parameters) ?? address);
  const isThrottled = throttle !== undefined && !settle;
  const make = isThrottled ? undefined : rules.next(route?.operation.id ?? `${request.method} ${parameters.path}`);
  const rule = await make?.(record(request, { operationId: route?.operation.id, status: undefined, violations: [] }));
  const found = isThrottled ? throttled(throttle.status) : respond(exchange, rule);
  // A delayed response keeps no process alive that has stopped the mock.
  if (rule?.delay) await wait(rule.delay, undefined, { ref: false });
  const { violations } = found;
  const response = {
    ...found,
    headers: { ...found.headers, ...settle?.(), ...headersOf(violations), ...toLowerCase(rule?.headers) },
    ...(route ? { operationId: route.operation.id } : {}),
  };
  const status = rule?.cut === true ? undefined : response.status;
  log.add(request, { operationId: route?.operation.id, status, violations });
  return { response, cut: rule?.cut };
}

/** Records a request whose body was too large to be read. No reply that was asked for is spent on it. */
export function handleUnread({ router, log }: Engine, request: MockRequest, response: MockResponse): MockResponse {
  const operationId = router(request.method, readParameters(request).path)?.operation.id;
  log.add(request, { operationId, status: response.status, violations: response.violations });
  return { ...response, ...(operationId === undefined ? {} : { operationId }) };
}

/** Violations in a header: as far as it can hold them. */
function headersOf(violations: readonly string[]): Record<string, string> {
  if (violations.length === 0) return {};
  const text = violations.join(" | ").replace(/[^\x20-\x7e]/g, "?");
  return { "x-mock-violations": text.slice(0, 2000) };
}

function toLowerCase(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function respond(exchange: Exchange, rule: Rule | undefined): MockResponse {
  const { engine, request, parameters, route } = exchange;
  const { contract, checker } = engine;
  const finish = (draft: Draft) => write(contract, draft, wantsStringIds(request.headers.accept));
  if (!route) return rule ? { ...finish(draftOf(rule)), violations: [] } : respondUnknown(exchange);
  const violations = checker.check(route, request, parameters);
  if (rule && isResponse(rule)) return { ...finish(respondByRule(exchange, route, rule)), violations };
  if (parameters.problem !== undefined) return respondUnreadable(exchange, route, parameters.problem, violations);
  try {
    return { ...finish(perform(exchange, route, violations)), violations };
  } catch (error) {
    if (error instanceof ErrorResponse) return { ...finish(fromError(route.operation, error)), violations };
    if (error instanceof EmptyError) return { ...finish({ status: error.status, body: undefined }), violations };
    throw error;
  }
}

/** The framework's own response to what it cannot read; before any action (facts 1.4). */
function respondUnreadable(
  { engine, request }: Exchange,
  { operation }: Route,
  problem: string,
  violations: string[],
): MockResponse {
  const { contract } = engine;
  const documented = findResponse(operation, 400, "malformed_json");
  if (!documented || !/json/i.test(request.headers["content-type"] ?? ""))
    return { ...reject(contract, 400, problem), violations };
  return { ...write(contract, fromExample(documented), wantsStringIds(request.headers.accept)), violations };
}

/** Whether a rule says what to respond, and not only how. */
function isResponse({ documented, body }: Rule): boolean {
  return documented !== undefined || body !== undefined;
}

function draftOf({ status = 200, body }: Rule): Draft {
  return { status, body };
}

function respondByRule(exchange: Exchange, { operation }: Route, rule: Rule): Draft {
  const { documented, body, status } = rule;
  const draft = documented ? fromExample(documented) : { status: status ?? 200, body };
  return { ...paged(exchange, operation, draft), reason: "asked for by reply()" };
}

/** The page that is asked for, if a list is to be sent that is paged; pages of a world's lists come from the actions. */
function paged(exchange: Exchange, { isPaged }: MockOperation, draft: Draft): Draft {
  const { body, status } = draft;
  const list = isObject(body) ? body.conversations : body;
  if (!isPaged || status !== 200 || !Array.isArray(list)) return draft;
  try {
    const { items, headers } = pageOf(listCallOf(exchange), list);
    return {
      ...draft,
      body: isObject(body) ? { ...body, conversations: items } : items,
      headers: { ...draft.headers, ...headers },
    };
  } catch (error) {
    if (error instanceof ErrorResponse) return draft;
    throw error;
  }
}

/** Credentials first, then what `Prefer` asks for, then what the operation does. */
function perform(exchange: Exchange, route: Route, violations: string[]): Draft {
  const { engine, request } = exchange;
  const { operation } = route;
  const world = engine.world();
  runDueJobs(world);
  const caller = callerOf(world, exchange, route);
  const preference = readPrefer(request.headers.prefer);
  if (preference) return respondAsPreferred(exchange, operation, preference);
  if (engine.strict && violations.length > 0)
    return {
      status: 400,
      body: { errors: [{ message: violations.join("\n") }] },
      reason: "rejected, as the mock is strict",
    };
  const call = {
    world,
    ...caller,
    path: route.path,
    ...listCallOf(exchange),
    origin: originOf(request),
    known: new Map(),
  };
  return act(operation.id, call) ?? respondWithExample(exchange, operation);
}

/** Who calls. An upload is completed by whoever knows the file's key, if need be without a token (facts L4.3). */
function callerOf(world: World, { request, parameters }: Exchange, { operation, path }: Route): Caller {
  const token = tokenOf(request, parameters);
  if (token !== undefined || operation.id !== "completeFileUpload") return findCaller(world, token, parameters);
  const owner = world.users.get(world.files.get(path.id ?? "")?.user ?? "");
  if (!owner) throw new EmptyError(400);
  return { user: owner, tokenUser: owner };
}

function respondAsPreferred(
  exchange: Exchange,
  operation: MockOperation,
  { status, example }: NonNullable<ReturnType<typeof readPrefer>>,
): Draft {
  const found = findResponse(operation, status, example);
  if (!found) {
    const message = `header.prefer: must name one of ${listResponses(operation)}`;
    return { status: 400, body: { errors: [{ message }] } };
  }
  return { ...paged(exchange, operation, fromExample(found)), reason: "asked for by Prefer" };
}

/** What an operation responds that has no action yet. */
function respondWithExample(exchange: Exchange, operation: MockOperation): Draft {
  const found = operation.responses.find(({ status }) => status < 300);
  if (!found) throw new Error(`The contract has no success response for ${operation.id}.`);
  const draft = paged(exchange, operation, fromExample(found));
  return { ...draft, headers: { ...draft.headers, "x-mock-example": found.example?.name ?? "" } };
}

function act(operationId: string, call: Omit<CallOf<OperationId>, "error" | "errors">): Draft | undefined {
  if (!isOperationId(operationId)) return undefined;
  return run(operationId, call);
}

function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(actions, id);
}

function run<Op extends OperationId>(operationId: Op, call: Omit<CallOf<Op>, "error" | "errors">): Draft | undefined {
  const action = actions[operationId];
  if (action === "example") return undefined;
  return action({
    ...call,
    error: (example, body) => new ErrorResponse(example, body),
    errors: ([first, ...others]) => new ErrorResponse(first ?? "unexpected", undefined, others),
  });
}

/** Query and body in one, the query first, as Rails merges them. */
function listCallOf({ request, parameters }: Exchange) {
  const { query, body, path } = parameters;
  return {
    params: { ...body.tree, ...query.tree },
    address: { base: `${originOf(request)}${path}`, query: query.tree },
  };
}

function respondUnknown({ engine, request, parameters }: Exchange): MockResponse {
  const { contract, router } = engine;
  if (parameters.problem !== undefined) return reject(contract, 400, parameters.problem);
  const others = ["GET", "PUT", "POST", "DELETE"].flatMap((other) => router(other, parameters.path)?.operation ?? []);
  const explanation = explainUnknownPath(request.method, parameters.path, others, contract);
  return reject(contract, 404, "The specified resource does not exist.", explanation);
}
