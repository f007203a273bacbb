import { describe, expect, test } from "vitest";
import { type HarEntry, readHar } from "../../../src/conformance/verify/readHar.ts";
import { VerifyError } from "../../../src/conformance/verify/VerifyError.ts";

/** Reads a text as a file whose bytes arrive in chunks of this size. */
async function read(text: string | Uint8Array, size = 7) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const entries: HarEntry[] = [];
  const batches = readHar("traffic.har", chunks());
  for (let next = await batches.next(); ; next = await batches.next()) {
    if (next.done) return { entries, isCutOff: next.value.isCutOff };
    entries.push(...next.value);
  }
}

const valuesOf = (entries: HarEntry[]) => entries.map(({ value }) => value);

const TRICKY: Record<string, string> = {
  "strings with quotes, brackets, commas and backslashes": String.raw`{"log":{"entries":[{"a":"}],\"\\"},{"b":"\\\\\"[{"}]}}`,
  "characters of several bytes": '{"log":{"entries":[{"a":"Tomás 🌱"},{"ö":1}]}}',
  "entries before all else": '{"log":{"entries":[{"a":1}],"version":"1.2"},"x":{"entries":[9]}}',
  "other lists of that name":
    '{"entries":[8],"log":{"pages":[{"entries":[7]}],"x":{"entries":[6]},"entries":[{"a":{"entries":[5]}}]}}',
  "an escaped key": '{"\\u006cog":{"entries":[1]},"log":{"entries":[{"a":1}]}}',
  "white space of all kinds": '\r\n{\t"log" :\r\n{ "entries" : [ {"a" : 1}\r\n , {"b":[ ]} ] } }\n\n',
  "a byte order mark": '\ufeff{"log":{"entries":[{"a":1}]}}',
  "values that are no entries": '{"log":{"entries":[1,"two",null,[3],true]}}',
};

describe.each(Object.entries(TRICKY))("%s", (_, text) => {
  test.each([1, 2, 3, 1000])("in chunks of %i bytes", async (size) => {
    const { entries, isCutOff } = await read(text, size);
    expect(valuesOf(entries)).toEqual(JSON.parse(text.replace("\ufeff", "")).log.entries);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
    expect(isCutOff).toBe(false);
  });
});

test("returns line and column of each entry, the column in bytes", async () => {
  const text = '{"log":{"entries":[{"a":"é\\n"},\n  {"b":1},{"c":\n1}, {"d":1}]}}';
  for (const size of [1, 5, 1000]) {
    const { entries } = await read(text, size);
    expect(entries.map(({ place }) => place)).toEqual([
      { line: 1, column: 20 },
      { line: 2, column: 3 },
      { line: 2, column: 11 },
      { line: 3, column: 5 },
    ]);
  }
});

test("keeps what is whole of a file that is cut off, wherever that is", async () => {
  const text = '{"log":{"version":"1.2","entries":[\n{"a":"x]},"},\n{"b":[1,{}]},\n{"c":3}\n]}}\n';
  const whole = JSON.parse(text).log.entries;
  for (let end = text.indexOf('{"b"'); end < text.length - 2; end++) {
    const { entries, isCutOff } = await read(text.slice(0, end));
    expect(isCutOff, text.slice(0, end)).toBe(true);
    const ended = whole.filter((entry: object) => text.slice(0, end).includes(JSON.stringify(entry)));
    expect(valuesOf(entries)).toEqual(ended);
  }
  expect(await read(text.trimEnd())).toMatchObject({ isCutOff: false });
});

const CUT_OFF = "the file ends before its JSON does. Was the recording cut off?";
const NO_ENTRIES = "there are no entries in it: a HAR file has them in log.entries.";
const NOT_JSON = "this is not a HAR file, which is one JSON object in UTF-8.";

test.each([
  ["no JSON", "not JSON", `traffic.har:1:1: ${NOT_JSON}`],
  ["a list", "[1]", `traffic.har:1:1: ${NOT_JSON}`],
  ["a broken entry", '{\n "log":{"entries":[{},\n{"a":,}]}}', `traffic.har:3:1: ${NOT_JSON}`],
  ["a secret in a broken entry", '{"log":{"entries":[{"a":"x" s3cret}]}}', `traffic.har:1:29: ${NOT_JSON}`],
  ["a file that is cut off in its first entry", '{"log":{"entries":[{"a"', `traffic.har: ${CUT_OFF}`],
  ["an empty file", "", `traffic.har: ${CUT_OFF}`],
  ["other JSON", "{}", `traffic.har: ${NO_ENTRIES}`],
  ["no entries", '{"log":{"entries":[]}}', `traffic.har: ${NO_ENTRIES}`],
  ["a log that is a list", '{"log":[{"entries":[{}]}]}', `traffic.har: ${NO_ENTRIES}`],
])("%s: says what is wrong, and where", async (_, text, message) => {
  const error: unknown = await read(text).catch((reason: unknown) => reason);
  expect(error).toEqual(new VerifyError(message));
});

test("takes memory for one entry, not for the file", async () => {
  const entry = `{"text":"${"x".repeat(1_000_000)}"},`;
  let highest = 0;
  async function* chunks() {
    yield Buffer.from('{"log":{"entries":[');
    for (let count = 0; count < 100; count++) {
      yield Buffer.from(entry);
      highest = Math.max(highest, process.memoryUsage().arrayBuffers);
    }
    yield Buffer.from("{}]}}");
  }
  const before = process.memoryUsage().arrayBuffers;
  let count = 0;
  for await (const entries of readHar("traffic.har", chunks())) count += entries.length;
  expect(count).toBe(101);
  expect(highest - before).toBeLessThan(60_000_000);
});
