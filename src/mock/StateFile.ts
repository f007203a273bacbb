import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Sandbox } from "./Sandbox.ts";
import { WorldError } from "./world/file/fields.ts";

/** How many milliseconds behind the world the file may be. */
const DELAY = 500;

/** Keeps a world in a file between runs. */
export class StateFile {
  readonly #file: string;
  readonly #sandbox: Sandbox;
  #written: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * Goes on with the world in the file, if there is one.
   *
   * @throws a WorldError that names the file if its content is no world, and the file system's error if it cannot be read
   */
  constructor(file: string, sandbox: Sandbox) {
    this.#file = file;
    this.#sandbox = sandbox;
    const text = readIfThere(file);
    if (text !== undefined) resume(sandbox, file, text);
  }

  /** To be called when the world may have changed: it is written soon. */
  touch(): void {
    this.#timer ??= setTimeout(() => this.save(), DELAY).unref();
  }

  /** Writes the world now, if it has changed. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#sandbox.write();
    if (text === this.#written) return;
    writeAtomically(this.#file, text);
    this.#written = text;
  }
}

function resume(sandbox: Sandbox, file: string, text: string): void {
  try {
    sandbox.resume(JSON.parse(text));
  } catch (error) {
    throw new WorldError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The file is never half-written: the text is written to another file, which is then moved here. */
function writeAtomically(file: string, text: string): void {
  const folder = mkdtempSync(path.join(path.dirname(path.resolve(file)), ".mock-state-"));
  try {
    const whole = path.join(folder, "state.json");
    writeFileSync(whole, text);
    renameSync(whole, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
