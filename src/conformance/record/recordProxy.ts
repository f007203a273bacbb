import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { request as httpsRequest } from "node:https";
import { pipeline } from "node:stream/promises";
import type { Exchange, RecordedBody } from "./recordEntry.ts";
import { linkToRecorder } from "./recordLinks.ts";

export interface RecordProxyOptions {
  /** The origin of the Canvas. */
  target: string;
  /** Called with each exchange that came to its end. */
  onExchange: (exchange: Exchange) => void;
  /** Called with the reason why an exchange did not. */
  onFault: (message: string) => void;
}

/** Longer bodies are passed on, but not kept for the recording, in bytes. */
const LONGEST_KEPT = 4 * 1024 * 1024;

/** Canvas' policies, links and cookies can exceed Node's 16 KiB. */
const maxHeaderSize = 128 * 1024;

/** What concerns one connection (RFC 9110, section 7.6.1) or the proxy itself. */
const HOP_BY_HOP = [
  "connection",
  "expect",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** A server that forwards each request to a Canvas and each response back, unchanged but for links and compression. */
export function createRecordProxy(options: RecordProxyOptions): Server {
  return createServer({ maxHeaderSize }, (incoming, outgoing) => {
    forward(incoming, outgoing, options).catch((error: unknown) => fail(outgoing, options, error));
  });
}

async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { target, onExchange }: RecordProxyOptions,
): Promise<void> {
  const { method = "GET", url: path = "" } = incoming;
  if (!path.startsWith("/"))
    return respond(outgoing, 400, "The recorder is no forward proxy. Use its address as Canvas'.");
  const startedAt = new Date();
  const elapsed = stopwatch();
  const requestHeaders = ["Host", new URL(target).host, ...inReadableCodings(endToEnd(incoming))];
  const sent = keep(incoming);
  const response = await send(incoming, outgoing, target, requestHeaders);
  const waited = elapsed();
  const received = keep(response);
  const { statusCode: status = 0, statusMessage: statusText = "" } = response;
  const responseHeaders = endToEnd(response);
  const recorder = `http://${incoming.headers.host ?? "localhost"}`;
  outgoing.writeHead(status, statusText, linkToRecorder(responseHeaders, target, recorder));
  await pipeline(response, outgoing);
  onExchange({
    startedAt,
    waited,
    took: elapsed(),
    method,
    url: target + path,
    requestHeaders,
    requestBody: sent(),
    status,
    statusText,
    responseHeaders,
    responseBody: received(),
  });
}

/** Sends the request over a connection of its own: a used one may be closed just then, and a message sent twice. */
function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  headers: string[],
): Promise<IncomingMessage> {
  const { method = "GET", url: path = "" } = incoming;
  const isChunked = incoming.headers["transfer-encoding"] !== undefined;
  const framing = isChunked ? ["Transfer-Encoding", "chunked"] : [];
  const request = target.startsWith("https:") ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const options = { method, path, headers: [...headers, ...framing], agent: false, maxHeaderSize };
    const forwarded = request(new URL(target), options, resolve).once("error", reject);
    outgoing.once("close", () => forwarded.destroy());
    if (isChunked || incoming.headers["content-length"] !== undefined) incoming.pipe(forwarded);
    else forwarded.end();
  });
}

/** The headers of a message that are meant for its receiver, names and values in turn. */
function endToEnd({ rawHeaders, headers }: IncomingMessage): string[] {
  const named = headers.connection?.toLowerCase().split(/\s*,\s*/) ?? [];
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return rawHeaders.filter((_, index) => !dropped.has((rawHeaders[index - (index % 2)] ?? "").toLowerCase()));
}

/** A request's headers that ask for no compression which the recording cannot undo. */
function inReadableCodings(rawHeaders: string[]): string[] {
  const readable = (value: string) =>
    value
      .split(",")
      .filter((coding) => /^\s*(gzip|deflate|br|identity)\s*(;|$)/i.test(coding))
      .join(",") || "identity";
  return rawHeaders.map((text, index) =>
    index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "accept-encoding" ? readable(text).trim() : text,
  );
}

/** Collects the body of a message while it passes. */
function keep(message: IncomingMessage): () => RecordedBody {
  const chunks: Buffer[] = [];
  let size = 0;
  message.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= LONGEST_KEPT) chunks.push(chunk);
    else chunks.length = 0;
  });
  return () => ({ size, bytes: size <= LONGEST_KEPT ? Buffer.concat(chunks) : undefined });
}

/** Milliseconds since the start, at each call. */
function stopwatch(): () => number {
  const start = performance.now();
  return () => Math.round(performance.now() - start);
}

function fail(outgoing: ServerResponse, { target, onFault }: RecordProxyOptions, error: unknown): void {
  if (outgoing.headersSent || outgoing.destroyed) {
    onFault("An exchange was cut off. It is not recorded.");
    outgoing.destroy();
    return;
  }
  const reason = error instanceof Error && "code" in error ? error.code : error;
  const message = `The recorder gets no response from ${target}: ${reason}`;
  onFault(message);
  respond(outgoing, 502, message);
}

function respond(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
