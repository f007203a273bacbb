import type { SentParameters } from "../core/request/parameters.ts";
import type { SortedParameters } from "../core/request/sortParameters.ts";
import type { MockContract, MockOperation } from "./contract.ts";
import { type RequestParameters, tokenOf } from "./parameters.ts";
import type { Prism, Violation } from "./prism.ts";
import { sortFor, toPrismRequest } from "./prismRequest.ts";
import type { Route } from "./routes.ts";
import type { MockRequest } from "./types.ts";
import { describeViolations } from "./violations.ts";

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
  check(route: Route, request: MockRequest, parameters: RequestParameters): string[] {
    const key = keyOf(route, request, parameters);
    const known = this.#known.get(key);
    if (known) return known;
    const violations = this.#find(route, request, parameters);
    if (this.#known.size >= KEPT.results) this.#known.clear();
    if (key.length <= KEPT.characters) this.#known.set(key, violations);
    return violations;
  }

  #find(route: Route, request: MockRequest, parameters: RequestParameters): string[] {
    const { operation } = route;
    const sorted = sortFor(operation, parameters);
    const violations = [
      ...unread(parameters),
      ...ignoredBody(operation, parameters),
      ...unknownParameters(operation, sorted),
      ...repeated("query", parameters.query),
      ...repeated("body", parameters.body),
      ...this.#prism.validate(operation.id, toPrismRequest(sorted, tokenOf(request, parameters), route)),
    ];
    return describeViolations(violations, operation, this.#contract);
  }
}

/** All that the result depends on: of the token, whether there is one. */
function keyOf({ operation }: Route, request: MockRequest, parameters: RequestParameters): string {
  const { url, headers, body } = request;
  const text = body.length > KEPT.characters ? "x".repeat(KEPT.characters) : Buffer.from(body).toString("latin1");
  const hasToken = tokenOf(request, parameters) !== undefined;
  return [operation.id, url, headers["content-type"] ?? "", headers["content-encoding"] ?? "", hasToken, text].join(
    "\n",
  );
}

function unread({ problem }: RequestParameters): Violation[] {
  return problem === undefined ? [] : [violation(["request"], problem)];
}

/** A body that Canvas does not read, as `fetch` sends it if nobody sets its type. */
function ignoredBody({ rule }: MockOperation, { isBodyIgnored }: RequestParameters): Violation[] {
  if (!rule.body || !isBodyIgnored) return [];
  const message = "must be application/json, application/x-www-form-urlencoded or multipart/form-data";
  return [violation(["header", "content-type"], message)];
}

/** Parameters of an operation without a body: Prism does not look at those that are not declared. */
function unknownParameters({ rule }: MockOperation, { unknown }: SortedParameters): Violation[] {
  if (rule.body) return [];
  const known = Object.values(rule.query)
    .map(({ name }) => name)
    .join(", ");
  return unknown.map(({ name }) => violation(["query", nameable(name)], `is not in the contract, which has ${known}`));
}

/** Names can be anything, a person's address too: only what looks like a name is repeated. */
function nameable(name: string): string {
  return /^[\w.[\]-]{1,60}$/.test(name) ? name : "…";
}

/** Parameters that are sent twice without `[]`: Rails keeps the last alone, and what came before is lost. */
function repeated(place: string, { repeated: names }: SentParameters): Violation[] {
  return names.map((name) =>
    violation([place, nameable(name)], `is sent more than once, and Canvas keeps the last. Send ${nameable(name)}[]`),
  );
}

function violation(place: string[], message: string): Violation {
  return { place, message, status: undefined };
}
