import { normalizePath } from "./paths.ts";

/** What an operation is found by. */
export interface Route {
  /** In upper case. */
  readonly method: string;
  /** A template, such as `/api/v1/conversations/{id}`. */
  readonly path: string;
  /** Other templates of the same action, with the same parameters or more. */
  readonly aliases?: readonly string[];
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

interface Template<T> {
  operation: T;
  template: string;
  /** The fixed segments, and undefined where a placeholder stands for any value. */
  segments: (string | undefined)[];
  names: string[];
}

/** Finds operations by path. Of several templates that a path matches, the one with the most fixed segments is meant. */
export function createMatcher<T extends Route>(operations: readonly T[]): Matcher<T> {
  const bySize = new Map<number, Template<T>[]>();
  for (const operation of operations) {
    for (const template of [operation.path, ...(operation.aliases ?? [])]) {
      const compiled = compile(operation, template);
      const size = compiled.segments.length;
      bySize.set(size, [...(bySize.get(size) ?? []), compiled]);
    }
  }
  for (const templates of bySize.values()) templates.sort((a, b) => placeholders(a) - placeholders(b));
  return {
    match: (method, path) => {
      const wanted = method === "HEAD" ? "GET" : method;
      const segments = normalizePath(path).split("/");
      const isIt = (one: Template<T>) => one.operation.method === wanted && fits(segments, one.segments);
      const found = bySize.get(segments.length)?.find(isIt);
      return found && toMatch(found, segments);
    },
    matchPath: (path) => {
      const segments = normalizePath(path).split("/");
      const found = (bySize.get(segments.length) ?? []).filter((one) => fits(segments, one.segments));
      return found.filter(({ template }) => template === found[0]?.template).map((one) => toMatch(one, segments));
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

function compile<T>(operation: T, template: string): Template<T> {
  const parts = template.split("/");
  return {
    operation,
    template,
    segments: parts.map((part) => (isPlaceholder(part) ? undefined : part)),
    names: parts.filter(isPlaceholder).map((part) => part.slice(1, -1)),
  };
}

function placeholders({ names }: Template<unknown>): number {
  return names.length;
}

/** From the end, as most paths begin alike. */
function fits(segments: readonly string[], template: readonly (string | undefined)[]): boolean {
  for (let index = template.length - 1; index >= 0; index--) {
    const part = template[index];
    if (part === undefined ? segments[index] === "" : segments[index] !== part) return false;
  }
  return true;
}

function toMatch<T extends Route>(
  { operation, template, segments: parts, names }: Template<T>,
  segments: string[],
): Match<T> {
  const values = segments.filter((_, index) => parts[index] === undefined);
  return { operation, template, values: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
}
