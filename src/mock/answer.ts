import type { JsonObject } from "../core/json.ts";
import { isReadable } from "../core/request/parameters.ts";
import { type Chosen, chooseAnswer, refuseInShapeOf } from "./choose.ts";
import type { DocumentedAnswer, MockContract, MockOperation } from "./contract.ts";
import { toLinkPath } from "./contractPath.ts";
import { findAnswer, listAnswers, readPrefer } from "./documentedAnswers.ts";
import { cutAnswer, readPage } from "./paging.ts";
import type { Parameters } from "./parameters.ts";
import type { Prism, PrismRequest, Violation } from "./prism.ts";
import { toMethod, toPrismRequest, toTree } from "./prismRequest.ts";
import type { Rule } from "./rules.ts";
import type { MockAnswer, MockRequest } from "./types.ts";
import { explainUnknownPath } from "./unknownPath.ts";
import { describeViolations } from "./violations.ts";
import { refuse, write } from "./write.ts";

/** A bundle and the Prism over it. */
export interface Engine {
  contract: MockContract;
  prism: Prism;
  /** How many items each paged list has; those of the examples if undefined. */
  size: number | undefined;
}

/** A request to an operation, in the forms that the answer depends on. */
interface Call {
  operation: MockOperation;
  /** Query and body as one, in the JSON types of the contract. */
  tree: JsonObject;
  prismRequest: PrismRequest;
  /** What about the request Prism does not see. */
  violations: Violation[];
}

/** The operation that a request goes to, if the contract has it. */
export function matchOperation({ contract, prism }: Engine, method: string, path: string): MockOperation | undefined {
  const verb = toMethod(method);
  const id = verb && prism.match({ method: verb, url: { path } });
  return id === undefined ? undefined : contract.operations.get(id);
}

/** Answers a request as a Canvas would that holds the examples of the contract. */
export async function answer(
  engine: Engine,
  request: MockRequest,
  parameters: Parameters,
  operation: MockOperation | undefined,
  rule: Rule | undefined,
): Promise<MockAnswer> {
  const { contract } = engine;
  if (!operation) return refuseUnknown(engine, request, parameters);
  const preference = readPrefer(request.headers.prefer);
  const preferred = preference && findAnswer(operation, preference.code, preference.example);
  const problem = parameters.problem ?? (preference && !preferred ? explainPrefer(operation) : undefined);
  const call = readCall(contract, operation, request, parameters);
  const byRule = await answerByRule(engine, call, rule);
  if (!byRule && problem !== undefined) return { ...refuse(contract, 400, problem), operationId: operation.id };
  const isNamed = preference?.example !== undefined;
  const chosen = byRule ?? { ...(await choose(engine, call, preferred)), isNamed };
  const { violations, reason } = chosen;
  const url = () => new URL(`${originOf(request)}${toLinkPath(parameters.path)}?${parameters.search}`);
  return {
    ...write({ ...chosen, ...(rule?.body === undefined ? pageOf(engine, call, chosen, url) : {}) }, rule),
    operationId: operation.id,
    violations: describeViolations(violations, operation, contract),
    ...(reason === undefined ? {} : { reason }),
  };
}

function refuseUnknown(engine: Engine, { method }: MockRequest, { path, problem }: Parameters): MockAnswer {
  if (problem !== undefined) return refuse(engine.contract, 400, problem);
  const others = ["GET", "PUT", "POST", "DELETE"].flatMap((other) => matchOperation(engine, other, path) ?? []);
  return refuse(engine.contract, 404, explainUnknownPath(method, path, others, engine.contract));
}

function readCall(
  contract: MockContract,
  operation: MockOperation,
  request: MockRequest,
  parameters: Parameters,
): Call {
  const tree = toTree(parameters, operation, contract);
  return {
    operation,
    tree,
    prismRequest: toPrismRequest(request, parameters, tree, operation, contract),
    violations: [...problemOf(parameters), ...ignoredBody(operation, request)],
  };
}

function problemOf({ problem }: Parameters): Violation[] {
  return problem === undefined ? [] : [{ place: ["request"], message: problem, status: undefined }];
}

/** A body that Canvas does not read, as `fetch` sends it if nobody sets its type. */
function ignoredBody(operation: MockOperation, { headers, body }: MockRequest): Violation[] {
  if (operation.body === undefined || body.length === 0 || isReadable(headers["content-type"] ?? "")) return [];
  const message = "must be application/json, application/x-www-form-urlencoded or multipart/form-data";
  return [{ place: ["header", "content-type"], message, status: undefined }];
}

function explainPrefer(operation: MockOperation): string {
  return `header.prefer: must name one of ${listAnswers(operation)}`;
}

/** The answer that a rule sets; undefined if it leaves that to the request. */
async function answerByRule({ prism }: Engine, call: Call, rule: Rule | undefined): Promise<Chosen | undefined> {
  if (!rule?.documented && rule?.body === undefined) return undefined;
  const { operation, prismRequest } = call;
  const { violations } = await prism.answer(operation.id, prismRequest, {}, true);
  const { documented, status } = rule;
  const found = documented ? await pick(prism, call, documented, violations) : { headers: {}, body: undefined };
  return {
    ...found,
    violations: [...call.violations, ...violations],
    status: status ?? documented?.code ?? 200,
    isNamed: rule.example !== undefined,
    reason: "asked for by reply()",
    ...(rule.body === undefined ? {} : { body: rule.body }),
  };
}

/** Credentials first, then what `Prefer` asks for, then the answer that this request calls for. */
async function choose({ prism }: Engine, call: Call, preferred: DocumentedAnswer | undefined): Promise<Chosen> {
  const { operation, prismRequest, tree } = call;
  const validated = await prism.answer(operation.id, prismRequest, {}, true);
  const violations = [...call.violations, ...validated.violations];
  if (violations.some(({ status }) => status === 401)) return validated;
  if (preferred) return { ...(await pick(prism, call, preferred, violations)), reason: "asked for by Prefer" };
  const chosen = chooseAnswer(operation, tree, violations) ?? invalidPage(operation, tree);
  if (!chosen) return { ...validated, violations };
  const found = await pick(prism, call, chosen, violations);
  if (chosen.code < 400) return found;
  const isGeneral = violations.length > 0 && !chosen.fits?.(tree) && chosen.code === 400;
  const body = isGeneral ? refuseInShapeOf(found.body, violations[0]) : found.body;
  return { ...found, body, reason: isGeneral ? undefined : chosen.summary };
}

function invalidPage(operation: MockOperation, tree: JsonObject): DocumentedAnswer | undefined {
  const isPage = !operation.paging || readPage(operation.paging, tree) !== undefined;
  return isPage ? undefined : findAnswer(operation, 404, "invalid_page");
}

async function pick(
  prism: Prism,
  { operation, prismRequest }: Call,
  documented: DocumentedAnswer,
  violations: Violation[],
): Promise<Chosen> {
  const { code, example } = documented;
  return { ...(await prism.answer(operation.id, prismRequest, { code, ...example }, false)), violations, documented };
}

/** The page that is asked for, if the answer is a list that has pages. */
function pageOf(
  { size }: Engine,
  { operation, tree }: Call,
  chosen: Chosen,
  url: () => URL,
): { body: unknown; link: string } | undefined {
  const page = operation.paging && readPage(operation.paging, tree);
  if (!page || chosen.status !== 200) return undefined;
  // A search for one user has no pages.
  if (page.paging === "bookmarks" && tree.user_id !== undefined) return undefined;
  return cutAnswer(chosen.body, page, url(), chosen.isNamed ? "as it is" : size);
}

/** The mock's address, as the caller wrote it. */
function originOf({ headers: { host = "" } }: MockRequest): string {
  const isHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(host) && URL.canParse(`http://${host}`);
  return `http://${isHost ? host : "localhost"}`;
}
