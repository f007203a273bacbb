import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { UsageError } from "../core/arguments.ts";
import type { Listening } from "../core/Listening.ts";
import { listen } from "../core/listen.ts";
import { rewrite } from "../core/rewrite.ts";

/** The files of the docs by the paths under which they are served. */
export type Docs = Map<string, Buffer>;

/** Where a checkout has the docs. */
export const docsFolder = new URL("../../generated/docs/", import.meta.url);

const HTML = "text/html; charset=utf-8";
/** Markdown too: some browsers would download `text/markdown` instead of showing it. */
const TEXT = "text/plain; charset=utf-8";

/** @throws UsageError if the docs were not made */
export async function readDocs(): Promise<Docs> {
  const folder = fileURLToPath(docsFolder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const docs: Docs = new Map();
  for (const file of files) docs.set(`/${path.relative(folder, file).split(path.sep).join("/")}`, await readFile(file));
  const page = docs.get("/index.html");
  if (!page) throw new UsageError("The docs page is missing. In a checkout of the project, make it: npm run docs");
  return docs.set("/", page);
}

/**
 * Serves the docs until it is stopped.
 *
 * @param sandbox the port of a mock on the same host, to which the page's samples can be sent
 * @throws Error if the docs page has no place for the address of the sandbox
 */
export async function serveDocs(
  docs: Docs,
  { port, host, sandbox }: { port: number; host: string; sandbox?: number },
): Promise<Listening> {
  const page = sandbox === undefined ? undefined : docs.get("/index.html");
  // A page without these places is reported now, not when somebody opens it.
  if (page) withSandbox(page, "");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = docs.get(pathname);
    if (!file) {
      response.writeHead(404, { "content-type": TEXT });
      response.end("The docs are at /, /reference.html and /llms.txt\n");
      return;
    }
    response.writeHead(200, { "content-type": /\.(md|txt)$/.test(pathname) ? TEXT : HTML });
    response.end(file === page ? withSandbox(file, `http://${hostOf(request.headers.host)}:${sandbox}`) : file);
  });
  return listen(server, port, host);
}

/** The host by which the reader's browser reached this server: it reaches the sandbox by the same. */
function hostOf(header = ""): string {
  return /^(\[[\da-f:]+\]|[\w.-]+)(?=:\d+$|$)/i.exec(header)?.[1] ?? "127.0.0.1";
}

/** Allows the docs page to send requests to the sandbox, and to nothing else. */
function withSandbox(page: Buffer, url: string): string {
  const allowed = rewrite(page.toString(), "connect-src 'none'", () => `connect-src ${url}`);
  return rewrite(allowed, '<meta name="sandbox" content="">', () => `<meta name="sandbox" content="${url}">`);
}
