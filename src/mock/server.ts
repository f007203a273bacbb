import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import type { MockCore } from "./createMock.ts";
import type { Outcome } from "./handle.ts";
import { UPLOAD_PATH } from "./hostPages.ts";
import type { MockRequest, MockResponse } from "./types.ts";

/** The largest body that is read: a message has at most 64 kB, a file 50 MB, and a world what it has. */
const MAX_BODY = { usual: 2 ** 20, large: 2 ** 26 };

/** So much is taken in and thrown away, as a client that is still sending sees no response. What is larger is cut. */
const MAX_DRAINED = 2 ** 26;

/** Milliseconds after which a request that does not end is cut, and between looks at that. */
const PATIENCE = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/** The mock's side of HTTP: takes requests in, in whatever state they come, and puts responses out. */
export function createMockServer(core: MockCore): Server {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await readBytes(incoming, largestOf(incoming));
    const head = headOf(incoming);
    const preflight = preflightHeaders(head.method, head.headers);
    if (preflight) outgoing.writeHead(204, preflight).end();
    else if (body) send(outgoing, head, await core.handle({ ...head, body }, incoming.socket.remoteAddress ?? ""));
    else respondTooLarge(core, incoming, outgoing);
  };
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    respond(incoming, outgoing).catch((error: unknown) => fail(incoming, outgoing, error));
  };
  // A client that asks before it sends (`Expect: 100-continue`) learns at once that it is too much.
  const serveAsked = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (Number(incoming.headers["content-length"] ?? 0) > largestOf(incoming)) {
      respondTooLarge(core, incoming, outgoing, { connection: "close" });
      return;
    }
    outgoing.writeContinue();
    serve(incoming, outgoing);
  };
  return createServer(PATIENCE, serve).on("checkContinue", serveAsked);
}

function largestOf({ url = "" }: IncomingMessage): number {
  return url === UPLOAD_PATH || url.startsWith("/__mock/") ? MAX_BODY.large : MAX_BODY.usual;
}

function respondTooLarge(core: MockCore, incoming: IncomingMessage, outgoing: ServerResponse, headers = {}): void {
  const request = { ...headOf(incoming), body: new Uint8Array() };
  const message = `The body is larger than ${largestOf(incoming)} bytes.`;
  const response: MockResponse = {
    status: 413,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify({ errors: [{ message }] }),
    violations: [message],
  };
  send(outgoing, request, { response: core.handleUnread(request, response), cut: false });
}

/** Reads a body to its end; undefined if it is too large to be kept. */
async function readBytes(incoming: IncomingMessage, largest: number): Promise<Uint8Array | undefined> {
  if (!("content-length" in incoming.headers || "transfer-encoding" in incoming.headers)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= largest) chunks.push(chunk);
    else if (length > MAX_DRAINED) incoming.destroy();
  }
  return length > largest ? undefined : new Uint8Array(Buffer.concat(chunks));
}

function headOf({ method = "GET", url = "/", headers }: IncomingMessage): Omit<MockRequest, "body"> {
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return { method, protocol: "http:", url, headers: Object.fromEntries(texts) };
}

function send(outgoing: ServerResponse, request: Omit<MockRequest, "body">, { response, cut }: Outcome): void {
  if (cut === true) {
    outgoing.destroy();
    return;
  }
  const body = request.method === "HEAD" ? "" : response.body;
  const length = response.status === 204 ? {} : { "content-length": Buffer.byteLength(response.body) };
  outgoing.writeHead(response.status, { ...length, ...response.headers, ...corsHeaders(request.headers) });
  if (!cut) {
    // A text is left one, as Node sends that and the headers at once.
    outgoing.end(body);
    return;
  }
  outgoing.flushHeaders();
  if (cut === "body") outgoing.write(Buffer.from(body).subarray(0, body.length / 2));
  // Behind what is written already.
  outgoing.socket?.end();
}

/** A fault of the mock, not of the request: it goes to stderr, and the caller gets a response so as not to wait. */
function fail(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (incoming.destroyed && !incoming.complete) return;
  console.error("The mock failed:", error);
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(500).end();
}
