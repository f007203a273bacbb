import type { Operation } from "./bundle.ts";
import { RESOURCE_NAMES } from "./resourceNames.ts";

/** What a method and path mean to the contract. */
export type Route =
  | { kind: "operation"; index: number }
  /** Below a resource of the contract, and not in it. */
  | { kind: "undocumented"; path: string }
  /** Another endpoint of Canvas. */
  | { kind: "other"; path: string }
  /** No endpoint of Canvas' REST API. */
  | { kind: "foreign" };

/** The operations by their paths. */
export interface Routes {
  /** Tells what a request is for. The paths in the answer hold no values. */
  find(method: string, path: string): Route;
}

/** Indexes the operations of a bundle, by their place in the list. */
export function createRoutes(operations: Operation[]): Routes {
  const routes = operations.map(({ method, path }, index) => ({ method, segments: path.split("/"), index }));
  // More fixed words first: `/communication_channels/push` before `/communication_channels/{id}`.
  const sorted = routes.toSorted((a, b) => fixedWords(b.segments) - fixedWords(a.segments));
  const templates = sorted.map(({ segments }) => segments);
  const words = new Set([...RESOURCE_NAMES, ...templates.flat().filter((segment) => !isPlaceholder(segment))]);
  const roots = templates.filter((one) => !templates.some((other) => other.length < one.length && begins(one, other)));
  return {
    find(method, path) {
      const segments = path.split("/");
      if (segments[1] !== "api" || segments[2] !== "v1") return { kind: "foreign" };
      const isSame = ({ segments: template }: (typeof sorted)[number]) =>
        template.length === segments.length && begins(segments, template);
      const route = sorted.find((candidate) => candidate.method === method && isSame(candidate));
      if (route) return { kind: "operation", index: route.index };
      const isOurs = roots.some((root) => begins(segments, root));
      return { kind: isOurs ? "undocumented" : "other", path: withoutValues(segments, templates, words) };
    },
  };
}

function fixedWords(segments: string[]): number {
  return segments.filter((segment) => !isPlaceholder(segment)).length;
}

function isPlaceholder(segment: string | undefined): boolean {
  return segment?.startsWith("{") === true;
}

/** Whether a path begins with a template, a placeholder standing for any value. */
function begins(segments: string[], template: string[]): boolean {
  return template.every((part, index) =>
    isPlaceholder(part) ? segments[index] !== undefined && segments[index] !== "" : segments[index] === part,
  );
}

/** The template that reaches furthest, and then known words: any other may be a value, such as the title of a page. */
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
