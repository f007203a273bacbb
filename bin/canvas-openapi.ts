#!/usr/bin/env node
import { CommandError } from "./CommandError.ts";
import { mock } from "./mock.ts";
import { record } from "./record.ts";
import { start } from "./start.ts";
import { workflows } from "./workflows.ts";

const COMMANDS = { mock, record, start, workflows };
const USAGE = `usage: canvas-openapi ${Object.keys(COMMANDS).join("|")} [options]`;

try {
  const [name = "", ...args] = process.argv.slice(2);
  if (!isCommand(name)) throw new CommandError(name ? `There is no command "${name}".\n${USAGE}` : USAGE);
  await COMMANDS[name](args);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 2;
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}
