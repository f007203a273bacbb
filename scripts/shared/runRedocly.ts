import { spawn } from "node:child_process";
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
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [findRedocly(), ...args], { cwd, env: { ...process.env, ...QUIET } });
    const outcome = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      outcome.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      outcome.stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ...outcome, code: code ?? 1, stderr: withoutBoxes(outcome.stderr) });
    });
  });
}
