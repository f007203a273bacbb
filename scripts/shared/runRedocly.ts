import { execFile } from "node:child_process";
import { findRedocly, QUIET, withoutBoxes } from "../../src/core/redocly.ts";

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a Redocly command in a folder, and waits for its end.
 *
 * @param args the command and its arguments
 */
export function runRedocly(args: string[], cwd: string): Promise<Outcome> {
  const options = { cwd, env: { ...process.env, ...QUIET }, maxBuffer: Number.POSITIVE_INFINITY };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [findRedocly(), ...args], options, (error, stdout, stderr) => {
      // Not started: there is no exit code, and nothing on stderr.
      if (error && child.pid === undefined) reject(error);
      else resolve({ code: child.exitCode ?? 1, stdout, stderr: withoutBoxes(stderr) });
    });
  });
}
