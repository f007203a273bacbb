import { rename, rm, writeFile } from "node:fs/promises";
import type { ParseArgsConfig } from "node:util";
import {
  createBaseline,
  type FormatName,
  formats,
  isFailed,
  isFormat,
  parseThresholds,
  VerifyError,
  type VerifyReport,
  verifyTraffic,
} from "../conformance/verify/index.ts";
import { parseArguments, UsageError } from "../core/arguments.ts";
import { explainMissingPeer } from "./explainMissingPeer.ts";
import { showProgress } from "./progress.ts";

/** How the command is called. */
export const USAGE = `usage: canvas-openapi verify <traffic.har|recording.zip|-> ... [options]
  --server https://canvas.example.edu       check only what is below this URL
  --format pretty|json|sarif|junit|github|html
  --output junit=report.xml                 write a further report into a file; can be repeated
  --min-coverage operations=80,properties=50    fail below these percentages (operations with a success response, parameters,
                                            properties, statuses)
  --baseline verify.baseline.json           findings in this file are known and fail nothing
  --update-baseline                         write the findings into the baseline's file
  --sarif-root package.json                 the file of the repository at which SARIF places the alerts`;

const OPTIONS = {
  server: { type: "string" },
  format: { type: "string", default: "pretty" },
  output: { type: "string", multiple: true, default: [] as string[] },
  "min-coverage": { type: "string" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean", default: false },
  "sarif-root": { type: "string" },
} satisfies ParseArgsConfig["options"];

/** The name of a baseline's file, if only `--update-baseline` is given. */
const BASELINE = "verify.baseline.json";

/**
 * Verifies recorded traffic against the contract. The report goes to stdout; the exit code is 1 if there are errors, too
 * little was covered, or nothing was checked.
 */
export async function verify(args: string[]): Promise<void> {
  const { files, format, outputs, thresholds, values } = readArguments(args);
  const { server, baseline, "update-baseline": isUpdate, "sarif-root": sarifRoot } = values;
  const progress = showProgress("exchanges");
  const known = isUpdate ? undefined : baseline;
  const report = await verifyTraffic(files, { server, baseline: known, thresholds, onProgress: progress.show })
    .catch(explain)
    .finally(progress.clear);
  const write = (name: FormatName) => formats[name](report, { sarifRoot });
  for (const { name, file } of outputs) await replaceFile(file, write(name));
  process.stdout.write(write(format));
  if (isUpdate) await updateBaseline(baseline ?? BASELINE, report);
  if (isUpdate ? report.failures.length > 0 : isFailed(report)) process.exitCode = 1;
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArguments({ args, options: OPTIONS, allowPositionals: true }, USAGE);
  const files = positionals;
  if (files.length === 0) throw new UsageError(`Give a HAR file, or - for standard input.\n${USAGE}`);
  if (files.filter((file) => file === "-").length > 1)
    throw new UsageError("Standard input can be read once: give - once.");
  const outputs = values.output.map((output) => {
    const [name = "", ...rest] = output.split("=");
    if (rest.length === 0 || rest.join("=") === "")
      throw new UsageError(`--output needs a format and a file: junit=report.xml`);
    return { name: readFormat(name), file: rest.join("=") };
  });
  const demanded = values["min-coverage"];
  const thresholds = demanded === undefined ? {} : parseThresholds(demanded);
  if (!thresholds)
    throw new UsageError(
      "--min-coverage takes percentages of operations, parameters, properties or statuses: operations=80,properties=50",
    );
  return { files, format: readFormat(values.format), outputs, thresholds, values };
}

function readFormat(name: string): FormatName {
  if (isFormat(name)) return name;
  throw new UsageError(`There is no format "${name}". Formats: ${Object.keys(formats).join(", ")}.`);
}

function explain(error: unknown): never {
  if (error instanceof VerifyError) throw new UsageError(error.message);
  return explainMissingPeer("Zip archives need", ["yauzl@^3.4.0"])(error);
}

async function updateBaseline(file: string, { findings }: VerifyReport): Promise<void> {
  await replaceFile(file, createBaseline(findings));
  console.error(`${file} now has what is found. Commit it, and verify with --baseline ${file}`);
}

/** Writes a file as a whole or not at all. */
async function replaceFile(file: string, text: string): Promise<void> {
  const part = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const code = error instanceof Error && "code" in error ? error.code : error;
    throw new UsageError(`${file} cannot be written: ${code}`);
  }
}
