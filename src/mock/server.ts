import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import type { MockAnswer, MockOptions, MockRequest, Reply } from "./types.ts";

/** The largest body that is read: a message has at most 64 kB, and files go elsewhere. Canvas' limit is not known. */
const MAX_BODY = 2 ** 20;

/** So much is taken in and thrown away, as a client that is still sending sees no answer. What is larger is cut. */
const MAX_DRAINED = 2 ** 26;

/** Milliseconds after which a request that does not end is cut, and between looks at that. */
const PATIENCE = { requestTimeout: 30_000, headersTimeout: 15_000, connectionsCheckingInterval: 5_000 };

/** What is done with requests. */
export interface Handlers {
  /** Answers a request that has come in whole; `address` tells callers without a token apart. */
  handle(request: MockRequest, address: string): Promise<{ answer: MockAnswer; cut: Reply["cut"] }>;
  /** Takes note of a request that is refused without its body, and completes the answer. */
  refuse(request: MockRequest, answer: MockAnswer): Promise<MockAnswer>;
  onAnswer: MockOptions["onAnswer"];
}

/** The mock's side of HTTP: takes requests in, in whatever state they come, and puts answers out. */
export function createMockServer({ handle, refuse, onAnswer }: Handlers): Server {
  const respond = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const body = await readBytes(incoming);
    const head = headOf(incoming);
    const preflight = preflightHeaders(head.method, head.headers);
    if (preflight) {
      outgoing.writeHead(204, preflight).end();
      return;
    }
    if (!body) {
      await respondTooLarge(incoming, outgoing);
      return;
    }
    const request = { ...head, body };
    const { answer, cut } = await handle(request, incoming.socket.remoteAddress ?? "");
    send(outgoing, request, answer, cut);
    onAnswer?.(request, answer);
  };
  const respondTooLarge = async (incoming: IncomingMessage, outgoing: ServerResponse, headers = {}) => {
    const request = { ...headOf(incoming), body: new Uint8Array() };
    const answer = await refuse(request, refuseSize(headers));
    send(outgoing, request, answer, false);
    onAnswer?.(request, answer);
  };
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    respond(incoming, outgoing).catch((error: unknown) => fail(incoming, outgoing, error));
  };
  // A client that asks before it sends (`Expect: 100-continue`) is told at once that it is too much.
  const serveAsked = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (Number(incoming.headers["content-length"] ?? 0) <= MAX_BODY) {
      outgoing.writeContinue();
      serve(incoming, outgoing);
      return;
    }
    respondTooLarge(incoming, outgoing, { connection: "close" }).catch((error: unknown) =>
      fail(incoming, outgoing, error),
    );
  };
  return createServer(PATIENCE, serve).on("checkContinue", serveAsked);
}

/** Reads a body to its end; undefined if it is too large to be kept. */
async function readBytes(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  if (!("content-length" in incoming.headers || "transfer-encoding" in incoming.headers)) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
    else if (length > MAX_DRAINED) incoming.destroy();
  }
  return length > MAX_BODY ? undefined : new Uint8Array(Buffer.concat(chunks));
}

function headOf({ method = "GET", url = "/", headers }: IncomingMessage): Omit<MockRequest, "body"> {
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return { method, url, headers: Object.fromEntries(texts) };
}

function refuseSize(headers: Record<string, string>): MockAnswer {
  const message = `The body is larger than ${MAX_BODY} bytes.`;
  return {
    status: 413,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify({ errors: [{ message }] }),
    violations: [message],
  };
}

function send(outgoing: ServerResponse, { method, headers }: MockRequest, answer: MockAnswer, cut: Reply["cut"]): void {
  if (cut === true) {
    outgoing.destroy();
    return;
  }
  const body = method === "HEAD" ? "" : answer.body;
  const length = answer.status === 204 ? {} : { "content-length": Buffer.byteLength(answer.body) };
  outgoing.writeHead(answer.status, { ...length, ...answer.headers, ...corsHeaders(headers) });
  if (!cut) {
    // A text, as Node sends that and the headers at once.
    outgoing.end(body);
    return;
  }
  outgoing.flushHeaders();
  if (cut === "body") outgoing.write(Buffer.from(body).subarray(0, body.length / 2));
  // Behind what is written already.
  outgoing.socket?.end();
}

/** A fault of the mock, not of the request: said on stderr, and answered so that the caller does not wait. */
function fail(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (incoming.destroyed && !incoming.complete) return;
  console.error("The mock failed:", error);
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(500).end();
}
