import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { MockAnswer, MockRequest } from "./answer.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import type { Listening } from "./Listening.ts";
import { listen } from "./listen.ts";

export type { MockAnswer, MockRequest } from "./answer.ts";

/** A running mock. */
export type Mock = Listening;

export interface MockOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  /** Called after each answer. */
  onAnswer?: (request: MockRequest, answer: MockAnswer) => void;
}

/** Answers requests from one bundle. */
type Answerer = (request: MockRequest) => Promise<MockAnswer>;

/** What the mock stands on. Optional peers of this package: who wants the client alone does not need them. */
const PEERS = ["@stoplight/prism-http@5.12", "@stoplight/prism-core@5.8", "ajv@8", "qs@6"];

const STRING_IDS = /application\/json\+canvas-string-ids/;

/**
 * Starts a server that answers like a Canvas, from the examples of the contract.
 *
 * @throws an error that says what to install if the mock's optional peers are missing
 * @throws the server's error if the port is taken or not permitted (`code` is `EADDRINUSE` or `EACCES`)
 */
export async function startMock({ port = 0, host = "127.0.0.1", onAnswer }: MockOptions = {}): Promise<Mock> {
  const integer = await loadAnswerer("openapi.json");
  let string: Promise<Answerer> | undefined;
  const answer: Answerer = async (request) => {
    if (!STRING_IDS.test(request.headers.accept ?? "")) return integer(request);
    string ??= loadAnswerer("openapi.string-ids.json");
    return (await string)(request);
  };
  const server = createServer((incoming, outgoing) => {
    respond(answer, incoming, outgoing, onAnswer).catch((error: unknown) => fail(incoming, outgoing, error));
  });
  return listen(server, port, host);
}

async function loadAnswerer(file: "openapi.json" | "openapi.string-ids.json"): Promise<Answerer> {
  const [{ answer }, { readContract }, { loadPrism }] = await Promise.all([
    import("./answer.ts"),
    import("./contract.ts"),
    import("./prism.ts"),
  ]).catch(explainMissingPeer);
  const contract = readContract(file);
  const engine = { contract, prism: await loadPrism(structuredClone(contract.document)) };
  return (request) => answer(engine, request);
}

function explainMissingPeer(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
  if (!isMissing) throw error;
  throw new Error(`The mock needs packages that are not installed. Run: npm install --save-dev ${PEERS.join(" ")}`, {
    cause: error,
  });
}

async function respond(
  answer: Answerer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onAnswer: MockOptions["onAnswer"],
): Promise<void> {
  const request = await read(incoming);
  const preflight = preflightHeaders(request.method, request.headers);
  if (preflight) {
    outgoing.writeHead(204, preflight).end();
    return;
  }
  const result = await answer(request);
  const length = result.status === 204 ? {} : { "content-length": Buffer.byteLength(result.body) };
  outgoing.writeHead(result.status, { ...result.headers, ...corsHeaders(request.headers), ...length });
  outgoing.end(request.method === "HEAD" ? undefined : result.body);
  onAnswer?.(request, result);
}

async function read(incoming: IncomingMessage): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : (value ?? ""),
  ]);
  return {
    method: incoming.method ?? "GET",
    url: incoming.url ?? "/",
    headers: Object.fromEntries(headers),
    body: new Uint8Array(Buffer.concat(chunks)),
  };
}

/** A fault of the mock, not of the request: said on stderr, and answered so that the caller does not wait. */
function fail(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (incoming.destroyed && !incoming.complete) return;
  console.error("The mock failed:", error);
  if (outgoing.headersSent) outgoing.destroy();
  else outgoing.writeHead(500).end();
}
