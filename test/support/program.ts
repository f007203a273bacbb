import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";

/** What a program left behind when it ended. */
export interface Outcome {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** A program that runs, for tests of servers. */
export interface Program {
  /** Waits until the program has printed something that fits. Fails if it ends before. */
  printed(stream: "stdout" | "stderr", pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal to the program alone, or as Ctrl+C does to all that it started too. */
  send(signal: "SIGINT" | "SIGTERM" | "SIGKILL", to: "program" | "group"): void;
  ended: Promise<Outcome>;
}

/** Variables that belong to the test run, to npm around it or to a git hook, and would change what the program does. */
const FOREIGN = /^(vitest|node_env$|npm_|git_|force_color$|no_color$)/i;

/** The environment of a person's own shell. */
export const shellEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));

/** Starts a program in a folder. It does not outlive the test. */
export function startProgram(command: string, args: readonly string[], cwd: string): Program {
  const child = spawn(command, args, { cwd, env: shellEnv, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      text[stream] += chunk;
    });
  }
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, ...text }));
  });
  const send: Program["send"] = (signal, to) => signalTo(child.pid, signal, to);
  onTestFinished(async () => {
    signalTo(child.pid, "SIGKILL", "group");
    await ended.catch(() => undefined);
  });
  return {
    send,
    ended,
    printed: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(text[stream]);
          if (match) resolve(match);
        };
        look();
        child[stream].on("data", look);
        ended.then(({ exitCode }) => {
          look();
          reject(new Error(`Ended with ${exitCode} without printing ${pattern} on ${stream}:\n${text.stderr}`));
        }, reject);
      }),
  };
}

/** A group that is gone needs no signal. */
function signalTo(pid: number | undefined, signal: NodeJS.Signals, to: "program" | "group"): void {
  if (pid === undefined) return;
  try {
    process.kill(to === "group" ? -pid : pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
