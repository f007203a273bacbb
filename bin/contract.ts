import { parseArgs } from "node:util";
import type { TrafficReport } from "../contract/traffic/checkTraffic.ts";
import { CommandError } from "./CommandError.ts";

const USAGE =
  "usage: canvas-openapi contract <traffic.har> [--server https://canvas.example.edu] [--format pretty|json|sarif]";

/** What the check stands on. Optional peers of this package: who wants the client alone does not need them. */
const PEERS = ["@redocly/cli@~2.77.0", "@streamparser/json@0.0.26", "qs@6"];

/** Holds recorded traffic against the contract; the report goes to stdout, and the exit code is 1 if there are errors. */
export async function contract(args: string[]): Promise<void> {
  const { file, server, format } = readArguments(args);
  const { checkTraffic, TrafficError, formats } = await import("../contract/traffic/index.ts").catch(
    explainMissingPeer,
  );
  if (!isFormat(formats, format))
    throw new CommandError(`--format ${format} is none: give ${Object.keys(formats).join(", ")}.\n${USAGE}`);
  const report: TrafficReport = await checkTraffic(file, server).catch((error: unknown) => {
    if (error instanceof TrafficError) throw new CommandError(error.message);
    return explainMissingPeer(error);
  });
  process.stdout.write(formats[format](report));
  if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

function readArguments(args: string[]): { file: string; server: string | undefined; format: string } {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandError(`Give one file of traffic.\n${USAGE}`);
  return { file, server: values.server, format: values.format };
}

function parse(args: string[]) {
  const options = { server: { type: "string" }, format: { type: "string", default: "pretty" } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function isFormat<T extends object>(formats: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(formats, name);
}

function explainMissingPeer(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code));
  if (!isMissing) throw error;
  throw new CommandError(
    `The contract check needs packages that are not installed. Run: npm install --save-dev ${PEERS.join(" ")}`,
  );
}
