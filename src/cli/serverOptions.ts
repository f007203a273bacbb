import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { ParseArgsConfig } from "node:util";
import { parseArguments, UsageError } from "../core/arguments.ts";
import { listen } from "../core/listen.ts";
import type { WorldFile } from "../mock/index.ts";

/** The options of every command that listens. */
export const SERVER_OPTIONS = {
  port: { type: "string" },
  host: { type: "string", default: "127.0.0.1" },
} satisfies ParseArgsConfig["options"];

const MOCK_OPTIONS = {
  ...SERVER_OPTIONS,
  world: { type: "string" },
  state: { type: "string" },
  size: { type: "string" },
  strict: { type: "boolean", default: false },
  throttle: { type: "boolean", default: false },
  "throttle-cost": { type: "string" },
  "throttle-status": { type: "string" },
} satisfies ParseArgsConfig["options"];

export interface ServerOptions {
  port: number;
  host: string;
}

export interface MockServerOptions extends ServerOptions {
  world?: WorldFile;
  state?: string;
  size?: number;
  strict: boolean;
  throttle?: { cost?: number; status?: 403 | 429 };
}

/**
 * Reads `--port` and `--host`.
 *
 * @throws UsageError on any other argument, or a port or host that is none
 */
export function readServerOptions(args: string[], usage: string, defaultPort: number): ServerOptions {
  return readAddress(parseArguments({ args, options: SERVER_OPTIONS }, usage).values, usage, defaultPort);
}

/**
 * Reads `--port` and `--host`, and what the mock is to be like.
 *
 * @throws UsageError on any other argument, a value that cannot be, or a world file that cannot be read
 */
export function readMockOptions(args: string[], usage: string, defaultPort: number): MockServerOptions {
  const { values } = parseArguments({ args, options: MOCK_OPTIONS }, usage);
  const { port, host, world, state, size, strict, throttle, ...figures } = values;
  const { "throttle-cost": cost, "throttle-status": status } = figures;
  if (size !== undefined && !/^\d{1,7}$/.test(size))
    throw new UsageError(`--size ${size} is no length of a list: give a number from 0 to 9999999.\n${usage}`);
  if (cost !== undefined && !/^\d+(\.\d+)?$/.test(cost))
    throw new UsageError(`--throttle-cost ${cost} is no cost: give a number such as 50 or 0.5.\n${usage}`);
  if (world !== undefined && size !== undefined)
    throw new UsageError(`--size is for the world that the mock brings along: leave it out, or --world.\n${usage}`);
  if (status !== undefined && status !== "403" && status !== "429")
    throw new UsageError(`--throttle-status ${status} is no status of Canvas' throttle: give 403 or 429.\n${usage}`);
  const isThrottled = throttle || cost !== undefined || status !== undefined;
  return {
    ...readAddress({ port, host }, usage, defaultPort),
    strict,
    ...(world === undefined ? {} : { world: readWorldFile(world) }),
    ...(state === undefined ? {} : { state }),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(isThrottled
      ? {
          throttle: {
            ...(cost === undefined ? {} : { cost: Number(cost) }),
            ...(status === undefined ? {} : { status: status === "429" ? 429 : 403 }),
          },
        }
      : {}),
  };
}

/** @throws UsageError if there is no such file, or no JSON in it */
function readWorldFile(file: string): WorldFile {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--world ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @throws UsageError if the port or the host is none */
export function readAddress(
  { port: given, host }: { port?: string | undefined; host: string },
  usage: string,
  defaultPort: number,
): ServerOptions {
  const port = given ?? String(defaultPort);
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new UsageError(`--port ${port} is not a port: give a number from 0 to 65535.\n${usage}`);
  // Node would take it for every address of this machine.
  if (host === "") throw new UsageError(`--host is empty: give an address such as 127.0.0.1.\n${usage}`);
  return { port: Number(port), host };
}

/**
 * Awaits a server's start.
 *
 * @param ports how many ports in a row the command needs
 * @throws UsageError with what to do if it cannot have the address
 */
export async function started<T>(server: Promise<T>, { port, host }: ServerOptions, ports = 1): Promise<T> {
  return server.catch(async (error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (error instanceof Error && error.name === "WorldError")
      throw new UsageError(`The world is not valid: ${error.message}`);
    if (code === "EADDRINUSE") {
      const free = await findFreePort(port + 1, ports, host);
      throw new UsageError(`Port ${port} is taken. Stop what listens there, or choose another: --port ${free}`);
    }
    if (code === "EACCES")
      throw new UsageError(`Port ${port} needs rights that you lack. Choose one above 1023: --port 4010`);
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
      throw new UsageError(`This machine has no address "${host}". Try --host 127.0.0.1`);
    throw error;
  });
}

/** The first of several free ports in a row; 0, for which the system chooses one, if none is near. */
async function findFreePort(from: number, ports: number, host: string): Promise<number> {
  for (let port = from; port < from + 100 && port + ports <= 65536; port++) {
    const row = Array.from({ length: ports }, (_, index) => isFree(port + index, host));
    if ((await Promise.all(row)).every(Boolean)) return port;
  }
  return 0;
}

async function isFree(port: number, host: string): Promise<boolean> {
  const server = await listen(createServer(), port, host).catch(() => undefined);
  await server?.stop();
  return server !== undefined;
}

/** Runs `stop` once when the person presses Ctrl+C or the process gets a signal to end. */
export function onEnd(stop: () => Promise<void>): void {
  const end = () => {
    stop().then(() => process.exit());
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
