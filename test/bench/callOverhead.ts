/**
 * Measures one call through several clients against one local server, in turn. Run by `client.ts`, bundled, with the
 * modules of Redocly's and hey-api's client as its arguments; prints the milliseconds of each client in each round, as
 * JSON.
 */

import { createServer } from "node:http";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import createClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { createCanvas } from "../../src/client/index.ts";

const ROUNDS = 1500;
const CALLS = 5;
const PATH = "/api/v1/conversations/unread_count";
const TOKEN = "any";

if (isMainThread) await main();
else serve();

/** Responds in a thread of its own, so that only the clients' work is measured. */
function serve(): void {
  const quota = { "x-request-cost": "0.01", "x-rate-limit-remaining": "599.9" };
  const server = createServer((request, response) => {
    const isRight = request.url === PATH && request.headers.authorization === `Bearer ${TOKEN}`;
    response.writeHead(isRight ? 200 : 404, { "content-type": "application/json", ...quota });
    response.end('{"unread_count":"7"}');
  });
  server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address()));
}

async function main(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url));
  const { port } = await new Promise<{ port: number }>((resolve) => worker.once("message", resolve));
  const clients = await contestants(`http://127.0.0.1:${port}`);
  const names = Object.keys(clients);
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -20; round < ROUNDS; round++) {
    // No client always comes first, or after a slow one.
    const shift = (round + 20) % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const time = await batch(clients[name]);
      // The first rounds compile and connect.
      if (round >= 0) times[name]?.push(time);
    }
  }
  console.log(JSON.stringify(times));
  await worker.terminate();
}

/** The same request, through each client, to the parsed body. */
async function contestants(baseUrl: string): Promise<Record<string, () => Promise<unknown>>> {
  const headers = { Accept: "application/json+canvas-string-ids", Authorization: `Bearer ${TOKEN}` };
  const canvas = createCanvas({ baseUrl, token: TOKEN });
  const client = createClient<paths>({ baseUrl, headers });
  const [redocly, heyApi] = await Promise.all(process.argv.slice(2).map((file) => import(file)));
  redocly.configure({ serverUrl: baseUrl, headers });
  heyApi.client.setConfig({ baseUrl, headers });
  return {
    ours: () => canvas.conversations.getUnreadCount(),
    bare: async () => (await fetch(baseUrl + PATH, { headers })).json(),
    openapiFetch: async () => (await client.GET(PATH)).data,
    redocly: () => redocly.getUnreadConversationCount(),
    heyApi: async () => (await heyApi.getUnreadConversationCount()).data,
  };
}

async function batch(call: (() => Promise<unknown>) | undefined): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < CALLS; count++) {
    const data: unknown = await call?.();
    if (Object(data).unread_count !== "7") throw new Error(`A wrong response: ${JSON.stringify(data)}`);
  }
  return performance.now() - start;
}
