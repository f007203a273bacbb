import { describe, expect, test } from "vitest";
import { FORM_TYPE } from "../../../src/core/operations.ts";
import { readBundle } from "../../support/bundle.ts";
import { type ExampleExchange, exampleExchanges } from "../../support/exampleExchanges.ts";
import { toFields } from "../../support/forms.ts";
import { type Entry, toEntry } from "../../support/har.ts";
import { recorders } from "../../support/recorders.ts";
import { brief, entryOf, verifyEntries } from "./support.ts";

const STRING_IDS = "application/json+canvas-string-ids, application/json";
const integerIds = exampleExchanges(readBundle("openapi.json"));
const stringIds = exampleExchanges(readBundle("openapi.string-ids.json"));

/** Each exchange with each encoding of its body. */
function entriesOf(exchanges: ExampleExchange[], accept: string): Entry[] {
  return exchanges.flatMap((exchange) => {
    const entry = toEntry(exchange, accept);
    return exchange.body && exchange.status < 300 ? [entry, asForm(entry, exchange.body)] : [entry];
  });
}

function asForm(entry: Entry, body: NonNullable<ExampleExchange["body"]>): Entry {
  const text = new URLSearchParams(toFields(body)).toString();
  const headers = entry.request.headers.filter(({ name }) => name !== "Content-Type");
  const request = {
    ...entry.request,
    headers: [...headers, { name: "Content-Type", value: FORM_TYPE }],
    postData: { mimeType: FORM_TYPE, text },
    bodySize: text.length,
  };
  return { ...entry, request };
}

describe.each(Object.entries(recorders))("%s", (name, record) => {
  test.each([
    ["integer ids", entriesOf(integerIds, "application/json")],
    ["string ids", entriesOf(stringIds, STRING_IDS)],
  ])("all examples with %s are valid, and are checked", (_, entries) => {
    const { findings, unchecked, checked, exchanges } = verifyEntries(entries.map(record));
    expect(findings.map(brief)).toEqual([]);
    expect(exchanges.documented).toBe(entries.length);
    expect(checked.responses).toBe(entries.length);
    // mitmproxy keeps no body of a DELETE.
    const lost = entries.filter(
      ({ request }) => name === "mitmproxy" && request.method === "DELETE" && request.postData,
    );
    expect(unchecked).toEqual(lost.length > 0 ? { "request body not recorded": lost.length } : {});
  });

  test("what is wrong is found", () => {
    const created = entryOf("createConversation");
    const body = { recipients: ["2202"], body: "Hello", bogus: 1 };
    const counted = entryOf("getUnreadConversationCount");
    const content = { size: 18, mimeType: "application/json", text: '{"unread_count":7}' };
    const entries = [asForm(created, body), { ...counted, response: { ...counted.response, content } }];
    expect(verifyEntries(entries.map(record)).findings.map(brief)).toEqual([
      "undocumented-parameter: request body /*: no such parameter: one",
      "invalid-response-body: response body /unread_count: string: integer",
    ]);
  });
});

test("without headers the ids may have either form, and the type is guessed", () => {
  const withoutHeaders = (entry: Entry): Entry => ({
    request: { ...entry.request, headers: [] },
    response: {
      ...entry.response,
      headers: [],
      content: { ...entry.response.content, mimeType: "" },
    },
  });
  for (const exchanges of [integerIds, stringIds]) {
    const entries = entriesOf(exchanges, "application/json").map(withoutHeaders);
    const { findings, unchecked } = verifyEntries(entries);
    expect(findings.map(brief)).toEqual([]);
    expect(unchecked).toEqual({ "response headers not recorded": entries.length });
  }
});
