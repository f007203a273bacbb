import { fieldsOf, pathOf } from "./samplesInCurl.ts";
import type { SampleRequest } from "./samplesRequests.ts";

/** The request that a sample sends, for a page that can send it itself. */
export interface SampleCall {
  method: string;
  /** With the query. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export function withoutBody(request: SampleRequest): SampleCall {
  return { method: request.operation.method.toUpperCase(), path: pathOf(request), headers: {} };
}

export function asForm(request: SampleRequest): SampleCall {
  return {
    ...withoutBody(request),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: String(new URLSearchParams(fieldsOf(request.body?.form ?? {}))),
  };
}

export function asJson(request: SampleRequest): SampleCall {
  return {
    ...withoutBody(request),
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request.body?.json ?? {}, null, 2),
  };
}

/** As the client sends it: with string ids, and JSON. */
export function asTypeScript(request: SampleRequest): SampleCall {
  const call = request.body ? asJson(request) : withoutBody(request);
  return { ...call, headers: { Accept: "application/json+canvas-string-ids", ...call.headers } };
}
