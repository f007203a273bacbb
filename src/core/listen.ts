import type { Server } from "node:http";
import type { Listening } from "./Listening.ts";

/**
 * Makes a server listen.
 *
 * @param port 0 takes a free one
 * @throws the server's error if the port is taken or not permitted (`code` is `EADDRINUSE` or `EACCES`)
 */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
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
