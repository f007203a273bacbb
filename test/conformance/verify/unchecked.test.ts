import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { formats, isFailed } from "../../../src/conformance/verify/index.ts";
import type { Entry } from "../../support/har.ts";
import { entryOf, verifyEntries } from "./support.ts";

const fitting = entryOf("getUnreadConversationCount");
const created = entryOf("createConversation");

function withResponse(changes: object): object {
  return { ...fitting, response: { ...fitting.response, ...changes } };
}

function withRequest(changes: object): object {
  return { ...created, request: { ...created.request, ...changes } };
}

function withContent(content: Partial<Entry["response"]["content"]>): Entry {
  const mimeType = "application/json";
  return { ...fitting, response: { ...fitting.response, content: { size: 0, mimeType, ...content } } };
}

const withLength = (entry: Entry, value: string): Entry => ({
  ...entry,
  response: { ...entry.response, headers: [...entry.response.headers, { name: "content-length", value }] },
});

/** A response whose body the recorder kept compressed. */
function withEncoding(encoding: string, bytes: Uint8Array): Entry {
  const { response, ...rest } = withContent({ encoding: "base64", text: Buffer.from(bytes).toString("base64") });
  return {
    ...rest,
    response: { ...response, headers: [...response.headers, { name: "Content-Encoding", value: encoding }] },
  };
}

const BODY = "response body not recorded";
const HEADERS = "response headers not recorded";

const REQUEST = "request body not recorded";

/** Responses without a body to check. Each was once "The traffic fits the contract." */
const withoutBody: Record<string, object> = {
  "Playwright without content": withContent({ size: -1 }),
  "an attached file that is missing": withContent({ size: 20, _file: "missing.json" }),
  "a size and no text": withContent({ size: 20 }),
  "a length and no text": withLength(withContent({}), "20"),
  "the browser's cache": { ...withContent({}), _fromCache: "disk" },
  "an entry of the cache": { ...withContent({}), cache: { afterRequest: { eTag: "1" } } },
  "a body that Firefox did not keep": withContent({ comment: "Response bodies are not included." }),
  "broken gzip": withContent({ size: 4, encoding: "base64", text: "H4sAAA==" }),
  "an unknown compression": withEncoding("zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])),
  "gzip that a recorder destroyed": withContent({ size: 20, text: gzipSync('{"unread_count":"7"}').toString() }),
  "a response that broke off": withResponse({ ...withContent({}).response, _error: "net::ERR_ABORTED" }),
  "a body that mitmproxy streamed": withResponse({ content: { size: 0, mimeType: "application/json", text: null } }),
};

/** Other exchanges of which something cannot be checked, and why. */
const others: Record<string, { entry: object; reasons: object; isNothingChecked: boolean }> = {
  "compressed bytes, and no headers that say how": {
    entry: withResponse({
      headers: [{ name: ":status", value: "200" }],
      content: { size: 9, mimeType: "application/json", encoding: "base64", text: "iwmA/w==" },
    }),
    reasons: { [HEADERS]: 1, [BODY]: 1 },
    isNothingChecked: true,
  },
  "no response, which browsers record with the status 0": {
    entry: withResponse({ status: 0, headers: [], content: { size: 0, mimeType: "x-unknown" } }),
    reasons: { "no response recorded": 1 },
    isNothingChecked: true,
  },
  "304 to a conditional request": {
    entry: withResponse({ status: 304 }),
    reasons: { "not modified": 1 },
    isNothingChecked: true,
  },
  "a response without headers": {
    entry: withResponse({ headers: [] }),
    reasons: { [HEADERS]: 1 },
    isNothingChecked: false,
  },
  "a request with a wrong value and an error response": {
    entry: {
      ...entryOf("createConversation", 400),
      request: { ...created.request, postData: { mimeType: "application/json", text: '{"body":5}' } },
    },
    reasons: { "invalid request that was rejected": 1 },
    isNothingChecked: false,
  },
};

/** Requests without a body to check. */
const withoutRequestBody: Record<string, object> = {
  "a size and no body": withRequest({ postData: { mimeType: "application/json" }, bodySize: 80 }),
  "only a length": withRequest({
    headers: [{ name: "Content-Length", value: "80" }],
    postData: undefined,
    bodySize: -1,
  }),
  "a body that Firefox did not keep": withRequest({
    postData: { mimeType: "", text: "", comment: "Not included." },
    bodySize: 0,
  }),
  "an unknown size": withRequest({ headers: [], postData: { mimeType: "" }, bodySize: -1 }),
};

const unchecked = [
  ...Object.entries(withoutBody).map(([name, entry]) => ({
    name,
    entry,
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  })),
  ...Object.entries(others).map(([name, row]) => ({ name, ...row })),
  ...Object.entries(withoutRequestBody).map(([name, entry]) => ({
    name,
    entry,
    reasons: { [REQUEST]: 1 },
    isNothingChecked: false,
  })),
];

test.each(unchecked)("$name: no finding, but named in each format, and a failure where nothing was checked", (row) => {
  const report = verifyEntries([row.entry]);
  expect(report.findings).toEqual([]);
  expect(report.unchecked).toEqual(row.reasons);
  expect(isFailed(report)).toBe(row.isNothingChecked);
  for (const [name, format] of Object.entries(formats)) {
    const text = format(report);
    for (const reason of Object.keys(row.reasons)) expect(text, name).toContain(reason);
    if (row.isNothingChecked) expect(text, name).toContain("No response was checked");
    expect(text, name).not.toContain("The traffic fits the contract");
  }
});

test("does not fail where some responses were checked, and counts the others", () => {
  const report = verifyEntries([fitting, ...unchecked.map(({ entry }) => entry)]);
  expect(isFailed(report)).toBe(false);
  expect(report.unchecked).toEqual({
    [BODY]: 13,
    "no response recorded": 1,
    "not modified": 1,
    [HEADERS]: 2,
    [REQUEST]: 4,
    "invalid request that was rejected": 1,
  });
  expect(report.checked).toEqual({ requests: 17, responses: 7 });
});

test("leaves out what is no call of the API: preflights, websockets, pages, other servers", () => {
  const [page, other] = ["/courses/310", "/login"].map((path) => fitting.request.url.replace(/\/api.*/, path));
  const foreign: Entry[] = [
    { ...fitting, request: { ...fitting.request, method: "OPTIONS" }, response: { ...fitting.response, status: 204 } },
    { ...fitting, response: { status: 101, headers: [], content: { size: 0, mimeType: "x-unknown" } } },
    ...[page, other, "https://cdn.example.com/api.js"].map((url = "") => ({
      ...fitting,
      request: { ...fitting.request, url },
    })),
  ];
  const report = verifyEntries([fitting, ...foreign]);
  expect(report.findings).toEqual([]);
  expect(report.exchanges).toEqual({ total: 6, documented: 1, undocumented: 0, notInContract: 0, foreign: 5 });
});
