import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError } from "./CommandError.ts";

/**
 * Reads a command's arguments.
 *
 * @throws CommandError with the usage, if they are others than `config` knows
 */
export function parseArguments<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new CommandError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
