import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { UsageError } from "../core/arguments.ts";
import type { Listening } from "../core/Listening.ts";
import { listen } from "../core/listen.ts";

/** The files of the docs by the paths under which they are served. */
export type Docs = Map<string, Buffer>;

/** Where a checkout has the docs. */
export const docsFolder = new URL("../../generated/docs/", import.meta.url);

/** @throws UsageError if the docs were not made */
export async function readDocs(): Promise<Docs> {
  const read = (name: string) => readFile(new URL(name, docsFolder));
  const [page, reference] = await Promise.all([read("index.html"), read("reference.html")]).catch(() => {
    throw new UsageError("The docs page is missing. In a checkout of the project, make it: npm run docs");
  });
  return new Map([
    ["/", page],
    ["/index.html", page],
    ["/reference.html", reference],
  ]);
}

/** Serves the docs until it is stopped. */
export function serveDocs(docs: Docs, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server = createServer((request, response) => {
    const page = docs.get(new URL(request.url ?? "/", "http://localhost").pathname);
    response.writeHead(page ? 200 : 404, { "content-type": `text/${page ? "html" : "plain"}; charset=utf-8` });
    response.end(page ?? "The docs are at / and /reference.html\n");
  });
  return listen(server, port, host);
}
