import path from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../core/arguments.ts";
import { docsFolder, readDocs, serveDocs } from "./serveDocs.ts";
import { onEnd, readServerOptions, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE = "usage: npm run docs -- [--serve [--port 4011] [--host 127.0.0.1]]";

/** Says where the docs page is, or, with `--serve`, serves it until it is stopped; the address goes to stdout. */
export async function docs(args: string[]): Promise<void> {
  const pages = await readDocs();
  const others = args.filter((arg) => arg !== "--serve");
  const options = readServerOptions(others, USAGE, 4011);
  if (others.length < args.length) {
    const server = await started(serveDocs(pages, options), options);
    onEnd(server.stop);
    console.log(server.url);
  } else if (others.length === 0) {
    console.log(path.relative("", fileURLToPath(new URL("index.html", docsFolder))));
  } else throw new UsageError(`${others[0]} needs --serve.\n${USAGE}`);
}
