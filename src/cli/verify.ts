import { formats, VerifyError, verifyTraffic } from "../conformance/verify/index.ts";
import { parseArguments, UsageError } from "../core/arguments.ts";

/** How the command is called. */
export const USAGE =
  "usage: canvas-openapi verify <traffic.har> ... [--server https://canvas.example.edu] [--format pretty|json|sarif]";

const OPTIONS = { server: { type: "string" }, format: { type: "string", default: "pretty" } } as const;

/** Verifies recorded traffic against the contract; the report goes to stdout, and the exit code is 1 if there are errors. */
export async function verify(args: string[]): Promise<void> {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  const { server, format } = values;
  if (positionals.length === 0) throw new UsageError(`Give a HAR file, or - for standard input.\n${USAGE}`);
  if (!isFormat(format))
    throw new UsageError(`There is no format "${format}". Formats: ${Object.keys(formats).join(", ")}.\n${USAGE}`);
  const report = await verifyTraffic(positionals, { server }).catch((error: unknown) => {
    throw error instanceof VerifyError ? new UsageError(error.message) : error;
  });
  process.stdout.write(formats[format](report));
  if (report.findings.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}
