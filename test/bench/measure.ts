import { spawnSync } from "node:child_process";

/** A program of Node's, and the folder in which it runs. */
export interface Program {
  args: string[];
  cwd: string;
}

/**
 * Runs the programs in turn, several rounds, so that each meets the same machine.
 *
 * @returns the median of each program's times in milliseconds
 * @throws Error if one of them fails
 */
export function medianTime(programs: Program[], rounds: number): number[] {
  const times = programs.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    programs.forEach((program, index) => {
      const time = run(program);
      // The first round fills the caches of the file system.
      if (round > 0) times[index]?.push(time);
    });
  }
  return times.map(median);
}

export function median(list: number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

function run({ args, cwd }: Program): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} failed:\n${stderr}`);
  return performance.now() - start;
}

/** One line on stdout: what was compared, the ratio, the aim, and the figures behind it. */
export function printRatio(what: string, ours: number, theirs: number, aim: string, unit = "ms"): void {
  const [left, right] = [ours, theirs].map((figure) => `${Math.round(figure)} ${unit}`);
  console.log(`${what}: ${(ours / theirs).toFixed(2)} (aim: ${aim}; ${left} / ${right})`);
}

/** One line on stdout: the median of the rounds' ratios, and between which two half of them lie. */
export function printSpread(what: string, ours: number[], theirs: number[], aim: string): void {
  const ratios = ours.map((time, round) => time / (theirs[round] ?? Number.NaN)).sort((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) =>
    (ratios[Math.floor(ratios.length * part)] ?? 0).toFixed(2),
  );
  console.log(`${what}: ${middle} (aim: ${aim}; half of ${ratios.length} rounds: ${low} to ${high})`);
}
