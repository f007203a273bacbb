import { readOrigin } from "../client/settings.ts";
import { UsageError } from "../core/arguments.ts";

/**
 * Reads the address of a Canvas from the command line.
 *
 * @returns its origin
 * @throws UsageError if it is no origin, or one to which a token would go in the clear
 */
export function readCanvasOrigin(flag: string, value: string, usage: string): string {
  try {
    return readOrigin(value);
  } catch {
    // The value is not repeated: it may hold a password.
    const rule = "give a host and nothing more, with https unless it is this machine: https://canvas.example.edu";
    throw new UsageError(`${flag} is not the address of a Canvas: ${rule}\n${usage}`);
  }
}
