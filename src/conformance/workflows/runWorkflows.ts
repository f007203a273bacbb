import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Workflow } from "../../../generated/workflows.ts";
import { findRedocly, QUIET, withoutBoxes } from "../../core/redocly.ts";
import { inTemporaryFolder } from "../../core/temporaryFolder.ts";
import { openSchemas } from "./openSchemas.ts";

export interface WorkflowRun {
  workflows: readonly Workflow[];
  /** The origin of the Canvas, or of a mock. */
  server: string;
  token: string;
  /** By name, for all workflows. One that a workflow does not have is left out there. */
  inputs: Record<string, string>;
}

/**
 * Runs workflows by Redocly's Respect. Its report goes to stdout, its faults to stderr, both without the token.
 *
 * @returns 0 if all checks held, 1 if not, 2 if the run was stopped by a signal
 * @throws an error with the code `MODULE_NOT_FOUND` if Redocly, an optional peer, is not installed
 */
export async function runWorkflows({ workflows, server, token, inputs }: WorkflowRun): Promise<number> {
  const binary = findRedocly();
  return inTemporaryFolder(async (folder) => {
    const files = await writeDocuments(folder, workflows);
    // The token goes by the environment: other users of the machine see arguments.
    const env = {
      ...process.env,
      ...QUIET,
      NO_PROXY: [process.env.NO_PROXY ?? process.env.no_proxy, "127.0.0.1", "localhost"].filter(Boolean).join(","),
      REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ ...inputs, token }),
      ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
    };
    return run([binary, "respect", ...files, "--server", `canvas=${server}`], folder, env, token);
  });
}

/** Writes the contract and the workflows beside it, and returns the names of the latter. */
async function writeDocuments(folder: string, workflows: readonly Workflow[]): Promise<string[]> {
  const contract = await readFile(new URL("../../../generated/openapi.string-ids.json", import.meta.url), "utf8");
  await writeFile(path.join(folder, "openapi.json"), JSON.stringify(openSchemas(JSON.parse(contract))));
  const files = workflows.map(({ id, document }) => ({ name: `${id}.json`, text: JSON.stringify(document) }));
  for (const { name, text } of files) await writeFile(path.join(folder, name), text);
  return files.map(({ name }) => name);
}

async function run(args: string[], cwd: string, env: NodeJS.ProcessEnv, token: string): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const stop = () => child.kill();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const withoutToken = (text: string) => text.replaceAll(token, "…");
  createInterface({ input: child.stdout }).on("line", (line) => {
    console.log(withoutToken(line));
  });
  createInterface({ input: child.stderr }).on("line", (line) => {
    const text = withoutBoxes(line);
    if (text.trim() !== "") console.error(withoutToken(text));
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 2));
  });
}
