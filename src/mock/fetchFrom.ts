import type { Outcome } from "./handle.ts";
import type { MockRequest } from "./types.ts";

/** Responds to a request from an address. */
type Handle = (request: MockRequest, address: string) => Promise<Outcome>;

/** Sends a request of the Fetch API to the mock. A cut connection rejects, as `fetch` does. */
export async function fetchFrom(handle: Handle, input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  request.signal.throwIfAborted();
  const { response, cut } = await handle(await toMockRequest(request), "");
  request.signal.throwIfAborted();
  if (cut) throw new TypeError("fetch failed", { cause: new Error("The mock has cut the connection.") });
  const { status, headers, body } = response;
  const isEmpty = request.method === "HEAD" || status === 204 || status === 304;
  return new Response(isEmpty ? null : toBody(body), { status, headers });
}

async function toMockRequest(request: Request): Promise<MockRequest> {
  const { protocol, pathname, search, host } = new URL(request.url);
  return {
    method: request.method,
    protocol,
    url: pathname + search,
    headers: { host, ...Object.fromEntries(request.headers) },
    body: new Uint8Array(await request.arrayBuffer()),
  };
}

function toBody(body: string | Uint8Array): string | Blob {
  return typeof body === "string" ? body : new Blob([new Uint8Array(body)]);
}
