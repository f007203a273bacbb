import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { listen } from "../../src/core/listen.ts";

/** A server in a process of its own. */
export interface RunningServer {
  url: string;
  /** Milliseconds from the start of the process to the first response. */
  time: number;
  stop(): Promise<void>;
}

/**
 * Starts a program of Node's that serves, and waits for its first response. Nobody reads what it prints.
 *
 * @param args with the option for the port at the end
 * @param path what to ask for; the response has to be a success
 * @throws Error if there is none within a minute
 */
export async function startServer(
  args: string[],
  path: string,
  headers: Record<string, string>,
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, [...args, port], { stdio: "ignore" });
  while (!(await responds(url + path, headers))) {
    if (child.exitCode !== null || performance.now() - start > 60_000) {
      child.kill();
      throw new Error(`node ${args.join(" ")} ${port} does not respond`);
    }
    await setTimeout(5);
  }
  return { url, time: performance.now() - start, stop: () => stop(child) };
}

/** Ends a process and waits until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill();
  await gone;
}

async function responds(url: string, headers: Record<string, string>): Promise<boolean> {
  try {
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<string> {
  const { url, stop } = await listen(createServer(), 0, "127.0.0.1");
  await stop();
  return new URL(url).port;
}
