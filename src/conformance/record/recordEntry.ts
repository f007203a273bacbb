import { isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { headerWithoutCredentials, secretsOf, withoutCredentials, withoutSecrets } from "./recordCredentials.ts";

/** A body as it went over the wire; only its size if it is longer than what is kept. */
export interface RecordedBody {
  bytes: Uint8Array | undefined;
  size: number;
}

/** A request and its response, as they went between the recorder and Canvas. */
export interface Exchange {
  startedAt: Date;
  /** Milliseconds until the response began, and until it ended. */
  waited: number;
  took: number;
  method: string;
  url: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  requestHeaders: readonly string[];
  requestBody: RecordedBody;
  status: number;
  statusText: string;
  responseHeaders: readonly string[];
  responseBody: RecordedBody;
}

interface Pair {
  name: string;
  value: string;
}

/** Web pages hold credentials in too many ways, and nothing that the contract describes. */
const PAGE = /^(text\/(html|css|javascript)|application\/(xhtml\+xml|javascript))\b/i;

const LEFT_OUT = "Left out by the recorder: a web page, too long, or not to be searched for credentials.";

/** No body grows beyond this when it is decompressed, in bytes. */
const LIMIT = { maxOutputLength: 32 * 1024 * 1024 };

/**
 * An exchange as an entry of a HAR 1.2 file, in JSON, without credentials
 * (http://www.softwareishard.com/blog/har-12-spec/).
 */
export function toHarEntry(exchange: Exchange): string {
  const sent = toPairs(exchange.requestHeaders);
  const received = toPairs(exchange.responseHeaders);
  const secrets = [...sent, ...received, ...queryOf(exchange.url)].flatMap((pair) => secretsOf(pair.name, pair.value));
  const url = withoutCredentials(exchange.url);
  const entry = {
    startedDateTime: exchange.startedAt.toISOString(),
    time: exchange.took,
    request: {
      method: exchange.method,
      url,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: sent.map(clean),
      queryString: queryOf(url),
      ...describeSent(exchange.requestBody, sent, secrets),
      headersSize: -1,
      bodySize: exchange.requestBody.size,
    },
    response: {
      status: exchange.status,
      statusText: exchange.statusText,
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: received.map(clean),
      content: describeReceived(exchange.responseBody, received, secrets),
      redirectURL: withoutCredentials(headerOf(received, "location")),
      headersSize: -1,
      bodySize: exchange.responseBody.size,
    },
    cache: {},
    timings: { send: 0, wait: exchange.waited, receive: exchange.took - exchange.waited },
  };
  return JSON.stringify(entry, (_, value: unknown) =>
    typeof value === "string" ? withoutSecrets(value, secrets) : value,
  );
}

function toPairs(rawHeaders: readonly string[]): Pair[] {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  return names.map((name, index) => ({ name, value: rawHeaders[index * 2 + 1] ?? "" }));
}

function queryOf(url: string): Pair[] {
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

function clean({ name, value }: Pair): Pair {
  return { name, value: headerWithoutCredentials(name, value) };
}

function headerOf(headers: Pair[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";
}

function describeSent(body: RecordedBody, headers: Pair[], secrets: string[]): object {
  if (body.size === 0) return {};
  const bytes = readBody(body, headers, secrets);
  const text = bytes ? toText(bytes) : { text: "", comment: LEFT_OUT };
  return { postData: { mimeType: headerOf(headers, "content-type"), ...text } };
}

function describeReceived(body: RecordedBody, headers: Pair[], secrets: string[]): object {
  const mimeType = headerOf(headers, "content-type");
  if (body.size === 0) return { size: 0, mimeType };
  const bytes = readBody(body, headers, secrets);
  return bytes ? { size: bytes.length, mimeType, ...toText(bytes) } : { size: body.size, mimeType, comment: LEFT_OUT };
}

/** A body without compression and credentials; undefined for one that may keep a credential. */
function readBody(body: RecordedBody, headers: Pair[], secrets: string[]): Buffer | undefined {
  const type = headerOf(headers, "content-type");
  if (body.bytes === undefined || PAGE.test(type)) return undefined;
  try {
    const plain = decompress(body.bytes, headerOf(headers, "content-encoding").toLowerCase());
    // Each byte one character: what is no credential stays as it is, whatever its encoding.
    const text = withoutCredentials(Buffer.from(plain).toString("latin1"), type, secrets);
    return Buffer.from(withoutSecrets(text, secrets), "latin1");
  } catch {
    return undefined;
  }
}

function toText(bytes: Buffer): { text: string; encoding?: "base64" } {
  return isUtf8(bytes) ? { text: bytes.toString() } : { text: bytes.toString("base64"), encoding: "base64" };
}

function decompress(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === "" || encoding === "identity") return bytes;
  if (encoding === "gzip") return gunzipSync(bytes, LIMIT);
  if (encoding === "deflate") return inflateSync(bytes, LIMIT);
  if (encoding === "br") return brotliDecompressSync(bytes, LIMIT);
  throw new Error(`No such content encoding: ${encoding}`);
}
