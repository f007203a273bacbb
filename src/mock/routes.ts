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

/** A path with a value that can hold slashes, as the path that it begins with. */
interface Glob {
  start: RegExp;
}

/** Finds the operation of a request by Prism's router, which knows neither of aliases nor of values with slashes in them. */
export function createRouter(contract: MockContract, prism: Prism): Router {
  const operations = [...contract.operations.values()];
  const globs = operations.filter(({ hasGlob }) => hasGlob).map(({ path }) => globOf(path));
  return (method, path) => {
    const verb = toMethod(method);
    const plain = globs.reduce(joinGlob, path);
    const found = verb && prism.match({ method: verb, url: { path: plain } });
    const operation = found === undefined ? undefined : contract.operations.get(found.operationId);
    return operation && found && { operation, path: readPath(found.template, plain) };
  };
}

/** A method of the contract's operations; HEAD is read as GET. */
export function toMethod(method: string): PrismRequest["method"] | undefined {
  return method === "HEAD" ? "get" : METHODS.find((name) => name.toUpperCase() === method);
}

/** The path of an operation with these values. */
export function fillPath({ path }: MockOperation, values: Route["path"]): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? "-"));
}

function globOf(template: string): Glob {
  const fixed = template.replace(/\{\w+\}$/, "").replace(/\{\w+\}/g, "[^/]+");
  return { start: new RegExp(`^${fixed}(?=.)`) };
}

/** Makes one segment of all that a value with slashes stands for. */
function joinGlob(path: string, { start }: Glob): string {
  const [begin] = start.exec(path) ?? [];
  return begin === undefined ? path : begin + path.slice(begin.length).replaceAll("/", "%2F");
}

/** The values that a path has for the placeholders of a template. */
function readPath(template: string, path: string): Route["path"] {
  const values = path.split("/");
  const pairs = template.split("/").flatMap((segment, index): [string, string][] => {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, decodeURIComponent(values[index] ?? "")]];
  });
  return Object.fromEntries(pairs);
}
