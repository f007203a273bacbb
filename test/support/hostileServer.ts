import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { listen } from "../../src/core/listen.ts";

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
  const { url, stop } = await listen(server, 0, "127.0.0.1");
  onTestFinished(stop);
  return { url, arrivals };
}

/** The address of a server that is not there any more. */
export async function closedAddress(): Promise<string> {
  const { url, stop } = await listen(createServer(), 0, "127.0.0.1");
  await stop();
  return url;
}
