import { execFileSync } from "node:child_process";
import path from "node:path";
import { root } from "../shared/paths.ts";

/** Columns of a line of code. */
const WIDTH = 100;

/** Stands between programs, which are laid out together: to start Biome takes longer than to run it. */
const BETWEEN = "// ----\n";

/**
 * Lays out those programs of which a line is too long, as Biome does.
 *
 * @returns them by the programs that were given
 */
export function layOut(programs: string[]): Map<string, string> {
  const long = programs.filter(isTooLong);
  if (long.length === 0) return new Map();
  const biome = path.join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["--stdin-file-path=sample.ts", "--indent-style=space", `--line-width=${WIDTH}`];
  const input = long.join(BETWEEN);
  const output = execFileSync(process.execPath, [biome, "format", ...options], { cwd: root, input, encoding: "utf8" });
  return new Map(output.split(BETWEEN).map((program, index) => [long[index] ?? "", `${program.trimEnd()}\n`]));
}

function isTooLong(program: string): boolean {
  return program.split("\n").some((line) => line.length > WIDTH);
}
