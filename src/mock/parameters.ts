import type { JsonObject } from "../core/json.ts";
import { normalizePath } from "../core/paths.ts";
import { readBody, readForm } from "../core/request/parameters.ts";
import { UnreadableRequest } from "../core/request/UnreadableRequest.ts";
import type { MockRequest } from "./types.ts";

/** A request as Rails passes it to an action. */
export interface Parameters {
  /** The path as the contract has it: without `.json`, a trailing slash or doubled ones. */
  path: string;
  /** The query as it was sent. */
  search: string;
  query: JsonObject;
  body: JsonObject;
  /** Why Rails does not read the request at all, if it does not. */
  problem?: string;
}

/** Reads a request into its parameters. What cannot be read is empty, and named in `problem`. */
export function readParameters(request: MockRequest): Parameters {
  const found: Parameters = { path: "", search: "", query: {}, body: {} };
  try {
    Object.assign(found, readTarget(request.url));
    found.query = readForm(found.search);
    if (request.body.length > 0) rejectCompression(request.headers["content-encoding"]);
    found.body = readBody(request.body, request.headers["content-type"] ?? "");
    return found;
  } catch (error) {
    if (error instanceof UnreadableRequest) return { ...found, problem: error.message };
    throw error;
  }
}

/** The access token that a request bears (RFC 6750), if any. */
export function tokenOf({ headers }: MockRequest, { query, body }: Parameters): string | undefined {
  const [, bearer] = /^Bearer +(\S+)/i.exec(headers.authorization ?? "") ?? [];
  const token = bearer ?? query.access_token ?? body.access_token;
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
