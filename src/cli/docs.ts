import path from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../core/arguments.ts";
import { docsFolder, readDocs, serveDocs } from "./serveDocs.ts";
import { onEnd, readServerOptions, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE = "usage: npm run docs -- [--serve [--port 4011] [--host 127.0.0.1]]";

/** Says where the docs page is, or, with `--serve`, serves it until it is stopped; the address goes to stdout. */
export async function docs(args: string[]): Promise<void> {
  const others = args.filter((arg) => arg !== "--serve");
  const options = readServerOptions(others, USAGE, 4011);
  const isServed = others.length < args.length;
  if (!isServed && others.length > 0) throw new UsageError(`${others[0]} needs --serve.\n${USAGE}`);
  const pages = await readDocs();
  if (!isServed) {
    console.log(path.relative("", fileURLToPath(new URL("index.html", docsFolder))));
    return;
  }
  const server = await started(serveDocs(pages, options), options);
  onEnd(server.stop);
  console.log(server.url);
}
