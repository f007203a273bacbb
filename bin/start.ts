import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { startMock } from "../mock/index.ts";
import type { Listening } from "../mock/Listening.ts";
import { listen } from "../mock/listen.ts";
import { CommandError } from "./CommandError.ts";
import { logAnswer } from "./logAnswer.ts";
import { onEnd, readServerOptions, started } from "./serverOptions.ts";

const USAGE = "usage: npm start -- [--port 4010] [--host 127.0.0.1]";

/** Serves the mock at the port, and the docs page at the next one, until it is stopped. */
export async function start(args: string[]): Promise<void> {
  const options = readServerOptions(args, USAGE, 4010);
  if (options.port === 65535)
    throw new CommandError(
      `--port 65535 leaves no next port to the docs page: give a number from 0 to 65534.\n${USAGE}`,
    );
  const page = await readFile(new URL("../generated/docs/index.html", import.meta.url)).catch(() => {
    throw new CommandError("The docs page is missing. In a checkout of the project, make it: npm run generate");
  });
  const mock = await started(startMock({ ...options, onAnswer: logAnswer }), options);
  const docsOptions = { ...options, port: options.port === 0 ? 0 : options.port + 1 };
  const docs = await started(serve(page, docsOptions), docsOptions).catch(async (error: unknown) => {
    await mock.stop();
    throw error;
  });
  onEnd(async () => {
    await Promise.all([mock.stop(), docs.stop()]);
  });
  console.log(`docs  ${docs.url}`);
  console.log(`mock  ${mock.url}`);
  console.log(`\nTry:\n  curl -H 'Authorization: Bearer any' ${mock.url}/api/v1/conversations\n\nCtrl+C stops both.`);
}

function serve(page: Buffer, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer((request, response) => {
    const found = new URL(request.url ?? "/", "http://localhost").pathname === "/";
    response.writeHead(found ? 200 : 404, { "content-type": found ? "text/html; charset=utf-8" : "text/plain" });
    response.end(found ? page : "There is one page here, at /\n");
  });
  return listen(server, port, host);
}
