import { describe, expect, test } from "vitest";
import { VerifyError, verifyTraffic } from "../../../src/conformance/verify/index.ts";
import { type Entry, HOST, toHar } from "../../support/har.ts";
import { createZip } from "../../support/zip.ts";
import { brief, entryOf, writeTraffic } from "./support.ts";

const counted = entryOf("getUnreadConversationCount");
const created = entryOf("createConversation");
const GOOD = "good.json";
const BAD = "bad.json";
const SENT = "sent.json";
const FILES = { [GOOD]: '{"unread_count":"7"}', [BAD]: '{"unread_count":7}', [SENT]: '{"recipients":["2202"]}' };

/** As Playwright records with `content: "attach"`. */
function attached(file: string): Entry {
  const content = { size: 20, mimeType: "application/json", _file: file };
  return { ...counted, response: { ...counted.response, content } };
}

const sent: Entry = {
  ...created,
  request: { ...created.request, postData: { mimeType: "application/json", _file: SENT }, bodySize: 1 },
};
const HAR = toHar([attached(GOOD), attached(BAD), sent, attached("missing.json")]);

const recordings: [string, () => string][] = [
  ["beside the file", () => writeTraffic(HAR, "traffic.har", FILES)],
  ["in an archive", () => writeTraffic(createZip({ ...FILES, "har.har": HAR }), "traffic.zip")],
];

describe.each(recordings)("bodies in files %s", (_, write) => {
  test("are verified, and those that are missing counted", async () => {
    const { findings, unchecked, checked } = await verifyTraffic([write()]);
    expect(findings.map(brief)).toEqual([
      "invalid-response-body: response body /unread_count: string: integer",
      "invalid-request-body: request body /body: a value: nothing",
    ]);
    expect(findings.map(({ entries }) => entries)).toEqual([[2], [3]]);
    expect(unchecked).toEqual({ "response body not recorded": 1 });
    expect(checked).toEqual({ requests: 4, responses: 3 });
  });
});

test("no file is read that is not beside the recording", async () => {
  const file = writeTraffic(toHar([attached(`../${BAD}`)]), "recorded/traffic.har", { [BAD]: FILES[BAD] });
  const { unchecked } = await verifyTraffic([file]);
  expect(unchecked).toEqual({ "response body not recorded": 1 });
});

test.each([
  ["no archive", Buffer.from("no archive"), "is not a zip archive that can be read."],
  ["an archive without a HAR file", createZip(FILES), ": there is no HAR file in the archive."],
  [
    "an archive with a broken HAR file",
    createZip({ "har.har": "[" }),
    ":1:1: this is not a HAR file, which is one JSON object in UTF-8.",
  ],
])("%s: says what is wrong", async (_, bytes, message) => {
  const file = writeTraffic(bytes, "traffic.zip");
  const error: unknown = await verifyTraffic([file]).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VerifyError);
  expect(String(error)).toContain(message);
});

test("a recording without traffic of the contract is counted beside others", async () => {
  const foreign = { ...counted, request: { ...counted.request, url: "https://cdn.example.com/app.js" } };
  const report = await verifyTraffic([writeTraffic(toHar([foreign])), writeTraffic(toHar([counted]))]);
  expect(report.unchecked).toEqual({ "file without traffic of the contract": 1 });
});

test("several recordings are one report, with the file of each finding", async () => {
  const files = [
    writeTraffic(toHar([counted, attached(BAD)]), "one.har", FILES),
    writeTraffic(createZip({ ...FILES, "har.har": toHar([sent]) }), "two.zip"),
  ];
  const report = await verifyTraffic(files);
  expect(report.files).toEqual(files);
  expect(report.exchanges.total).toBe(3);
  expect(report.findings.map(({ first }) => [first.file, first.entry, first.line])).toEqual([
    [files[0], 2, 4],
    [files[1], 1, 3],
  ]);
});

test.each([
  ["https://canvas.example.edu", 2],
  ["canvas.example.edu", 2],
  ["http://proxy.example.org/canvas/", 1],
])("of a server's URL, %s, only what is below it counts", async (server, documented) => {
  const url = counted.request.url.replace(HOST, "http://proxy.example.org/canvas");
  const elsewhere = { ...counted, request: { ...counted.request, url } };
  const report = await verifyTraffic([writeTraffic(toHar([counted, elsewhere, counted]))], { server });
  expect(report.exchanges).toMatchObject({ total: 3, documented, foreign: 3 - documented });
});
