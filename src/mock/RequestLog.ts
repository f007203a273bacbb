import type { RecordedRequest } from "./types.ts";

/** So many requests are kept, with so many bytes of bodies. */
const KEPT = { requests: 1000, bytes: 16 * 2 ** 20 };

/** The last requests, oldest first. */
export class RequestLog {
  /** The same array all the time, for those who hold it. */
  readonly requests: RecordedRequest[] = [];
  readonly #sizes: number[] = [];
  #bytes = 0;

  /** @param size the bytes of the body */
  add(request: RecordedRequest, size: number): void {
    this.requests.push(request);
    this.#sizes.push(size);
    this.#bytes += size;
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
