import { normalizePath } from "../core/paths.ts";
import { readBody, readQuery, type SentParameters } from "../core/request/parameters.ts";
import { UnreadableRequest } from "../core/request/UnreadableRequest.ts";
import type { MockRequest } from "./types.ts";

/** A request as Rails passes it to an action. */
export interface RequestParameters {
  /** The path as the contract has it: without `.json`, a trailing slash or doubled ones. */
  path: string;
  query: SentParameters;
  body: SentParameters;
  /** Whether there is a body of a type that Canvas does not read. */
  isBodyIgnored: boolean;
  /** Why Rails does not read the request at all, if it does not. */
  problem?: string;
}

/** Reads a request into its parameters. What cannot be read is empty, and named in `problem`. */
export function readParameters({ url, headers, body }: MockRequest): RequestParameters {
  const found: RequestParameters = { path: "", query: nothing(), body: nothing(), isBodyIgnored: false };
  try {
    const { path, search } = readTarget(url);
    found.path = path;
    found.query = readQuery(search);
    if (body.length === 0) return found;
    rejectCompression(headers["content-encoding"]);
    const read = readBody(body, headers["content-type"] ?? "");
    if (read) found.body = read;
    else found.isBodyIgnored = true;
    return found;
  } catch (error) {
    if (error instanceof UnreadableRequest) return { ...found, problem: error.message };
    throw error;
  }
}

function nothing(): SentParameters {
  return { tree: {}, isText: true, repeated: [] };
}

/** The access token that a request bears (RFC 6750), if any. */
export function tokenOf({ headers }: MockRequest, { query, body }: RequestParameters): string | undefined {
  const [, bearer] = /^Bearer +(\S+)/i.exec(headers.authorization ?? "") ?? [];
  const token = bearer ?? query.tree.access_token ?? body.tree.access_token;
  return typeof token === "string" && token !== "" ? token : undefined;
}

function readTarget(target: string): { path: string; search: string } {
  // Not by a base: `//host/path` would name another host.
  const text = target.startsWith("/") ? `http://localhost${target}` : target;
  if (!URL.canParse(text)) throw new UnreadableRequest("The request target is no path.");
  const { pathname, search } = new URL(text);
  try {
    decodeURIComponent(pathname);
  } catch {
    throw new UnreadableRequest("The path has a percent sign that encodes nothing.");
  }
  return { path: normalizePath(pathname), search: search.slice(1) };
}

function rejectCompression(encoding = "identity"): void {
  if (encoding.trim().toLowerCase() !== "identity")
    throw new UnreadableRequest("The body is compressed (Content-Encoding), which Rails does not undo.");
}
