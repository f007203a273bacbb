import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

/** Redocly's command line; it has no interface for use as a library. */
const binary = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);

/** Redocly sends usage data and looks for updates unless told not to. */
const QUIET = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
};

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
    const child = spawn(process.execPath, [binary, ...args], { cwd, env: { ...process.env, ...QUIET } });
    const outcome = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => {
      outcome.stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      outcome.stderr += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ ...outcome, code: code ?? 1, stderr: withoutBanners(outcome.stderr) });
    });
  });
}

/** Boxes about the version of Node or of Redoc, which no option turns off. */
function withoutBanners(text: string): string {
  return text.replace(/^\s*[╔║╚].*\n?/gm, "");
}
