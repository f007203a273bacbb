import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { answer, type Engine, type MockAnswer, type MockRequest } from "./answer.ts";
import { readContract } from "./contract.ts";
import { loadPrism } from "./prism.ts";

export type { MockAnswer, MockRequest } from "./answer.ts";

/** A running mock. */
export interface Mock {
  /** Its address, such as `http://127.0.0.1:4010`. */
  url: string;
  /** Closes the server and its connections. */
  stop(): Promise<void>;
}

export interface MockOptions {
  /** 0, the default, takes a free port. */
  port?: number;
  host?: string;
  /** Called after each answer. */
  onAnswer?: (request: MockRequest, answer: MockAnswer) => void;
}

const STRING_IDS = /application\/json\+canvas-string-ids/;

/**
 * Starts a server that answers like a Canvas, from the examples of the contract.
 *
 * @throws the server's error if the port is taken or not permitted (`code` is `EADDRINUSE` or `EACCES`)
 */
export async function startMock({ port = 0, host = "127.0.0.1", onAnswer }: MockOptions = {}): Promise<Mock> {
  const integer = await loadEngine("openapi.json");
  let string: Promise<Engine> | undefined;
  const engineFor = async ({ headers }: MockRequest) => {
    if (!STRING_IDS.test(headers.accept ?? "")) return integer;
    string ??= loadEngine("openapi.string-ids.json");
    return string;
  };
  const server = createServer((incoming, outgoing) => {
    respond(engineFor, incoming, outgoing, onAnswer).catch((error: unknown) => fail(incoming, outgoing, error));
  });
  await listen(server, port, host);
  const address = server.address();
  const actualPort = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actualPort}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function loadEngine(file: Parameters<typeof readContract>[0]): Promise<Engine> {
  const contract = readContract(file);
  return { contract, prism: await loadPrism(structuredClone(contract.document)) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

async function respond(
  engineFor: (request: MockRequest) => Promise<Engine>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onAnswer: MockOptions["onAnswer"],
): Promise<void> {
  const request = await read(incoming);
  const result = await answer(await engineFor(request), request);
  const length = result.status === 204 ? {} : { "content-length": Buffer.byteLength(result.body) };
  outgoing.writeHead(result.status, { ...result.headers, ...length });
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
