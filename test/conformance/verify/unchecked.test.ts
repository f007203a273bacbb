import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { formats, isFailed } from "../../../src/conformance/verify/index.ts";
import type { Entry } from "../../support/har.ts";
import { entryOf, verifyEntries } from "./support.ts";

const fitting = entryOf("getUnreadConversationCount");
const created = entryOf("createConversation");

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

/** Exchanges of which something cannot be checked, and why. Each was once "The traffic fits the contract." */
const unchecked: { name: string; entry: object; reasons: object; isNothingChecked: boolean }[] = [
  {
    name: "a response that Playwright recorded without content",
    entry: withContent({ size: -1 }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response whose attached file is missing",
    entry: withContent({ size: 20, _file: "missing.json" }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response with a size and no text",
    entry: withContent({ size: 20 }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response with a length and no text",
    entry: withLength(withContent({}), "20"),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response from the browser's cache",
    entry: { ...withContent({}), _fromCache: "disk" },
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response with an entry of the cache",
    entry: { ...withContent({}), cache: { afterRequest: { eTag: "1" } } },
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response whose body Firefox did not keep",
    entry: withContent({ comment: "Response bodies are not included." }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response whose gzip is broken",
    entry: withContent({ size: 4, encoding: "base64", text: Buffer.from([0x1f, 0x8b, 0, 0]).toString("base64") }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response whose compression is not known",
    entry: withEncoding("zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "compressed bytes, and no headers that say how",
    entry: {
      ...fitting,
      response: {
        status: 200,
        headers: [{ name: ":status", value: "200" }],
        content: { size: 9, mimeType: "application/json", encoding: "base64", text: "iwmA/w==" },
      },
    },
    reasons: { "response headers not recorded": 1, [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "gzip that a recorder destroyed",
    entry: withContent({ size: 20, text: gzipSync('{"unread_count":"7"}').toString() }),
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response that broke off",
    entry: { ...fitting, response: { ...withContent({}).response, _error: "net::ERR_ABORTED" } },
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "a response that mitmproxy streamed",
    entry: {
      ...fitting,
      response: { ...fitting.response, content: { size: 0, mimeType: "application/json", text: null } },
    },
    reasons: { [BODY]: 1 },
    isNothingChecked: true,
  },
  {
    name: "no response, which browsers record with the status 0",
    entry: { ...fitting, response: { status: 0, headers: [], content: { size: 0, mimeType: "x-unknown" } } },
    reasons: { "no response recorded": 1 },
    isNothingChecked: true,
  },
  {
    name: "304 to a conditional request",
    entry: { ...fitting, response: { ...fitting.response, status: 304 } },
    reasons: { "not modified": 1 },
    isNothingChecked: true,
  },
  {
    name: "a response without headers",
    entry: { ...fitting, response: { ...fitting.response, headers: [] } },
    reasons: { "response headers not recorded": 1 },
    isNothingChecked: false,
  },
  {
    name: "a request with a wrong value and an error response",
    entry: {
      ...entryOf("createConversation", 400),
      request: { ...created.request, postData: { mimeType: "application/json", text: '{"body":5}' } },
    },
    reasons: { "invalid request that was rejected": 1 },
    isNothingChecked: false,
  },
  {
    name: "a request with a size and no body",
    entry: { ...created, request: { ...created.request, postData: { mimeType: "application/json" }, bodySize: 80 } },
    reasons: { "request body not recorded": 1 },
    isNothingChecked: false,
  },
  {
    name: "a request of which only the length is known",
    entry: {
      ...created,
      request: {
        method: "POST",
        url: created.request.url,
        headers: [{ name: "Content-Length", value: "80" }],
        bodySize: -1,
      },
    },
    reasons: { "request body not recorded": 1 },
    isNothingChecked: false,
  },
  {
    name: "a request whose body Firefox did not keep",
    entry: {
      ...created,
      request: { ...created.request, postData: { mimeType: "", text: "", comment: "Not included." }, bodySize: 0 },
    },
    reasons: { "request body not recorded": 1 },
    isNothingChecked: false,
  },
  {
    name: "a request of unknown size",
    entry: { ...created, request: { ...created.request, headers: [], postData: { mimeType: "" }, bodySize: -1 } },
    reasons: { "request body not recorded": 1 },
    isNothingChecked: false,
  },
];

describe.each(unchecked)("$name", ({ entry, reasons, isNothingChecked }) => {
  const report = verifyEntries([entry]);

  test("is no finding, is counted, and fails where nothing was checked", () => {
    expect(report.findings).toEqual([]);
    expect(report.unchecked).toEqual(reasons);
    expect(isFailed(report)).toBe(isNothingChecked);
  });

  test.each(Object.entries(formats))("is named in %s", (_, format) => {
    for (const reason of Object.keys(reasons)) expect(format(report)).toContain(reason);
    if (isNothingChecked) expect(format(report)).toContain("No response was checked");
    expect(format(report)).not.toContain("The traffic fits the contract");
  });
});

test("does not fail where some responses were checked, and counts the others", () => {
  const report = verifyEntries([fitting, ...unchecked.map(({ entry }) => entry)]);
  expect(isFailed(report)).toBe(false);
  expect(report.unchecked).toEqual({
    [BODY]: 13,
    "no response recorded": 1,
    "not modified": 1,
    "response headers not recorded": 2,
    "request body not recorded": 4,
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
