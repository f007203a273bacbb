import type { ParseArgsConfig } from "node:util";
import { workflows as all, type Workflow } from "../../generated/workflows.ts";
import { isLoopback } from "../client/settings.ts";
import { runWorkflows, type WorkflowRun } from "../conformance/workflows/runWorkflows.ts";
import { parseArguments, UsageError } from "../core/arguments.ts";
import { startMock } from "../mock/index.ts";
import { readCanvasOrigin } from "./canvasOrigin.ts";
import { explainMissingPeer } from "./explainMissingPeer.ts";

/** How the command is called. */
export const USAGE = `usage: canvas-openapi workflows [name ...] [--server https://canvas.example.edu] [--input name=value ...] [--allow-writes]
workflows:
${all.map(({ id, summary, writes }) => `  ${id}${writes ? " (writes)" : ""}: ${summary}`).join("\n")}`;

const OPTIONS = {
  server: { type: "string" },
  input: { type: "string", multiple: true, default: [] },
  "allow-writes": { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

/**
 * Runs the workflows, or those named, against a mock of its own, or with `--server` against a Canvas. The token is taken
 * from the environment, `CANVAS_TOKEN`. Sets the exit code to 1 if a check fails.
 *
 * @throws UsageError before any request, if the call cannot or must not be carried out
 */
export async function workflows(args: string[]): Promise<void> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  const chosen = positionals.length > 0 ? [...new Set(positionals)].map(findWorkflow) : all;
  const inputs = readInputs(values.input, chosen);
  const server = values.server === undefined ? undefined : readCanvasOrigin("--server", values.server, USAGE);
  const isForeign = server !== undefined && !isLoopback(server);
  if (isForeign && !values["allow-writes"]) rejectWrites(chosen, server);
  if (isForeign) requireInputs(chosen, inputs);
  const token = process.env.CANVAS_TOKEN || (isForeign ? undefined : "token-of-the-mock");
  if (token === undefined) throw new UsageError(`There is no token for ${server}. Set CANVAS_TOKEN.`);
  if (server !== undefined) {
    process.exitCode = await run({ workflows: chosen, server, token, inputs });
    return;
  }
  const mock = await startMock();
  process.exitCode = await run({ workflows: chosen, server: mock.url, token, inputs }).finally(mock.stop);
}

function run(options: WorkflowRun): Promise<number> {
  return runWorkflows(options).catch(explainMissingPeer("The workflows need", ["@redocly/cli@2.77"]));
}

function findWorkflow(name: string): Workflow {
  const workflow = all.find(({ id }) => id === name);
  if (!workflow) throw new UsageError(`There is no workflow "${name}".\n${USAGE}`);
  return workflow;
}

/** Reads `name=value` pairs. The token is no such input: it would be seen in the list of processes. */
function readInputs(pairs: string[], chosen: readonly Workflow[]): Record<string, string> {
  const known = new Set(chosen.flatMap(inputsOf).map(({ name }) => name));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = "", value = ""] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
      if (name === "token") throw new UsageError("Give the token as CANVAS_TOKEN, not as an input.");
      if (known.has(name)) return [name, value];
      throw new UsageError(
        `--input needs a name and a value, name=value. Inputs of these workflows: ${[...known].join(", ") || "none"}`,
      );
    }),
  );
}

function rejectWrites(chosen: readonly Workflow[], server: string): void {
  const writing = chosen.filter(({ writes }) => writes).map(({ id }) => id);
  if (writing.length === 0) return;
  const reading = all.filter(({ writes }) => !writes).map(({ id }) => id);
  throw new UsageError(
    `${writing.join(", ")}: this would change data on ${server}. Add --allow-writes if it may, or run what only reads: ${reading.join(", ")}.`,
  );
}

/** What suits the mock names somebody else in another Canvas. */
function requireInputs(chosen: readonly Workflow[], given: Record<string, string>): void {
  const missing = chosen.flatMap((workflow) =>
    inputsOf(workflow)
      .filter(({ name, required }) => required && !Object.hasOwn(given, name))
      .map(({ name, description }) => `  ${workflow.id}: --input ${name}=…  ${description}`),
  );
  if (missing.length > 0) throw new UsageError(`These inputs are missing:\n${missing.join("\n")}`);
}

function inputsOf({ inputs }: Workflow) {
  return inputs.filter(({ name }) => name !== "token");
}
