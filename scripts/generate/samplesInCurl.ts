import type { Json, JsonObject } from "../../src/core/json.ts";
import { BASE_URL, type SampleRequest } from "./samplesRequests.ts";

/** A command that sends a request without a body. */
export function inCurl(request: SampleRequest): string {
  return command(request, []);
}

/** A command that sends the body as a form, which is how Canvas' pages print it. */
export function inCurlAsForm(request: SampleRequest): string {
  return command(request, fieldsOf(request.body?.form ?? {}).map(dataOption));
}

/** A command that sends the body as JSON. */
export function inCurlAsJson(request: SampleRequest): string {
  const json = JSON.stringify(request.body?.json ?? {}, null, 2).replaceAll("\n", "\n  ");
  return command(request, ["-H 'Content-Type: application/json'", `-d ${quote(json)}`]);
}

/**
 * No command requests string ids: curl prints what it receives, so no id loses a digit, and the responses are those that
 * the docs page shows beside the sample. None has a comment: zsh does not accept one at its prompt, where people paste.
 */
function command(request: SampleRequest, body: string[]): string {
  const { method } = request.operation;
  const start = [
    "curl",
    ...(method === "get" ? [] : ["-X", method.toUpperCase()]),
    quoteIfNeeded(BASE_URL + pathOf(request)),
  ];
  const lines = [start.join(" "), '-H "Authorization: Bearer $CANVAS_TOKEN"', ...body];
  return `${lines.join(" \\\n  ")}\n`;
}

/** The path and the query. Everything is percent-encoded, the brackets too: curl takes those in a URL for a pattern. */
export function pathOf({ operation, pathValues, query }: SampleRequest): string {
  const values = pathValues.map((value) => encodeURIComponent(String(value)));
  const path = operation.path.replace(/\{\w+\}/g, () => values.shift() ?? "");
  const fields = fieldsOf(query).map((field) => field.map(encodeURIComponent).join("="));
  return path + (fields.length > 0 ? `?${fields.join("&")}` : "");
}

/** Names and values as they are sent: a list repeats its name, and null is an empty text. */
export function fieldsOf(object: JsonObject): [string, string][] {
  return Object.entries(object).flatMap(([name, value]) =>
    [value].flat().map((item: Json): [string, string] => [name, String(item ?? "")]),
  );
}

/** Encodes only what needs it, and leaves that to curl, so that a reader can put in a text of their own. */
function dataOption([name, value]: [string, string]): string {
  const option = /^[\w.:-]*$/.test(value) ? "-d" : "--data-urlencode";
  return `${option} ${quote(`${name}=${value}`)}`;
}

function quoteIfNeeded(text: string): string {
  return /^[\w./:%-]+$/.test(text) ? text : quote(text);
}

/** A word of a POSIX shell that stands for exactly this text. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
