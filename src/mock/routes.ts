import { createMatcher } from "../core/matcher.ts";
import type { MockContract, MockOperation } from "./contract.ts";

/** Where a request goes: an operation, and what stands in its path. */
export interface Route {
  operation: MockOperation;
  /** The values in the path, decoded. */
  path: { [name: string]: string };
}

export type Router = (method: string, path: string) => Route | undefined;

/** Finds the operation of a request. */
export function createRouter({ operations }: MockContract): Router {
  const matcher = createMatcher([...operations.values()].map(({ rule }) => rule));
  return (method, path) => {
    const found = matcher.match(method, path);
    const operation = found && operations.get(found.operation.id);
    if (!found || !operation) return undefined;
    const values = Object.entries(found.values).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { operation, path: Object.fromEntries(values) };
  };
}

/** The path of an operation with these values. */
export function fillPath({ path }: MockOperation, values: Route["path"]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? "-"));
}
