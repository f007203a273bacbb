#!/usr/bin/env node
import { UsageError } from "../core/arguments.ts";
import { version } from "../core/version.ts";
import { isMissingModule } from "./explainMissingPeer.ts";

/** Each loads what it needs when it is called: the mock has to start fast, and not everybody installs all peers. */
const COMMANDS = {
  docs: () => import("./docs.ts").then(({ docs: run, USAGE }) => ({ run, usage: USAGE })),
  mock: () => import("./mock.ts").then(({ mock: run, USAGE }) => ({ run, usage: USAGE })),
  record: () => import("./record.ts").then(({ record: run, USAGE }) => ({ run, usage: USAGE })),
  start: () => import("./start.ts").then(({ start: run, USAGE }) => ({ run, usage: USAGE })),
  verify: () => import("./verify.ts").then(({ verify: run, USAGE }) => ({ run, usage: USAGE })),
  workflows: () => import("./workflows.ts").then(({ workflows: run, USAGE }) => ({ run, usage: USAGE })),
};
const USAGE = `usage: canvas-openapi <command> [options]
  mock        a Canvas on this machine that remembers
  verify      check recorded traffic against the contract
  record      record what passes between a client and a Canvas
  workflows   run sequences of calls against the mock or a Canvas
  start       the docs, and the mock beside them
  docs        print where the docs are, or serve them
canvas-openapi <command> --help lists the options, --version prints the version`;

try {
  await call(process.argv.slice(2));
} catch (error) {
  console.error(isForPeople(error) ? error.message : error);
  process.exitCode = 2;
}

async function call(words: string[]): Promise<void> {
  const [name = "", ...args] = words;
  if (words.includes("--version")) {
    console.log(version());
    return;
  }
  if (isHelp(name)) {
    console.log(USAGE);
    return;
  }
  if (!isCommand(name)) throw new UsageError(name ? `There is no command "${name}".\n${USAGE}` : USAGE);
  const { run, usage } = await COMMANDS[name]();
  if (args.some(isHelp)) console.log(usage);
  else await run(args);
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

/** Whether the message says all. The mock, which is no command alone, says itself which packages it lacks. */
function isForPeople(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && isMissingModule(error.cause));
}
