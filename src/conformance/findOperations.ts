import { type OperationRule, operations } from "../../generated/answers.ts";
import { toContractPath } from "../core/paths.ts";

const words = new Set(operations.flatMap(({ path }) => path.split("/")));

/**
 * Finds the operations that a request may be for: one, or none, or without a method all of the path.
 *
 * @param method in upper case; HEAD is answered as GET
 * @param pathname the path of a URL
 */
export function findOperations(method: string | undefined, pathname: string): OperationRule[] {
  const segments = toContractPath(pathname).split("/");
  const path = operations.find((operation) => fits(operation.path, segments) && isFor(operation, method))?.path;
  return operations.filter((operation) => operation.path === path && isFor(operation, method));
}

/** A path in which only the contract's own words are left: the others may be personal. */
export function hideValues(pathname: string): string {
  return pathname
    .split("/")
    .map((segment) => (words.has(segment) ? segment : "*"))
    .join("/");
}

function isFor(operation: OperationRule, method: string | undefined): boolean {
  return method === undefined || operation.method === (method === "HEAD" ? "GET" : method);
}

function fits(template: string, segments: readonly string[]): boolean {
  const expected = template.split("/");
  return (
    expected.length === segments.length &&
    expected.every((word, index) => word === segments[index] || (word.startsWith("{") && segments[index] !== ""))
  );
}
