import { type ParseArgsConfig, parseArgs } from "node:util";
import { InputError, UsageError } from "./problem.ts";

/** Reads the command line. Throws a UsageError on an unknown or malformed argument. */
export function readArguments<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\nusage: ${usage}`);
  }
}

/**
 * Runs a program and sets its exit code: what `main` returns, 1 for unusable input, 2 for a call that could not run.
 * Messages go to stderr.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const expected = error instanceof InputError || error instanceof UsageError;
    console.error(expected ? error.message : error);
    process.exitCode = error instanceof InputError ? 1 : 2;
  }
}
