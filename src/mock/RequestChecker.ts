import { isReadable } from "../core/request/parameters.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import { type Parameters, tokenOf } from "./parameters.ts";
import type { Prism, Violation } from "./prism.ts";
import { toPrismRequest } from "./prismRequest.ts";
import type { Route } from "./routes.ts";
import type { MockRequest } from "./types.ts";
import { describeViolations } from "./violations.ts";

/** So many unknown parameters are reported. */
const MAX_UNKNOWN = 20;

/** So many results are kept, of requests of so many characters: to validate takes most of the time of a request. */
const KEPT = { results: 1000, characters: 2000 };

/** Says where requests break the contract. */
export class RequestChecker {
  readonly #contract: MockContract;
  readonly #prism: Prism;
  readonly #known = new Map<string, string[]>();

  constructor(contract: MockContract, prism: Prism) {
    this.#contract = contract;
    this.#prism = prism;
  }

  /** What Prism finds, and what Prism does not see. Clients often send the same again, and get the same result. */
  check(route: Route, request: MockRequest, parameters: Parameters): string[] {
    const key = keyOf(route, request, parameters);
    const known = this.#known.get(key);
    if (known) return known;
    const violations = this.#find(route, request, parameters);
    if (this.#known.size >= KEPT.results) this.#known.clear();
    if (key.length <= KEPT.characters) this.#known.set(key, violations);
    return violations;
  }

  #find(route: Route, request: MockRequest, parameters: Parameters): string[] {
    const { operation } = route;
    const prismRequest = toPrismRequest(parameters, tokenOf(request, parameters), route, this.#contract);
    const violations = [
      ...unread(parameters),
      ...ignoredBody(operation, request),
      ...unknownParameters(operation, parameters),
      ...repeated("query", parameters.search),
      ...repeated("body", formOf(request)),
      ...this.#prism.validate(operation.id, prismRequest),
    ];
    return describeViolations(violations, operation, this.#contract);
  }
}

/** All that the result depends on: of the token, whether there is one. */
function keyOf({ operation }: Route, request: MockRequest, parameters: Parameters): string {
  const { url, headers, body } = request;
  const text = body.length > KEPT.characters ? "x".repeat(KEPT.characters) : Buffer.from(body).toString("latin1");
  const hasToken = tokenOf(request, parameters) !== undefined;
  return [operation.id, url, headers["content-type"] ?? "", headers["content-encoding"] ?? "", hasToken, text].join(
    "\n",
  );
}

function unread({ problem }: Parameters): Violation[] {
  return problem === undefined ? [] : [violation(["request"], problem)];
}

/** A body that Canvas does not read, as `fetch` sends it if nobody sets its type. */
function ignoredBody(operation: MockOperation, { headers, body }: MockRequest): Violation[] {
  if (operation.body === undefined || body.length === 0 || isReadable(headers["content-type"] ?? "")) return [];
  const message = "must be application/json, application/x-www-form-urlencoded or multipart/form-data";
  return [violation(["header", "content-type"], message)];
}

/** Parameters of an operation without a body: Prism does not look at those that are not declared. */
function unknownParameters(operation: MockOperation, { query, body }: Parameters): Violation[] {
  if (operation.body !== undefined) return [];
  const names = [...Object.keys(query), ...Object.keys(body)].filter(
    (name) => name !== "access_token" && !operation.query.has(name),
  );
  const known = [...operation.query.values()].map(({ name }) => name).join(", ");
  return names
    .slice(0, MAX_UNKNOWN)
    .map((name) => violation(["query", nameable(name)], `is not in the contract, which has ${known}`));
}

/** Names can be anything, a person's address too: only what looks like a name is repeated. */
function nameable(name: string): string {
  return /^[\w.[\]-]{1,60}$/.test(name) ? name : "…";
}

/** Parameters that are sent twice without `[]`: Rails keeps the last alone, and what came before is lost. */
function repeated(place: string, form: string): Violation[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const pair of form.split("&")) {
    const [name = ""] = pair.split("=", 1);
    if (name === "" || /[[%]/.test(name)) continue;
    (seen.has(name) ? twice : seen).add(name);
  }
  return [...twice].map((name) =>
    violation([place, nameable(name)], `is sent more than once, and Canvas keeps the last. Send ${name}[]`),
  );
}

function formOf({ headers, body }: MockRequest): string {
  const type = headers["content-type"] ?? "";
  const isForm = body.length > 0 && (type === "" || /^application\/x-www-form-urlencoded/i.test(type));
  return isForm ? Buffer.from(body).toString("latin1") : "";
}

function violation(place: string[], message: string): Violation {
  return { place, message, status: undefined };
}
