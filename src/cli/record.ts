import type { ParseArgsConfig } from "node:util";
import { toHarEntry } from "../conformance/record/recordEntry.ts";
import { createHarFile, unfinished } from "../conformance/record/recordFile.ts";
import { createRecordProxy } from "../conformance/record/recordProxy.ts";
import { parseArguments, UsageError } from "../core/arguments.ts";
import { listen } from "../core/listen.ts";
import { readCanvasOrigin } from "./canvasOrigin.ts";
import { onEnd, readAddress, SERVER_OPTIONS, started } from "./serverOptions.ts";

/** How the command is called. */
export const USAGE =
  "usage: canvas-openapi record --target https://canvas.example.edu --har traffic.har [--verify] [--port 4020] [--host 127.0.0.1]";

const OPTIONS = {
  ...SERVER_OPTIONS,
  target: { type: "string" },
  har: { type: "string" },
  verify: { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

/**
 * Stands between a client and a Canvas until it is stopped, and writes what passes into a HAR file, without credentials.
 * Its address goes to stdout. With `--verify`, each exchange is checked as it passes: what does not fit the contract goes
 * to stderr at once, and makes the exit code 1.
 */
export async function record(args: string[]): Promise<void> {
  const { target: address, har, port, host, verify } = parseArguments({ args, options: OPTIONS }, USAGE).values;
  if (!address || !har) throw new UsageError(USAGE);
  const options = readAddress({ port, host }, USAGE, 4020);
  const target = readCanvasOrigin("--target", address, USAGE);
  const check = verify ? await import("./verifyLive.ts").then(({ verifyLive }) => verifyLive(har)) : undefined;
  const file = await createHarFile(har).catch((error: unknown) => rejectFile(har, error));
  const proxy = createRecordProxy({
    target,
    onFault: (message) => console.error(message),
    onExchange: (exchange) => {
      const entry = toHarEntry(exchange);
      file.add(entry).catch((error: unknown) => giveUp(har, error));
      check?.add(entry);
    },
  });
  const server = await started(listen(proxy, options.port, options.host), options).catch(async (error: unknown) => {
    await file.discard();
    throw error;
  });
  onEnd(async () => {
    await server.stop();
    const count = await file.finish().catch((error: unknown) => giveUp(har, error));
    console.error(`Recorded ${count} exchange${count === 1 ? "" : "s"} in ${har}`);
    if (check && !check.end()) process.exitCode = 1;
  });
  console.log(server.url);
  console.error(
    `Recording what passes to ${target} into ${har}. Give ${server.url} to your client as the address of Canvas.`,
  );
  console.error("Credentials are left out; names, addresses and messages are not. Ctrl+C ends the recording.");
}

function rejectFile(har: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : error;
  if (code === "EEXIST")
    throw new UsageError(
      `${unfinished(har)} is a recording that still runs or was cut off. Wait for its end, or rename or delete it.`,
    );
  if (code === "ENOENT") throw new UsageError(`${har} cannot be written: there is no such folder.`);
  if (code === "EISDIR") throw new UsageError(`${har} is a folder. Name a file: --har traffic.har`);
  throw new UsageError(`${har} cannot be written: ${code}`);
}

/** What was recorded until then stays in the unfinished file. */
function giveUp(har: string, error: unknown): never {
  console.error(`${unfinished(har)} cannot be written: ${error instanceof Error ? error.message : error}`);
  process.exit(2);
}
