import path from "node:path";
import { type Config, getLineColLocation, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { relativeTo, root } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** Redocly's settings for the contract (not at the project's root, where other tools would read them). */
export function contractConfig(): Promise<Config> {
  return loadConfig({ configPath: path.join(root, "openapi/redocly.yaml") });
}

/**
 * One of Redocly's findings, in our form.
 *
 * @param base the folder to which the file's path is relative
 */
export function fromRedocly(problem: NormalizedProblem, base: string): Problem {
  const location = problem.location[0];
  return {
    file: location ? relativeTo(base, location.source.absoluteRef) : "openapi/openapi.yaml",
    line: location ? getLineColLocation(location).start.line : 1,
    message: `${withoutPlaces(problem.message, base)} (${problem.ruleId})`,
  };
}

/** Redocly repeats absolute paths, places and excerpts in its messages; `file:line` says it already. */
export function withoutPlaces(message: string, base: string): string {
  const relative = message.replaceAll(`${base}${path.sep}`, "").replace(/ in ".*" \(\d+:\d+\)/, "");
  return relative.split("\n")[0] ?? relative;
}
