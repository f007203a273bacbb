import type { JsonObject } from "../../core/json.ts";
import { readForm } from "../../core/request/parameters.ts";
import { UnreadableRequest } from "../../core/request/UnreadableRequest.ts";
import type { Bundle, DocumentedResponse, Operation } from "./bundle.ts";
import { TEXT_AS_JSON } from "./driftDescription.ts";
import type { Exchange } from "./exchange.ts";
import type { Deviation } from "./findings.ts";
import { mediaTypeOf, showMediaType } from "./mediaType.ts";
import { type Parameters, sortParameters } from "./parameters.ts";
import { showName } from "./privacy.ts";
import { readRequestBody } from "./readRequestBody.ts";

/** An exchange as drift checks it, in the one form in which it sees everything. */
export interface DriftRecord {
  request: { method: string; url: string; headers: Record<string, string>; body?: string };
  response?: { status: number; headers: Record<string, string>; body?: string };
}

interface Prepared {
  record: DriftRecord;
  /** What drift does not look at. */
  deviations: Deviation[];
}

/** A body of a type that drift passes over. */
const UNCHECKED = { headers: { "content-type": "application/octet-stream" }, body: " " };

const JSON_TYPE = { "content-type": "application/json" };

/**
 * Brings an exchange into the form that drift checks: one JSON body with all parameters of the body, whatever their
 * encoding and place; and looks at what drift does not: unknown parameters, statuses, media types, missing bodies.
 *
 * @param path the path below the server, without what Canvas ignores at its end
 */
export function prepare(exchange: Exchange, path: string, operation: Operation, bundle: Bundle): Prepared {
  const documented = exchange.response && operation.responses.get(exchange.response.status);
  const request = prepareRequest(exchange, path, operation, bundle, documented?.isConditional === true);
  const response = prepareResponse(exchange, documented, operation);
  return {
    record: { request: request.request, ...(response.response ? { response: response.response } : {}) },
    deviations: [...request.deviations, ...response.deviations],
  };
}

function prepareRequest(
  exchange: Exchange,
  path: string,
  operation: Operation,
  bundle: Bundle,
  isAnsweredSo: boolean,
): { request: DriftRecord["request"]; deviations: Deviation[] } {
  const body = readRequestBody(exchange.request);
  const tree = body.kind === "tree" ? body.tree : {};
  const isText = body.kind === "tree" && body.isText;
  const query = readQuery(exchange.url);
  const parameters = sortParameters(query ?? {}, tree, isText, operation, bundle);
  const deviations = [...parameters.unknown.map(undocumented), ...(query ? [] : [UNREADABLE_QUERY])];
  const search = parameters.query.size > 0 ? `?${parameters.query}` : "";
  const request = { method: operation.method, url: `https://canvas.example.edu${path}${search}`, headers: {} };
  if (operation.body === undefined) return { request, deviations };
  if (body.kind === "unreadable") deviations.push(unreadable(body.contentType));
  if (body.kind === "lost" || body.kind === "unreadable" || isAnsweredSo)
    return { request: { ...request, ...UNCHECKED }, deviations };
  if (body.kind === "text") return { request: { ...request, headers: JSON_TYPE, body: body.text }, deviations };
  if (body.kind === "none" && Object.keys(parameters.body).length === 0) return { request, deviations };
  return { request: { ...request, headers: JSON_TYPE, body: JSON.stringify(parameters.body) }, deviations };
}

/** The tree that a query holds; undefined if Rails cannot read it. */
function readQuery({ search }: URL): JsonObject | undefined {
  try {
    return readForm(search.slice(1));
  } catch (error) {
    if (error instanceof UnreadableRequest) return undefined;
    throw error;
  }
}

const UNREADABLE_QUERY: Deviation = {
  rule: "invalid-parameter",
  in: "query",
  place: "",
  expected: "names and percent signs that Canvas can read",
  found: "others",
};

function undocumented({ in: place, name }: Parameters["unknown"][number]): Deviation {
  return {
    rule: "undocumented-parameter",
    in: place,
    place: place === "query" ? showName(name) : `/${showName(name)}`,
    expected: "no such parameter",
    found: "one",
  };
}

function unreadable(contentType: string): Deviation {
  return {
    rule: "undocumented-content-type",
    in: "request body",
    place: "",
    expected: "application/json or application/x-www-form-urlencoded",
    found: /^(multipart|application\/x-www-form)/.test(contentType)
      ? `broken ${contentType}`
      : showMediaType(contentType),
  };
}

function prepareResponse(
  { method, response }: Exchange,
  documented: DocumentedResponse | undefined,
  operation: Operation,
): { response?: DriftRecord["response"]; deviations: Deviation[] } {
  if (!response) return { deviations: [] };
  const { status, bytes, contentType } = response;
  // The answer to a request that a cache made conditional.
  if (status === 304 && operation.method === "GET") return { deviations: [] };
  if (!documented) {
    const expected = `one of ${[...operation.responses.keys()].join(", ")}`;
    const rule = "undocumented-status";
    return { deviations: [{ rule, in: "response", place: "status", expected, found: String(status) }] };
  }
  const bare = { status, headers: {} };
  const types = [...documented.schemas.keys()];
  const deviate = (rule: Deviation["rule"], expected: string, found: string) => ({
    response: bare,
    deviations: [{ rule, in: "response body", place: "", expected, found } as const],
  });
  if (!bytes || method === "HEAD") return { response: bare, deviations: [] };
  const text = new TextDecoder().decode(bytes);
  if (types.length === 0)
    return text === "" ? { response: bare, deviations: [] } : deviate("invalid-response-body", "nothing", "a body");
  if (text === "") return deviate("invalid-response-body", `a body of ${types.join(" or ")}`, "nothing");
  const type = contentType === undefined ? (types[0] ?? "") : mediaTypeOf(contentType);
  if (!documented.schemas.has(type))
    return deviate("undocumented-content-type", types.join(" or "), showMediaType(type));
  if (type === "text/plain")
    return {
      response: { status, headers: { "content-type": TEXT_AS_JSON }, body: JSON.stringify(text) },
      deviations: [],
    };
  // Canvas puts this before its answers to a session, so that no other page can run them.
  return { response: { status, headers: JSON_TYPE, body: text.replace(/^while\(1\);/, "") }, deviations: [] };
}
