/**
 * Measures one call through several clients against one local server, in turn. Run by `client.ts`, bundled, with the number
 * of rounds and the modules of Redocly's and hey-api's client as its arguments; prints the milliseconds of each client in
 * each round, as JSON.
 */

import { createServer } from "node:http";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import createClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { createCanvas } from "../../src/client/index.ts";

/** How many rounds come first, in which code is compiled and connections are made. */
const WARM_UP = 100;
/** How many calls each client makes in a round: few, so that other programs disturb one client of a round, not all. */
const CALLS = 2;
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
  for (let round = 0; round < WARM_UP + Number(process.argv[2]); round++) {
    // No client always comes first, or after the same one.
    const shift = round % names.length;
    const order = [...names.slice(shift), ...names.slice(0, shift)];
    for (const name of round % 2 ? order : order.reverse()) {
      const time = await batch(clients[name]);
      if (round >= WARM_UP) times[name]?.push(time);
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
  const [redocly, heyApi] = await Promise.all(process.argv.slice(3).map((file) => import(file)));
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
