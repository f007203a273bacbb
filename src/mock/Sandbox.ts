import { checkNumber } from "../core/checkNumber.ts";
import { readWorld } from "./world/file/readWorld.ts";
import { writeWorld } from "./world/file/writeWorld.ts";
import { advance } from "./world/jobs.ts";
import { toTime } from "./world/time.ts";
import { World } from "./world/World.ts";
import type { WorldFile } from "./world/WorldFile.ts";

/** The world of this moment, and the one that it goes back to. */
export class Sandbox {
  #beginning: WorldFile;
  #world: World;

  /** @throws a WorldError if the world is not valid */
  constructor(beginning: WorldFile) {
    this.#beginning = structuredClone(beginning);
    this.#world = read(beginning);
  }

  get world(): World {
    return this.#world;
  }

  reset(): void {
    this.#world = read(this.#beginning);
  }

  /** @throws a WorldError if the world is not valid; then the present one stays */
  load(file: WorldFile): void {
    this.#world = read(file);
    this.#beginning = structuredClone(file);
  }

  /** Goes on with a world of an earlier run, and leaves the beginning as it is. */
  resume(file: WorldFile): void {
    this.#world = read(file);
  }

  snapshot(): WorldFile {
    return JSON.parse(this.write());
  }

  /** The world as the text of a world file. */
  write(): string {
    return writeWorld(this.#world.snapshot());
  }

  /** @throws RangeError if time would go back */
  advance(milliseconds: number): void {
    checkNumber("milliseconds", milliseconds, 0, "any");
    advance(this.#world, milliseconds);
  }
}

function read(file: WorldFile): World {
  return new World(readWorld(file, toTime(Date.now() * 1000)));
}
