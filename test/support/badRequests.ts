import { METHODS } from "node:http";
import { gzipSync } from "node:zlib";
import { randomFrom } from "./simulation.ts";

/** A pseudo-random number from 0 to 1. */
export type Random = () => number;

/** Bytes for a connection, and what the client does then. */
export interface BadRequest {
  kind: string;
  bytes: Uint8Array;
  after: "end" | "abort";
}

/** A request in parts, to be broken. */
interface Parts {
  method: string;
  target: string;
  headers: string[];
  body: Uint8Array | string;
}

const WORDS = [
  "",
  "a",
  "0",
  "-1",
  "1e400",
  "99999999999999999999999",
  "null",
  "[]",
  "{}",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "\u0000",
  "\ud800",
  "\u202e",
  "💥",
  "é",
  "../..",
  "%",
  "%zz",
  "%E0%A4%A",
  "%00",
  "%ff",
  "'",
  '"',
  "<>",
  ",",
  ";",
  "a".repeat(3000),
];

/** Makes bad requests of many kinds out of the operations' methods and paths and the names of their parameters. */
export function badRequestMaker(operations: { method: string; path: string }[], names: string[]) {
  const all: Record<string, (random: Random) => Parts | Uint8Array> = {
    garbage: (random) => bytesOf(random, 400),
    "request line": (random) =>
      Buffer.from(
        pick(random, [
          "GET",
          "GET /",
          "GET / HTTP/9.9\r\n\r\n",
          "GET  /  HTTP/1.1\r\n\r\n",
          "\r\n\r\n\r\n",
          `${pick(random, WORDS)} ${pick(random, WORDS)} HTTP/1.1\r\n\r\n`,
          "GET /api/v1/conversations HTTP/1.1\r\n\r\n",
          "get /api/v1/conversations HTTP/1.1\r\nHost: a\r\n\r\n",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          "CONNECT canvas.example.edu:443 HTTP/1.1\r\nHost: canvas.example.edu:443\r\n\r\n",
          "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        ]),
      ),
    target: (random) => ({
      ...base(random),
      target: pick(random, [
        "*",
        "//",
        "//api/v1/conversations",
        "http://[",
        "http://user:secret@host:99999/api/v1/conversations",
        "https://canvas.example.edu/api/v1/conversations",
        "mailto:maya@example.edu",
        "/api/v1/conversations/%00",
        "/api/v1/conversations/\u0000",
        "/api/v1/conversations/é",
        "/api/v1/conversations/../../../etc/passwd",
        "/api/v1/conversations\\..\\1",
        "/api/v1/conversations#fragment",
        "/?",
        `/${"a/".repeat(2000)}`,
        `/api/v1/${pick(random, WORDS)}/${pick(random, WORDS)}`,
      ]),
    }),
    path: (random) => {
      const parts = base(random);
      const segments = parts.target.split("/");
      segments[1 + Math.floor(random() * (segments.length - 1))] = percentEncode(random, pick(random, WORDS));
      return { ...parts, target: segments.join("/") };
    },
    method: (random) => ({ ...base(random), method: pick(random, [...METHODS, "FOO", "get", "G\u0000T"]) }),
    query: (random) => ({ ...base(random), target: `${base(random).target}?${form(random, names)}` }),
    header: (random) => {
      const parts = base(random);
      const header = pick(random, [
        `X-Huge: ${"h".repeat(20_000)}`,
        "No colon",
        "X-Null: a\u0000b",
        " X-Folded: a\r\n b",
        "X-Bare: a\rb",
        `Host: ${pick(random, WORDS)}`,
        "Content-Length: -1",
        "Content-Length: 5, 6",
        "Content-Length: 99999999999999999999",
        "Transfer-Encoding: chunked, gzip",
        "Transfer-Encoding: banana",
        "Expect: the-unexpected",
        "Expect: 100-continue",
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13",
        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
        `Accept: ${pick(random, WORDS)}application/json+canvas-string-ids`,
        `Prefer: code=${pick(random, WORDS)}, example=${pick(random, WORDS)}`,
        `Origin: ${pick(random, WORDS)}`,
        `Authorization: ${pick(random, WORDS)}`,
        `Cookie: ${"c=1; ".repeat(1000)}`,
        "__proto__: a",
        ...[Array.from({ length: 1500 }, (_, index) => `X-${index}: 1`).join("\r\n")],
      ]);
      return { ...parts, headers: [...parts.headers, header] };
    },
    "chunked body": (random) => ({
      ...base(random),
      headers: [...base(random).headers, "Transfer-Encoding: chunked", `Content-Type: ${contentType(random)}`],
      body: pick(random, [
        "zz\r\n",
        "5\r\nab",
        "-1\r\n\r\n",
        "5;x=y\r\nabcde\r\n0\r\n\r\n",
        "ffffffffffff\r\na\r\n",
        "",
      ]),
    }),
    json: (random) => withBody(base(random), "application/json", json(random, names)),
    "wrong values": (random) =>
      withBody(base(random), "application/json", JSON.stringify(tree(random, names, 4)) ?? "undefined"),
    form: (random) => withBody(base(random), "application/x-www-form-urlencoded", form(random, names)),
    multipart: (random) => withBody(base(random), multipartType(random), multipart(random, names)),
    "content type": (random) =>
      withBody(base(random), contentType(random), pick(random, [form(random, names), json(random, names)])),
    compressed: (random) => ({
      ...withBody(base(random), "application/json", gzipSync(json(random, names))),
      headers: [...base(random).headers, "Content-Encoding: gzip", "Content-Type: application/json"],
    }),
    binary: (random) => withBody(base(random), contentType(random), bytesOf(random, 5000)),
    pipelined: (random) => {
      const requests = Array.from({ length: 1 + Math.floor(random() * 5) }, () => encode(base(random)));
      return Buffer.concat([...requests, bytesOf(random, 50)]);
    },
    "no credentials": (random) => ({
      ...withBody(base(random), "application/json", json(random, names)),
      headers: ["Host: localhost", "Content-Type: application/json"],
    }),
  };
  const kinds = Object.keys(all);

  function base(random: Random): Parts {
    const { method, path } = pick(random, operations);
    return { method, target: path, headers: ["Host: localhost", "Authorization: Bearer any"], body: "" };
  }

  /** The bad request with this number, and the same one each time. */
  return (number: number): BadRequest => {
    const random = randomFrom(number);
    const kind = kinds[number % kinds.length] ?? "garbage";
    const made = all[kind]?.(random) ?? bytesOf(random, 10);
    const bytes = made instanceof Uint8Array ? made : encode(made);
    const isCut = random() < 0.1;
    return {
      kind,
      bytes: isCut ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes,
      after: random() < 0.1 ? "abort" : "end",
    };
  };
}

function withBody(parts: Parts, type: string, body: Uint8Array | string): Parts {
  return { ...parts, headers: [...parts.headers, `Content-Type: ${type}`], body };
}

function encode({ method, target, headers, body }: Parts): Uint8Array {
  const bytes = Buffer.from(body);
  const isFramed = headers.some((header) => /^(content-length|transfer-encoding)/i.test(header));
  const length = bytes.length > 0 && !isFramed ? [`Content-Length: ${bytes.length}`] : [];
  return Buffer.concat([
    Buffer.from(`${method} ${target} HTTP/1.1\r\n${[...headers, ...length].join("\r\n")}\r\n\r\n`),
    bytes,
  ]);
}

function contentType(random: Random): string {
  return pick(random, [
    "application/json",
    "application/json; charset=utf-16",
    "application/json; charset=nonsense",
    "application/vnd.api+json",
    "text/plain;charset=UTF-8",
    "text/xml",
    "application/octet-stream",
    "application/x-www-form-urlencoded; charset=shift_jis",
    "multipart/mixed; boundary=x",
    multipartType(random),
    "",
    ";;;",
    "é",
  ]);
}

function multipartType(random: Random): string {
  return pick(random, [
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    'multipart/form-data; boundary="x',
    `multipart/form-data; boundary=${"x".repeat(200)}`,
  ]);
}

function multipart(random: Random, names: string[]): string {
  const name = pick(random, [...names, ...WORDS]);
  const part = `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${pick(random, WORDS)}\r\n`;
  return pick(random, [
    `${part}--x--\r\n`,
    part,
    `${part}${part}--x--`,
    `--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nfile\r\n--x--\r\n`,
    "--x\r\n\r\n\r\n--x--\r\n",
    "--x",
    "--x--",
    "nothing of the kind",
  ]);
}

function form(random: Random, names: string[]): string {
  const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const name = pick(random, [...names, ...WORDS]);
    const brackets = pick(random, [
      "",
      "[]",
      "[a]",
      "[a][b]",
      "[][a]",
      "[",
      "]",
      "[]]",
      "[[]]",
      "[__proto__][a]",
      "[0]",
    ]);
    return `${percentEncode(random, name)}${brackets}=${percentEncode(random, pick(random, WORDS))}`;
  });
  return pick(random, [
    pairs.join("&"),
    `${pairs.join("&")}&a=1&a[]=2&a[b]=3`,
    `a${"[b]".repeat(Math.floor(random() * 2000))}=1`,
    Array.from({ length: 500 }, (_, index) => `recipients[]=${index}`).join("&"),
    "&&&===&&[]&[]=1&=",
    "=".repeat(500),
  ]);
}

function json(random: Random, names: string[]): string {
  const text = JSON.stringify(tree(random, names, 3)) ?? "null";
  const depth = Math.floor(random() * 100_000);
  return pick(random, [
    text,
    text.slice(0, Math.floor(random() * text.length)),
    `${text}${text}`,
    text.replaceAll('"', "'"),
    "[".repeat(depth) + "]".repeat(depth),
    "[".repeat(depth),
    `${'{"a":'.repeat(depth / 5)}1${"}".repeat(depth / 5)}`,
    `{"recipients":${"[".repeat(90)}1${"]".repeat(90)},"body":"x"}`,
    '{"recipients":["\\ud800"],"body":"\\udfff","scope":"\\ud800"}',
    '{"__proto__":{"recipients":["1"]},"constructor":{"prototype":1},"body":"x"}',
    '{"conversation_ids":[1e400,-1e400,1.5],"event":1e400}',
    '{"recipients":["1"],"recipients":5,"body":"x","body":{}}',
    `{"conversation_ids":[${"1,".repeat(20_000)}1],"event":"star"}`,
    "\ufeff{}",
    "NaN",
    "undefined",
    '"text"',
    "5",
    "null",
    "[]",
    " ",
  ]);
}

function tree(random: Random, names: string[], depth: number): unknown {
  const choice = Math.floor(random() * (depth > 0 ? 8 : 5));
  if (choice === 0) return pick(random, WORDS);
  if (choice === 1) return (random() - 0.5) * 10 ** Math.floor(random() * 20);
  if (choice === 2) return random() < 0.5;
  if (choice === 3) return null;
  if (choice === 4) return Math.floor(random() * 1000);
  const values = Array.from({ length: Math.floor(random() * 4) }, () => tree(random, names, depth - 1));
  if (choice === 5) return values;
  return Object.fromEntries(values.map((value) => [pick(random, random() < 0.8 ? names : WORDS), value]));
}

/** Mostly as it belongs, and sometimes raw. */
function percentEncode(random: Random, text: string): string {
  return random() < 0.3 ? text : encodeURIComponent(Buffer.from(text).toString());
}

function bytesOf(random: Random, most: number): Uint8Array {
  return Uint8Array.from({ length: 1 + Math.floor(random() * most) }, () => Math.floor(random() * 256));
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to choose from");
  return item;
}
