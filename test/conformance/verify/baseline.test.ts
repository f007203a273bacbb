import { expect, test } from "vitest";
import { readBaseline } from "../../../src/conformance/verify/baseline.ts";
import {
  createBaseline,
  formats,
  isFailed,
  VerifyError,
  verifyTraffic,
} from "../../../src/conformance/verify/index.ts";
import { type Entry, HOST, toHar } from "../../support/har.ts";
import { entryOf, verifyEntries, writeTraffic } from "./support.ts";

const list = entryOf("listConversations");
const withItems = (...items: object[]): Entry => ({
  ...list,
  response: { ...list.response, content: { ...list.response.content, text: JSON.stringify(items) } },
});
const [first = {}, second = first] = JSON.parse(list.response.content.text ?? "[]");
const wrong = { ...first, subject: 7 };
const other: Entry = { ...list, request: { ...list.request, url: `${HOST}/api/v1/courses/310` } };

/** A baseline of what these entries give. */
function baselineOf(entries: Entry[]): string {
  return createBaseline(verifyEntries(entries).findings);
}

test("known findings stay in the report and fail nothing, wherever in a list and in the file they are", async () => {
  const baseline = writeTraffic(baselineOf([withItems(wrong, second), other]));
  const report = await verifyTraffic([writeTraffic(toHar([other, withItems(second, second, wrong)]))], { baseline });
  expect(report.findings.map(({ rule, isKnown }) => [rule, isKnown])).toEqual([
    ["invalid-response-body", true],
    ["not-in-contract", false],
  ]);
  expect(isFailed(report)).toBe(false);
});

test("a new finding fails beside known ones", async () => {
  const baseline = writeTraffic(baselineOf([withItems(wrong)]));
  const report = await verifyTraffic([writeTraffic(toHar([withItems({ ...wrong, starred: "yes" })]))], { baseline });
  expect(report.findings.map(({ at, isKnown }) => [at, isKnown])).toEqual([
    ["/0/subject", true],
    ["/0/starred", false],
  ]);
  expect(isFailed(report)).toBe(true);
});

test("a baseline has the errors alone, sorted", () => {
  const { version, findings } = JSON.parse(baselineOf([withItems({ ...wrong, starred: "yes" }), other]));
  expect(version).toBe(1);
  expect(findings).toEqual([
    expect.stringMatching(/^invalid-response-body GET \/api\/v1\/conversations 200 response body \/\*\/starred /),
    expect.stringMatching(/^invalid-response-body GET \/api\/v1\/conversations 200 response body \/\*\/subject /),
  ]);
});

test("what a baseline has and the traffic no longer shows is named in each format", async () => {
  const baseline = writeTraffic(baselineOf([withItems({ ...wrong, starred: "yes" })]));
  const report = await verifyTraffic([writeTraffic(toHar([withItems(wrong)]))], { baseline });
  expect(report.stale).toEqual([expect.stringContaining("/*/starred")]);
  expect(isFailed(report)).toBe(false);
  for (const [name, format] of Object.entries(formats))
    expect(format(report), name).toMatch(/1 finding of the baseline|\/\*\/starred/);
});

test.each([
  ["no JSON", "nothing"],
  ["other JSON", "{}"],
  ["another version", '{"version":2,"findings":[]}'],
  ["findings that are no texts", '{"version":1,"findings":[1]}'],
])("%s is no baseline", async (_, text) => {
  const file = writeTraffic(text, "verify.baseline.json");
  await expect(readBaseline(file)).rejects.toEqual(
    new VerifyError(`${file} is not a baseline. Write it anew: --update-baseline`),
  );
});
