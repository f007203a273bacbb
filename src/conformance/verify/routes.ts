import type { OperationRule } from "../../core/checker/rules.ts";
import { begins, createMatcher, isPlaceholder, type Match } from "../../core/matcher.ts";
import { normalizePath } from "../../core/paths.ts";
import { RESOURCE_NAMES } from "./resourceNames.ts";

/** What a method and path mean to the contract. */
export type Route =
  | { kind: "operation"; match: Match<OperationRule> }
  /** Below a resource of the contract, and not in it. */
  | { kind: "undocumented"; path: string }
  /** Another endpoint of Canvas. */
  | { kind: "other"; path: string }
  /** No endpoint of Canvas' REST API. */
  | { kind: "foreign" };

/** The operations by their paths. */
export interface Routes {
  /** Finds what a request is for. The paths in the result hold no values. */
  find(method: string, path: string): Route;
}

/** Indexes the operations of the contract. */
export function createRoutes(operations: readonly OperationRule[]): Routes {
  const matcher = createMatcher(operations);
  const templates = operations.flatMap((operation) =>
    [operation, ...(operation.aliases ?? [])].map(({ path }) => path.split("/")),
  );
  const words = new Set([...RESOURCE_NAMES, ...templates.flat().filter((segment) => !isPlaceholder(segment))]);
  const isBelow = (one: string[]) => templates.some((other) => other.length < one.length && begins(one, other));
  const roots = templates.filter((one) => !isBelow(one));
  return {
    find(method, path) {
      const match = matcher.match(method, path);
      if (match) return { kind: "operation", match };
      const segments = normalizePath(path).split("/");
      if (segments[1] !== "api" || segments[2] !== "v1") return { kind: "foreign" };
      const isOurs = roots.some((root) => begins(segments, root));
      return { kind: isOurs ? "undocumented" : "other", path: withoutValues(segments, templates, words) };
    },
  };
}

/** The template that matches most segments, and then known words: any other may be a value, such as a page's title. */
function withoutValues(segments: string[], templates: string[][], words: ReadonlySet<string>): string {
  const reach = (template: string[]) => {
    const differs = template.findIndex((_, index) => !begins(segments, template.slice(0, index + 1)));
    return differs < 0 ? template.length : differs;
  };
  const [best = []] = templates.toSorted((a, b) => reach(b) - reach(a));
  const known = best.slice(0, reach(best));
  const others = segments.slice(known.length).map((segment) => (words.has(segment) ? segment : "{…}"));
  return [...known, ...others].join("/");
}
