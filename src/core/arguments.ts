import { type ParseArgsConfig, parseArgs } from "node:util";

/** A call that cannot be carried out, such as one with an unknown argument: the program exits with 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Reads the arguments of a command.
 *
 * @throws UsageError with the usage, if they are not those of `config`
 */
export function parseArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`);
  }
}
