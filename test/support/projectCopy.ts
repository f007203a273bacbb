import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesBelow, relativeTo } from "../../scripts/shared/paths.ts";
import { objectAt, stringAt } from "../../src/core/json.ts";
import { copyFiles } from "./copyFiles.ts";
import { type Outcome, type Program, startProgram } from "./program.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** The files of a project by path, each with a digest of its bytes. */
export type Snapshot = ReadonlyMap<string, string>;

/** A copy of the project that a test may break. */
export interface ProjectCopy {
  folder: string;
  /** Runs one of package.json's scripts to its end, as `npm run <name> -- <args>`. */
  run(name: string, ...args: string[]): Promise<Outcome>;
  /** Starts one of package.json's scripts. */
  start(name: string, ...args: string[]): Program;
  /** Starts the last command of one of package.json's scripts, without npm, which hides its exit code after a signal. */
  startBare(name: string, ...args: string[]): Program;
  /** Starts a command whose first word is a local binary. */
  startLocal(command: string, ...args: string[]): Program;
  /** Replaces a text that stands in a file once. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
  read(file: string): string;
  /** The number of the first line in which a text stands. */
  lineOf(file: string, text: string): number;
  snapshot(): Snapshot;
}

/** Copies the project without its docs page into a folder of its own, which is gone after the test. */
export function copyProject(): ProjectCopy {
  const folder = temporaryFolder();
  copyFiles(folder);
  const at = (file: string) => path.join(folder, file);
  const read = (file: string) => readFileSync(at(file), "utf8");
  const write = (file: string, text: string) => writeFileSync(at(file), text);
  const start = (name: string, ...args: string[]) =>
    startProgram("npm", ["run", "--silent", name, "--", ...args], folder);
  const startLocal = (command: string, ...args: string[]) => {
    const [program = "", ...words] = command.split(" ");
    return startProgram(at(`node_modules/.bin/${program}`), [...words, ...args], folder);
  };
  return {
    folder,
    read,
    write,
    start,
    run: (name, ...args) => start(name, ...args).ended,
    startLocal,
    startBare: (name, ...args) => startLocal(lastCommand(read("package.json"), name), ...args),
    edit: (file, from, to) => {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}, not once.`);
      write(file, parts.join(to));
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    lineOf: (file, text) => read(file).split(text, 1).join("").split("\n").length,
    snapshot: () => new Map(filesBelow(folder).map((file) => [relativeTo(folder, file), digest(file)])),
  };
}

function lastCommand(packageJson: string, name: string): string {
  const script = stringAt(objectAt(JSON.parse(packageJson), "scripts"), name);
  return script?.split("&&").at(-1)?.trim() ?? "";
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** The files that came, went or changed between two snapshots. */
export function changedFiles(before: Snapshot, after: Snapshot): string[] {
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files].filter((file) => before.get(file) !== after.get(file)).sort();
}

/** The lines of a program's output. */
export function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
