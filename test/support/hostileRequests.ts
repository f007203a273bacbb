import { METHODS } from "node:http";
import { gzipSync } from "node:zlib";
import { readBundle } from "./bundle.ts";
import { type ExampleExchange, exampleExchanges } from "./exampleExchanges.ts";
import { toFields, toMultipart } from "./forms.ts";
import { sendRaw } from "./rawRequest.ts";
import { randomFrom } from "./simulation.ts";

const AT_ONCE = 32;

/** What came of hostile requests. */
export interface Outcome {
  /** Requests on which a connection failed that should not have. */
  problems: string[];
  /** How often each status was seen. */
  seen: Map<number, number>;
}

/** Sends the hostile requests with the numbers from `first` on, some at once. The same number is the same request each time. */
export async function sendHostileRequests(url: string, first: number, count: number): Promise<Outcome> {
  const exchanges = exampleExchanges(readBundle("openapi.json")).filter(({ status }) => status < 300);
  const outcome: Outcome = { problems: [], seen: new Map() };
  let next = first;
  const worker = async () => {
    for (let number = next++; number < first + count; number = next++) {
      const random = randomFrom(number);
      const bytes = hostileRequest(random, pick(random, exchanges));
      const { statuses } = await sendRaw(url, bytes, random() < 0.1 ? "abort" : "end").catch((error: Error) => {
        outcome.problems.push(`${number}: ${error.message}`);
        return { statuses: [] };
      });
      for (const status of statuses) outcome.seen.set(status, (outcome.seen.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return outcome;
}

/** What replaces a path. */
const TARGETS = [
  "*",
  "//api/v1/conversations",
  "http://[",
  "http://user:secret@host:99999/api/v1/conversations",
  "mailto:maya@example.edu",
  "/api/v1/conversations/../../../etc/passwd",
  "/api/v1/conversations#fragment",
  "/?",
  `/${"a/".repeat(2000)}`,
];

/** What is added to the headers. */
const HEADERS = [
  `X-Huge: ${"h".repeat(20_000)}`,
  "No colon",
  " X-Folded: a\r\n b",
  "X-Bare: a\rb",
  "Host: ",
  "Content-Length: -1",
  "Content-Length: 5, 6",
  "Content-Length: 99999999999999999999",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked, gzip",
  "Transfer-Encoding: banana",
  "Expect: the-unexpected",
  "Expect: 100-continue",
  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13",
  "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
  "Content-Encoding: gzip",
  "Accept: application/json+canvas-string-ids;;;",
  "Authorization: ",
  `Cookie: ${"c=1; ".repeat(1000)}`,
  "__proto__: a",
  Array.from({ length: 1500 }, (_, index) => `X-${index}: 1`).join("\r\n"),
];

const TYPES = [
  "application/json",
  "application/json; charset=utf-16",
  "application/vnd.api+json",
  "text/plain;charset=UTF-8",
  "application/octet-stream",
  "application/x-www-form-urlencoded; charset=shift_jis",
  "multipart/form-data",
  'multipart/form-data; boundary="b',
  "multipart/mixed; boundary=b",
  ";;;",
  "é",
];

/** What replaces a body. */
const BODIES = [
  "[".repeat(100_000) + "]".repeat(100_000),
  `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  `{"recipients":${"[".repeat(90)}1${"]".repeat(90)},"body":"x"}`,
  '{"recipients":["\\ud800"],"body":"\\udfff","scope":"\\ud800"}',
  '{"__proto__":{"recipients":["1"]},"constructor":{"prototype":1},"body":"x"}',
  '{"conversation_ids":[1e400,-1e400,1.5],"event":1e400}',
  `{"conversation_ids":[${"1,".repeat(20_000)}1],"event":"star"}`,
  "\ufeff{}",
  "NaN",
  "null",
  "5",
  " ",
  "zz\r\n",
  "5;x=y\r\nabcde\r\n0\r\n\r\n",
  `a${"[b]".repeat(2000)}=1`,
  "a=1&a[]=2&a[b]=3&[__proto__][a]=1&&&===&[]&[]=1",
  Array.from({ length: 500 }, (_, index) => `recipients[]=${index}`).join("&"),
  gzipSync("{}").toString("latin1"),
];

/** What is put anywhere. */
const FRAGMENTS = [
  ...["\0", "\r", "\n", "\r\n\r\n", " ", "\ud800", "\u202e", "💥", "é", "\xff"],
  ...["%", "%00", "%ff", "%zz", "%E0%A4%A", "../..", "\\", "//", "?", "#", "&", "=", ";", ",", "<>"],
  ...["[", "]", "[]", "[a][b]", "[][a]", "[__proto__]", "{", "}", '"', "'", "null", "true", "1,", "-1", "1e400"],
  ...["99999999999999999999999", "__proto__", "constructor", "toString", "a".repeat(3000), "--b\r\n", "--b--"],
];

/** A request of the contract that is broken in some places. */
function hostileRequest(random: () => number, exchange: ExampleExchange): Uint8Array {
  const { type, text } = bodyOf(random, exchange);
  const body = mutate(random, random() < 0.2 ? pick(random, BODIES) : text);
  const method = random() < 0.1 ? pick(random, [...METHODS, "FOO", "get"]) : exchange.method;
  const target = random() < 0.1 ? pick(random, TARGETS) : mutate(random, exchange.path);
  const headers = [
    "Host: localhost",
    ...(random() < 0.9 ? ["Authorization: Bearer any"] : []),
    `Content-Type: ${random() < 0.2 ? pick(random, TYPES) : type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(random() < 0.3 ? [pick(random, HEADERS)] : []),
  ];
  const head = `${method} ${target} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n`;
  const bytes = Buffer.from((random() < 0.2 ? mutate(random, head) : head) + body);
  return random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}

/** The body in one of the forms that Canvas takes. */
function bodyOf(random: () => number, { body }: ExampleExchange): { type: string; text: string } {
  const fields = toFields(body ?? {});
  return pick(random, [
    { type: "application/json", text: body ? JSON.stringify(body) : "" },
    { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() },
    { type: "multipart/form-data; boundary=b", text: body ? toMultipart(fields) : "" },
  ]);
}

/** A text with something put in, left out or repeated, up to three times, or as it is. */
function mutate(random: () => number, text: string): string {
  let mutated = text;
  for (let times = Math.floor(random() * 4); times > 0; times--) {
    const [from, length] = [Math.floor(random() * mutated.length), Math.floor(random() * 20)];
    const part = pick(random, [pick(random, FRAGMENTS), mutated.slice(from, from + length).repeat(2), ""]);
    mutated = mutated.slice(0, from) + part + mutated.slice(random() < 0.5 ? from : from + length);
  }
  return mutated;
}

export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from");
  return item;
}
