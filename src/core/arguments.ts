import { type ParseArgsConfig, parseArgs } from "node:util";

/** A call that cannot be carried out, such as one with an unknown argument: the program exits with 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Reads the arguments of a command.
 *
 * @param usage how the command is called, for the message
 * @throws UsageError if they are not those of `config`
 */
export function parseArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
