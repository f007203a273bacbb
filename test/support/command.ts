import { root } from "../../scripts/shared/paths.ts";
import { type Program, startProgram } from "./program.ts";

const JITI = `${root}/node_modules/jiti/lib/jiti-cli.mjs`;
const CLI = `${root}/src/cli/canvas-openapi.ts`;

/** Starts the command line from the sources, in a folder. */
export function startCommand(args: readonly string[], cwd = root): Program {
  return startProgram(process.execPath, [JITI, CLI, ...args], cwd);
}
