import { UsageError } from "../../src/core/arguments.ts";
import { InputError } from "./problem.ts";

/**
 * Runs a program and sets its exit code: what `main` returns, 1 for unusable input, 2 for a call that could not run.
 * Messages go to stderr.
 */
export async function run(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isExpected = error instanceof InputError || error instanceof UsageError;
    console.error(isExpected ? error.message : error);
    process.exitCode = error instanceof InputError ? 1 : 2;
  }
}
