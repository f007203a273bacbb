import { groupBy } from "./groupBy.ts";
import { normalizePath } from "./paths.ts";

/** A request, as far as an operation is found by it. */
export interface Endpoint {
  /** In upper case. */
  readonly method: string;
  /** A template, such as `/api/v1/conversations/{id}`. */
  readonly path: string;
}

/** What an operation is found by. */
export interface Route extends Endpoint {
  /** Other requests for the same action, with the same parameters or more. */
  readonly aliases?: readonly Endpoint[];
  /** The last parameter of the path, if its value can have several segments. */
  readonly glob?: string;
}

/** An operation that a request is for. */
export interface Match<T extends Route> {
  operation: T;
  /** The template that the path matches: the operation's, or an alias. */
  template: string;
  /** The path's values by their names in the template, still percent-encoded. */
  values: Record<string, string>;
}

export interface Matcher<T extends Route> {
  /**
   * The operation of a method and a path. HEAD is read as GET.
   *
   * @param path the path of a URL, percent-encoded
   */
  match(method: string, path: string): Match<T> | undefined;
  /** The operations of a path, whatever their method. */
  matchPath(path: string): Match<T>[];
}

interface Template<T> extends Endpoint {
  operation: T;
  /** The fixed segments, and undefined where a placeholder stands for any value. */
  segments: (string | undefined)[];
  names: string[];
  isGlob: boolean;
}

/** Finds operations by path. Of several templates that a path matches, the one with the most fixed segments is meant. */
export function createMatcher<T extends Route>(operations: readonly T[]): Matcher<T> {
  const templates = operations
    .flatMap((operation) => [operation, ...(operation.aliases ?? [])].map((endpoint) => compile(operation, endpoint)))
    .sort((a, b) => a.names.length - b.names.length);
  const bySize = groupBy(templates, ({ segments }) => segments.length);
  const byMethod = new Map(
    [...groupBy(templates, ({ method }) => method)].map(
      ([method, list]) => [method, groupBy(list, ({ segments }) => segments.length)] as const,
    ),
  );
  const globs = templates.filter(({ isGlob }) => isGlob);
  return {
    match: (method, path) => {
      const wanted = method === "HEAD" ? "GET" : method;
      const segments = normalizePath(path).split("/");
      const isIt = (one: Template<T>) => fits(segments, one.segments);
      const found =
        byMethod.get(wanted)?.get(segments.length)?.find(isIt) ??
        globs.find((one) => one.method === wanted && isIt(one));
      return found && toMatch(found, segments);
    },
    matchPath: (path) => {
      const segments = normalizePath(path).split("/");
      const found = [...(bySize.get(segments.length) ?? []), ...globs].filter((one) => fits(segments, one.segments));
      const same = found.filter((one, index) => one.path === found[0]?.path && found.indexOf(one) === index);
      return same.map((one) => toMatch(one, segments));
    },
  };
}

/** Whether a path begins with a template: each placeholder stands for any value that is not empty. */
export function begins(segments: readonly string[], template: readonly string[]): boolean {
  return template.every((part, index) => (isPlaceholder(part) ? Boolean(segments[index]) : segments[index] === part));
}

export function isPlaceholder(segment: string): boolean {
  return segment.startsWith("{");
}

function compile<T extends Route>(operation: T, { method, path }: Endpoint): Template<T> {
  const parts = path.split("/");
  return {
    operation,
    method,
    path,
    segments: parts.map((part) => (isPlaceholder(part) ? undefined : part)),
    names: parts.filter(isPlaceholder).map((part) => part.slice(1, -1)),
    isGlob: operation.glob !== undefined && parts.at(-1) === `{${operation.glob}}`,
  };
}

/** Compares from the end, as most paths begin alike. What follows a glob's template belongs to its last value. */
function fits(segments: readonly string[], template: readonly (string | undefined)[]): boolean {
  for (let index = template.length - 1; index >= 0; index--) {
    const part = template[index];
    if (part === undefined ? !segments[index] : segments[index] !== part) return false;
  }
  return true;
}

function toMatch<T extends Route>(found: Template<T>, segments: string[]): Match<T> {
  const { operation, path, segments: parts, names, isGlob } = found;
  const values: Record<string, string> = {};
  let count = 0;
  for (let index = 0; index < parts.length; index++) {
    const name = parts[index] === undefined ? names[count++] : undefined;
    if (name !== undefined) values[name] = segments[index] ?? "";
  }
  const last = names.at(-1);
  if (isGlob && last !== undefined) values[last] = segments.slice(parts.length - 1).join("/");
  return { operation, template: path, values };
}
