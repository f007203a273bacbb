import { describe, expect, test } from "vitest";
import { formats, isFailed } from "../../../src/conformance/verify/index.ts";
import { missedThresholds, parseThresholds, percentOf } from "../../../src/conformance/verify/thresholds.ts";
import { isObject } from "../../../src/core/json.ts";
import { operationsOf } from "../../../src/core/operations.ts";
import { readBundle } from "../../support/bundle.ts";
import { exampleExchanges } from "../../support/exampleExchanges.ts";
import { type Entry, HOST, toEntry } from "../../support/har.ts";
import { entryOf, verifyEntries } from "./support.ts";

const document = readBundle("openapi.json");
const operations = operationsOf(document);

/** What one exchange covers of its operation. */
function coveredBy(entry: Entry, operationId: string): string[] {
  const { details } = verifyEntries([entry]).coverage;
  return details.find((detail) => detail.operationId === operationId)?.covered ?? [];
}

test("counts the operations, statuses and parameters of the contract", () => {
  const { coverage } = verifyEntries([]);
  const statuses = operations.flatMap(({ responses }) => responses);
  const parameters = operations.flatMap((operation) =>
    operation.parameters.filter(({ in: place }) => place === "path" || place === "query"),
  );
  expect(coverage).toMatchObject({
    operations: { covered: 0, total: operations.length },
    statuses: { covered: 0, total: statuses.length },
    parameters: { covered: 0, total: parameters.length },
  });
  expect(coverage.details.map(({ operationId }) => operationId)).toEqual(operations.map(({ id }) => id));
  expect(coverage.properties.total).toBeGreaterThan(1000);
});

test("all examples cover all operations and statuses", () => {
  const { coverage } = verifyEntries(exampleExchanges(document).map((exchange) => toEntry(exchange)));
  expect(coverage.operations.covered).toBe(coverage.operations.total);
  expect(coverage.statuses.covered).toBe(coverage.statuses.total);
});

test("a request covers its operation, its parameters and the keys of its body", () => {
  const entry = entryOf("listConversations");
  const url = `${HOST}/api/v1/conversations?filter[]=course_310&scope=unread&bogus=1`;
  const inQuery = coveredBy({ ...entry, request: { ...entry.request, url } }, "listConversations");
  expect(inQuery).toEqual(expect.arrayContaining(["operation", "parameter query filter", "parameter query scope"]));
  expect(inQuery.filter((item) => item.startsWith("parameter"))).toHaveLength(2);

  const update = entryOf("updateConversation");
  const postData = { mimeType: "application/json", text: '{"conversation":{"starred":true},"bogus":1}' };
  const inBody = coveredBy({ ...update, request: { ...update.request, postData } }, "updateConversation");
  expect(inBody).toContain("parameter path id");
  expect(inBody.filter((item) => item.startsWith("property request"))).toEqual([
    "property request conversation",
    "property request conversation.starred",
  ]);
});

test("error responses alone cover no operation: that is a warning, and fails a threshold of operations", () => {
  const entries = operations.map(({ id }) => entryOf(id, 401));
  const report = verifyEntries(entries, { thresholds: { operations: 1 } });
  expect(report).toMatchObject({ findings: [], checked: { responses: entries.length } });
  expect(report.coverage.operations.covered).toBe(0);
  expect(formats.pretty(report)).toContain("warning: no request got a success response. Is the token valid?\n");
  expect(isFailed(report)).toBe(true);
  expect(isFailed(verifyEntries(entries))).toBe(false);
  expect(formats.pretty(verifyEntries([...entries, entryOf("getConversation")]))).not.toContain("warning:");
});

test("a response covers its status and the keys of its body, in lists, maps and objects", () => {
  const entry = entryOf("getConversation");
  const covered = coveredBy(entry, "getConversation");
  const keys = keysIn(JSON.parse(entry.response.content.text ?? ""), "property response 200 ");
  expect(covered).toContain("status 200");
  expect(covered).toEqual(expect.arrayContaining(keys));
});

/** The keys of a value by their ways; of maps by ids, `*`. */
function keysIn(value: unknown, prefix: string): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => keysIn(item, `${prefix}[]`));
  if (!isObject(value)) return [];
  const separator = prefix.endsWith(" ") ? "" : ".";
  return Object.entries(value).flatMap(([key, child]) => {
    const way = `${prefix}${separator}${/^\d+$/.test(key) ? "*" : key}`;
    return [...(way.endsWith("*") ? [] : [way]), ...keysIn(child, way)];
  });
}

test("an exchange without a recorded body covers no properties", () => {
  const entry = entryOf("getUnreadConversationCount");
  const content = { size: 20, mimeType: "application/json" };
  const covered = coveredBy({ ...entry, response: { ...entry.response, content } }, "getUnreadConversationCount");
  expect(covered).toEqual(["operation", "status 200"]);
});

describe("thresholds", () => {
  test.each([
    ["operations=80", { operations: 80 }],
    [
      "operations=0, properties=100,statuses=5,parameters=7",
      { operations: 0, properties: 100, statuses: 5, parameters: 7 },
    ],
    ["operations", undefined],
    ["operations=", undefined],
    ["operations=101", undefined],
    ["operations=-1", undefined],
    ["operations=5.5", undefined],
    ["bogus=5", undefined],
    ["", undefined],
  ])("%j is read as %j", (text, thresholds) => {
    expect(parseThresholds(text)).toEqual(thresholds);
  });

  test("percentages are rounded down: 100 means all", () => {
    expect(percentOf({ covered: 199, total: 200 })).toBe(99);
    expect(percentOf({ covered: 200, total: 200 })).toBe(100);
    expect(percentOf({ covered: 0, total: 0 })).toBe(0);
  });

  test("what is missed is said, and fails", () => {
    const entries = [entryOf("getUnreadConversationCount")];
    const { coverage } = verifyEntries(entries);
    const percent = percentOf(coverage.operations);
    expect(missedThresholds(coverage, { operations: percent, statuses: 0 })).toEqual([]);
    expect(missedThresholds(coverage, { operations: percent + 1, properties: 50 })).toEqual([
      `The traffic covers ${percent} % of the operations, not ${percent + 1} %.`,
      expect.stringMatching(/^The traffic covers \d+ % of the properties, not 50 %\.$/),
    ]);
    expect(isFailed(verifyEntries(entries, { thresholds: { statuses: 100 } }))).toBe(true);
    expect(isFailed(verifyEntries(entries, { thresholds: { statuses: 0 } }))).toBe(false);
  });
});
