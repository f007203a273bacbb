import { UsageError } from "../core/arguments.ts";
import { startMock } from "../mock/index.ts";
import { logResponse } from "./logResponse.ts";
import { readDocs, serveDocs } from "./serveDocs.ts";
import { onEnd, readServerOptions, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE = "usage: npm start -- [--port 4010] [--host 127.0.0.1]";

/** Serves the mock at the port, and the docs, whose samples run on it, at the next one, until it is stopped. */
export async function start(args: string[]): Promise<void> {
  const options = readServerOptions(args, USAGE, 4010);
  if (options.port === 65535)
    throw new UsageError(`--port 65535 leaves no next port to the docs page: give a number from 0 to 65534.\n${USAGE}`);
  console.error("Starting the mock and the docs page …");
  const pages = await readDocs();
  const mock = await started(startMock({ ...options, onResponse: logResponse }), options, 2);
  const sandbox = Number(new URL(mock.url).port);
  const docsOptions = { ...options, port: options.port === 0 ? 0 : options.port + 1, sandbox };
  const docs = await started(serveDocs(pages, docsOptions), docsOptions, 2).catch(async (error: unknown) => {
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
