import type { MockContract, MockOperation } from "./contract.ts";
import type { Prism, PrismRequest } from "./prism.ts";

/** Where a request goes: an operation, and what stands in its path. */
export interface Route {
  operation: MockOperation;
  /** The values in the path, decoded. */
  path: { [name: string]: string };
}

export type Router = (method: string, path: string) => Route | undefined;

const METHODS = ["get", "put", "post", "delete"] as const;

/** Older routes of the same operations, which name the caller, too (facts 3.6). */
const OLD_ROUTE = /^(\/api\/v1\/accounts\/[^/]+)\/users\/([^/]+)(\/account_notifications(?:\/[^/]+)?)$/;

/** Finds the operation of a request by Prism's router. */
export function createRouter(contract: MockContract, prism: Prism): Router {
  return (method, path) => {
    const verb = toMethod(method);
    const [, account, user, rest] = OLD_ROUTE.exec(path) ?? [];
    const isOld = user !== undefined && verb !== "put" && verb !== "post";
    const plain = isOld ? `${account}${rest}` : path;
    const id = verb && prism.match({ method: verb, url: { path: plain } });
    const operation = id === undefined ? undefined : contract.operations.get(id);
    if (!operation) return undefined;
    const values = readPath(operation.path, plain);
    return { operation, path: isOld ? { ...values, user_id: decodeURIComponent(user) } : values };
  };
}

/** A method of the contract's operations; HEAD is read as GET. */
export function toMethod(method: string): PrismRequest["method"] | undefined {
  return method === "HEAD" ? "get" : METHODS.find((name) => name.toUpperCase() === method);
}

/** The values that a path has for the placeholders of a template. */
function readPath(template: string, path: string): { [name: string]: string } {
  const values = path.split("/");
  const pairs = template.split("/").flatMap((segment, index): [string, string][] => {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? "")]];
  });
  return Object.fromEntries(pairs);
}
