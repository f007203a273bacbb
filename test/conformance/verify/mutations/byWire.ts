import type { ExampleExchange } from "../../../support/exampleExchanges.ts";
import { type Entry, HOST } from "../../../support/har.ts";
import type { Oracle } from "./Oracle.ts";

/** An exchange with one thing changed. */
export interface Change {
  entry: Entry;
  /** Whether the contract forbids it, by other validators than those under test. */
  isForbidden: boolean;
}

/** Makes changes of one kind, wherever one can be made in an exchange; `entry` is how it is recorded. */
export type Mutate = (exchange: ExampleExchange, entry: Entry, oracle: Oracle) => Change[];

export function forbidden(entry: Entry): Change {
  return { entry, isForbidden: true };
}

/** With another text in a header, added if it was not there; undefined removes it. */
export function withResponseHeader(entry: Entry, name: string, text: string | undefined): Entry {
  const others = entry.response.headers.filter((header) => header.name !== name);
  const headers = text === undefined ? others : [...others, { name, value: text }];
  return { ...entry, response: { ...entry.response, headers } };
}

export function withResponseText(entry: Entry, text: string): Entry {
  const content = { ...entry.response.content, size: text.length, text };
  return { ...entry, response: { ...entry.response, content } };
}

/** With another request body; `undefined` as type sends none. */
export function withRequestBody(entry: Entry, mimeType: string | undefined, text: string): Entry {
  const headers = entry.request.headers.filter(({ name }) => name !== "Content-Type");
  if (mimeType !== undefined) headers.push({ name: "Content-Type", value: mimeType });
  const postData = { mimeType: mimeType ?? "", text };
  return { ...entry, request: { ...entry.request, headers, postData, bodySize: text.length } };
}

/** With another path and query. */
export function withPath(entry: Entry, path: string): Entry {
  return { ...entry, request: { ...entry.request, url: HOST + path } };
}

export function withQuery(path: string, query: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}
