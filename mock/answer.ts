import { coerce, wrapLists } from "./coerce.ts";
import { type DocumentedAnswer, isNode, type MockContract, type MockOperation, type Node } from "./contract.ts";
import type { Prism, PrismAnswer, PrismRequest, Violation } from "./prism.ts";
import { readBody, readForm, UnreadableBody } from "./railsParameters.ts";

/** A request as it came in. */
export interface MockRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface MockAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The operation that was matched, if any. */
  operationId?: string;
  /** Why the request does not fit the contract; empty if it does. */
  violations: string[];
}

/** A bundle and the Prism over it. */
export interface Engine {
  contract: MockContract;
  prism: Prism;
}

const METHODS = ["get", "put", "post", "delete"] as const;

/** Answers a request as a Canvas would that holds the examples of the contract. */
export async function answer({ contract, prism }: Engine, request: MockRequest): Promise<MockAnswer> {
  const [pathname = "", search = ""] = splitUrl(request.url);
  if (!isDecodable(pathname)) return refuse(400, `The path has a percent sign that encodes nothing: ${pathname}`);
  const method = METHODS.find((name) => name === request.method.toLowerCase().replace("head", "get"));
  const operationId = method && prism.match({ method, url: { path: pathname } });
  const operation = operationId === undefined ? undefined : contract.operations.get(operationId);
  if (!method || !operation) return refuse(404, `The contract has no ${request.method} ${pathname}`);
  const tree = await readTree(request, search, operation, contract).catch((error: unknown) => {
    if (error instanceof UnreadableBody) return error;
    throw error;
  });
  if (tree instanceof UnreadableBody) return { ...refuse(400, tree.message), operationId: operation.id };
  const result = await choose(
    { contract, prism },
    operation,
    prismRequest(method, pathname, request, tree, operation, contract),
    tree,
    request.headers.prefer,
  );
  return { ...write(result), operationId: operation.id, violations: result.violations.map(describe) };
}

/** Canvas' routes exist with `.json` behind them too, and with a slash. */
function splitUrl(url: string): [string, string] {
  const { pathname, search } = new URL(url, "http://localhost");
  return [pathname.replace(/\/+$/, "").replace(/\.json$/, ""), search.slice(1)];
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

async function readTree(
  request: MockRequest,
  search: string,
  operation: MockOperation,
  contract: MockContract,
): Promise<Node> {
  const body = await readBody(request.body, request.headers["content-type"] ?? "");
  const merged: Node = { ...readForm(search), ...body };
  const query = Object.fromEntries(operation.query);
  const coerced = coerce(merged, operation.body, contract);
  const entries = Object.entries(isNode(coerced) ? coerced : {});
  return Object.fromEntries(
    entries.map(([key, value]) => [key, query[key] ? coerce(value, query[key].schema, contract) : value]),
  );
}

/** The request in the one form that Prism validates well: declared query parameters, and the rest as a JSON body. */
function prismRequest(
  method: (typeof METHODS)[number],
  path: string,
  request: MockRequest,
  tree: Node,
  operation: MockOperation,
  contract: MockContract,
): PrismRequest {
  const { access_token: token, ...parameters } = tree;
  const query: Record<string, string | string[]> = {};
  const body: Node = {};
  for (const [key, value] of Object.entries(parameters)) {
    const declared = operation.query.get(key);
    if (!declared) body[key] = value;
    else query[declared.name] = toQuery(wrapLists(clamp(key, value), declared.schema, contract));
  }
  const authorization =
    request.headers.authorization ?? (typeof token === "string" && token !== "" ? `Bearer ${token}` : undefined);
  const sendsBody = operation.body !== undefined && (operation.bodyRequired || Object.keys(body).length > 0);
  return {
    method,
    url: { path, query },
    headers: {
      ...(authorization ? { authorization } : {}),
      ...(sendsBody ? { "content-type": "application/json" } : {}),
    },
    ...(sendsBody ? { body: wrapLists(body, operation.body, contract) } : {}),
  };
}

function toQuery(value: unknown): string | string[] {
  return Array.isArray(value) ? value.map(String) : String(value);
}

/** Canvas moves `per_page` into 1 to 100. */
function clamp(key: string, value: unknown): unknown {
  return key === "per_page" ? Math.min(100, Math.max(1, Number(value) || 1)) : value;
}

/** Credentials first, then what `Prefer` asks for, then the answer that this request calls for. */
async function choose(
  { prism }: Engine,
  operation: MockOperation,
  request: PrismRequest,
  tree: Node,
  prefer: string | undefined,
): Promise<PrismAnswer> {
  const validated = await prism.answer(operation.id, request, {}, true);
  const { violations } = validated;
  if (violations.some(({ status }) => status === 401)) return validated;
  const asked = preferred(operation, prefer);
  if (asked) return pick(prism, operation, request, asked, violations);
  const chosen = choiceFor(operation, tree, violations);
  if (!chosen) return validated;
  const answer = await pick(prism, operation, request, chosen, violations);
  // No example fits: a bare list names what was refused, at least.
  const isGeneral = violations.length > 0 && !chosen.fits?.(tree) && chosen.code === 400 && Array.isArray(answer.body);
  return isGeneral ? { ...answer, body: [{ attribute: nameOf(violations[0]), message: "invalid" }] } : answer;
}

/** The parameter that a violation is about. */
function nameOf(violation: Violation | undefined): string {
  const [, name] = violation?.place ?? [];
  return name ?? /found '(.*)'/.exec(violation?.message ?? "")?.[1] ?? "base";
}

/** The documented answer that a header `Prefer: code=404, example=name` names (RFC 7240), one of the two or both. */
function preferred({ answers }: MockOperation, prefer = ""): DocumentedAnswer | undefined {
  const code = /\bcode="?(\d+)/.exec(prefer)?.[1];
  const example = /\bexample="?(\w+)/.exec(prefer)?.[1];
  if (code === undefined && example === undefined) return undefined;
  return answers.find(
    (answer) =>
      (code === undefined || Number(code) === answer.code) &&
      (example ?? answer.example?.exampleKey) === answer.example?.exampleKey,
  );
}

/** A refusal that fits the request, else a special success; undefined leaves it to Prism's default. */
function choiceFor({ answers }: MockOperation, tree: Node, violations: Violation[]): DocumentedAnswer | undefined {
  if (violations.some(({ place }) => place[0] === "path")) return answers.find(({ code }) => code === 404);
  const isBroken = violations.length > 0;
  const fitting = answers.filter(({ fits }) => fits?.(tree));
  const refusal = fitting.find(({ code }) => code >= 400);
  const special = fitting.find(({ code, example }) => code < 400 && (!isBroken || !example));
  if (refusal || special || !isBroken) return refusal ?? special;
  return [400, 422, 404, 500].flatMap((status) => answers.filter(({ code }) => code === status))[0];
}

async function pick(
  prism: Prism,
  operation: MockOperation,
  request: PrismRequest,
  { code, example }: DocumentedAnswer,
  violations: Violation[],
): Promise<PrismAnswer> {
  return { ...(await prism.answer(operation.id, request, { code, ...example }, false)), violations };
}

function write({ status, headers, body }: PrismAnswer): Omit<MockAnswer, "violations"> {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  const type = lower["content-type"];
  // A throttled request cost nothing, and found nothing left.
  if (type?.startsWith("text/plain")) {
    delete lower["x-request-cost"];
    lower["x-rate-limit-remaining"] = "0.0";
  }
  if (body === undefined || status === 204) return { status, headers: lower, body: "" };
  const text = typeof body === "string" && type?.startsWith("text/") ? body : JSON.stringify(body);
  return { status, headers: { ...lower, "content-type": `${type ?? "application/json"}; charset=utf-8` }, body: text };
}

function refuse(status: number, message: string): MockAnswer {
  const text = status === 404 ? "The specified resource does not exist." : message;
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ errors: [{ message: text }] }),
    violations: [message],
  };
}

function describe({ place, message }: Violation): string {
  return place.length > 0 ? `${place.join(".")}: ${message}` : message;
}
