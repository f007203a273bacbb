#!/usr/bin/env node
import { CommandError } from "./CommandError.ts";

/** Each loads what it needs when it is called: the mock has to start fast, and not everybody installs all peers. */
const COMMANDS = {
  contract: async () => (await import("./contract.ts")).contract,
  docs: async () => (await import("./docs.ts")).docs,
  mock: async () => (await import("./mock.ts")).mock,
  record: async () => (await import("./record.ts")).record,
  start: async () => (await import("./start.ts")).start,
  workflows: async () => (await import("./workflows.ts")).workflows,
};
const USAGE = `usage: canvas-openapi ${Object.keys(COMMANDS).join("|")} [options]`;

try {
  const [name = "", ...args] = process.argv.slice(2);
  if (!isCommand(name)) throw new CommandError(name ? `There is no command "${name}".\n${USAGE}` : USAGE);
  const command = await COMMANDS[name]();
  await command(args);
} catch (error) {
  console.error(error instanceof CommandError ? error.message : error);
  process.exitCode = 2;
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}
