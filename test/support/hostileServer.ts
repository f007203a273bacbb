import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Arrival {
  method: string;
  /** Path and query, byte for byte. */
  target: string;
  headers: IncomingHttpHeaders;
}

export interface HostileServer {
  /** Its address, such as `http://127.0.0.1:4010`. */
  url: string;
  arrivals: Arrival[];
}

/**
 * Starts a server on a free loopback port that responds as no decent one would, and is gone after the test. It never
 * responds where `respond` does nothing.
 */
export async function startHostileServer(
  respond: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<HostileServer> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    arrivals.push({ method: request.method ?? "", target: request.url ?? "", headers: request.headers });
    respond(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, arrivals };
}

/** The address of a server that is not there any more. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}
