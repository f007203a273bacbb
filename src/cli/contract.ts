import type { TrafficReport } from "../conformance/traffic/checkTraffic.ts";
import { CommandError } from "./CommandError.ts";
import { explainMissingPeer } from "./explainMissingPeer.ts";
import { parseArguments } from "./parseArguments.ts";

/** How the command is called. */
export const USAGE =
  "usage: canvas-openapi contract <traffic.har> [--server https://canvas.example.edu] [--format pretty|json|sarif]";

/** What the check stands on. Optional peers of this package: who wants the client alone does not need them. */
const explainPeer = explainMissingPeer("The contract check needs", [
  "@redocly/cli@~2.77.0",
  "@streamparser/json@0.0.26",
]);

const OPTIONS = { server: { type: "string" }, format: { type: "string", default: "pretty" } } as const;

/** Holds recorded traffic against the contract; the report goes to stdout, and the exit code is 1 if there are errors. */
export async function contract(args: string[]): Promise<void> {
  const { file, server, format } = readArguments(args);
  const { checkTraffic, TrafficError, formats } = await import("../conformance/traffic/index.ts").catch(explainPeer);
  if (!isFormat(formats, format))
    throw new CommandError(`--format ${format} is none: give ${Object.keys(formats).join(", ")}.\n${USAGE}`);
  const report: TrafficReport = await checkTraffic(file, server).catch((error: unknown) => {
    if (error instanceof TrafficError) throw new CommandError(error.message);
    return explainPeer(error);
  });
  process.stdout.write(formats[format](report));
  if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

function readArguments(args: string[]): { file: string; server: string | undefined; format: string } {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandError(`Give one file of traffic.\n${USAGE}`);
  return { file, server: values.server, format: values.format };
}

function isFormat<T extends object>(formats: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(formats, name);
}
