import { operations } from "../../generated/rules.ts";
import { checkResponse, type ObservedResponse, ruleOf } from "../core/checker/checkResponse.ts";
import type { OperationRule } from "../core/checker/rules.ts";
import { createMatcher } from "../core/matcher.ts";
import { ConformanceError } from "./ConformanceError.ts";
import { idFormOf, unknownEndpoint } from "./common.ts";

/** The request of a response: a `Request`, or as much of it as is known. */
export interface RequestFacts {
  /** Without it, the response has to be one that some operation of the URL may send. */
  readonly method?: string;
  /** The URL or its path, if `response.url` is empty. */
  readonly url?: string;
  /** `Accept` in it decides whether ids have to be strings; without it, either form will do. */
  readonly headers?: Headers | Readonly<Record<string, string>>;
}

const matcher = createMatcher(operations);
const words = new Set(operations.flatMap(({ path }) => path.split("/")));

/**
 * Compares a response with the contract, and leaves it readable.
 *
 * @returns undefined if it conforms
 * @throws TypeError if the body was read before, or neither the request nor the response has a URL
 */
export async function checkLive(response: Response, request: RequestFacts): Promise<ConformanceError | undefined> {
  const { status, headers } = response;
  const method = request.method?.toUpperCase();
  const path = pathOf(request.url || response.url);
  if (response.bodyUsed) throw new TypeError("The body was read already: check the response before, or a clone of it.");
  const observed: ObservedResponse = {
    status,
    method: method ?? "GET",
    header: (name) => headers.get(name) ?? undefined,
    body: await response.clone().text(),
    ids: idFormOf(new Headers(request.headers).get("Accept") ?? undefined),
  };
  const candidates = method === undefined ? operationsOfPath(path) : operationsOfMethod(method, path);
  const best = bestOf(candidates, observed);
  if (!best) {
    const endpoint = `${method ?? "Any method of"} ${hideValues(path)}`;
    return new ConformanceError({ endpoint, status }, [unknownEndpoint("undocumented-endpoint")]);
  }
  if (best.mismatches.length === 0) return undefined;
  const { id, method: verb, path: template } = best.operation;
  return new ConformanceError({ operationId: id, endpoint: `${verb} ${template}`, status }, best.mismatches);
}

function operationsOfPath(path: string): OperationRule[] {
  return matcher.matchPath(path).map(({ operation }) => operation);
}

function operationsOfMethod(method: string, path: string): OperationRule[] {
  const match = matcher.match(method, path);
  return match ? [match.operation] : [];
}

/** Without the method there may be several operations: the one that has such a status, and the fewest mismatches. */
function bestOf(operations: OperationRule[], observed: ObservedResponse) {
  const documented = operations.filter((operation) => ruleOf(operation, observed.status));
  const candidates = documented.length > 0 ? documented : operations.slice(0, 1);
  const checks = candidates.map((operation) => ({
    operation,
    mismatches: checkResponse(operation, observed).mismatches,
  }));
  return checks.sort((a, b) => a.mismatches.length - b.mismatches.length)[0];
}

/** The path of a URL, or a path as it is. */
function pathOf(url: string): string {
  const base = "https://canvas.example.edu";
  if (url && URL.canParse(url, base)) return new URL(url, base).pathname;
  throw new TypeError("The request is not known: give the Request, or { method, url }.");
}

/** A path in which only the contract's own words are left: the others may be personal. */
function hideValues(pathname: string): string {
  return pathname
    .split("/")
    .map((segment) => (words.has(segment) ? segment : "*"))
    .join("/");
}
