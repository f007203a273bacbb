import { connect } from "node:net";

/** What came back for bytes that were sent. */
export interface RawResponse {
  /** The statuses of all responses on the connection, in order, but for 100 (Continue). */
  statuses: number[];
  text: string;
}

/**
 * Writes bytes to a server on a connection of their own, and reads until it closes.
 *
 * @param after `end` says that nothing follows, `abort` breaks the connection off, `wait` leaves it to the server
 * @throws an error if nothing happens for `patience` milliseconds
 */
export function sendRaw(
  url: string,
  bytes: Uint8Array,
  after: "end" | "abort" | "wait" = "end",
  patience = 30_000,
): Promise<RawResponse> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.setTimeout(patience, () => {
      reject(new Error(`no response, and no end, for ${patience} ms`));
      socket.destroy();
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server may close while it is still being written to.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      const text = Buffer.concat(chunks).toString("latin1");
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
      resolve({ statuses: statuses.filter((status) => status !== 100), text });
    });
    socket.write(bytes, () => {
      if (after === "end") socket.end();
      if (after === "abort") socket.destroy();
    });
  });
}
