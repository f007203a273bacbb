import { type RequestParameters, readParameters } from "./parameters.ts";
import type { MockRequest, RecordedRequest } from "./types.ts";

/** So many requests are kept, with so many bytes of bodies. */
const KEPT = { requests: 1000, bytes: 16 * 2 ** 20 };

/** The last requests, oldest first. */
export class RequestLog {
  /** The same array all the time, for those who hold it. */
  readonly requests: RecordedRequest[] = [];
  readonly #sizes: number[] = [];
  #bytes = 0;

  add(request: MockRequest, outcome: Pick<RecordedRequest, "operationId" | "status" | "violations">): void {
    this.requests.push(record(request, outcome));
    this.#sizes.push(request.body.length);
    this.#bytes += request.body.length;
    while (this.requests.length > KEPT.requests || this.#bytes > KEPT.bytes) {
      this.requests.shift();
      this.#bytes -= this.#sizes.shift() ?? 0;
    }
  }

  reset(): void {
    this.requests.length = 0;
    this.#sizes.length = 0;
    this.#bytes = 0;
  }
}

/** A request whose parameters are read when they are asked for: read, a body takes many times its size. */
export function record(
  request: MockRequest,
  outcome: Pick<RecordedRequest, "operationId" | "status" | "violations">,
): RecordedRequest {
  const { method, url, headers } = request;
  const read = (): RequestParameters => readParameters(request);
  return Object.defineProperties(
    { method, url, headers, ...outcome, path: "", query: {}, body: {} },
    {
      path: { get: () => read().path, enumerable: true },
      query: { get: () => read().query.tree, enumerable: true },
      body: { get: () => read().body.tree, enumerable: true },
    },
  );
}
