import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { WorldFile } from "../../src/mock/index.ts";
import type { Scenario } from "./play.ts";

/** The scenarios that are played in one world. */
export interface ScenarioSet {
  /** The name of the file, without its ending. */
  name: string;
  world: WorldFile;
  scenarios: Scenario[];
}

/** Reads all scenarios of this folder. */
export function readScenarios(): ScenarioSet[] {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.toSorted().map((file) => {
    const { world, scenarios }: { world: string; scenarios: Scenario[] } = readJson(path.join(folder, file));
    return {
      name: path.basename(file, ".json"),
      world: readJson(path.join(folder, "worlds", `${world}.json`)),
      scenarios,
    };
  });
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
