import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./CommandError.ts";

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string", default: "127.0.0.1" },
} satisfies ParseArgsConfig["options"];

/**
 * Reads `--port` and `--host`.
 *
 * @throws CommandError on any other argument, or a port that is none
 */
export function readServerOptions(args: string[], usage: string, defaultPort: number): { port: number; host: string } {
  const { port = String(defaultPort), host } = parse(args, usage);
  if (!/^\d+$/.test(port) || Number(port) > 65535)
    throw new CommandError(`--port ${port} is not a port: give a number from 0 to 65535.\n${usage}`);
  return { port: Number(port), host };
}

function parse(args: string[], usage: string): { port?: string; host: string } {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Awaits a server's start, and says what to do where its address cannot be had. */
export async function started<T>(server: Promise<T>, { port, host }: { port: number; host: string }): Promise<T> {
  return server.catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new CommandError(`Port ${port} is taken. Stop what listens there, or choose another: --port ${port + 1}`);
    if (code === "EACCES")
      throw new CommandError(`Port ${port} needs rights that you lack. Choose one above 1023: --port 4010`);
    if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL")
      throw new CommandError(`This machine has no address "${host}". Try --host 127.0.0.1`);
    throw error;
  });
}

/** Runs `stop` once when the person presses Ctrl+C or the process is told to end. */
export function onEnd(stop: () => Promise<void>): void {
  const end = () => {
    stop().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}
